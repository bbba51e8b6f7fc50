import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The state of the overview: which phase's gate is looked at (absent means the current one), and which item of the checklist. */
export interface OverviewSearch {
  readonly phase?: 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6'
  readonly item?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const overviewSearch = (raw: RawSearch): OverviewSearch =>
  defined<OverviewSearch>({ phase: oneOf(raw['phase'], ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']), item: text(raw['item']) })
