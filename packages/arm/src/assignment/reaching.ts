import type { TypedPolicy } from '../policy/index.ts'
import { canonicalId, type ArmResource } from '../resource/index.ts'
import { attachedScopes } from './attached.ts'
import { BundleBuilder } from './bundle-builder.ts'
import { containerOf, isInGroup } from './container.ts'
import type { PolicyExemption } from './exemption.ts'
import { Places } from './places.ts'
import type { AssignmentPlan, PlannedPolicy } from './planned.ts'
import { Positions } from './positions.ts'
import { normalLocation } from './selector.ts'
import { typeOf } from './resource-type.ts'

/** A compiled policy that reaches a resource, with everyone who assigned it. */
export interface ReachingPolicy {
  readonly typed: TypedPolicy
  readonly assigned: readonly {
    readonly policy: PlannedPolicy
    /** Whether its effects happen. */
    readonly enforced: boolean
    /** The exemption that covers the resource. */
    readonly exemption?: PolicyExemption
  }[]
}

/** Finds the policies that reach a resource; what is found for a type at a place is remembered. */
export type ReachingPolicies = (resource: Pick<ArmResource, 'id' | 'type' | 'location'>) => readonly ReachingPolicy[]

/** More places than a tenant has; beyond nothing is remembered. */
const MOST = 100_000

/**
 * The policies that reach resources by their id, type and location, whether they exist or are planned: for checks before anything is
 * deployed. Policies that ask who sends a request are among them. `now`: the moment, ISO 8601, for exemptions end.
 */
export function reachingPolicies(plan: AssignmentPlan, { now }: { readonly now: string }): ReachingPolicies {
  const builder = new BundleBuilder(plan, new Positions(plan), { now, ownManualLanes: false, scan: false })
  const places = new Places(plan.tree, attachedScopes(plan))
  const known = new Map<string, readonly ReachingPolicy[]>()
  return (resource) => {
    const id = canonicalId(resource.id)
    const place = places.of(id, containerOf(id))
    const location = typeof resource.location === 'string' ? normalLocation(resource.location) : ''
    const one = { type: typeOf(resource.type), location, subscriptionLevel: !isInGroup(id) }
    const key = `${place.index} ${one.type} ${location} ${one.subscriptionLevel}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = builder.build(0, place, one).lanes.map(({ typed, targets }) => ({ typed, assigned: targets.map(assignedOf) }))
    if (known.size < MOST) known.set(key, found)
    return found
  }
}

const assignedOf = ({
  policy,
  exemption,
}: {
  policy: PlannedPolicy
  exemption: PolicyExemption | undefined
}): ReachingPolicy['assigned'][number] => ({
  policy,
  enforced: policy.assignment.assignment.enforcementMode === 'Default',
  ...(exemption === undefined ? {} : { exemption }),
})
