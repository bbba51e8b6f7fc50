import { projectModelDeployments } from '@fairway/arm/alias'
import {
  containersIn,
  evaluateCompliance,
  relatedIn,
  states,
  surroundingsOf,
  type AssignmentPlan,
  type CompliancePair,
  type PlannedPolicy,
  type State,
} from '@fairway/arm/assignment'
import { effectRank, subjectOf, type Explanation } from '@fairway/arm/policy'
import { completeResources, indexResources, typeOf } from '@fairway/arm/resource'
import { canonicalId, type Inventory } from '../inventory/index.ts'
import { byText, type Instant } from '../kernel/index.ts'
import { armResourcesOf } from '../policy/index.ts'

/** A resource, or a part of it, under a policy that it does not plainly meet. */
export interface PolicyCase {
  readonly state: CompliancePair['state']
  readonly policy: PlannedPolicy
  /** What was judged, as its id is spelled: the resource, or what it holds without being listed by itself. */
  readonly judged: string
}

/** How a resource stands under everything that is assigned above it. */
export interface PolicyStanding {
  /** The state that wins, as Azure rolls states up. */
  readonly overall: State
  /** What it breaks: enforced first, then the effect that comes first in Azure's order. */
  readonly against: readonly PolicyCase[]
  readonly undecided: readonly PolicyCase[]
  readonly exempt: readonly PolicyCase[]
}

/** The standings of resources by canonical id, and why each case is as it is. */
export interface PolicyStandings {
  readonly all: ReadonlyMap<string, PolicyStanding>
  explain(one: PolicyCase): Explanation | undefined
}

type Part = 'against' | 'undecided' | 'exempt'

const partOf: Readonly<Record<CompliancePair['state'], Part | undefined>> = {
  NonCompliant: 'against',
  Conflicting: 'against',
  Undecided: 'undecided',
  Error: 'undecided',
  Exempt: 'exempt',
  Protected: undefined,
  Unknown: undefined,
}

interface Draft {
  overall: State
  readonly against: PolicyCase[]
  readonly undecided: PolicyCase[]
  readonly exempt: PolicyCase[]
}

/** Judges the inventory. What a resource holds inside itself counts for it, and so does a model's deployment in the form policies have of it. */
export function standingsIn(plan: AssignmentPlan, inventory: Inventory, now: Instant): PolicyStandings {
  const complete = completeResources(armResourcesOf(inventory))
  const index = indexResources([...complete, ...projectModelDeployments(complete)])
  const related = relatedIn(index, (type, scope) => inventory.enumerated(type, scope))
  const around = { now, related, containers: containersIn(index) }
  const drafts = new Map<string, Draft>()
  const onJudged = (id: string, state: State): void => {
    const owner = ownerIn(inventory, id)
    const before = drafts.get(owner)
    if (before === undefined) drafts.set(owner, { overall: state, against: [], undecided: [], exempt: [] })
    else if (states.indexOf(state) < states.indexOf(before.overall)) before.overall = state
  }
  const compliance = evaluateCompliance(plan, complete, { ...around, onJudged })
  for (const { state, policy, resource } of compliance.pairs()) {
    const part = partOf[state]
    if (part !== undefined) drafts.get(ownerIn(inventory, resource))?.[part].push({ state, policy, judged: resource })
  }
  for (const { against } of drafts.values()) against.sort(byWeight)
  return {
    all: drafts,
    explain({ policy, judged }) {
      const resource = index.byId(judged)
      if (resource === undefined) return undefined
      const location = typeof resource.location === 'string' ? resource.location.replaceAll(' ', '').toLowerCase() : ''
      const typed = policy.at(location)?.forType(typeOf(resource))
      return typed?.explain(subjectOf(resource), surroundingsOf(canonical(resource.id), around))
    },
  }
}

const canonical = (id: string): string => canonicalId(id) ?? id.toLowerCase()

/** The listed resource that something belongs to: subnets may be written in their network only, and policies see deployments in a form of their own. */
function ownerIn(inventory: Inventory, id: string): string {
  const own = canonical(id).replace('/microsoft.cognitiveservices.data/', '/microsoft.cognitiveservices/')
  let at = own
  while (inventory.get(at) === undefined) {
    at = at.split('/').slice(0, -2).join('/')
    if (!at.includes('/providers/')) return own
  }
  return at
}

const byWeight = (a: PolicyCase, b: PolicyCase): number => weight(a) - weight(b) || byText(nameOfPolicy(a.policy), nameOfPolicy(b.policy))

const weight = ({ policy }: PolicyCase): number =>
  (policy.assignment.assignment.enforcementMode === 'Default' ? 0 : 10) + (policy.effect === undefined ? 9 : effectRank(policy.effect))

/** What people call a policy of an assignment. */
export const nameOfPolicy = ({ definition, definitionId }: PlannedPolicy): string =>
  definition?.displayName ?? definition?.name ?? definitionId.slice(definitionId.lastIndexOf('/') + 1)
