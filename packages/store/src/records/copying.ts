import type { PGlite as Database } from '@electric-sql/pglite'
import type { PGliteDialectConfig } from 'kysely'
import { CopyText } from './copy-text.ts'

type Seen = Exclude<PGliteDialectConfig['pglite'], (...args: never) => unknown>
type Query = Seen['query']

/** The embedded database as Kysely sees it, and able to copy: a `CopyText` among the parameters becomes what `/dev/blob` holds. */
export function copying(database: Database): Seen {
  return {
    get closed() {
      return database.closed
    },
    get ready() {
      return database.ready
    },
    waitReady: database.waitReady,
    close: () => database.close(),
    query: copyingQuery((text, parameters, options) => database.query(text, parameters, options)),
    transaction: (work) =>
      database.transaction((inner) =>
        work({
          query: copyingQuery((text, parameters, options) => inner.query(text, parameters, options)),
          rollback: () => inner.rollback(),
        }),
      ),
  }
}

const copyingQuery =
  (query: Query): Query =>
  (text, parameters = [], options = {}) => {
    const [first] = parameters
    return first instanceof CopyText ? query(text, [], { ...options, blob: new Blob([first.text]) }) : query(text, parameters, options)
  }
