import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { resourceFacetsQuery, resourcesQuery, type ResourceFacetName } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { Chips } from '../components/chips.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { FacetGroup } from '../components/facets.tsx'
import { SearchField } from '../components/field.tsx'
import { counted } from '../components/format.ts'
import { ListLayout } from '../components/list-layout.tsx'
import { PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { SavedViews } from '../saved-views/saved-views.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { chipsOf, filters, withFilter, withoutFilters, withText } from './filters.ts'
import { ResourcePeek } from './resource-peek.tsx'
import { ResourceTable } from './resource-table.tsx'
import { toResourceQuery, type InventorySearch } from './search.ts'

const route = getRouteApi('/inventory')

/** Every resource that was seen: what it is used for, whether code stands behind it, what is wrong with it. */
export function InventoryPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useMemo(() => toResourceQuery(search), [search])
  const list = useInfiniteQuery(resourcesQuery(query))
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const total = list.data?.pages[0]?.total
  const change = useCallback((next: InventorySearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const ids = useMemo(() => rows.map((row) => row.id), [rows])
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const needMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return (
    <ListLayout
      head={
        <PageHead title="Inventory" intro={<output>{total === undefined ? 'Reading' : counted(total, 'resource')}</output>}>
          <SavedViews page="inventory" query={query} />
        </PageHead>
      }
      toolbar={<SearchField label="Search resources" value={search.q ?? ''} onChange={(text) => change(withText(search, text))} />}
      chips={<Chips chips={chipsOf(search, change)} onClear={() => change(withoutFilters(search))} />}
      filters={filters.map(({ name, title, nameOf }) => (
        <Filter key={name} name={name} title={title} nameOf={nameOf} search={search} change={change} />
      ))}
      peek={
        search.peek !== undefined && <ResourcePeek id={search.peek} takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step} />
      }
    >
      {total === undefined && list.error !== null && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {total === undefined && list.error === null && (
        <div className="p-4">
          <SkeletonLines lines={14} />
        </div>
      )}
      {total === 0 && <NoResources search={search} change={change} />}
      {total !== undefined && total > 0 && (
        <ResourceTable rows={rows} total={total} search={search} change={change} onPeek={peek} onNeedMore={needMore} />
      )}
    </ListLayout>
  )
}

function Filter({
  name,
  title,
  nameOf,
  search,
  change,
}: {
  readonly name: ResourceFacetName
  readonly title: string
  readonly nameOf: (value: string) => string
  readonly search: InventorySearch
  readonly change: (next: InventorySearch) => void
}) {
  // A property's own filter is left out of its counts, so that a second value can be ticked.
  const { data } = useQuery(resourceFacetsQuery(toResourceQuery(withFilter(search, name, [])), name))
  return (
    <FacetGroup
      title={title}
      facets={data ?? []}
      chosen={search[name] ?? []}
      onChange={(values) => change(withFilter(search, name, values))}
      nameOf={nameOf}
    />
  )
}

function NoResources({ search, change }: { readonly search: InventorySearch; readonly change: (next: InventorySearch) => void }) {
  const narrowed = Object.keys(search).some((name) => !['sort', 'order', 'peek'].includes(name))
  if (!narrowed)
    return (
      <EmptyState title="No resource has been seen yet" command="npx fairway scan">
        Declare a Source in the estate, then scan.
      </EmptyState>
    )
  return (
    <EmptyState title="No resource matches" action={<Button onClick={() => change(withoutFilters(search))}>Clear filters</Button>}>
      Other filters may show what you look for.
    </EmptyState>
  )
}
