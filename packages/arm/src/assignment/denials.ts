import {
  applyPatch,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  COMPLIANT,
  subjectOf,
  type Explanation,
  type RelatedResources,
  type Surroundings,
  type TypedPolicy,
} from '../policy/index.ts'
import { canonicalId, type ArmResource } from '../resource/index.ts'
import type { AssignmentPlan, PlannedPolicy } from './planned.ts'
import { reachingPolicies, type ReachingPolicy } from './reaching.ts'
import { surroundingsOf, type KnownContainers } from './surroundings.ts'

/** A resource that could not be deployed where it is meant to be. */
export interface Denial {
  readonly resource: ArmResource
  /** Everyone who enforces the policy there. */
  readonly policies: readonly PlannedPolicy[]
  /** `possible`: it depends on what is not known before deployment. */
  readonly certainty: 'certain' | 'possible'
  readonly explanation: Explanation
}

/** What is known beside the resources. */
interface DenialOptions {
  readonly now: string
  readonly related?: RelatedResources
  readonly containers?: KnownContainers
}

/**
 * Which of the given resources, such as those of golden paths, the plan's own policies would deny where their ids say. What is appended and
 * modified on the way happens first, as in Azure. Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics
 */
export function denialsOf(plan: AssignmentPlan, resources: Iterable<ArmResource>, options: DenialOptions): readonly Denial[] {
  const reaching = reachingPolicies(plan, options)
  const found: Denial[] = []
  for (const resource of resources) {
    const surroundings = surroundingsOf(canonicalId(resource.id), options)
    const policies = inForce(reaching(resource).policies)
    const sent = changed(resource, policies, surroundings)
    const subject = subjectOf(sent, { planned: true })
    for (const one of policies) {
      if (one.typed.policy.effect !== 'deny') continue
      const verdict = one.typed.judge(subject, surroundings)
      if (verdict === NOT_APPLICABLE || verdict === COMPLIANT) continue
      const explanation = one.typed.explain(subject, surroundings)
      found.push({ resource, policies: one.policies, certainty: verdict === NON_COMPLIANT ? 'certain' : 'possible', explanation })
    }
  }
  return found
}

/** A compiled policy with everyone who enforces it. */
interface Enforced {
  readonly typed: TypedPolicy
  readonly policies: readonly PlannedPolicy[]
}

function inForce(reaching: readonly ReachingPolicy[]): readonly Enforced[] {
  const enforced = reaching.filter((one) => one.enforced && one.exemption === undefined)
  return [...Map.groupBy(enforced, ({ typed }) => typed)].map(([typed, all]) => ({ typed, policies: all.map(({ planned }) => planned) }))
}

/** The resource after everything that is appended or modified. */
function changed(resource: ArmResource, policies: readonly Enforced[], surroundings: Surroundings): ArmResource {
  let sent = resource
  for (const { typed } of policies) {
    if (typed.policy.effect !== 'modify' && typed.policy.effect !== 'append') continue
    const subject = subjectOf(sent, { planned: true })
    if (typed.judge(subject, surroundings) !== NON_COMPLIANT) continue
    sent = applyPatch(sent, typed.explain(subject, surroundings).patch ?? [])
  }
  return sent
}
