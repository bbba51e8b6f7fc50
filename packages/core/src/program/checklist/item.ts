import type { Provenance } from '../../readiness/index.ts'
import type { Predicate } from '../definition.ts'
import type { CriterionResult, StakeholderRole } from '../phase.ts'

/** When an item is to be done, counted from the day the programme began. */
export type ChecklistPeriodId = 'first-30-days' | 'days-31-to-90' | 'beyond-90-days'

/** A part of the checklist. */
export interface ChecklistPeriod {
  readonly id: ChecklistPeriodId
  readonly name: string
  /** Days from the beginning of the programme until its items are due; absent: they have no day. */
  readonly dueAfterDays?: number
}

/** An item of the checklist, as data. Its thresholds can be changed by a ControlOverride that names its id, as those of criteria can. */
export interface ChecklistItemDefinition {
  /** `days-<period>-<what>`: never changes, never reused. */
  readonly id: `days-${'30' | '90' | 'later'}-${string}`
  readonly title: string
  /** Only for organisations that begin so; absent: for all. */
  readonly path?: 'greenfield' | 'brownfield'
  /** Who answers for it. */
  readonly role: StakeholderRole
  /** Reviews belong to the gates: nothing here asks for one. */
  readonly test: Exclude<Predicate, { readonly kind: 'reviewed' }>
  readonly source: Provenance
}

/** Who answers for an item. */
export interface ChecklistOwner {
  readonly role: StakeholderRole
  /** Whom the Organization names in the role; empty when it names nobody. */
  readonly persons: readonly string[]
  /** Who decides when they cannot: told of items that are overdue, empty for all others. */
  readonly escalation: readonly string[]
}

/** An item of the checklist, as it stands now. */
export interface ChecklistItem extends CriterionResult {
  readonly period: ChecklistPeriodId
  /** `done` when it is met. What is not met or not known is `open`, and `overdue` from the day after it was due. */
  readonly state: 'done' | 'open' | 'overdue'
  /** The calendar day by which it is to be done: absent beyond day 90, and while the Organization has no `startedOn`. */
  readonly dueOn?: string
  readonly owner: ChecklistOwner
}
