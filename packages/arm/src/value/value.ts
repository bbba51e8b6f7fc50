import type { Unknown } from './unknown.ts'

/** Any value that a template, a policy or a resource may hold: JSON, and what is not known before deployment. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | ValueObject

/** An object of values. Azure ignores the case of its keys; look members up with `member`. */
export interface ValueObject {
  readonly [key: string]: Value
}
