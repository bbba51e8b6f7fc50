import type { TableHead } from '@fairway/core/kernel'

/** When a command of a removal is run. */
export type RemovalMoment = 'first' | 'before' | 'instead' | 'after' | 'wait'

/** What must be known to take a resource away for good. */
export interface RemovalRow {
  /** The full type of the resource. */
  readonly type: string
  /** Dotted paths into the body with what their values begin with. */
  readonly when?: Readonly<Record<string, string>>
  readonly moment: RemovalMoment
  /** The words of a command, with places in braces; absent where nothing can be done. */
  readonly command?: readonly string[]
  /** Why, a sentence. */
  readonly says: string
  readonly source: string
}

/** data/removal.json. */
export interface RemovalTable extends TableHead {
  readonly rows: readonly RemovalRow[]
}
