import type { PolicyExemptionView } from '@fairway/core/api'
import { EmptyState } from '../components/empty-state.tsx'
import { count, safe } from '../components/format.ts'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { ExemptionState } from './exemption-state.tsx'
import { RowLink } from './links.tsx'

const urgency = { expired: 0, expiring: 1, unlimited: 2, active: 3 } as const

/** Exemptions at or below some scopes, those that want a decision first. */
export const exemptionsIn = (
  exemptions: readonly PolicyExemptionView[],
  isInside: (scope: string) => boolean,
  text: string | undefined,
): readonly PolicyExemptionView[] =>
  exemptions
    .filter((one) => isInside(one.scope))
    .filter(
      (one) => text === undefined || `${one.displayName} ${one.assignmentName} ${one.scopeName}`.toLowerCase().includes(text.toLowerCase()),
    )
    .toSorted((a, b) => urgency[a.state] - urgency[b.state] || (a.expires ?? '9').localeCompare(b.expires ?? '9', 'en'))

/** Who is spared which policies, with the end marked. */
export function ExemptionList({
  rows,
  selected,
  onPeek,
}: {
  readonly rows: readonly PolicyExemptionView[]
  readonly selected: string | undefined
  readonly onPeek: Peek
}) {
  if (rows.length === 0)
    return <EmptyState title="Nothing is exempt here">Every policy of this scope holds for all that is below it.</EmptyState>
  return (
    <VirtualTable
      label="Exemptions"
      columns={columnsFor(onPeek)}
      rows={rows}
      total={rows.length}
      rowKey={(row) => row.id}
      selected={selected}
      onSelect={(row) => onPeek(row.id)}
      onNeedMore={() => undefined}
      renderCard={(row) => (
        <div className="min-w-0">
          <div className="truncate">
            <RowLink id={row.id} name={row.displayName} onPeek={onPeek} />
          </div>
          <div className="flex items-center gap-2 text-xs text-muted">
            <ExemptionState exemption={row} />
            <span className="min-w-0 truncate">{safe(row.scopeName)}</span>
          </div>
        </div>
      )}
    />
  )
}

const columnsFor = (onPeek: Peek): readonly Column<PolicyExemptionView>[] => [
  {
    id: 'name',
    header: 'Exemption',
    track: 'minmax(0,4fr)',
    cell: (row) => <RowLink id={row.id} name={row.displayName} onPeek={onPeek} />,
  },
  { id: 'state', header: 'Holds', track: '11.5rem', cell: (row) => <ExemptionState exemption={row} /> },
  { id: 'scope', header: 'Scope', track: 'minmax(0,2fr)', from: 700, cell: (row) => safe(row.scopeName) },
  {
    id: 'assignment',
    header: 'Assignment',
    track: 'minmax(0,2fr)',
    from: 840,
    cell: (row) => <span className="text-muted">{safe(row.assignmentName)}</span>,
  },
  { id: 'category', header: 'Category', track: '5.5rem', from: 960, cell: (row) => row.category },
  { id: 'covers', header: 'Covers', track: '4rem', align: 'right', from: 620, cell: (row) => count(row.covers) },
]
