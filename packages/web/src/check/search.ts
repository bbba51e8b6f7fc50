import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** What results are gathered by. */
const groupings = ['resource', 'policy'] as const

/** What results may be narrowed to, worst first. */
export const outcomes = ['deny', 'undecided', 'modify', 'append', 'audit', 'deploy'] as const

/** The state of the check page: how results are looked at. What was checked is nowhere but in this window. */
export interface CheckSearch {
  readonly by?: (typeof groupings)[number]
  readonly outcome?: (typeof outcomes)[number]
  /** Where it would be deployed; absent: the first subscription that is known. */
  readonly at?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const checkSearch = (raw: RawSearch): CheckSearch =>
  defined<CheckSearch>({ by: oneOf(raw['by'], groupings), outcome: oneOf(raw['outcome'], outcomes), at: text(raw['at'])?.toLowerCase() })
