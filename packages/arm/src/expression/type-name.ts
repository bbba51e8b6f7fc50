import { isList, Unknown, type Value } from '../value/index.ts'

/** What kind of value it is, in the words of the template language. */
export function typeName(value: Value): string {
  if (value === null) return 'null'
  if (value instanceof Unknown) return 'an unknown value'
  if (isList(value)) return 'an array'
  switch (typeof value) {
    case 'string':
      return 'a string'
    case 'boolean':
      return 'a boolean'
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a float'
    default:
      return 'an object'
  }
}
