import type { Outcome } from '../expression/index.ts'
import { Failure, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { lazily } from './lazily.ts'
import type { Given } from './parameter-file.ts'
import { below, type Path } from './path.ts'
import { type Definitions, isNullable, isSecure, mismatches, resolved, withoutSecrets } from './schema-check.ts'
import { isTooLarge } from './size.ts'

/** The parameters of a template, each worked out when it is first asked for. */
export class Parameters {
  readonly #values = new Map<string, () => Outcome>()
  readonly #definitions: Definitions
  readonly #secure: boolean

  /** `path`: of the template; `given`: what the deployment hands to it; `handedAt`: where that stands. */
  constructor(
    template: ValueObject,
    given: Given,
    places: { readonly path: Path; readonly handedAt: Path },
    environment: () => Environment,
  ) {
    const definitions = member(template, 'definitions')
    this.#definitions = isObject(definitions) ? definitions : {}
    const declared = member(template, 'parameters')
    const parameters = isObject(declared) ? declared : {}
    this.#secure = mentionsSecrets(parameters) || mentionsSecrets(this.#definitions)
    const path = below(places.path, 'parameters')
    for (const [name, schema] of Object.entries(parameters)) this.#declare(name, schema, below(path, name), { given, environment })
    for (const [lower, { name }] of given) {
      if (this.#values.has(lower)) continue
      const near = Object.keys(parameters)
        .slice(0, 8)
        .map((one) => `\`${one}\``)
      const message = `the template has no parameter \`${name}\`${near.length === 0 ? '' : `; it has ${near.join(', ')}${Object.keys(parameters).length > 8 ? ' ...' : ''}`}`
      environment().context.run.problems.tell('UndeclaredParameter', message, below(places.handedAt, name))
    }
  }

  /** The value of a parameter by name, in any case. */
  get(name: string): Outcome {
    const value = this.#values.get(name.toLowerCase())
    return value === undefined ? new Failure('UnknownParameter', `the template has no parameter \`${name}\``) : value()
  }

  /** Works all parameters out, so that what is wrong with those that nobody asked for is told too. */
  settle(): void {
    for (const value of this.#values.values()) value()
  }

  #declare(name: string, schema: Value, path: Path, { given, environment }: { given: Given; environment: () => Environment }): void {
    const depth = environment().context.run.depth
    const handed = given.get(name.toLowerCase())
    const type = isObject(schema) ? resolved(schema, this.#definitions) : undefined
    const make = (): Outcome => {
      if (type === undefined || !isObject(schema)) {
        environment().context.run.problems.tell('InvalidTemplate', `the type of parameter \`${name}\` is not defined`, path)
        return handed?.value() ?? new Unknown(`the type of parameter \`${name}\` is not defined`)
      }
      const value = this.#valueOf(name, type, path, { handed: handed?.value(), environment })
      return this.#checked(name, value, type, { path, environment })
    }
    this.#values.set(
      name.toLowerCase(),
      lazily(depth, make, (why) => notNow(`parameter \`${name}\``, why)),
    )
  }

  #valueOf(
    name: string,
    type: ValueObject,
    path: Path,
    from: { handed: Value | undefined; environment: () => Environment },
  ): Value | undefined {
    // Null asks for the default, as leaving the parameter out does.
    if (from.handed !== undefined && from.handed !== null) return from.handed
    const fallback = member(type, 'defaultValue')
    if (fallback !== undefined) return evaluate(fallback, from.environment(), below(path, 'defaultValue'))
    if (isNullable(type)) return null
    from.environment().context.run.problems.tell('MissingParameter', `parameter \`${name}\` has no default and was given no value`, path)
    return undefined
  }

  #checked(
    name: string,
    value: Value | undefined,
    type: ValueObject,
    { path, environment }: { path: Path; environment: () => Environment },
  ): Outcome {
    if (value === undefined) return new Unknown(`parameter \`${name}\` was given no value`)
    if (value instanceof Unknown) return value
    if (isTooLarge(value)) return tooLarge(`parameter \`${name}\``)
    for (const message of mismatches(value, type, this.#definitions))
      environment().context.run.problems.tell(
        'InvalidParameter',
        `parameter \`${name}\`: ${message.startsWith('`') ? message : `the value ${message}`}`,
        path,
      )
    return this.#secure || isSecure(type) ? withoutSecrets(value, type, this.#definitions, name) : value
  }
}

const tooLarge = (what: string): Failure => new Failure('LimitExceeded', `the value of ${what} is too large`)

/** A value, unless it is larger than anything that is meant. */
export const bounded = (value: Value, what: string): Outcome => (isTooLarge(value) ? tooLarge(what) : value)

/** The failure of a value that cannot be worked out just now. */
export const notNow = (what: string, why: 'circular' | 'deep'): Failure =>
  why === 'circular'
    ? new Failure('CircularReference', `${what} is made of itself`)
    : new Failure('LimitExceeded', `${what} is made of too many others`)

const secretive = new WeakMap<object, boolean>()

/** Whether anything in declarations is secure: most templates need not look for it in every value. */
function mentionsSecrets(declarations: ValueObject): boolean {
  let found = secretive.get(declarations)
  if (found === undefined) secretive.set(declarations, (found = /"secure(?:string|object)"/i.test(safeText(declarations))))
  return found
}

function safeText(value: ValueObject): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '"secureobject"'
  }
}
