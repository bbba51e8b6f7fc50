import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The parts of the scorecard. */
const views = ['areas', 'controls', 'backlog'] as const

/** The state of the scorecard page: all of it is in the URL. */
export interface ScorecardSearch {
  readonly view?: (typeof views)[number]
  readonly area?: string
  readonly control?: string
  readonly q?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const scorecardSearch = (raw: RawSearch): ScorecardSearch =>
  defined<ScorecardSearch>({ view: oneOf(raw['view'], views), area: text(raw['area']), control: text(raw['control']), q: text(raw['q']) })
