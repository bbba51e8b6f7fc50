import { parseResourceId, type ResourceId } from '@fairway/arm/resource'
import { nodeCalled, subscriptionInput, type Graph, type NodeScope, type ResourceNode } from '@fairway/core/graph'

/** Where a deployment reaches a resource: a scope that a deployment can have. What extends a resource lives where that one does. */
export type Home =
  | { readonly kind: 'tenant' }
  | { readonly kind: 'managementGroup'; readonly name: string }
  | { readonly kind: 'subscription'; readonly subscription: HomeSubscription }
  | { readonly kind: 'resourceGroup'; readonly subscription: HomeSubscription; readonly group: string }

/** A subscription by its name in the estate or, where somebody else's resource lies in it, by its id. */
export type HomeSubscription = { readonly name: string } | { readonly id: string }

/** Finds where resources live; made once for a graph. */
export interface Homes {
  readonly of: (node: ResourceNode) => Home
  /** The group or management group, written in the same root, that a resource lies in. */
  readonly container: (node: ResourceNode) => string | undefined
}

const GROUP = 'microsoft.resources/resourcegroups'
const MANAGEMENT_GROUP = 'microsoft.management/managementgroups'

/** A text that two homes share exactly where they are the same; Azure's names do not tell cases apart. */
export function homeKey(home: Home): string {
  if (home.kind === 'tenant') return '/'
  if (home.kind === 'managementGroup') return `management group/${home.name.toLowerCase()}`
  const { subscription } = home
  const inside = home.kind === 'resourceGroup' ? `/${home.group.toLowerCase()}` : ''
  return 'name' in subscription ? `subscription/${subscription.name}${inside}` : `id/${subscription.id.toLowerCase()}${inside}`
}

/** A home in words: `the group rg-hub`. */
export function homeText(home: Home): string {
  if (home.kind === 'tenant') return 'the tenant'
  if (home.kind === 'managementGroup') return `the management group ${home.name}`
  if (home.kind === 'resourceGroup') return `the group ${home.group}`
  return `the subscription ${'name' in home.subscription ? home.subscription.name : home.subscription.id}`
}

/** The home of what is deployed where a root is started. */
export const homeOfScope = (scope: Exclude<NodeScope, { kind: 'resource' }>): Home =>
  scope.kind === 'tenant' || scope.kind === 'managementGroup' ? scope : { ...scope, subscription: { name: scope.subscription } }

/** The resource that a node extends; none where it stands in a group or management group as any other resource does. */
export function extendedBy(node: ResourceNode, graph: Graph): ResourceNode | undefined {
  if (node.scope.kind !== 'resource') return undefined
  const target = nodeCalled(node.scope.of, graph)
  return isContainer(target) ? undefined : target
}

const isContainer = ({ type }: ResourceNode): boolean => [GROUP, MANAGEMENT_GROUP].includes(type.toLowerCase())

/** Homes and containers of the nodes of a graph. */
export function homesOf(graph: Graph): Homes {
  const names = subscriptionNames(graph)
  const containers = new Map<string, string>()
  const of = (node: ResourceNode): Home => {
    if (node.existing?.id !== undefined) return homeOfId(node.existing.id, names)
    if (node.parent !== undefined) return of(nodeCalled(node.parent, graph))
    if (node.scope.kind !== 'resource') return homeOfScope(node.scope)
    const target = nodeCalled(node.scope.of, graph)
    return isContainer(target) ? insideOf(target, of(target)) : of(target)
  }
  for (const node of graph.nodes.values()) {
    if (node.existing === undefined && isContainer(node)) containers.set(homeKey(insideOf(node, of(node))), node.key)
  }
  const container = (node: ResourceNode): string | undefined => {
    const key = containers.get(homeKey(of(node)))
    return key !== undefined && key !== node.key && graph.nodes.get(key)?.root === node.root ? key : undefined
  }
  return { of, container }
}

/** Where that lies which stands in a group or management group. */
function insideOf(container: ResourceNode, home: Home): Home {
  if (container.type.toLowerCase() === MANAGEMENT_GROUP) return { kind: 'managementGroup', name: container.name }
  if (home.kind !== 'subscription') throw new Error(`the group ${container.key} lies in no subscription`)
  return { kind: 'resourceGroup', subscription: home.subscription, group: container.name }
}

function homeOfId(id: string, names: ReadonlyMap<string, string>): Home {
  const parsed = parseResourceId(id)
  if (parsed === undefined) throw new Error(`\`${id}\` is no id of a resource`)
  if (parsed.subscription !== undefined) return inSubscription(parsed.subscription, parsed, names)
  const own = parsed.type.toLowerCase() === MANAGEMENT_GROUP
  return parsed.managementGroup === undefined || own ? { kind: 'tenant' } : { kind: 'managementGroup', name: parsed.managementGroup }
}

function inSubscription(id: string, parsed: ResourceId, names: ReadonlyMap<string, string>): Home {
  const name = names.get(id.toLowerCase())
  const subscription = name === undefined ? { id } : { name }
  const { resourceGroup: group } = parsed
  // A group lies in its subscription, not in itself.
  const own = parsed.type.toLowerCase() === 'microsoft.resources/subscriptions/resourcegroups'
  return group === undefined || own ? { kind: 'subscription', subscription } : { kind: 'resourceGroup', subscription, group }
}

/** The name in the estate of every subscription whose id is known. */
function subscriptionNames(graph: Graph): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const node of graph.nodes.values()) {
    const { scope } = node
    if (scope.kind !== 'subscription' && scope.kind !== 'resourceGroup') continue
    const id = graph.inputs.get(subscriptionInput(scope.subscription))?.value
    if (id !== undefined) names.set(id.toLowerCase(), scope.subscription)
  }
  return names
}
