import { statuses, type Finding, type Status } from '../kernel/index.ts'
import type { AreaId } from './area.ts'
import type { Control } from './control.ts'
import type { LevelScore, StatusCounts } from './scorecard.ts'

/** A control of an area with its findings and what they come to. */
export interface Standing {
  readonly control: Control
  readonly status: Status
  readonly findings: readonly Finding[]
}

/** The rungs of the ladder, lowest first. */
const rungs = [1, 2, 3, 4, 5] as const

/** What a control comes to: its worst finding. A control nobody judged is `unknown`. */
function standingOf(control: Control, findings: readonly Finding[]): Standing {
  const status = statuses.find((one) => findings.some((finding) => finding.status === one)) ?? 'unknown'
  return { control, status, findings }
}

/** Where every control of an area stands. */
export const standingsOf = (
  area: AreaId,
  catalogue: readonly Control[],
  byRule: ReadonlyMap<string, readonly Finding[]>,
): readonly Standing[] =>
  catalogue.filter((control) => control.areas.includes(area)).map((control) => standingOf(control, byRule.get(control.id) ?? []))

/** Whether a standing keeps its level from counting. */
export const blocks = ({ status }: Standing): boolean => status === 'fail' || status === 'unknown'

/** Counts statuses. */
export function countStatuses(found: Iterable<Status>): StatusCounts {
  const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 }
  for (const status of found) counts[status === 'not-applicable' ? 'notApplicable' : status] += 1
  return counts
}

/** The rungs of an area: a level is reached when no control on it or below fails or is unknown. */
export function levelsOf(standings: readonly Standing[]): readonly LevelScore[] {
  let open = false
  return rungs.map((level) => {
    const own = standings.filter((one) => one.control.level === level)
    open ||= own.some(blocks)
    return { level, reached: !open, controls: countStatuses(own.map((one) => one.status)) }
  })
}

/** The highest level reached on which something passes or is waived, else 1; `null` when nothing of the area applies. */
export function ratingOf(levels: readonly LevelScore[]): number | null {
  const applies = levels.some(({ controls }) => controls.pass + controls.fail + controls.unknown + controls.waived > 0)
  if (!applies) return null
  const earned = levels.filter((one) => one.reached && one.controls.pass + one.controls.waived > 0)
  return Math.max(1, ...earned.map((one) => one.level))
}
