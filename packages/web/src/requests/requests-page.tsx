import type { RequestView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { ApiError } from '../api/client.ts'
import { requestsQuery } from '../api/queries.ts'
import { Button, buttonClass } from '../components/button.tsx'
import { Chips } from '../components/chips.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { FacetGroup } from '../components/facets.tsx'
import { SearchField } from '../components/field.tsx'
import { counted } from '../components/format.ts'
import { ListLayout } from '../components/list-layout.tsx'
import { PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { chipsOf, facetsOf, filters, matching, withFilter, withText } from './filters.ts'
import { RequestPeek } from './request-peek.tsx'
import { RequestTable } from './request-table.tsx'
import type { RequestsSearch } from './search.ts'

const route = getRouteApi('/requests')

const none: readonly RequestView[] = []

/** What teams asked for: what waits for somebody first. */
export function RequestsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useQuery(requestsQuery)
  const all = list.data ?? none
  const rows = useMemo(() => matching(all, search), [all, search])
  const ids = useMemo(() => rows.map((row) => row.name), [rows])
  const change = useCallback((next: RequestsSearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show })
  const waiting = all.filter((one) => one.state === 'needs-approval').length
  return (
    <ListLayout
      head={
        <PageHead
          title="Requests"
          intro={
            <output>
              {list.data === undefined ? list.error === null && 'Reading' : counted(rows.length, 'request')}
              {waiting > 0 && `, ${counted(waiting, 'needs', 'need')} approval`}
            </output>
          }
        />
      }
      toolbar={
        <>
          <SearchField label="Search requests" value={search.q ?? ''} onChange={(text) => change(withText(search, text))} />
          <Link to="/catalogue" className={buttonClass()}>
            <span>
              New<span className="max-sm:sr-only"> request</span>
            </span>
          </Link>
        </>
      }
      chips={<Chips chips={chipsOf(search, change)} onClear={() => change({})} />}
      filters={filters.map(({ name, title, nameOf }) => (
        <FacetGroup
          key={name}
          title={title}
          facets={facetsOf(all, search, name)}
          chosen={search[name] ?? []}
          onChange={(values) => change(withFilter(search, name, values))}
          nameOf={nameOf}
        />
      ))}
      peek={
        search.peek !== undefined && <RequestPeek name={search.peek} takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step} />
      }
    >
      {list.data === undefined && list.error !== null && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data === undefined && list.error === null && (
        <div className="p-4">
          <SkeletonLines lines={14} />
        </div>
      )}
      {list.data !== undefined && rows.length === 0 && <NoRequests any={all.length > 0} clear={() => change({})} />}
      {rows.length > 0 && <RequestTable rows={rows} selected={search.peek} onPeek={peek} />}
    </ListLayout>
  )
}

function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  if (!(error instanceof ApiError) || error.problem.code !== 'FW8601') return <ErrorState error={error} retry={retry} />
  return (
    <EmptyState title="There is no landing zone yet" command="npx fairway init --landing-zone">
      Requests are built in it: where it is declared, golden paths can be asked for.
    </EmptyState>
  )
}

function NoRequests({ any, clear }: { readonly any: boolean; readonly clear: () => void }) {
  if (any) {
    return (
      <EmptyState title="No request matches" action={<Button onClick={clear}>Clear filters</Button>}>
        Other filters may show what you look for.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nobody has asked for anything yet"
      action={
        <Link to="/catalogue" className={buttonClass('primary')}>
          Open the catalogue
        </Link>
      }
    >
      A request names a golden path and its parameters. It is a file of the estate, on a branch until somebody merges it.
    </EmptyState>
  )
}
