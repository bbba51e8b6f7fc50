import type { JournalRecord } from '@fairway/core/engine'
import { canonicalJson } from '@fairway/core/kernel'
import { sql, type Kysely } from 'kysely'
import { asTable, bulkInsert, chunked, indexable, storable, type BulkRow, type Columns } from '../records/bulk.ts'
import type { Tables } from '../records/schema.ts'
import { storedChange, type DocumentChange } from './stored.ts'

const JOURNAL_COLUMNS = { seq: 'bigint', actor: 'text', action: 'text', target: 'text', record: 'text' } as const satisfies Columns
const DOCUMENT_COLUMNS = { collection: 'text', key: 'text', body: 'text' } as const satisfies Columns
const SUMMARY_COLUMNS = { as_of: 'text', body: 'text' } as const satisfies Columns

/** Applies records other than their snapshots: the journal's own rows, documents, summaries, and how far the journal has been applied. */
export async function applyRecords(db: Kysely<Tables>, records: readonly JournalRecord[]): Promise<void> {
  await bulkInsert(db, 'fairway.journal', JOURNAL_COLUMNS, records.map(journalRow))
  await applyDocuments(db, records)
  await applySummaries(db, records)
  const last = records.at(-1)
  if (last === undefined) return
  await db.updateTable('fairway.state').set({ applied_seq: last.seq, applied_hash: last.hash }).execute()
}

const journalRow = (record: JournalRecord): BulkRow => ({
  seq: record.seq,
  actor: indexable(record.actor),
  action: indexable(record.action),
  target: indexable(record.target),
  record: canonicalJson(record),
})

interface DocumentRow {
  readonly [column: string]: string | null
  readonly collection: string
  readonly key: string
  readonly body: string | null
}

const documentRow = ({ collection, key, document }: DocumentChange): DocumentRow => ({
  collection: indexable(collection),
  key: indexable(key),
  body: document === null ? null : JSON.stringify(document),
})

async function applyDocuments(db: Kysely<Tables>, records: readonly JournalRecord[]): Promise<void> {
  const latest = new Map<string, DocumentRow>()
  for (const record of records) {
    const change = storedChange(record.data)
    if (change?.stored !== 'document') continue
    const row = documentRow(change)
    latest.set(JSON.stringify([row.collection, row.key]), row)
  }
  const rows = [...latest.values()]
  for (const chunk of chunked(rows)) {
    await sql`delete from fairway.document d using ${asTable(DOCUMENT_COLUMNS, chunk)} where d.collection = r.collection and d.key = r.key`.execute(
      db,
    )
  }
  const kept = rows.filter((row) => row.body !== null)
  await bulkInsert(db, 'fairway.document', DOCUMENT_COLUMNS, kept)
}

async function applySummaries(db: Kysely<Tables>, records: readonly JournalRecord[]): Promise<void> {
  const latest = new Map<string, string>()
  for (const record of records) {
    const change = storedChange(record.data)
    if (change?.stored !== 'summary' || typeof change.summary['asOf'] !== 'string') continue
    latest.set(storable(change.summary['asOf']), JSON.stringify(change.summary))
  }
  const rows = [...latest].map(([as_of, body]) => ({ as_of, body }))
  for (const chunk of chunked(rows)) {
    await sql`insert into fairway.summary (as_of, body) select as_of, body from ${asTable(SUMMARY_COLUMNS, chunk)}
      on conflict (as_of) do update set body = excluded.body`.execute(db)
  }
}
