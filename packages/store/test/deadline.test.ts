import { DummyDriver, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql, type Dialect } from 'kysely'
import { expect, test } from 'vitest'
import { Health } from '../src/guard/health.ts'
import { guardedRecords } from '../src/records/records.ts'

/** A database that takes every query and answers none. */
class SilentDriver extends DummyDriver {
  override async acquireConnection() {
    return { executeQuery: () => new Promise<never>(() => undefined), streamQuery: () => fail() }
  }
}

const fail = (): never => {
  throw new Error('not used')
}

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new SilentDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

test.each(['pglite', 'postgres'] as const)(
  'a query of %s that is never answered ends at its deadline, and no other is begun',
  async (kind) => {
    let isAbandoned = false
    const health = new Health()
    const backend = {
      kind,
      dialect,
      single: kind === 'pglite',
      exec: () => new Promise<void>(() => undefined),
      abandon: () => void (isAbandoned = true),
    }
    const records = guardedRecords(backend, health, 40)
    const waiting = sql`select 1`.execute(records.db)
    const second = sql`select 2`.execute(records.db)
    await expect(waiting).rejects.toThrow('FW3008')
    await expect(second).rejects.toThrow('FW3008')
    await expect(records.exec('select 3')).rejects.toThrow('did not answer within 40 ms')
    expect([health.state.status, isAbandoned]).toEqual(['failed', true])
  },
)
