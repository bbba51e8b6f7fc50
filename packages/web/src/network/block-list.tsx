import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Badge } from '../components/badge.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { count, safe } from '../components/format.ts'
import { VirtualTable, type Column } from '../components/virtual-table.tsx'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import { stateNames, type PlacedBlock } from './blocks.ts'

/** Blocks whose prefix, key, state or region holds what is looked for. */
export function blocksWith(blocks: readonly PlacedBlock[], words: string): readonly PlacedBlock[] {
  const wanted = words.toLowerCase()
  return wanted === ''
    ? blocks
    : blocks.filter(({ block, pool }) =>
        `${block.prefix} ${block.key ?? ''} ${stateNames[block.state]} ${pool.key ?? ''}`.toLowerCase().includes(wanted),
      )
}

/** Every block of the plan, free ones too, in the order of addresses. */
export function BlockList({
  rows,
  shown,
  onPeek,
}: {
  readonly rows: readonly PlacedBlock[]
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  const columns = useMemo(() => columnsFor(onPeek), [onPeek])
  if (rows.length === 0) return <EmptyState title="No block matches">Another word may find it.</EmptyState>
  return (
    <VirtualTable
      label="Blocks of addresses"
      columns={columns}
      rows={rows}
      total={rows.length}
      rowKey={({ block }) => block.prefix}
      selected={shown}
      onSelect={({ block }) => onPeek(block.prefix)}
      onNeedMore={() => undefined}
      renderCard={(row) => (
        <div className="min-w-0">
          <div className="flex gap-2">
            <span className="grow">
              <PrefixLink row={row} onPeek={onPeek} />
            </span>
            <span className="text-xs text-muted">{count(row.block.size)}</span>
          </div>
          <div className="truncate text-xs text-muted">{usedBy(row)}</div>
        </div>
      )}
    />
  )
}

const usedBy = ({ block }: PlacedBlock): string => (block.state === 'free' ? 'free' : safe(block.key ?? ''))

const PrefixLink = ({ row: { block, depth }, onPeek }: { readonly row: PlacedBlock; readonly onPeek: Peek }) => (
  <span style={{ paddingLeft: depth * 14 }}>
    <Link
      from="/network"
      to="/network"
      search={(old) => ({ ...old, peek: block.prefix })}
      onClick={whenOpened((keyboard) => onPeek(block.prefix, keyboard))}
      className="font-mono text-xs font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {block.prefix}
    </Link>
  </span>
)

const tones = { pool: 'plain', used: 'accent', free: 'plain', kept: 'unknown', reserved: 'unknown' } as const

const columnsFor = (onPeek: Peek): readonly Column<PlacedBlock>[] => [
  { id: 'prefix', header: 'Prefix', track: '13rem', cell: (row) => <PrefixLink row={row} onPeek={onPeek} /> },
  {
    id: 'for',
    header: 'For',
    track: 'minmax(0,4fr)',
    cell: (row) => <span className={row.block.state === 'free' ? 'text-muted' : ''}>{usedBy(row)}</span>,
  },
  {
    id: 'state',
    header: 'State',
    track: '8rem',
    from: 620,
    cell: ({ block }) => <Badge tone={tones[block.state]}>{stateNames[block.state]}</Badge>,
  },
  { id: 'pool', header: 'Region', track: 'minmax(0,1.5fr)', from: 760, cell: ({ pool }) => safe(pool.key ?? '') },
  { id: 'size', header: 'Addresses', track: '6rem', align: 'right', cell: ({ block }) => count(block.size) },
]
