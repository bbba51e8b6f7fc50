import { isList, isObject, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { BodyProblem, BodyProblemKind } from './body-problem.ts'
import { type KnownType, knownType } from './known-types.ts'
import { nearName } from './near-name.ts'
import type { ObjectShape, Shape } from './shape.ts'

/** The body of a request. What a request carries elsewhere (`name`, `type`, `apiVersion`, `id`, `scope`) may stand in it and is not looked at. */
export interface CheckedBody {
  /** The full type, in any case: `Microsoft.Network/virtualNetworks`. */
  readonly type: string
  readonly body: ValueObject
}

const ENVELOPE: ReadonlySet<string> = new Set(['id', 'name', 'type', 'apiVersion', 'scope'])
/** Patterns are tried on texts of at most this many characters: no property with a pattern holds more. */
const LONGEST_MATCHED = 4096
/** Deeper than any body of Azure; what is below is not looked at. */
const DEEPEST = 64
/** A body that is wrong all over is told of so often and no more. */
const MOST_PROBLEMS = 100

/**
 * What Azure would refuse or ignore in the body of a request, in the order of the body: unknown properties, missing ones, wrong kinds of
 * values, limits, properties that only Azure sets. Unknown values are right everywhere, `null` wherever a property may be left out. It is
 * held against the API version of `apiVersionOf`. Of a type that nobody knows nothing is wrong: ask `knowsType`.
 */
export function checkBody({ type, body }: CheckedBody): readonly BodyProblem[] {
  const known = knownType(type)
  if (known === undefined) return []
  const check = new BodyCheck(known)
  check.value(body, known.body, '', 0)
  return check.problems
}

class BodyCheck {
  readonly problems: BodyProblem[] = []
  readonly #known: KnownType

  constructor(known: KnownType) {
    this.#known = known
  }

  value(value: Value, at: number, path: string, depth: number): void {
    if (value instanceof Unknown || value === null || depth > DEEPEST || this.problems.length >= MOST_PROBLEMS) return
    const shape = this.#known.shapes.at(at)
    switch (shape.is) {
      case 'anything':
        return
      case 'boolean':
        if (typeof value !== 'boolean') this.#wrongType(path, value, '`true` or `false`')
        return
      case 'number':
        return this.#number(value, shape, path)
      case 'string':
        return this.#text(value, shape, path)
      case 'enum':
        return this.#enum(value, shape, path)
      case 'list':
        return this.#list(value, shape, path, depth)
      case 'object':
        return isObject(value) ? this.#object(value, [shape], path, depth) : this.#wrongType(path, value, 'an object')
      case 'cases':
        return isObject(value) ? this.#cases(value, shape, path, depth) : this.#wrongType(path, value, 'an object')
    }
  }

  #number(value: Value, { min, max }: Shape & { is: 'number' }, path: string): void {
    if (typeof value !== 'number') return this.#wrongType(path, value, 'a number')
    if (value < min || value > max) this.#say('range', path, `is ${value}; allowed: ${between(min, max)}`)
  }

  #text(value: Value, { min, max, pattern }: Shape & { is: 'string' }, path: string): void {
    if (typeof value !== 'string') return this.#wrongType(path, value, 'text')
    if (value.length < min || value.length > max) this.#say('length', path, `has ${value.length} characters; allowed: ${between(min, max)}`)
    else if (pattern !== undefined && value.length <= LONGEST_MATCHED && !pattern.test(value))
      this.#say('pattern', path, `is \`${shown(value)}\`, which does not match ${pattern.source}`)
  }

  #enum(value: Value, { values, closed }: Shape & { is: 'enum' }, path: string): void {
    if (typeof value !== 'string') return this.#wrongType(path, value, 'text')
    if (values.has(value)) return
    const lower = value.toLowerCase()
    const meant = [...values].find((one) => one.toLowerCase() === lower)
    if (meant !== undefined) this.#say('enum', path, `is \`${shown(value)}\`: Azure writes it \`${meant}\``)
    else if (closed) this.#say('enum', path, `is \`${shown(value)}\`: only ${someOf(values)} are allowed${guess(value, values)}`)
  }

  #list(value: Value, { item, min, max }: Shape & { is: 'list' }, path: string, depth: number): void {
    if (!isList(value)) return this.#wrongType(path, value, 'a list')
    if (value.length < min || value.length > max) this.#say('length', path, `has ${value.length} items; allowed: ${between(min, max)}`)
    for (const [index, one] of value.entries()) this.value(one, item, `${path}[${index}]`, depth + 1)
  }

  #cases(value: ValueObject, { by, base, cases }: Shape & { is: 'cases' }, path: string, depth: number): void {
    const common = this.#known.shapes.object(base)
    const chosen = Object.hasOwn(value, by) ? (value[by] ?? null) : null
    if (chosen instanceof Unknown) return
    if (chosen === null) return this.#say('missing', join(path, by), `is missing: it says which of ${someOf(cases.keys())} it is`)
    const own = typeof chosen === 'string' ? cases.get(chosen) : undefined
    if (own === undefined) return this.#enum(chosen, { is: 'enum', values: new Set(cases.keys()), closed: true }, join(path, by))
    this.#object(value, [own, common], path, depth, by)
  }

  #object(value: ValueObject, shapes: readonly ObjectShape[], path: string, depth: number, skipped?: string): void {
    for (const shape of shapes) {
      for (const name of shape.required) {
        const given = Object.hasOwn(value, name) ? value[name] : undefined
        if ((given ?? null) === null && !(path === '' && ENVELOPE.has(name))) this.#say('missing', join(path, name), 'is missing')
      }
    }
    const others = shapes.find((shape) => shape.others !== undefined)?.others
    for (const [name, one] of Object.entries(value)) {
      if (name === skipped || one === null || (path === '' && ENVELOPE.has(name))) continue
      const property = shapes.map((shape) => shape.properties.get(name)).find((found) => found !== undefined)
      if (property === undefined) {
        if (others === undefined) this.#unknown(name, shapes, path)
        else this.value(one, others, join(path, name), depth + 1)
      } else if (property.mark === 'read-only') this.#say('read-only', join(path, name), 'is set by Azure and cannot be given')
      else this.value(one, property.at, join(path, name), depth + 1)
    }
  }

  #unknown(name: string, shapes: readonly ObjectShape[], path: string): void {
    if (this.problems.length >= MOST_PROBLEMS) return
    const names = shapes.flatMap((shape) => [...shape.properties.values()].filter((one) => one.mark !== 'read-only').map((one) => one.name))
    const hint = guess(name, names)
    // A table put together by hand may lack a name; a slip of the pen is one all the same.
    if (this.#known.knows === 'everything' || hint !== '') this.#say('unknown-property', join(path, name), `is no property here${hint}`)
  }

  #wrongType(path: string, value: Value, wanted: string): void {
    this.#say('type', path, `is ${kindOf(value)}: ${wanted} is wanted`)
  }

  #say(kind: BodyProblemKind, path: string, message: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ path, kind, message })
  }
}

const join = (path: string, name: string): string => {
  const step = /^[\w@$-]{1,128}$/.test(name) ? name : `['${shown(name)}']`
  return path === '' ? step : step.startsWith('[') ? `${path}${step}` : `${path}.${step}`
}

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

function someOf(values: Iterable<string>): string {
  const all = [...values].map((one) => `\`${one}\``)
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} and ${all.length - 12} more` : all.join(', ')
}

function guess(word: string, candidates: Iterable<string>): string {
  const near = nearName(word, candidates)
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

const between = (min: number, max: number): string =>
  max === Infinity
    ? `at least ${min}`
    : min === -Infinity || min === 0
      ? `at most ${max}`
      : min === max
        ? `exactly ${min}`
        : `${min} to ${max}`

const kindOf = (value: Value): string =>
  isList(value)
    ? 'a list'
    : isObject(value)
      ? 'an object'
      : typeof value === 'string'
        ? 'text'
        : typeof value === 'boolean'
          ? `\`${value}\``
          : 'a number'
