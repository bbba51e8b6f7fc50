import {
  containersIn,
  evaluateCompliance,
  isHonoured,
  relatedIn,
  states,
  type AssignmentCompliance as ArmAssignment,
  type Compliance,
  type CompliancePair as ArmPair,
  type PairFilter,
  type PolicyExemption,
  type RollUp,
  type State,
} from '@fairway/arm/assignment'
import { projectModelDeployments } from '@fairway/arm/alias'
import { completeResources, indexResources, type ArmResource, type ResourceIndex } from '@fairway/arm/resource'
import type { Inventory } from '../inventory/index.ts'
import { byText, type Diagnostic, type Instant } from '../kernel/index.ts'
import { armResourcesOf } from './arm-resources.ts'
import type {
  AssignmentCompliance,
  ComplianceCounts,
  CompliancePair,
  ComplianceReport,
  ComplianceState,
  DefinitionCompliance,
} from './compliance-report.ts'
import type { PolicyPlan } from './plan.ts'
import { planProblem } from './problems.ts'

/** The inventory judged by what is assigned: asked for reports, pages and explanations. */
export interface JudgedPolicies {
  readonly plan: PolicyPlan
  readonly compliance: Compliance
  readonly now: Instant
  /** The resources that were judged, inline children and private endpoint connections included. */
  readonly index: ResourceIndex
  readonly inventory: Inventory
  readonly diagnostics: readonly Diagnostic[]
}

/** Judges every resource of the inventory by everything that is assigned above it. */
export function judgePolicies(plan: PolicyPlan, inventory: Inventory, now: Instant): JudgedPolicies {
  const complete = completeResources(armResourcesOf(inventory))
  // Policies for models look at deployments and their filters in a form of their own.
  const resources = [...complete, ...projectModelDeployments(complete)]
  const index = indexResources(resources)
  const compliance = evaluated(resources, { plan, index, inventory, now })
  const later = compliance.problems.filter((one) => !plan.plan.problems.includes(one))
  return {
    plan,
    compliance,
    now,
    index,
    inventory,
    diagnostics: [...plan.diagnostics, ...later.map((one) => planProblem(one, undefined, undefined))],
  }
}

/** Some of the resources, each beside all the others. */
const evaluated = (
  resources: Iterable<ArmResource>,
  { plan, index, inventory, now }: Pick<JudgedPolicies, 'plan' | 'index' | 'inventory' | 'now'>,
): Compliance =>
  evaluateCompliance(plan.plan, resources, {
    now,
    related: relatedIn(index, (type, scope) => inventory.enumerated(type, scope)),
    containers: containersIn(index),
  })

/** Only what lies at or below a scope, rolled up by itself. */
function within(all: JudgedPolicies, scope: string): JudgedPolicies {
  const lies = liesIn(all.plan, scope)
  return {
    ...all,
    compliance: evaluated(
      [...all.index.all].filter((one) => typeof one.id === 'string' && lies(one.id)),
      all,
    ),
  }
}

/** Whether an assignment has a say at or below a scope. */
function reaches({ tree }: PolicyPlan, assigned: string, scope: string): boolean {
  const [at, place] = [assigned.toLowerCase(), scope.toLowerCase()]
  return at === place || tree.ancestors(place).includes(at) || tree.ancestors(at).includes(place)
}

const names: Readonly<Record<State, ComplianceState>> = {
  NonCompliant: 'non-compliant',
  Undecided: 'undecided',
  Compliant: 'compliant',
  Error: 'error',
  Conflicting: 'conflicting',
  Protected: 'protected',
  Exempt: 'exempt',
  Unknown: 'unknown',
}

/** All states but compliance, worst first, as lists are narrowed by them. */
export const pairStates: readonly CompliancePair['state'][] = states.flatMap((state) => {
  const name = names[state]
  return name === 'compliant' ? [] : [name]
})

/** The engine's word for a state. */
const stateNamed = (name: ComplianceState): State | undefined => states.find((state) => names[state] === name)

/** Counts as reports have them. */
export const countsOf = ({ counts }: RollUp): ComplianceCounts => ({ ...counts })

/** Which pairs are asked for. What is left out does not matter. */
export interface PairQuery {
  readonly state?: CompliancePair['state']
  /** Id or name of an assignment. */
  readonly assignment?: string
  readonly reference?: string
  readonly definition?: string
  readonly resource?: string
  /** A scope: also a management group. */
  readonly scope?: string
  /** Lower-case resource type. */
  readonly type?: string
  /** Words in the names of resource, assignment or definition, without regard to case. */
  readonly text?: string
}

