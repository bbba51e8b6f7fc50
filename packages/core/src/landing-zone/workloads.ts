import type { PreparedPath, WorkloadModel } from '../golden-path/index.ts'
import type { Instant, Money, SourceRange } from '../kernel/index.ts'
import type { Application } from './applications.ts'

/** Where a request stands: only what is approved is built. */
export type RequestState = 'approved' | 'needs-approval' | 'rejected' | 'expired' | 'invalid'

/** A workload that was asked for, with the application that it is built in. */
export interface RequestedWorkload {
  readonly name: string
  readonly title: string
  readonly goldenPath: string
  readonly application: Application
  readonly team: { readonly name: string; readonly lead: string; readonly costCenter?: string }
  /** Those of the request, otherwise those of the application; the first is the primary one. */
  readonly regions: readonly string[]
  /** Absent where the request is invalid. */
  readonly path?: PreparedPath
  readonly state: RequestState
  /** Why it is in that state, a sentence each. */
  readonly reasons: readonly string[]
  readonly budget: Money
  readonly requestedAt: Instant
  readonly expires?: Instant
  readonly models: readonly WorkloadModel[]
  /** Its own deployment root. */
  readonly root: string
  readonly at: SourceRange
}
