import type { ReachingPolicy } from '../assignment/index.ts'
import {
  COMPLIANT,
  FAILURE,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  UNDECIDED,
  type Explanation,
  type Reason,
  type Subject,
  type Surroundings,
  type Verdict,
} from '../policy/index.ts'
import type { DeclaredResource } from './part.ts'

/** What became of one resource under one policy. */
export interface Judged {
  readonly verdict: Verdict
  /** Missing where all is well and nothing has to be told. */
  readonly explanation?: Explanation
  /** Why it is not decided, where it is not. */
  readonly unknown: readonly string[]
}

/**
 * Judges a resource. Where attributes were set that nobody could read, a verdict that rests on something being absent is no verdict:
 * it may have been set by them.
 */
export function judge(one: DeclaredResource, policy: ReachingPolicy, subject: Subject, around: Surroundings): Judged {
  const judged = ask(one, policy, subject, around)
  if (policy.uncertain === undefined || judged.verdict === NOT_APPLICABLE || judged.verdict === COMPLIANT) return judged
  return { ...judged, verdict: UNDECIDED, unknown: [policy.uncertain, ...judged.unknown] }
}

function ask(one: DeclaredResource, { typed, planned }: ReachingPolicy, subject: Subject, around: Surroundings): Judged {
  const verdict = typed.judge(subject, around)
  const unread = one.unmapped ?? []
  if (verdict === NOT_APPLICABLE || (verdict === COMPLIANT && unread.length === 0)) return { verdict, unknown: [] }
  const { assignment } = planned.assignment
  const policy = { assignmentId: assignment.id, definitionId: planned.definitionId, definitionReferenceId: planned.reference }
  const explanation = typed.explain(subject, { ...around, policy })
  if (verdict === UNDECIDED) return { verdict, explanation, unknown: unknownsOf(explanation) }
  const unknown = verdict === FAILURE || unread.length === 0 ? [] : absences(explanation, unread)
  return { verdict: unknown.length > 0 && (verdict === COMPLIANT || verdict === NON_COMPLIANT) ? UNDECIDED : verdict, explanation, unknown }
}

/** What the rule does not know or, where it knows all, what the candidates for a related resource leave open. */
function unknownsOf({ unknown, reasons, related }: Explanation): readonly string[] {
  const open = [...reasons, ...(related?.found ?? []).flatMap((one) => one.reasons)].filter(({ answer }) => answer === 'unknown')
  const all = [
    ...new Set([
      ...open.flatMap(whyOpen),
      ...(open.length === 0 ? unknown : []),
      ...(related?.unknown === undefined ? [] : [related.unknown]),
    ]),
  ]
  return all.length === 0 ? ['it depends on what is not known'] : all
}

function whyOpen({ aliasPath, actual, why }: Reason): readonly string[] {
  if (aliasPath !== undefined && actual === null) return [`\`${aliasPath}\` is not sent, and the resource provider may fill it in`]
  return why === undefined ? [] : [why]
}

function absences({ reasons }: Explanation, unread: readonly string[]): readonly string[] {
  const absent = reasons.filter(
    ({ kind, actual, aliasPath }) => aliasPath?.includes('.') === true && (actual === null || (kind === 'count' && actual === 0)),
  )
  const names = unread.map((path) => `\`${path}\``).join(', ')
  return [
    ...new Set(absent.map(({ aliasPath }) => `\`${aliasPath ?? ''}\` is absent, but ${names} may stand for it, which nobody has mapped`)),
  ]
}
