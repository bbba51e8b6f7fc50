import type { ResourceFacetName } from '../api/queries.ts'
import { tickedChips, type Chip } from '../components/chips.tsx'
import { label, safe } from '../components/format.ts'
import type { InventorySearch } from './search.ts'
import { typeParts } from './type-parts.ts'

/** What it is before whose it is: `accounts, cognitiveservices`. */
function typeName(type: string): string {
  const { provider, name } = typeParts(type)
  return name === '' ? provider : `${name}, ${provider}`
}

/** The filters of the page, in their order. */
export const filters: readonly { readonly name: ResourceFacetName; readonly title: string; readonly nameOf: (value: string) => string }[] =
  [
    { name: 'class', title: 'Class of work', nameOf: label },
    { name: 'iac', title: 'Infrastructure as code', nameOf: label },
    { name: 'owner', title: 'Owner', nameOf: safe },
    { name: 'type', title: 'Type', nameOf: typeName },
    { name: 'location', title: 'Region', nameOf: safe },
    { name: 'subscription', title: 'Subscription', nameOf: safe },
  ]

/** A search with other values for one filter; none takes the filter away. The panel closes: its row may be gone. */
export function withFilter(search: InventorySearch, name: ResourceFacetName, values: readonly string[]): InventorySearch {
  const { peek: _peek, [name]: _old, ...rest } = search
  return values.length === 0 ? rest : { ...rest, [name]: values }
}

/** A search with another text; an empty one takes it away. */
export function withText({ peek: _peek, q: _old, ...rest }: InventorySearch, q: string): InventorySearch {
  return q === '' ? rest : { ...rest, q }
}

/** A search without any filter. */
export const withoutFilters = ({ sort, order }: InventorySearch): InventorySearch => ({
  ...(sort === undefined ? {} : { sort }),
  ...(order === undefined ? {} : { order }),
})

/** The filters in force as chips. */
export const chipsOf = (search: InventorySearch, change: (next: InventorySearch) => void): readonly Chip[] =>
  filters.flatMap(({ name, title, nameOf }) =>
    tickedChips({ name, title, ticked: search[name], nameOf, change: (left) => change(withFilter(search, name, left)) }),
  )
