import { isList, isObject, member, Unknown, type Value } from '../../value/index.ts'
import { answerOf, FALSE, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { equal } from './equality.ts'
import { fold } from './fold.ts'
import { textOf } from './text.ts'

/** Whether a list has the value; one that is not known may be it. */
export function listed(list: readonly Value[], value: Value | undefined): Answer {
  let answer: Answer = FALSE
  for (const item of list) {
    const one = equal(value, item)
    if (one === TRUE) return TRUE
    if (one === UNKNOWN) answer = UNKNOWN
  }
  return answer
}

/** `contains`: a list has the value as a member, a text has it inside, whatever the case. */
export function contains(actual: Value | undefined, expected: Value): Answer {
  if (actual instanceof Unknown || expected instanceof Unknown) return UNKNOWN
  if (isList(actual)) return listed(actual, expected)
  const text = textOf(actual)
  const part = textOf(expected)
  if (text === undefined || part === undefined) return FALSE
  return answerOf(fold(text).includes(fold(part)))
}

/** `containsKey`: an object has the member, whatever the case of its name. */
export function containsKey(actual: Value | undefined, expected: Value): Answer {
  if (actual instanceof Unknown || expected instanceof Unknown) return UNKNOWN
  const key = textOf(expected)
  return answerOf(isObject(actual) && key !== undefined && member(actual, key) !== undefined)
}
