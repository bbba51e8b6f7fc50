import { Unknown } from './unknown.ts'
import type { Value, ValueObject } from './value.ts'

/** Whether a value is an object: not null, not a list, not unknown. */
export const isObject = (value: unknown): value is ValueObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown)

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value)

/** The member of an object by name, whatever its case; the exact spelling wins. `undefined`: there is none. */
export function member(object: ValueObject, name: string): Value | undefined {
  if (Object.hasOwn(object, name)) return object[name]
  const length = name.length
  const lower = name.toLowerCase()
  for (const key in object) {
    if (key.length === length && key.toLowerCase() === lower && Object.hasOwn(object, key)) return object[key]
  }
  return undefined
}
