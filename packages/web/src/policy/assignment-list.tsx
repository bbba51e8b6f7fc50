import type { EffectiveAssignmentView, PolicyAssignmentView } from '@fairway/core/api'
import { Badge } from '../components/badge.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { count, counted, safe } from '../components/format.ts'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { ComplianceMeter, percent } from './compliance.tsx'
import { RowLink } from './links.tsx'
import { sortings, type PolicySearch } from './search.ts'

/** An assignment that holds at the chosen scope, or somewhere below it. */
export interface AssignmentRow {
  readonly id: string
  readonly displayName: string
  readonly scopeName: string
  /** Where it is assigned, seen from the chosen scope. */
  readonly place: 'here' | 'inherited' | 'below'
  readonly enforcement: PolicyAssignmentView['enforcement']
  /** How many policies of it hold at the chosen scope; not known of those below it. */
  readonly policies: number | undefined
  /** How everything under the assignment stands; absent until that was read. */
  readonly whole: PolicyAssignmentView | undefined
}

type Sorting = (typeof sortings)[number]

/** By default the worst first; text from A, numbers that matter from the bad end. */
const defaultOrder: Readonly<Record<Sorting, 'asc' | 'desc'>> = { name: 'asc', scope: 'asc', failing: 'desc', percentage: 'asc' }

/** What the list is sorted by. */
const sortingOf = ({ sort = 'percentage', order }: Pick<PolicySearch, 'sort' | 'order'>) => ({
  by: sort,
  order: order ?? defaultOrder[sort],
})

const failing = (row: AssignmentRow): number => row.whole?.counts?.nonCompliant ?? 0

const compare: Readonly<Record<Sorting, (a: AssignmentRow, b: AssignmentRow) => number>> = {
  name: (a, b) => a.displayName.localeCompare(b.displayName, 'en'),
  scope: (a, b) => a.scopeName.localeCompare(b.scopeName, 'en'),
  failing: (a, b) => failing(a) - failing(b),
  percentage: (a, b) => (a.whole?.percentage ?? 101) - (b.whole?.percentage ?? 101),
}

/** Assignments that hold at a scope or below it, with how everything under each of them stands. */
export function rowsOf(
  effective: readonly EffectiveAssignmentView[],
  assignments: readonly PolicyAssignmentView[],
  isInside: (scope: string) => boolean,
): readonly AssignmentRow[] {
  const byId = new Map(assignments.map((one) => [one.id.toLowerCase(), one]))
  const known = new Set(effective.map((one) => one.id.toLowerCase()))
  const here = effective.map((one): AssignmentRow => ({
    id: one.id,
    displayName: one.displayName,
    scopeName: one.scopeName,
    place: one.inherited ? 'inherited' : 'here',
    enforcement: one.enforcement,
    policies: one.policies.length,
    whole: byId.get(one.id.toLowerCase()),
  }))
  const below = assignments
    .filter((one) => !known.has(one.id.toLowerCase()) && isInside(one.scope))
    .map((whole): AssignmentRow => ({
      id: whole.id,
      displayName: whole.displayName,
      scopeName: whole.scopeName,
      place: 'below',
      enforcement: whole.enforcement,
      policies: undefined,
      whole,
    }))
  return [...here, ...below]
}

/** Those whose name holds the words that are searched for, in order. */
export function ordered(rows: readonly AssignmentRow[], search: PolicySearch): readonly AssignmentRow[] {
  const wanted = search.q?.toLowerCase() ?? ''
  const { by, order } = sortingOf(search)
  const sign = order === 'asc' ? 1 : -1
  return rows
    .filter((one) => one.displayName.toLowerCase().includes(wanted))
    .toSorted((a, b) => sign * compare[by](a, b) || compare.name(a, b))
}

const placeNames = { here: '', inherited: ' (inherited)', below: ' (below)' } as const

