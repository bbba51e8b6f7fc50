import type { TypedPolicy } from '../policy/index.ts'
import { canonicalId, canonicalType, type ArmResource } from '../resource/index.ts'
import { Unknown } from '../value/index.ts'
import { attachedScopes } from './attached.ts'
import { containerOf } from './container.ts'
import type { PolicyExemption } from './exemption.ts'
import { Places, type Place } from './places.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import { Reach, type Reached } from './reach.ts'
import { looksAtLocation, selectableOf, type Selectable } from './selector.ts'

/** A policy of an assignment that reaches a resource. */
export interface ReachingPolicy {
  readonly planned: PlannedPolicy
  readonly typed: TypedPolicy
  /** Whether its effects happen. */
  readonly enforced: boolean
  /** The exemption that covers the resource. */
  readonly exemption?: PolicyExemption
  /** Why it is not known whether it is in force, or with which effect. */
  readonly uncertain?: string
}

/** What reaches a resource. */
export interface Reaching {
  /** In the order of the plan. */
  readonly policies: readonly ReachingPolicy[]
  /** Policies that are assigned there but cannot be evaluated. */
  readonly notEvaluated: readonly PlannedPolicy[]
}

/** Finds what reaches a resource. `as`: the type that rules see, where it is not the resource's own. */
export type ReachingPolicies = (resource: Pick<ArmResource, 'id' | 'type' | 'location'>, as?: string) => Reaching

/** More places than a tenant has; beyond nothing is remembered. */
const MOST = 100_000

/**
 * The policies that reach resources by their id, type and location, whether they exist or are planned: for checks before anything is
 * deployed. Policies that ask who sends a request are among them. What is found for a type at a place is remembered. `now`: the moment,
 * ISO 8601, for exemptions end.
 */
export function reachingPolicies(plan: AssignmentPlan, { now }: { readonly now: string }): ReachingPolicies {
  const reach = new Reach(plan, now)
  const places = new Places(plan.tree, attachedScopes(plan))
  const known = new Map<string, Reaching>()
  return (resource, as = resource.type) => {
    const id = canonicalId(resource.id)
    const place = places.of(id, containerOf(id))
    const one = resource.location instanceof Unknown ? { ...selectableOf(id, resource), location: undefined } : selectableOf(id, resource)
    const type = canonicalType(as)
    const key = [place.index, one.type, type, one.subscriptionLevel, one.location === undefined ? '?' : `at ${one.location}`].join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const found = reachingAt(reach, place, one, type)
    if (known.size < MOST) known.set(key, found)
    return found
  }
}

function reachingAt(reach: Reach, place: Place, one: Selectable, type: string): Reaching {
  const assignments = reach.selected(place, one).toSorted((a, b) => a.index - b.index)
  return {
    policies: assignments.flatMap((assignment) => reach.policies(assignment, place, one, type).map((reached) => reachingOf(reached, one))),
    notEvaluated: assignments.flatMap(({ policies }) => policies.filter(({ notEvaluated }) => notEvaluated !== undefined)),
  }
}

const WHERE = 'it is assigned by location, and where the resource will lie is not known'

function reachingOf({ planned, typed, exemption }: Reached, { location }: Selectable): ReachingPolicy {
  return {
    planned,
    typed,
    enforced: planned.assignment.assignment.enforcementMode === 'Default',
    ...(exemption === undefined ? {} : { exemption }),
    ...(location === undefined && isByLocation(planned, planned.assignment) ? { uncertain: WHERE } : {}),
  }
}

const isByLocation = ({ byLocation }: PlannedPolicy, { assignment }: PlannedAssignment): boolean =>
  byLocation || looksAtLocation(assignment.resourceSelectors)
