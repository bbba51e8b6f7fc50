import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const tones = {
  plain: 'bg-sunken text-muted',
  accent: 'bg-accent-soft text-accent',
  fail: 'bg-fail-soft text-fail',
  unknown: 'bg-unknown-soft text-unknown',
  waived: 'bg-waived-soft text-waived',
  pass: 'bg-pass-soft text-pass',
} as const

/** The meaning of a badge's colour; its words say the same. */
export type Tone = keyof typeof tones

/** A short word in a tinted box. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classNames('inline-flex items-center gap-1 rounded px-1.5 py-px text-xs font-medium whitespace-nowrap', tones[tone])}>
      {children}
    </span>
  )
}
