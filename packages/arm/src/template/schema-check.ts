import { typeName } from '../expression/index.ts'
import { isList, isObject, member, nameOfStep, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { concealed } from './unknowns.ts'

/** References of types to types are followed at most this often in a row, values at most this deep. */
const MOST = 60

/** The types that a template defines, by their names in `definitions`. */
export type Definitions = ValueObject

/** A type with its reference resolved: what stands beside `$ref` wins over what the reference gives. `undefined`: there is no such type. */
export function resolved(schema: ValueObject, definitions: Definitions): ValueObject | undefined {
  let at = schema
  const beside: ValueObject[] = []
  for (let hops = 0; hops < MOST; hops++) {
    const ref = member(at, '$ref')
    if (ref === undefined)
      return beside.length === 0 ? at : Object.assign({}, at, ...beside.toReversed().map(({ $ref: _ref, ...rest }) => rest))
    const name = typeof ref === 'string' ? /^#\/definitions\/(.+)$/.exec(ref)?.[1] : undefined
    const next = name === undefined ? undefined : member(definitions, decoded(name))
    if (!isObject(next)) return undefined
    beside.push(at)
    at = next
  }
  return undefined
}

function decoded(name: string): string {
  const unescaped = nameOfStep(name)
  try {
    return decodeURIComponent(unescaped)
  } catch {
    return unescaped
  }
}

/** Whether a type, or a type inside it, is secure. */
export const isSecure = (schema: ValueObject): boolean => /^secure(?:string|object)$/i.test(wordOf(schema, 'type'))

/** A member that is a text; the empty text for any other. */
export function wordOf(object: ValueObject, key: string): string {
  const value = member(object, key)
  return typeof value === 'string' ? value : ''
}

/** Whether null is a value of the type. */
export const isNullable = (schema: ValueObject): boolean => member(schema, 'nullable') === true

/** What is wrong with a value of a type, for people, each with the place in the value; at most ten. Unknown values are right. */
export function mismatches(value: Value, schema: ValueObject, definitions: Definitions): readonly string[] {
  const checker = new Checker(definitions)
  checker.check(value, schema, '', 0)
  return checker.found
}

class Checker {
  readonly found: string[] = []
  readonly #definitions: Definitions

  constructor(definitions: Definitions) {
    this.#definitions = definitions
  }

  check(value: Value, written: ValueObject, place: string, depth: number): void {
    if (value instanceof Unknown || depth > MOST || this.found.length >= 10) return
    const schema = resolved(written, this.#definitions)
    if (schema === undefined) return this.#tell(place, `has the type \`${wordOf(written, '$ref')}\`, which the template does not define`)
    if (value === null) {
      if (!isNullable(schema)) this.#tell(place, 'must not be null')
      return
    }
    const type = member(schema, 'type')
    const expected = typeof type === 'string' ? TYPES.get(type.toLowerCase()) : undefined
    if (expected !== undefined && !expected.is(value)) return this.#tell(place, `must be ${expected.called}, found ${typeName(value)}`)
    this.#allowed(value, schema, place)
    this.#sized(value, schema, place)
    if (isList(value)) this.#items(value, schema, { place, depth })
    else if (isObject(value)) this.#properties(value, schema, { place, depth })
  }

  #tell(place: string, what: string): void {
    this.found.push(place === '' ? what : `\`${place}\` ${what}`)
  }

  #allowed(value: Value, schema: ValueObject, place: string): void {
    const allowed = member(schema, 'allowedValues')
    if (!isList(allowed)) return
    const keys = new Set(allowed.map(keyOf))
    // A list may hold any of the allowed values, or be one of them.
    if (keys.has(keyOf(value)) || (isList(value) && value.every((one) => one instanceof Unknown || keys.has(keyOf(one))))) return
    const shown = allowed.slice(0, 8).map((one) => `\`${typeof one === 'string' ? one : JSON.stringify(one)}\``)
    const found = typeof value === 'string' && !isSecure(schema) ? `, found \`${value.slice(0, 80)}\`` : ''
    this.#tell(place, `must be one of ${shown.join(', ')}${allowed.length > shown.length ? ' ...' : ''}${found}`)
  }

  #sized(value: Value, schema: ValueObject, place: string): void {
    if (typeof value === 'number') {
      this.#between(value, [member(schema, 'minValue'), member(schema, 'maxValue')], place, 'must be')
    } else if (typeof value === 'string' || isList(value)) {
      const what = typeof value === 'string' ? 'must have a length of' : 'must have a number of members of'
      this.#between(value.length, [member(schema, 'minLength'), member(schema, 'maxLength')], place, what)
    }
  }

  #between(size: number, [least, most]: readonly [Value | undefined, Value | undefined], place: string, what: string): void {
    if (typeof least === 'number' && size < least) this.#tell(place, `${what} at least ${least}, found ${size}`)
    if (typeof most === 'number' && size > most) this.#tell(place, `${what} at most ${most}, found ${size}`)
  }

  #items(value: readonly Value[], schema: ValueObject, { place, depth }: { place: string; depth: number }): void {
    const prefix = member(schema, 'prefixItems')
    const items = member(schema, 'items')
    for (const [index, one] of value.entries()) {
      const type = isList(prefix) && index < prefix.length ? prefix[index] : items
      if (type === false) this.#tell(place, `must have at most ${isList(prefix) ? prefix.length : 0} members`)
      else if (isObject(type)) this.check(one, type, `${place}[${index}]`, depth + 1)
    }
  }

  #properties(value: ValueObject, schema: ValueObject, { place, depth }: { place: string; depth: number }): void {
    const variant = this.#variant(value, schema, place)
    const declared = { ...objectOf(member(schema, 'properties')), ...objectOf(variant && member(variant, 'properties')) }
    const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()))
    for (const [name, type] of Object.entries(declared)) {
      const found = member(value, name)
      if (!isObject(type)) continue
      const at = place === '' ? name : `${place}.${name}`
      if (found !== undefined) this.check(found, type, at, depth + 1)
      else if (!isNullable(resolved(type, this.#definitions) ?? {})) this.#tell(at, 'is missing')
    }
    const others = member(variant ?? schema, 'additionalProperties')
    for (const name of Object.keys(value)) {
      if (others === undefined || others === true || names.has(name.toLowerCase())) continue
      const at = place === '' ? name : `${place}.${name}`
      if (others === false) this.#tell(at, 'is not a property of the type')
      else if (isObject(others)) this.check(value[name] ?? null, others, at, depth + 1)
    }
  }

  /** The type that the value of the discriminating property names. */
  #variant(value: ValueObject, schema: ValueObject, place: string): ValueObject | undefined {
    const discriminator = member(schema, 'discriminator')
    if (!isObject(discriminator)) return undefined
    const name = member(discriminator, 'propertyName')
    const mapping = member(discriminator, 'mapping')
    if (typeof name !== 'string' || !isObject(mapping)) return undefined
    const found = member(value, name)
    if (found instanceof Unknown) return undefined
    const type = typeof found === 'string' ? member(mapping, found) : undefined
    if (isObject(type)) return resolved(type, this.#definitions)
    const names = Object.keys(mapping).map((one) => `\`${one}\``)
    this.#tell(place === '' ? name : `${place}.${name}`, `must be one of ${names.join(', ')}`)
    return undefined
  }
}

const objectOf = (value: Value | undefined): ValueObject => (isObject(value) ? value : {})

/** What values are compared by; Azure ignores the case of allowed texts. */
const keyOf = (value: Value): string => (typeof value === 'string' ? `text ${value.toLowerCase()}` : JSON.stringify(value))

interface TypeWord {
  readonly called: string
  readonly is: (value: Value) => boolean
}

const text: TypeWord = { called: 'a string', is: (value) => typeof value === 'string' }
const object: TypeWord = { called: 'an object', is: isObject }
const TYPES: ReadonlyMap<string, TypeWord> = new Map([
  ['string', text],
  ['securestring', text],
  ['int', { called: 'an integer', is: (value) => typeof value === 'number' && Number.isInteger(value) }],
  ['bool', { called: 'a boolean', is: (value) => typeof value === 'boolean' }],
  ['object', object],
  ['secureobject', object],
  ['array', { called: 'an array', is: isList }],
])

/** A value with everything concealed that its type calls secure. */
export function withoutSecrets(value: Value, written: ValueObject, definitions: Definitions, name: string, depth = 0): Value {
  const schema = resolved(written, definitions)
  if (schema === undefined || depth > MOST || value instanceof Unknown) return value
  if (isSecure(schema)) return concealed(name, value)
  if (isList(value)) {
    const items = member(schema, 'items')
    return isObject(items) ? value.map((one) => withoutSecrets(one, items, definitions, name, depth + 1)) : value
  }
  return isObject(value) ? membersWithoutSecrets(value, schema, { definitions, name, depth }) : value
}

interface Concealing {
  readonly definitions: Definitions
  readonly name: string
  readonly depth: number
}

function membersWithoutSecrets(value: ValueObject, schema: ValueObject, { definitions, name, depth }: Concealing): ValueObject {
  const properties = objectOf(member(schema, 'properties'))
  const others = member(schema, 'additionalProperties')
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const type = member(properties, key) ?? others
      return [key, isObject(type) ? withoutSecrets(one, type, definitions, `${name}.${key}`, depth + 1) : one] as const
    }),
  )
}
