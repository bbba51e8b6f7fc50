import { covers, type ReadScope } from '@fairway/core/access'
import type { Assessment } from '@fairway/core/engine'
import type { Finding } from '@fairway/core/kernel'
import type { ChecklistItem, CriterionResult, PhaseResult } from '@fairway/core/program'
import { controlById, type AreaScore, type BacklogItem, type StatusCounts } from '@fairway/core/readiness'
import type { Evaluated } from '../workspace/workspace.ts'

/** The parts of a judgement that are told on pages; findings apart, which are listed from the store. */
export interface Judgement extends Pick<Assessment, 'phases' | 'checklist' | 'backlog' | 'findings'> {
  readonly areas: readonly AreaScore[]
}

/**
 * What one person may read of a judgement. Ratings and the state of gates are the organisation's and everybody's; whatever counts or names
 * things is cut down to what the person's teams own. A rating is never made anew from a part of the findings: it would be another rating.
 */
export function judgementFor(evaluated: Evaluated | undefined, scope: ReadScope): Judgement {
  if (evaluated === undefined) return { areas: [], phases: [], checklist: [], backlog: [], findings: [] }
  const { scorecard, phases, checklist, backlog, findings } = evaluated.assessment
  if (scope === 'everything') return { areas: scorecard.areas, phases, checklist, backlog, findings }
  const own = findings.filter((finding) => covers(scope, finding.owner))
  const byRule = Map.groupBy(own, (finding) => finding.rule)
  return {
    areas: scorecard.areas.map((area) => areaFor(area, own, byRule)),
    phases: phases.map(phaseFor),
    checklist: checklist.map((item): ChecklistItem => ({ ...item, message: WITHHELD, evidence: [] })),
    backlog: backlog.flatMap((item) => backlogFor(item, scope, byRule)),
    findings: own,
  }
}

type ByRule = ReadonlyMap<string, readonly Finding[]>

const withStatus = (byRule: ByRule, rule: string, status: string): number =>
  (byRule.get(rule) ?? []).filter((finding) => finding.status === status).length

/** What keeps an area from its next level stays named, with how much of it is the person's to mend. */
function areaFor(area: AreaScore, own: readonly Finding[], byRule: ByRule): AreaScore {
  return {
    ...area,
    blockedBy: area.blockedBy.map((one) => ({ ...one, subjects: withStatus(byRule, one.control, one.status) })),
    findings: countStatuses(own.filter((finding) => controlById(finding.rule)?.areas.includes(area.id) === true)),
  }
}

function backlogFor(item: BacklogItem, scope: ReadScope, byRule: ByRule): readonly BacklogItem[] {
  const owners = item.owners.filter((team) => covers(scope, team))
  return owners.length === 0 ? [] : [{ ...item, owners, subjects: withStatus(byRule, item.control, item.status) }]
}

/** Stands for a text that may name anybody's things. */
const WITHHELD = 'the reason is told to those who may read the whole organisation'

/** How a gate stands, without the texts and the evidence that name what stands in its way. */
const phaseFor = (phase: PhaseResult): PhaseResult => ({
  ...phase,
  reason: WITHHELD,
  criteria: phase.criteria.map((criterion): CriterionResult => ({ ...criterion, message: WITHHELD, evidence: [] })),
  history: phase.history.map((event) => ({ ...event, reason: WITHHELD })),
})

/** How many findings there are of each status. */
export function countStatuses(findings: readonly Finding[]): StatusCounts {
  const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 }
  for (const { status } of findings) counts[status === 'not-applicable' ? 'notApplicable' : status]++
  return counts
}
