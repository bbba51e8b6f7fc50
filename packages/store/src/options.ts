import type { Store } from '@fairway/core/engine'
import type { Clock, Diagnostic } from '@fairway/core/kernel'
import type { Announcement } from './lock/holder.ts'

/** How a store is opened. Only `dataDir` and `clock` are needed. */
export interface StoreOptions {
  /** Made when it does not exist. Owned by one process at a time. */
  readonly dataDir: string
  /** `postgres://...`: records are kept there. Without it they are kept in PGlite, in `<dataDir>/db`. */
  readonly databaseUrl?: string
  readonly clock: Clock
  /** What a second process is told about this one: `fairway serve`. */
  readonly purpose?: string
  /** For a process that ends soon: the embedded database starts faster, takes a third of the memory, and answers long lists more slowly. */
  readonly oneShot?: boolean
  /** After this many milliseconds without an answer to one query the store counts as failed. 60 seconds unless told. */
  readonly queryDeadlineMs?: number
  /** How long an embedded database may take to start before it is moved aside and rebuilt. 60 seconds unless told. */
  readonly bootDeadlineMs?: number
  /** Snapshots and assessments are refused below this many free bytes. 64 MiB unless told. */
  readonly minFreeBytes?: number
  /** The size in bytes at which a journal segment is closed and the next begun. 64 MiB unless told. */
  readonly segmentBytes?: number
}

/** A store with what only its owner can do. */
export interface OpenedStore extends Store {
  /** What was found and mended while opening. Damage to the journal is among them with severity `error`. */
  readonly warnings: readonly Diagnostic[]
  /** Tells other processes where this one can be reached; `readHolder` gives it to them. */
  announce(announcement: Announcement): Promise<void>
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly clock: Clock
  readonly purpose: string
  readonly oneShot: boolean
  readonly queryDeadlineMs: number
  readonly bootDeadlineMs: number
  readonly minFreeBytes: number
  readonly segmentBytes: number
}

/** Fills in the defaults. */
export const settingsOf = (options: StoreOptions): Settings => ({
  dataDir: options.dataDir,
  databaseUrl: options.databaseUrl,
  clock: options.clock,
  purpose: options.purpose ?? 'fairway',
  oneShot: options.oneShot ?? false,
  queryDeadlineMs: options.queryDeadlineMs ?? 60_000,
  bootDeadlineMs: options.bootDeadlineMs ?? 60_000,
  minFreeBytes: options.minFreeBytes ?? 64 * 1024 * 1024,
  segmentBytes: options.segmentBytes ?? 64 * 1024 * 1024,
})
