import type { ResourceRow } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { count, label, safe } from '../components/format.ts'
import { whenOpened } from '../components/when-opened.ts'
import { StatusIcon } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import { IacBadge } from './iac-badge.tsx'
import { sortingOf, sortings, type InventorySearch } from './search.ts'
import { typeParts } from './type-parts.ts'

/** Opens a resource's panel; `keyboard` moves the focus into it. */
export type OnPeek = (id: string | undefined, keyboard?: boolean) => void

/** Resources as rows, any number of them. */
export function ResourceTable({
  rows,
  total,
  search,
  change,
  onPeek,
  onNeedMore,
}: {
  readonly rows: readonly ResourceRow[]
  readonly total: number
  readonly search: InventorySearch
  readonly change: (next: InventorySearch) => void
  readonly onPeek: OnPeek
  readonly onNeedMore: () => void
}) {
  const sorting = sortingOf(search)
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  return (
    <VirtualTable
      label="Resources"
      columns={columns}
      rows={rows}
      total={total}
      rowKey={(row) => row.id}
      selected={search.peek}
      onSelect={(row) => onPeek(row.id)}
      onNeedMore={onNeedMore}
      sorting={{ by: sorting.sort, order: sorting.order }}
      onSort={(by) => change(sortedBy(search, by))}
      renderCard={(row) => <ResourceCard row={row} onPeek={onPeek} />}
    />
  )
}

function sortedBy(search: InventorySearch, by: string): InventorySearch {
  const sort = sortings.find((one) => one === by)
  if (sort === undefined) return search
  const current = sortingOf(search)
  const first = sortingOf({ sort }).order
  const other = first === 'asc' ? 'desc' : 'asc'
  return { ...search, sort, order: current.sort === sort && current.order === first ? other : first }
}

function ResourceLink({ row, onPeek }: { readonly row: ResourceRow; readonly onPeek: OnPeek }) {
  const open = whenOpened((keyboard) => onPeek(row.id, keyboard))
  return (
    <Link
      from="/inventory"
      to="/inventory"
      search={(old) => ({ ...old, peek: row.id })}
      onClick={open}
      title={safe(row.displayId)}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {safe(row.name)}
    </Link>
  )
}

/** How surely a class is known, in per cent. */
const percent = (confidence: number): string => `${String(Math.round(confidence * 100))}%`

const none = <span className="text-muted">none</span>

const columnsFor = (onPeek: OnPeek): readonly Column<ResourceRow>[] => [
  { id: 'name', header: 'Name', track: 'minmax(0,3fr)', sortable: true, cell: (row) => <ResourceLink row={row} onPeek={onPeek} /> },
  {
    id: 'type',
    header: 'Type',
    track: 'minmax(0,2.6fr)',
    sortable: true,
    cell: (row) => <TypeName type={row.type} />,
  },
  {
    id: 'class',
    header: 'Class',
    track: 'minmax(0,2fr)',
    sortable: true,
    cell: (row) =>
      row.class === 'none' ? (
        <span className="text-muted">Not AI</span>
      ) : (
        <span title={`${percent(row.confidence)} confidence`}>{label(row.class)}</span>
      ),
  },
  { id: 'iac', header: 'In code', track: '6.75rem', sortable: true, cell: (row) => <IacBadge status={row.iac} /> },
  {
    id: 'owner',
    header: 'Owner',
    track: 'minmax(0,1.3fr)',
    sortable: true,
    from: 700,
    cell: (row) => (row.owner === null ? none : safe(row.owner)),
  },
  { id: 'location', header: 'Region', track: 'minmax(0,1.2fr)', sortable: true, from: 860, cell: (row) => safe(row.location ?? '') },
  { id: 'sku', header: 'SKU', track: 'minmax(0,1.4fr)', from: 980, cell: (row) => safe(row.sku ?? '') },
  { id: 'fail', header: 'Fails', track: '3.5rem', sortable: true, align: 'right', cell: (row) => <Fails row={row} /> },
  { id: 'firstSeen', header: 'First seen', track: '5.75rem', sortable: true, from: 900, cell: (row) => <Time at={row.firstSeen} day /> },
]

/** What it is before whose it is: the provider is what may be cut off. */
function TypeName({ type }: { readonly type: string }) {
  const { provider, name } = typeParts(type)
  return (
    <span title={safe(type)}>
      {name === '' ? provider : name} {name !== '' && <span className="text-xs text-muted">{provider}</span>}
    </span>
  )
}

function Fails({ row }: { readonly row: ResourceRow }) {
  if (row.fail === 0) return <span className="text-muted">0</span>
  return (
    <span className="inline-flex items-center gap-1 font-medium text-fail">
      <StatusIcon status="fail" size={12} />
      {count(row.fail)}
    </span>
  )
}

function ResourceCard({ row, onPeek }: { readonly row: ResourceRow; readonly onPeek: OnPeek }) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      <div className="min-w-0 grow">
        <div className="truncate">
          <ResourceLink row={row} onPeek={onPeek} />
        </div>
        <div className="truncate text-xs text-muted">
          {row.class === 'none' ? '' : `${label(row.class)}, `}
          <TypeName type={row.type} />
        </div>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1 text-xs">
        <IacBadge status={row.iac} />
        {row.fail > 0 && <span className="font-medium text-fail">{count(row.fail)} failing</span>}
      </div>
    </div>
  )
}
