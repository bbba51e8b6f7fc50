import type { PolicyOverviewView, PolicyScopeView } from '@fairway/core/api'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { policyAssignmentsQuery, policyEffectiveQuery, policyExemptionsQuery, policyPairsQuery } from '../api/queries.ts'
import { Chips, type Chip } from '../components/chips.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { counted } from '../components/format.ts'
import { ListLayout } from '../components/list-layout.tsx'
import { PageHead } from '../components/page.tsx'
import { PeekPanel } from '../components/peek-panel.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { AssignmentList, ordered, rowsOf } from './assignment-list.tsx'
import { AssignmentContent } from './assignment-peek.tsx'
import { DefinitionContent } from './definition-peek.tsx'
import { ExemptionList, exemptionsIn } from './exemption-list.tsx'
import { ExemptionContent } from './exemption-peek.tsx'
import { PairList } from './pair-list.tsx'
import { PairContent } from './pair-peek.tsx'
import { ProblemList } from './problem-list.tsx'
import { below, placeOf, turn } from './scopes.ts'
import { ScopeSummary } from './scope-summary.tsx'
import { ScopeTree } from './scope-tree.tsx'
import { closed, filters, toPairQuery, withValue, type PolicySearch } from './search.ts'
import { Toolbar } from './toolbar.tsx'

interface ContentProps {
  readonly overview: PolicyOverviewView
  readonly scopes: readonly PolicyScopeView[]
  readonly search: PolicySearch
  readonly change: (next: PolicySearch) => void
  readonly show: (id: string | undefined) => void
}

/** The tree at the left, what belongs to the chosen scope beside it. */
export function PolicyContent({ overview, scopes, search, change, show }: ContentProps) {
  const root = scopes[0]?.id
  const scope = scopes.find((one) => one.id === search.scope) ?? (search.scope === undefined ? scopes[0] : undefined)
  const view = search.view ?? 'assignments'
  const lists = useLists(search, scopes, scope?.id, root)
  const ids = useMemo(
    () =>
      ({ assignments: lists.assignments, resources: lists.pairs, exemptions: lists.exemptions, problems: [] })[view].map((row) => row.id),
    [lists.assignments, lists.pairs, lists.exemptions, view],
  )
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek ?? search.rule, show, still: view === 'problems' })
  const choose = (id: string) => {
    const { scope: _scope, ...rest } = closed(search)
    change(id === root ? rest : { ...rest, scope: id })
  }
  const flip = (id: string) => {
    const { turned = [], ...rest } = search
    const next = turn(turned, id)
    change(next.length === 0 ? rest : { ...rest, turned: next })
  }
  return (
    <ListLayout
      head={
        <PageHead
          title="Policy"
          intro={overview.resources === null ? 'What holds where, and who breaks it.' : `${counted(overview.resources, 'resource')} judged`}
        />
      }
      toolbar={
        <Toolbar
          search={search}
          change={change}
          counts={{
            ...(lists.effective.data === undefined ? {} : { assignments: lists.known.length }),
            ...(lists.exemptionsQuery.data === undefined ? {} : { exemptions: lists.exemptionsHere }),
            problems: overview.diagnostics.length,
          }}
        />
      }
      chips={
        view === 'resources' && (
          <Chips
            chips={chipsOf(search, change, lists.nameOf)}
            onClear={() => change(filters.reduce((left, [name]) => withValue(left, name, ''), search))}
          />
        )
      }
      filtersName="Scopes"
      ownScroll
      place={scope?.id}
      filters={<ScopeTree scopes={scopes} chosen={scope?.id} turned={search.turned ?? []} onChoose={choose} onTurn={flip} />}
      peek={
        (search.peek !== undefined || search.rule !== undefined) && (
          <PeekPanel
            label={panelNames[search.rule === undefined ? view : 'problems']}
            takeFocus={byKeyboard}
            onClose={() => peek(undefined)}
            {...(search.peek === undefined ? {} : { onStep: step })}
          >
            <PanelContent search={search} exemptions={lists.exemptionsQuery.data} />
          </PeekPanel>
        )
      }
    >
      <div className="flex h-full min-h-0 flex-col">
        {scope !== undefined && <ScopeSummary scope={scope} overview={overview} />}
        <div className="min-h-0 grow">
          {scope === undefined ? (
            <EmptyState title="There is no such scope">It may be gone, or you may not see it. Choose another one at the left.</EmptyState>
          ) : (
            <Part overview={overview} search={search} change={change} lists={lists} onPeek={peek} />
          )}
        </div>
      </div>
    </ListLayout>
  )
}

const panelNames = {
  assignments: 'Assignment',
  resources: 'Resource under a policy',
  exemptions: 'Exemption',
  problems: 'Definition',
} as const

type Lists = ReturnType<typeof useLists>

