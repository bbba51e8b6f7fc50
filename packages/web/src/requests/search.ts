import { defined, text, texts, type RawSearch } from '../shell/search-text.ts'

/** States of requests: what waits for somebody first. */
export const states = ['needs-approval', 'requested', 'approved', 'rejected', 'expired'] as const

/** The state of the page of requests: all of it is in the URL. */
export interface RequestsSearch {
  readonly state?: readonly string[]
  readonly team?: readonly string[]
  readonly path?: readonly string[]
  readonly q?: string
  /** The request whose panel is open. */
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export function requestsSearch(raw: RawSearch): RequestsSearch {
  const known = texts(raw['state'])?.filter((one) => states.some((state) => state === one))
  return defined<RequestsSearch>({
    state: known?.length === 0 ? undefined : known,
    team: texts(raw['team']),
    path: texts(raw['path']),
    q: text(raw['q']),
    peek: text(raw['peek']),
  })
}
