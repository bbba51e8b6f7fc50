import { useQuery } from '@tanstack/react-query'
import { resourceFacetsQuery } from '../api/queries.ts'
import { SearchField, Select } from '../components/field.tsx'
import { count, safe } from '../components/format.ts'
import { ViewTabs } from '../components/view-tabs.tsx'
import { stateNames } from './compliance.tsx'
import { inView, states, withValue, type PolicySearch } from './search.ts'

const searchLabels = {
  assignments: 'Search assignments',
  resources: 'Search resource, policy',
  exemptions: 'Search exemptions',
} as const

/** Which part is shown, by which words and in which state. */
export function Toolbar({
  search,
  change,
  counts,
}: {
  readonly search: PolicySearch
  readonly change: (next: PolicySearch) => void
  readonly counts: { readonly assignments?: number; readonly exemptions?: number; readonly problems?: number }
}) {
  const view = search.view ?? 'assignments'
  const counter = (value: number | undefined) => (value === undefined ? {} : { count: count(value) })
  return (
    <>
      <ViewTabs
        label="Parts of the page"
        value={view}
        onChange={(next) => change(inView(search, next))}
        tabs={[
          { value: 'assignments', label: 'Assignments', ...counter(counts.assignments) },
          { value: 'resources', label: 'Resources' },
          { value: 'exemptions', label: 'Exemptions', ...counter(counts.exemptions) },
          { value: 'problems', label: 'Problems', ...counter(counts.problems) },
        ]}
      />
      {view === 'resources' && (
        <Select
          label="State"
          value={search.state ?? 'non-compliant'}
          onChange={(state) => {
            const { state: _state, peek: _peek, rule: _rule, ...rest } = search
            change(state === 'non-compliant' ? rest : { ...rest, state })
          }}
          choices={states.map((value) => ({ value, label: value === 'all' ? 'All of these' : stateNames[value] }))}
        />
      )}
      {view === 'resources' && <OwnerSelect search={search} change={change} />}
      {view !== 'problems' && (
        <SearchField label={searchLabels[view]} value={search.q ?? ''} onChange={(text) => change(withValue(search, 'q', text))} />
      )}
    </>
  )
}

/** Narrows the resources to those of one team; the teams are those that own any resource. */
function OwnerSelect({ search, change }: { readonly search: PolicySearch; readonly change: (next: PolicySearch) => void }) {
  const { data = [] } = useQuery(resourceFacetsQuery({}, 'owner'))
  const { owner = '' } = search
  const teams = new Set([owner, ...data.map((facet) => facet.value ?? '')].filter((value) => value !== ''))
  return (
    <Select
      label="Owner"
      value={owner}
      onChange={(next) => change(withValue(search, 'owner', next))}
      choices={[{ value: '', label: 'Anybody' }, ...[...teams].toSorted().map((value) => ({ value, label: safe(value) }))]}
    />
  )
}
