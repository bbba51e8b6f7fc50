import { statuses } from '@fairway/core/kernel'
import { useQuery } from '@tanstack/react-query'
import { findingFacetsQuery } from '../api/queries.ts'
import { SearchField, Select } from '../components/field.tsx'
import { count } from '../components/format.ts'
import { statusNames } from '../components/status.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { withFilter, withText } from './filters.ts'
import { EVERY_STATUS, groupings, sortings, statusesOf, toFindingQuery, type FindingsSearch } from './search.ts'

const groupNames = { rule: 'Control', owner: 'Owner', subject: 'Subject', area: 'Area' } as const
const sortNames = { severity: 'Severity', rule: 'Control', subject: 'Subject', since: 'Since', owner: 'Owner' } as const

/** Status, text, grouping and order. */
export function Toolbar({ search, change }: { readonly search: FindingsSearch; readonly change: (next: FindingsSearch) => void }) {
  return (
    <>
      <StatusTabs search={search} change={change} />
      <SearchField label="Search findings" value={search.q ?? ''} onChange={(text) => change(withText(search, 'q', text))} />
      <Select
        label="Group by"
        value={search.group ?? 'none'}
        onChange={(group) => {
          const { group: _group, open: _open, peek: _peek, ...rest } = search
          change(group === 'none' ? rest : { ...rest, group })
        }}
        choices={[{ value: 'none', label: 'Nothing' }, ...groupings.map((value) => ({ value, label: groupNames[value] }))]}
      />
      <Select
        className="lg:hidden"
        label="Sort"
        value={search.sort ?? 'severity'}
        onChange={(sort) => {
          const { sort: _sort, order: _order, ...rest } = search
          change(sort === 'severity' ? rest : { ...rest, sort })
        }}
        choices={sortings.map((value) => ({ value, label: sortNames[value] }))}
      />
    </>
  )
}

/** One status at a time, failing first; several come from links and are shown as none of the tabs. */
function StatusTabs({ search, change }: { readonly search: FindingsSearch; readonly change: (next: FindingsSearch) => void }) {
  const { data: facets } = useQuery(findingFacetsQuery(toFindingQuery({ ...search, status: [EVERY_STATUS] }), 'status'))
  const chosen = statusesOf(search)
  const countOf = (status: string) => facets?.find((facet) => facet.value === status)?.count ?? 0
  const counts = (status: string) => (facets === undefined ? {} : { count: count(countOf(status)) })
  const several =
    chosen.length > 1
      ? [
          {
            value: 'several' as const,
            label: chosen
              .map((one) => statuses.find((status) => status === one))
              .map((one) => (one === undefined ? '' : statusNames[one]))
              .join(' or '),
          },
        ]
      : []
  return (
    <ViewTabs
      label="Status"
      value={chosen.length === 0 ? EVERY_STATUS : chosen.length > 1 ? 'several' : statuses.find((status) => status === chosen[0])}
      onChange={(status) => {
        if (status !== 'several') change(withFilter(search, 'status', status === 'fail' ? [] : [status]))
      }}
      tabs={[
        ...several,
        ...statuses.map((status) => ({ value: status, label: statusNames[status], ...counts(status) })),
        { value: EVERY_STATUS, label: 'All' },
      ]}
    />
  )
}
