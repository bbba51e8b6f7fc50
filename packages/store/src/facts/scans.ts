import type { Page, PageRequest, SnapshotChange } from '@fairway/core/engine'
import { sql, type Kysely, type Selectable } from 'kysely'
import { decodeCursor, encodeCursor, limitOf, pageOf } from '../records/cursor.ts'
import type { ScanTable, Tables } from '../records/schema.ts'

type ScanRow = Selectable<ScanTable>

/** What a scan changed, from its row. */
export const toSnapshotChange = (row: ScanRow): SnapshotChange => ({
  scan: Number(row.scan),
  source: row.source,
  observedAt: row.observed_at,
  added: row.added,
  changed: row.changed,
  removed: row.removed,
  unchanged: row.unchanged,
  retained: row.retained,
  repeated: false,
})

/** The row of one scan. */
export const scanNumbered = (db: Kysely<Tables>, scan: number): Promise<ScanRow | undefined> =>
  db.selectFrom('fairway.scan').selectAll().where('scan', '=', scan).executeTakeFirst()

/** Scans, newest first: in the order they were stored. */
export async function listScans(db: Kysely<Tables>, page: PageRequest): Promise<Page<SnapshotChange>> {
  const limit = limitOf(page)
  const [before] = decodeCursor('scans', page.cursor, ['number']) ?? []
  let query = db
    .selectFrom('fairway.scan')
    .selectAll()
    .orderBy('scan', 'desc')
    .limit(limit + 1)
  if (typeof before === 'number') query = query.where('scan', '<', before)
  const count = await sql<{ total: number }>`select count(*)::int as total from fairway.scan`.execute(db)
  return pageOf(await query.execute(), limit, count.rows[0]?.total ?? 0, {
    item: toSnapshotChange,
    cursor: (row) => encodeCursor('scans', [Number(row.scan)]),
  })
}