/** The team that owns a resource, by its canonical id. */
export type OwnerOf = (resource: string) => string | undefined

/** The pairs that a query asks for, worst state first. */
export function* pairsOf(judged: JudgedPolicies, query: PairQuery, ownerOf: OwnerOf = () => undefined): Generator<CompliancePair> {
  const state = query.state === undefined ? undefined : stateNamed(query.state)
  const assignment = query.assignment === undefined ? undefined : assignmentNamed(judged.plan, query.assignment)
  const filter: PairFilter = {
    ...(state === undefined ? {} : { state }),
    ...(query.assignment === undefined ? {} : { assignment: assignment ?? query.assignment }),
    ...(query.reference === undefined ? {} : { reference: query.reference }),
    ...(query.definition === undefined ? {} : { definition: query.definition }),
    ...(query.resource === undefined ? {} : { resource: query.resource }),
  }
  const lies = query.scope === undefined ? undefined : liesIn(judged.plan, query.scope)
  const text = query.text?.toLowerCase()
  for (const pair of judged.compliance.pairs(filter)) {
    if (lies?.(pair.resource) === false) continue
    const told = pairOf(judged, pair, ownerOf)
    if (query.type !== undefined && told.resourceType !== query.type.toLowerCase()) continue
    if (text !== undefined && !`${told.resource} ${told.assignmentName} ${told.definitionName}`.toLowerCase().includes(text)) continue
    yield told
  }
}

/** Whether a resource lies at or below a scope. Subscriptions are looked up once each. */
function liesIn({ tree }: PolicyPlan, scope: string): (resource: string) => boolean {
  const place = scope.toLowerCase()
  const known = new Map<string, boolean>()
  return (resource) => {
    const id = resource.toLowerCase()
    if (place === '/' || id === place || id.startsWith(`${place}/`)) return true
    if (!place.includes('/managementgroups/')) return false
    const subscription = /^\/subscriptions\/[^/]+/.exec(id)?.[0]
    if (subscription === undefined) return false
    const found = known.get(subscription) ?? tree.ancestors(subscription).includes(place)
    known.set(subscription, found)
    return found
  }
}

/** The id of the assignment of a name or id; of a name that several scopes have, the first. */
export const assignmentNamed = (plan: PolicyPlan, text: string): string | undefined => {
  const wanted = text.toLowerCase()
  const all = plan.plan.assignments.map(({ assignment }) => assignment)
  return (all.find((one) => one.id === wanted) ?? all.find((one) => one.name.toLowerCase() === wanted))?.id
}

/** A pair as reports have it. */
export function pairOf(judged: JudgedPolicies, pair: ArmPair, ownerOf: OwnerOf): CompliancePair {
  const { policy } = pair
  const { assignment } = policy.assignment
  const resource = judged.index.byId(pair.resource)
  const owner = ownerOf(pair.resource.toLowerCase().replace('/microsoft.cognitiveservices.data/', '/microsoft.cognitiveservices/'))
  return {
    id: pair.id,
    state: pairState(pair.state),
    effect: policy.effect ?? '',
    assignment: assignment.id,
    assignmentName: assignment.displayName,
    reference: policy.reference,
    definition: policy.definitionId,
    definitionName: policy.definition?.displayName ?? policy.definitionId,
    resource: pair.resource,
    resourceName: resource?.name ?? pair.resource.slice(pair.resource.lastIndexOf('/') + 1),
    resourceType: resource?.type.toLowerCase() ?? '',
    ...(owner === undefined ? {} : { owner }),
    ...(pair.exemption === undefined ? {} : { exemption: pair.exemption.id }),
  }
}

function pairState(state: ArmPair['state']): CompliancePair['state'] {
  const name = names[state]
  return name === 'compliant' ? 'unknown' : name
}

