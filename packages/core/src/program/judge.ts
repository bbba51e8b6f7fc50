import { declaredOne } from '../estate/index.ts'
import { dayOf, type Instant } from '../kernel/index.ts'
import { organizationKind } from '../organization/index.ts'
import { roundsOf, type Round } from './approvals.ts'
import type { PhaseDefinition } from './definition.ts'
import { indexEvidence, newestEvidence, type IndexedEvidence, type ProgramEvidence } from './evidence.ts'
import { judgedCriterion, rejectionText, reopeningOf, standingOf, type JudgedCriterion, type Reopening } from './gate.ts'
import { approvalsOf, historyOf } from './history.ts'
import type { PhaseResult, PhaseState } from './phase.ts'
import { phases } from './phases/index.ts'
import { evaluatePredicate } from './predicate/index.ts'
import { withOverrides } from './thresholds.ts'

/** Judges the six phases in their order. The same evidence gives the same result. */
export function judgePhases(evidence: ProgramEvidence, definitions: readonly PhaseDefinition[] = phases): readonly PhaseResult[] {
  const indexed = indexEvidence(evidence)
  const judged: JudgedPhase[] = []
  for (const definition of definitions) judged.push(judgePhase(definition, indexed, judged))
  return judged.map((one) => one.result)
}

interface JudgedPhase {
  readonly result: PhaseResult
  readonly passedAt?: Instant
  readonly reopenedAt?: Instant
}

interface Verdict {
  readonly state: PhaseState
  readonly reason: string
  readonly passedAt?: Instant
  readonly reopening?: Reopening
}

function judgePhase(phase: PhaseDefinition, evidence: IndexedEvidence, earlier: readonly JudgedPhase[]): JudgedPhase {
  const rounds = roundsOf(evidence.estate, phase.id, phase.approvers, evidence.now)
  const { complete } = standingOf(rounds)
  const reference = phase.endless ? evidence.now : (complete?.completeAt ?? evidence.now)
  const criteria = phase.criteria.map((criterion) =>
    judgedCriterion(
      criterion.id,
      criterion.title,
      evaluatePredicate(withOverrides(criterion, evidence.estate), evidence, { reference, rounds }),
      newestEvidence,
    ),
  )
  const verdict = phase.endless ? endlessVerdict(criteria, rounds, earlier) : verdictOf(phase, criteria, rounds, earlier, evidence)
  return {
    result: {
      id: phase.id,
      name: phase.name,
      aliases: phase.aliases,
      goal: phase.goal,
      state: verdict.state,
      reason: verdict.reason,
      deliverables: phase.deliverables,
      criteria: criteria.map((one) => one.result),
      approvals: approvalsOf(rounds.at(-1), phase.approvers),
      history: historyOf(rounds, verdict.passedAt, verdict.reopening),
    },
    ...(verdict.passedAt === undefined ? {} : { passedAt: verdict.passedAt }),
    ...(verdict.reopening === undefined ? {} : { reopenedAt: verdict.reopening.at }),
  }
}

function verdictOf(
  phase: PhaseDefinition,
  criteria: readonly JudgedCriterion[],
  rounds: readonly Round[],
  earlier: readonly JudgedPhase[],
  evidence: IndexedEvidence,
): Verdict {
  const { complete, current } = standingOf(rounds)
  if (complete === undefined) return undecided(phase, criteria, current, earlier, evidence)
  const passedAt = [complete.completeAt, ...earlier.flatMap((one) => one.passedAt ?? [])].reduce((a, b) => (a > b ? a : b))
  const waitsFor = earlier.filter((one) => !wasPassed(one, passedAt))
  const unmet = criteria.filter((one) => one.result.status !== 'met')
  const approved = `approved by every role on ${dayOf(complete.completeAt)}`
  if (waitsFor.length > 0) return { state: 'in-progress', reason: `${approved}, but ${gatesText(waitsFor)} must be passed first` }
  const rejection = current === complete ? undefined : current?.rejection
  const rejected = rejection === undefined ? undefined : { at: rejection.at, reason: rejectionText(rejection) }
  const reopening = reopeningOf(phase, criteria, evidence, passedAt) ?? rejected
  if (reopening !== undefined)
    return { state: 're-opened', reason: `passed on ${dayOf(passedAt)}, re-opened: ${reopening.reason}`, passedAt, reopening }
  if (unmet.length > 0) return { state: 'in-progress', reason: `${approved}, but ${unmetText(unmet)}` }
  return { state: 'passed', reason: `passed on ${dayOf(passedAt)}: ${criteria.length} of ${criteria.length} criteria are met`, passedAt }
}

