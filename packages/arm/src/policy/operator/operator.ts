import { Failure, isList, Unknown, type Value } from '../../value/index.ts'
import { answerOf, FAILED, FALSE, negated, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { normalLocation } from '../../resource/index.ts'
import { equal } from './equality.ts'
import { fold } from './fold.ts'
import { likeTest } from './like.ts'
import { matchTest } from './match.ts'
import { contains, containsKey, listed } from './membership.ts'
import { order } from './ordering.ts'
import { isAbsent, textOf } from './text.ts'

/** The conditions that are not the negation of another. */
type BaseOperator =
  | 'equals'
  | 'like'
  | 'match'
  | 'matchInsensitively'
  | 'contains'
  | 'in'
  | 'containsKey'
  | 'less'
  | 'lessOrEquals'
  | 'greater'
  | 'greaterOrEquals'
  | 'exists'

/** One of the 19 conditions: its official spelling and what it comes down to. */
export interface Operator {
  readonly name: string
  readonly base: BaseOperator
  readonly negative: boolean
}

const operators: readonly Operator[] = [
  ...(['equals', 'like', 'match', 'matchInsensitively', 'contains', 'in', 'containsKey'] as const).flatMap((base): Operator[] => [
    { name: base, base, negative: false },
    { name: `not${base.slice(0, 1).toUpperCase()}${base.slice(1)}`, base, negative: true },
  ]),
  ...(['less', 'lessOrEquals', 'greater', 'greaterOrEquals', 'exists'] as const).map((base): Operator => ({
    name: base,
    base,
    negative: false,
  })),
]

const byName: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.name.toLowerCase(), operator]))

/** The condition of a name in lower case. */
export const operatorOf = (lower: string): Operator | undefined => byName.get(lower)

/** Where a check leaves what went wrong. */
interface FailureLog {
  failure: Failure | undefined
}

/** Answers for an actual value. */
export type Check = (actual: Value | undefined, log: FailureLog) => Answer

/** The check of a condition against a value that is known when the rule is compiled; negations are left to the caller. */
const checkOf = (base: BaseOperator, expected: Value): Check => (expected instanceof Unknown ? () => UNKNOWN : checks[base](expected))

const checks: Readonly<Record<BaseOperator, (expected: Value) => Check>> = {
  equals: (expected) => (actual) => equal(actual, expected),
  in: checkIn,
  contains: (expected) => (actual) => contains(actual, expected),
  containsKey: (expected) => (actual) => containsKey(actual, expected),
  exists: checkExists,
  like: (expected) => checkText(expected, likeTest),
  match: (expected) => checkText(expected, (pattern) => matchTest(pattern, false)),
  matchInsensitively: (expected) => checkText(expected, (pattern) => matchTest(pattern, true)),
  less: (expected) => checkOrder('less', expected),
  lessOrEquals: (expected) => checkOrder('lessOrEquals', expected),
  greater: (expected) => checkOrder('greater', expected),
  greaterOrEquals: (expected) => checkOrder('greaterOrEquals', expected),
}

function fails(code: string, message: string): Check {
  const failure = new Failure(code, message)
  return (_, log) => {
    log.failure = failure
    return FAILED
  }
}

function checkIn(expected: Value): Check {
  if (!isList(expected)) return fails('ListExpected', '`in` and `notIn` compare with a list')
  const texts = new Set<string>()
  const others: Value[] = []
  for (const item of expected) {
    const text = item instanceof Unknown ? undefined : textOf(item)
    if (text === undefined) others.push(item)
    else texts.add(fold(text))
  }
  return (actual) => {
    if (actual instanceof Unknown) return texts.size === 0 && others.length === 0 ? FALSE : UNKNOWN
    const text = textOf(actual)
    if (text !== undefined && texts.has(fold(text))) return TRUE
    return others.length === 0 ? FALSE : listed(others, actual)
  }
}

/** Azure writes `exists` with a boolean or with its name. */
function checkExists(expected: Value): Check {
  const wanted = typeof expected === 'boolean' ? expected : textOf(expected)?.toLowerCase()
  if (wanted !== true && wanted !== false && wanted !== 'true' && wanted !== 'false')
    return fails('BooleanExpected', '`exists` is true or false')
  const present = wanted === true || wanted === 'true'
  return (actual) => (actual instanceof Unknown ? UNKNOWN : answerOf(isAbsent(actual) !== present))
}

function checkText(expected: Value, testOf: (pattern: string) => (text: string) => boolean): Check {
  const pattern = textOf(expected)
  if (pattern === undefined) return fails('TextExpected', 'a pattern is a text')
  const test = testOf(pattern)
  return (actual) => {
    if (actual instanceof Unknown) return UNKNOWN
    if (isAbsent(actual)) return answerOf(pattern === '')
    const text = textOf(actual)
    return answerOf(text !== undefined && test(text))
  }
}

function checkOrder(base: 'less' | 'lessOrEquals' | 'greater' | 'greaterOrEquals', expected: Value): Check {
  return (actual, log) => {
    if (actual instanceof Unknown) return UNKNOWN
    const found = order(actual, expected)
    if (found === undefined) return FALSE
    if (found instanceof Failure) {
      log.failure = found
      return FAILED
    }
    if (found === 0) return answerOf(base === 'lessOrEquals' || base === 'greaterOrEquals')
    return answerOf(found < 0 === (base === 'less' || base === 'lessOrEquals'))
  }
}

/** The check of a condition with its negation. */
export function signed(operator: Operator, expected: Value): Check {
  const check = checkOf(operator.base, expected)
  return operator.negative ? (actual, log) => negated(check(actual, log)) : check
}

/** Locations compare without spaces: `East US 2` is `eastus2`. */
export function asLocation(value: Value): Value {
  if (typeof value === 'string') return normalLocation(value)
  return isList(value) ? value.map((one) => (typeof one === 'string' ? normalLocation(one) : one)) : value
}
