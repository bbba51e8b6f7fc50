import { err, diagnostic, DiagnosticError, printable, type Diagnostic, type Result } from '@fairway/core/kernel'
import { sql } from 'kysely'
import { reasonOf } from './guard/errors.ts'
import { Health } from './guard/health.ts'
import { journalFolder, listSegments } from './journal/segments.ts'
import { lockDirectory } from './lock/directory-lock.ts'
import { setAside } from './open-records.ts'
import { asDiagnostic, journalId, openStore } from './open-store.ts'
import { settingsOf, type OpenedStore, type Settings, type StoreOptions } from './options.ts'
import { dropAll } from './records/migrate.ts'
import { openPostgres } from './records/postgres.ts'
import { guardedRecords, type Records } from './records/records.ts'

/**
 * Builds the database again from the journal and the stored facts, and opens the store on it. An embedded database is kept aside as
 * `db.broken-<time>`; on a server the tables of Fairway are dropped first. Errors as for `openStore`, and FW3002 where there is no journal.
 */
export async function rebuild(options: StoreOptions): Promise<Result<OpenedStore, Diagnostic>> {
  const settings = settingsOf(options)
  try {
    await assertJournal(settings)
    const lock = await lockDirectory(settings)
    if (!lock.ok) return err(lock.error)
    try {
      await (settings.databaseUrl === undefined ? setAside(settings) : emptyServer(settings, settings.databaseUrl))
    } finally {
      await lock.value.release()
    }
  } catch (error) {
    return err(asDiagnostic(settings, error))
  }
  return openStore(options)
}

/** Without a journal a rebuild would leave nothing: more likely the directory is the wrong one. */
async function assertJournal({ dataDir }: Settings): Promise<void> {
  if ((await listSegments(journalFolder(dataDir))).length > 0) return
  throw new DiagnosticError([diagnostic('FW3002', `there is no journal in \`${printable(dataDir)}\` to rebuild a database from`)])
}

async function emptyServer(settings: Settings, url: string): Promise<void> {
  const records = await connect(settings, url)
  try {
    await assertOwn(records, await journalId(settings.dataDir))
    await dropAll(records)
  } finally {
    await records.close()
  }
}

async function connect(settings: Settings, url: string): Promise<Records> {
  try {
    const backend = await openPostgres(url, settings.bootDeadlineMs, settings.queryDeadlineMs)
    return guardedRecords(backend, new Health(), settings.queryDeadlineMs)
  } catch (error) {
    throw new DiagnosticError([diagnostic('FW3004', `PostgreSQL cannot be used: ${printable(reasonOf(error))}`)])
  }
}

/** The tables of another data directory are not dropped, whatever the address given. */
async function assertOwn({ db }: Records, id: string): Promise<void> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('fairway.state')::text as found`.execute(db)
  if (typeof rows[0]?.found !== 'string') return
  const state = await db.selectFrom('fairway.state').select('journal_id').executeTakeFirst()
  if (state === undefined || state.journal_id === id) return
  throw new DiagnosticError([diagnostic('FW3005', 'the database belongs to the journal of another data directory')])
}
