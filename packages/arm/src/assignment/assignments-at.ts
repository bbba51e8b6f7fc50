import { canonicalScope, normalLocation, type Scope } from '../resource/index.ts'
import { containerOf, isInGroup } from './container.ts'
import { isHonoured, type PolicyExemption } from './exemption.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import { isSelected } from './selector.ts'

/** An assignment as it reaches a place. */
export interface EffectiveAssignment {
  readonly assignment: PlannedAssignment
  /** Where it is assigned, if that is above the place. */
  readonly inheritedFrom?: Scope
  /** The place, or something above it, is left out of the assignment: nothing of it counts here. */
  readonly excludedBy?: Scope
  /** Whether its effects happen. */
  readonly enforced: boolean
  readonly policies: readonly EffectivePolicy[]
  /** Exemptions from it that cover the whole place, expired ones left out. */
  readonly exemptions: readonly PolicyExemption[]
}

/** A policy of an assignment as it reaches a place. */
export interface EffectivePolicy {
  readonly policy: PlannedPolicy
  /** The effect in force; `disabled` when it is switched off, absent where nobody has the definition. */
  readonly effect?: string
  /** The exemption that covers the whole place. */
  readonly exemption?: PolicyExemption
}

/** What narrows the question down. */
export interface AtOptions {
  /** The moment, ISO 8601: exemptions end. */
  readonly now: string
  /** Ask for resources of this type only. */
  readonly type?: string
  /** Ask for resources at this location only; also decides overrides by location. */
  readonly location?: string
}

/** The assignments that reach a place, the nearest first; those that leave it out are told as well. */
export function assignmentsAt(plan: AssignmentPlan, scope: Scope, options: AtOptions): readonly EffectiveAssignment[] {
  const here = plan.tree.ancestors(canonicalScope(scope))
  const rank = new Map(here.map((one, index) => [one, index]))
  return plan.assignments
    .filter(({ assignment }) => rank.has(assignment.scope))
    .toSorted((a, b) => (rank.get(a.assignment.scope) ?? 0) - (rank.get(b.assignment.scope) ?? 0) || a.index - b.index)
    .filter((one) => reaches(one, here, options))
    .map((one) => effective(one, plan, here, options))
}

/** Whether resource selectors let anything at the place through; without type and location nobody can say no. */
function reaches({ assignment }: PlannedAssignment, here: readonly Scope[], { type, location }: AtOptions): boolean {
  if (type === undefined || location === undefined) return true
  return isSelected(assignment.resourceSelectors, selectable(here, type, location))
}

const selectable = (here: readonly Scope[], type: string, location: string) => ({
  type: type.toLowerCase(),
  location: normalLocation(location),
  subscriptionLevel: !isInGroup(containerOf(here[0] ?? '/')),
})

function effective(one: PlannedAssignment, plan: AssignmentPlan, here: readonly Scope[], options: AtOptions): EffectiveAssignment {
  const { assignment } = one
  const excludedBy = assignment.notScopes.find((scope) => here.includes(scope))
  const exemptions = plan.exemptions.filter(
    (exemption) => exemption.assignment === assignment.id && here.includes(exemption.scope) && isHonoured(exemption, options.now),
  )
  return {
    assignment: one,
    ...(assignment.scope === here[0] ? {} : { inheritedFrom: assignment.scope }),
    ...(excludedBy === undefined ? {} : { excludedBy }),
    enforced: assignment.enforcementMode === 'Default',
    policies: one.policies
      .filter((policy) => options.type === undefined || policy.notEvaluated !== undefined || judges(policy, options.type, options.location))
      .map((policy) => effectivePolicy(policy, exemptions, options)),
    exemptions,
  }
}

const normal = (location: string | undefined): string => normalLocation(location ?? '')

const judges = (policy: PlannedPolicy, type: string, location: string | undefined): boolean =>
  policy.at(normal(location))?.forType(type.toLowerCase()) !== undefined

function effectivePolicy(policy: PlannedPolicy, exemptions: readonly PolicyExemption[], options: AtOptions): EffectivePolicy {
  const effect = policy.notEvaluated === undefined ? (policy.at(normal(options.location))?.effectText ?? 'disabled') : policy.effect
  const exemption = exemptions.find(
    (one) => one.resourceSelectors.length === 0 && (one.references === undefined || one.references.has(policy.reference.toLowerCase())),
  )
  return { policy, ...(effect === undefined ? {} : { effect }), ...(exemption === undefined ? {} : { exemption }) }
}
