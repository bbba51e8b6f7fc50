import { defined, text, type RawSearch } from '../shell/search-text.ts'

/** The state of the audit page: all of it is in the URL. `peek` is a record's number. */
export interface AuditSearch {
  readonly actor?: string
  readonly action?: string
  readonly target?: string
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const auditSearch = (raw: RawSearch): AuditSearch =>
  defined<AuditSearch>({ actor: text(raw['actor']), action: text(raw['action']), target: text(raw['target']), peek: text(raw['peek']) })
