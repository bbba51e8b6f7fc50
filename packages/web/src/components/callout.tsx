import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const tones = {
  info: 'border-accent/40 bg-accent-soft',
  warning: 'border-unknown-fill/50 bg-unknown-soft',
  error: 'border-fail-fill/50 bg-fail-soft',
} as const

/** A notice within a page. */
export function Callout({ tone, children }: { readonly tone: keyof typeof tones; readonly children: ReactNode }) {
  return <div className={classNames('rounded-lg border px-4 py-2 text-[0.8125rem]', tones[tone])}>{children}</div>
}
