import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Backend } from './backend.ts'

const CONNECTIONS = 8

/** Connects to a PostgreSQL server. Throws when it cannot be reached. */
export async function openPostgres(databaseUrl: string, bootDeadlineMs: number, queryDeadlineMs: number): Promise<Backend> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: bootDeadlineMs,
    // The server gives up a little before we do, so that its answer arrives and the connection stays usable.
    statement_timeout: queryDeadlineMs,
    application_name: 'fairway',
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({ pool }),
    single: false,
    exec: async (statements) => void (await pool.query(statements)),
    abandon: () => void pool.end().catch(() => undefined),
  }
}
