import { canonicalId } from '@fairway/arm/resource'
import { idOf, settled, type Graph } from '../../graph/index.ts'
import { listProperty, member, property, type Inventory, type Resource } from '../../inventory/index.ts'
import { isJsonObject } from '../../kernel/index.ts'
import type { CapacityAsk } from '../../region/index.ts'

/** What there is of something already: units of capacity, machines, 1 for an account, by the key of its resource. */
export interface Deployed {
  readonly key: string
  readonly units: number
}

/**
 * What the inventory shows of what is asked for, and of the accounts around it. Azure counts it as in use: without it, whatever is deployed would
 * stand in its own way.
 */
export function deployedOf(asks: readonly CapacityAsk[], graph: Graph, inventory: Inventory | undefined): readonly Deployed[] {
  if (inventory === undefined) return []
  const keys = new Set(asks.flatMap((ask) => (ask.kind === 'model' && ask.account !== undefined ? [ask.key, ask.account] : [ask.key])))
  return [...keys].flatMap((key) => {
    const node = graph.nodes.get(key)
    const id = node === undefined ? undefined : settled(idOf(node, graph), graph)
    const units = id === undefined ? undefined : unitsAt(canonicalId(id), inventory)
    return units === undefined ? [] : [{ key, units }]
  })
}

function unitsAt(id: string, inventory: Inventory): number | undefined {
  const found = inventory.get(id)?.resource
  return found === undefined ? poolOf(id, inventory) : unitsOf(found)
}

/** Of what has no number of its own there is one. */
function unitsOf(resource: Resource): number | undefined {
  const { type, sku } = resource
  if (type === 'microsoft.machinelearningservices/workspaces/computes') return numberIn(property(resource, 'properties.currentNodeCount'))
  const count = type.endsWith('/agentpools') ? numberIn(property(resource, 'count')) : sku?.capacity
  return count ?? 1
}

/** Listings of clusters show their pools inside. */
function poolOf(id: string, inventory: Inventory): number | undefined {
  const [, cluster, name] = /^(.*)\/agentpools\/([^/]+)$/.exec(id) ?? []
  const found = cluster === undefined ? undefined : inventory.get(cluster)?.resource
  if (found === undefined) return undefined
  const pool = listProperty(found, 'agentPoolProfiles').find((one) => isJsonObject(one) && member(one, 'name') === name)
  return isJsonObject(pool) ? numberIn(member(pool, 'count')) : undefined
}

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 ? value : undefined)
