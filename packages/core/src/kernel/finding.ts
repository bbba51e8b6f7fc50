import type { FactRef } from './fact.ts'
import type { Json } from './json.ts'

/** A judgement's outcome. Missing evidence is `unknown`, never `pass`. */
export type Status = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived'

/** All statuses, worst first: the order in which people want to read them. */
export const statuses = ['fail', 'unknown', 'waived', 'pass', 'not-applicable'] as const satisfies readonly Status[]

/** How much a failing control matters. */
export type ControlSeverity = 'critical' | 'high' | 'medium' | 'low'

/** All severities, worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const satisfies readonly ControlSeverity[]

/**
 * A judgement of one rule about one subject. The same estate, facts and clock give the same bytes: no relative time in
 * `message`, a fixed order everywhere.
 */
export interface Finding {
  /** `<rule>#<subject>`: stable from run to run. */
  readonly id: string
  /** The control's id. */
  readonly rule: string
  /** Canonical resource id, `/subscriptions/<id>`, or `<Kind>/<name>` for something declared in the estate. */
  readonly subject: string
  /** What people call the subject. */
  readonly subjectName: string
  readonly status: Status
  /** For machines: CamelCase, from a closed list per control. */
  readonly reason: string
  /** For people. */
  readonly message: string
  readonly severity: ControlSeverity
  readonly observed?: Json
  readonly expected?: Json
  readonly evidence: readonly FactRef[]
  /** The team that owns the subject, when the estate says so. */
  readonly owner?: string
  readonly remedy?: string
  /** The name of the waiver that applies, when `status` is `waived`. */
  readonly waiver?: string
}

/** Compares by severity, worst first. */
export const bySeverity = (a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity)

/** Compares by status, then by severity, worst first. */
export const worstFirst = (a: Pick<Finding, 'status' | 'severity'>, b: Pick<Finding, 'status' | 'severity'>): number =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) || bySeverity(a, b)

/** The stable id of the judgement of `rule` about `subject`. */
export const findingId = (rule: string, subject: string): string => `${rule}#${subject}`
