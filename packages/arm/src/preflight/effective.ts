import {
  isHonoured,
  type AssignmentPlan,
  type PlannedAssignment,
  type PlannedPolicy,
  type PolicyExemption,
  type ResourceSelector,
} from '../assignment/index.ts'
import type { TypedPolicy } from '../policy/index.ts'
import { canonicalId, canonicalScope, parseResourceId, type ArmResource } from '../resource/index.ts'
import { Unknown } from '../value/index.ts'

/** A policy that is in force for a resource. */
export interface EffectivePolicy {
  readonly planned: PlannedPolicy
  readonly typed: TypedPolicy
  readonly exemption: PolicyExemption | undefined
  /** Why it is not known whether it is in force, or with which effect. */
  readonly uncertain?: string
}

/** What is in force for a resource. */
export interface Effective {
  readonly policies: readonly EffectivePolicy[]
  /** Policies that are assigned here but cannot be evaluated. */
  readonly notEvaluated: readonly PlannedPolicy[]
}

/** Finds what is in force: inheritance, excluded scopes, selectors, overrides and exemptions, as a scan does. */
export class EffectivePolicies {
  private readonly plan: AssignmentPlan
  private readonly exemptions: readonly PolicyExemption[]
  private readonly places = new Map<string, readonly PlannedAssignment[]>()

  constructor(plan: AssignmentPlan, now: string) {
    this.plan = plan
    this.exemptions = plan.exemptions.filter((one) => isHonoured(one, now))
  }

  /** `as`: the type that rules see, where it is not the resource's own. */
  for(resource: ArmResource, as: string): Effective {
    const scopes = this.scopesOf(resource.id)
    const here = new Set(scopes)
    const one = { type: resource.type.toLowerCase(), location: locationOf(resource), subscriptionLevel: parseResourceId(resource.id)?.resourceGroup === undefined }
    const policies: EffectivePolicy[] = []
    const notEvaluated: PlannedPolicy[] = []
    for (const { assignment, policies: planned } of this.assignmentsAt(scopes)) {
      if (!isSelected(assignment.resourceSelectors, one)) continue
      const open = one.location === undefined && looksAtLocation(assignment.resourceSelectors)
      for (const policy of planned) {
        if (policy.notEvaluated !== undefined) notEvaluated.push(policy)
        const typed = policy.at(one.location ?? '')?.forType(as)
        if (typed === undefined) continue
        const uncertain = open || (one.location === undefined && policy.byLocation) ? { uncertain: 'it is assigned by location, and where the resource will lie is not known' } : {}
        policies.push({ planned: policy, typed, exemption: this.exemptionFor(policy, here, one), ...uncertain })
      }
    }
    return { policies, notEvaluated }
  } // prettier-ignore

  /** The resource, what it lies in, and everything above that. */
  private scopesOf(id: string): readonly string[] {
    return this.plan.tree.ancestors(canonicalScope(id))
  }

  private assignmentsAt(scopes: readonly string[]): readonly PlannedAssignment[] {
    const key = scopes.slice(1).join('\n')
    const own = scopes[0] ?? '/'
    const above = this.places.get(key) ?? this.inForce(scopes.slice(1))
    this.places.set(key, above)
    const here = this.plan.assignments.filter(({ assignment }) => assignment.scope === own)
    const all = here.length === 0 ? above : [...above, ...here].toSorted((a, b) => a.index - b.index)
    return all.filter(({ assignment }) => !assignment.notScopes.includes(own))
  }

  private inForce(scopes: readonly string[]): readonly PlannedAssignment[] {
    const here = new Set(scopes)
    return this.plan.assignments.filter(
      ({ assignment }) => here.has(assignment.scope) && !assignment.notScopes.some((scope) => here.has(scope)),
    )
  }

  private exemptionFor(policy: PlannedPolicy, here: ReadonlySet<string>, one: Selectable): PolicyExemption | undefined {
    if (!exemptible.has(policy.definition?.mode.toLowerCase() ?? '')) return undefined
    const id = canonicalId(policy.assignment.assignment.id)
    return this.exemptions.find(
      ({ scope, assignment, references, resourceSelectors }) =>
        here.has(scope) && assignment === id && (references === undefined || references.has(policy.reference.toLowerCase())) && (one.location !== undefined || !looksAtLocation(resourceSelectors)) &&
        isSelected(resourceSelectors, one),
    )
  } // prettier-ignore
}

interface Selectable {
  readonly type: string
  /** Lower case, no spaces, empty for none; `undefined`: not known. */
  readonly location: string | undefined
  readonly subscriptionLevel: boolean
}

/** Modes whose policies can be exempted from. Source: https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure */
const exemptible: ReadonlySet<string> = new Set([
  'all',
  'indexed',
  '',
  'microsoft.kubernetes.data',
  'microsoft.keyvault.data',
  'microsoft.network.data',
])

const locationOf = ({ location }: ArmResource): string | undefined =>
  location instanceof Unknown ? undefined : typeof location === 'string' ? location.replaceAll(' ', '').toLowerCase() : ''

const looksAtLocation = (selectors: readonly ResourceSelector[]): boolean =>
  selectors.some((group) => group.selectors.some(({ kind }) => kind === 'resourceLocation'))

/** Source: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#resource-selectors */
const isSelected = (selectors: readonly ResourceSelector[], one: Selectable): boolean =>
  selectors.length === 0 || selectors.some((group) => group.selectors.every((selector) => holds(selector, one)))

function holds({ kind, values, negated }: ResourceSelector['selectors'][number], one: Selectable): boolean {
  if (kind === 'resourceLocation') return one.location === undefined || values.has(one.location) !== negated
  if (kind === 'resourceType') return values.has(one.type) !== negated
  if (kind === 'resourceWithoutLocation')
    return (one.location === '' && one.subscriptionLevel && values.has('subscriptionlevelresources')) !== negated
  return true
}
