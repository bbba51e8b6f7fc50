import type { PreflightEntry, PreflightGap, PreflightOutcome, PreflightSummary, PreflightVerdict } from './report.ts'

/** What was counted on the way. */
export interface Counted {
  readonly resources: number
  readonly compliant: number
  readonly exempt: number
}

const refuses = (outcome: PreflightOutcome | undefined): boolean => outcome === 'denied' || outcome === 'protected'

/** Whether an entry refuses what is asked for. */
const isRefusal = ({ outcome, enforced }: PreflightEntry): boolean => enforced && refuses(outcome)

/** Whether an entry may turn out to refuse what is asked for. */
const mayRefuse = ({ outcome, enforced, otherwise }: PreflightEntry): boolean => enforced && outcome === 'undecided' && refuses(otherwise)

/** Counts the entries of a report. */
export function summaryOf(entries: readonly PreflightEntry[], gaps: readonly PreflightGap[], counted: Counted): PreflightSummary {
  const count = (holds: (one: PreflightEntry) => boolean): number => entries.filter(holds).length
  const of = (outcome: PreflightOutcome): number => count((one) => one.outcome === outcome)
  return {
    resources: counted.resources,
    judged: counted.compliant + entries.length,
    compliant: counted.compliant,
    denied: count((one) => one.outcome === 'denied' && one.enforced),
    wouldDeny: count((one) => one.outcome === 'denied' && !one.enforced),
    modified: of('modified'),
    audited: of('audited'),
    willDeploy: of('willDeploy'),
    relatedMissing: of('relatedMissing'),
    protected: of('protected'),
    undecided: of('undecided'),
    mayDeny: count(mayRefuse),
    exempt: counted.exempt,
    notEvaluated: gaps.length,
  }
}

/**
 * Gaps that hide nothing: what policies of Azure Resource Manager do not see; policies that resource providers ask later; parameters without
 * a value, which are unknown wherever they matter.
 */
const harmless: ReadonlySet<string> = new Set(['DataPlane', 'MissingParameter', 'NotEvaluable'])

/** What a check comes to. */
export function verdictOf(entries: readonly PreflightEntry[], gaps: readonly PreflightGap[]): PreflightVerdict {
  if (entries.some(isRefusal)) return 'denied'
  return entries.some(mayRefuse) || gaps.some(({ code }) => !harmless.has(code)) ? 'undecided' : 'clean'
}
