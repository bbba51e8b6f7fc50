import type { PlannedGuardrail } from '@fairway/core/hierarchy'
import { useMemo, type ReactNode } from 'react'
import { Badge } from '../components/badge.tsx'
import { classNames } from '../components/class-names.ts'
import { count, counted, day, safe } from '../components/format.ts'
import type { Peek } from '../shell/row-peek.ts'
import type { GroupBranch } from './groups.ts'
import { RowLink } from './links.tsx'
import { nextInWords, nowInWords } from './stages.ts'

const STEP = 18

interface TreeProps {
  readonly shown: string | undefined
  readonly onPeek: Peek
  readonly ownOf: (group: string) => readonly PlannedGuardrail[]
}

/** The groups as nested lists: each with its subscriptions, its policies, what they do now and what comes when. */
export function GroupTree({
  branches,
  assignments,
  shown,
  onPeek,
}: {
  readonly branches: readonly GroupBranch[]
  readonly assignments: readonly PlannedGuardrail[]
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  const ownOf = useMemo(() => {
    const byGroup = Map.groupBy(assignments, ({ group }) => group)
    return (group: string) => byGroup.get(group) ?? []
  }, [assignments])
  return <Branches branches={branches} depth={0} tree={{ shown, onPeek, ownOf }} />
}

function Branches({
  branches,
  depth,
  tree,
}: {
  readonly branches: readonly GroupBranch[]
  readonly depth: number
  readonly tree: TreeProps
}) {
  return (
    <ul>
      {branches.map(({ group, below }) => (
        <li key={group.name}>
          <GroupRow branch={group} depth={depth} tree={tree} />
          {below.length > 0 && <Branches branches={below} depth={depth + 1} tree={tree} />}
        </li>
      ))}
    </ul>
  )
}

function GroupRow({
  branch: group,
  depth,
  tree,
}: {
  readonly branch: GroupBranch['group']
  readonly depth: number
  readonly tree: TreeProps
}) {
  const own = tree.ownOf(group.name)
  const next = nextInWords(own)
  const now = nowInWords(own)
  const inherited = group.guardrails.inherited.length
  return (
    <div
      className={classNames(
        'grid items-baseline gap-x-4 gap-y-0.5 border-b border-line/60 px-4 py-1.5 text-[0.8125rem] @2xl:grid-cols-[minmax(0,5fr)_minmax(0,2.2fr)_minmax(0,4fr)_minmax(0,4fr)]',
        tree.shown === group.name ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--color-accent)]' : 'hover:bg-hover',
      )}
    >
      <div className="relative flex min-w-0 flex-wrap items-baseline gap-x-2 wrap-anywhere" style={{ paddingLeft: depth * STEP }}>
        {depth > 0 && (
          <span aria-hidden="true" className="absolute -translate-x-4 text-line-strong">
            └
          </span>
        )}
        <RowLink id={group.name} onPeek={tree.onPeek}>
          {safe(group.displayName)}
        </RowLink>
        {group.displayName !== group.name && <code className="font-mono text-xs break-all text-muted">{safe(group.name)}</code>}
        {group.state === 'existing' && <Badge>Exists</Badge>}
        {group.subscriptions.length > 0 && <Badge tone="accent">{counted(group.subscriptions.length, 'subscription')}</Badge>}
      </div>
      <Cell depth={depth}>
        {own.length > 0 && `${count(own.length)} own, `}
        <span className="text-muted">{inherited === 0 && own.length === 0 ? 'no policy' : `${count(inherited)} inherited`}</span>
      </Cell>
      {now !== '' && (
        <Cell depth={depth}>
          <span className="text-muted">Now:</span> {now}
        </Cell>
      )}
      {next !== undefined && (
        <Cell depth={depth}>
          <span className="text-muted">From {day(next.from)}:</span> {next.what}
        </Cell>
      )}
    </div>
  )
}

/** On narrow screens what belongs to a group stands under its name. */
function Cell({ depth, children }: { readonly depth: number; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 break-words text-xs @2xl:pl-0! @2xl:text-[0.8125rem]" style={{ paddingLeft: depth * STEP }}>
      {children}
    </div>
  )
}
