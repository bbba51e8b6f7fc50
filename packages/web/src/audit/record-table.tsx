import type { JournalRecord } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { safe } from '../components/format.ts'
import { whenOpened } from '../components/when-opened.ts'
import { Time } from '../components/time.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'

type OnPeek = (seq: number | undefined, keyboard?: boolean) => void

/** Journal records, newest first. */
export function RecordTable({
  rows,
  total,
  selected,
  onPeek,
  onNeedMore,
}: {
  readonly rows: readonly JournalRecord[]
  readonly total: number
  readonly selected: string | undefined
  readonly onPeek: OnPeek
  readonly onNeedMore: () => void
}) {
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  return (
    <VirtualTable
      label="Records"
      columns={columns}
      rows={rows}
      total={total}
      rowKey={(row) => String(row.seq)}
      selected={selected}
      onSelect={(row) => onPeek(row.seq)}
      onNeedMore={onNeedMore}
      renderCard={(row) => <RecordCard row={row} onPeek={onPeek} />}
    />
  )
}

function RecordLink({ row, onPeek }: { readonly row: JournalRecord; readonly onPeek: OnPeek }) {
  const open = whenOpened((keyboard) => onPeek(row.seq, keyboard))
  return (
    <Link
      from="/audit"
      to="/audit"
      search={(old) => ({ ...old, peek: String(row.seq) })}
      onClick={open}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {safe(row.action)}
    </Link>
  )
}

const columnsFor = (onPeek: OnPeek): readonly Column<JournalRecord>[] => [
  { id: 'seq', header: 'No.', track: '3.5rem', align: 'right', from: 680, cell: (row) => <span className="text-muted">{row.seq}</span> },
  { id: 'at', header: 'When', track: '10.25rem', cell: (row) => <Time at={row.at} /> },
  { id: 'action', header: 'Action', track: 'minmax(8.75rem,1.4fr)', cell: (row) => <RecordLink row={row} onPeek={onPeek} /> },
  { id: 'actor', header: 'Who', track: 'minmax(0,1.3fr)', cell: (row) => safe(row.actor) },
  { id: 'target', header: 'Target', track: 'minmax(0,2.2fr)', cell: (row) => <span title={safe(row.target)}>{safe(row.target)}</span> },
  {
    id: 'reason',
    header: 'Reason',
    track: 'minmax(0,2.4fr)',
    from: 900,
    cell: (row) => <span className="text-muted">{safe(row.reason ?? '')}</span>,
  },
]

function RecordCard({ row, onPeek }: { readonly row: JournalRecord; readonly onPeek: OnPeek }) {
  return (
    <div className="min-w-0">
      <div className="flex gap-3">
        <span className="min-w-0 grow truncate">
          <RecordLink row={row} onPeek={onPeek} />
        </span>
        <span className="shrink-0 text-xs text-muted">
          <Time at={row.at} />
        </span>
      </div>
      <div className="truncate text-xs text-muted">
        {safe(row.actor)}, {safe(row.target)}
      </div>
    </div>
  )
}
