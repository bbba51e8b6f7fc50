import type { ControlSeverity, Status } from '@fairway/core/kernel'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** What a status is called. */
export const statusNames: Readonly<Record<Status, string>> = {
  fail: 'Failing',
  unknown: 'Unknown',
  waived: 'Waived',
  pass: 'Passing',
  'not-applicable': 'Not applicable',
}

const tones: Readonly<Record<Status, string>> = {
  fail: 'text-fail',
  unknown: 'text-unknown',
  waived: 'text-waived',
  pass: 'text-pass',
  'not-applicable': 'text-muted',
}

/** A shape per status, so that colour is never the only sign: cross, dashed question, shield, tick, dash. */
export function StatusIcon({ status, size = 15 }: { readonly status: Status; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className={classNames('shrink-0', tones[status])}
    >
      {shapes[status]}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const shapes: Readonly<Record<Status, ReactNode>> = {
  fail: (
    <>
      <path d="M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1L5.1 1.5Z" fill="currentColor" />
      <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" {...line} stroke="var(--color-surface)" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" {...line} strokeDasharray="2.4 2.2" />
      <path d="M6.4 6.5a1.6 1.6 0 1 1 2.3 1.4c-.5.3-.7.6-.7 1.1M8 11.2v.1" {...line} />
    </>
  ),
  waived: (
    <>
      <path d="M8 1.6 13.4 3.5v4c0 3.3-2.2 5.8-5.4 7-3.2-1.2-5.4-3.7-5.4-7v-4L8 1.6Z" {...line} />
      <path d="M5.4 8h5.2" {...line} />
    </>
  ),
  pass: (
    <>
      <circle cx="8" cy="8" r="6.3" {...line} />
      <path d="M5.2 8.2 7.2 10.2 10.9 6" {...line} />
    </>
  ),
  'not-applicable': <path d="M4 8h8" {...line} />,
}

/** Shape and name of a status. */
export function StatusLabel({ status, short = false }: { readonly status: Status; readonly short?: boolean }) {
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', tones[status])}>
      <StatusIcon status={status} />
      {short && status === 'not-applicable' ? 'N/A' : statusNames[status]}
    </span>
  )
}

const bars: Readonly<Record<ControlSeverity, number>> = { critical: 4, high: 3, medium: 2, low: 1 }

/** A severity as four rising bars and its name. */
export function SeverityLabel({ severity }: { readonly severity: ControlSeverity }) {
  const height = bars[severity]
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap capitalize">
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true" focusable="false" className="shrink-0">
        {[1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 3.6}
            y={12 - step * 3}
            width="2.6"
            height={step * 3}
            rx="0.6"
            fill={step <= height ? 'var(--color-ink)' : 'var(--color-line-strong)'}
            opacity={step <= height ? 1 : 0.55}
          />
        ))}
      </svg>
      {severity}
    </span>
  )
}
