import type { DocumentStore } from '@fairway/core/engine'
import { diagnostic, DiagnosticError, isJsonObject, printable, type JsonObject } from '@fairway/core/kernel'
import type { StoreParts } from '../parts.ts'
import { asData } from '../projection/stored.ts'
import { indexable } from '../records/bulk.ts'

const MAX_DOCUMENT_CHARS = 1024 * 1024
const MAX_NAME_CHARS = 400

type By = Parameters<DocumentStore['put']>[3]

/** Small JSON documents. A change is in the journal before it is acknowledged, and then in the database. */
export class Documents implements DocumentStore {
  readonly #parts: StoreParts

  constructor(parts: StoreParts) {
    this.#parts = parts
  }

  async put(collection: string, key: string, document: JsonObject, by: By): Promise<void> {
    const size = JSON.stringify(document).length
    if (size > MAX_DOCUMENT_CHARS) throw tooLarge(collection, key, `${size} characters, at most ${MAX_DOCUMENT_CHARS} are stored`)
    await this.#write(collection, key, document, by)
  }

  /** Removing what is not there is journaled too: somebody asked for it. */
  async remove(collection: string, key: string, by: By): Promise<void> {
    await this.#write(collection, key, null, by)
  }

  async get(collection: string, key: string): Promise<JsonObject | undefined> {
    const row = await this.#parts.records.db
      .selectFrom('fairway.document')
      .select('body')
      .where('collection', '=', indexable(collection))
      .where('key', '=', indexable(key))
      .executeTakeFirst()
    return row === undefined ? undefined : parseDocument(row.body)
  }

  /** In the order of their keys. */
  async list(collection: string): Promise<readonly { readonly key: string; readonly document: JsonObject }[]> {
    const rows = await this.#parts.records.db
      .selectFrom('fairway.document')
      .select(['key', 'body'])
      .where('collection', '=', indexable(collection))
      .orderBy('key')
      .execute()
    return rows.map((row) => ({ key: row.key, document: parseDocument(row.body) }))
  }

  async #write(collection: string, key: string, document: JsonObject | null, by: By): Promise<void> {
    if (collection.length + key.length > MAX_NAME_CHARS) throw tooLarge(collection, key, `a name longer than ${MAX_NAME_CHARS} characters`)
    const { writer, projector } = this.#parts
    const data = asData({ stored: 'document', collection, key, document })
    const reason = by.reason === undefined ? {} : { reason: by.reason }
    const record = await writer.append({ actor: by.actor, action: by.action, target: `${collection}/${key}`, ...reason, data })
    await projector.until(record.seq)
  }
}

function parseDocument(text: string): JsonObject {
  const value: unknown = JSON.parse(text)
  if (!isJsonObject(value)) throw new Error('a stored document is a JSON object')
  return value
}

const tooLarge = (collection: string, key: string, why: string): DiagnosticError =>
  new DiagnosticError([diagnostic('FW3011', `\`${printable(`${collection}/${key}`).slice(0, 100)}\` cannot be stored: it has ${why}`)])
