import type { ReachingPolicy } from '../assignment/index.ts'
import { COMPLIANT, effectRank, FAILURE, NON_COMPLIANT, NOT_APPLICABLE, UNDECIDED, type Effect, type Subject } from '../policy/index.ts'
import type { ArmResource } from '../resource/index.ts'
import { entryOf } from './entry.ts'
import { judge, type Judged } from './judged.ts'
import { fieldKey } from './modify.ts'
import type { DeclaredResource } from './part.ts'
import type { PreflightEntry, PreflightOutcome } from './report.ts'
import type { World } from './world.ts'

/** The shapes in which policies see a resource. */
export interface Shapes {
  /** What is sent, after everything that changes it. */
  readonly sent: ArmResource
  /** What will be there: joined with its children and connections. Absent where a later request changes it again. */
  readonly there?: ArmResource
  /** Fields that may yet be changed. */
  readonly open: ReadonlySet<string>
}

/** What the policies that come after modify and append do to a resource, in Azure's order. */
export function outcomesOf(
  one: DeclaredResource,
  policies: readonly ReachingPolicy[],
  shapes: Shapes,
  world: World,
): { readonly entries: readonly PreflightEntry[]; readonly compliant: number } {
  const around = world.surroundings(shapes.sent)
  const subjects = new Map<ArmResource, Subject>()
  const subjectOf = (resource: ArmResource): Subject => {
    const before = subjects.get(resource)
    const subject = before ?? world.subject(one, resource)
    if (before === undefined) subjects.set(resource, subject)
    return subject
  }
  const entries: PreflightEntry[] = []
  let compliant = 0
  for (const policy of inOrder(policies, one)) {
    const { effect } = policy.typed.policy
    const outcome = one.within === undefined ? outcomeOf[effect] : outcomeWithin[effect]
    if (outcome === undefined) continue
    const seen = effect === 'deny' ? shapes.sent : shapes.there
    if (seen === undefined) continue
    const judged = judge(one, policy, subjectOf(seen), around)
    if (judged.verdict === COMPLIANT) compliant++
    entries.push(...entryFor(one, policy, outcome, undecidedBy(judged, shapes.open)))
  }
  return { entries, compliant }
}

type Decided = Exclude<PreflightOutcome, 'undecided'>

/** What happens where the rule of an effect matches. Those that change requests have had their turn; what people attest stops nothing. */
const outcomeOf: Readonly<Partial<Record<Effect, Decided>>> = {
  deny: 'denied',
  audit: 'audited',
  auditifnotexists: 'relatedMissing',
  deployifnotexists: 'willDeploy',
  denyaction: 'protected',
}

/**
 * What happens to a resource that is written inside another. Requests are judged as they are sent, and none is sent for it; once it is there
 * it is judged as any other.
 */
const outcomeWithin: Readonly<Partial<Record<Effect, Decided>>> = {
  append: 'audited',
  modify: 'audited',
  deny: 'audited',
  audit: 'audited',
  auditifnotexists: 'relatedMissing',
  deployifnotexists: 'relatedMissing',
}

/** Deletions are judged by denyAction, everything else by the other effects, what is replaced by both. */
function inOrder(policies: readonly ReachingPolicy[], one: DeclaredResource): readonly ReachingPolicy[] {
  const deletes = one.action === 'delete' || one.replaces === true
  const sends = one.action !== 'delete'
  return policies
    .filter(({ typed }) => (typed.policy.effect === 'denyaction' ? deletes : sends))
    .toSorted((a, b) => effectRank(a.typed.policy.effect) - effectRank(b.typed.policy.effect))
}

/** A denial because of a field that may yet be changed by a policy is not decided. */
function undecidedBy(judged: Judged, open: ReadonlySet<string>): Judged {
  if (judged.verdict !== NON_COMPLIANT || open.size === 0) return judged
  const field = judged.explanation?.reasons.find((reason) => reason.field !== undefined && open.has(fieldKey(reason.field)))?.field
  return field === undefined
    ? judged
    : { ...judged, verdict: UNDECIDED, unknown: [`a policy may change \`${field}\` before, which cannot be decided`] }
}

function entryFor(one: DeclaredResource, policy: ReachingPolicy, outcome: Decided, judged: Judged): readonly PreflightEntry[] {
  const { verdict, explanation, unknown } = judged
  if (verdict === NOT_APPLICABLE || verdict === COMPLIANT) return []
  if (verdict === NON_COMPLIANT) {
    return [entryOf(one, policy, { outcome, explanation, ...(outcome === 'denied' ? { cause: 'effect' } : {}) })]
  }
  if (verdict === UNDECIDED) return [entryOf(one, policy, { outcome: 'undecided', otherwise: outcome, unknown, explanation })]
  return [failed(one, policy, outcome, judged)]
}

/** An evaluation that fails denies a request; after the request it only leaves the state open. */
function failed(one: DeclaredResource, policy: ReachingPolicy, outcome: Decided, { verdict, explanation }: Judged): PreflightEntry {
  const why = explanation?.reasons.flatMap((reason) => (reason.why === undefined ? [] : [reason.why]))
  const unknown = verdict === FAILURE && why !== undefined && why.length > 0 ? why : ['it cannot be evaluated']
  if (one.within === undefined && (outcome === 'denied' || outcome === 'audited'))
    return entryOf(one, policy, { outcome: 'denied', cause: 'failure', explanation })
  return entryOf(one, policy, { outcome: 'undecided', otherwise: outcome, unknown, explanation })
}
