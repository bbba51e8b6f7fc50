import type { Lazy } from '../../expression/index.ts'
import type { Value } from '../../value/index.ts'
import type { Frame } from '../judge/frame.ts'
import type { Check, Operator } from '../operator/operator.ts'

/** A value of a rule: known when the rule is compiled, or computed from the resource. */
export type Ready = Constant | Computed

interface Constant {
  readonly constant: Value
  readonly run?: undefined
}

interface Computed {
  readonly run: Lazy<Frame>
  readonly constant?: undefined
  /** Whether it reads nothing of the resource but its type, and the counts around. */
  readonly typeOnly: boolean
}

/** A condition with its expressions compiled and its parameters filled in; not yet bound to a resource type. */
export type Rule = RuleList | RuleNot | RuleTest

export interface RuleList {
  readonly kind: 'all' | 'any'
  readonly of: readonly Rule[]
  readonly pointer: string
}

interface RuleNot {
  readonly kind: 'not'
  readonly of: Rule
  readonly pointer: string
}

export interface RuleTest {
  readonly kind: 'test'
  readonly operand: RuleOperand
  readonly operator: Operator
  readonly expected: Ready
  /** The check against a constant, negation included; `undefined` where what is expected is computed. */
  readonly check: Check | undefined
  readonly pointer: string
}

export type RuleOperand = RuleField | { readonly kind: 'value'; readonly value: Ready } | RuleCount

export interface RuleField {
  readonly kind: 'field'
  /** As the rule spells it. */
  readonly text: string
  readonly name: Ready
}

export interface RuleCount {
  readonly kind: 'count'
  readonly over: RuleField | { readonly kind: 'value'; readonly value: Ready; readonly name: string }
  readonly where: Rule | undefined
}
