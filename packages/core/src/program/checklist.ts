import { declaredOne } from '../estate/index.ts'
import { addDays, dayOf, daysBetween, parseInstant, type Instant } from '../kernel/index.ts'
import { organizationKind } from '../organization/index.ts'
import { checklist, type ChecklistItem, type ChecklistItemDefinition, type ChecklistOwner } from './checklist/index.ts'
import { indexEvidence, newestEvidence, type ProgramEvidence } from './evidence.ts'
import type { StakeholderRole } from './phase.ts'
import { evaluatePredicate } from './predicate/index.ts'
import { withOverrides } from './thresholds.ts'

/**
 * Judges the checklist of the first days by the same evidence as the gates, in its order. Items of the path that the
 * organisation does not take are left out; without an Organization it is taken for brownfield, as the kind's default says.
 * Nothing stays done by having been done: an item whose evidence no longer holds is open again, or overdue.
 */
export function judgeChecklist(evidence: ProgramEvidence, periods: typeof checklist = checklist): readonly ChecklistItem[] {
  const indexed = indexEvidence(evidence)
  const organization = declaredOne(evidence.estate, organizationKind)?.spec
  const startedOn = parseInstant(organization?.startedOn ?? '')
  const path = organization?.path ?? 'brownfield'
  const judge = (item: ChecklistItemDefinition): Judged => {
    const verdict = evaluatePredicate(withOverrides(item, evidence.estate), indexed, { reference: evidence.now, rounds: [] })
    const { status, message, controls } = verdict
    return { id: item.id, title: item.title, status, message, controls, evidence: newestEvidence(verdict.evidence) }
  }
  return periods.flatMap(({ id: period, dueAfterDays, items }) => {
    const due = dueOf(startedOn, dueAfterDays, evidence.now)
    return items
      .filter((item) => item.path === undefined || item.path === path)
      .map((item) => {
        const judged = judge(item)
        const state = judged.status === 'met' ? 'done' : due.isPast ? 'overdue' : 'open'
        const owner = ownerOf(item.role, organization?.stakeholders ?? [], state === 'overdue')
        return { ...judged, period, state, ...(due.on === undefined ? {} : { dueOn: due.on }), owner }
      })
  })
}

type Judged = Omit<ChecklistItem, 'period' | 'state' | 'dueOn' | 'owner'>

/** The day by which a period ends, and whether it lies behind. The whole of that day counts. */
function dueOf(startedOn: Instant | undefined, days: number | undefined, now: Instant): { readonly on?: string; readonly isPast: boolean } {
  if (startedOn === undefined || days === undefined) return { isPast: false }
  return {
    on: dayOf(addDays(startedOn, days)),
    isPast: daysBetween(`${dayOf(startedOn)}T00:00:00.000Z`, now) >= days + 1,
  }
}

interface Stakeholder {
  readonly role: StakeholderRole
  readonly person: string
  readonly escalation?: string | undefined
}

/** Everybody who is named in the role, in the order of the document, and to whom it goes when it is overdue. */
function ownerOf(role: StakeholderRole, stakeholders: readonly Stakeholder[], isOverdue: boolean): ChecklistOwner {
  const named = stakeholders.filter((one) => one.role === role)
  const escalation = isOverdue ? named.flatMap((one) => one.escalation ?? []) : []
  return { role, persons: [...new Set(named.map((one) => one.person))], escalation: [...new Set(escalation)] }
}
