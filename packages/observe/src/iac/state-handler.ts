import { isJsonObject, type Json } from '@fairway/core/kernel'
import { addressOf } from './address.ts'
import { identityOf, keptAttributes } from './attributes.ts'
import type { DeclarationSink } from './declaration-sink.ts'
import type { JsonHandler, Opening, Path, Visit } from '../files/json-reader.ts'

/** What a state file is, as far as its outer keys tell. */
export type StateForm = 'v4' | 'other-version' | 'encrypted' | 'pointer' | 'not-state'

/** One instance of a resource, before the resource's own keys are known: they may come after it. */
interface Instance {
  index: Json | undefined
  status: Json | undefined
  deposed: Json | undefined
  attributes: Record<string, Json>
}

const newInstance = (): Instance => ({ index: undefined, status: undefined, deposed: undefined, attributes: {} })

const headerKeys: ReadonlySet<string> = new Set(['version', 'terraform_version', 'lineage', 'serial', 'encryption_version'])
const resourceKeys: ReadonlySet<string> = new Set(['module', 'mode', 'type', 'name', 'provider'])
const instanceKeys: ReadonlySet<string> = new Set(['index_key', 'status', 'deposed'])

/**
 * Reads Terraform state of version 4 as it streams by. Only what identifies an instance is ever built; its other attributes, the outputs and
 * the providers' private data are read past. Data sources are left out: the code does not manage them.
 */
export class StateHandler implements JsonHandler {
  readonly #sink: DeclarationSink
  readonly #header = new Map<string, Json>()
  #resource: Record<string, Json> = {}
  #instances: Instance[] = []
  #instance: Instance = newInstance()

  constructor(sink: DeclarationSink) {
    this.#sink = sink
  }

  visit(path: Path, opens: Opening): Visit {
    const [top, , part, , key] = path
    if (path.length === 0) return opens === 'object' ? 'enter' : 'skip'
    if (path.length === 1) return this.#visitTop(String(top), opens)
    if (top !== 'resources') return 'skip'
    if (path.length === 2) return opens === 'object' ? 'enter' : 'skip'
    if (path.length === 3) return part === 'instances' && opens === 'array' ? 'enter' : this.#visitScalar(resourceKeys, part, opens)
    if (part !== 'instances') return 'skip'
    if (path.length === 4) return opens === 'object' ? 'enter' : 'skip'
    if (path.length === 5) return key === 'attributes' && opens === 'object' ? 'enter' : this.#visitScalar(instanceKeys, key, opens)
    return path.length === 6 && key === 'attributes' && keptAttributes.has(String(path[5])) ? 'build' : 'skip'
  }

  #visitTop(key: string, opens: Opening): Visit {
    this.#header.set(key, null)
    if (key === 'resources' && opens === 'array') return 'enter'
    return this.#visitScalar(headerKeys, key, opens)
  }

  #visitScalar(wanted: ReadonlySet<string>, key: string | number | undefined, opens: Opening): Visit {
    return opens === 'scalar' && wanted.has(String(key)) ? 'build' : 'skip'
  }

  value(path: Path, value: Json): void {
    const key = String(path.at(-1))
    if (path.length === 1) this.#header.set(key, value)
    else if (path.length === 3) this.#resource[key] = value
    else if (path.length === 6) this.#instance.attributes[key] = value
    else if (key === 'index_key') this.#instance.index = value
    else if (key === 'status') this.#instance.status = value
    else if (key === 'deposed') this.#instance.deposed = value
  }

  leave(path: Path): void {
    if (path.length === 4) this.#endInstance()
    else if (path.length === 2 && path[0] === 'resources') this.#endResource()
  }

  #endInstance(): void {
    this.#instances.push(this.#instance)
    this.#instance = newInstance()
  }

  #endResource(): void {
    const { mode, module, type, name } = this.#resource
    if (mode === 'managed' && typeof type === 'string' && typeof name === 'string') {
      for (const instance of this.#instances) this.#declare(typeof module === 'string' ? module : '', type, name, instance)
    }
    this.#resource = {}
    this.#instances = []
  }

  #declare(module: string, type: string, name: string, instance: Instance): void {
    const address = addressOf(module, type, name, instance.index)
    const deposed = typeof instance.deposed === 'string' && instance.deposed !== '' ? instance.deposed : undefined
    const condition = deposed !== undefined ? 'deposed' : instance.status === 'tainted' ? 'tainted' : undefined
    const identity = identityOf(type, instance.attributes)
    this.#sink.declared({
      address: deposed === undefined ? address : `${address} (deposed ${deposed})`,
      tool: 'terraform',
      declaredType: armTypeOf(type, instance.attributes) ?? type,
      ...identity,
      ...(condition === undefined ? {} : { condition }),
    })
  }

  /** What the file is, once it was read. */
  form(): StateForm {
    const version = this.#header.get('version')
    if (this.#header.has('encrypted_data') || this.#header.has('encryption_version')) return 'encrypted'
    if (typeof version !== 'number') return 'not-state'
    if (this.#header.has('backend') && !this.#header.has('resources')) return 'pointer'
    if (version !== 4) return 'other-version'
    return this.#header.has('resources') || this.#header.has('lineage') ? 'v4' : 'not-state'
  }

  /** The version of the format that the file names. */
  version(): string {
    return JSON.stringify(this.#header.get('version') ?? null)
  }
}

/** `azapi_resource` says in `type` what it is: `Microsoft.App/jobs@2024-03-01`. */
export function armTypeOf(type: string, attributes: unknown): string | undefined {
  if (!type.startsWith('azapi_') || !isJsonObject(attributes)) return undefined
  const declared = attributes['type']
  return typeof declared === 'string' && declared.includes('/') ? declared.split('@', 1)[0] : undefined
}
