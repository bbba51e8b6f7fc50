import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The parts of the page. */
const views = ['map', 'list', 'peerings'] as const

/** The state of the network's page: all of it is in the URL. */
export interface NetworkSearch {
  readonly view?: (typeof views)[number]
  /** The pool that is shown alone, by its name. */
  readonly region?: string
  /** The block that fills the map, by its prefix. */
  readonly zoom?: string
  readonly q?: string
  /** The block whose panel is open, by its prefix. */
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const networkSearch = (raw: RawSearch): NetworkSearch =>
  defined<NetworkSearch>({
    view: oneOf(raw['view'], views),
    region: text(raw['region']),
    zoom: text(raw['zoom']),
    q: text(raw['q']),
    peek: text(raw['peek']),
  })
