import type { AreaId, Control, Provenance } from '../readiness/index.ts'
import type { PhaseId, StakeholderRole } from './phase.ts'

/** Which controls a criterion asks about: all given conditions hold. A new control joins the gates it fits without anybody editing them. */
export interface ControlSelector {
  /** Control ids; an id that ends in `*` stands for every id that begins so. */
  readonly ids?: readonly string[]
  readonly areas?: readonly AreaId[]
  readonly phases?: readonly PhaseId[]
  /** Only controls of this rung of the maturity ladder or below. */
  readonly maxLevel?: number
  /** Only controls that are judged from facts. */
  readonly evaluation?: Control['evaluation']['kind']
}

/** Something a gate asks for. A closed list: what is asked is data, how it is judged is one small function per kind. */
export type Predicate =
  | { readonly kind: 'inventory-fresh'; readonly maxAgeDays: number }
  | { readonly kind: 'findings-known'; readonly select: ControlSelector; readonly minPercent: number }
  | { readonly kind: 'findings-pass'; readonly select: ControlSelector; readonly minPercent: number }
  | { readonly kind: 'areas-rated'; readonly areas: readonly AreaId[]; readonly atLeast: number; readonly orBacklog: boolean }
  | { readonly kind: 'self-assessment'; readonly areas: readonly AreaId[]; readonly maxAgeDays: number }
  | { readonly kind: 'stakeholders-named'; readonly roles: readonly StakeholderRole[] }
  | {
      readonly kind: 'training'
      readonly tier: 'foundational' | 'operational' | 'advanced'
      readonly minPercent: number
      readonly maxAgeDays: number
    }
  | { readonly kind: 'iac-coverage'; readonly minPercent: number }
  | { readonly kind: 'use-cases-defined' }
  | { readonly kind: 'use-cases-validated'; readonly atLeast: number }
  | { readonly kind: 'cost-within-projection'; readonly maxPercent: number }
  | { readonly kind: 'slos-declared' }
  | { readonly kind: 'reviewed'; readonly everyDays: number }
  /** `documents` is the name of a kind of the estate. */
  | { readonly kind: 'declared'; readonly documents: string; readonly atLeast: number }

/** A criterion of a gate. Its thresholds can be changed by a ControlOverride that names the criterion's id. */
export interface CriterionDefinition {
  /** `<phase>-<what>`: never changes, never reused. */
  readonly id: string
  readonly title: string
  readonly test: Predicate
  readonly source: Provenance
}

/** What re-opens a gate that was passed. */
export interface ReopenRule {
  readonly id: string
  readonly title: string
  /** `criterion`: that criterion is no longer met. `new-failures`: something fails that was not there when the gate was passed. */
  readonly when:
    | { readonly kind: 'criterion'; readonly criterion: string }
    | { readonly kind: 'new-failures'; readonly select: ControlSelector }
  readonly source: Provenance
}

/** A phase of the programme, as data. */
export interface PhaseDefinition {
  readonly id: PhaseId
  readonly name: string
  /** What other editions of the framework call it. */
  readonly aliases: readonly string[]
  readonly goal: string
  readonly deliverables: readonly { readonly id: string; readonly title: string }[]
  readonly criteria: readonly CriterionDefinition[]
  /** Every one of these roles must approve. */
  readonly approvers: readonly StakeholderRole[]
  readonly reopen: readonly ReopenRule[]
  /** The last phase never ends: its criteria show whether it is kept up. */
  readonly endless: boolean
  readonly source: Provenance
}
