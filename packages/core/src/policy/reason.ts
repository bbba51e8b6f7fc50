import type { Json } from '../kernel/index.ts'

/** Answers of the policy language: what is not known before deployment, or was not exported, decides nothing. */
export type PolicyAnswer = 'true' | 'false' | 'unknown' | 'failed'

/** One condition of a policy rule that decided: where it stands, what it looked at, what it wanted and what it found. */
export interface PolicyReason {
  /** JSON pointer of the condition in the definition: `/properties/policyRule/if/allOf/1`. */
  readonly pointer: string
  /** `value`: something computed, `count`: how many members match; absent: a field. */
  readonly kind?: 'value' | 'count'
  /**
   * The field as the policy writes it, `Microsoft.Storage/storageAccounts/minimumTlsVersion`; of a value its expression, of a count what it
   * goes over.
   */
  readonly field: string
  /** The path in the resource that the field stands for: `properties.minimumTlsVersion`. Absent for values and functions. */
  readonly path?: string
  /** As the policy spells it: `notEquals`. */
  readonly operator: string
  readonly expected?: Json
  /** Absent: there is nothing at the path. */
  readonly actual?: Json
  /** Of a count: the first members that it counts, by name. */
  readonly matching?: readonly string[]
  readonly answer: PolicyAnswer
  /** For an unknown or failed condition: why. */
  readonly why?: string
}

/** What a modify or append policy would do to the resource. */
export interface PolicyPatch {
  /** `add`, `addOrReplace`, `remove` or `append`. */
  readonly operation: string
  /** The field as the policy writes it. */
  readonly field: string
  readonly value?: Json
}
