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
  /** The resource whose differences are shown, by its id. */
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const wavesSearch = (raw: RawSearch): WavesSearch =>
  defined<WavesSearch>({
    view: oneOf(raw['view'], views),
    wave: text(raw['wave']),
    status: oneOf(raw['status'], driftStatuses),
    peek: text(raw['peek']),
  })
