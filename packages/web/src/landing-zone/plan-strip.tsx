import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { count, counted, money } from '../components/format.ts'

const cellClass = 'group flex min-w-0 flex-col bg-surface px-4 py-2 no-underline focus-visible:z-10'

/** The numbers that decide whether it is read on: how much of it there is, what it costs, how far it is, whether it passes its own policies. */
export function PlanStrip({ plan }: { readonly plan: LandingZonePlan }) {
  const { counts, cost, waves, policies } = plan
  const done = waves.filter(({ state }) => state === 'done').length
  const next = waves.find(({ state }) => state !== 'done')
  const waiting = plan.workloads.filter(({ state }) => state === 'needs-approval').length
  const { deny, undecided, wouldDeny } = policies.counts
  return (
    <section
      aria-label="In numbers"
      className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line @xl:grid-cols-3 @5xl:grid-cols-6"
    >
      <Link to="/landing-zone" search={{ view: 'resources' }} className={`${cellClass} hover:bg-hover`}>
        <Figure name="Resources" value={count(counts.resources)} more={`in ${counted(counts.roots, 'root')}`} />
      </Link>
      <div className={cellClass}>
        <Figure name="Subscriptions" value={count(counts.subscriptions)} more={`in ${counted(counts.managementGroups, 'group')}`} />
      </div>
      <div className={cellClass}>
        <Figure
          name="Workloads"
          value={count(counts.workloads)}
          more={waiting === 0 ? 'none waits for approval' : `${count(waiting)} to be approved`}
        />
      </div>
      <div className={cellClass}>
        <Figure
          name="Cost floor a month"
          value={money(cost.total)}
          more={cost.unknown.length === 0 ? 'before anybody uses it' : `and ${counted(cost.unknown.length, 'price')} not known`}
        />
      </div>
      <Link to="/waves" className={`${cellClass} hover:bg-hover`}>
        <Figure
          name="Waves done"
          value={`${count(done)} of ${count(waves.length)}`}
          more={next === undefined ? 'all' : `next: ${next.title}`}
        />
      </Link>
      <div className={cellClass}>
        <Figure
          name="Own policies"
          value={deny + undecided + wouldDeny === 0 ? 'Nothing denied' : `${count(deny)} denied`}
          more={`${wouldDeny === 0 ? '' : `${count(wouldDeny)} once enforced, `}${undecided === 0 ? '' : `${count(undecided)} undecided, `}${count(policies.counts.resources)} resources judged`}
        />
      </div>
    </section>
  )
}

function Figure({ name, value, more }: { readonly name: string; readonly value: string; readonly more: string }) {
  return (
    <>
      <span className="truncate text-[0.8125rem] text-muted">{name}</span>
      <span className="truncate text-lg leading-7 font-semibold tracking-tight group-[a]:group-hover:text-accent">{value}</span>
      <span className="truncate text-xs text-muted" title={more}>
        {more}
      </span>
    </>
  )
}
