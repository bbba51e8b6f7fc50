import { byText } from '../kernel/index.ts'
import type { Graph, GraphInput, GraphPart, ResourceNode, RootDeclaration } from './node.ts'
import { Input, placesIn, Reference } from './value.ts'

/** The input that holds the id of a subscription, by the name that the estate gives it. */
export const subscriptionInput = (subscription: string): string => `subscription_${subscription.replaceAll('-', '_')}`

/** The input that holds the id of the Microsoft Entra tenant. */
export const TENANT_INPUT = 'tenant_id'

/**
 * Joins parts to one graph, in the order of keys. Builders are trusted code: two nodes of one key, a reference to what is not there and an
 * input that nobody declares are defects and throw.
 */
export function makeGraph(parts: readonly GraphPart[]): Graph {
  const nodes = byKey(
    parts.flatMap((part) => part.nodes),
    (node: ResourceNode) => node.key,
    'resource',
  )
  const roots = byKey(
    parts.flatMap((part) => part.roots ?? []),
    (root: RootDeclaration) => root.name,
    'root',
  )
  // Many builders name the same subscription: what is said of it twice is said once.
  const inputs = new Map(
    parts
      .flatMap((part) => part.inputs ?? [])
      .toSorted((a, b) => byText(a.name, b.name))
      .map((input: GraphInput) => [input.name, input]),
  )
  const graph = { nodes, roots, inputs }
  for (const node of nodes.values()) checkNode(node, graph)
  return graph
}

function byKey<One>(all: readonly One[], keyOf: (one: One) => string, what: string): ReadonlyMap<string, One> {
  const found = new Map<string, One>()
  for (const one of all.toSorted((a, b) => byText(keyOf(a), keyOf(b)))) {
    if (found.has(keyOf(one))) throw new Error(`two ${what}s are called ${keyOf(one)}`)
    found.set(keyOf(one), one)
  }
  return found
}

/** The nodes that a node needs: its parent, what it extends, what its values name, what it waits for. Nodes do not change: it is found once. */
export function neededBy(node: ResourceNode): readonly string[] {
  const known = needs.get(node)
  if (known !== undefined) return known
  const found = new Set<string>()
  if (node.parent !== undefined) found.add(node.parent)
  if (node.scope.kind === 'resource') found.add(node.scope.of)
  for (const place of placesIn(node.body)) if (place instanceof Reference) found.add(place.of)
  for (const key of node.dependsOn ?? []) found.add(key)
  const keys = [...found]
  needs.set(node, keys)
  return keys
}

const needs = new WeakMap<ResourceNode, readonly string[]>()

function checkNode(node: ResourceNode, graph: Graph): void {
  if (!graph.roots.has(node.root)) throw new Error(`${node.key} belongs to the root ${node.root}, which nobody declares`)
  for (const key of neededBy(node)) if (!graph.nodes.has(key)) throw new Error(`${node.key} names ${key}, which is not there`)
  for (const place of placesIn(node.body)) {
    if (place instanceof Input && !graph.inputs.has(place.name))
      throw new Error(`${node.key} asks for ${place.name}, which nobody declares`)
  }
}
