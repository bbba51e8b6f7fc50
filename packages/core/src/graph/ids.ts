import { subscriptionInput } from './make-graph.ts'
import type { Graph, NodeScope, ResourceNode } from './node.ts'
import { perGraph } from './per-graph.ts'
import { Input, text, type Text } from './value.ts'

/** The full name of a node with the names of those in which it lies: `account/deployment`. */
export function fullNameOf(node: ResourceNode, graph: Graph): string {
  const parent = node.parent === undefined ? undefined : graph.nodes.get(node.parent)
  return parent === undefined ? node.name : `${fullNameOf(parent, graph)}/${node.name}`
}

/** The id of a scope: `/`, a management group, a subscription, a group, or that of the resource that is extended. */
export function scopeIdOf(scope: NodeScope, graph: Graph): string | Text {
  if (scope.kind === 'tenant') return '/'
  if (scope.kind === 'managementGroup') return `/providers/Microsoft.Management/managementGroups/${scope.name}`
  if (scope.kind === 'resource') return idOf(nodeCalled(scope.of, graph), graph)
  const group = scope.kind === 'resourceGroup' ? `/resourceGroups/${scope.group}` : ''
  return text('/subscriptions/', new Input(subscriptionInput(scope.subscription)), group)
}

/** The node of a key. None is a defect of whoever built the graph. */
export function nodeCalled(key: string, graph: Graph): ResourceNode {
  const node = graph.nodes.get(key)
  if (node === undefined) throw new Error(`nothing is called ${key}`)
  return node
}

/** The id that a node has in Azure. Subscriptions stand in it as inputs. */
export function idOf(node: ResourceNode, graph: Graph): string | Text {
  const known = idsOf(graph)
  const found = known.get(node)
  if (found !== undefined) return found
  const id = computedId(node, graph)
  known.set(node, id)
  return id
}

const idsOf = perGraph(() => new Map<ResourceNode, string | Text>())

function computedId(node: ResourceNode, graph: Graph): string | Text {
  if (node.existing?.id !== undefined) return node.existing.id
  // What exists already may lie elsewhere than its scope says: what lies in it does as well.
  if (node.parent !== undefined)
    return text(idOf(nodeCalled(node.parent, graph), graph), `/${node.type.split('/').at(-1) ?? ''}/${node.name}`)
  const type = node.type.toLowerCase()
  const scope = scopeIdOf(node.scope, graph)
  const before = scope === '/' ? '' : scope
  if (type === 'microsoft.resources/resourcegroups') return text(before, `/resourceGroups/${node.name}`)
  if (type === 'microsoft.management/managementgroups') return `/providers/${node.type}/${node.name}`
  const [namespace = '', ...types] = node.type.split('/')
  const names = node.name.split('/')
  return text(before, `/providers/${namespace}/${types.map((one, index) => `${one}/${names[index] ?? ''}`).join('/')}`)
}
