import type { AssessmentSummary } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { count, day } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { StatusIcon } from '../components/status.tsx'

type Counts = AssessmentSummary['counts']

const cellClass = 'group flex min-w-0 flex-col bg-surface px-4 py-2 no-underline hover:bg-hover focus-visible:z-10'

/** Four numbers that each lead to their list, with the change since the assessment before. */
export function VerdictStrip({ counts, trend }: { readonly counts: Counts; readonly trend: readonly AssessmentSummary[] }) {
  return (
    <section aria-label="Verdict" className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
      <Link to="/findings" search={{ status: ['fail'] }} className={cellClass}>
        <Figure icon={<StatusIcon status="fail" />} name="Failing" of="fail" {...{ counts, trend }} />
      </Link>
      <Link to="/findings" search={{ status: ['unknown'] }} className={cellClass}>
        <Figure icon={<StatusIcon status="unknown" />} name="Unknown" of="unknown" {...{ counts, trend }} />
      </Link>
      <Link to="/findings" search={{ status: ['waived'] }} className={cellClass}>
        <Figure icon={<StatusIcon status="waived" />} name="Waived" of="waived" {...{ counts, trend }} />
      </Link>
      <Link to="/inventory" className={cellClass}>
        <Figure icon={<Icon name="inventory" />} name="Resources" of="resources" {...{ counts, trend }} />
      </Link>
    </section>
  )
}

function Figure({
  icon,
  name,
  of,
  counts,
  trend,
}: {
  readonly icon: ReactNode
  readonly name: string
  readonly of: keyof Counts
  readonly counts: Counts
  readonly trend: readonly AssessmentSummary[]
}) {
  return (
    <>
      <span className="flex items-center gap-1.5 text-[0.8125rem] text-muted">
        {icon}
        {name}
      </span>
      <span className="flex items-baseline gap-x-2.5 max-sm:flex-col">
        <span className="text-xl leading-7 font-semibold tracking-tight group-hover:text-accent">{count(counts[of])}</span>
        <span className="truncate text-xs text-muted">{change(counts[of], trend, of)}</span>
      </span>
    </>
  )
}

/** Against the last assessment that counted another number: judging the same facts twice says nothing new. */
function change(now: number, trend: readonly AssessmentSummary[], of: keyof Counts): string {
  const [first, ...later] = trend
  if (first === undefined || later.length === 0) return 'First assessment'
  const before = trend.findLast((summary) => summary.counts[of] !== now)
  if (before === undefined) return `Same since ${day(first.asOf)}`
  const difference = now - before.counts[of]
  return `${difference > 0 ? '+' : '\u2212'}${count(Math.abs(difference))} since ${day(before.asOf)}`
}
