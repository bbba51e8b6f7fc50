import { canonicalId } from '@fairway/arm/resource'
import { armResourceOf as planned, armResourcesIn, type Graph } from '../../graph/index.ts'
import { managedGroups, platformMade } from '../../iac/index.ts'
import { textProperty, type Inventory, type Resource } from '../../inventory/index.ts'
import { byText, type SourceRange } from '../../kernel/index.ts'
import { armResourceOf } from '../../policy/index.ts'
import { differencesBetween, unseenIn, type DriftDifference } from './compare-resource.ts'

/** How what is declared and what was observed differ, for one resource. */
export interface DriftEntry {
  /** `missing`: declared, its type was listed there, and it is not; `unknown`: nobody looked, or not at everything that is declared of it; `unexpected`: there, in a group of ours, and not declared. */
  readonly status: 'same' | 'different' | 'missing' | 'unknown' | 'unexpected'
  readonly id: string
  readonly type: string
  readonly name: string
  readonly differences: readonly DriftDifference[]
  /** Of what was seen and is not known to be the same: what the export left out, such as `properties`. */
  readonly unseen?: readonly string[]
  /** The key and the line of the estate, where it is declared. */
  readonly key?: string
  readonly root?: string
  readonly at?: SourceRange
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
      const listed = inventory.enumerated(resource.type.toLowerCase(), id)
      return { status: listed ? 'missing' : 'unknown', ...about, differences: [] }
    }
    const observed = armResourceOf(found.resource)
    const differences = differencesBetween(resource, observed)
    if (differences.length > 0) return { status: 'different', ...about, differences }
    const unseen = unseenIn(resource, observed)
    return unseen.length === 0 ? { status: 'same', ...about, differences } : { status: 'unknown', ...about, differences, unseen }
  })
  const all = [...entries, ...unexpected(graph, new Set(declared.keys()), inventory)].toSorted((a, b) => byText(a.id, b.id))
  return { schemaVersion: 1, counts: countsOf(all), entries: all }
}

/** How many entries there are of each status. */
export function countsOf(entries: readonly DriftEntry[]): DriftReport['counts'] {
  const count = (status: DriftEntry['status']): number => entries.filter((one) => one.status === status).length
  return {
    same: count('same'),
    different: count('different'),
    missing: count('missing'),
    unknown: count('unknown'),
    unexpected: count('unexpected'),
  }
}

/** What lies in a resource group of ours and is declared nowhere, nor part of something that is, nor made by Azure. */
function unexpected(graph: Graph, declared: ReadonlySet<string>, inventory: Inventory): readonly DriftEntry[] {
  const groups = new Set([...declared].filter((id) => /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(id)))
  const existing = [...graph.nodes.values()].filter((node) => node.existing !== undefined)
  const known = new Set([...declared, ...existing.map((node) => canonicalId(planned(node, graph).id))].filter((id) => !groups.has(id)))
  const managedBy = managedGroups(inventory)
  return inventory.resources
    .map(({ resource }) => resource)
    .filter((resource) => groups.has(groupOf(resource)) && !groups.has(resource.id))
    .filter((resource) => !belongsTo(known, resource) && platformMade(resource) === undefined && managedBy(resource) === undefined)
    .map((resource) => ({
      status: 'unexpected',
      id: resource.displayId,
      type: resource.displayType,
      name: resource.name,
      differences: [],
    }))
}

const groupOf = ({ subscriptionId = '', resourceGroup = '' }: Resource): string =>
  `/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}`

/** Whether a resource is one of those that are known, lies in one, or was made for one: a disk of a machine, the card of an endpoint. */
function belongsTo(known: ReadonlySet<string>, resource: Resource): boolean {
  const makers = [resource.managedBy ?? undefined, textProperty(resource, 'privateEndpoint.id')]
  return [resource.id, ...makers].some((id) => id !== undefined && withAncestors(canonicalId(id)).some((one) => known.has(one)))
}

function withAncestors(id: string): readonly string[] {
  const segments = id.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/')).filter((one) => one !== '')
}
