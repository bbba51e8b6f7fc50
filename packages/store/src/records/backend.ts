import type { Dialect } from 'kysely'

/** A database that speaks PostgreSQL's language. */
export interface Backend {
  readonly kind: 'pglite' | 'postgres'
  readonly dialect: Dialect
  /** Whether there is only one connection, so that work must queue for it. */
  readonly single: boolean
  exec(statements: string): Promise<void>
  /** Ends it at once, when it no longer answers. */
  abandon(): void
}
