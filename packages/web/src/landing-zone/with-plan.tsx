import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '../api/client.ts'
import { landingZoneQuery } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Page, PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { Mistakes } from './mistakes.tsx'

/** A page over the plan of the landing zone: what it shows while there is none yet, none at all, or none that can be read. */
export function WithPlan({
  title,
  intro,
  children,
}: {
  readonly title: string
  readonly intro: string
  readonly children: (plan: LandingZonePlan) => ReactNode
}) {
  const plan = useQuery(landingZoneQuery)
  if (plan.data !== undefined) return children(plan.data)
  const problem = plan.error instanceof ApiError ? plan.error.problem : undefined
  return (
    <Page>
      <PageHead title={title} intro={intro} />
      {problem?.code === 'FW8601' && <Mistakes diagnostics={(problem.diagnostics ?? []).filter(({ code }) => code !== 'FW8601')} />}
      <div className="rounded-lg border border-line bg-surface p-4">
        {problem?.code === 'FW8601' ? (
          <NotDeclared />
        ) : plan.error === null ? (
          <SkeletonLines lines={14} />
        ) : (
          <ErrorState error={plan.error} retry={() => void plan.refetch()} />
        )}
      </div>
    </Page>
  )
}

function NotDeclared() {
  return (
    <EmptyState title="No landing zone is declared" command="npx fairway init --landing-zone">
      <p>
        A landing zone is the place that workloads are built in: management groups with policies, hubs and spokes with addresses,
        subscriptions, and the order in which it all comes to be. One <code className="font-mono">LandingZone</code> in the estate declares
        it; Fairway plans it, checks it against its own policies and writes the Bicep and the Terraform.
      </p>
    </EmptyState>
  )
}
