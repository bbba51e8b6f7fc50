import { isList, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'

/** An unknown value of which some members are known, each looked up when it is asked for. */
export class PartlyKnown extends Unknown {
  readonly #find: (key: string | number) => Value | undefined

  constructor(why: string, find: (key: string | number) => Value | undefined) {
    super(why)
    this.#find = find
  }

  override member(key: string | number): Value | undefined {
    return this.#find(key)
  }
}

/**
 * The value of a secure parameter. Expressions see whether it is empty and how long it is; what it is they never see, so that it cannot
 * find its way into a resource, an output or a message.
 */
export class Secret extends Unknown {
  readonly #parameter: string
  readonly #value: Value

  constructor(parameter: string, value: Value) {
    super(`the value of secure parameter \`${parameter}\` is not shown`)
    this.#parameter = parameter
    this.#value = value
  }

  /** How many characters or members it has; `undefined` for what has none. */
  get length(): number | undefined {
    if (typeof this.#value === 'string' || isList(this.#value)) return this.#value.length
    return isObject(this.#value) ? Object.keys(this.#value).length : undefined
  }

  /** Whether it is an object with a member of a name; `undefined` for what has no members. */
  has(name: string): boolean | undefined {
    return isObject(this.#value) ? member(this.#value, name) !== undefined : undefined
  }

  override member(key: string | number): Value | undefined {
    const value = this.#value
    let found: Value | undefined
    if (isList(value)) found = typeof key === 'number' ? value[key] : undefined
    else if (isObject(value)) found = member(value, String(key))
    return found === undefined ? undefined : concealed(this.#parameter, found)
  }
}

/** A secret; what has nothing to hide stands for itself: null, true and false, what is empty or unknown. */
export function concealed(parameter: string, value: Value): Value {
  if (value === null || value === '' || typeof value === 'boolean' || value instanceof Unknown) return value
  const isEmpty = isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
  return isEmpty ? value : new Secret(parameter, value)
}

/**
 * What `reference()` can say of a declared value before deployment: the provider answers with what was declared, and may add to it. So
 * texts, numbers and lists of them are known; of objects the declared members are; what was not declared, or as null, is not.
 */
export function echoOf(declared: Value | undefined, why: string): Value {
  if (declared === undefined || declared === null) return new Unknown(why)
  if (isList(declared)) return declared.length > 0 && declared.every(isScalar) ? declared : echoOfList(declared, why)
  if (isObject(declared)) return echoOfObject(declared, why)
  return declared
}

const isScalar = (value: Value): boolean => !isList(value) && !isObject(value)

const echoOfList = (declared: readonly Value[], why: string): Value =>
  new PartlyKnown(why, (key) => (typeof key === 'number' ? echoOf(declared[key], why) : undefined))

const echoOfObject = (declared: ValueObject, why: string): Value =>
  new PartlyKnown(why, (key) => echoOf(member(declared, String(key)), why))
