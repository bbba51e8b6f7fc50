import type { RequestDecision, RequestView, SessionView } from '@fairway/core/api'
import { safe } from '../components/format.ts'

/** Whether two names are the same person's, as far as letters go. The server has the last word. */
const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Why somebody may not decide so on a request, as a sentence; `undefined` where they may. */
export function whyNotDecide(
  request: RequestView,
  session: SessionView | undefined,
  decision: RequestDecision['decision'],
): string | undefined {
  const { state, approval, requestedBy, decisions } = request
  if (state === 'expired') return 'Its end has come. Whoever still needs it asks anew.'
  if (session === undefined) return 'Nobody is signed in.'
  const { person } = session
  if (isSame(requestedBy, person)) return 'You asked for it: somebody else decides.'
  if (approval.approvers.length > 0 && !approval.approvers.some((one) => isSame(one, person)))
    return approval.why.length === 0 && decision === 'approved'
      ? 'Nobody needs to approve it.'
      : `Deciding is for ${approval.approvers.map(safe).join(', ')}.`
  if (!session.actions.includes('decide-approval')) return 'Your role does not let you decide.'
  if (decisions.findLast((one) => one.invalid === undefined && isSame(one.person, person))?.decision === decision)
    return `You ${decision === 'approved' ? 'approved' : 'refused'} it already.`
  if (decision === 'rejected') return undefined
  if (state === 'requested') return 'Something in it is wrong: it can be approved once that is mended.'
  if (approval.why.length === 0) return 'Nobody needs to approve it.'
  return state === 'approved' ? 'It is approved already.' : undefined
}
