import type { AreaId, AreaScore } from '../../readiness/index.ts'
import type { IndexedEvidence } from '../evidence.ts'
import { result, type PredicateResult } from './result.ts'

/**
 * Whether areas of the scorecard reach a rating. With `orBacklog` a lower rating will do when the work that lifts it is
 * on the backlog: the approval of the gate accepts that backlog. A rating that only unknown controls hold down is unknown,
 * and an area of which nothing at all is known is not rated, whatever is planned.
 */
export function areasRated(evidence: IndexedEvidence, areas: readonly AreaId[], atLeast: number, orBacklog: boolean): PredicateResult {
  const scores = areas.map((id) => evidence.scorecard.areas.find((area) => area.id === id))
  const rows = scores.filter((area) => area !== undefined)
  if (rows.length < areas.length) return result('unknown', 'the scorecard does not rate every area')
  const below = rows.filter((area) => area.rating !== null && area.rating < atLeast)
  const unseen = below.filter(nothingKnown)
  const planned = orBacklog ? below.filter((area) => !nothingKnown(area) && evidence.backlog.some((item) => item.area === area.id)) : []
  const unplanned = below.filter((area) => !planned.includes(area))
  const unrated = rows.filter((area) => area.rating === null)
  const controls = unplanned.flatMap((area) => area.blockedBy.map((blocker) => blocker.control))
  const refs = [...new Set(controls)].flatMap((id) =>
    (evidence.findingsOf.get(id) ?? []).filter((finding) => finding.status !== 'pass').flatMap((finding) => finding.evidence),
  )
  const more = { controls: [...new Set(controls)], evidence: refs }
  const failing = unplanned.filter((area) => !onlyUnknown(area))
  const plan = orBacklog ? ' and have no work planned' : ''
  if (failing.length > 0) return result('not-met', `below ${atLeast}${plan}: ${ratings(unplanned)}`, more)
  if (unseen.length > 0) return result('unknown', `nothing is known of ${names(unseen)}`, more)
  if (unplanned.length > 0) return result('unknown', `held below ${atLeast} by missing evidence: ${ratings(unplanned)}`, more)
  if (unrated.length === rows.length) return result('unknown', 'no area has a control that applies', more)
  const accepted =
    planned.length > 0 ? `; approving accepts the backlog for ${planned.length === rows.length ? 'all of them' : names(planned)}` : ''
  return result('met', `${ratings(rows)}${accepted}`, more)
}

const onlyUnknown = (area: AreaScore): boolean =>
  area.blockedBy.length > 0 && area.blockedBy.every((blocker) => blocker.status === 'unknown')

const nothingKnown = ({ findings }: AreaScore): boolean => findings.pass + findings.fail + findings.waived === 0

const names = (areas: readonly AreaScore[]): string => areas.map((area) => area.name).join(', ')

const ratings = (areas: readonly AreaScore[]): string => areas.map((area) => `${area.name} ${area.rating ?? 'not rated'}`).join(', ')
