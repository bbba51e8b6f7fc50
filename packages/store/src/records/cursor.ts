import { Buffer } from 'node:buffer'
import type { Page, PageRequest } from '@fairway/core/engine'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** The place after which a page begins: the sort keys of the last row of the page before. */
export type Position = readonly (string | number)[]

const MAX_LIMIT = 500
const MAX_CURSOR_CHARS = 8192

/** How many rows a page has: between 1 and 500. */
export const limitOf = (page: PageRequest): number => Math.min(MAX_LIMIT, Math.max(1, Math.trunc(page.limit) || 1))

/** An opaque text for a position in the list called `list`, which names its order too. */
export const encodeCursor = (list: string, position: Position): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url')

/** The position a cursor stands for, `undefined` without one. Throws FW3012 when it is not one of this list: `shape` names the keys' types. */
export function decodeCursor(list: string, cursor: string | undefined, shape: readonly ('string' | 'number')[]): Position | undefined {
  if (cursor === undefined) return undefined
  const value = cursor.length > MAX_CURSOR_CHARS ? undefined : parse(cursor)
  if (!Array.isArray(value) || value.length !== shape.length + 1 || value[0] !== list) throw invalid()
  return value.slice(1).map((key: unknown, index) => {
    if (typeof key === 'string' && shape[index] === 'string') return key.replaceAll('\0', '\u2400').toWellFormed()
    if (typeof key === 'number' && shape[index] === 'number' && Number.isSafeInteger(key)) return key
    throw invalid()
  })
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const invalid = (): DiagnosticError =>
  new DiagnosticError([diagnostic('FW3012', 'the page cursor does not belong to this list', { help: 'start again without a cursor' })])

/** Makes a page from one row more than its limit, which shows whether there is a next one. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  total: number,
  make: { readonly item: (row: Row) => Item; readonly cursor: (row: Row) => string },
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(make.item), total, next: rows.length > limit && last !== undefined ? make.cursor(last) : null }
}
