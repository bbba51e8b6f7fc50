import type { PolicyOverviewView, PolicyScopeView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, type ReactNode } from 'react'
import { policyOverviewQuery, policyScopesQuery } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { counted } from '../components/format.ts'
import { Page, PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { PolicyContent } from './policy-content.tsx'
import type { PolicySearch } from './search.ts'

const route = getRouteApi('/policy')

/** What holds where, how far the estate complies, why something does not, and who is spared. */
export function PolicyPage() {
  const overview = useQuery(policyOverviewQuery)
  const scopes = useQuery(policyScopesQuery)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((next: PolicySearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({
        search: ({ peek: _old, rule: _rule, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }),
        replace: true,
      }),
    [navigate],
  )
  const failed = [overview, scopes].find((one) => one.data === undefined && one.error !== null)
  if (failed !== undefined) {
    return (
      <Framed>
        <ErrorState error={failed.error} retry={() => void Promise.all([overview.refetch(), scopes.refetch()])} />
      </Framed>
    )
  }
  if (overview.data === undefined || scopes.data === undefined) {
    return (
      <Framed>
        <SkeletonLines lines={14} />
      </Framed>
    )
  }
  if (overview.data.asOf === null || scopes.data.length === 0) return <NothingYet overview={overview.data} scopes={scopes.data} />
  return <PolicyContent overview={overview.data} scopes={scopes.data} search={search} change={change} show={show} />
}

function Framed({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <PageHead title="Policy" intro="What holds where, and who breaks it." />
      <div className="rounded-lg border border-line bg-surface p-4">{children}</div>
    </Page>
  )
}

function NothingYet({ overview, scopes }: { readonly overview: PolicyOverviewView; readonly scopes: readonly PolicyScopeView[] }) {
  const known = overview.origins.reduce((sum, one) => sum + one.definitions + one.initiatives, 0)
  return (
    <Framed>
      <EmptyState title="Nothing has been judged yet" command="npx fairway scan">
        {scopes.length === 0 && known > 0 && `${counted(known, 'policy is', 'policies are')} known. `}
        Policies judge the resources that were seen: scan the estate's sources first.
      </EmptyState>
    </Framed>
  )
}
