import type { PolicyScopeView } from '@fairway/core/api'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from '../components/class-names.ts'
import { safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { ComplianceMeter, percent } from './compliance.tsx'
import { linesOf, nameOf, type ScopeLine } from './scopes.ts'

const LINE = 44
const STEP = 10

interface TreeProps {
  readonly scopes: readonly PolicyScopeView[]
  readonly chosen: string | undefined
  readonly turned: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onTurn: (id: string) => void
}

/**
 * The scopes as a tree of any size, each with its compliance. One stop of the Tab key; within it arrows move and fold, Home and End jump,
 * Enter chooses.
 */
export function ScopeTree({ scopes, chosen, turned, onChoose, onTurn }: TreeProps) {
  const lines = linesOf(scopes, new Set(turned))
  const idBase = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<string | undefined>(undefined)
  const index = Math.max(
    0,
    lines.findIndex((line) => line.scope.id === (at ?? chosen)),
  )
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => LINE, overscan: 10 })
  const chosenIndex = lines.findIndex((line) => line.scope.id === chosen)
  const shownFirst = useRef(false)
  useEffect(() => {
    if (shownFirst.current || chosenIndex < 0) return
    shownFirst.current = true
    virtual.scrollToIndex(chosenIndex, { align: 'auto' })
  }, [chosenIndex, virtual])
  const goTo = (next: number): void => {
    const line = lines[Math.max(0, Math.min(lines.length - 1, next))]
    if (line === undefined) return
    setAt(line.scope.id)
    virtual.scrollToIndex(lines.indexOf(line), { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[index]
    if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const does = keyOf(event.key, { line, index, lines, goTo, onChoose, onTurn })
    if (does === undefined) return
    event.preventDefault()
    does()
  }
  return (
    <div
      ref={scroller}
      role="tree"
      aria-label="Scopes"
      tabIndex={0}
      aria-activedescendant={`${idBase}${String(index)}`}
      onKeyDown={onKeyDown}
      className="group scroll-slim h-full overflow-y-auto focus-visible:outline-offset-[-2px]"
    >
      <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (line === undefined) return null
          return (
            <TreeLine
              key={line.scope.id}
              id={`${idBase}${String(item.index)}`}
              top={item.start}
              isActive={item.index === index}
              isChosen={line.scope.id === chosen}
              {...{ line, onChoose, onTurn }}
            />
          )
        })}
      </div>
    </div>
  )
}

interface Place {
  readonly line: ScopeLine
  readonly index: number
  readonly lines: readonly ScopeLine[]
  readonly goTo: (index: number) => void
  readonly onChoose: (id: string) => void
  readonly onTurn: (id: string) => void
}

/** What a key does in the tree, as the ARIA practices for trees have it. */
function keyOf(key: string, { line, index, lines, goTo, onChoose, onTurn }: Place): (() => void) | undefined {
  switch (key) {
    case 'ArrowDown':
      return () => goTo(index + 1)
    case 'ArrowUp':
      return () => goTo(index - 1)
    case 'Home':
      return () => goTo(0)
    case 'End':
      return () => goTo(lines.length - 1)
    case 'ArrowRight':
      if (!line.hasChildren) return undefined
      return () => (line.open ? goTo(index + 1) : onTurn(line.scope.id))
    case 'ArrowLeft':
      if (line.open) return () => onTurn(line.scope.id)
      return () => goTo(lines.findIndex((one) => one.scope.id === line.scope.parent))
    case 'Enter':
    case ' ':
      return () => onChoose(line.scope.id)
    default:
      return undefined
  }
}

function TreeLine({
  id,
  line,
  top,
  isActive,
  isChosen,
  onChoose,
  onTurn,
}: {
  readonly id: string
  readonly line: ScopeLine
  readonly top: number
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
  readonly onTurn: (id: string) => void
}) {
  const { scope, hasChildren, open } = line
  return (
    // Keys are the tree's: it has the focus, and names the line that is meant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="treeitem"
      aria-level={scope.depth + 1}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      aria-selected={isChosen}
      {...(hasChildren ? { 'aria-expanded': open } : {})}
      onClick={() => onChoose(scope.id)}
      className={classNames(
        'absolute inset-x-0 top-0 flex cursor-pointer items-center gap-1 border-b border-line/60 pr-3 text-[0.8125rem]',
        isChosen ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--color-accent)]' : 'hover:bg-hover',
        isActive && 'group-focus-visible:outline-2 group-focus-visible:outline-offset-[-3px] group-focus-visible:outline-accent',
      )}
      style={{ height: LINE, transform: `translateY(${String(top)}px)`, paddingLeft: 4 + scope.depth * STEP }}
    >
      <Fold hasChildren={hasChildren} open={open} onTurn={() => onTurn(scope.id)} />
      <div className="min-w-0 grow">
        <div className="flex items-baseline gap-2">
          <span className={classNames('min-w-0 grow truncate', isChosen && 'font-medium')} title={safe(nameOf(scope))}>
            {safe(nameOf(scope))}
          </span>
          <span className="shrink-0 text-xs whitespace-nowrap text-muted">
            {percent(scope.percentage)}
            <span className="sr-only">{scope.percentage === null ? ' nothing judged' : ' compliant'}</span>
          </span>
        </div>
        <div className="flex items-center gap-2">
          <span className="shrink-0 text-2xs text-muted">{shortKind[scope.kind]}</span>
          <span aria-hidden="true" className="min-w-0 grow">
            <ComplianceMeter counts={scope.counts} percentage={scope.percentage} className="h-1!" />
          </span>
        </div>
      </div>
    </div>
  )
}

const shortKind = {
  tenant: 'All',
  'management-group': 'Group',
  subscription: 'Subscription',
  'resource-group': 'Resources',
} as const

function Fold({ hasChildren, open, onTurn }: { readonly hasChildren: boolean; readonly open: boolean; readonly onTurn: () => void }) {
  if (!hasChildren) return <span className="w-6 shrink-0" />
  return (
    // For the mouse alone: with the keyboard the arrows fold.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      aria-hidden="true"
      className="flex size-6 shrink-0 items-center justify-center rounded text-muted hover:bg-sunken hover:text-ink"
      onClick={(event) => {
        event.stopPropagation()
        onTurn()
      }}
    >
      <Icon name={open ? 'down' : 'right'} size={14} />
    </span>
  )
}
