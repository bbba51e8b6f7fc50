import type { PolicyPairView } from '@fairway/core/api'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { safe } from '../components/format.ts'
import { SkeletonLines } from '../components/skeleton.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { effectName } from './effect.ts'
import { StateIcon, StateLabel, stateNames } from './compliance.tsx'
import { RowLink } from './links.tsx'

/** What a list needs of an infinite query. */
interface Pages {
  readonly error: unknown
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => Promise<unknown>
  readonly refetch: () => Promise<unknown>
}

/** Resources under policies that are anything but compliant. */
export function PairList({
  list,
  rows,
  total,
  selected,
  narrowed,
  onPeek,
}: {
  readonly list: Pages
  readonly rows: readonly PolicyPairView[]
  readonly total: number | undefined
  readonly selected: string | undefined
  /** Whether filters or a text are in force. */
  readonly narrowed: boolean
  readonly onPeek: Peek
}) {
  if (total === undefined && list.error !== null) return <ErrorState error={list.error} retry={() => void list.refetch()} />
  if (total === undefined) {
    return (
      <div className="p-4">
        <SkeletonLines lines={12} />
      </div>
    )
  }
  if (total === 0) {
    return narrowed ? (
      <EmptyState title="No resource matches">Another state, scope or filter may show what you look for.</EmptyState>
    ) : (
      <EmptyState title="No resource in this state">Nothing at this scope stands so under any policy.</EmptyState>
    )
  }
  return (
    <VirtualTable
      label="Resources under policies"
      columns={columnsFor(onPeek)}
      rows={rows}
      total={total}
      rowKey={(row) => row.id}
      selected={selected}
      onSelect={(row) => onPeek(row.id)}
      onNeedMore={() => {
        if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
      }}
      renderCard={(row) => <PairCard row={row} onPeek={onPeek} />}
    />
  )
}

const columnsFor = (onPeek: Peek): readonly Column<PolicyPairView>[] => [
  {
    id: 'resource',
    header: 'Resource',
    track: 'minmax(0,3fr)',
    cell: (row) => (
      <span className="flex min-w-0 items-center gap-2">
        <StateIcon state={row.state} />
        <span className="sr-only">{stateNames[row.state]}: </span>
        <span className="min-w-0 truncate">
          <RowLink id={row.id} name={row.resourceName} onPeek={onPeek} />
        </span>
      </span>
    ),
  },
  {
    id: 'definition',
    header: 'Policy',
    track: 'minmax(0,4fr)',
    cell: (row) => <span title={safe(row.definitionName)}>{safe(row.definitionName)}</span>,
  },
  { id: 'effect', header: 'Effect', track: '7rem', from: 640, cell: (row) => effectName(row.effect) },
  { id: 'state', header: 'State', track: '7.5rem', from: 980, cell: (row) => <StateLabel state={row.state} /> },
  {
    id: 'assignment',
    header: 'Assignment',
    track: 'minmax(0,2fr)',
    from: 860,
    cell: (row) => <span className="text-muted">{safe(row.assignmentName)}</span>,
  },
  {
    id: 'owner',
    header: 'Owner',
    track: 'minmax(0,1fr)',
    from: 760,
    cell: (row) => (row.owner === undefined ? <span className="text-muted">none</span> : safe(row.owner)),
  },
]

function PairCard({ row, onPeek }: { readonly row: PolicyPairView; readonly onPeek: Peek }) {
  return (
    <div className="flex min-w-0 gap-2.5">
      <span className="mt-0.5">
        <StateIcon state={row.state} />
        <span className="sr-only">{stateNames[row.state]}: </span>
      </span>
      <div className="min-w-0 grow">
        <div className="truncate">
          <RowLink id={row.id} name={row.resourceName} onPeek={onPeek} />
        </div>
        <p className="truncate text-xs text-muted">{safe(row.definitionName)}</p>
      </div>
    </div>
  )
}
