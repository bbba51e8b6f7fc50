import type { LandingZoneResourceView } from '@fairway/core/api'
import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { landingZoneResourcesQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { Chips } from '../components/chips.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Select } from '../components/field.tsx'
import { count, counted, label, safe } from '../components/format.ts'
import { SkeletonLines } from '../components/skeleton.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { RowLink } from './links.tsx'
import { filters, toResourceQuery, withValue, type LandingZoneSearch } from './search.ts'

type Change = (next: LandingZoneSearch) => void

/** The resources of a search, as far as they were read. */
export function useResources(search: LandingZoneSearch, wanted: boolean) {
  const query = useMemo(() => toResourceQuery(search), [search])
  const list = useInfiniteQuery({ ...landingZoneResourcesQuery(query), enabled: wanted })
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  return { list, rows, total: list.data?.pages[0]?.total }
}

/** Narrows the list to a root, a type, a workload. */
export function ResourceFilters({
  plan,
  search,
  change,
}: {
  readonly plan: LandingZonePlan
  readonly search: LandingZoneSearch
  readonly change: Change
}) {
  const values = {
    root: plan.roots.map((one) => ({ value: one.name, label: `${safe(one.name)} (${count(one.resources)})` })),
    type: plan.counts.byType.map((one) => ({ value: one.type, label: `${safe(one.type)} (${count(one.count)})` })),
    workload: plan.workloads.map((one) => ({ value: one.name, label: safe(one.name) })),
  }
  return filters
    .filter(([name]) => values[name].length > 0)
    .map(([name, title]) => (
      <Select
        key={name}
        label={title}
        className="max-w-full max-sm:w-full max-sm:[&_select]:ml-auto max-sm:[&_select]:w-64 sm:[&_select]:max-w-44"
        value={search[name] ?? ''}
        onChange={(value) => change(withValue(search, name, value))}
        choices={[{ value: '', label: 'All' }, ...values[name]]}
      />
    ))
}

/** Resources, any number of them. */
export function ResourceList({
  resources: { list, rows, total },
  search,
  change,
  onPeek,
}: {
  readonly resources: ReturnType<typeof useResources>
  readonly search: LandingZoneSearch
  readonly change: Change
  readonly onPeek: Peek
}) {
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  if (total === undefined) {
    return list.error === null ? (
      <div className="p-4">
        <SkeletonLines lines={14} />
      </div>
    ) : (
      <ErrorState error={list.error} retry={() => void list.refetch()} />
    )
  }
  const clear = () => change(filters.reduce((left, [name]) => withValue(left, name, ''), withValue(search, 'q', '')))
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-xs text-muted empty:hidden sm:px-6">
        <output>{counted(total, 'resource')}</output>
        <Chips
          chips={filters.flatMap(([name, title]) => {
            const value = search[name]
            return value === undefined ? [] : [{ key: name, name: title, value, remove: () => change(withValue(search, name, '')) }]
          })}
          onClear={clear}
        />
      </div>
      <div className="min-h-0 grow">
        {total === 0 ? (
          <EmptyState title="No resource matches" action={<Button onClick={clear}>Clear filters</Button>}>
            Other filters may show what you look for.
          </EmptyState>
        ) : (
          <VirtualTable
            label="Planned resources"
            columns={columns}
            rows={rows}
            total={total}
            rowKey={(row) => row.key}
            selected={search.peek}
            onSelect={(row) => onPeek(row.key)}
            onNeedMore={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
            }}
            renderCard={(row) => <ResourceCard row={row} onPeek={onPeek} />}
          />
        )}
      </div>
    </div>
  )
}

const NameLink = ({ row, onPeek }: { readonly row: LandingZoneResourceView; readonly onPeek: Peek }) => (
  <RowLink id={row.key} onPeek={onPeek}>
    {safe(row.name)}
  </RowLink>
)

/** What it is before whose it is: the provider is what may be cut off. */
function TypeName({ type }: { readonly type: string }) {
  const [provider = '', ...names] = safe(type.replace(/^microsoft\./i, '')).split('/')
  return (
    <span title={safe(type)}>
      {names.join('/')} <span className="text-xs text-muted">{provider}</span>
    </span>
  )
}

const columnsFor = (onPeek: Peek): readonly Column<LandingZoneResourceView>[] => [
  { id: 'name', header: 'Name', track: 'minmax(0,3fr)', cell: (row) => <NameLink row={row} onPeek={onPeek} /> },
  { id: 'type', header: 'Type', track: 'minmax(0,3fr)', cell: (row) => <TypeName type={row.type} /> },
  {
    id: 'scope',
    header: 'Scope',
    track: 'minmax(0,3fr)',
    from: 760,
    cell: (row) => <span title={safe(row.scope)}>{safe(row.scope.replace(/^resource group /, ''))}</span>,
  },
  { id: 'root', header: 'Root', track: 'minmax(0,2.4fr)', from: 900, cell: (row) => <span title={safe(row.root)}>{safe(row.root)}</span> },
  { id: 'wave', header: 'Wave', track: '7.5rem', from: 620, cell: (row) => label(row.wave) },
  {
    id: 'at',
    header: 'Estate',
    track: '9rem',
    from: 1100,
    cell: (row) => <span className="font-mono text-xs text-muted">{`${safe(row.at.file)}:${String(row.at.line)}`}</span>,
  },
]

function ResourceCard({ row, onPeek }: { readonly row: LandingZoneResourceView; readonly onPeek: Peek }) {
  return (
    <div className="min-w-0">
      <div className="truncate">
        <NameLink row={row} onPeek={onPeek} />
      </div>
      <div className="truncate text-xs text-muted">
        {label(row.wave)}, <TypeName type={row.type} />
      </div>
    </div>
  )
}
