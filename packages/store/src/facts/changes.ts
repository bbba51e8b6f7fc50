import type { FactChange, Page, PageRequest } from '@fairway/core/engine'
import type { FactKind } from '@fairway/core/kernel'
import { sql, type Kysely } from 'kysely'
import { indexable } from '../records/bulk.ts'
import { decodeCursor, encodeCursor, limitOf, pageOf } from '../records/cursor.ts'
import type { Tables } from '../records/schema.ts'
import { kindOf } from './apply-snapshot.ts'

/** Which changes. All given filters hold. */
export interface ChangeFilter {
  readonly scan?: number
  readonly kind?: FactKind
  readonly key?: string
}

interface ChangeRow {
  readonly scan: number | string
  readonly observed_at: string
  readonly source: string
  readonly kind: string
  readonly key: string
  readonly change: 'added' | 'changed' | 'removed'
}

/** What happened to facts: newest scan first, then by kind and key. */
export async function listChanges(db: Kysely<Tables>, filter: ChangeFilter, page: PageRequest): Promise<Page<FactChange>> {
  const limit = limitOf(page)
  const after = decodeCursor('changes', page.cursor, ['number', 'string', 'string', 'string'])
  const changes = changesQuery(filter)
  const count = await sql<{ total: number }>`select count(*)::int as total from (${changes}) c`.execute(db)
  const rows = await sql<ChangeRow>`select c.*, s.observed_at from (${changes}) c join fairway.scan s on s.scan = c.scan
    ${after === undefined ? sql`` : sql`where (-c.scan, c.kind, c.key, c.source) > (-${after[0]}::bigint, ${after[1]}, ${after[2]}, ${after[3]})`}
    order by c.scan desc, c.kind, c.key, c.source limit ${limit + 1}`.execute(db)
  return pageOf(rows.rows, limit, count.rows[0]?.total ?? 0, {
    item: (row): FactChange => ({
      scan: Number(row.scan),
      observedAt: row.observed_at,
      source: row.source,
      kind: kindOf(row.kind),
      key: row.key,
      change: row.change,
    }),
    cursor: (row) => encodeCursor('changes', [Number(row.scan), row.kind, row.key, row.source]),
  })
}

function changesQuery({ scan, kind, key }: ChangeFilter) {
  const where = (column: 'opened' | 'closed') =>
    sql.join(
      [
        scan === undefined ? sql`true` : sql`${sql.ref(column)} = ${scan}`,
        kind === undefined ? sql`true` : sql`kind = ${kind}`,
        key === undefined ? sql`true` : sql`key = ${indexable(key)}`,
      ],
      sql` and `,
    )
  return sql`select opened as scan, source, kind, key, change from fairway.fact_version where ${where('opened')}
    union all select closed, source, kind, key, 'removed' from fairway.fact_version where gone and ${where('closed')}`
}
