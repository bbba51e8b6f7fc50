import type { PolicyDefinition } from '../policy/index.ts'
import type { Scope } from '../resource/index.ts'
import { notJudgedInScans } from './bundle-builder.ts'
import type { Bundle } from './bundle.ts'
import { pageOf, pairsIn, type CompliancePair, type PairFilter } from './pairs.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import type { Positions } from './positions.ts'
import type { AssignmentProblem } from './problem.ts'
import type { Rows } from './rows.ts'
import { countsAt, counters, rollUp, states, type RollUp } from './state.ts'
import { subscriptionOf } from './container.ts'

/** One policy of an assignment, rolled up over its resources. */
export interface PolicyCompliance extends RollUp {
  readonly policy: PlannedPolicy
  /** Why nothing was judged by it; its counts are zero then. Absent for a policy that is switched off. */
  readonly notEvaluated?: string
}

/** A control of an initiative, rolled up over its policies and their resources. */
export interface GroupCompliance extends RollUp {
  readonly name: string
  readonly policies: number
}

/** An assignment, rolled up over its policies and their resources. */
export interface AssignmentCompliance extends RollUp {
  readonly assignment: PlannedAssignment
  /** Whether its effects happen. If not, `wouldDo` says what they would do. */
  readonly enforced: boolean
  readonly policies: readonly PolicyCompliance[]
  readonly groups: readonly GroupCompliance[]
  /** (Policy, resource) pairs that match, by effect: what an assignment that is not enforced would do to resources that are there. */
  readonly wouldDo: ReadonlyMap<string, number>
}

/** A definition, rolled up over all assignments. */
export interface DefinitionCompliance extends RollUp {
  readonly id: string
  readonly definition?: PolicyDefinition
}

/** A management group, subscription or resource group, rolled up over everything in it. */
export interface ScopeCompliance extends RollUp {
  readonly scope: Scope
}

/** How everything stands. */
export interface Compliance extends RollUp {
  /** Resources that came in; `total` are judged by at least one policy. */
  readonly resources: number
  /** Resources of types that Azure Policy leaves out. */
  readonly leftOut: number
  /** In the order of the plan. */
  readonly assignments: readonly AssignmentCompliance[]
  readonly definitions: readonly DefinitionCompliance[]
  /** All places with judged resources and everything above them. */
  readonly scopes: readonly ScopeCompliance[]
  /** Problems of the plan and of what was judged, such as a subscription that nobody placed. */
  readonly problems: readonly AssignmentProblem[]
  /** Judgements that found no room in the lists. */
  readonly notKept: number
  /** Everything but compliance, worst state first, in the order of the resources within a state. */
  pairs(filter?: PairFilter): Iterable<CompliancePair>
  /** A page of that with the number of all. */
  page(filter: PairFilter, offset: number, limit: number): { readonly pairs: readonly CompliancePair[]; readonly total: number }
}

/** What an evaluation leaves behind. */
export interface Evaluated {
  readonly plan: AssignmentPlan
  readonly positions: Positions
  readonly counts: Uint32Array
  readonly containers: readonly { readonly scope: Scope; readonly counts: Uint32Array }[]
  readonly rows: Rows
  readonly bundles: readonly Bundle[]
  readonly seen: number
  readonly leftOut: number
}

/** Rolls the counts up into what people read. */
export function complianceOf(evaluated: Evaluated): Compliance {
  const { plan, positions, rows } = evaluated
  const at = (position: number): RollUp => rollUp(countsAt(evaluated.counts, position))
  const policies = plan.policies.map((policy) => {
    const notEvaluated = policy.notEvaluated ?? notJudgedInScans(policy)
    return { policy, ...at(positions.policy(policy.index)), ...(notEvaluated === undefined ? {} : { notEvaluated }) }
  })
  return {
    ...at(positions.whole),
    resources: evaluated.seen,
    leftOut: evaluated.leftOut,
    assignments: plan.assignments.map((one) => assignmentCompliance(one, policies, at, positions)),
    definitions: positions.definitions.map((id) => {
      const definition = plan.policies.find((one) => one.definitionId === id && one.definition !== undefined)?.definition
      return { id, ...(definition === undefined ? {} : { definition }), ...at(positions.definition(id)) }
    }),
    scopes: scopesOf(evaluated),
    problems: [...plan.problems, ...unplaced(evaluated)],
    notKept: rows.leftOut,
    pairs: (filter = {}) => pairsIn(evaluated, filter),
    page: (filter, offset, limit) => pageOf(evaluated, filter, { offset, limit }),
  }
}

function assignmentCompliance(
  one: PlannedAssignment,
  all: readonly PolicyCompliance[],
  at: (position: number) => RollUp,
  positions: Positions,
): AssignmentCompliance {
  const policies = one.policies.flatMap(({ index }) => all[index] ?? [])
  const groups = positions.groups
    .filter(({ assignment }) => assignment === one.index)
    .map(({ name }) => ({ name, policies: countIn(one, name), ...at(positions.group(one.index, name)) }))
  const wouldDo = new Map<string, number>()
  for (const { policy, counts } of policies) {
    const amount = counts.nonCompliant + counts.conflicting
    if (amount > 0) wouldDo.set(policy.effect ?? '', (wouldDo.get(policy.effect ?? '') ?? 0) + amount)
  }
  return {
    assignment: one,
    enforced: one.assignment.enforcementMode === 'Default',
    ...at(positions.assignment(one.index)),
    policies,
    groups,
    wouldDo,
  }
}

const countIn = (one: PlannedAssignment, group: string): number =>
  one.policies.filter(({ groups }) => groups.some((name) => name.toLowerCase() === group.toLowerCase())).length

/** Counts of containers, added up to everything above them. A resource lies in one container, so that nothing counts twice. */
function scopesOf({ plan, containers }: Evaluated): readonly ScopeCompliance[] {
  const sums = new Map<Scope, Uint32Array>()
  for (const { scope, counts } of containers) {
    if (!counts.some((amount) => amount > 0)) continue
    for (const above of plan.tree.ancestors(scope)) {
      const sum = sums.get(above) ?? counters(1)
      for (let state = 0; state < states.length; state++) sum[state] = (sum[state] ?? 0) + (counts[state] ?? 0)
      sums.set(above, sum)
    }
  }
  return [...sums].map(([scope, sum]) => ({ scope, ...rollUp(countsAt(sum, 0)) }))
}

/** Subscriptions of which nobody said where they lie: what management groups assign does not reach them here. */
function unplaced({ plan, containers }: Evaluated): readonly AssignmentProblem[] {
  if (!plan.assignments.some(({ assignment }) => assignment.scope.includes('/managementgroups/'))) return []
  const found = new Set(containers.flatMap(({ scope }) => subscriptionOf(scope) ?? []).filter((scope) => !plan.tree.isPlaced(scope)))
  return [...found].map((scope) => ({
    code: 'SubscriptionNotPlaced',
    severity: 'warning',
    message: `nobody said which management group \`${scope}\` lies in; what management groups assign was not judged there`,
    help: 'place the subscription in a management group, or export the hierarchy',
    document: scope,
    pointer: '',
  }))
}
