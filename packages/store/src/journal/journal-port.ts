import type { Journal, JournalEntry, JournalRecord, Page, PageRequest } from '@fairway/core/engine'
import { sql } from 'kysely'
import type { StoreParts } from '../parts.ts'
import { indexable } from '../records/bulk.ts'
import { decodeCursor, encodeCursor, limitOf, pageOf } from '../records/cursor.ts'
import { readRecords } from './read.ts'
import { parseLine } from './record.ts'
import { verifyJournal } from './verify.ts'

type Filter = Parameters<Journal['list']>[0]

/** The journal as the rest of Fairway sees it: appended to and read from its files, listed from the database. */
export class JournalPort implements Journal {
  readonly #parts: StoreParts

  constructor(parts: StoreParts) {
    this.#parts = parts
  }

  append(entry: JournalEntry): Promise<JournalRecord> {
    if (entry.data !== undefined && Object.hasOwn(entry.data, 'stored')) throw new Error('`stored` in data is for the stores themselves')
    return this.#parts.writer.append(entry)
  }

  read(after: number): AsyncIterable<readonly JournalRecord[]> {
    return readRecords(this.#parts.settings.dataDir, after, this.#parts.writer.head.seq)
  }

  async list(filter: Filter, page: PageRequest): Promise<Page<JournalRecord>> {
    const { projector, writer, records } = this.#parts
    const limit = limitOf(page)
    const [before] = decodeCursor('journal', page.cursor, ['number']) ?? []
    await projector.until(writer.head.seq)
    const matching = conditions(filter)
    const older = typeof before === 'number' ? sql`and seq < ${before}` : sql``
    const count = await sql<{ total: number }>`select count(*)::int as total from fairway.journal where ${matching}`.execute(records.db)
    const rows = await sql<{ seq: number | string; record: string }>`select seq, record from fairway.journal where ${matching} ${older}
      order by seq desc limit ${limit + 1}`.execute(records.db)
    return pageOf(rows.rows, limit, count.rows[0]?.total ?? 0, {
      item: (row) => recordOf(row.record),
      cursor: (row) => encodeCursor('journal', [Number(row.seq)]),
    })
  }

  /** Checks the files, up to what is on the disk now. */
  verify() {
    return verifyJournal(this.#parts.settings.dataDir)
  }
}

function conditions({ actor, action, target }: Filter) {
  return sql.join(
    [
      actor === undefined ? sql`true` : sql`actor = ${indexable(actor)}`,
      action === undefined ? sql`true` : sql`action = ${indexable(action)}`,
      target === undefined ? sql`true` : sql`target = ${indexable(target)}`,
    ],
    sql` and `,
  )
}

function recordOf(text: string): JournalRecord {
  const record = parseLine(Buffer.from(text))
  if (record === undefined) throw new Error('a stored journal record cannot be read')
  return record
}
