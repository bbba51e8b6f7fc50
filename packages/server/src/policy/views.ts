import {
  assignmentsAt,
  conflicts,
  type AssignmentPlan,
  type PolicyExemption,
  type RollUp,
  type ScopeCompliance,
} from '@fairway/arm/assignment'
import type { ParameterDefinition, PolicyDefinition, PolicySetDefinition } from '@fairway/arm/policy'
import { covers, type ReadScope } from '@fairway/core/access'
import type {
  EffectiveAssignmentView,
  PolicyAssignmentDetailView,
  PolicyAssignmentView,
  PolicyDefinitionView,
  PolicyExemptionView,
  PolicyOverviewView,
  PolicyScopeView,
} from '@fairway/core/api'
import { diagnostic, isJsonObject, type Diagnostic, type Json } from '@fairway/core/kernel'
import { assignmentOf, assignmentsOf, countsOf, exemptionState, memberOf, plainJson, type JudgedPolicies } from '@fairway/core/policy'
import type { JudgedWorld } from './judged.ts'

/** Counts name how many of everybody's things there are: they are told to those who may read everything. */
const countsFor = (rollUp: RollUp, scope: ReadScope) => (scope === 'everything' ? countsOf(rollUp) : null)

/** What is declared, and how everything stands. */
export function overviewOf(judged: JudgedPolicies, scope: ReadScope): PolicyOverviewView {
  const { plan, compliance, now } = judged
  const states = plan.plan.exemptions.map((one) => exemptionState(one, now))
  return {
    asOf: now,
    baseline: plan.baseline,
    origins: plan.origins,
    resources: scope === 'everything' ? compliance.total : null,
    counts: countsFor(compliance, scope),
    percentage: compliance.percentage,
    exemptions: {
      all: states.length,
      expired: states.filter((one) => one === 'expired').length,
      expiring: states.filter((one) => one === 'expiring').length,
    },
    diagnostics: scope === 'everything' ? [...judged.diagnostics, ...conflictsOf(plan.plan)].slice(0, MOST_TOLD) : [],
  }
}

const MOST_TOLD = 100

/** Policies that stand in each other's way. */
const conflictsOf = (plan: AssignmentPlan): readonly Diagnostic[] => conflicts(plan).map((one) => diagnostic('FW7020', one.message))

/** Where the teams of somebody own something, and everything above: what else there is, is not named to them. */
export function visibleScopes({ judged, ownerOf }: JudgedWorld, scope: ReadScope): (id: string) => boolean {
  if (scope === 'everything') return () => true
  const own = new Set<string>()
  for (const { resource } of judged.inventory.resources) {
    const { subscriptionId, resourceGroup } = resource
    if (subscriptionId === undefined || !covers(scope, ownerOf(resource.id))) continue
    own.add(`/subscriptions/${subscriptionId}`)
    if (resourceGroup !== undefined) own.add(`/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}`)
    own.add(resource.id)
  }
  return (id) => !id.startsWith('/subscriptions/') || own.has(id)
}

/** The tree of scopes: what people know, and what has judged resources, parents before children. */
export function scopesOf({ plan, compliance }: JudgedPolicies, readScope: ReadScope): readonly PolicyScopeView[] {
  const { tree } = plan
  const rollUps = new Map(compliance.scopes.map((one) => [one.scope, one]))
  const assigned = Map.groupBy(plan.plan.assignments, ({ assignment }) => assignment.scope)
  const exempted = Map.groupBy(plan.plan.exemptions, (one) => one.scope)
  const views: PolicyScopeView[] = []
  const groups = resourceGroupsOf(rollUps)
  const add = (scope: string, parent: string | null, depth: number, inherited: number): void => {
    if (views.length >= MOST_SCOPES || depth > DEEPEST) return
    const own = assigned.get(scope)?.length ?? 0
    const rollUp = rollUps.get(scope)
    views.push({
      id: scope,
      kind: kindOf(scope),
      name: tree.nameOf(scope),
      parent,
      depth,
      assignments: own,
      inherited,
      exemptions: exempted.get(scope)?.length ?? 0,
      counts: rollUp === undefined ? null : countsFor(rollUp, readScope),
      percentage: rollUp?.percentage ?? null,
    })
    for (const child of [...tree.children(scope), ...(groups.get(scope) ?? [])]) add(child, scope, depth + 1, inherited + own)
  }
  add('/', null, 0, 0)
  return views
}

