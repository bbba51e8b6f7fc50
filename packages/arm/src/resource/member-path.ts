import { isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'

/** The value at a path of names, whatever their case; `undefined` where there is none, what an unknown value knows of it where one stands in between. */
export function valueAt(value: Value, path: readonly string[]): Value | undefined {
  let here: Value | undefined = value
  for (const name of path) {
    if (here instanceof Unknown) here = here.member(name)
    else here = here !== undefined && isObject(here) ? member(here, name) : undefined
  }
  return here
}

/** A copy of an object with another value at a path; objects on the way are made. The same object where something else than one is in the way. */
export function withValueAt<T extends ValueObject>(object: T, path: readonly string[], value: Value): T {
  const [name, ...below] = path
  if (name === undefined) return object
  const spelled = spelledAs(object, name)
  if (below.length === 0) return { ...object, [spelled]: value }
  const inner = object[spelled] ?? {}
  return isObject(inner) ? { ...object, [spelled]: withValueAt(inner, below, value) } : object
}

const spelledAs = (object: ValueObject, name: string): string =>
  Object.hasOwn(object, name) ? name : (Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name)

/** Text that is there and not empty. */
export function textAt(value: Value, path: readonly string[]): string | undefined {
  const text = valueAt(value, path)
  return typeof text === 'string' && text !== '' ? text : undefined
}
