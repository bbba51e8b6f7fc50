import type { Json } from '../kernel/index.ts'

/** What came of one case: a line of `fairway policy eval --batch`. */
export interface EvalResult {
  /** The case's own id; `null` where it has none. */
  readonly id: Json
  /** The effect as the policy spells it, or `null` where it does not happen. */
  readonly effect: string | null
  readonly state: 'NotApplicable' | 'Compliant' | 'NonCompliant' | 'Unknown' | 'Error'
  /** What the effect would do, its expressions evaluated: operations of a modify, what an existence condition looks for. */
  readonly details?: Json
  /** Why the state is Error, in words. */
  readonly error?: string
  /** The engine's word for the error: `InvalidDefinition`, `WrongArgumentType`. */
  readonly code?: string
  /** Of a batch: the line, from 1, where the case could not be read. */
  readonly line?: number
}
