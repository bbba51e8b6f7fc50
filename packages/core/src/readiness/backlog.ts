import { bySeverity, byText, type Finding } from '../kernel/index.ts'
import { PROCEED_RATING, type AreaId } from './area.ts'
import { controls } from './catalogue/index.ts'
import type { Control } from './control.ts'
import { blocks, levelsOf, ratingOf, standingsOf, type Standing } from './ladder.ts'
import type { BacklogItem, Scorecard } from './scorecard.ts'
import { settledBy } from './settled-by.ts'

/** Items that raise a rating only together, and how much that is for each of them. */
interface Step {
  readonly items: readonly BacklogItem[]
  readonly worth: number
}

/**
 * The work that lifts every area rated below 3 to 3: within an area rung by rung, across areas the steps first that lift
 * a rating most for each piece of work. Deterministic.
 */
export function backlogOf(
  scorecard: Scorecard,
  findings: readonly Finding[],
  catalogue: readonly Control[] = controls,
): readonly BacklogItem[] {
  const byRule = Map.groupBy(findings, (finding) => finding.rule)
  const low = scorecard.areas.filter((area) => area.rating !== null && area.rating < PROCEED_RATING)
  return low
    .flatMap((area) => stepsOf(itemsOf(area.id, standingsOf(area.id, catalogue, byRule))))
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap((step) => step.items)
}

const byUrgency = (a: Standing, b: Standing): number =>
  a.control.level - b.control.level || byText(a.status, b.status) || bySeverity(a.control, b.control) || byText(a.control.id, b.control.id)

/** The open controls of an area up to the rating asked for, lowest rung first, each with the rise when all up to it are done. */
function itemsOf(area: AreaId, standings: readonly Standing[]): readonly BacklogItem[] {
  const now = ratingOf(levelsOf(standings)) ?? 1
  const open = standings.filter((one) => blocks(one) && one.control.level <= PROCEED_RATING).toSorted(byUrgency)
  const done = new Set<string>()
  return open.map((standing) => {
    done.add(standing.control.id)
    const then = standings.map((one) => (done.has(one.control.id) ? { ...one, status: 'pass' as const } : one))
    return itemOf(area, standing, (ratingOf(levelsOf(then)) ?? 1) - now)
  })
}

function itemOf(area: AreaId, { control, status, findings }: Standing, effect: number): BacklogItem {
  const own = findings.filter((finding) => finding.status === status)
  const owners = new Set(own.flatMap(({ owner }) => (owner === undefined ? [] : [owner])))
  const { text, command } = control.remedy
  const mend = command === undefined ? text : `${text} \`${command}\``
  return {
    area,
    control: control.id,
    title: control.title,
    level: control.level,
    status: status === 'fail' ? 'fail' : 'unknown',
    subjects: Math.max(1, own.length),
    effect,
    owners: [...owners].toSorted(byText),
    remedy: status === 'fail' ? mend : `Provide ${settledBy(control, own[0])}.`,
  }
}

/** Cuts an area's items after each rise. A later step is never worth more than the one it depends on. */
function stepsOf(items: readonly BacklogItem[]): readonly Step[] {
  const steps: Step[] = []
  let from = 0
  let reached = 0
  let worth = Infinity
  items.forEach((item, at) => {
    const rises = item.effect > reached
    if (!rises && at < items.length - 1) return
    const own = items.slice(from, at + 1)
    worth = Math.min(worth, (item.effect - reached) / own.length)
    steps.push({ items: own, worth })
    from = at + 1
    reached = item.effect
  })
  return steps
}
