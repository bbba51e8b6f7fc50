import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { withDeadline } from '../guard/deadline.ts'
import type { Backend } from './backend.ts'

/** Starts the embedded database on a directory, which is made when it does not exist. Throws when it will not start in time. */
export async function openPglite(directory: string, bootDeadlineMs: number): Promise<Backend> {
  const database = await withDeadline(PGlite.create({ dataDir: directory }), bootDeadlineMs, 'the embedded database')
  return {
    kind: 'pglite',
    dialect: new PGliteDialect({ pglite: database }),
    single: true,
    exec: async (statements) => void (await database.exec(statements)),
    // A WebAssembly machine that hangs cannot be stopped; the process has to end.
    abandon: () => undefined,
  }
}
