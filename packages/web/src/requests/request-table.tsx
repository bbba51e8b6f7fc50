import type { RequestView } from '@fairway/core/api'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { count, money, safe } from '../components/format.ts'
import { Time } from '../components/time.tsx'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import { StateBadge } from './request-state.tsx'

const nothing = () => undefined

/** The list of requests. */
export function RequestTable({
  rows,
  selected,
  onPeek,
}: {
  readonly rows: readonly RequestView[]
  readonly selected: string | undefined
  readonly onPeek: Peek
}) {
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  return (
    <VirtualTable
      label="Requests"
      columns={columns}
      rows={rows}
      total={rows.length}
      rowKey={(row) => row.name}
      selected={selected}
      onSelect={(row) => onPeek(row.name)}
      onNeedMore={nothing}
      renderCard={(row) => <Card row={row} onPeek={onPeek} />}
    />
  )
}

const columnsFor = (onPeek: Peek): readonly Column<RequestView>[] => [
  { id: 'name', header: 'Request', track: 'minmax(10rem,1.5fr)', cell: (row) => <RowLink name={row.name} onPeek={onPeek} /> },
  { id: 'state', header: 'State', track: '7.5rem', cell: (row) => <StateBadge state={row.state} /> },
  { id: 'path', header: 'Golden path', track: 'minmax(8rem,1.3fr)', cell: (row) => safe(row.title), from: 700 },
  { id: 'team', header: 'Team', track: 'minmax(5rem,0.7fr)', cell: (row) => safe(row.team) },
  {
    id: 'place',
    header: 'Where',
    track: 'minmax(8rem,1fr)',
    cell: (row) => (
      <>
        {safe(row.application)} <span className="text-muted">{safe(row.environment)}</span>
      </>
    ),
    from: 860,
  },
  { id: 'gpus', header: 'GPUs', track: '3.5rem', align: 'right', cell: (row) => (row.gpus === 0 ? '' : count(row.gpus)), from: 940 },
  {
    id: 'cost',
    header: 'A month, at least',
    track: '8rem',
    align: 'right',
    cell: (row) => (row.cost === undefined ? <span className="text-muted">not known</span> : money(row.cost.total)),
    from: 620,
  },
  { id: 'budget', header: 'Budget', track: '7.5rem', align: 'right', cell: (row) => money(row.budget), from: 1210 },
  { id: 'asked', header: 'Asked', track: '6.5rem', cell: (row) => <Time at={row.requestedAt} day />, from: 1080 },
]

function RowLink({ name, onPeek }: { readonly name: string; readonly onPeek: Peek }) {
  return (
    <Link
      from="/requests"
      to="/requests"
      search={(old) => ({ ...old, peek: name })}
      onClick={whenOpened((keyboard) => onPeek(name, keyboard))}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {safe(name)}
    </Link>
  )
}

const Card = ({ row, onPeek }: { readonly row: RequestView; readonly onPeek: Peek }) => (
  <>
    <div className="flex items-center gap-2">
      <span className="min-w-0 grow truncate">
        <RowLink name={row.name} onPeek={onPeek} />
      </span>
      <StateBadge state={row.state} />
    </div>
    <div className="mt-0.5 flex gap-2 text-xs text-muted">
      <span className="min-w-0 grow truncate">
        {safe(row.team)}, {safe(row.title)}
      </span>
      {row.cost !== undefined && <span>{money(row.cost.total)}</span>}
    </div>
  </>
)
