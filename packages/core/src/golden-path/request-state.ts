import { addDays, dayOf, hasErrors, parseInstant, type Diagnostic, type Instant } from '../kernel/index.ts'
import { outcomeOf, type ApprovalNeed, type JudgedDecision } from './approval.ts'
import type { WorkloadRequestSpec } from './kinds.ts'

/**
 * Where a request is: `requested` while something in it is wrong, `needs-approval` while somebody must agree, `approved` when it may be built,
 * `rejected` when somebody refused, `expired` when its end has come.
 */
export type RequestState = 'requested' | 'needs-approval' | 'approved' | 'rejected' | 'expired'

/** Where a request is, and why it is there, a sentence each. */
export interface RequestStanding {
  readonly state: RequestState
  readonly reasons: readonly string[]
}

/** What the state of a request depends on, beside what it says. */
export interface StateFacts {
  readonly diagnostics: readonly Diagnostic[]
  readonly approval: ApprovalNeed
  readonly decisions: readonly JudgedDecision[]
  readonly now: Instant
  /** Days after which the path ends by itself. */
  readonly endDays: number | undefined
}

/** Why a request has ended, where it has: by its own end, or by that of its path. */
function whyEnded({ expires, requestedAt }: WorkloadRequestSpec, { now, endDays }: StateFacts): string | undefined {
  const end = expires === undefined ? undefined : parseInstant(expires)
  if (end !== undefined && end <= now) return `it ended ${expires}`
  const begin = endDays === undefined ? undefined : parseInstant(requestedAt)
  if (begin === undefined || endDays === undefined) return undefined
  const last = addDays(begin, endDays)
  return last <= now ? `it ended ${dayOf(last)}, ${endDays} days after it was asked for: ask anew` : undefined
}

/** The state of a request, with its reasons. */
export function stateOf(spec: WorkloadRequestSpec, facts: StateFacts): RequestStanding {
  const { diagnostics, approval, decisions } = facts
  const ended = whyEnded(spec, facts)
  if (ended !== undefined) return { state: 'expired', reasons: [ended] }
  const { approvedBy, rejectedBy } = outcomeOf(decisions)
  if (rejectedBy !== undefined) {
    const why = rejectedBy.comment === undefined ? '' : `: ${rejectedBy.comment}`
    return { state: 'rejected', reasons: [`\`${rejectedBy.person}\` refused it${why}`] }
  }
  if (hasErrors(diagnostics))
    return { state: 'requested', reasons: diagnostics.filter((one) => one.severity === 'error').map((one) => one.summary) }
  if (approval.why.length === 0) return { state: 'approved', reasons: ['nobody needs to approve it'] }
  if (approvedBy.length >= approval.approvals)
    return { state: 'approved', reasons: [`${approvedBy.map((one) => `\`${one}\``).join(', ')} approved it`] }
  const missing = approval.approvals - approvedBy.length
  return { state: 'needs-approval', reasons: [...approval.why, `${missing} ${missing === 1 ? 'approval is' : 'approvals are'} missing`] }
}
