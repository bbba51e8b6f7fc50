import type { TypedPolicy } from '../policy/index.ts'
import type { Scope } from '../resource/index.ts'
import { exempts, isHonoured, type PolicyExemption } from './exemption.ts'
import type { Place } from './places.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import { isSelected, looksAtLocation, type Selectable } from './selector.ts'

/** Modes whose policies can be exempted from. Source: https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure */
const exemptible: ReadonlySet<string> = new Set([
  'all',
  'indexed',
  '',
  'microsoft.kubernetes.data',
  'microsoft.keyvault.data',
  'microsoft.network.data',
])

/** A policy that reaches a resource. */
export interface Reached {
  readonly planned: PlannedPolicy
  readonly typed: TypedPolicy
  /** The exemption that covers the resource. */
  readonly exemption: PolicyExemption | undefined
}

/** Finds what is in force: inheritance, excluded scopes, selectors, overrides and exemptions. */
export class Reach {
  private readonly assignmentsAt = new Map<Scope, PlannedAssignment[]>()
  private readonly exemptionsAt = new Map<Scope, PolicyExemption[]>()

  /** `now`: the moment, ISO 8601, for exemptions end. */
  constructor(plan: AssignmentPlan, now: string) {
    for (const one of plan.assignments) push(this.assignmentsAt, one.assignment.scope, one)
    for (const one of plan.exemptions) if (isHonoured(one, now)) push(this.exemptionsAt, one.scope, one)
  }

  /** Assignments in force at a place, the highest scope first. */
  assignments(place: Place): readonly PlannedAssignment[] {
    const here = new Set(place.scopes)
    return place.scopes
      .toReversed()
      .flatMap((scope) => this.assignmentsAt.get(scope) ?? [])
      .filter(({ assignment }) => !assignment.notScopes.some((scope) => here.has(scope)))
  }

  /** The assignments among them whose resource selectors select a resource, or may where its location is not known. */
  selected(place: Place, one: Selectable): readonly PlannedAssignment[] {
    return this.assignments(place).filter(({ assignment }) => isSelected(assignment.resourceSelectors, one))
  }

  /** The policies of an assignment that have something to say of a type. `type`: the type that rules see. */
  policies({ policies }: PlannedAssignment, place: Place, one: Selectable, type: string): readonly Reached[] {
    return policies.flatMap((planned) => {
      const typed = planned.at(one.location ?? '')?.forType(type)
      return typed === undefined ? [] : [{ planned, typed, exemption: this.exemptionFor(planned, place, one) }]
    })
  }

  /** Whether what is in force at a place depends on the location of a resource. */
  looksAtLocation(place: Place): boolean {
    return (
      this.assignments(place).some(
        (one) => looksAtLocation(one.assignment.resourceSelectors) || one.policies.some(({ byLocation }) => byLocation),
      ) || place.scopes.some((scope) => (this.exemptionsAt.get(scope) ?? []).some((one) => looksAtLocation(one.resourceSelectors)))
    )
  }

  /** The exemption that certainly covers a policy for a resource at a place. */
  private exemptionFor(policy: PlannedPolicy, place: Place, one: Selectable): PolicyExemption | undefined {
    if (!exemptible.has(policy.definition?.mode.toLowerCase() ?? '')) return undefined
    const { id } = policy.assignment.assignment
    const covers = ({ resourceSelectors }: PolicyExemption): boolean =>
      isSelected(resourceSelectors, one) && (one.location !== undefined || !looksAtLocation(resourceSelectors))
    for (const scope of place.scopes) {
      const here = this.exemptionsAt.get(scope) ?? []
      const found = here.find((exemption) => exemption.assignment === id && exempts(exemption, policy.reference) && covers(exemption))
      if (found !== undefined) return found
    }
    return undefined
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
