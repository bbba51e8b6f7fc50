import type { Value } from '../../value/index.ts'
import type { Operator } from '../operator/operator.ts'

/** A condition of a rule, its shape checked, nothing evaluated yet. `pointer` is the JSON pointer into the document. */
export type Condition = AllOrAny | Not | Test

interface AllOrAny {
  readonly kind: 'all' | 'any'
  readonly of: readonly Condition[]
  readonly pointer: string
}

interface Not {
  readonly kind: 'not'
  readonly of: Condition
  readonly pointer: string
}

/** `{field|value|count, operator: expected}` */
export interface Test {
  readonly kind: 'test'
  readonly operand: Operand
  readonly operator: Operator
  /** As it stands in the rule, expressions included. */
  readonly expected: Value
  readonly pointer: string
}

export type Operand = FieldOperand | ValueOperand | CountOperand

interface FieldOperand {
  readonly kind: 'field'
  /** The text of the `field`; may be an expression. */
  readonly field: string
}

interface ValueOperand {
  readonly kind: 'value'
  readonly value: Value
}

export interface CountOperand {
  readonly kind: 'count'
  readonly over: FieldOperand | (ValueOperand & { readonly name: string })
  readonly where: Condition | undefined
}
