import type { Declared } from '../estate/index.ts'
import { canonicalJson, compareMoney, parseInstant, type Instant, type Money } from '../kernel/index.ts'
import { personKey, samePerson } from '../organization/index.ts'
import type { OfferedPath } from './catalogue.ts'
import type { WorkloadRequestSpec } from './kinds.ts'
import type { Stage, WorkloadModel } from './place.ts'
import { sha256 } from './sha256.ts'

type Decision = WorkloadRequestSpec['decisions'][number]

/** Who must approve a request, and why. */
export interface ApprovalNeed {
  /** Why somebody must approve, a sentence each; none: nobody needs to. */
  readonly why: readonly string[]
  /** Who may; empty: anybody but who asked. */
  readonly approvers: readonly string[]
  /** How many of them must. */
  readonly approvals: number
}

/** A decision, and why it does not count where it does not. */
export interface JudgedDecision {
  readonly decision: Decision
  readonly index: number
  readonly invalid?: 'own' | 'nobody' | 'before' | 'future' | 'older'
}

/** What approvals go by. */
export interface ApprovalFacts {
  readonly stage: Stage
  readonly gpus: number
  /** What it costs in a month at least, or its budget where that is more: what is agreed to be spent. */
  readonly costs: readonly Money[]
  /** The lead of the team that keeps the path. */
  readonly lead: string | undefined
}

/** Whether somebody must approve: by stage, by GPUs, by cost. Amounts in a currency that the threshold is not in are taken to reach it. */
export function approvalNeed({ approval }: OfferedPath, { stage, gpus, costs, lead }: ApprovalFacts): ApprovalNeed {
  const { gpusFrom, monthlyCostFrom, alwaysFor, approvers, approvals } = approval
  const dear =
    monthlyCostFrom === undefined
      ? undefined
      : costs.find((cost) => cost.currency !== monthlyCostFrom.currency || compareMoney(cost, monthlyCostFrom) >= 0)
  const why = [
    ...(alwaysFor.includes(stage) ? [`everything in ${stage} is approved`] : []),
    ...(gpus >= gpusFrom ? [`it takes ${gpus} GPUs, and from ${gpusFrom} on somebody approves`] : []),
    ...(dear === undefined || monthlyCostFrom === undefined
      ? []
      : [
          `it may cost ${dear.amount} ${dear.currency} a month, and from ${monthlyCostFrom.amount} ${monthlyCostFrom.currency} on somebody approves`,
        ]),
  ]
  return { why, approvers: approvers ?? (lead === undefined ? [] : [lead]), approvals }
}

/**
 * What people decide on: all that a request says beside the decisions, and the models that are declared for it, as a digest. A property that
 * requests get later must have no default, or every decision would be of another text.
 */
export const subjectOf = ({ name, spec }: Declared<WorkloadRequestSpec>, models: readonly WorkloadModel[]): string => {
  const { decisions: _decisions, ...said } = spec
  return sha256(canonicalJson(JSON.parse(JSON.stringify({ name, said, models }))))
}

/** What decisions are judged by. */
export interface DecisionFacts {
  readonly need: ApprovalNeed
  /** The digest of what is decided on. */
  readonly subject: string
  readonly now: Instant
}

/** The decisions on a request, in the order in which they stand. Nobody decides on what they asked for themselves. */
export const judgeDecisions = ({ spec }: Declared<WorkloadRequestSpec>, facts: DecisionFacts): readonly JudgedDecision[] =>
  spec.decisions.map((decision, index) => {
    const invalid = whyInvalid(decision, spec, facts)
    return invalid === undefined ? { decision, index } : { decision, index, invalid }
  })

function whyInvalid(decision: Decision, spec: WorkloadRequestSpec, { need, subject, now }: DecisionFacts): JudgedDecision['invalid'] {
  const { approvers } = need
  if (samePerson(decision.person, spec.requestedBy)) return 'own'
  if (approvers.length > 0 && !approvers.some((one) => samePerson(one, decision.person))) return 'nobody'
  const at = parseInstant(decision.at) ?? ''
  // A day alone stands for its whole length: a decision of the day of the request comes after it.
  if (at.slice(0, 10) < (parseInstant(spec.requestedAt) ?? '').slice(0, 10)) return 'before'
  if (at > now) return 'future'
  return decision.of === undefined || decision.of === subject ? undefined : 'older'
}

/** What the decisions that count come to: the last one of each person holds, and one refusal outweighs every approval. */
export function outcomeOf(decisions: readonly JudgedDecision[]): {
  readonly approvedBy: readonly string[]
  readonly rejectedBy?: Decision
} {
  const inTime = decisions
    .filter((one) => one.invalid === undefined)
    .toSorted((a, b) => (parseInstant(a.decision.at) ?? '').localeCompare(parseInstant(b.decision.at) ?? '') || a.index - b.index)
  const last = new Map(inTime.map(({ decision }) => [personKey(decision.person), decision]))
  const rejectedBy = [...last.values()].find((one) => one.decision === 'rejected')
  const approvedBy = [...last.values()].filter((one) => one.decision === 'approved').map((one) => one.person)
  return rejectedBy === undefined ? { approvedBy } : { approvedBy, rejectedBy }
}
