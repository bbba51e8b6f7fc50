import type { WaveGate } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { classNames } from '../components/class-names.ts'
import { count } from '../components/format.ts'
import { Meter } from '../components/meter.tsx'

/** What the state of a wave is called. */
const stateNames: Readonly<Record<WaveGate['state'], string>> = { done: 'Done', open: 'Open', closed: 'Closed' }

const tones: Readonly<Record<WaveGate['state'], string>> = { done: 'text-pass', open: 'text-accent', closed: 'text-muted' }

/** The seven waves as the way ahead: each with its state and how much of it is there. */
export function WavePath({ waves, shown }: { readonly waves: readonly WaveGate[]; readonly shown: string }) {
  return (
    <nav aria-label="Waves" className="rounded-lg border border-line bg-surface p-1">
      <ol className="grid gap-px sm:grid-cols-2 lg:grid-cols-4 xl:grid-cols-7">
        {waves.map((gate) => (
          <li key={gate.wave}>
            <Link
              to="/waves"
              search={{ wave: gate.wave }}
              resetScroll={false}
              aria-current={gate.wave === shown ? 'step' : false}
              className={classNames(
                'flex h-full flex-col gap-1 rounded-md border px-2.5 py-2 no-underline',
                gate.wave === shown ? 'border-accent/50 bg-accent-soft' : 'border-transparent hover:bg-hover',
              )}
            >
              <span className="grow text-[0.8125rem] leading-[1.1rem] font-semibold">
                <span className="font-normal text-muted">{gate.number} </span>
                {gate.title}
              </span>
              <span className="flex items-center justify-between gap-x-2 xl:flex-col xl:items-start">
                <StateMark state={gate.state} />
                <span className="text-xs whitespace-nowrap text-muted xl:min-h-4">{progressOf(gate)}</span>
              </span>
              <Progress gate={gate} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** `12 of 177`, or `177 planned` where nobody looked; what is done because nothing is planned says so. */
function progressOf({ wave, declared, resources: { planned, seen } }: WaveGate): string {
  if (planned === 0) return wave === 'assessment' || declared !== undefined ? '' : 'Nothing planned'
  return seen === undefined ? `${count(planned)} planned` : `${count(seen)} of ${count(planned)}`
}

function Progress({ gate: { resources, title } }: { readonly gate: WaveGate }) {
  const { planned, seen } = resources
  if (planned === 0) return <span className="h-1" />
  const there = seen ?? 0
  return (
    <Meter
      className="h-1!"
      label={
        seen === undefined
          ? `${title}: ${count(planned)} resources planned, nothing was observed`
          : `${title}: ${count(seen)} of ${count(planned)} resources seen`
      }
      shares={[
        { name: 'seen', value: there, tone: 'pass' },
        { name: 'rest', value: planned - there, tone: seen === undefined ? 'unknown' : 'idle' },
      ]}
    />
  )
}

/** A shape and a word for the state of a wave. */
export function StateMark({ state }: { readonly state: WaveGate['state'] }) {
  return (
    <span className={classNames('inline-flex items-center gap-1.5 text-xs font-medium', tones[state])}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false" className="shrink-0">
        {state === 'closed' && <circle cx="5" cy="5" r="3.7" fill="none" stroke="currentColor" strokeWidth="1.5" />}
        {state === 'open' && <path d="M5 .5 9.5 5 5 9.5.5 5 5 .5Z" fill="currentColor" />}
        {state === 'done' && <path d="M1 5.2 4 8.2 9 2" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      {stateNames[state]}
    </span>
  )
}
