import type {
  Assessment,
  FindingQuery,
  Page,
  PageRequest,
  ResourceQuery,
  ResourceRow,
  SnapshotChange,
  StoredFinding,
} from '@fairway/core/engine'
import type { Diagnostic, Instant } from '@fairway/core/kernel'
import type { DriftReport, LandingZonePlan } from '@fairway/core/landing-zone'
import type { ComplianceReport, PairExplanation } from '@fairway/core/policy'
import type { ObservedForPlan, ScanStep } from '@fairway/server'

/** What a scan wants to know. */
export interface ScanRequest {
  /** Names of declared sources; empty: all of them. */
  readonly sources: readonly string[]
  /** Files to read instead of declared sources. */
  readonly files: readonly string[]
  /** What the files are of that do not say it: names of a Subscription and a region. */
  readonly of?: { readonly subscription?: string; readonly region?: string }
  readonly signal: AbortSignal
  readonly onStep: (step: ScanStep) => void
}

/** Which part of the compliance is asked for. */
interface ComplianceRequest {
  readonly asOf?: Instant
  /** Id or name of an assignment. */
  readonly assignment?: string
  readonly definition?: string
  readonly state?: string
  /** A scope by its id or name. */
  readonly scope?: string
  readonly limit: number
  readonly cursor?: string
}

/** A plan with what whoever compiles the same estate has to know. */
export interface ObservedPlan extends ObservedForPlan {
  readonly plan: LandingZonePlan
}

/**
 * What commands do with kept facts. The process that owns the data directory does the work: this one, or a running
 * server that is asked over its API.
 */
export interface Backend {
  /** `http://127.0.0.1:7400` when a server does the work. */
  readonly server: string | undefined
  /** What was found when the data directory was opened: damage, or a database made again. A server has told its own. */
  readonly warnings: readonly Diagnostic[]
  scan(request: ScanRequest): Promise<{ readonly changes: readonly SnapshotChange[]; readonly diagnostics: readonly Diagnostic[] }>
  assess(
    asOf: Instant | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly assessment: Assessment; readonly diagnostics: readonly Diagnostic[] }>
  /** The inventory judged by the policies that are assigned. */
  compliance(request: ComplianceRequest): Promise<ComplianceReport>
  /** Why one pair stands as it does; `undefined` when there is no such pair. */
  explainPair(id: string, asOf: Instant | undefined): Promise<PairExplanation | undefined>
  /** The plan of the landing zone, held against what was observed, and what that was; `undefined` where none is declared. */
  landingZonePlan(asOf: Instant | undefined): Promise<ObservedPlan | undefined>
  /** The landing zone as declared, held against what was observed; `undefined` where none is declared. */
  landingZoneDrift(asOf: Instant | undefined): Promise<DriftReport | undefined>
  findings(query: FindingQuery, page: PageRequest): Promise<Page<StoredFinding>>
  resources(query: ResourceQuery, page: PageRequest): Promise<Page<ResourceRow>>
  close(): Promise<void>
}
