import type { Facet } from '@fairway/core/engine'
import { byText, severities } from '@fairway/core/kernel'
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

/** Severities and phases have an order of their own; everything else comes by its count. */
function inOrder(name: FilterName, facets: readonly Facet[]): readonly Facet[] {
  if (name === 'severity') return severities.flatMap((severity) => facets.filter((facet) => facet.value === severity))
  return name === 'phase' ? facets.toSorted((a, b) => byText(a.value ?? '', b.value ?? '')) : facets
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
      facets={inOrder(name, data ?? [])}
      chosen={search[name] ?? []}
      onChange={(values) => change(withFilter(search, name, values))}
      nameOf={name === 'rule' ? titleOf : name === 'owner' ? safe : label}
    />
  )
}
