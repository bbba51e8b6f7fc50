/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed by transform, which the boxes of a real table do not follow */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { useWidth } from './use-width.ts'

/** A column of a table of rows of one height. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** A track of the CSS grid: `minmax(0,2fr)`, `7rem`. */
  readonly track: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'right'
  /** Whether the list can be sorted by this column's id. */
  readonly sortable?: boolean
  /** Shown only when the table is at least this wide, in CSS pixels. */
  readonly from?: number
}

/** What the list is sorted by. */
interface Sorting {
  readonly by: string
  readonly order: 'asc' | 'desc'
}

interface TableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** Rows read so far, from the first. */
  readonly rows: readonly Row[]
  /** How many there are in all: the scroll bar is honest from the start. */
  readonly total: number
  readonly rowKey: (row: Row) => string
  readonly selected?: string | undefined
  readonly onSelect: (row: Row) => void
  /** Reads the next page; called until what is on the screen has been read. */
  readonly onNeedMore: () => void
  readonly sorting?: Sorting
  readonly onSort?: (by: string) => void
  /** The row as a card of two lines, for narrow screens. */
  readonly renderCard: (row: Row) => ReactNode
}

const ROW = 36
const CARD = 64
const NARROW = 560

/** A table of any length that draws only what is seen, with the roles and counts of a real one. */
export function VirtualTable<Row>(props: TableProps<Row>) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const narrow = width > 0 && width < NARROW
  const columns = props.columns.filter((column) => column.from === undefined || width >= column.from)
  return (
    <div ref={frame} className="h-full min-h-0">
      <Rows key={narrow ? 'cards' : 'rows'} {...{ props, columns, narrow }} />
    </div>
  )
}

/** Made anew when rows become cards: their heights are another. */
function Rows<Row>({
  props,
  columns,
  narrow,
}: {
  readonly props: TableProps<Row>
  readonly columns: readonly Column<Row>[]
  readonly narrow: boolean
}) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer({
    count: props.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? CARD : ROW),
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  useReadAhead(items.at(-1)?.index ?? 0, props)
  useFollowSelection(props, virtual.scrollToIndex)
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={props.label}
      aria-rowcount={props.total + 1}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-slim relative h-full min-h-0 overflow-y-auto overscroll-contain bg-surface focus-visible:outline-offset-[-2px]"
    >
      <HeaderRow columns={narrow ? columns.slice(0, 1) : columns} sorting={props.sorting} onSort={props.onSort} hidden={narrow} />
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <BodyRow
            key={item.key}
            row={props.rows[item.index]}
            index={item.index}
            top={item.start}
            height={item.size}
            {...{ columns, narrow, props }}
          />
        ))}
      </div>
    </div>
  )
}

function useReadAhead<Row>(lastVisible: number, { rows, total, onNeedMore }: TableProps<Row>): void {
  useEffect(() => {
    if (rows.length < total && lastVisible >= rows.length - 40) onNeedMore()
  }, [lastVisible, rows.length, total, onNeedMore])
}

function useFollowSelection<Row>(
  { rows, rowKey, selected }: TableProps<Row>,
  scrollToIndex: (index: number, how: { align: 'auto' }) => void,
): void {
  const known = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (selected === known.current) return
    const index = selected === undefined ? -1 : rows.findIndex((row) => rowKey(row) === selected)
    if (selected !== undefined && index === -1) return
    known.current = selected
    if (index >= 0) scrollToIndex(index, { align: 'auto' })
  }, [rows, rowKey, selected, scrollToIndex])
}

function HeaderRow<Row>({
  columns,
  sorting,
  onSort,
  hidden,
}: {
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting | undefined
  readonly onSort: ((by: string) => void) | undefined
  readonly hidden: boolean
}) {
  return (
    <div role="rowgroup" className={hidden ? 'sr-only' : 'sticky top-0 z-10'}>
      <div
        role="row"
        aria-rowindex={1}
        className="grid h-8 items-center gap-4 border-b border-line bg-sunken px-4 text-xs font-medium text-muted"
        style={{ gridTemplateColumns: columns.map((column) => column.track).join(' ') }}
      >
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </div>
    </div>
  )
}

function HeaderCell<Row>({
  column,
  sorting,
  onSort,
}: {
  readonly column: Column<Row>
  readonly sorting: Sorting | undefined
  readonly onSort: ((by: string) => void) | undefined
}) {
  const sorted = sorting?.by === column.id ? sorting.order : undefined
  const alignment = column.align === 'right' ? 'text-right justify-end' : ''
  if (column.sortable !== true || onSort === undefined) {
    return (
      <div role="columnheader" className={classNames('truncate', alignment)}>
        {column.header}
      </div>
    )
  }
  return (
    <div role="columnheader" aria-sort={sorted === undefined ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'} className="min-w-0">
      <button
        type="button"
        onClick={() => onSort(column.id)}
        className={classNames(
          'flex w-full items-center gap-1 truncate rounded text-left hover:text-ink',
          alignment,
          sorted !== undefined && 'font-semibold text-ink',
        )}
      >
        {column.header}
        {sorted !== undefined && <Icon name={sorted === 'asc' ? 'up' : 'down'} size={12} />}
      </button>
    </div>
  )
}

function BodyRow<Row>({
  row,
  index,
  top,
  height,
  columns,
  narrow,
  props,
}: {
  readonly row: Row | undefined
  readonly index: number
  readonly top: number
  readonly height: number
  readonly columns: readonly Column<Row>[]
  readonly narrow: boolean
  readonly props: TableProps<Row>
}) {
  const style = { height, transform: `translateY(${top}px)` }
  if (row === undefined) return <UnreadRow index={index} style={style} />
  const chosen = props.selected === props.rowKey(row)
  const choose = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('a,button,input') === null) props.onSelect(row)
  }
  const shown = narrow ? columns.slice(0, 1) : columns
  return (
    // The row's link is what keyboards and screen readers use; the click on the rest of the row is a convenience of the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      onClick={choose}
      className={classNames(
        'absolute inset-x-0 top-0 grid cursor-default items-center gap-4 border-b border-line/70 px-4 text-[0.8125rem]',
        chosen ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--color-accent)]' : 'hover:bg-hover',
      )}
      style={{ ...style, gridTemplateColumns: narrow ? 'minmax(0,1fr)' : shown.map((column) => column.track).join(' ') }}
    >
      {shown.map((column) => (
        <div key={column.id} role="cell" className={classNames('min-w-0 truncate', column.align === 'right' && 'text-right')}>
          {narrow ? props.renderCard(row) : column.cell(row)}
        </div>
      ))}
    </div>
  )
}

function UnreadRow({ index, style }: { readonly index: number; readonly style: { height: number; transform: string } }) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="absolute inset-x-0 top-0 flex items-center border-b border-line/70 px-4"
      style={style}
    >
      <div role="cell" className="w-full">
        <span className="sr-only">Loading</span>
        <div className="skeleton h-3 w-2/5" aria-hidden="true" />
      </div>
    </div>
  )
}
