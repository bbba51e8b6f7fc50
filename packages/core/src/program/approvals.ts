import { declared, declaredOne, type Estate } from '../estate/index.ts'
import { dayOf, parseInstant, type Instant } from '../kernel/index.ts'
import { organizationKind, personKey, samePerson } from '../organization/index.ts'
import { approvalKind } from './kinds.ts'
import type { PhaseId, StakeholderRole } from './phase.ts'

/** A decision on a request, and why it does not count when it does not. */
interface Decision {
  readonly person: string
  readonly role: StakeholderRole
  readonly decision: 'approved' | 'rejected'
  readonly at: Instant
  readonly comment?: string
  readonly invalid?: string
}

/** One request to pass a gate with its decisions in the order of their time. */
export interface Round {
  /** The name of the Approval document. */
  readonly name: string
  readonly requestedBy: string
  readonly requestedAt: Instant
  readonly reason: string
  readonly decisions: readonly Decision[]
  /** When the last of the roles that must approve did; absent when one is missing or somebody rejected. */
  readonly completeAt?: Instant
  /** The rejection that stands. */
  readonly rejection?: Decision
}

/** The requests to pass a phase's gate that were made by `now`, oldest first. */
export function roundsOf(estate: Estate, phase: PhaseId, approvers: readonly StakeholderRole[], now: Instant): readonly Round[] {
  const stakeholders = declaredOne(estate, organizationKind)?.spec.stakeholders ?? []
  return declared(estate, approvalKind)
    .filter((document) => document.spec.phase === phase)
    .map(({ name, spec }) => {
      const decisions = spec.decisions.map((decision) => judgeDecision(decision, spec, stakeholders, now)).toSorted(byTime)
      return {
        name,
        requestedBy: spec.requestedBy,
        requestedAt: instant(spec.requestedAt),
        reason: spec.reason,
        decisions,
        ...outcome(decisions, approvers),
      }
    })
    .filter((round) => round.requestedAt <= now)
    .toSorted((a, b) => compare(a.requestedAt, b.requestedAt) || compare(a.name, b.name))
}

interface WrittenDecision {
  readonly person: string
  readonly role: StakeholderRole
  readonly decision: 'approved' | 'rejected'
  readonly at: string
  readonly comment?: string | undefined
}

function judgeDecision(
  written: WrittenDecision,
  request: { readonly requestedBy: string; readonly requestedAt: string },
  stakeholders: readonly { readonly role: StakeholderRole; readonly person: string }[],
  now: Instant,
): Decision {
  const at = instant(written.at)
  const invalid = whyInvalid({ ...written, at }, request, stakeholders, now)
  return {
    person: written.person,
    role: written.role,
    decision: written.decision,
    at,
    ...(written.comment === undefined ? {} : { comment: written.comment }),
    ...(invalid === undefined ? {} : { invalid }),
  }
}

function whyInvalid(
  decision: WrittenDecision,
  request: { readonly requestedBy: string; readonly requestedAt: string },
  stakeholders: readonly { readonly role: StakeholderRole; readonly person: string }[],
  now: Instant,
): string | undefined {
  const holders = stakeholders.filter((one) => one.role === decision.role)
  if (holders.length === 0) return `the Organization names nobody as ${decision.role}`
  if (!holders.some((one) => samePerson(one.person, decision.person))) return `${decision.person} is not named as ${decision.role}`
  if (samePerson(decision.person, request.requestedBy)) return `${decision.person} asked for it: nobody decides on their own request`
  if (decision.at > now) return `dated ${dayOf(decision.at)}, which has not come yet`
  if (before(decision.at, request.requestedAt)) return `decided ${dayOf(decision.at)}, before it was asked for`
  return undefined
}

/** A request dated by day alone may be decided on that day, whatever the hour. */
const before = (decidedAt: Instant, requestedAt: string): boolean => dayOf(decidedAt) < dayOf(instant(requestedAt))

/** Of each person in each role the last valid decision counts; one standing rejection blocks. */
function outcome(decisions: readonly Decision[], approvers: readonly StakeholderRole[]): Pick<Round, 'completeAt' | 'rejection'> {
  const last = new Map<string, Decision>()
  for (const decision of decisions)
    if (decision.invalid === undefined) last.set(`${decision.role}\u0000${personKey(decision.person)}`, decision)
  const standing = [...last.values()].toSorted(byTime)
  const rejection = standing.findLast((decision) => decision.decision === 'rejected')
  if (rejection !== undefined) return { rejection }
  const given = approvers.map((role) => standing.find((decision) => decision.role === role))
  const times = given.filter((decision) => decision !== undefined).map((decision) => decision.at)
  const completeAt = times.toSorted(compare).at(-1)
  return times.length < approvers.length || completeAt === undefined ? {} : { completeAt }
}

/** Schemas let only readable dates through; anything else sorts before every date. */
const instant = (text: string): Instant => parseInstant(text) ?? ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byTime = (a: Decision, b: Decision): number => compare(a.at, b.at) || compare(a.role, b.role) || compare(a.person, b.person)
