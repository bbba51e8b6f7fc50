import type { ResourceQuery } from '@fairway/core/engine'
import { defined, oneOf, text, texts, type RawSearch } from '../shell/search-text.ts'

/** What the list may be sorted by. */
export const sortings = ['name', 'type', 'class', 'iac', 'owner', 'fail', 'firstSeen', 'location'] as const

/** The state of the inventory page: all of it is in the URL. */
export interface InventorySearch extends Omit<ResourceQuery, 'text'> {
  readonly q?: string
  readonly peek?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const inventorySearch = (raw: RawSearch): InventorySearch =>
  defined<InventorySearch>({
    type: texts(raw['type']),
    class: texts(raw['class']),
    iac: texts(raw['iac']),
    subscription: texts(raw['subscription']),
    owner: texts(raw['owner']),
    location: texts(raw['location']),
    q: text(raw['q']),
    sort: oneOf(raw['sort'], sortings),
    order: oneOf(raw['order'], ['asc', 'desc']),
    peek: text(raw['peek']),
  })

/** The API's query for a search. */
export const toResourceQuery = ({ peek: _peek, q, ...rest }: InventorySearch): ResourceQuery =>
  defined<ResourceQuery>({ ...filtersOf(rest), ...sortingOf(rest), text: q })

/** What the list is sorted by: failing most first, unless the search says otherwise. Counts and days begin with the largest. */
export function sortingOf({ sort = 'fail', order }: Pick<InventorySearch, 'sort' | 'order'>) {
  return { sort, order: order ?? (sort === 'fail' || sort === 'firstSeen' ? 'desc' : 'asc') } as const
}

const filtersOf = (search: Omit<InventorySearch, 'peek' | 'q'>) => ({
  type: search.type,
  class: search.class,
  iac: search.iac,
  subscription: search.subscription,
  owner: search.owner,
  location: search.location,
})
