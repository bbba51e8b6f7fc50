import { useQuery } from '@tanstack/react-query'
import { findingFacetsQuery } from '../api/queries.ts'
import { FacetGroup } from '../components/facets.tsx'
import { label, safe } from '../components/format.ts'
import { filters, withFilter, type FilterName } from './filters.ts'
import { toFindingQuery, type FindingsSearch } from './search.ts'

/** Values to tick, with how many findings each would leave. */
export function FindingFilters(props: {
  readonly search: FindingsSearch
  readonly change: (next: FindingsSearch) => void
  readonly titleOf: (rule: string) => string
}) {
  return filters.map(({ name, title }) => <Filter key={name} name={name} title={title} {...props} />)
}

function Filter({
  name,
  title,
  search,
  change,
  titleOf,
}: {
  readonly name: FilterName
  readonly title: string
  readonly search: FindingsSearch
  readonly change: (next: FindingsSearch) => void
  readonly titleOf: (rule: string) => string
}) {
  // A property's own filter is left out of its counts, so that a second value can be ticked.
  const { data } = useQuery(findingFacetsQuery(toFindingQuery(withFilter(search, name, [])), name))
  return (
    <FacetGroup
      title={title}
      facets={data ?? []}
      chosen={search[name] ?? []}
      onChange={(values) => change(withFilter(search, name, values))}
      nameOf={name === 'rule' ? titleOf : name === 'owner' ? safe : label}
    />
  )
}