/** A gate that re-opened after a later one was passed does not undo the later one. */
function wasPassed(one: JudgedPhase, at: Instant): boolean {
  if (one.passedAt === undefined || one.passedAt > at) return false
  return one.reopenedAt === undefined || one.reopenedAt > at
}

function undecided(
  phase: PhaseDefinition,
  criteria: readonly JudgedCriterion[],
  current: Round | undefined,
  earlier: readonly JudgedPhase[],
  evidence: IndexedEvidence,
): Verdict {
  const unmet = criteria.filter((one) => one.result.status !== 'met')
  const waitsFor = earlier.filter((one) => one.result.state !== 'passed')
  if (!hasBegun(criteria, current, earlier, evidence)) return { state: 'not-started', reason: notStarted(waitsFor) }
  const reasons = [
    ...(current?.rejection === undefined ? [] : [rejectionText(current.rejection)]),
    ...(unmet.length > 0 ? [unmetText(unmet)] : []),
    ...(waitsFor.length > 0 ? [`${gatesText(waitsFor)} must be passed first`] : []),
  ]
  if (reasons.length > 0) return { state: 'in-progress', reason: reasons.join('; ') }
  const missing = approvalsOf(current, phase.approvers).filter((row) => phase.approvers.includes(row.role) && row.status !== 'given')
  const roles = [...new Set(missing.map((row) => row.role))].join(', ')
  return {
    state: 'ready-for-approval',
    reason: `all criteria are met; ${current === undefined ? 'nobody asked for approval yet' : 'waits for approval'}: ${roles}`,
  }
}

/** Phase 1 begins with the first document or resource; a later one with its first met criterion, a request, or the gate before it. */
function hasBegun(
  criteria: readonly JudgedCriterion[],
  current: Round | undefined,
  earlier: readonly JudgedPhase[],
  evidence: IndexedEvidence,
): boolean {
  if (current !== undefined || criteria.some((one) => one.result.status === 'met' && !one.vacuous)) return true
  const before = earlier.at(-1)
  if (before !== undefined) return before.passedAt !== undefined
  return evidence.inventory.resources.length > 0 || declaredOne(evidence.estate, organizationKind) !== undefined
}

function endlessVerdict(criteria: readonly JudgedCriterion[], rounds: readonly Round[], earlier: readonly JudgedPhase[]): Verdict {
  const waitsFor = earlier.filter((one) => one.result.state !== 'passed')
  if (rounds.length === 0 && earlier.at(-1)?.passedAt === undefined) return { state: 'not-started', reason: notStarted(waitsFor) }
  const unmet = criteria.filter((one) => one.result.status !== 'met')
  const kept = unmet.length === 0 ? 'kept up; this phase never ends' : unmetText(unmet)
  return { state: 'in-progress', reason: waitsFor.length === 0 ? kept : `${kept}; ${gatesText(waitsFor)} must be passed first` }
}

const notStarted = (waitsFor: readonly JudgedPhase[]): string =>
  waitsFor.length === 0 ? 'nothing is declared or observed yet' : `nothing done yet; ${gatesText(waitsFor)} must be passed first`

const gatesText = (open: readonly JudgedPhase[]): string => {
  const ids = open.map((one) => one.result.id)
  return ids.length === 1 ? `gate ${ids.join('')}` : `gates ${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`
}

function unmetText(unmet: readonly JudgedCriterion[]): string {
  const notMet = unmet.filter((one) => one.result.status === 'not-met')
  const unknown = unmet.filter((one) => one.result.status === 'unknown')
  const titles = (ones: readonly JudgedCriterion[]): string => ones.map((one) => `"${one.result.title}"`).join(', ')
  return [
    ...(notMet.length > 0 ? [`not met: ${titles(notMet)}`] : []),
    ...(unknown.length > 0 ? [`not known: ${titles(unknown)}`] : []),
  ].join('; ')
}
