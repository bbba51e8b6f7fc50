/**
 * How a resource stands under a policy. The first seven are Azure's; `Undecided` is what nobody can decide from the facts at hand, such as
 * an existence condition about resources that were never listed. Azure's own `Unknown` is something else: a manual policy without attestation.
 */
export type State = 'NonCompliant' | 'Undecided' | 'Compliant' | 'Error' | 'Conflicting' | 'Protected' | 'Exempt' | 'Unknown'

/**
 * All states in the order in which they win when several are rolled up into one: Azure's order, with `Undecided` before `Compliant`, because
 * what may be non-compliant must not pass as compliant.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/compliance-states#comparing-different-compliance-states
 */
export const states = [
  'NonCompliant',
  'Undecided',
  'Compliant',
  'Error',
  'Conflicting',
  'Protected',
  'Exempt',
  'Unknown',
] as const satisfies readonly State[]

/** Positions in `states`: numbers, because they are made by the million. Rolling up is taking the smallest. */
export const NON_COMPLIANT_STATE = 0
export const UNDECIDED_STATE = 1
export const COMPLIANT_STATE = 2
export const ERROR_STATE = 3
export const CONFLICTING_STATE = 4
export const PROTECTED_STATE = 5
export const EXEMPT_STATE = 6
export const UNKNOWN_STATE = 7
/** The policy does not apply. */
export const NO_STATE = 8

/** How many resources are in which state. Each resource counts once, in the state that wins. */
export interface StateCounts {
  readonly nonCompliant: number
  readonly undecided: number
  readonly compliant: number
  readonly error: number
  readonly conflicting: number
  readonly protected: number
  readonly exempt: number
  readonly unknown: number
}

/** Counts with the share of compliant resources. */
export interface RollUp {
  readonly counts: StateCounts
  /** Resources that are judged at all. */
  readonly total: number
  /** The state that wins among all; absent where nothing is judged. */
  readonly state?: State
  /**
   * 0 to 100 with at most one decimal, as Azure computes it: compliant, exempt and unknown ones among these and the non-compliant,
   * conflicting and erroneous ones. Undecided ones are in neither. `null`: nothing to divide by.
   */
  readonly percentage: number | null
  /** The percentage if every undecided resource turned out non-compliant, or compliant. The same three times when nothing is undecided. */
  readonly atLeast: number | null
  readonly atMost: number | null
}

/** Room for counts of `n` things. */
export const counters = (n: number): Uint32Array => new Uint32Array(n * states.length)

/** The counts of the thing at a position. */
export function countsAt(all: Uint32Array, position: number): StateCounts {
  const at = (state: number): number => all[position * states.length + state] ?? 0
  return {
    nonCompliant: at(NON_COMPLIANT_STATE),
    undecided: at(UNDECIDED_STATE),
    compliant: at(COMPLIANT_STATE),
    error: at(ERROR_STATE),
    conflicting: at(CONFLICTING_STATE),
    protected: at(PROTECTED_STATE),
    exempt: at(EXEMPT_STATE),
    unknown: at(UNKNOWN_STATE),
  }
}

/**
 * Rolls counts up. Source of the percentage:
 * https://learn.microsoft.com/azure/governance/policy/concepts/compliance-states#compliance-percentage
 */
export function rollUp(counts: StateCounts): RollUp {
  const passing = counts.compliant + counts.exempt + counts.unknown
  const decided = passing + counts.nonCompliant + counts.conflicting + counts.error
  const amounts = [
    counts.nonCompliant,
    counts.undecided,
    counts.compliant,
    counts.error,
    counts.conflicting,
    counts.protected,
    counts.exempt,
    counts.unknown,
  ]
  const state = states[amounts.findIndex((amount) => amount > 0)]
  return {
    counts,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    ...(state === undefined ? {} : { state }),
    percentage: share(passing, decided),
    atLeast: share(passing, decided + counts.undecided),
    atMost: share(passing + counts.undecided, decided + counts.undecided),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10)
