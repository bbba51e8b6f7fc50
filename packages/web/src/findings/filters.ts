import type { FindingFacetName } from '../api/queries.ts'
import { tickedChips, type Chip } from '../components/chips.tsx'
import { label } from '../components/format.ts'
import type { FindingsSearch } from './search.ts'

/** Properties that are filtered by ticking values. */
export type FilterName = 'severity' | 'area' | 'phase' | 'owner' | 'rule'

/** The filters of the page, in their order. */
export const filters: readonly { readonly name: FilterName & FindingFacetName; readonly title: string }[] = [
  { name: 'severity', title: 'Severity' },
  { name: 'area', title: 'Area' },
  { name: 'phase', title: 'Phase' },
  { name: 'owner', title: 'Owner' },
  { name: 'rule', title: 'Control' },
]

/** A search with other values for one filter; none takes the filter away. The panel and open groups close: they may be gone. */
export function withFilter(search: FindingsSearch, name: FilterName | 'status', values: readonly string[]): FindingsSearch {
  const { peek: _peek, open: _open, [name]: _old, ...rest } = search
  return values.length === 0 ? rest : { ...rest, [name]: values }
}

/** A search with another value for one text; an empty one takes it away. */
export function withText(search: FindingsSearch, name: 'q' | 'subject', value: string): FindingsSearch {
  const { peek: _peek, open: _open, [name]: _old, ...rest } = search
  return value === '' ? rest : { ...rest, [name]: value }
}

/** A search without any filter but the status. */
export const withoutFilters = ({ status, sort, order, group }: FindingsSearch): FindingsSearch => ({
  ...(status === undefined ? {} : { status }),
  ...(sort === undefined ? {} : { sort }),
  ...(order === undefined ? {} : { order }),
  ...(group === undefined ? {} : { group }),
})

/** The filters in force as chips. */
export function chipsOf(
  search: FindingsSearch,
  change: (next: FindingsSearch) => void,
  titleOf: (rule: string) => string,
): readonly Chip[] {
  const nameIn = (name: FilterName) => (value: string) => (name === 'rule' ? titleOf(value) : name === 'owner' ? value : label(value))
  const ticked = filters.flatMap(({ name, title }) =>
    tickedChips({ name, title, ticked: search[name], nameOf: nameIn(name), change: (left) => change(withFilter(search, name, left)) }),
  )
  const { subject } = search
  if (subject === undefined) return ticked
  return [...ticked, { key: 'subject', name: 'Subject', value: subject, remove: () => change(withText(search, 'subject', '')) }]
}
