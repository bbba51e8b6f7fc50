import type { DriftQuery } from '../api/shapes.ts'
import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The parts of the page. */
const views = ['gates', 'drift'] as const

/** How a resource may stand against what is declared, what is wrong first. */
export const driftStatuses = ['different', 'missing', 'unexpected', 'unknown', 'same'] as const

/** The state of the page of waves: all of it is in the URL. */
export interface WavesSearch {
  readonly view?: (typeof views)[number]
  /** The wave that is looked at; absent: the first one that is not done. */
  readonly wave?: string
  readonly status?: (typeof driftStatuses)[number]
  /** Words that drift is searched for. */
  readonly q?: string
  /** The resource whose differences are shown, by its id. */
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const wavesSearch = (raw: RawSearch): WavesSearch =>
  defined<WavesSearch>({
    view: oneOf(raw['view'], views),
    wave: text(raw['wave']),
    status: oneOf(raw['status'], driftStatuses),
    q: text(raw['q']),
    peek: text(raw['peek']),
  })

/** Drift narrowed otherwise. The panel closes: its row may be gone. */
export function withDrift(
  search: WavesSearch,
  next: { readonly status?: WavesSearch['status'] | undefined; readonly q?: string | undefined },
): WavesSearch {
  const { status, q } = { ...search, ...next }
  return defined<WavesSearch>({ view: 'drift', status, q: q === '' ? undefined : q })
}

/** The API's query for drift. */
export const toDriftQuery = ({ status, q }: WavesSearch): DriftQuery => defined<DriftQuery>({ status, q })
