import type { Value } from '../../value/index.ts'
import { fold, isAscii } from './fold.ts'

/**
 * The text that a condition compares: nothing and null are the empty text, numbers and booleans are spelled out. `undefined` for lists and
 * objects, which have none. Source: https://github.com/Azure/azure-policy-linter rules equality-check-on-numeric-field and
 * tryget-use-with-null-coercing-operator
 */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? undefined : String(value)
}

/** Whether two texts are the same whatever their case. */
export const sameText = (a: string, b: string): boolean => a === b || (couldBeSame(a, b) && fold(a) === fold(b))

/** Texts of different lengths are only the same where folding lengthens one. */
const couldBeSame = (a: string, b: string): boolean => a.length === b.length || !isAscii(a) || !isAscii(b)

/** Whether nothing is there: absent or null. */
export const isAbsent = (value: Value | undefined): value is null | undefined => value === undefined || value === null
