import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { err, type Diagnostic, type Result } from '@fairway/core/kernel'
import { codeOf } from './guard/errors.ts'
import { lockDirectory } from './lock/directory-lock.ts'
import { openStore } from './open-store.ts'
import { settingsOf, type OpenedStore, type StoreOptions } from './options.ts'
import { dropAll } from './records/migrate.ts'
import { openPostgres } from './records/postgres.ts'
import { Health } from './guard/health.ts'
import { guardedRecords } from './records/records.ts'

/**
 * Builds the database again from the journal and the stored facts, and opens the store on it. An embedded database is kept aside as
 * `db.broken-<time>`; on a server the tables of Fairway are dropped first. Errors as for `openStore`.
 */
export async function rebuild(options: StoreOptions): Promise<Result<OpenedStore, Diagnostic>> {
  const settings = settingsOf(options)
  const lock = await lockDirectory(settings)
  if (!lock.ok) return err(lock.error)
  try {
    if (settings.databaseUrl === undefined) await setAside(settings.dataDir, settings.clock.now())
    else {
      const backend = await openPostgres(settings.databaseUrl, settings.bootDeadlineMs, settings.queryDeadlineMs)
      const records = guardedRecords(backend, new Health(), settings.queryDeadlineMs)
      try {
        await dropAll(records)
      } finally {
        await records.close()
      }
    }
  } finally {
    await lock.value.release()
  }
  return openStore(options)
}

async function setAside(dataDir: string, at: string): Promise<void> {
  await rename(join(dataDir, 'db'), join(dataDir, `db.broken-${at.replaceAll(/[^0-9TZ.]/g, '')}`)).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
}
