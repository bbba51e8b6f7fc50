import { overlaps, prefixOf, prefixText, type AddressPool, type Prefix, type ReservedRange } from '../../address/index.ts'
import { placeIn, type Declared } from '../../estate/index.ts'
import { isGraphObject, type GraphValue, type ResourceNode } from '../../graph/index.ts'
import { diagnostic, type Diagnostic } from '../../kernel/index.ts'
import { addressPoolsOf, rangesElsewhere, type NetworkSpec } from '../../network/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'

const CLUSTER = 'Microsoft.ContainerService/managedClusters'

/** What a cluster keeps to itself: the property of its network profile, which parameters call the same, and what has these addresses. */
const innerRanges = [
  { name: 'podCidr', what: 'pods' },
  { name: 'serviceCidr', what: 'services' },
] as const

/**
 * Clusters whose pods or services have addresses that networks have too: whatever is there cannot be reached from the cluster, and networks of the
 * cluster's own region are refused by Azure. Clusters may have the same as other clusters: no network sees them.
 */
export function clusterRangeProblems(drafts: readonly BuiltWorkload[], network: Declared<NetworkSpec>): readonly Diagnostic[] {
  const taken = [...addressPoolsOf(network).flatMap(rangesOfPool), ...rangesElsewhere(network)].flatMap(({ prefix, reason }) => {
    const read = prefixOf(prefix)
    return read === undefined ? [] : [{ prefix: read, reason }]
  })
  return drafts.flatMap(({ workload, output }) => {
    const cluster = output.parts.nodes.find(({ type }) => type === CLUSTER)
    if (cluster === undefined) return []
    return innerRanges.flatMap(({ name, what }) => {
      const own = rangeIn(cluster, name)
      const other = own === undefined ? undefined : taken.find(({ prefix }) => overlaps(prefix, own))
      if (own === undefined || other === undefined) return []
      const at = placeIn(workload.resolved.request, ['spec', 'parameters', name])
      const said = `\`${workload.name}\`: addresses of ${what}, \`${prefixText(own)}\`, are those of ${other.reason} too, \`${prefixText(other.prefix)}\``
      return [diagnostic('FW8463', said, { at, help: `give \`${name}\` addresses that no network has` })]
    })
  })
}

const rangesOfPool = ({ name, prefixes }: AddressPool): readonly Pick<ReservedRange, 'prefix' | 'reason'>[] =>
  prefixes.map((prefix) => ({ prefix, reason: `networks in ${name}` }))

function rangeIn({ body }: ResourceNode, name: string): Prefix | undefined {
  const text = inside(inside(inside(body, 'properties'), 'networkProfile'), name)
  return typeof text === 'string' ? prefixOf(text) : undefined
}

const inside = (value: GraphValue | undefined, name: string): GraphValue | undefined =>
  value !== undefined && isGraphObject(value) ? value[name] : undefined
