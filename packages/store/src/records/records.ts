import { Kysely } from 'kysely'
import type { Health } from '../guard/health.ts'
import type { Backend } from './backend.ts'
import { GuardedDialect } from './guarded-dialect.ts'
import type { Tables } from './schema.ts'

/** The records database, guarded: every query has a deadline, and none runs after a failure. */
export interface Records {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Kysely<Tables>
  /** Runs several statements without parameters: for DDL. */
  exec(statements: string): Promise<void>
  /** After much has changed: brings the planner's statistics up to date and, embedded, frees the rows that were replaced, if any. */
  tidy(table: string, replaced: number): Promise<void>
  close(): Promise<void>
}

/** Puts the guards around a backend. */
export function guardedRecords(backend: Backend, health: Health, queryDeadlineMs: number): Records {
  const dialect = new GuardedDialect(backend, health, queryDeadlineMs)
  const db = new Kysely<Tables>({ dialect })
  return {
    kind: backend.kind,
    db,
    exec: (statements) => dialect.guard(() => backend.exec(statements)),
    // PostgreSQL's own autovacuum frees dead rows; the embedded one has none.
    tidy: (table, replaced) =>
      dialect.guard(() => backend.exec(`${backend.kind === 'pglite' && replaced > 0 ? 'vacuum analyze' : 'analyze'} ${table}`)),
    close: () => db.destroy(),
  }
}
