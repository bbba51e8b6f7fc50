import { isObject, member, Unknown, type Value } from '../value/index.ts'
import type { Declaration } from './declaration.ts'
import type { Environment, Referable } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { Frame } from './frame.ts'
import { lazily } from './lazily.ts'
import { type Naming, namingOf, targetOf, typeOf, type Written } from './naming.ts'
import { deploymentProperties, nestedFrame } from './nested.ts'
import { below, type Path } from './path.ts'
import type { Place } from './place.ts'

const DEPLOYMENT = 'microsoft.resources/deployments'
const CIRCULAR = new Unknown('its value depends on itself')

/** One resource of a template: a declaration in a round of its loop. What it is made of is worked out when it is asked for. */
export class Instance implements Referable {
  readonly declaration: Declaration
  readonly environment: Environment
  readonly frame: Frame
  readonly path: Path
  readonly existing: boolean
  readonly condition: () => boolean | Unknown
  readonly type: () => string | Unknown
  readonly naming: () => Naming | Unknown
  /** Where it is deployed to, if it is a deployment. */
  readonly target: () => Place
  /** What is deployed by it, if it is a deployment whose template is there. */
  readonly nested: () => Frame | Unknown | undefined
  readonly round: number | Unknown | undefined
  readonly #members = new Map<string, () => Value | undefined>()

  constructor(frame: Frame, declaration: Declaration, environment: Environment, around: { parent?: Instance; round?: number | Unknown }) {
    this.frame = frame
    this.declaration = declaration
    this.environment = environment
    this.path = declaration.path
    this.round = around.round
    this.existing = member(declaration.source, 'existing') === true
    const { depth } = frame.run
    this.condition = lazily(
      depth,
      () => this.#condition(),
      () => CIRCULAR,
    )
    this.type = lazily<string | Unknown>(
      depth,
      () => this.#type(around.parent),
      () => CIRCULAR,
    )
    this.target = lazily(
      depth,
      () => targetOf(this.#written(), frame.place),
      () => frame.place,
    )
    this.naming = lazily<Naming | Unknown>(
      depth,
      () => this.#naming(around.parent),
      () => CIRCULAR,
    )
    this.nested = lazily<Frame | Unknown | undefined>(
      depth,
      () => (this.mayDeploy() ? nestedFrame(this) : undefined),
      () => CIRCULAR,
    )
  }

  get id(): string {
    const naming = this.naming()
    return naming instanceof Unknown ? '' : naming.id
  }

  get unknownName(): Unknown | undefined {
    const naming = this.naming()
    return naming instanceof Unknown ? naming : naming.unknownName
  }

  /** The symbolic name with the round of its loop, or a placeholder made of its position. */
  get label(): string {
    const { label } = this.declaration
    if (this.round === undefined) return label
    return this.round instanceof Unknown ? `${label}[?]` : `${label}[${this.round}]`
  }

  /** Whether it is a deployment with a template of its own. */
  mayDeploy(): boolean {
    const type = this.type()
    return !this.existing && typeof type === 'string' && type.toLowerCase() === DEPLOYMENT
  }

  /** The last part of its type, in lower case. */
  kind(): string {
    const type = this.type()
    return type instanceof Unknown ? '' : type.slice(type.lastIndexOf('/') + 1).toLowerCase()
  }

  member(name: string): Value | undefined {
    const lower = name.toLowerCase()
    let value = this.#members.get(lower)
    if (value === undefined) {
      value = lazily<Value | undefined>(
        this.frame.run.depth,
        () => this.#member(lower),
        () => CIRCULAR,
      )
      this.#members.set(lower, value)
    }
    return value()
  }

  outputs(): Value | undefined {
    const nested = this.nested()
    return nested === undefined || nested instanceof Unknown ? nested : nested.referredOutputs()
  }

  #condition(): boolean | Unknown {
    const written = member(this.declaration.source, 'condition')
    if (written === undefined || written === null) return true
    const at = below(this.path, 'condition')
    const value = evaluate(written, this.environment, at)
    if (typeof value === 'boolean' || value instanceof Unknown) return value
    if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true'
    this.frame.run.problems.tell('EvaluationFailed', 'the condition of a resource must be true or false', at)
    return new Unknown('its condition is not valid')
  }

  #written(): Written {
    return { source: this.declaration.source, path: this.path, environment: this.environment }
  }

  #type(parent: Instance | undefined): string | Unknown {
    const above = parent?.type()
    return above instanceof Unknown ? above : typeOf(this.#written(), above)
  }

  #naming(parent: Instance | undefined): Naming | Unknown {
    const type = this.type()
    const above = parent?.naming()
    if (type instanceof Unknown) return type
    if (above instanceof Unknown) return above
    return namingOf({
      ...this.#written(),
      type,
      place: this.frame.place,
      target: this.target(),
      placeholder: `(unknown-${[...this.frame.around, this].map(({ label }) => label.replaceAll('/', '-')).join('-')})`,
      ...(above === undefined ? {} : { parent: above }),
    })
  }

  #member(lower: string): Value | undefined {
    const naming = this.naming()
    if (naming instanceof Unknown) return naming
    if (lower === 'name') return naming.unknownName ?? naming.name
    if (lower === 'type') return naming.type
    const written = member(this.declaration.source, lower)
    if (written === undefined) return undefined
    const at = below(this.path, keyOf(this.declaration, lower))
    if (lower === 'properties' && this.mayDeploy() && isObject(written)) return deploymentProperties(this, written, at)
    const value = evaluate(written, this.environment, at)
    return value === null ? undefined : value
  }
}

/** How the template spells a member. */
const keyOf = ({ source }: Declaration, lower: string): string => Object.keys(source).find((key) => key.toLowerCase() === lower) ?? lower
