import { addDays, dayOf, type Instant } from '../../kernel/index.ts'
import { estateRef } from '../evidence.ts'
import type { Round } from '../approvals.ts'
import { result, type PredicateResult } from './result.ts'

/** Whether the last review that everybody asked agreed to is no older than `everyDays`. Reviews are Approvals of the phase. */
export function reviewed(rounds: readonly Round[], everyDays: number, now: Instant): PredicateResult {
  const last = rounds.findLast((round) => round.completeAt !== undefined)
  if (last?.completeAt === undefined) return result('unknown', 'no review was held yet')
  const due = addDays(last.completeAt, everyDays)
  const message = `last review ${dayOf(last.completeAt)}, the next is due by ${dayOf(due)}`
  return result(due >= now ? 'met' : 'not-met', message, { evidence: [estateRef('Approval', last.name, last.completeAt)] })
}
