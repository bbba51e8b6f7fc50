import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { sql } from 'kysely'
import type { Records } from './records.ts'
import { records } from './migrations/0001-records.ts'

/** All migrations, oldest first. One that has been released is never changed. */
const migrations: readonly { readonly version: number; readonly statements: string }[] = [{ version: 1, statements: records }]

const GROUND = `
create schema if not exists fairway;
create table if not exists fairway.migration (version int primary key);
`

/** Brings the tables up to date. Several statements sent as one are one transaction, so that an interrupted migration leaves nothing. */
export async function migrate(database: Records): Promise<void> {
  await database.exec(GROUND)
  const applied = await sql<{ version: number }>`select version from fairway.migration`.execute(database.db)
  const versions = new Set(applied.rows.map((row) => row.version))
  const newest = migrations.at(-1)?.version ?? 0
  const latest = Math.max(0, ...versions)
  if (latest > newest) throw new DiagnosticError([diagnostic('FW3014', `the database has schema ${latest}, this Fairway knows ${newest}`)])
  for (const { version, statements } of migrations) {
    if (versions.has(version)) continue
    await database.exec(`${statements} insert into fairway.migration (version) values (${version});`)
  }
}

/** Empties the database: the next migration starts anew. */
export const dropAll = (database: Records): Promise<void> => database.exec('drop schema if exists fairway cascade;')
