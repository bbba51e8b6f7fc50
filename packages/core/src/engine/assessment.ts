import type { Estate } from '../estate/index.ts'
import type { ObservedDeclaration } from '../iac/index.ts'
import type { ObservedResource } from '../inventory/index.ts'
import type { Coverage, Finding, Instant } from '../kernel/index.ts'
import type { ChecklistItem, PhaseResult } from '../program/index.ts'
import type { ObservedCapacityFact } from '../region/index.ts'
import type { BacklogItem, OpenShelf, Scorecard } from '../readiness/index.ts'

/** What a judgement is made from. The same input gives the same bytes. */
export interface AssessmentInput {
  readonly estate: Estate
  readonly resources: readonly ObservedResource[]
  readonly declarations: readonly ObservedDeclaration[]
  readonly coverage: readonly Coverage[]
  /** What was seen of quotas, sizes and models. */
  readonly capacity?: readonly ObservedCapacityFact[]
  readonly now: Instant
  /** Opens the policy definitions that were pulled; called once, when what is assigned is first looked at. */
  readonly shelf?: () => OpenShelf | undefined
}

/** Where the organisation stands, why, and what to do next. The shape of `fairway assess -o json`. */
export interface Assessment {
  readonly schemaVersion: 1
  readonly asOf: Instant
  readonly organization: string | null
  readonly scorecard: Scorecard
  readonly phases: readonly PhaseResult[]
  /** What is to be done in the first days of the programme, period by period. */
  readonly checklist: readonly ChecklistItem[]
  /** By control, then by subject. */
  readonly findings: readonly Finding[]
  readonly coverage: readonly Coverage[]
  /** Most effect on the rating first. */
  readonly backlog: readonly BacklogItem[]
}
