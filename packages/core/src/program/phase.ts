import type { stakeholderRoles } from '../organization/index.ts'
import type { FactRef, Instant } from '../kernel/index.ts'

/** The ids of the six phases. Names change from one edition of the framework to the next; ids never do. */
export type PhaseId = 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6'

/** A role that answers for the programme. */
export type StakeholderRole = (typeof stakeholderRoles)[number]

/** Where a phase stands. A passed gate re-opens when later facts break it. */
export type PhaseState = 'not-started' | 'in-progress' | 'ready-for-approval' | 'passed' | 're-opened'

/** One thing a gate asks for, as it stands now. */
export interface CriterionResult {
  readonly id: string
  readonly title: string
  readonly status: 'met' | 'not-met' | 'unknown'
  /** What was found, for people. */
  readonly message: string
  /** Findings of these controls decide it. */
  readonly controls: readonly string[]
  readonly evidence: readonly FactRef[]
}

/** Something that happened to a gate. */
export interface PhaseEvent {
  readonly at: Instant
  readonly event: 'requested' | 'approved' | 'rejected' | 'passed' | 're-opened'
  readonly by?: string
  readonly role?: string
  readonly reason: string
}

/** A phase with its gate, judged. */
export interface PhaseResult {
  readonly id: PhaseId
  readonly name: string
  readonly aliases: readonly string[]
  readonly goal: string
  readonly state: PhaseState
  /** Why it is in this state, for people. */
  readonly reason: string
  readonly deliverables: readonly { readonly id: string; readonly title: string }[]
  readonly criteria: readonly CriterionResult[]
  readonly approvals: readonly {
    readonly role: StakeholderRole
    readonly status: 'given' | 'missing' | 'invalid'
    readonly person?: string
    readonly at?: Instant
    readonly message?: string
  }[]
  readonly history: readonly PhaseEvent[]
}
