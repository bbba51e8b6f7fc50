import { sql, type Kysely } from 'kysely'
import { indexable } from '../records/bulk.ts'
import type { Tables } from '../records/schema.ts'

/** What is known of a fact that holds now. */
export interface KnownFact {
  readonly key: string
  readonly scope: string
  readonly type: string | null
  readonly hash: string
  readonly firstSeen: string
  /** It was kept although the snapshots since did not show it. */
  readonly isMissing: boolean
}

/** Whose facts. */
export interface Series {
  readonly source: string
  readonly kind: string
}

const BATCH = 10_000

/** All facts of a source and kind that hold now, by key. */
export async function knownFacts(db: Kysely<Tables>, series: Series): Promise<Map<string, KnownFact>> {
  const missing = await missingKeys(db, series)
  const known = new Map<string, KnownFact>()
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('fairway.fact_version')
      .select(['key', 'scope', 'type', 'hash', 'first_seen'])
      .where('kind', '=', series.kind)
      .where('key', '>', after)
      .where('source', '=', indexable(series.source))
      .where('valid_to', 'is', null)
      .orderBy('key')
      .limit(BATCH)
      .execute()
    for (const { first_seen, ...row } of rows) known.set(row.key, { ...row, firstSeen: first_seen, isMissing: missing.has(row.key) })
    const last = rows.at(-1)
    if (last === undefined || rows.length < BATCH) return known
    after = last.key
  }
}

async function missingKeys(db: Kysely<Tables>, series: Series): Promise<Set<string>> {
  const rows = await db
    .selectFrom('fairway.fact_absence')
    .select('key')
    .where('kind', '=', series.kind)
    .where('source', '=', indexable(series.source))
    .where('missing_to', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.key))
}

/** When facts that had gone and are back were first seen, by key. */
export async function firstSeenBefore(db: Kysely<Tables>, series: Series, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ key: string; first_seen: string }>`
    select v.key, min(v.first_seen) as first_seen from fairway.fact_version v
    join json_array_elements_text(${JSON.stringify(keys)}::json) as k(key) on v.key = k.key
    where v.kind = ${series.kind} and v.source = ${indexable(series.source)} group by v.key`.execute(db)
  return new Map(rows.rows.map((row) => [row.key, row.first_seen]))
}

/** Whether any fact of a source and kind has ever gone. */
export async function anyGone(db: Kysely<Tables>, series: Series): Promise<boolean> {
  const row = await db
    .selectFrom('fairway.fact_version')
    .select('opened')
    .where('kind', '=', series.kind)
    .where('source', '=', indexable(series.source))
    .where('gone', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