/** An assignment with its definitions, as reports have it. */
export function assignmentOf({ plan }: JudgedPolicies, one: ArmAssignment): AssignmentCompliance {
  const { assignment, set } = one.assignment
  const [first] = one.policies
  const at = plan.documents.get(assignment.id)?.at
  return {
    id: assignment.id,
    name: assignment.name,
    displayName: assignment.displayName,
    scope: assignment.scope,
    scopeName: plan.tree.nameOf(assignment.scope),
    assigns:
      set === undefined
        ? {
            kind: 'definition',
            id: first?.policy.definitionId ?? assignment.policyDefinitionId,
            displayName: first?.policy.definition?.displayName ?? assignment.policyDefinitionId,
          }
        : {
            kind: 'initiative',
            id: set.id?.toLowerCase() ?? assignment.policyDefinitionId,
            displayName: set.displayName ?? set.name ?? '',
          },
    enforcement: assignment.enforcementMode === 'Default' ? 'Default' : 'DoNotEnforce',
    counts: countsOf(one),
    percentage: one.percentage,
    definitions: one.policies.map((policy): DefinitionCompliance => {
      const { reference, definitionId, definition, groups, effect, notEvaluated } = policy.policy
      return {
        reference,
        id: definitionId,
        displayName: definition?.displayName ?? definitionId,
        effect: effect ?? '',
        groups,
        counts: countsOf(policy),
        percentage: policy.percentage,
        ...(notEvaluated === undefined ? {} : { notEvaluable: notEvaluated }),
      }
    }),
    declaredAt: at === undefined ? '' : at.line === 1 && at.column === 1 && !/\.\w+$/.test(at.file) ? at.file : `${at.file}:${at.line}`,
  }
}

/** All assignments, lowest percentage first; those that judge nothing last. */
export const assignmentsOf = (judged: JudgedPolicies): readonly AssignmentCompliance[] =>
  judged.compliance.assignments
    .map((one) => assignmentOf(judged, one))
    .toSorted((a, b) => (a.percentage ?? 101) - (b.percentage ?? 101) || byText(a.displayName, b.displayName) || byText(a.id, b.id))

/** What a report is to show. */
export interface ComplianceReportOptions extends PairQuery {
  readonly limit?: number
  /** The `next` of an earlier page. */
  readonly cursor?: string
  readonly ownerOf?: OwnerOf
}

/** The whole report: everything rolled up, or what lies at or below a scope, and a page of what is not compliant. */
export function complianceReport(all: JudgedPolicies, options: ComplianceReportOptions = {}): ComplianceReport {
  const { limit = 100, cursor, ownerOf, ...query } = options
  const { scope } = query
  const judged = scope === undefined ? all : within(all, scope)
  const { compliance, plan } = judged
  const wanted = query.assignment === undefined ? undefined : assignmentNamed(plan, query.assignment)
  const page = pageOfPairs(judged, query, {
    limit,
    ...(cursor === undefined ? {} : { cursor }),
    ...(ownerOf === undefined ? {} : { ownerOf }),
  })
  return {
    schemaVersion: 1,
    asOf: judged.now,
    origins: plan.origins,
    resources: compliance.total,
    counts: countsOf(compliance),
    percentage: compliance.percentage,
    assignments: assignmentsOf(judged).filter(
      (one) => (wanted === undefined || one.id === wanted) && (scope === undefined || reaches(plan, one.scope, scope)),
    ),
    pairs: page.items,
    total: page.total,
    next: page.next,
    diagnostics: judged.diagnostics,
  }
}

/** A page of pairs; `visible` cuts them down to what somebody may see. */
export function pageOfPairs(
  judged: JudgedPolicies,
  query: PairQuery,
  { limit, cursor, ownerOf, visible }: { limit: number; cursor?: string; ownerOf?: OwnerOf; visible?: (pair: CompliancePair) => boolean },
): { readonly items: readonly CompliancePair[]; readonly total: number; readonly next: string | null } {
  const offset = cursor === undefined || !/^\d{1,9}$/.test(cursor) ? 0 : Number(cursor)
  const items: CompliancePair[] = []
  let total = 0
  for (const pair of pairsOf(judged, query, ownerOf)) {
    if (visible?.(pair) === false) continue
    if (total >= offset && items.length < limit) items.push(pair)
    total++
  }
  return { items, total, next: offset + items.length < total ? String(offset + items.length) : null }
}

/** Whether an exemption has ended, ends within 30 days, has an end at all. */
export function exemptionState(exemption: PolicyExemption, now: Instant): 'active' | 'expiring' | 'expired' | 'unlimited' {
  if (exemption.expiresOn === undefined) return 'unlimited'
  if (!isHonoured(exemption, now)) return 'expired'
  return Date.parse(exemption.expiresOn) - Date.parse(now) <= THIRTY_DAYS ? 'expiring' : 'active'
}

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000
