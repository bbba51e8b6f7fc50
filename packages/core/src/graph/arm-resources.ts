import { commonType, type ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value } from '@fairway/arm/value'
import { fullNameOf, idOf } from './ids.ts'
import { subscriptionInput } from './make-graph.ts'
import type { Graph, ResourceNode } from './node.ts'
import { perGraph } from './per-graph.ts'
import { knownValue } from './roots.ts'
import { Input, Keyed, Reference, Text, type GraphValue } from './value.ts'

/** A resource of the graph in ARM form, with the node it comes from. */
export interface ProjectedResource {
  readonly node: ResourceNode
  readonly resource: ArmResource
}

/**
 * The graph as Azure Resource Manager would have it: what only the deployment knows is unknown. Subscriptions without an id get one that no
 * subscription has, so that ids can be told apart. Nodes that exist already are left out.
 */
export const armResourcesIn = perGraph((graph): readonly ProjectedResource[] =>
  [...graph.nodes.values()].filter((node) => node.existing === undefined).map((node) => ({ node, resource: armResourceOf(node, graph) })),
)

/** One node in ARM form. */
export function armResourceOf(node: ResourceNode, graph: Graph): ArmResource {
  const id = stand(idOf(node, graph), graph)
  const body = Object.fromEntries(Object.entries(node.body).map(([key, value]) => [key, armValue(value, graph)]))
  return { ...body, id, name: fullNameOf(node, graph), type: commonType(node.type), apiVersion: node.apiVersion }
}

function armValue(value: GraphValue, graph: Graph): Value {
  if (value instanceof Text) {
    const parts = value.parts.map((part) => (typeof part === 'string' ? part : placeValue(part, graph)))
    return parts.every((part) => typeof part === 'string') ? parts.join('') : new Unknown('part of it is known when it is deployed')
  }
  if (value instanceof Reference || value instanceof Input) return placeValue(value, graph)
  if (Array.isArray(value)) return value.map((one: GraphValue) => armValue(one, graph))
  if (value instanceof Keyed) return keyedValue(value, graph)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, armValue(one, graph)]))
}

function keyedValue({ entries }: Keyed, graph: Graph): Value {
  const known = entries.map(([key, one]) => [armValue(key, graph), armValue(one, graph)] as const)
  const named = known.flatMap(([key, one]) => (typeof key === 'string' ? [[key, one] as const] : []))
  return named.length === known.length ? Object.fromEntries(named) : new Unknown('its members are known when it is deployed')
}

function placeValue(place: Reference | Input, graph: Graph): string | Unknown {
  if (place instanceof Input) {
    const known = graph.inputs.get(place.name)?.value
    return (
      known ?? (isSubscription(place.name) ? noSubscription(place.name) : new Unknown(`\`${place.name}\` is given when it is deployed`))
    )
  }
  const known = knownValue(place, graph)
  if (known !== undefined) return known
  const node = graph.nodes.get(place.of)
  if (node !== undefined && place.path === 'id') return stand(idOf(node, graph), graph)
  return new Unknown(`${place.path} of ${place.of} is known when it is deployed`)
}

/** The id of a subscription, by its name: the one that is known, otherwise one that no subscription has. */
export const subscriptionIdIn = (graph: Graph, subscription: string): string => {
  const input = subscriptionInput(subscription)
  return graph.inputs.get(input)?.value ?? noSubscription(input)
}

/** The text of an id, with made-up subscriptions where one is not known. */
const stand = (id: string | Text, graph: Graph): string =>
  id instanceof Text
    ? id.parts
        .map((part) => (typeof part === 'string' ? part : placeValue(part, graph)))
        .map((part) => (part instanceof Unknown ? 'unknown' : part))
        .join('')
    : id

const isSubscription = (input: string): boolean => input.startsWith('subscription_')

/** An id that is the same for one name and none that Azure gives out: FNV-1a of the name behind zeros. */
function noSubscription(name: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4]
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 0x01000193) >>> 0
    low = Math.imul(low ^ (code + 7), 0x01000193) >>> 0
  }
  return `00000000-0000-0000-0000-${high.toString(16).padStart(8, '0')}${(low & 0xffff).toString(16).padStart(4, '0')}`
}
