import { isList, isObject, member, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import { answerOf, FALSE, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { sameText, textOf } from './text.ts'

/** How deep lists and objects are compared. */
const DEEPEST = 64

/**
 * `equals`: both sides as text, whatever the case; lists and objects member by member. Nothing equals the empty text.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#conditions
 */
export function equal(actual: Value | undefined, expected: Value | undefined): Answer {
  if (actual instanceof Unknown || expected instanceof Unknown) return UNKNOWN
  const text = textOf(actual)
  const other = textOf(expected)
  if (text !== undefined && other !== undefined) return answerOf(sameText(text, other))
  if (text !== undefined || other !== undefined) return FALSE
  return same(actual ?? null, expected ?? null, 0)
}

/** Whether two values are the same all through; a difference that is known decides before what is not known. */
function same(a: Value, b: Value, depth: number): Answer {
  if (a instanceof Unknown || b instanceof Unknown) return UNKNOWN
  if (depth > DEEPEST) return FALSE
  if (isList(a)) return isList(b) ? sameList(a, b, depth) : FALSE
  if (isObject(a)) return isObject(b) ? sameObject(a, b, depth) : FALSE
  if (typeof b === 'object' && b !== null) return FALSE
  return typeof a === 'string' && typeof b === 'string' ? answerOf(sameText(a, b)) : answerOf(a === b)
}

function sameList(a: readonly Value[], b: readonly Value[], depth: number): Answer {
  if (a.length !== b.length) return FALSE
  let answer: Answer = TRUE
  for (let index = 0; index < a.length; index++) {
    const one = same(a[index] ?? null, b[index] ?? null, depth + 1)
    if (one === FALSE) return FALSE
    if (one === UNKNOWN) answer = UNKNOWN
  }
  return answer
}

function sameObject(a: ValueObject, b: ValueObject, depth: number): Answer {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return FALSE
  let answer: Answer = TRUE
  for (const key of keys) {
    const other = member(b, key)
    if (other === undefined) return FALSE
    const one = same(a[key] ?? null, other, depth + 1)
    if (one === FALSE) return FALSE
    if (one === UNKNOWN) answer = UNKNOWN
  }
  return answer
}
