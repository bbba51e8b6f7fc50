import type { StatusCounts } from '@fairway/core/readiness'
import { count, counted } from '../components/format.ts'
import { Meter } from '../components/meter.tsx'

/** How many there are of each status, as a bar with the numbers beside it. */
export function StatusCountsBar({ counts, of }: { readonly counts: StatusCounts; readonly of: string }) {
  const total = counts.pass + counts.fail + counts.unknown + counts.waived + counts.notApplicable
  if (total === 0) return <span className="text-xs text-muted">No {of}s</span>
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Meter
        label={`${counted(total, of)}: ${countsText(counts)}`}
        className="max-w-28 min-w-10"
        shares={[
          { name: 'failing', value: counts.fail, tone: 'fail' },
          { name: 'unknown', value: counts.unknown, tone: 'unknown' },
          { name: 'waived', value: counts.waived, tone: 'waived' },
          { name: 'passing', value: counts.pass, tone: 'pass' },
          { name: 'not applicable', value: counts.notApplicable, tone: 'idle' },
        ]}
      />
      <span className="truncate text-xs text-muted">{countsText(counts)}</span>
    </span>
  )
}

/** `3 fail, 1 unknown, 20 pass`: what there is none of is left out. */
export function countsText(counts: StatusCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.fail, 'fail'],
    [counts.unknown, 'unknown'],
    [counts.waived, 'waived'],
    [counts.pass, 'pass'],
    [counts.notApplicable, 'n/a'],
  ]
  const present = parts.filter(([value]) => value > 0)
  return present.length === 0 ? 'none' : present.map(([value, name]) => `${count(value)} ${name}`).join(', ')
}
