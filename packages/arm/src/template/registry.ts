import { canonicalId } from '../resource/index.ts'
import { Unknown } from '../value/index.ts'
import type { Frame } from './frame.ts'
import type { Instance } from './instance.ts'

/**
 * All resources of a template and of what is nested in it, by id. Filled for one kind of resource at a time, when it is first asked for,
 * so that looking one resource up works out as few names as can be: a name may itself come from looking another one up.
 */
export class Registry {
  readonly #frame: Frame
  readonly #kinds = new Map<string, Map<string, Instance>>()

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** By id, in any case. A declaration that deploys the resource comes before one that does not. */
  byId(id: string): Instance | undefined {
    const canonical = canonicalId(id)
    const kind = kindOfId(canonical)
    let found = this.#kinds.get(kind)
    if (found === undefined) {
      // Who asks while it is being filled finds what is there so far.
      this.#kinds.set(kind, (found = new Map()))
      fill(this.#frame, kind, found)
    }
    return found.get(canonical)
  }
}

/** The last part of the type in an id: what stands before the last name. */
const kindOfId = (id: string): string => id.split('/').at(-2) ?? ''

/**
 * Resource groups are declared around the deployments that go into them. Whoever asks for a group often stands inside, with a parameter that
 * is being worked out; looking there would work out what waits for that parameter.
 */
const cannotDeclare = (frame: Frame, kind: string): boolean => kind === 'resourcegroups' && frame.place.kind === 'resourceGroup'

function fill(frame: Frame, kind: string, into: Map<string, Instance>): void {
  if (cannotDeclare(frame, kind)) return
  for (const instance of frame.all()) {
    if (instance.kind() === kind && !isAbsent(instance)) remember(instance, into)
    if (!instance.mayDeploy() || instance.condition() === false) continue
    const nested = instance.nested()
    if (nested !== undefined && !(nested instanceof Unknown)) fill(nested, kind, into)
  }
}

/** What is not there need not have a name that can be worked out: Bicep takes it out of ids that were not given. */
const isAbsent = (instance: Instance): boolean => instance.existing && instance.condition() === false

function remember(instance: Instance, into: Map<string, Instance>): void {
  const naming = instance.naming()
  if (naming instanceof Unknown || naming.unknownName !== undefined) return
  const id = canonicalId(naming.id)
  const before = into.get(id)
  if (before === undefined || before.existing || before.condition() === false) into.set(id, instance)
}

/** The resources of one template by name: the full name, `type/name`, or what follows `/providers/` in the id. */
export class Names {
  readonly #frame: Frame
  #names: Map<string, Instance> | undefined

  constructor(frame: Frame) {
    this.#frame = frame
  }

  find(name: string): Instance | undefined {
    if (this.#names === undefined) {
      const names = (this.#names = new Map<string, Instance>())
      for (const instance of this.#frame.all()) if (!isAbsent(instance)) remembered(instance, names)
    }
    return this.#names.get(name.toLowerCase())
  }
}

function remembered(instance: Instance, names: Map<string, Instance>): void {
  const naming = instance.naming()
  if (naming instanceof Unknown || naming.unknownName !== undefined) return
  const id = canonicalId(naming.id)
  const suffix = id.slice(id.lastIndexOf('/providers/') + 11)
  for (const key of [naming.name, `${naming.type}/${naming.name}`, suffix]) names.set(key.toLowerCase(), instance)
}
