import type { Instant } from '@fairway/core/kernel'
import { moment } from './format.ts'

/** An absolute time. */
export function Time({ at, day = false }: { readonly at: Instant; readonly day?: boolean }) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {day ? at.slice(0, 10) : moment(at)}
    </time>
  )
}
