import type { Instant } from '@fairway/core/kernel'
import { day as dayOf, moment } from './format.ts'

/** An absolute time. */
export function Time({ at, day = false }: { readonly at: Instant; readonly day?: boolean }) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {day ? dayOf(at) : moment(at)}
    </time>
  )
}
