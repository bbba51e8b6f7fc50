import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { Callout } from '../components/callout.tsx'
import { count, counted } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import type { Peek } from '../shell/row-peek.ts'
import { CostPanel } from './cost-panel.tsx'
import type { GroupBranch } from './groups.ts'
import { GroupTree } from './group-tree.tsx'
import { Mistakes } from './mistakes.tsx'
import { PlanStrip } from './plan-strip.tsx'

/** What counts, the tree of groups with the policies of each, and what it costs before anybody uses it. */
export function Hierarchy({
  plan,
  branches,
  shown,
  onPeek,
}: {
  readonly plan: LandingZonePlan
  readonly branches: readonly GroupBranch[]
  readonly shown: string | undefined
  readonly onPeek: Peek
}) {
  return (
    <>
      <Mistakes diagnostics={plan.diagnostics} />
      {plan.conflicts.length > 0 && (
        <Callout tone="warning">
          <strong>{counted(plan.conflicts.length, 'conflict')}</strong> between policies, or between a policy and what is to be built.{' '}
          <Link
            from="/landing-zone"
            to="/landing-zone"
            search={() => ({ view: 'notes' as const })}
            className="font-medium text-accent hover:underline"
          >
            See them
          </Link>
        </Callout>
      )}
      <PlanStrip plan={plan} />
      <Panel
        title="Management groups"
        hint={`${count(plan.counts.managementGroups)} groups, ${counted(plan.counts.assignments, 'assignment')}`}
        flush
      >
        <GroupTree branches={branches} assignments={plan.assignments} shown={shown} onPeek={onPeek} />
      </Panel>
      <CostPanel cost={plan.cost} />
    </>
  )
}
