import { isList, Unknown, type Value } from '../value/index.ts'

/** What kind of value it is, in the words of the template language. */
export function typeName(value: Value): string {
  if (value === null) return 'null'
  if (value instanceof Unknown) return 'an unknown value'
  if (isList(value)) return 'an array'
  if (typeof value === 'string') return 'a string'
  if (typeof value === 'boolean') return 'a boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a float'
  return 'an object'
}
