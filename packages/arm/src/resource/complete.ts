import { childrenWithin, withChildren } from './inline-children.ts'
import { connectionResources, connectionsOf } from './private-endpoints.ts'
import { canonicalId, parseResourceId } from './resource-id.ts'
import type { ArmResource } from './resource.ts'
import { configOf, withConfig } from './site-config.ts'

/**
 * The resources in both shapes in which Azure shows them, for policies are written against either: subnets, security rules, routes,
 * peerings, agent pools, extensions of scale sets and site configurations inside their parents and as resources of their own, private
 * endpoints among the connections of what they lead to. What is there already is left alone; nothing is lost, ids stay as they are.
 * The given resources come first, in their order.
 */
export function completeResources(resources: readonly ArmResource[]): readonly ArmResource[] {
  const all = [...resources]
  const places = new Map<string, number>()
  resources.forEach((one, index) => places.set(canonicalId(one.id), places.get(canonicalId(one.id)) ?? index))
  const targetOf = (id: string): ArmResource | undefined => resources[places.get(id) ?? -1]
  const found = [...connectionsFor(resources, targetOf), ...resources.flatMap((one) => [...childrenWithin(one), ...configOf(one)])]
  for (const one of found) {
    if (places.has(canonicalId(one.id))) continue
    places.set(canonicalId(one.id), all.length)
    all.push(one)
  }
  for (const [parent, children] of byParent(all, places)) {
    const whole = all[parent]
    if (whole !== undefined) all[parent] = children.reduce(withConfig, withChildren(whole, children))
  }
  return all
}

function connectionsFor(resources: readonly ArmResource[], targetOf: (id: string) => ArmResource | undefined): readonly ArmResource[] {
  const byTarget = Map.groupBy(resources.flatMap(connectionsOf), (connection) => connection.target)
  return [...byTarget].flatMap(([id, connections]) => {
    const target = targetOf(id)
    return target === undefined ? [] : connectionResources(target, connections)
  })
}

/** Children by the place of their parent. */
function byParent(all: readonly ArmResource[], places: ReadonlyMap<string, number>): ReadonlyMap<number, readonly ArmResource[]> {
  const families = new Map<number, ArmResource[]>()
  for (const child of all) {
    const parent = places.get(canonicalId(parseResourceId(child.id)?.parentId ?? ''))
    if (parent === undefined) continue
    const family = families.get(parent)
    if (family === undefined) families.set(parent, [child])
    else family.push(child)
  }
  return families
}
