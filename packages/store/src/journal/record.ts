import { createHash } from 'node:crypto'
import type { JournalRecord } from '@fairway/core/engine'
import { canonicalJson, isJsonObject } from '@fairway/core/kernel'

/** What is hashed before everything else, so that a hash can never be mistaken for one of another log. */
const DOMAIN = 'fairway-journal-v1\0'

/** What the first record follows. */
export const GENESIS = '0'.repeat(64)

/** The longest line of a journal, in bytes. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024

/** SHA-256 in hex over the domain, the hash before and the canonical JSON of the record without its hash. */
export const hashOf = (record: Omit<JournalRecord, 'hash'>): string =>
  createHash('sha256').update(DOMAIN).update(record.previous).update(canonicalJson(record)).digest('hex')

/** Closes a record with its hash. What it holds is what will be read back: `undefined` members are gone. */
export function seal(record: Omit<JournalRecord, 'hash'>): { readonly record: JournalRecord; readonly line: Buffer } {
  const sealed: JournalRecord = { ...record, hash: hashOf(record) }
  return { record: sealed, line: Buffer.from(`${canonicalJson(sealed)}\n`) }
}

/** Reads a line without its line feed. `undefined`: it is not a whole record. The hash is not checked. */
export function parseLine(line: Buffer): JournalRecord | undefined {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a record's content is what its hash was made from. */
export function isIntact(record: JournalRecord): boolean {
  const { hash, ...content } = record
  return hashOf(content) === hash
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isRecord(value: unknown): value is JournalRecord {
  return (
    isJsonObject(value) &&
    Number.isSafeInteger(value['seq']) &&
    Number(value['seq']) >= 1 &&
    [value['at'], value['actor'], value['action'], value['target'], value['previous'], value['hash']].every(isText) &&
    (value['reason'] === undefined || isText(value['reason'])) &&
    (value['data'] === undefined || isJsonObject(value['data']))
  )
}
