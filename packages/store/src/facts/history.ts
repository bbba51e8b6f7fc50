import type { StoredFact } from '@fairway/core/engine'
import { byText, type Coverage, type FactKind, type Instant } from '@fairway/core/kernel'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../records/schema.ts'
import { asCoverage } from './segment.ts'

const BATCH = 2000

interface VersionRow {
  readonly key: string
  readonly source: string
  readonly scope: string
  readonly valid_from: string
  readonly first_seen: string
  readonly body: string
}

/** Facts that held at a moment, by key and then source, in batches read one after the other. */
export async function* factsAsOf(db: Kysely<Tables>, kind: FactKind, at: Instant): AsyncGenerator<readonly StoredFact[]> {
  const lastScans = await lastScansBefore(db, kind, at)
  if (lastScans.size === 0) return
  const same = sharing()
  for (let after: readonly [string, string] = ['', '']; ;) {
    const { rows } = await sql<VersionRow>`select key, source, scope, valid_from, first_seen, body from fairway.fact_version
      where kind = ${kind} and (key, source) > (${after[0]}, ${after[1]}) and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
      order by key, source limit ${BATCH}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    const absences = await absencesAt(db, kind, at, [after[0], last.key])
    yield rows.map((row) => ({
      kind,
      key: row.key,
      source: same(row.source),
      scope: row.scope,
      observedAt: same(row.valid_from),
      firstSeen: same(row.first_seen),
      lastSeen: same(absences.get(`${row.key}\n${row.source}`) ?? lastScans.get(row.source) ?? row.valid_from),
      body: bodyOf(row.body),
    }))
    if (rows.length < BATCH) return
    after = [last.key, last.source]
  }
}

/** Gives equal texts as one: a hundred thousand facts have the same few moments and sources. */
function sharing(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const shared = known.get(text)
    if (shared !== undefined) return shared
    if (known.size < 10_000) known.set(text, text)
    return text
  }
}

const bodyOf = (text: string): unknown => JSON.parse(text)

/** When each source was last observed, up to a moment. */
async function lastScansBefore(db: Kysely<Tables>, kind: FactKind, at: Instant): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('fairway.scan')
    .select(({ fn }) => ['source', fn.max('observed_at').as('observed_at')])
    .where('kind', '=', kind)
    .where('observed_at', '<=', at)
    .groupBy('source')
    .execute()
  return new Map(rows.map((row) => [row.source, row.observed_at]))
}

/** When facts that were missing at a moment had last been seen. */
async function absencesAt(
  db: Kysely<Tables>,
  kind: FactKind,
  at: Instant,
  keys: readonly [string, string],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('fairway.fact_absence')
    .select(['key', 'source', 'last_seen'])
    .where('kind', '=', kind)
    .where('key', '>=', keys[0])
    .where('key', '<=', keys[1])
    .where('missing_from', '<=', at)
    .where((where) => where.or([where('missing_to', 'is', null), where('missing_to', '>', at)]))
    .execute()
  return new Map(rows.map((row) => [`${row.key}\n${row.source}`, row.last_seen]))
}

/** What the newest scan of each source and kind, up to a moment, could see. By source, kind and scope. */
export async function coverageAsOf(db: Kysely<Tables>, at: Instant): Promise<readonly Coverage[]> {
  const { rows } = await sql<{ coverage: string }>`select distinct on (source, kind) coverage from fairway.scan where observed_at <= ${at}
    order by source, kind, observed_at desc, scan desc`.execute(db)
  return rows
    .flatMap((row) => asCoverage(row.coverage))
    .toSorted((a, b) => byText(a.source, b.source) || byText(a.kind, b.kind) || byText(a.scope, b.scope))
}
