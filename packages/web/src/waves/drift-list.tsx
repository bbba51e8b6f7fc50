import type { DriftEntryView, LandingZoneDriftView } from '@fairway/core/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { landingZoneDriftQuery } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Select } from '../components/field.tsx'
import { count, safe } from '../components/format.ts'
import { SkeletonLines } from '../components/skeleton.tsx'
import { StatusIcon } from '../components/status.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import { driftStatuses, toDriftQuery, withDrift, type WavesSearch } from './search.ts'

type DriftState = DriftEntryView['status']

/** What a state of drift is called. */
export const driftNames: Readonly<Record<DriftState, string>> = {
  different: 'Different',
  missing: 'Missing',
  unexpected: 'Not declared',
  unknown: 'Not looked at',
  same: 'As declared',
}

const shapes = { different: 'fail', missing: 'fail', unexpected: 'waived', unknown: 'unknown', same: 'pass' } as const

/** What was declared held against what was observed, as far as it was read. */
export function useDrift(search: WavesSearch, wanted: boolean) {
  const query = useMemo(() => toDriftQuery(search), [search])
  const list = useInfiniteQuery({ ...landingZoneDriftQuery(query), enabled: wanted })
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  return { list, rows, ids, counts: list.data?.pages[0]?.counts, total: list.data?.pages[0]?.total }
}

/** Narrows the list to one state; each with its count. */
export function DriftStatus({
  search,
  change,
  counts,
}: {
  readonly search: WavesSearch
  readonly change: (next: WavesSearch) => void
  readonly counts: LandingZoneDriftView['counts'] | undefined
}) {
  const named = (status: DriftState): string =>
    counts === undefined ? driftNames[status] : `${driftNames[status]} (${count(counts[status])})`
  return (
    <Select
      label="State"
      value={search.status ?? 'all'}
      onChange={(status) => change(withDrift(search, { status: status === 'all' ? undefined : status }))}
      choices={[{ value: 'all', label: 'All' }, ...driftStatuses.map((value) => ({ value, label: named(value) }))]}
    />
  )
}

/** Resources that are declared, there, or both. */
export function DriftList({
  drift: { list, rows, counts, total },
  search,
  onPeek,
}: {
  readonly drift: ReturnType<typeof useDrift>
  readonly search: WavesSearch
  readonly onPeek: Peek
}) {
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  if (total === undefined || counts === undefined) {
    return list.error === null ? (
      <div className="p-4">
        <SkeletonLines lines={14} />
      </div>
    ) : (
      <ErrorState error={list.error} retry={() => void list.refetch()} />
    )
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Counts counts={counts} />
      <div className="min-h-0 grow">
        {total === 0 ? (
          <EmptyState title={search.status === undefined && search.q === undefined ? 'Nothing is planned' : 'No resource matches'}>
            Another state or other words may have some.
          </EmptyState>
        ) : (
          <VirtualTable
            label="Drift"
            columns={columns}
            rows={rows}
            total={total}
            rowKey={(row) => row.id}
            selected={search.peek}
            onSelect={(row) => onPeek(row.id)}
            onNeedMore={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
            }}
            renderCard={(row) => (
              <div className="min-w-0">
                <div className="truncate">
                  <EntryLink row={row} onPeek={onPeek} />
                </div>
                <div className="flex gap-2 truncate text-xs text-muted">
                  <State status={row.status} /> {safe(row.type)}
                </div>
              </div>
            )}
          />
        )}
      </div>
    </div>
  )
}

/** The numbers, and what it means when nobody looked. */
function Counts({ counts }: { readonly counts: LandingZoneDriftView['counts'] }) {
  const looked = counts.same + counts.different + counts.missing + counts.unexpected
  return (
    <section
      aria-label="In numbers"
      className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-surface px-4 py-2 text-[0.8125rem] sm:px-6"
    >
      {driftStatuses.map((status) => (
        <span key={status} className="inline-flex items-center gap-1.5">
          <StatusIcon status={counts[status] === 0 ? 'not-applicable' : shapes[status]} />
          <strong className="font-semibold">{count(counts[status])}</strong>
          <span className="text-muted">{driftNames[status].toLowerCase()}</span>
        </span>
      ))}
      {looked === 0 && (
        <span className="text-muted">
          Nothing of it was observed: <code className="font-mono text-xs">npx fairway scan</code> looks.
        </span>
      )}
    </section>
  )
}

const State = ({ status }: { readonly status: DriftState }) => (
  <span className="flex items-center gap-1.5 whitespace-nowrap">
    <StatusIcon status={shapes[status]} />
    {driftNames[status]}
  </span>
)

const EntryLink = ({ row, onPeek }: { readonly row: DriftEntryView; readonly onPeek: Peek }) => (
  <Link
    from="/waves"
    to="/waves"
    search={(old) => ({ ...old, peek: row.id })}
    onClick={whenOpened((keyboard) => onPeek(row.id, keyboard))}
    className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
  >
    {safe(row.name)}
  </Link>
)

const columnsFor = (onPeek: Peek): readonly Column<DriftEntryView>[] => [
  { id: 'name', header: 'Name', track: 'minmax(0,3fr)', cell: (row) => <EntryLink row={row} onPeek={onPeek} /> },
  { id: 'state', header: 'State', track: '8.5rem', cell: (row) => <State status={row.status} /> },
  {
    id: 'differences',
    header: 'Differences',
    track: '6rem',
    align: 'right',
    from: 640,
    cell: (row) => (row.status === 'different' ? count(row.differences.length) : ''),
  },
  { id: 'type', header: 'Type', track: 'minmax(0,3fr)', cell: (row) => <span title={safe(row.type)}>{safe(row.type)}</span> },
  { id: 'root', header: 'Root', track: 'minmax(0,2.4fr)', from: 820, cell: (row) => safe(row.root ?? '') },
]