const MOST_SCOPES = 20_000
const DEEPEST = 80

function kindOf(scope: string): PolicyScopeView['kind'] {
  if (scope === '/') return 'tenant'
  if (scope.includes('/managementgroups/')) return 'management-group'
  return scope.includes('/resourcegroups/') ? 'resource-group' : 'subscription'
}

/** Resource groups with judged resources, by their subscription. */
const resourceGroupsOf = (rollUps: ReadonlyMap<string, ScopeCompliance>): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy([...rollUps.keys()].filter((scope) => /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(scope)).toSorted(), (scope) =>
    scope.slice(0, scope.indexOf('/resourcegroups/')),
  )

/** All assignments without their definitions, lowest percentage first. */
export const assignmentViews = (judged: JudgedPolicies, scope: ReadScope, at?: string): readonly PolicyAssignmentView[] =>
  assignmentsOf(judged)
    .filter((one) => at === undefined || one.scope === at)
    .map(({ definitions: _definitions, counts, ...rest }) => ({ ...rest, counts: scope === 'everything' ? counts : null }))

/** One assignment with everything about it. */
export function assignmentView(judged: JudgedPolicies, id: string, scope: ReadScope): PolicyAssignmentDetailView | undefined {
  const wanted = id.toLowerCase()
  const found = judged.compliance.assignments.find(
    ({ assignment }) => assignment.assignment.id === wanted || assignment.assignment.name.toLowerCase() === wanted,
  )
  if (found === undefined) return undefined
  const { assignment } = found.assignment
  const { counts, definitions, ...rest } = assignmentOf(judged, found)
  const all = scope === 'everything'
  return {
    ...rest,
    description: assignment.description ?? '',
    counts: all ? counts : null,
    definitions: definitions.map((one) => ({ ...one, counts: all ? one.counts : null })),
    notScopes: assignment.notScopes,
    parameters: Object.fromEntries([...assignment.parameters.values()].map(({ name, value }) => [name, plainJson(value)])),
    nonComplianceMessages: assignment.nonComplianceMessages.map((one) => one.message),
    exemptions: exemptionViews(judged).filter((one) => one.assignment === assignment.id),
  }
}

/** Every exemption with its end and what it covers: those that end first, first. */
export function exemptionViews(judged: JudgedPolicies): readonly PolicyExemptionView[] {
  const covers = new Map<string, number>()
  for (const { exemption } of judged.compliance.pairs({ state: 'Exempt' })) {
    if (exemption !== undefined) covers.set(exemption.id, (covers.get(exemption.id) ?? 0) + 1)
  }
  return judged.plan.plan.exemptions
    .map((one) => exemptionView(judged, one, covers.get(one.id) ?? 0))
    .toSorted((a, b) => (a.expires ?? '~').localeCompare(b.expires ?? '~', 'en') || (a.id < b.id ? -1 : 1))
}

function exemptionView({ plan, now }: JudgedPolicies, one: PolicyExemption, covers: number): PolicyExemptionView {
  const document = plan.documents.get(one.id)
  const assignment = plan.plan.assignments.find((each) => each.assignment.id === one.assignment)?.assignment
  return {
    id: one.id,
    name: one.name,
    displayName: one.displayName,
    description: one.description ?? '',
    category: one.category,
    scope: one.scope,
    scopeName: plan.tree.nameOf(one.scope),
    assignment: one.assignment,
    assignmentName: assignment?.displayName ?? one.assignment,
    references: [...(one.references ?? [])],
    expires: one.expiresOn === undefined ? null : new Date(one.expiresOn).toISOString(),
    state: exemptionState(one, now),
    owner: ownerIn(document?.body['properties']),
    covers,
    declaredAt: document === undefined ? '' : `${document.at.file}:${document.at.line}`,
  }
}

