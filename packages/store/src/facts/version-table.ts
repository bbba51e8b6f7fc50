import { sql, type Kysely } from 'kysely'
import type { Tables } from '../records/schema.ts'

/** The indexes of the versions, as the migration makes them. */
const indexes: Readonly<Record<string, string>> = {
  fact_version_key: '(kind, key, source, valid_from)',
  fact_version_opened: '(opened)',
  fact_version_gone: '(closed) where gone',
}

/**
 * Prepares an empty table for the first snapshot, and says whether it was empty: what is emptied and filled in one transaction need not
 * be logged, and indexes are better made when the rows are there. Does nothing to a table with rows.
 */
export async function beginFirst(db: Kysely<Tables>): Promise<boolean> {
  const any = await db.selectFrom('fairway.fact_version').select('key').limit(1).executeTakeFirst()
  if (any !== undefined) return false
  await sql`truncate fairway.fact_version`.execute(db)
  for (const name of Object.keys(indexes)) await sql`drop index if exists ${sql.table(`fairway.${name}`)}`.execute(db)
  return true
}

/** Makes the indexes that `beginFirst` dropped. */
export async function makeVersionIndexes(db: Kysely<Tables>): Promise<void> {
  for (const [name, on] of Object.entries(indexes)) {
    await sql`create index ${sql.ref(name)} on fairway.fact_version ${sql.raw(on)}`.execute(db)
  }
}
