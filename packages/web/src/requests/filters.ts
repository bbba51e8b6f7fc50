import type { RequestView } from '@fairway/core/api'
import type { Facet } from '@fairway/core/engine'
import { byText } from '@fairway/core/kernel'
import { tickedChips, type Chip } from '../components/chips.tsx'
import { safe } from '../components/format.ts'
import { stateNames } from './request-state.tsx'
import { states, type RequestsSearch } from './search.ts'

/** What requests may be narrowed by. */
type FilterName = 'state' | 'team' | 'path'

const stateName = (value: string): string => {
  const known = states.find((one) => one === value)
  return known === undefined ? safe(value) : stateNames[known]
}

/** The filters of the page, in their order. */
export const filters: readonly { readonly name: FilterName; readonly title: string; readonly nameOf: (value: string) => string }[] = [
  { name: 'state', title: 'State', nameOf: stateName },
  { name: 'team', title: 'Team', nameOf: safe },
  { name: 'path', title: 'Golden path', nameOf: safe },
]

const valueOf = (request: RequestView, name: FilterName): string => (name === 'path' ? request.goldenPath : request[name])

/** A search with other values for one filter; none takes the filter away. The panel closes: its row may be gone. */
export function withFilter(search: RequestsSearch, name: FilterName, values: readonly string[]): RequestsSearch {
  const { peek: _peek, [name]: _old, ...rest } = search
  return values.length === 0 ? rest : { ...rest, [name]: values }
}

/** A search with another text; an empty one takes it away. */
export function withText({ peek: _peek, q: _old, ...rest }: RequestsSearch, q: string): RequestsSearch {
  return q === '' ? rest : { ...rest, q }
}

/** The filters in force as chips. */
export const chipsOf = (search: RequestsSearch, change: (next: RequestsSearch) => void): readonly Chip[] =>
  filters.flatMap(({ name, title, nameOf }) =>
    tickedChips({ name, title, ticked: search[name], nameOf, change: (left) => change(withFilter(search, name, left)) }),
  )

/** Requests that a search asks for: what waits for somebody first, then the newest. */
export function matching(requests: readonly RequestView[], search: RequestsSearch): readonly RequestView[] {
  const words = (search.q ?? '').toLowerCase().split(/\s+/)
  const wanted = filters.filter(({ name }) => search[name] !== undefined)
  return requests
    .filter((one) => wanted.every(({ name }) => search[name]?.includes(valueOf(one, name))))
    .filter((one) => {
      const text = [one.name, one.title, one.purpose, one.team, one.application, one.requestedBy].join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || byText(b.requestedAt, a.requestedAt) || byText(a.name, b.name))
}

/** How many requests there are of each value of a filter, without that filter: a second value can be ticked. */
export function facetsOf(requests: readonly RequestView[], search: RequestsSearch, name: FilterName): readonly Facet[] {
  const groups = Map.groupBy(matching(requests, withFilter(search, name, [])), (one) => valueOf(one, name))
  const facets = [...groups].map(([value, members]): Facet => ({ value, count: members.length }))
  const order = (facet: Facet): number => (name === 'state' ? states.findIndex((one) => one === facet.value) : -facet.count)
  return facets.toSorted((a, b) => order(a) - order(b) || byText(a.value ?? '', b.value ?? ''))
}