/** Azure has no owner of an exemption; people write one into its metadata. */
function ownerIn(properties: Json | undefined): string | null {
  const metadata = isJsonObject(properties) ? memberOf(properties, 'metadata') : undefined
  if (!isObject(metadata)) return null
  const found = ['owner', 'requestedBy', 'createdBy'].map((name) => memberOf(metadata, name)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : null
}

const isObject = (value: Json | undefined): value is Extract<Json, { readonly [key: string]: Json }> => isJsonObject(value)

/** What holds at a scope. */
export const effectiveAt = ({ plan, now }: JudgedPolicies, scope: string): readonly EffectiveAssignmentView[] =>
  assignmentsAt(plan.plan, scope, { now })
    .filter((one) => one.excludedBy === undefined)
    .map(({ assignment, policies, inheritedFrom }) => ({
      id: assignment.assignment.id,
      displayName: assignment.assignment.displayName,
      scope: assignment.assignment.scope,
      scopeName: plan.tree.nameOf(assignment.assignment.scope),
      inherited: inheritedFrom !== undefined,
      enforcement: assignment.assignment.enforcementMode === 'Default' ? 'Default' : 'DoNotEnforce',
      policies: policies.map(({ policy, effect }) => ({
        reference: policy.reference,
        definition: policy.definitionId,
        displayName: policy.definition?.displayName ?? policy.definitionId,
        effect: effect ?? '',
      })),
    }))

/** A definition or an initiative, by id or name. */
export function definitionView({ plan }: JudgedPolicies, id: string): PolicyDefinitionView | undefined {
  const set = plan.library.set(id)?.found
  if (set !== undefined) return viewOfSet(plan, set)
  const definition = plan.library.definition(id)?.found
  return definition === undefined ? undefined : viewOfDefinition(plan, definition)
}

type Plan = JudgedPolicies['plan']

function common(plan: Plan, one: PolicyDefinition | PolicySetDefinition) {
  const document = plan.library.documentOf(one)
  const category = plainJson(one.metadata['category'])
  return {
    id: one.id ?? one.name ?? '',
    name: one.name ?? '',
    displayName: one.displayName ?? one.name ?? '',
    description: one.description ?? '',
    version: one.version ?? null,
    category: typeof category === 'string' ? category : null,
    origin: document?.from ?? ('pulled' as const),
    declaredAt: document === undefined ? '' : document.from === 'estate' ? `${document.at.file}:${document.at.line}` : document.at.file,
    parameters: [...one.parameters.values()].map(parameterView),
  }
}

function parameterView(one: ParameterDefinition): PolicyDefinitionView['parameters'][number] {
  return {
    name: one.name,
    type: one.type,
    displayName: nameIn(one.metadata) ?? one.name,
    ...(one.defaultValue === undefined ? {} : { default: plainJson(one.defaultValue) }),
    ...(one.allowedValues === undefined ? {} : { allowed: one.allowedValues.map(plainJson) }),
  }
}

const nameIn = (metadata: object): string | undefined => {
  const name = memberOf(jsonObject(metadata), 'displayName')
  return typeof name === 'string' ? name : undefined
}

function viewOfDefinition(plan: Plan, one: PolicyDefinition): PolicyDefinitionView {
  const { source } = one
  const properties = memberOf(jsonObject(source), 'properties')
  const rule = memberOf(isObject(properties) ? properties : jsonObject(source), 'policyRule')
  const users = plan.plan.policies.filter(({ definition }) => definition === one)
  return {
    kind: 'definition',
    ...common(plan, one),
    mode: one.mode,
    rule: rule ?? null,
    members: [],
    usedBy: usedBy(plan, new Set(users.map(({ assignment }) => assignment.index))),
  }
}

function viewOfSet(plan: Plan, one: PolicySetDefinition): PolicyDefinitionView {
  const users = plan.plan.assignments.filter(({ set }) => set === one)
  const used = users[0]?.policies ?? []
  return {
    kind: 'initiative',
    ...common(plan, one),
    mode: null,
    rule: null,
    members: one.references.map((reference) => {
      const definition = plan.library.definition(reference.definitionId)?.found
      const planned = used.find((policy) => policy.reference === reference.referenceId)
      return {
        reference: reference.referenceId,
        id: reference.definitionId,
        displayName: definition?.displayName ?? reference.definitionId,
        effect: planned?.effect ?? definition?.rule.effect ?? '',
      }
    }),
    usedBy: usedBy(plan, new Set(users.map(({ index }) => index))),
  }
}

const jsonObject = (value: object): Extract<Json, { readonly [key: string]: Json }> => {
  const plain = plainJson(value)
  return isObject(plain) ? plain : {}
}

const usedBy = ({ plan, tree }: Plan, indexes: ReadonlySet<number>): PolicyDefinitionView['usedBy'] =>
  plan.assignments
    .filter(({ index }) => indexes.has(index))
    .map(({ assignment }) => ({ id: assignment.id, displayName: assignment.displayName, scopeName: tree.nameOf(assignment.scope) }))
