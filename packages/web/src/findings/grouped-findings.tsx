import type { Facet, FindingQuery } from '@fairway/core/engine'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { findingFacetsQuery, findingsQuery } from '../api/queries.ts'
import { classNames } from '../components/class-names.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, counted, label, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { SeverityLabel, StatusIcon, statusNames } from '../components/status.tsx'
import { FindingLink, type OnPeek } from './finding-list.tsx'
import { toFindingQuery, type FindingsSearch } from './search.ts'

type Grouping = NonNullable<FindingsSearch['group']>

/** Groups with more than these many members are opened as a list of their own. */
const ROWS = 50
const GROUPS = 300

interface GroupProps {
  readonly by: Grouping
  readonly search: FindingsSearch
  readonly change: (next: FindingsSearch) => void
  readonly onPeek: OnPeek
  readonly titleOf: (rule: string) => string
}

/** Findings by control, owner, subject or area: largest group first, each to be opened. */
export function GroupedFindings(props: GroupProps) {
  const groups = useQuery(findingFacetsQuery(toFindingQuery(props.search), props.by))
  if (groups.data === undefined && groups.error !== null) return <ErrorState error={groups.error} retry={() => void groups.refetch()} />
  if (groups.data === undefined) {
    return (
      <div className="p-4">
        <SkeletonLines lines={12} />
      </div>
    )
  }
  if (groups.data.length === 0)
    return <EmptyState title="No finding matches">Other filters or another status may show what you look for.</EmptyState>
  const sorted = groups.data.toSorted((a, b) => b.count - a.count).slice(0, GROUPS)
  return (
    <section
      aria-label="Groups of findings"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-slim h-full overflow-y-auto bg-surface focus-visible:outline-offset-[-2px]"
    >
      <ul>
        {sorted.map((facet) => (
          <Group key={facet.value ?? ''} facet={facet} {...props} />
        ))}
      </ul>
      {groups.data.length > GROUPS && (
        <p className="p-4 text-xs text-muted">
          The {count(GROUPS)} largest of {count(groups.data.length)} groups are shown; narrow the filters to see others.
        </p>
      )}
    </section>
  )
}

function Group({ facet, by, search, change, onPeek, titleOf }: GroupProps & { readonly facet: Facet }) {
  const value = facet.value ?? ''
  const open = search.open?.includes(value) === true
  const name =
    value === '' ? (by === 'owner' ? 'No owner' : 'None') : by === 'rule' ? titleOf(value) : by === 'area' ? label(value) : safe(value)
  const toggle = () => {
    const { open: old = [], ...rest } = search
    const next = open ? old.filter((one) => one !== value) : [...old, value]
    change(next.length === 0 ? rest : { ...rest, open: next })
  }
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-expanded={open}
        onClick={toggle}
        className="flex w-full items-center gap-2.5 px-4 py-2 text-left text-[0.8125rem] hover:bg-hover focus-visible:outline-offset-[-2px]"
      >
        <span className={classNames('text-muted', open && 'rotate-90')}>
          <Icon name="right" size={14} />
        </span>
        <span className="min-w-0 grow truncate font-medium">{name}</span>
        <span className="text-muted">{count(facet.count)}</span>
      </button>
      {open && <Members by={by} value={value} search={search} change={change} onPeek={onPeek} />}
    </li>
  )
}

const narrowed = (search: FindingsSearch, by: Grouping, value: string): FindingsSearch =>
  by === 'subject' ? { ...search, subject: value } : { ...search, [by]: [value] }

function Members({ by, value, search, change, onPeek }: Omit<GroupProps, 'titleOf'> & { readonly value: string }) {
  const query: FindingQuery = toFindingQuery(narrowed(search, by, value))
  const members = useInfiniteQuery(findingsQuery(query, ROWS))
  const page = members.data?.pages[0]
  if (page === undefined)
    return members.error === null ? <p className="px-11 pb-3 text-xs text-muted">Reading</p> : <ErrorState error={members.error} />
  const openAll = () => {
    const { group: _group, open: _open, ...rest } = narrowed(search, by, value)
    change(rest)
  }
  return (
    <ul className="pb-2">
      {page.items.map((row) => (
        <li
          key={row.id}
          className={classNames(
            'flex items-center gap-2.5 py-1 pr-4 pl-10 text-[0.8125rem]',
            search.peek === row.id ? 'bg-accent-soft' : 'hover:bg-hover',
          )}
        >
          <StatusIcon status={row.status} />
          <span className="sr-only">{statusNames[row.status]}: </span>
          <span className="min-w-0 grow truncate">
            <FindingLink row={row} onPeek={onPeek} /> <span className="text-muted">{safe(row.subjectName)}</span>
          </span>
          <span className="shrink-0 max-sm:hidden">
            <SeverityLabel severity={row.severity} />
          </span>
        </li>
      ))}
      {page.total > page.items.length && (
        <li className="py-1 pl-10">
          <button type="button" onClick={openAll} className="rounded text-xs font-medium text-accent hover:underline">
            Open all {counted(page.total, 'finding')} as a list
          </button>
        </li>
      )}
    </ul>
  )
}
