import { canonicalId } from '@fairway/arm/resource'
import { isList, isObject, member, Unknown, type Value } from '@fairway/arm/value'
import { armResourcesIn, type Graph, type ResourceNode } from '../graph/index.ts'
import { byText, type SourceRange } from '../kernel/index.ts'
import { armResourceOf } from '../policy/index.ts'
import type { Inventory, ObservedResource } from '../inventory/index.ts'

/** How what is declared and what was observed differ, for one resource. */
export interface DriftEntry {
  /** `missing`: declared, its type was listed there, and it is not; `unknown`: nobody looked; `unexpected`: there, in a group of ours, and not declared. */
  readonly status: 'same' | 'different' | 'missing' | 'unknown' | 'unexpected'
  readonly id: string
  readonly type: string
  readonly name: string
  readonly differences: readonly DriftDifference[]
  /** The key and the line of the estate, where it is declared. */
  readonly key?: string
  readonly root?: string
  readonly at?: SourceRange
}

/** A property that was observed to be different. */
export interface DriftDifference {
  readonly path: string
  readonly declared: Value
  readonly observed?: Value
}

/** What is declared held against what was observed, in the order of ids. */
export interface DriftReport {
  readonly schemaVersion: 1
  readonly counts: Readonly<Record<DriftEntry['status'], number>>
  readonly entries: readonly DriftEntry[]
}

/**
 * Holds a graph against the inventory. Only what is declared is compared: what a provider adds is its own. What an export leaves out is not
 * known, never different; what is absent is missing only where resources of its type were listed.
 */
export function driftOf(graph: Graph, inventory: Inventory): DriftReport {
  const declared = new Map(armResourcesIn(graph).map((one) => [canonicalId(one.resource.id), one]))
  const entries: DriftEntry[] = [...declared].map(([id, { node, resource }]) => {
    const found = inventory.get(id)
    const about = { id: resource.id, type: resource.type, name: resource.name, key: node.key, root: node.root, at: node.at }
    if (found === undefined) {
      const listed = inventory.enumerated(resource.type.toLowerCase(), subscriptionOf(id))
      return { status: listed ? 'missing' : 'unknown', ...about, differences: [] }
    }
    const differences = compare(resource, armResourceOf(found.resource))
    return { status: differences.length === 0 ? 'same' : 'different', ...about, differences }
  })
  const all = [...entries, ...unexpected(graph, declared, inventory)].toSorted((a, b) => byText(a.id, b.id))
  const count = (status: DriftEntry['status']): number => all.filter((one) => one.status === status).length
  return {
    schemaVersion: 1,
    counts: {
      same: count('same'),
      different: count('different'),
      missing: count('missing'),
      unknown: count('unknown'),
      unexpected: count('unexpected'),
    },
    entries: all,
  }
}

const subscriptionOf = (id: string): string => /^\/subscriptions\/[^/]+/.exec(id)?.[0] ?? '/'

/** Properties that are declared, as far as they can be compared: names and regions without regard to case, what is not known not at all. */
function compare(declared: Value, observed: Value, path = ''): readonly DriftDifference[] {
  if (declared instanceof Unknown || observed instanceof Unknown) return []
  if (isObject(declared) && isObject(observed)) {
    return Object.entries(declared).flatMap(([key, value]) => {
      if (path === '' && skipped.has(key)) return []
      const here = path === '' ? key : `${path}.${key}`
      const other = member(observed, key)
      if (other === undefined) return value === null || value instanceof Unknown ? [] : [{ path: here, declared: value }]
      return compare(value, other, here)
    })
  }
  if (isList(declared) && isList(observed)) return compareLists(declared, observed, path)
  return plain(declared, path) === plain(observed, path) ? [] : [{ path, declared, observed }]
}

/** What identifies a resource was compared by finding it. */
const skipped: ReadonlySet<string> = new Set(['id', 'name', 'type', 'apiVersion'])

/** Lists of things with names are matched by name, for providers give them in an order of their own; other lists one by one. */
function compareLists(declared: readonly Value[], observed: readonly Value[], path: string): readonly DriftDifference[] {
  const names = new Map(observed.flatMap((one) => (nameOf(one) === undefined ? [] : [[nameOf(one), one]])))
  return declared.flatMap((one, index) => {
    const name = nameOf(one)
    const here = `${path}[${name ?? index}]`
    const other = name === undefined ? observed[index] : names.get(name)
    return other === undefined ? [{ path: here, declared: one }] : compare(one, other, here)
  })
}

function nameOf(value: Value): string | undefined {
  const name = isObject(value) ? member(value, 'name') : undefined
  return typeof name === 'string' ? name.toLowerCase() : undefined
}

/** Ids, regions and enumerations are spelled as providers like. */
const plain = (value: Value, path: string): string => {
  const text = typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value)
  return path === 'location' ? text.replaceAll(' ', '') : text
}

/** What lies in a resource group of ours and is declared nowhere, nor part of something that is. */
function unexpected(
  graph: Graph,
  declared: ReadonlyMap<string, { readonly node: ResourceNode }>,
  inventory: Inventory,
): readonly DriftEntry[] {
  const groups = [...declared.keys()].filter((id) => /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(id))
  const existing = new Set(
    [...graph.nodes.values()].flatMap((node) => (node.existing?.id === undefined ? [] : [canonicalId(node.existing.id)])),
  )
  const isOurs = (id: string): boolean => existing.has(id) || ancestors(id).some((one) => declared.has(one) && !groups.includes(one))
  return groups
    .flatMap((group) => inGroup(inventory, group))
    .filter(({ resource }) => !declared.has(resource.id) && !isOurs(resource.id))
    .map(({ resource }) => ({
      status: 'unexpected',
      id: resource.displayId,
      type: resource.displayType,
      name: resource.name,
      differences: [],
    }))
}

const inGroup = (inventory: Inventory, group: string): readonly ObservedResource[] =>
  inventory.resources.filter(({ resource }) => resource.id.startsWith(`${group}/`))

function ancestors(id: string): readonly string[] {
  const segments = id.split('/')
  return segments.map((_, index) => segments.slice(0, index).join('/')).filter((one) => one !== '')
}
