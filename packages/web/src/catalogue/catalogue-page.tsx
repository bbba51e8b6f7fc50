import type { GoldenPathView, RequestView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo, type ReactNode } from 'react'
import { goldenPathsQuery, requestsQuery } from '../api/queries.ts'
import { Button, buttonClass } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { SearchField } from '../components/field.tsx'
import { count, counted, safe } from '../components/format.ts'
import { Page, PageHead } from '../components/page.tsx'
import { PeekPanel } from '../components/peek-panel.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { PathCard } from './path-card.tsx'
import { PathContent } from './path-peek.tsx'
import { RequestForm } from './request-form.tsx'
import { allWorks, workNames, type CatalogueSearch } from './search.ts'

const route = getRouteApi('/catalogue')

/** The golden paths that are offered, and the form to ask for one. */
export function CataloguePage() {
  const search = route.useSearch()
  const paths = useQuery(goldenPathsQuery)
  if (paths.data === undefined && paths.error !== null) {
    return (
      <Framed>
        <ErrorState error={paths.error} retry={() => void paths.refetch()} />
      </Framed>
    )
  }
  if (paths.data === undefined) {
    return (
      <Framed>
        <SkeletonLines lines={14} />
      </Framed>
    )
  }
  if (search.request === undefined) return <Catalogue paths={paths.data} search={search} />
  const asked = paths.data.find((one) => one.name === search.request)
  if (asked !== undefined) return <RequestForm key={asked.name} path={asked} />
  return (
    <Framed>
      <EmptyState
        title={`Nobody offers ${safe(search.request)}`}
        action={
          <Link to="/catalogue" className={buttonClass()}>
            All golden paths
          </Link>
        }
      >
        It may have another name since, or be gone from the catalogue.
      </EmptyState>
    </Framed>
  )
}

function Framed({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <PageHead title="Catalogue" intro="What may be asked for, and what comes with it." />
      <div className="rounded-lg border border-line bg-surface p-4">{children}</div>
    </Page>
  )
}

function Catalogue({ paths, search }: { readonly paths: readonly GoldenPathView[]; readonly search: CatalogueSearch }) {
  const navigate = route.useNavigate()
  const requests = useQuery(requestsQuery)
  const shown = useMemo(() => matching(paths, search), [paths, search])
  const ids = useMemo(() => shown.map((one) => one.name), [shown])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show })
  const peeked = paths.find((one) => one.name === search.peek)
  const usedBy = useMemo(() => Map.groupBy(requests.data ?? [], (one) => one.goldenPath), [requests.data])
  const change = (next: CatalogueSearch) => void navigate({ search: next })
  if (paths.length === 0) {
    return (
      <Framed>
        <EmptyState title="Nothing is offered">A GoldenPath in the estate offers a built-in path with limits of its own.</EmptyState>
      </Framed>
    )
  }
  return (
    <div className="flex h-full min-h-0">
      <div className="min-w-0 grow">
        <Page>
          <PageHead title="Catalogue" intro={<output>{counted(shown.length, 'golden path')}</output>}>
            <Work paths={paths} search={search} change={change} />
            <SearchField
              label="Search golden paths"
              value={search.q ?? ''}
              onChange={(q) => {
                const { q: _old, peek: _peek, ...rest } = search
                change(q === '' ? rest : { ...rest, q })
              }}
            />
          </PageHead>
          <List shown={shown} usedBy={usedBy} peeked={peeked !== undefined} selected={search.peek} onPeek={peek} clear={() => change({})} />
        </Page>
      </div>
      {search.peek !== undefined && (
        <PeekPanel label="Golden path" takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step}>
          <PathContent path={peeked} requests={usedBy.get(search.peek) ?? []} />
        </PeekPanel>
      )}
    </div>
  )
}

function List({
  shown,
  usedBy,
  peeked,
  selected,
  onPeek,
  clear,
}: {
  readonly shown: readonly GoldenPathView[]
  readonly usedBy: ReadonlyMap<string, readonly RequestView[]>
  readonly peeked: boolean
  readonly selected: string | undefined
  readonly onPeek: (id: string | undefined, keyboard?: boolean) => void
  readonly clear: () => void
}) {
  if (shown.length === 0) {
    return (
      <EmptyState title="No golden path matches" action={<Button onClick={clear}>Clear filters</Button>}>
        Other words, or another kind of work, may show what you look for.
      </EmptyState>
    )
  }
  return (
    <ul className={peeked ? 'grid gap-3 xl:grid-cols-2' : 'grid gap-3 lg:grid-cols-2 xl:grid-cols-3'}>
      {shown.map((path) => (
        <li key={path.name} className="flex">
          <PathCard path={path} requests={usedBy.get(path.name) ?? []} selected={selected === path.name} onPeek={onPeek} />
        </li>
      ))}
    </ul>
  )
}

function Work({
  paths,
  search,
  change,
}: {
  readonly paths: readonly GoldenPathView[]
  readonly search: CatalogueSearch
  readonly change: (next: CatalogueSearch) => void
}) {
  const { suits: _suits, peek: _peek, ...rest } = search
  return (
    <ViewTabs
      label="Kind of work"
      value={search.suits ?? 'all'}
      onChange={(suits) => change(suits === 'all' ? rest : { ...rest, suits })}
      tabs={[
        { value: 'all' as const, label: 'All', count: count(paths.length) },
        ...allWorks.flatMap((work) => {
          const number = paths.filter((one) => one.suits.includes(work)).length
          return number === 0 && search.suits !== work ? [] : [{ value: work, label: workNames[work], count: count(number) }]
        }),
      ]}
    />
  )
}

/** What may be used first, then by title. */
function matching(paths: readonly GoldenPathView[], { q, suits }: CatalogueSearch): readonly GoldenPathView[] {
  const words = (q ?? '').toLowerCase().split(/\s+/)
  return paths
    .filter((one) => suits === undefined || one.suits.includes(suits))
    .filter((one) => {
      const text = [one.name, one.title, one.summary, one.base, ...one.bakedIn].join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => Number(a.allowed === 'no') - Number(b.allowed === 'no') || a.title.localeCompare(b.title, 'en'))
}