/** The assignments of a scope: its own, inherited ones, and those further down. */
export function AssignmentList({
  rows,
  search,
  change,
  onPeek,
}: {
  readonly rows: readonly AssignmentRow[]
  readonly search: PolicySearch
  readonly change: (next: PolicySearch) => void
  readonly onPeek: Peek
}) {
  if (rows.length === 0) {
    return (
      <EmptyState title={search.q === undefined ? 'No policy holds here' : 'No assignment matches'}>
        {search.q === undefined
          ? 'Nothing is assigned at this scope, above or below it. Declare a PolicyAssignment in the estate, or export the assignments of the tenant.'
          : 'Another word may find it.'}
      </EmptyState>
    )
  }
  const { by, order } = sortingOf(search)
  return (
    <VirtualTable
      label="Assignments"
      columns={columnsFor(onPeek)}
      rows={rows}
      total={rows.length}
      rowKey={(row) => row.id}
      selected={search.peek}
      onSelect={(row) => onPeek(row.id)}
      onNeedMore={() => undefined}
      sorting={{ by, order }}
      onSort={(next) => change(sortedBy(search, next))}
      renderCard={(row) => <AssignmentCard row={row} onPeek={onPeek} />}
    />
  )
}

function sortedBy(search: PolicySearch, next: string): PolicySearch {
  const sort = sortings.find((one) => one === next)
  if (sort === undefined) return search
  const now = sortingOf(search)
  const order = now.by === sort ? (now.order === 'asc' ? 'desc' : 'asc') : defaultOrder[sort]
  return { ...search, sort, order }
}

const columnsFor = (onPeek: Peek): readonly Column<AssignmentRow>[] => [
  {
    id: 'name',
    header: 'Assignment',
    track: 'minmax(0,4fr)',
    sortable: true,
    cell: (row) => (
      <span className="flex min-w-0 items-center gap-2">
        <span className="min-w-0 truncate">
          <RowLink id={row.id} name={row.displayName} onPeek={onPeek} />
        </span>
        {row.enforcement === 'DoNotEnforce' && <Badge tone="unknown">Not enforced</Badge>}
      </span>
    ),
  },
  {
    id: 'scope',
    header: 'Assigned at',
    track: 'minmax(0,2fr)',
    sortable: true,
    from: 700,
    cell: (row) => (
      <span className="text-muted">
        {safe(row.scopeName)}
        {placeNames[row.place]}
      </span>
    ),
  },
  {
    id: 'policies',
    header: 'Policies',
    track: '4.5rem',
    align: 'right',
    from: 820,
    cell: (row) => (row.policies === undefined ? '\u2013' : count(row.policies)),
  },
  {
    id: 'failing',
    header: 'Not compliant',
    track: '6.5rem',
    align: 'right',
    sortable: true,
    from: 620,
    cell: (row) => (row.whole === undefined || row.whole.counts === null ? '\u2013' : count(row.whole.counts.nonCompliant)),
  },
  {
    id: 'percentage',
    header: 'Compliance',
    track: '8.5rem',
    sortable: true,
    cell: (row) => (
      <span className="flex items-center gap-2">
        <ComplianceMeter counts={row.whole?.counts ?? null} percentage={row.whole?.percentage ?? null} className="min-w-0 grow" />
        <span className="w-14 shrink-0 text-right">{percent(row.whole?.percentage ?? null)}</span>
      </span>
    ),
  },
]

function AssignmentCard({ row, onPeek }: { readonly row: AssignmentRow; readonly onPeek: Peek }) {
  return (
    <div className="min-w-0">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 grow truncate">
          <RowLink id={row.id} name={row.displayName} onPeek={onPeek} />
        </span>
        <span className="shrink-0">{percent(row.whole?.percentage ?? null)}</span>
      </div>
      <p className="truncate text-xs text-muted">
        {safe(row.scopeName)}
        {placeNames[row.place]}
        {row.policies !== undefined && `, ${counted(row.policies, 'policy', 'policies')}`}
        {row.enforcement === 'DoNotEnforce' && ', not enforced'}
      </p>
    </div>
  )
}
