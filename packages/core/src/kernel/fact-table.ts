/** Where a table of facts has them from. */
interface TableSource {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly commit?: string
  readonly date: string
  readonly licence: string
  readonly gives: string
}

/** What every table of data/ says of itself. */
export interface TableHead {
  readonly title: string
  /** A day: raised whenever a fact changes. */
  readonly version: string
  readonly sources: readonly TableSource[]
  /** What was not found, not verified, or must be known to read the rows. */
  readonly notes?: readonly string[]
}
