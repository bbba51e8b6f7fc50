import { subjectOf, verdictName, type Explanation, type RelatedResources, type VerdictName } from '../policy/index.ts'
import { canonicalId, type ArmResource } from '../resource/index.ts'
import { messageFor } from './assignment.ts'
import { BundleBuilder } from './bundle-builder.ts'
import { containerOf } from './container.ts'
import { attachedScopes } from './attached.ts'
import type { PolicyExemption } from './exemption.ts'
import { parsePairId } from './pair-id.ts'
import { Places } from './places.ts'
import type { AssignmentPlan, PlannedPolicy } from './planned.ts'
import { Positions } from './positions.ts'
import { selectableOf } from './selector.ts'
import { surroundingsOf, type KnownContainers } from './surroundings.ts'

/** Why a resource stands as it does under a policy of an assignment. */
export interface ExplainedPair {
  readonly policy: PlannedPolicy
  readonly resource: ArmResource
  /** What the rule says, exemptions disregarded. */
  readonly verdict: VerdictName
  readonly explanation: Explanation
  /** The exemption that covers it. */
  readonly exemption?: PolicyExemption
  /** What the assignment tells people about it. */
  readonly message?: string
  /** Whether its effect happens. */
  readonly enforced: boolean
}

/** What is needed to judge once more. */
export interface ExplainOptions {
  readonly now: string
  /** Gives the resource of an id in lower case. */
  resource(id: string): ArmResource | undefined
  readonly related?: RelatedResources
  readonly containers?: KnownContainers
}

/** Judges one pair again and tells why; `undefined` when there is no such pair, because it was fixed, moved or unassigned in the meantime. */
export function explainPair(plan: AssignmentPlan, pair: string, options: ExplainOptions): ExplainedPair | undefined {
  const id = parsePairId(pair)
  const resource = id === undefined ? undefined : options.resource(id.resource)
  if (id === undefined || resource === undefined) return undefined
  const own = canonicalId(resource.id)
  const builder = new BundleBuilder(plan, new Positions(plan), { now: options.now, ownManualLanes: false })
  const place = new Places(plan.tree, attachedScopes(plan)).of(own, containerOf(own))
  const lane = builder
    .build(0, place, selectableOf(own, resource))
    .lanes.find(({ targets }) => targets.some(({ policy }) => isOf(policy, id)))
  const target = lane?.targets.find(({ policy }) => isOf(policy, id))
  if (lane === undefined || target === undefined) return undefined
  const explanation = lane.typed.explain(subjectOf(resource), surroundingsOf(own, options))
  const message = messageFor(target.policy.assignment.assignment, target.policy.reference)
  return {
    policy: target.policy,
    resource,
    verdict: verdictName(explanation.verdict),
    explanation,
    ...(target.exemption === undefined ? {} : { exemption: target.exemption }),
    ...(message === undefined ? {} : { message }),
    enforced: target.policy.assignment.assignment.enforcementMode === 'Default',
  }
}

const isOf = (policy: PlannedPolicy, id: { readonly assignment: string; readonly reference: string }): boolean =>
  policy.assignment.assignment.id === id.assignment && policy.reference.toLowerCase() === id.reference
