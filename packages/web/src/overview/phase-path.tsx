import type { PhaseResult } from '@fairway/core/program'
import { Link } from '@tanstack/react-router'
import { classNames } from '../components/class-names.ts'
import { label, safe } from '../components/format.ts'
import { Ring } from '../components/ring.tsx'

/** How many of a phase's criteria are met and unknown. */
const tally = (phase: PhaseResult) => ({
  met: phase.criteria.filter((one) => one.status === 'met').length,
  unknown: phase.criteria.filter((one) => one.status === 'unknown').length,
  total: phase.criteria.length,
})

const stateTone: Readonly<Record<PhaseResult['state'], string>> = {
  'not-started': 'text-muted',
  'in-progress': 'text-accent',
  'ready-for-approval': 'text-accent',
  passed: 'text-pass',
  're-opened': 'text-fail',
}

/** The six phases as the way ahead: each with its gate, and which one is looked at. */
export function PhasePath({ phases, shown }: { readonly phases: readonly PhaseResult[]; readonly shown?: string }) {
  return (
    <nav aria-label="Phases" className="rounded-lg border border-line bg-surface p-1">
      <ol className="grid sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-6">
        {phases.map((phase, index) => (
          <li key={phase.id} className="relative xl:not-last:pr-2.5">
            <PhaseStep phase={phase} number={index + 1} shown={phase.id === shown} />
            {index < phases.length - 1 && <Onward />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The way from one phase to the next, where they stand in one row. */
function Onward() {
  return (
    <svg
      viewBox="0 0 8 24"
      width="8"
      height="24"
      aria-hidden="true"
      focusable="false"
      className="absolute top-1/2 right-0.5 hidden -translate-y-1/2 text-line-strong xl:block"
    >
      <path d="M1.5 3.5 6.5 12 1.5 20.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

function PhaseStep({ phase, number, shown }: { readonly phase: PhaseResult; readonly number: number; readonly shown: boolean }) {
  return (
    <Link
      to="/"
      search={{ phase: phase.id }}
      resetScroll={false}
      aria-current={shown ? 'step' : false}
      className={classNames(
        'flex h-full items-center gap-1.5 rounded-md border px-1.5 py-2 no-underline',
        shown ? 'border-accent/50 bg-accent-soft' : 'border-transparent hover:bg-hover',
      )}
    >
      <Ring {...tally(phase)} size={38} />
      <span className="min-w-0">
        <span className="block text-[0.8125rem] leading-[1.1rem] font-semibold xl:max-2xl:text-xs xl:max-2xl:leading-4">
          <span className="font-normal text-muted xl:max-2xl:sr-only">{number} </span>
          {safe(phase.name)}
        </span>
        <StateMark state={phase.state} />
      </span>
    </Link>
  )
}

function StateMark({ state }: { readonly state: PhaseResult['state'] }) {
  return (
    <span className={classNames('inline-flex items-center gap-1.5 text-xs font-medium', stateTone[state])}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false" className="shrink-0">
        {state === 'not-started' && <circle cx="5" cy="5" r="3.7" fill="none" stroke="currentColor" strokeWidth="1.5" />}
        {state === 'in-progress' && <path d="M5 1a4 4 0 1 0 4 4H5V1Z" fill="currentColor" />}
        {state === 'ready-for-approval' && <path d="M5 .5 9.5 5 5 9.5.5 5 5 .5Z" fill="currentColor" />}
        {state === 'passed' && <path d="M1 5.2 4 8.2 9 2" fill="none" stroke="currentColor" strokeWidth="2" />}
        {state === 're-opened' && <path d="M5 .8 9.6 9.2H.4L5 .8Z" fill="currentColor" />}
      </svg>
      {label(state)}
    </span>
  )
}
