import type { RequestView, SessionView } from '@fairway/core/api'
import { safe } from '../components/format.ts'

/** Whether two names are the same person's, as far as letters go. The server has the last word. */
const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Why somebody may not decide on a request, as a sentence; `undefined` where they may. */
export function whyNotDecide(request: RequestView, session: SessionView | undefined): string | undefined {
  if (session === undefined) return 'Nobody is signed in.'
  const { state, approval, requestedBy, decisions } = request
  if (state === 'approved') return approval.why.length === 0 ? 'Nobody needs to approve it.' : 'It is approved already.'
  if (state === 'rejected') return 'It was refused. Whoever wants it after all asks anew.'
  if (state === 'expired') return 'Its end has come. Whoever still needs it asks anew.'
  if (state === 'requested') return 'Something in it is wrong: it can be decided on once that is mended.'
  if (isSame(requestedBy, session.person)) return 'You asked for it: somebody else decides.'
  if (approval.approvers.length > 0 && !approval.approvers.some((one) => isSame(one, session.person)))
    return `Deciding is for ${approval.approvers.map(safe).join(', ')}.`
  if (!session.actions.includes('decide-approval')) return 'Your role does not let you decide.'
  if (decisions.some((one) => one.invalid === undefined && isSame(one.person, session.person))) return 'You have decided already.'
  return undefined
}
