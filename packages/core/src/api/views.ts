import type { Action, Grant } from '../access/index.ts'
import type {
  AssessmentSummary,
  FactChange,
  Facet,
  FindingQuery,
  JournalFault,
  ResourceQuery,
  ResourceRow,
  SnapshotChange,
  StoredFinding,
} from '../engine/index.ts'
import type { IacVerdict } from '../iac/index.ts'
import type { Classification, ClassAdvice, Resource } from '../inventory/index.ts'
import type { Coverage, Diagnostic, Instant, Json } from '../kernel/index.ts'
import type { ChecklistItem, CriterionResult, PhaseResult } from '../program/index.ts'
import type { AreaScore, BacklogItem } from '../readiness/index.ts'

/** `GET /api/v1/session`: who is signed in and what they may do. `csrf` goes back in the header `x-fairway-csrf` with every write. */
export interface SessionView {
  readonly person: string
  readonly grants: readonly Grant[]
  readonly actions: readonly Action[]
  readonly csrf: string
  readonly version: string
}

/** `GET /api/v1/overview`: the first page. */
export interface OverviewView {
  readonly organization: string | null
  readonly asOf: Instant | null
  readonly phases: readonly PhaseResult[]
  /** What is to be done in the first days of the programme, period by period. */
  readonly checklist: readonly ChecklistItem[]
  /** Criteria of the current phase (the first that is not passed) that are not met or unknown: failing first. */
  readonly blocking: readonly (CriterionResult & { readonly phase: string })[]
  readonly areas: readonly AreaScore[]
  readonly backlog: readonly BacklogItem[]
  readonly counts: AssessmentSummary['counts'] | null
  /** Findings whose status changed at the last assessment, worst first, at most 20. */
  readonly changedFindings: readonly StoredFinding[]
  /** The newest snapshots. Empty for somebody with grants in teams only, as `trend` is: both count everybody's things. */
  readonly lastScans: readonly SnapshotChange[]
  readonly trend: readonly AssessmentSummary[]
  /**
   * What the sources saw and could not see, of the newest snapshots; read from the store, so it outlives a restart. Somebody with grants in
   * teams only is told of the subscriptions in which their teams own something.
   */
  readonly coverage: readonly Coverage[]
  /** Resources by class of work and by IaC status. */
  readonly classes: readonly Facet[]
  readonly iac: readonly Facet[]
  /**
   * What is wrong with the estate's files now, and what the last scan and evaluation of the running server met; gaps of the sources that
   * still hold are in `coverage`. Somebody with grants in teams only reads codes and titles.
   */
  readonly diagnostics: readonly Diagnostic[]
}

/** `GET /api/v1/controls` (items) and `/controls/{id}`: the catalogue with where each control stands. */
export interface ControlView {
  readonly id: string
  readonly title: string
  readonly rationale: string
  readonly areas: readonly string[]
  readonly phase: string
  readonly severity: string
  readonly level: number
  readonly evaluation: 'facts' | 'attestation'
  readonly question?: string
  readonly reads: readonly string[]
  readonly remedy: { readonly text: string; readonly command?: string; readonly link?: string }
  readonly source: { readonly title: string; readonly url?: string }
  readonly parameters: Readonly<Record<string, Json>>
  readonly counts: {
    readonly pass: number
    readonly fail: number
    readonly unknown: number
    readonly notApplicable: number
    readonly waived: number
  }
}

/** `GET /api/v1/findings/{id}`: the peek panel. */
export interface FindingView {
  readonly finding: StoredFinding
  readonly control: ControlView
  /** The subject, when it is a resource of the inventory. */
  readonly resource: ResourceRow | null
  readonly coverage: readonly Coverage[]
  /** Whether the person signed in may waive it. */
  readonly mayWaive: boolean
}

/** `GET /api/v1/resources/{id}`: the peek panel of the inventory. */
export interface ResourceView {
  readonly row: ResourceRow
  readonly resource: Resource
  readonly classification: Classification | null
  readonly advice: ClassAdvice | null
  readonly iac: IacVerdict | null
  readonly findings: readonly StoredFinding[]
  readonly changes: readonly FactChange[]
}

/** `GET /api/v1/scorecard`. */
export interface ScorecardView {
  readonly asOf: Instant | null
  readonly areas: readonly AreaScore[]
  readonly backlog: readonly BacklogItem[]
  readonly controls: readonly ControlView[]
}

/** `GET /api/v1/audit/verification`. */
export interface AuditVerification {
  readonly records: number
  readonly head: string
  readonly faults: readonly JournalFault[]
}

/** `GET /api/v1/scans/current`: what a running scan is doing. */
export interface ScanProgress {
  readonly state: 'idle' | 'running' | 'failed'
  readonly step: string
  readonly done: number
  readonly startedAt: Instant | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A list that somebody wants to see again, with its filters. `GET|PUT|DELETE /api/v1/saved-views/{name}`. */
export interface SavedView {
  readonly name: string
  readonly page: 'findings' | 'inventory'
  readonly query: FindingQuery | ResourceQuery
  /** The page's URL search parameters as text, so that the console can restore what the query does not hold. */
  readonly search: string
  readonly createdBy: string
}

/** `POST /api/v1/waivers`. */
export interface WaiverRequest {
  readonly control: string
  readonly subjects: readonly string[]
  readonly reason: string
  readonly expires: Instant
}

/** `POST /api/v1/phases/{id}/requests` (reason) and `/phases/{id}/decisions`. */
export interface DecisionRequest {
  readonly role: string
  readonly decision: 'approved' | 'rejected'
  readonly comment?: string
}

/** RFC 9457 problem details. `code` is a diagnostic code when there is one. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
  readonly diagnostics?: readonly Diagnostic[]
}

/** Where a waiver stands. Only a `granted` one reaches the evaluation. */
export type WaiverState = 'requested' | 'granted' | 'expired'

/** An item of `GET /api/v1/waivers`: declared in a file of the estate, or recorded through the API. */
export interface WaiverView {
  readonly name: string
  readonly control: string
  readonly subjects: readonly string[]
  readonly owner: string
  readonly reason: string
  readonly requestedBy: string
  /** Absent for a waiver declared in a file, which does not say. */
  readonly requestedAt?: Instant
  readonly approvedBy?: string
  readonly approvedAt?: Instant
  readonly expires: Instant
  readonly state: WaiverState
  /** The file that declares it; absent when it was recorded through the API. */
  readonly file?: string
  /** Whether the person signed in may grant it now: never their own request. */
  readonly mayGrant: boolean
}

/** Answer to a write that changes the evaluation. */
export interface RecordedView {
  readonly name: string
  /** Whether the findings already reflect it; `false` while a scan holds the evaluation back. */
  readonly evaluated: boolean
}

/** An item of `GET /api/v1/people`. */
export interface PersonView {
  readonly person: string
  readonly grants: readonly Grant[]
  /** Built in: the administrator of this machine, who cannot be removed. */
  readonly local: boolean
}

/** `POST /api/v1/people/{person}/links`: shown once. */
export interface SignInLinkView {
  readonly link: string
  readonly expires: Instant
}

/** `GET /api/v1/codes/{code}`: what `fairway explain` prints. */
export interface CodeView {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly title: string
  readonly explanation: string
  readonly wayOut: string
}
