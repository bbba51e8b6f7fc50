import { hash } from 'node:crypto'
import { CompiledQuery, PGliteAdapter, sql, type Kysely } from 'kysely'
import { CopyText, copyLine } from './copy-text.ts'
import type { Tables } from './schema.ts'

/** Column names with their SQL types. */
export type Columns = Readonly<Record<string, 'text' | 'int' | 'bigint' | 'smallint' | 'boolean'>>

/** A row to be written: a value for each column. */
export type BulkRow = Readonly<Record<string, string | number | boolean | null>>

const MAX_ROWS = 2000
const MAX_CHARS = 4 * 1024 * 1024

/** Text that PostgreSQL can keep: it has no NUL and no half surrogate pairs. */
export const storable = (text: string): string => text.replaceAll('\0', '\u2400').toWellFormed()

const MAX_KEY_BYTES = 1500

/** Text that PostgreSQL can keep and index: what is too long for an index is cut and made distinct by a hash of the whole. */
export function indexable(text: string): string {
  const kept = storable(text)
  if (kept.length * 3 <= MAX_KEY_BYTES || Buffer.byteLength(kept) <= MAX_KEY_BYTES) return kept
  return `${kept.slice(0, 400).toWellFormed()}~${hash('sha256', text).slice(0, 32)}`
}

/** Rows as a table in a query: `from json_to_recordset(...) as r(a text, b int)`. */
export const asTable = (columns: Columns, rows: readonly BulkRow[]) =>
  sql`json_to_recordset(${JSON.stringify(rows, Object.keys(columns))}::json) as r(${sql.raw(definition(columns))})`

/** Inserts these columns of many rows with few queries; the embedded database copies them, which takes about half the time. */
export async function bulkInsert(db: Kysely<Tables>, table: keyof Tables, columns: Columns, rows: readonly BulkRow[]): Promise<void> {
  const names = Object.keys(columns)
  const copies = db.getExecutor().adapter instanceof PGliteAdapter
  for (const chunk of chunked(rows, names)) {
    if (copies) {
      const text = chunk.map((row) => copyLine(row, names)).join('')
      await db.executeQuery(CompiledQuery.raw(`copy ${table} (${names.join(', ')}) from '/dev/blob'`, [new CopyText(text)]))
    } else {
      const listed = sql.raw(names.join(', '))
      await sql`insert into ${sql.table(table)} (${listed}) select ${listed} from ${asTable(columns, chunk)}`.execute(db)
    }
  }
}

const textLength = (value: BulkRow[string] | undefined): number => (typeof value === 'string' ? value.length : 8)

/** Rows in groups small enough for one query, by the length of the columns named (default: those of the first row). */
export function* chunked(rows: readonly BulkRow[], names: readonly string[] = Object.keys(rows[0] ?? {})): Generator<readonly BulkRow[]> {
  let chunk: BulkRow[] = []
  let chars = 0
  for (const row of rows) {
    chunk.push(row)
    for (const name of names) chars += textLength(row[name])
    if (chunk.length < MAX_ROWS && chars < MAX_CHARS) continue
    yield chunk
    chunk = []
    chars = 0
  }
  if (chunk.length > 0) yield chunk
}

const definition = (columns: Columns): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
