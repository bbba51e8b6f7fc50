import { Failure, type Value } from '../../value/index.ts'
import { FAILED, type Answer } from '../answer.ts'
import type { Fields } from '../field/fields.ts'
import { signed } from '../operator/operator.ts'
import type { Ready, RuleTest } from '../rule/rule.ts'
import type { CountScope, Frame } from './frame.ts'

/** A condition ready to be asked, for resources of one type. */
export type Asked = (frame: Frame) => Answer

/** What became of a condition for a type: an answer that is known already, or a question with about what it costs. */
export interface Bound {
  readonly answer: Answer | undefined
  readonly ask: Asked
  readonly cost: number
}

/** What conditions are bound to. */
export interface Binding {
  /** The fields of what `field:` reads. */
  readonly fields: Fields
  /** The type in lower case; `undefined` where resources of any type are asked. */
  readonly type: string | undefined
  /** Whether `field:` reads a related resource. */
  readonly related: boolean
  /** Whether what the provider fills in later is unknown rather than missing. */
  readonly fills: boolean
  /** The counts around. */
  readonly scopes: readonly CountScope[]
}

export const settled = (answer: Answer): Bound => ({ answer, ask: () => answer, cost: 0 })

export const asked = (ask: Asked, cost: number): Bound => ({ answer: undefined, ask, cost })

/** Azure fails when what a condition compares with comes out as null. */
export const NULL_EXPECTED = new Failure('NullExpected', 'what is compared with came out as null')

/** Asks a condition about an actual value. */
export function checkAgainst(test: RuleTest, actual: Value | undefined, frame: Frame): Answer {
  if (test.check !== undefined) return test.check(actual, frame)
  const expected = valueOf(test.expected, frame)
  if (expected instanceof Failure) return failed(expected, frame)
  if (expected === null) return failed(NULL_EXPECTED, frame)
  return signed(test.operator, expected)(actual, frame)
}

/** The value of a part of a rule. */
export const valueOf = (value: Ready, frame: Frame): Value | Failure => (value.run === undefined ? value.constant : value.run(frame))

/** Leaves what went wrong in the frame. */
export function failed(failure: Failure, frame: Frame): Answer {
  frame.failure = failure
  return FAILED
}

/** The questions of a rule, bound to a type and an API version. */
export interface Program {
  readonly binding: Binding
  readonly fields: Fields
  readonly applies: { readonly answer: Answer | undefined; readonly ask: Asked }
  readonly condition: { readonly answer: Answer | undefined; readonly ask: Asked }
}
