import type { StoredFinding } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { safe } from '../components/format.ts'
import { whenOpened } from '../components/when-opened.ts'
import { SkeletonLines } from '../components/skeleton.tsx'
import { SeverityLabel, StatusIcon, StatusLabel, statusNames } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import { withoutFilters } from './filters.ts'
import { sortings, type FindingsSearch } from './search.ts'
import { Button } from '../components/button.tsx'

/** What a list needs of an infinite query. */
interface Pages {
  readonly error: unknown
  readonly isPending: boolean
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => Promise<unknown>
  readonly refetch: () => Promise<unknown>
}

/** Opens a finding's panel; `keyboard` moves the focus into it. */
export type OnPeek = (id: string | undefined, keyboard?: boolean) => void

/** Findings one by one. */
export function FindingList({
  list,
  rows,
  total,
  search,
  change,
  onPeek,
}: {
  readonly list: Pages
  readonly rows: readonly StoredFinding[]
  readonly total: number | undefined
  readonly search: FindingsSearch
  readonly change: (next: FindingsSearch) => void
  readonly onPeek: OnPeek
}) {
  if (total === undefined && list.error !== null) return <ErrorState error={list.error} retry={() => void list.refetch()} />
  if (total === undefined) {
    return (
      <div className="p-4">
        <SkeletonLines lines={14} />
      </div>
    )
  }
  if (total === 0) return <NoFindings search={search} change={change} />
  return (
    <VirtualTable
      label="Findings"
      columns={columnsFor(onPeek)}
      rows={rows}
      total={total}
      rowKey={(row) => row.id}
      selected={search.peek}
      onSelect={(row) => onPeek(row.id)}
      onNeedMore={() => {
        if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
      }}
      sorting={{ by: search.sort ?? 'severity', order: search.order ?? 'desc' }}
      onSort={(by) => change(sortedBy(search, by))}
      renderCard={(row) => <FindingCard row={row} onPeek={onPeek} />}
    />
  )
}

function sortedBy(search: FindingsSearch, by: string): FindingsSearch {
  const sort = sortings.find((one) => one === by)
  if (sort === undefined) return search
  const current = search.sort ?? 'severity'
  const order = current === sort && (search.order ?? 'desc') === 'desc' ? 'asc' : 'desc'
  return { ...search, sort, order }
}

function NoFindings({ search, change }: { readonly search: FindingsSearch; readonly change: (next: FindingsSearch) => void }) {
  const narrowed = Object.keys(search).some((name) => !['sort', 'order', 'group', 'peek', 'status'].includes(name))
  if (narrowed) {
    return (
      <EmptyState title="No finding matches" action={<Button onClick={() => change(withoutFilters(search))}>Clear filters</Button>}>
        Other filters or another status may show what you look for.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No findings of this status" command="npx fairway assess">
      If nothing has been judged yet, scan and assess the estate first.
    </EmptyState>
  )
}

/** The link that opens a finding; the row around it can be clicked too. */
export function FindingLink({ row, onPeek }: { readonly row: StoredFinding; readonly onPeek: OnPeek }) {
  const open = whenOpened((keyboard) => onPeek(row.id, keyboard))
  return (
    <Link
      from="/findings"
      to="/findings"
      search={(old) => ({ ...old, peek: row.id })}
      data-row={row.id}
      onClick={open}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {safe(row.title)}
    </Link>
  )
}

const columnsFor = (onPeek: OnPeek): readonly Column<StoredFinding>[] => [
  {
    id: 'rule',
    header: 'Control',
    track: 'minmax(0,5fr)',
    sortable: true,
    cell: (row) => (
      <span className="flex min-w-0 items-center gap-2">
        <StatusIcon status={row.status} />
        <span className="sr-only">{statusNames[row.status]}: </span>
        <span className="min-w-0 truncate">
          <FindingLink row={row} onPeek={onPeek} />
        </span>
      </span>
    ),
  },
  {
    id: 'subject',
    header: 'Subject',
    track: 'minmax(0,3fr)',
    sortable: true,
    cell: (row) => <span title={safe(row.subject)}>{safe(row.subjectName)}</span>,
  },
  { id: 'severity', header: 'Severity', track: '5.25rem', sortable: true, cell: (row) => <SeverityLabel severity={row.severity} /> },
  {
    id: 'owner',
    header: 'Owner',
    track: 'minmax(0,1.4fr)',
    sortable: true,
    from: 780,
    cell: (row) => (row.owner === undefined ? <span className="text-muted">none</span> : safe(row.owner)),
  },
  { id: 'status', header: 'Status', track: '6.5rem', from: 900, cell: (row) => <StatusLabel status={row.status} short /> },
  { id: 'since', header: 'Since', track: '5.75rem', sortable: true, from: 680, cell: (row) => <Time at={row.since} day /> },
]

function FindingCard({ row, onPeek }: { readonly row: StoredFinding; readonly onPeek: OnPeek }) {
  return (
    <div className="flex min-w-0 gap-2.5">
      <span className="mt-0.5">
        <StatusIcon status={row.status} />
        <span className="sr-only">{statusNames[row.status]}: </span>
      </span>
      <div className="min-w-0 grow">
        <div className="truncate">
          <FindingLink row={row} onPeek={onPeek} />
        </div>
        <div className="flex gap-3 text-xs text-muted">
          <span className="min-w-0 grow truncate">{safe(row.subjectName)}</span>
          <span className="shrink-0 capitalize">{row.severity}</span>
        </div>
      </div>
    </div>
  )
}
