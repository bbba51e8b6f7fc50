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
import type { ScanStep } from '@fairway/server'

/** What a scan wants to know. */
export interface ScanRequest {
  /** Names of declared sources; empty: all of them. */
  readonly sources: readonly string[]
  /** Files to read instead of declared sources. */
  readonly files: readonly string[]
  readonly signal: AbortSignal
  readonly onStep: (step: ScanStep) => void
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
  findings(query: FindingQuery, page: PageRequest): Promise<Page<StoredFinding>>
  resources(query: ResourceQuery, page: PageRequest): Promise<Page<ResourceRow>>
  close(): Promise<void>
}
