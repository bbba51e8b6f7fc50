import type { OverviewView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { overviewQuery } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Page, PageHead } from '../components/page.tsx'
import { Backlog } from './backlog.tsx'
import { Changes } from './changes.tsx'
import { Checklist } from './checklist.tsx'
import { CoverageGaps } from './coverage-gaps.tsx'
import { EstateDiagnostics } from './estate-diagnostics.tsx'
import { GatePanel } from './gate-panel.tsx'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import { PhasePath } from './phase-path.tsx'
import { ResourceShares } from './resource-shares.tsx'
import { Sources } from './sources.tsx'
import { Trends } from './trends.tsx'
import { VerdictStrip } from './verdict-strip.tsx'

const route = getRouteApi('/')

/** Where the organisation stands, why, and what to do next. */
export function OverviewPage() {
  const overview = useQuery(overviewQuery)
  return (
    <Page>
      <PageHead title="Overview" intro="Where you stand on the way to a governed AI platform, why, and what to do next." />
      {overview.data === undefined && overview.error !== null && (
        <ErrorState error={overview.error} retry={() => void overview.refetch()} />
      )}
      {overview.isPending && <OverviewSkeleton />}
      {overview.data !== undefined && <OverviewContent view={overview.data} />}
    </Page>
  )
}

function OverviewContent({ view }: { readonly view: OverviewView }) {
  const { phase } = route.useSearch()
  const current = view.phases.find((one) => one.state !== 'passed') ?? view.phases.at(-1)
  const shown = view.phases.find((one) => one.id === phase) ?? current
  return (
    <>
      <CoverageGaps coverage={view.coverage} />
      <EstateDiagnostics diagnostics={view.diagnostics} />
      {view.asOf === null || view.counts === null ? (
        <NoFacts />
      ) : (
        <>
          <VerdictStrip counts={view.counts} trend={view.trend} />
          <PhasePath phases={view.phases} {...(shown === undefined ? {} : { shown: shown.id })} />
          <Checklist items={view.checklist} />
          <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <div className="flex min-w-0 flex-col gap-3">
              {shown !== undefined && <GatePanel phase={shown} current={shown.id === current?.id} />}
              <Backlog items={view.backlog} />
              <Sources coverage={view.coverage} asOf={view.asOf} />
            </div>
            <div className="flex min-w-0 flex-col gap-3">
              <Changes scans={view.lastScans} findings={view.changedFindings} />
              <Trends areas={view.areas} trend={view.trend} />
              <ResourceShares classes={view.classes} iac={view.iac} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

function NoFacts() {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <EmptyState title="Nothing has been observed yet" command="npx fairway scan">
        <p>
          Declare a <code className="font-mono">Source</code> in the estate that points at an Azure export or a Terraform state, then scan.
          The scorecard and the six phases follow from what is found.
        </p>
      </EmptyState>
    </div>
  )
}
