import { type GraphObject, type GraphValue, type ResourceNode } from '../../../graph/index.ts'
import { regionFact } from '../../../region/index.ts'
import { childOf } from '../../blocks/index.ts'
import { poolTaints, POOL_LABEL, VENDOR_LABEL } from '../../kubernetes/gpu-nodes.ts'
import type { Site } from '../../place.ts'
import { sizeOf } from '../gpu-cluster/gpu-size.ts'
import type { AksGpuParameters, GpuPool } from './parameters.ts'

/** What all nodes have in common: disks encrypted on their host, no public address, nobody signs in to them. */
const everyNode = (subnet: GraphValue): GraphObject => ({
  type: 'VirtualMachineScaleSets',
  osType: 'Linux',
  vnetSubnetID: subnet,
  enableEncryptionAtHost: true,
  enableNodePublicIP: false,
  enableAutoScaling: true,
  securityProfile: { sshAccess: 'Disabled' },
})

/** The pool that runs the cluster itself, inside the body of the cluster. */
export const systemPool = (site: Site, { system }: AksGpuParameters): GraphObject => ({
  name: 'system',
  mode: 'System',
  vmSize: system.size,
  count: system.min,
  minCount: system.min,
  maxCount: system.max,
  osDiskType: 'Managed',
  osSKU: 'AzureLinux',
  maxPods: 110,
  ...zonesOf(systemZones(site.region.region, system)),
  nodeTaints: ['CriticalAddonsOnly=true:NoSchedule'],
  upgradeSettings: { maxSurge: '33%', drainTimeoutInMinutes: 30 },
  tags: site.place.tags,
  ...everyNode(site.region.subnet('aks-nodes')),
})

/** A pool for everything that needs no GPU: gateways, queues, services on CPU. */
export const generalPool = (site: Site, cluster: ResourceNode, { system }: AksGpuParameters): ResourceNode =>
  childOf(cluster, {
    part: 'pool-general',
    type: POOL_TYPE,
    name: 'general',
    about: 'Whatever needs no GPU: queues, gateways, measurements',
    body: {
      properties: {
        mode: 'User',
        vmSize: system.size,
        count: 1,
        minCount: 1,
        maxCount: system.max,
        osDiskType: 'Managed',
        osSKU: 'AzureLinux',
        maxPods: 110,
        ...zonesOf(systemZones(site.region.region, system)),
        nodeLabels: { [POOL_LABEL]: 'general' },
        upgradeSettings: { maxSurge: '33%', drainTimeoutInMinutes: 30 },
        tags: site.place.tags,
        ...everyNode(site.region.subnet('aks-nodes')),
      },
    },
  })

/** A pool with GPUs. Nothing runs there that does not tolerate its taint. */
export const gpuPool = (site: Site, cluster: ResourceNode, pool: GpuPool): ResourceNode =>
  childOf(cluster, {
    part: `pool-${pool.name}`,
    type: POOL_TYPE,
    name: pool.name,
    about: `Nodes of ${sizeOf(pool.size).name} for ${pool.purpose}, ${pool.min} to ${pool.max}`,
    body: {
      properties: {
        mode: 'User',
        vmSize: sizeOf(pool.size).name,
        count: pool.min,
        minCount: pool.min,
        maxCount: pool.max,
        osDiskType: pool.osDisk === 'ephemeral' ? 'Ephemeral' : 'Managed',
        osDiskSizeGB: pool.osDiskGiB,
        osSKU: 'Ubuntu',
        gpuProfile: { driver: 'Install' },
        ...zonesOf(pool.zones),
        ...(pool.priority === 'spot'
          ? { scaleSetPriority: 'Spot', scaleSetEvictionPolicy: 'Delete', spotMaxPrice: -1 }
          : { scaleSetPriority: 'Regular' }),
        scaleDownMode: 'Delete',
        nodeLabels: { [POOL_LABEL]: pool.name, [VENDOR_LABEL]: 'nvidia', 'fairway.dev/purpose': pool.purpose },
        nodeTaints: poolTaints(pool.priority),
        upgradeSettings: upgrades(pool),
        tags: site.place.tags,
        ...everyNode(site.region.subnet('gpu-nodes')),
      },
    },
  })

const POOL_TYPE = 'Microsoft.ContainerService/managedClusters/agentPools'

/** GPUs that an upgrade could borrow are hardly ever there: a node goes before its successor comes. Spot nodes take no such settings. */
const upgrades = (pool: GpuPool): GraphObject =>
  pool.priority === 'spot' ? {} : { maxSurge: '0', maxUnavailable: '1', drainTimeoutInMinutes: pool.purpose === 'training' ? 1440 : 30 }

/** The zones of nodes that run the cluster itself: those that were named, or all that the region has. */
const systemZones = (region: string, { zones }: AksGpuParameters['system']): readonly string[] => zones ?? zonesIn(region)

/** The zones of a region by the table; of one that is not in it, none is sure. */
export const zonesIn = (region: string): readonly string[] => ['1', '2', '3'].slice(0, regionFact(region)?.zones ?? 0)

const zonesOf = (zones: readonly string[]): GraphObject => (zones.length === 0 ? {} : { availabilityZones: zones })
