import type { Diagnostic, Instant } from '@fairway/core/kernel'
import type { FoundFile } from '../files/expand.ts'
import type { ReadOptions } from '../files/read-json.ts'
import type { ReadLimits } from '../files/limits.ts'

/** How far reading a snapshot is. */
export interface Progress {
  readonly file: string
  /** Bytes read of the file as it lies on the disk. */
  readonly bytes: number
  readonly totalBytes: number
  /** Facts of the snapshot so far. */
  readonly facts: number
}

/** What every kind of source needs to turn files into a snapshot. */
export interface SnapshotContext {
  readonly source: string
  readonly observedAt: Instant
  readonly files: readonly FoundFile[]
  readonly limits: ReadLimits
  readonly signal?: AbortSignal
  report(found: Diagnostic): void
  progress(progress: Progress): void
}

/** How one of the files is read: bounds, cancelling, progress. */
export const readOptionsOf = (context: SnapshotContext, file: FoundFile, facts: () => number): ReadOptions => ({
  limits: context.limits,
  signal: context.signal,
  onBytes: (bytes, totalBytes) => context.progress({ file: file.name, bytes, totalBytes, facts: facts() }),
})

/** How many facts are handed on at once. */
export const BATCH = 500
