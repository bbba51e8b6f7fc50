import type { AssessmentSummary } from '@fairway/core/engine'
import { isJsonObject, type Instant, type JsonObject } from '@fairway/core/kernel'

/** A document was put (or, without a body, removed). */
export interface DocumentChange {
  readonly stored: 'document'
  readonly collection: string
  readonly key: string
  readonly document: JsonObject | null
}

/** The summary of an assessment. */
export interface SummaryChange {
  readonly stored: 'summary'
  readonly summary: JsonObject
}

/** A snapshot's facts are in a segment file, whose bytes have this SHA-256. */
export interface SnapshotChangeData {
  readonly stored: 'snapshot'
  readonly source: string
  readonly kind: string
  readonly observedAt: Instant
  /** Relative to the data directory. */
  readonly file: string
  readonly sha256: string
  /** SHA-256 over the facts and coverage themselves. */
  readonly content: string
}

/** What a journal record changes in the database beside its own row. */
export type StoredChange = DocumentChange | SummaryChange | SnapshotChangeData

/** Reads what a record's data changes. `undefined`: nothing. */
export function storedChange(data: JsonObject | undefined): StoredChange | undefined {
  if (data === undefined) return undefined
  if (data['stored'] === 'document') return documentChange(data)
  if (data['stored'] === 'snapshot') return snapshotChange(data)
  const summary = data['summary']
  return data['stored'] === 'summary' && isJsonObject(summary) ? { stored: 'summary', summary } : undefined
}

function documentChange({ collection, key, document }: JsonObject): DocumentChange | undefined {
  if (typeof collection !== 'string' || typeof key !== 'string') return undefined
  return { stored: 'document', collection, key, document: isJsonObject(document) ? document : null }
}

function snapshotChange(data: JsonObject): SnapshotChangeData | undefined {
  const { source, kind, observedAt, file, sha256, content } = data
  const texts = [source, kind, observedAt, file, sha256, content]
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = texts
  return { stored: 'snapshot', source: a, kind: b, observedAt: c, file: d, sha256: e, content: f }
}

/** A change as journal data. */
export const asData = (change: StoredChange | (Omit<SummaryChange, 'summary'> & { readonly summary: AssessmentSummary })): JsonObject => {
  const value: unknown = JSON.parse(JSON.stringify(change))
  if (!isJsonObject(value)) throw new Error('a change is a JSON object')
  return value
}
