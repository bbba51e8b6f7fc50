import { assignmentsAt, type PlannedAssignment, type PlannedPolicy, type PolicyExemption } from '@fairway/arm/assignment'
import type { ObservedResource } from '../../inventory/index.ts'
import { nameOfPolicy } from '../policy-standing.ts'
import type { Evaluation, Parameters, Verdict, World } from '../control.ts'
import type { WorldPolicies } from '../world-policies.ts'
import { aboutResource, unknown, verdict, type Judgement } from './judgement.ts'
import { perWorld } from './per-world.ts'
import { propertiesNotExported } from './property-rule.ts'
import { completeness } from './scope.ts'
import { POLICY_ASSIGNMENT, POLICY_EXEMPTION } from './types.ts'

/** An assignment or exemption under judgement. */
export interface PolicyContext {
  readonly world: World
  readonly policies: WorldPolicies
  readonly parameters: Parameters
}

/** Judges every assignment that the estate declares or Azure shows. `judge` gives `undefined` for what the control is not about. */
export const eachAssignment = (
  judge: (one: PlannedAssignment, context: PolicyContext) => Judgement | undefined,
  alsoReads: readonly string[] = [],
): Evaluation =>
  eachDocument([POLICY_ASSIGNMENT, ...alsoReads], ({ plan }) => plan.plan.assignments.map((one) => ({ one, about: one.assignment })), judge)

/** Judges every exemption from an assignment that is known. */
export const eachExemption = (judge: (one: PolicyExemption, context: PolicyContext) => Judgement | undefined): Evaluation =>
  eachDocument([POLICY_EXEMPTION], ({ plan }) => plan.plan.exemptions.map((one) => ({ one, about: one })), judge)

/** `reads`: the type of the documents, and what else is looked at. */
function eachDocument<One>(
  reads: readonly [string, ...string[]],
  all: (policies: WorldPolicies) => readonly { readonly one: One; readonly about: { readonly id: string; readonly displayName: string } }[],
  judge: (one: One, context: PolicyContext) => Judgement | undefined,
): Evaluation {
  return {
    kind: 'facts',
    reads,
    evaluate: (world, parameters) => {
      const { policies } = world
      const verdicts: Verdict[] = []
      for (const { one, about } of policies === undefined ? [] : all(policies)) {
        const judged = policies === undefined ? undefined : judge(one, { world, policies, parameters })
        if (judged !== undefined) verdicts.push(verdict(about.id, about.displayName, judged, policies?.evidenceOf(about.id) ?? []))
      }
      verdicts.push(...unread(world, reads[0]).map((one) => aboutResource(one, notRead(one))))
      return [...verdicts, ...completeness(world, reads.slice(0, 1), verdicts.length)]
    },
  }
}

const notRead = ({ resource }: ObservedResource): Judgement =>
  resource.properties === undefined
    ? propertiesNotExported()
    : unknown('NotReadable', 'what the export shows of it is not the whole document')

/** Assignments or exemptions that an export only names: what they say is not known. */
export const unread = ({ inventory, policies }: World, type: string): readonly ObservedResource[] =>
  inventory.ofType(type).filter(({ resource }) => policies?.plan.documents.has(resource.id) !== true)

/**
 * Whether Azure has an assignment that the estate declares; `undefined` where nobody listed what is assigned at its scope. What Azure shows
 * is there.
 */
export function isDeployed({ inventory, policies }: World, { assignment }: PlannedAssignment): boolean | undefined {
  if (inventory.get(assignment.id) !== undefined || policies?.plan.documents.get(assignment.id)?.from === 'inventory') return true
  return inventory.enumerated(POLICY_ASSIGNMENT, assignment.scope) ? false : undefined
}

/** A policy as it reaches a place. */
export interface ReachingPolicy {
  readonly policy: PlannedPolicy
  readonly enforced: boolean
}

/** What reaches a place. Assignments that the estate declares and Azure is known not to have do not. */
export interface Reach {
  readonly assignments: readonly PlannedAssignment[]
  readonly policies: readonly ReachingPolicy[]
  /** Those with definitions that nobody has. */
  readonly unresolved: readonly PlannedAssignment[]
  /** Declared for this place, and not in Azure. */
  readonly undeployed: readonly PlannedAssignment[]
}

const nothing: Reach = { assignments: [], policies: [], unresolved: [], undeployed: [] }

const reaches = perWorld((_world): Map<string, Reach> => new Map())

/** What is assigned at a scope or above it, places left out considered; looked up once for each scope. */
export function reachOf(world: World, scope: string): Reach {
  const { policies } = world
  if (policies === undefined) return nothing
  const known = reaches(world).get(scope)
  if (known !== undefined) return known
  const declared = assignmentsAt(policies.plan.plan, scope, { now: world.now }).filter((one) => one.excludedBy === undefined)
  const here = declared.filter(({ assignment }) => isDeployed(world, assignment) !== false)
  const assignments = here.map((one) => one.assignment)
  const found: Reach = {
    assignments,
    policies: here.flatMap((one) =>
      one.policies
        .filter(({ policy, effect }) => policy.notEvaluated === undefined && effect?.toLowerCase() !== 'disabled')
        .map(({ policy }) => ({ policy, enforced: one.enforced })),
    ),
    unresolved: assignments.filter((one) => missingIn(one).length > 0),
    undeployed: declared.map((one) => one.assignment).filter((one) => !assignments.includes(one)),
  }
  reaches(world).set(scope, found)
  return found
}

/** The policies of an assignment whose definition nobody has. */
export const missingIn = ({ policies }: PlannedAssignment): readonly PlannedPolicy[] =>
  policies.filter((one) => one.definition === undefined)

const AI_PROVIDERS = [
  'microsoft.cognitiveservices/',
  'microsoft.cognitiveservices.data/',
  'microsoft.machinelearningservices/',
  'microsoft.search/',
]

/** Whether a policy names a type of AI service: it was written for them, and does not only happen to reach them. */
export function isAboutAi(policy: PlannedPolicy): boolean {
  for (const type of policy.at('')?.types ?? []) if (AI_PROVIDERS.some((provider) => type.startsWith(provider))) return true
  return false
}

/** Nothing can be said, because definitions are not at hand. */
export const definitionsMissing = (assignments: readonly PlannedAssignment[]): Judgement =>
  unknown(
    'DefinitionNotHeld',
    `definitions of ${named(assignments.map((one) => one.assignment.displayName))} are not at hand, so that nobody evaluated them`,
    { observed: assignments.flatMap((one) => missingIn(one).map((policy) => policy.definitionId)).slice(0, 20) },
  )

/** The way out where the estate declares an assignment and Azure does not have it. */
export const DEPLOY = 'Deploy the assignment from its code, or take it out of the estate.'

/** How many names a message holds. */
const NAMED = 3

/** The first names, and how many more. */
export function named(names: readonly string[]): string {
  const shown = [...new Set(names)]
  const first = shown.slice(0, NAMED).map((name) => `\`${name}\``)
  const more = shown.length - first.length
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ')
}

/** Policies by the names that people know, the first few. */
export const namedPolicies = (policies: readonly PlannedPolicy[]): string => named(policies.map(nameOfPolicy))
