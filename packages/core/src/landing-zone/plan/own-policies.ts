import { canonicalScope, type ArmResource } from '@fairway/arm/resource'
import { armResourceOf, armResourcesIn, subscriptionIdIn, TENANT_INPUT, type Graph, type ResourceNode } from '../../graph/index.ts'
import type { GroupTree, LaterGuardrails } from '../../hierarchy/index.ts'
import { isJsonObject, parseInstant, type Instant, type Json, type JsonObject } from '../../kernel/index.ts'
import {
  byWorst,
  checkResources,
  outcomeCounts,
  policyPlan,
  type CheckResult,
  type KnownScopes,
  type PlanOptions,
  type PolicyDocumentKind,
  type PolicyShelf,
  type ResourcesCheck,
  type SourcedPolicy,
} from '../../policy/index.ts'

/** What is held against what. */
export interface OwnPolicyInput {
  readonly graph: Graph
  readonly tree: GroupTree
  /** What the guardrails come to once their roll-out is done: what is denied only then is told as well, as not enforced yet. */
  readonly later?: readonly LaterGuardrails[]
  /** Policies of the estate and of folders, beside those that the graph assigns. */
  readonly documents: readonly SourcedPolicy[]
  /** Where definitions of Azure are looked up; without one, what is assigned of them cannot be judged and is told. */
  readonly shelf?: PolicyShelf
  /** `enforce`: as if everything were enforced; `assign`: judged by these instead. */
  readonly options?: PlanOptions
  readonly now: Instant
}

/**
 * Answers whether what is to be built would be denied by the policies that are to be assigned: the golden paths by their own guardrails.
 * Resources that make the hierarchy and the policies themselves are not judged: nothing is assigned when they are made.
 */
export function checkOwnPolicies({ later = [], ...input }: OwnPolicyInput): ResourcesCheck {
  const today = checkedBy(input, input.graph)
  const denials = later.flatMap(({ from, nodes }) => denialsFrom(from, nodes, input))
  if (denials.length === 0) return today
  const stopped = new Set(today.results.filter(({ outcome, enforced }) => outcome === 'deny' && enforced).map(pairOf))
  const coming = denials.filter((one) => !stopped.has(pairOf(one)))
  const replaced = new Set(coming.map(pairOf))
  const results = [...today.results.filter((one) => !replaced.has(pairOf(one))), ...coming].toSorted(byWorst)
  return { ...today, counts: { ...today.counts, ...outcomeCounts(results) }, results }
}

/** A policy and a resource, whatever the one says of the other. */
const pairOf = ({ policy, resource }: CheckResult): string =>
  JSON.stringify([policy.assignment, policy.reference, policy.definition, resource.id])

/** What would be denied from a day on by assignments as they are then, and by no exemption spared that holds on that day. */
function denialsFrom(from: string, nodes: readonly ResourceNode[], input: Omit<OwnPolicyInput, 'later'>): readonly CheckResult[] {
  const { graph } = input
  // Only what changes is judged again; what it names is looked up among everything.
  const then = { ...graph, nodes: new Map([...graph.nodes, ...nodes.map((node) => [node.key, node] as const)]) }
  const changed = new Set(nodes.map(({ key }) => key))
  const { results } = checkedBy({ ...input, documents: [], now: parseInstant(from) ?? input.now }, then, changed)
  return results
    .filter(({ outcome, enforced }) => outcome === 'deny' && enforced)
    .map((one) => ({ ...one, enforced: false, message: `${one.message} (from ${from} on)` }))
}

function checkedBy(
  { graph, tree, documents, shelf, options, now }: Omit<OwnPolicyInput, 'later'>,
  policies: Graph,
  only?: ReadonlySet<string>,
): ResourcesCheck {
  const own = { documents: policiesIn(policies, only), scopes: scopesOf(graph, tree, undefined) }
  // Nothing is assigned: nothing is judged, and no baseline of ours takes the place of what is.
  const bare = ![...own.documents, ...documents].some(({ kind }) => kind === 'PolicyAssignment')
  const plan = policyPlan(
    { documents: [...own.documents, ...documents], scopes: own.scopes, ...(shelf === undefined ? {} : { shelf }) },
    bare ? { assign: [], ...options } : options,
  )
  const judged = armResourcesIn(graph).filter(({ node }) => isWorkload(node, graph))
  return checkResources({
    resources: judged.map(({ node, resource }) => ({ resource, at: node.at })),
    subscriptions: subscriptionsOf(graph, tree),
    plan,
    now,
  })
}

