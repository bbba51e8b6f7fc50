import type { CheckOutcome } from '@fairway/core/policy'
import type { ReactNode } from 'react'
import { classNames } from '../components/class-names.ts'
import { StatusIcon } from '../components/status.tsx'

/** What an outcome is called. */
export const outcomeNames: Readonly<Record<CheckOutcome, string>> = {
  deny: 'Denied',
  undecided: 'Undecided',
  modify: 'Modified',
  append: 'Appended',
  audit: 'Audited',
  deploy: 'Deployed beside it',
}

/** What an outcome means, in a sentence. */
export const outcomeMeanings: Readonly<Record<CheckOutcome, string>> = {
  deny: 'Azure would refuse the deployment.',
  undecided: 'What becomes of it depends on what is known only at deployment.',
  modify: 'Azure would change the resource on its way in.',
  append: 'Azure would add to the resource on its way in.',
  audit: 'It would be deployed, and recorded as not compliant.',
  deploy: 'Azure would deploy something else beside it.',
}

const tones: Readonly<Record<CheckOutcome, string>> = {
  deny: 'text-fail',
  undecided: 'text-unknown',
  modify: 'text-accent',
  append: 'text-accent',
  audit: 'text-waived',
  deploy: 'text-accent',
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const shapes: Readonly<Partial<Record<CheckOutcome, ReactNode>>> = {
  modify: <path d="M10.2 3.2l2.6 2.6-7 7H3.2v-2.6l7-7Z" {...line} />,
  append: <path d="M8 3v10M3 8h10" {...line} />,
  audit: <path d="M3.5 14V2.5h7.5l-1.5 2.8 1.5 2.8H3.5" {...line} />,
  deploy: <path d="M8 10.5V2.5M4.8 5.6 8 2.5l3.2 3.1M3 13.5h10" {...line} />,
}

/** A shape for each outcome: its word stands beside it or is said to screen readers. */
export function OutcomeIcon({ outcome }: { readonly outcome: CheckOutcome }) {
  if (outcome === 'deny') return <StatusIcon status="fail" />
  if (outcome === 'undecided') return <StatusIcon status="unknown" />
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" focusable="false" className={classNames('shrink-0', tones[outcome])}>
      {shapes[outcome]}
    </svg>
  )
}
