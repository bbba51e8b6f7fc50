import type { Facet, Page, PageRequest } from '@fairway/core/engine'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { storable } from '../records/bulk.ts'
import { decodeCursor, encodeCursor, limitOf, pageOf } from '../records/cursor.ts'
import type { Tables } from '../records/schema.ts'
import type { ListSpec, ReadRow } from './list-spec.ts'

/** What a list is narrowed to. */
export interface ListFilter {
  /** Column by column, any of the values; an empty text stands for rows without one. */
  readonly oneOf: Readonly<Record<string, readonly string[] | undefined>>
  readonly text?: string | undefined
}

/** How a list is ordered: by a column, then by id. */
export interface ListOrder {
  readonly column: string
  readonly type: 'string' | 'number'
  readonly descending: boolean
}

const MAX_WORDS = 8
const MAX_TEXT = 200
const MAX_VALUES = 200
const MAX_FACETS = 500

/** One page of a list, with the exact number of rows that match. */
export async function listPage<Item>(
  db: Kysely<Tables>,
  spec: ListSpec,
  query: { readonly filter: ListFilter; readonly order: ListOrder; readonly page: PageRequest },
  item: (row: ReadRow) => Item,
): Promise<Page<Item>> {
  const { filter, order, page } = query
  const limit = limitOf(page)
  const list = `${spec.name}:${order.column}:${order.descending ? 'desc' : 'asc'}`
  const after = decodeCursor(list, page.cursor, [order.type, 'string'])
  const column = sql.ref(`t.${order.column}`)
  const direction = sql.raw(order.descending ? 'desc' : 'asc')
  const beyond = sql.raw(order.descending ? '<' : '>')
  const start = after === undefined ? sql`true` : sql`(${column}, t.id) ${beyond} (${after[0]}, ${after[1]})`
  const rows = await sql<ReadRow>`select p.*, ${sql.ref(`p.${order.column}`)} as position, b.body from (
      select t.* from ${sql.table(`fairway.${spec.name}`)} t where ${conditions(spec, filter)} and ${start}
      order by ${column} ${direction}, t.id ${direction} limit ${limit + 1}
    ) p join ${sql.table(`fairway.${spec.name}_body`)} b on b.n = p.n
    order by position ${direction}, p.id ${direction}`.execute(db)
  const cursor = (row: ReadRow) => encodeCursor(list, [row.position, row.id])
  return pageOf(rows.rows, limit, await countRows(db, spec, filter), { item, cursor })
}

/** How many rows there are of each value of a column, most first. The column's own filter does not count; at most 500 values are given. */
export async function listFacets(db: Kysely<Tables>, spec: ListSpec, filter: ListFilter, by: string): Promise<readonly Facet[]> {
  const others = { ...filter, oneOf: { ...filter.oneOf, [by]: undefined } }
  const fromCube = spec.facets.includes(by) && inCube(spec, others)
  const column = sql.ref(`t.${by}`)
  const rows = await sql<{ value: string; count: number }>`
    select ${column} as value, ${fromCube ? sql`sum(t.count)` : sql`count(*)`}::int as count
    from ${sql.table(fromCube ? `fairway.${spec.name}_cube` : `fairway.${spec.name}`)} t where ${conditions(spec, others)}
    group by ${column} order by 2 desc, 1 limit ${MAX_FACETS}`.execute(db)
  return rows.rows.map((row) => ({ value: row.value === '' ? null : row.value, count: row.count }))
}

/** One row. */
export async function listRow(db: Kysely<Tables>, spec: ListSpec, id: string): Promise<ReadRow | undefined> {
  const { rows } = await sql<ReadRow>`select t.*, t.id as position, b.body from ${sql.table(`fairway.${spec.name}`)} t
    join ${sql.table(`fairway.${spec.name}_body`)} b on b.n = t.n where t.id = ${id}`.execute(db)
  return rows[0]
}

async function countRows(db: Kysely<Tables>, spec: ListSpec, filter: ListFilter): Promise<number> {
  const fromCube = inCube(spec, filter)
  const { rows } = await sql<{ count: number }>`select ${fromCube ? sql`coalesce(sum(t.count), 0)` : sql`count(*)`}::int as count
    from ${sql.table(fromCube ? `fairway.${spec.name}_cube` : `fairway.${spec.name}`)} t where ${conditions(spec, filter)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whether all that narrows the list is counted in the cube. */
const inCube = (spec: ListSpec, { oneOf, text }: ListFilter): boolean =>
  wordsOf(text).length === 0 && Object.entries(oneOf).every(([column, values]) => values === undefined || spec.facets.includes(column))

function conditions(spec: ListSpec, { oneOf, text }: ListFilter): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`]
  for (const [column, values] of Object.entries(oneOf)) {
    if (values === undefined || !Object.hasOwn(spec.columns, column)) continue
    if (values.length === 0) parts.push(sql`false`)
    else parts.push(sql`${sql.ref(`t.${column}`)} in (${sql.join(values.slice(0, MAX_VALUES).map(storable))})`)
  }
  // Looking for a part of a text this way needs no escaping, and is faster than `like`.
  for (const word of wordsOf(text)) parts.push(sql`strpos(t.search, ${word}) > 0`)
  return sql.join(parts, sql` and `)
}

const wordsOf = (text: string | undefined): string[] =>
  storable(text ?? '')
    .slice(0, MAX_TEXT)
    .toWellFormed()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