/** The subscriptions of the tree as rules see them: all of one tenant. */
function subscriptionsOf(graph: Graph, tree: GroupTree): readonly ArmResource[] {
  const tenantId = graph.inputs.get(TENANT_INPUT)?.value
  if (tenantId === undefined) return []
  return tree.groups
    .flatMap(({ subscriptions }) => subscriptions)
    .map((name) => ({ id: `/subscriptions/${subscriptionIdIn(graph, name)}`, name, type: 'Microsoft.Resources/subscriptions', tenantId }))
}

/**
 * What a landing zone assigns, as documents, and the tree along which it is inherited: so that anything else that is to be deployed into it can be
 * judged by it too. `known` are scopes that the estate names otherwise; those of the landing zone go before them.
 */
export function landingZonePolicies(
  { graph, tree }: Pick<OwnPolicyInput, 'graph' | 'tree'>,
  known?: KnownScopes,
): { readonly documents: readonly SourcedPolicy[]; readonly scopes: KnownScopes } {
  return { documents: policiesIn(graph), scopes: scopesOf(graph, tree, known) }
}

const isWorkload = (node: ResourceNode, graph: Graph): boolean => {
  const wave = graph.roots.get(node.root)?.wave
  return wave !== 'hierarchy' && wave !== 'policies'
}

const kinds: Readonly<Record<string, PolicyDocumentKind>> = {
  'microsoft.authorization/policydefinitions': 'PolicyDefinition',
  'microsoft.authorization/policysetdefinitions': 'PolicyInitiative',
  'microsoft.authorization/policyassignments': 'PolicyAssignment',
  'microsoft.authorization/policyexemptions': 'PolicyExemption',
}

/** The policies that the graph makes, as documents. */
function policiesIn(graph: Graph, only?: ReadonlySet<string>): readonly SourcedPolicy[] {
  return [...graph.nodes.values()].flatMap((node): readonly SourcedPolicy[] => {
    const kind = kinds[node.type.toLowerCase()]
    if (kind === undefined || only?.has(node.key) === false) return []
    const { apiVersion: _version, ...resource } = armResourceOf(node, graph)
    const body: Json = JSON.parse(JSON.stringify(resource))
    return isJsonObject(body) ? [{ kind, name: node.name, body: atItsScope(kind, body), at: node.at, from: 'estate', fromName: '' }] : []
  })
}

/** Assignments and exemptions say where they lie by their id; readers of documents look for a `scope` as well. */
function atItsScope(kind: PolicyDocumentKind, body: JsonObject): JsonObject {
  const { id, properties } = body
  if (kind !== 'PolicyAssignment' || typeof id !== 'string' || !isJsonObject(properties ?? null) || properties === undefined) return body
  const scope = id.slice(0, id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/'))
  return { ...body, properties: { ...(isJsonObject(properties) ? properties : {}), scope: scope === '' ? '/' : scope } }
}

/** The tree as policies are inherited along it, with every subscription of the graph. */
function scopesOf(graph: Graph, tree: GroupTree, known: KnownScopes | undefined): KnownScopes {
  const groups = tree.groups.map(({ name, parent, displayName }) => ({ name, displayName, ...(parent === undefined ? {} : { parent }) }))
  const subscriptions = tree.groups.flatMap((group) =>
    group.subscriptions.map((name) => ({ id: subscriptionIdIn(graph, name), managementGroup: group.name, displayName: name })),
  )
  const names = new Set(tree.groups.map(({ name }) => name.toLowerCase()))
  const ids = new Map(subscriptions.map(({ displayName, id }) => [displayName, id.toLowerCase()]))
  const others = (known?.managementGroups ?? []).filter(({ name }) => !names.has(name.toLowerCase()))
  const elsewhere = (known?.subscriptions ?? []).filter(({ id }) => !subscriptions.some((one) => one.id.toLowerCase() === id.toLowerCase()))
  return {
    managementGroups: [...groups, ...others],
    subscriptions: [...subscriptions, ...elsewhere],
    names: [...new Set([...tree.groups.map(({ name }) => name), ...ids.keys(), ...(known?.names ?? [])])],
    resolve: (text) => {
      if (text.startsWith('/')) return canonicalScope(text)
      if (names.has(text.toLowerCase())) return `/providers/microsoft.management/managementgroups/${text.toLowerCase()}`
      const [subscription = '', group, ...more] = text.split('/')
      const id = ids.get(subscription)
      if (id === undefined || more.length > 0) return known?.resolve(text)
      return group === undefined ? `/subscriptions/${id}` : `/subscriptions/${id}/resourcegroups/${group.toLowerCase()}`
    },
  }
}