/** Reads what the shown part needs, and the counts of the tabs. */
function useLists(search: PolicySearch, scopes: readonly PolicyScopeView[], scope: string | undefined, root: string | undefined) {
  const view = search.view ?? 'assignments'
  const assignmentsQuery = useQuery(policyAssignmentsQuery)
  const effective = useQuery({ ...policyEffectiveQuery(scope ?? ''), enabled: scope !== undefined })
  const exemptionsQuery = useQuery(policyExemptionsQuery)
  const pairQuery = useMemo(() => toPairQuery(search, root), [search, root])
  const list = useInfiniteQuery({ ...policyPairsQuery(pairQuery), enabled: view === 'resources' && scope !== undefined })
  const isInside = useMemo(() => {
    const inside = below(scopes, scope ?? '')
    const known = new Set(scopes.map((one) => one.id))
    return (id: string) => scope === root || inside.has(placeOf(known, id) ?? '')
  }, [scopes, scope, root])
  const known = useMemo(
    () => rowsOf(effective.data ?? [], assignmentsQuery.data ?? [], isInside),
    [effective.data, assignmentsQuery.data, isInside],
  )
  return {
    assignmentsQuery,
    effective,
    exemptionsQuery,
    list,
    known,
    assignments: useMemo(() => ordered(known, search), [known, search]),
    pairs: useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]),
    exemptions: useMemo(() => exemptionsIn(exemptionsQuery.data ?? [], isInside, search.q), [exemptionsQuery.data, isInside, search.q]),
    exemptionsHere: useMemo(() => exemptionsQuery.data?.filter((one) => isInside(one.scope)).length ?? 0, [exemptionsQuery.data, isInside]),
    nameOf: useMemo(() => {
      const names = new Map(assignmentsQuery.data?.map((one) => [one.id, one.displayName]))
      return (id: string) => names.get(id) ?? id
    }, [assignmentsQuery.data]),
  }
}

function Part({
  overview,
  search,
  change,
  lists,
  onPeek,
}: {
  readonly overview: PolicyOverviewView
  readonly search: PolicySearch
  readonly change: (next: PolicySearch) => void
  readonly lists: Lists
  readonly onPeek: (id: string | undefined, keyboard?: boolean) => void
}) {
  switch (search.view) {
    case 'resources':
      return (
        <PairList
          list={lists.list}
          rows={lists.pairs}
          total={lists.list.data?.pages[0]?.total}
          selected={search.peek}
          narrowed={search.q !== undefined || filters.some(([name]) => search[name] !== undefined)}
          onPeek={onPeek}
        />
      )
    case 'exemptions':
      return (
        <Read query={lists.exemptionsQuery}>
          <ExemptionList rows={lists.exemptions} selected={search.peek} onPeek={onPeek} />
        </Read>
      )
    case 'problems':
      return <ProblemList diagnostics={overview.diagnostics} />
    case 'assignments':
    case undefined:
    default:
      return (
        <Read query={lists.effective}>
          <AssignmentList rows={lists.assignments} search={search} change={change} onPeek={onPeek} />
        </Read>
      )
  }
}

/** A part that was read, or what became of reading it. */
function Read({
  query,
  children,
}: {
  readonly query: { readonly data: unknown; readonly error: unknown; readonly refetch: () => Promise<unknown> }
  readonly children: ReactNode
}) {
  if (query.data !== undefined) return children
  if (query.error !== null) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return (
    <div className="p-4">
      <SkeletonLines lines={10} />
    </div>
  )
}

function PanelContent({
  search,
  exemptions,
}: {
  readonly search: PolicySearch
  readonly exemptions: Parameters<typeof exemptionsIn>[0] | undefined
}) {
  if (search.rule !== undefined) return <DefinitionContent key={search.rule} id={search.rule} />
  const { peek = '' } = search
  if (search.view === 'resources') return <PairContent id={peek} />
  if (search.view === 'exemptions')
    return exemptions === undefined ? (
      <SkeletonLines lines={6} />
    ) : (
      <ExemptionContent exemption={exemptions.find((one) => one.id === peek)} />
    )
  return <AssignmentContent key={peek} id={peek} />
}

/** The filters of the list of resources that are in force. */
const chipsOf = (search: PolicySearch, change: (next: PolicySearch) => void, nameOf: (assignment: string) => string): readonly Chip[] =>
  filters.flatMap(([name, title]) => {
    const value = search[name]
    if (value === undefined) return []
    return [
      {
        key: name,
        name: title,
        value: name === 'assignment' ? nameOf(value) : shortId(value),
        remove: () => change(withValue(search, name, '')),
      },
    ]
  })

/** The last part of an id: what people know it by. */
const shortId = (id: string): string => id.slice(id.lastIndexOf('/', id.length - 2) + 1)
