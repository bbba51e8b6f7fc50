import { hash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { asTable, bulkInsert, type BulkRow } from '../records/bulk.ts'
import type { Tables } from '../records/schema.ts'
import type { ListRow, ListSpec } from './list-spec.ts'

/** What is stored of a row now. */
interface Before {
  readonly n: number
  readonly id: string
  readonly hash: string
  readonly status: string
  readonly since: string
}

/** Makes the row to be kept, given what is stored of it now. The hash is taken over its body and this. */
export type MakeRow<Source> = (source: Source) => ListRow

/** Columns that depend on what was stored before: `since`. */
export type Carry = (columns: BulkRow, before: Before | undefined) => BulkRow

const CHUNK = 4000

/** How many rows the list has now, how many were written and removed, and how many of the written ones replace others. */
export interface Written {
  readonly rows: number
  readonly written: number
  readonly replaced: number
  readonly removed: number
}

/** Replaces the rows of a list, writing only what differs. Of several rows with one id the first counts. */
export async function writeList<Source>(
  db: Kysely<Tables>,
  spec: ListSpec,
  sources: Iterable<Source>,
  make: MakeRow<Source>,
  carry: Carry,
): Promise<Written> {
  const state = await stateOf(db, spec)
  if (state.rows === 0) await beginAnew(db, spec)
  const seen = new Set<string>()
  let next = state.next
  let matched = 0
  let written = 0
  let replaced = 0
  for (const chunk of inChunks(sources)) {
    const rows = distinct(chunk.map(make), seen)
    const before = state.rows === 0 ? new Map<string, Before>() : await stored(db, spec, rows)
    const fresh = rows.map((row) => ({ row, hash: hash('sha256', [row.body, ...Object.values(row.columns)].join('\0')).slice(0, 24) }))
    const different = fresh.filter(({ row, hash }) => before.get(row.id)?.hash !== hash)
    const superseded = different.flatMap(({ row }) => before.get(row.id)?.n ?? [])
    await removeNumbers(db, spec, superseded)
    replaced += superseded.length
    const full = different.map(({ row, hash }) => ({
      n: next++,
      id: row.id,
      hash,
      search: row.search,
      body: row.body,
      ...carry(row.columns, before.get(row.id)),
    }))
    await insertRows(db, spec, full)
    matched += before.size
    written += full.length
  }
  if (state.rows === 0) await makeIndexes(db, spec)
  const removed = matched < state.rows ? await removeUnseen(db, spec, seen) : 0
  if (written + removed > 0) await recount(db, spec)
  return { rows: seen.size, written, replaced, removed }
}

/** So many at a time: the whole list is never held as rows. */
function* inChunks<Source>(sources: Iterable<Source>): Generator<readonly Source[]> {
  let chunk: Source[] = []
  for (const source of sources) {
    if (chunk.push(source) < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

const listTable = (spec: ListSpec) => sql.table(`fairway.${spec.name}`)
const bodyTable = (spec: ListSpec) => sql.table(`fairway.${spec.name}_body`)

async function stateOf(db: Kysely<Tables>, spec: ListSpec): Promise<{ readonly next: number; readonly rows: number }> {
  const { rows } = await sql<{ last: number; rows: number }>`
    select coalesce(max(n), 0)::int as last, count(*)::int as rows from ${listTable(spec)}`.execute(db)
  return { next: (rows[0]?.last ?? 0) + 1, rows: rows[0]?.rows ?? 0 }
}

/** Tables that are emptied and filled in one transaction need not be logged, and their indexes are better made at the end. */
async function beginAnew(db: Kysely<Tables>, spec: ListSpec): Promise<void> {
  await sql`truncate ${listTable(spec)}, ${bodyTable(spec)}`.execute(db)
  for (const name of Object.keys(spec.indexes)) await sql`drop index if exists ${sql.table(`fairway.${name}`)}`.execute(db)
}

async function makeIndexes(db: Kysely<Tables>, spec: ListSpec): Promise<void> {
  for (const [name, { unique, on }] of Object.entries(spec.indexes)) {
    await sql`create ${sql.raw(unique ? 'unique index' : 'index')} ${sql.ref(name)} on ${listTable(spec)} ${sql.raw(on)}`.execute(db)
  }
}

function distinct(rows: readonly ListRow[], seen: Set<string>): ListRow[] {
  return rows.filter(({ id }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

async function stored(db: Kysely<Tables>, spec: ListSpec, rows: readonly ListRow[]): Promise<Map<string, Before>> {
  const status = spec.name === 'finding' ? sql`t.status, t.since` : sql`'' as status, '' as since`
  const ids = asTable(
    { id: 'text' },
    rows.map(({ id }) => ({ id })),
  )
  const found =
    await sql<Before>`select t.n, t.id, t.hash, ${status} from ${listTable(spec)} t where t.id in (select r.id from ${ids})`.execute(db)
  return new Map(found.rows.map((row) => [row.id, row]))
}

async function removeNumbers(db: Kysely<Tables>, spec: ListSpec, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  const which = sql`(select e::int from json_array_elements_text(${JSON.stringify(numbers)}::json) as e)`
  await sql`delete from ${bodyTable(spec)} where n in ${which}`.execute(db)
  await sql`delete from ${listTable(spec)} where n in ${which}`.execute(db)
}

async function insertRows(db: Kysely<Tables>, spec: ListSpec, rows: readonly BulkRow[]): Promise<void> {
  const narrow = { n: 'int', id: 'text', hash: 'text', search: 'text', ...spec.columns } as const
  const [list, body] =
    spec.name === 'finding'
      ? (['fairway.finding', 'fairway.finding_body'] as const)
      : (['fairway.resource', 'fairway.resource_body'] as const)
  await bulkInsert(db, list, narrow, rows)
  await bulkInsert(db, body, { n: 'int', body: 'text' }, rows)
}

async function removeUnseen(db: Kysely<Tables>, spec: ListSpec, seen: ReadonlySet<string>): Promise<number> {
  let removed = 0
  for (let after = 0; ;) {
    const { rows } = await sql<{
      n: number
      id: string
    }>`select n, id from ${listTable(spec)} where n > ${after} order by n limit 20000`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return removed
    const gone = rows.filter((row) => !seen.has(row.id)).map((row) => row.n)
    await removeNumbers(db, spec, gone)
    removed += gone.length
    after = last.n
  }
}

async function recount(db: Kysely<Tables>, spec: ListSpec): Promise<void> {
  const cube = sql.table(`fairway.${spec.name}_cube`)
  const facets = sql.raw(spec.facets.join(', '))
  await sql`delete from ${cube}`.execute(db)
  await sql`insert into ${cube} (${facets}, count) select ${facets}, count(*)::int from ${listTable(spec)} group by ${facets}`.execute(db)
}
