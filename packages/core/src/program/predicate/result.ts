import type { FactRef } from '../../kernel/index.ts'
import type { CriterionResult } from '../phase.ts'

/** What a predicate found. */
export interface PredicateResult {
  readonly status: CriterionResult['status']
  readonly message: string
  readonly controls: readonly string[]
  readonly evidence: readonly FactRef[]
  /** Met only because there is nothing it could be asked of: no sign that work on the phase began. */
  readonly vacuous?: true
}

/** A result; what is left out is empty. */
export const result = (
  status: PredicateResult['status'],
  message: string,
  more: Partial<Pick<PredicateResult, 'controls' | 'evidence' | 'vacuous'>> = {},
): PredicateResult => ({ controls: [], evidence: [], ...more, status, message })

/**
 * Whether at least `minPercent` of all are good, when some are not known: met or not met only if the unknown ones could
 * not change it. Whole numbers are compared, no fractions.
 */
export function shareReached(
  counts: { readonly good: number; readonly bad: number; readonly unknown: number },
  minPercent: number,
): PredicateResult['status'] {
  const total = counts.good + counts.bad + counts.unknown
  if (counts.good * 100 >= minPercent * total) return 'met'
  return (counts.good + counts.unknown) * 100 < minPercent * total ? 'not-met' : 'unknown'
}

/** `3 of 12`, or `3 of 12, 2 not known`. */
export const shareText = (counts: { readonly good: number; readonly bad: number; readonly unknown: number }): string =>
  `${counts.good} of ${counts.good + counts.bad + counts.unknown}${counts.unknown === 0 ? '' : `, ${counts.unknown} not known`}`

/** Names in a fixed order, at most `max` of them: `a, b and 3 more`. */
export function listed(names: readonly string[], max = 5): string {
  const shown = names.slice(0, max).join(', ')
  return names.length <= max ? shown : `${shown} and ${names.length - max} more`
}
