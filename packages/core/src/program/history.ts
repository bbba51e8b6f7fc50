import type { Instant } from '../kernel/index.ts'
import type { Round } from './approvals.ts'
import type { Reopening } from './gate.ts'
import type { PhaseEvent, PhaseResult, StakeholderRole } from './phase.ts'
import { rejectionText } from './gate.ts'

/** What happened to a gate, oldest first, from the requests, the decisions that count, and what the evidence shows. */
export function historyOf(
  rounds: readonly Round[],
  passedAt: Instant | undefined,
  reopening: Reopening | undefined,
): readonly PhaseEvent[] {
  const events = rounds.flatMap(eventsOf)
  if (passedAt !== undefined) events.push({ at: passedAt, event: 'passed', reason: 'every role that must approve has' })
  if (reopening !== undefined) events.push({ at: reopening.at, event: 're-opened', reason: reopening.reason })
  return events
    .map((event, index) => ({ event, index }))
    .toSorted((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : rank(a.event) - rank(b.event) || a.index - b.index))
    .map(({ event }) => event)
}

const order: readonly PhaseEvent['event'][] = ['requested', 'approved', 'rejected', 'passed', 're-opened']
const rank = (event: PhaseEvent): number => order.indexOf(event.event)

function eventsOf(round: Round): PhaseEvent[] {
  const asked: PhaseEvent = { at: round.requestedAt, event: 'requested', by: round.requestedBy, reason: round.reason }
  const decided = round.decisions
    .filter((one) => one.invalid === undefined)
    .map((one): PhaseEvent => ({ at: one.at, event: one.decision, by: one.person, role: one.role, reason: one.comment ?? '' }))
  return [asked, ...decided]
}

/** One row for each role that must approve, then every other decision that does not count, with the reason. */
export function approvalsOf(round: Round | undefined, approvers: readonly StakeholderRole[]): PhaseResult['approvals'] {
  const decisions = round?.decisions ?? []
  const required = approvers.map((role) =>
    approvalOf(
      role,
      decisions.filter((one) => one.role === role),
    ),
  )
  const shown = new Set(required.flatMap((row) => (row.status === 'invalid' ? [row.decision] : [])))
  const others = decisions.filter((one) => one.invalid !== undefined && !shown.has(one)).map(invalidRow)
  return [...required, ...others].map(({ decision: _decision, ...row }) => row)
}

type Decision = Round['decisions'][number]
type Row = PhaseResult['approvals'][number] & { readonly decision?: Decision | undefined }

function approvalOf(role: StakeholderRole, decisions: readonly Decision[]): Row {
  const valid = decisions.findLast((one) => one.invalid === undefined)
  if (valid?.decision === 'approved') return { role, status: 'given', person: valid.person, at: valid.at }
  if (valid !== undefined) return { role, status: 'missing', person: valid.person, at: valid.at, message: rejectionText(valid) }
  const invalid = decisions.at(-1)
  return invalid === undefined ? { role, status: 'missing' } : invalidRow(invalid)
}

const invalidRow = (decision: Decision): Row => ({
  role: decision.role,
  status: 'invalid',
  person: decision.person,
  at: decision.at,
  ...(decision.invalid === undefined ? {} : { message: decision.invalid }),
  decision,
})
