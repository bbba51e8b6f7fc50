export { Failure } from './failure.ts'
export { isList, isObject, member } from './object.ts'
export { Unknown } from './unknown.ts'
export type { Value, ValueObject } from './value.ts'
