import { fromTerraform } from '@fairway/arm/preflight'
import { canonicalId, type ArmResource } from '@fairway/arm/resource'
import { readTerraform } from '@fairway/arm/terraform'
import { armResourcesIn, type Graph } from '../../graph/index.ts'
import { byText, type Json } from '../../kernel/index.ts'
import { differencesBetween } from './compare-resource.ts'
import { countsOf, type DriftEntry, type DriftReport } from './drift.ts'

/**
 * Holds a graph against `terraform show -json` of plans or states: whether code that people keep by hand says what the landing zone declares. What
 * is not in them is missing where something else of its root is, and not known otherwise; what is in them and nowhere declared is unexpected.
 */
export function driftOfTerraform(graph: Graph, files: readonly Json[]): DriftReport {
  const coded = new Map(files.flatMap(resourcesIn).map((resource) => [canonicalId(resource.id), resource]))
  const declared = armResourcesIn(graph)
  const covered = new Set(declared.flatMap(({ node, resource }) => (coded.has(canonicalId(resource.id)) ? [node.root] : [])))
  const ours = new Set(declared.map(({ resource }) => canonicalId(resource.id)))
  const entries = declared.map(({ node, resource }): DriftEntry => {
    const about = { id: resource.id, type: resource.type, name: resource.name, key: node.key, root: node.root, at: node.at }
    const found = coded.get(canonicalId(resource.id))
    if (found === undefined) return { status: covered.has(node.root) ? 'missing' : 'unknown', ...about, differences: [] }
    const differences = differencesBetween(resource, found)
    return { status: differences.length === 0 ? 'same' : 'different', ...about, differences }
  })
  const unexpected = [...coded]
    .filter(([id]) => !ours.has(id))
    .map(([, { id, type, name }]): DriftEntry => ({ status: 'unexpected', id, type, name, differences: [] }))
  const all = [...entries, ...unexpected].toSorted((a, b) => byText(a.id, b.id))
  return { schemaVersion: 1, counts: countsOf(all), entries: all }
}

/** What a plan leaves in the end: what it deletes is gone. */
const resourcesIn = (file: Json): readonly ArmResource[] =>
  fromTerraform(readTerraform(file, {})).resources.flatMap(({ resource, action }) => (action === 'delete' ? [] : [resource]))
