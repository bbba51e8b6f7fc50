import { byText, dayOf, type FactRef, type Finding, type Instant } from '../kernel/index.ts'
import type { Round } from './approvals.ts'
import type { PhaseDefinition, ReopenRule } from './definition.ts'
import { latest, selectControls, type IndexedEvidence } from './evidence.ts'
import { listed, type PredicateResult } from './predicate/index.ts'
import type { CriterionResult } from './phase.ts'

/** A criterion with what the state of the gate needs to know beyond what is shown. */
export interface JudgedCriterion {
  readonly result: CriterionResult
  /** All the evidence, not only what is shown. */
  readonly newest?: Instant
  readonly vacuous: boolean
}

/** A passed gate that later facts broke. */
export interface Reopening {
  readonly at: Instant
  readonly reason: string
}

/** What re-opened a gate that everybody had approved at `passedAt`: the earliest of all causes, or nothing. */
export function reopeningOf(
  phase: PhaseDefinition,
  criteria: readonly JudgedCriterion[],
  evidence: IndexedEvidence,
  passedAt: Instant,
): Reopening | undefined {
  const causes = [
    ...phase.reopen.flatMap((rule) => ruleFired(rule, criteria, evidence, passedAt)),
    ...brokenSince(phase, criteria, passedAt),
  ]
  return causes.toSorted((a, b) => byText(a.at, b.at))[0]
}

function ruleFired(rule: ReopenRule, criteria: readonly JudgedCriterion[], evidence: IndexedEvidence, passedAt: Instant): Reopening[] {
  if (rule.when.kind === 'new-failures')
    return newFailures(rule.title, selectControls(evidence.controls, rule.when.select), evidence, passedAt)
  const { criterion: id } = rule.when
  const broken = criteria.find((one) => one.result.id === id)
  if (broken === undefined) throw new Error(`rule ${rule.id} names the criterion ${id}, which the phase does not have`)
  return broken.result.status === 'not-met'
    ? [{ at: later(passedAt, broken.newest), reason: `${rule.title}: ${broken.result.message}` }]
    : []
}

/**
 * Failures about what was not there when the gate was passed. A resource counts by when it was first seen, not by when
 * its latest version was: a gate must not re-open because a tag changed on something that was known.
 */
function newFailures(title: string, controls: readonly string[], evidence: IndexedEvidence, passedAt: Instant): Reopening[] {
  const fresh = controls
    .flatMap((id) => evidence.findingsOf.get(id) ?? [])
    .filter((finding) => finding.status === 'fail')
    .map((finding) => ({ finding, at: appearedAt(finding, evidence) }))
    .filter((one): one is typeof one & { readonly at: Instant } => one.at !== undefined && one.at > passedAt)
    .toSorted((a, b) => byText(a.at, b.at))
  const [first] = fresh
  if (first === undefined) return []
  return [{ at: first.at, reason: `${title}: ${listed([...new Set(fresh.map((one) => one.finding.subjectName))], 3)}` }]
}

/** When what a finding is about came to light: the resource was first seen, or the answer was given. Undated statements are not news. */
function appearedAt(finding: Finding, evidence: IndexedEvidence): Instant | undefined {
  const subject = evidence.inventory.get(finding.subject)?.firstSeen
  if (subject !== undefined) return subject
  const seen = finding.evidence.flatMap((ref) => (ref.kind === 'azure.resource' ? (evidence.inventory.get(ref.key)?.firstSeen ?? []) : []))
  return [...seen, ...evidence.answeredAt(finding.rule)].toSorted(byText).at(-1)
}

/** Criteria that no rule names re-open a gate too, when evidence that came after the decision breaks them. */
function brokenSince(phase: PhaseDefinition, criteria: readonly JudgedCriterion[], passedAt: Instant): Reopening[] {
  const ruled = new Set(phase.reopen.flatMap((rule) => (rule.when.kind === 'criterion' ? [rule.when.criterion] : [])))
  return criteria
    .filter((one) => one.result.status === 'unknown' || (one.result.status === 'not-met' && !ruled.has(one.result.id)))
    .filter((one): one is JudgedCriterion & { readonly newest: Instant } => one.newest !== undefined && one.newest > passedAt)
    .map((one) => ({
      at: one.newest,
      reason: `${one.result.status === 'unknown' ? 'can no longer be confirmed' : 'no longer met'}: ${one.result.title} (${one.result.message})`,
    }))
}

const later = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b > a ? b : a)

/** A criterion's verdict with its evidence cut to what is worth showing. */
export function judgedCriterion(
  id: string,
  title: string,
  verdict: PredicateResult,
  show: (refs: readonly FactRef[]) => readonly FactRef[],
): JudgedCriterion {
  const newest = latest(verdict.evidence)
  return {
    result: { id, title, status: verdict.status, message: verdict.message, controls: verdict.controls, evidence: show(verdict.evidence) },
    ...(newest === undefined ? {} : { newest }),
    vacuous: verdict.vacuous === true,
  }
}

/** The last request that all approved, and what came after it. */
export function standingOf(rounds: readonly Round[]): {
  readonly complete?: Round & { readonly completeAt: Instant }
  readonly current?: Round
} {
  const complete = rounds.findLast((round): round is Round & { readonly completeAt: Instant } => round.completeAt !== undefined)
  const current = rounds.at(-1)
  return { ...(complete === undefined ? {} : { complete }), ...(current === undefined ? {} : { current }) }
}

/** `rejected by sam on 2026-10-14: too early`. */
export const rejectionText = (rejection: { readonly person: string; readonly at: Instant; readonly comment?: string }): string =>
  `rejected by ${rejection.person} on ${dayOf(rejection.at)}${rejection.comment === undefined ? '' : `: ${rejection.comment}`}`
