import { declared } from '../estate/index.ts'
import { byText, dayOf, parseInstant, type Finding } from '../kernel/index.ts'
import { areas, type Area, type AreaId } from './area.ts'
import { controls } from './catalogue/index.ts'
import type { Control, World } from './control.ts'
import { selfAssessmentKind } from './kinds.ts'
import { blocks, countStatuses, levelsOf, ratingOf, standingsOf, type Standing } from './ladder.ts'
import type { AreaScore, Blocker, LevelScore, Scorecard } from './scorecard.ts'
import { settledBy } from './settled-by.ts'

interface SelfRating {
  readonly rating: number
  readonly by: string
  readonly at: string
}

/** Rates every area by the ladder, beside what people said of it, and says why the two differ. */
export function scorecardOf(world: World, findings: readonly Finding[], catalogue: readonly Control[] = controls): Scorecard {
  const byRule = Map.groupBy(findings, (finding) => finding.rule)
  const said = selfRatings(world)
  return { areas: areas.map((area) => scoreOf(area, standingsOf(area.id, catalogue, byRule), said.get(area.id))) }
}

function scoreOf(area: Area, standings: readonly Standing[], said: SelfRating | undefined): AreaScore {
  const levels = levelsOf(standings)
  const rating = ratingOf(levels)
  const blockedBy = blockersOf(standings, levels)
  const gap = said === undefined ? undefined : gapOf(said, rating, blockedBy)
  return {
    id: area.id,
    name: area.name,
    framework: area.framework,
    rating,
    selfRating: said?.rating ?? null,
    ...(gap === undefined ? {} : { gap }),
    blockedBy,
    levels,
    findings: countStatuses(standings.flatMap((one) => one.findings.map((finding) => finding.status))),
  }
}

/** The latest self-rating of each area that was given up to now. */
function selfRatings(world: World): ReadonlyMap<AreaId, SelfRating> {
  const given = declared(world.estate, selfAssessmentKind).flatMap(({ name, spec }) => {
    const at = parseInstant(spec.assessedAt)
    return at === undefined || at > world.now ? [] : spec.ratings.map((one) => ({ ...one, at, by: spec.assessedBy, name }))
  })
  const oldestFirst = given.toSorted((a, b) => byText(a.at, b.at) || byText(a.name, b.name))
  return new Map(oldestFirst.map((one) => [one.area, one]))
}

/** What keeps the lowest open level open, most subjects first. */
function blockersOf(standings: readonly Standing[], levels: readonly LevelScore[]): readonly Blocker[] {
  const open = levels.find((one) => !one.reached)?.level
  return standings
    .filter((one) => one.control.level === open && blocks(one))
    .map(blockerOf)
    .toSorted((a, b) => b.subjects - a.subjects || byText(a.control, b.control))
}

function blockerOf({ control, status, findings }: Standing): Blocker {
  const own = findings.filter((finding) => finding.status === status)
  const base = { control: control.id, title: control.title, level: control.level, subjects: Math.max(1, own.length) }
  if (status === 'fail') return { ...base, status }
  return { ...base, status: 'unknown', settledBy: settledBy(control, own[0]) }
}

/** How many controls a gap names. */
const NAMED = 3

function gapOf(said: SelfRating, rating: number | null, blockedBy: readonly Blocker[]): string | undefined {
  if (said.rating === rating) return undefined
  const claim = `rated ${said.rating} by ${said.by} on ${dayOf(said.at)}`
  if (rating === null) return `${claim}; no control of the area applies, so there is nothing to compare it with`
  const reasons = [reasonFor('fail', blockedBy), reasonFor('unknown', blockedBy)].filter((one) => one !== undefined)
  const why = reasons.length === 0 ? 'every control that applies holds' : reasons.join('; ')
  return `${claim}, evidence says ${rating}: ${why}`
}

function reasonFor(status: Blocker['status'], blockedBy: readonly Blocker[]): string | undefined {
  const own = blockedBy.filter((one) => one.status === status)
  const level = own[0]?.level
  if (level === undefined) return undefined
  const names = own.slice(0, NAMED).map((one) => one.control)
  const rest = own.length > NAMED ? `, and ${own.length - NAMED} more` : ''
  const count = own.length === 1 ? '1 control' : `${own.length} controls`
  const does = status === 'fail' ? (own.length === 1 ? 'fails' : 'fail') : 'cannot be judged'
  return `${count} of level ${level} ${does} (${names.join(', ')}${rest})`
}
