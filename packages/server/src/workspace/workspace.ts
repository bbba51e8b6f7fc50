import type { Assessment, SnapshotChange } from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import type { World } from '@fairway/core/readiness'
import type { Clock, Diagnostic, Instant, Result } from '@fairway/core/kernel'
import type { OpenedStore } from '@fairway/store'

/** The estate as it is declared now, with the waivers and approvals recorded in the journal. */
export interface LoadedEstate {
  readonly estate: Estate
  /** Errors and warnings of the estate's files; `hasErrors` of them says whether the estate is usable. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a scan is doing, for people who wait. */
export interface ScanStep {
  /** `reading azure-export, 2026-11-01`. */
  readonly step: string
  /** Facts read so far in this scan. */
  readonly done: number
}

/** How to scan. */
export interface ScanOptions {
  /** Names of Sources; absent: all. */
  readonly sources?: readonly string[]
  /** Files to read instead of the declared sources. */
  readonly files?: readonly string[]
  /** What files are of that do not say it: names of a Subscription and a region. */
  readonly of?: { readonly subscription?: string; readonly region?: string }
  readonly onProgress?: (step: ScanStep) => void
  readonly signal?: AbortSignal
  /** Who asked for it, in the journal; default `fairway`. */
  readonly actor?: string
}

/** What a scan brought. */
export interface ScanOutcome {
  /** In the order in which the snapshots were stored: oldest first. */
  readonly changes: readonly SnapshotChange[]
  /** Warnings, and errors of single files that did not stop the rest. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A judgement with everything it was made from. */
export interface Evaluated {
  readonly assessment: Assessment
  readonly estate: Estate
  readonly world: World
  /** Warnings of the estate and of a scan that had to come first. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known, before anybody judged it. */
export type Observed = Omit<Evaluated, 'assessment'>

/** An estate, its facts and its store, joined: what the command line and the server both work on. */
export interface Workspace {
  readonly estateDir: string
  readonly dataDir: string
  readonly clock: Clock
  readonly store: OpenedStore
  readonly loadEstate: () => Promise<LoadedEstate>
  /**
   * Reads every source's snapshots, oldest first, into the store; each is journaled as `scan.completed`. Afterwards there is a
   * summary for each day before today that was observed, so that trends exist; today's is left to `refresh`. Fails only when the
   * estate cannot be used, or a source is not known. Throws when aborted, and DiagnosticError when the store fails.
   */
  readonly scan: (options?: ScanOptions) => Promise<Result<ScanOutcome, readonly Diagnostic[]>>
  /** Judges the facts of a moment (default: now). Scans first when there are no facts at all. Fails when the estate has errors. */
  readonly assess: (options?: { readonly asOf?: Instant } & ScanOptions) => Promise<Result<Evaluated, readonly Diagnostic[]>>
  /** What is known of a moment (default: now), without judging it by any control. Scans first when there are no facts at all. */
  readonly world: (options?: { readonly asOf?: Instant } & ScanOptions) => Promise<Result<Observed, readonly Diagnostic[]>>
  /** `assess` as of now, kept for lists and trends. */
  readonly refresh: (options?: ScanOptions) => Promise<Result<Evaluated, readonly Diagnostic[]>>
  /** Tells other processes at which address this one can be asked. */
  readonly announce: (url: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** How to open a workspace. */
export interface WorkspaceOptions {
  /** The folder of the estate's files. */
  readonly estateDir: string
  /** Default: `.fairway` in the estate. */
  readonly dataDir?: string
  /** A PostgreSQL address; absent: the database in the data directory. */
  readonly databaseUrl?: string
  readonly clock: Clock
  /** For a process that ends soon: less memory, slower long lists. */
  readonly oneShot?: boolean
}
