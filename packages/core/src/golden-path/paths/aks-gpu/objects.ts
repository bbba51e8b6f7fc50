import { gpuDeviceObjects, deviceImages } from '../../kubernetes/gpu-devices.ts'
import { objectsOn } from '../../kubernetes/cluster-choice.ts'
import { objectName } from '../../kubernetes/label.ts'
import { namespaceObjects } from '../../kubernetes/namespace.ts'
import { priorityObjects } from '../../kubernetes/priorities.ts'
import { queueObjects, type QueuePool, type QueueTeam } from '../../kubernetes/queues.ts'
import type { KubernetesObject, Site } from '../../place.ts'
import { devicesOf, sizeOf } from '../gpu-cluster/gpu-size.ts'
import { gpusOf, type AksGpuParameters, type GpuPool } from './parameters.ts'

/** What is applied to a new cluster, by whoever administers it. */
export function clusterObjects(site: Site, parameters: AksGpuParameters): readonly KubernetesObject[] {
  const place = objectsOn(site, site.place.workload)
  const pools = parameters.pools.filter((pool) => pool.purpose === 'training')
  const teams = teamsOf(parameters, pools, site.place.team)
  return [
    ...priorityObjects(place),
    ...gpuDeviceObjects(place, {
      devicePlugin: parameters.devicePluginImage ?? deviceImages.devicePlugin,
      dcgmExporter: parameters.dcgmExporterImage ?? deviceImages.dcgmExporter,
    }),
    ...(pools.length === 0 ? [] : queueObjects(place, objectName(site.place.workload), pools.map(queuePool), teams)),
    ...teams.flatMap((team) => namespaceObjects(place, { ...namespaceOf(team), podSecurity: team.podSecurity })),
  ]
}

interface Team extends QueueTeam {
  readonly podSecurity: 'restricted' | 'baseline'
  readonly pods: number
}

/** The teams that were declared, or the one of the request with everything. */
function teamsOf({ teams }: AksGpuParameters, pools: readonly GpuPool[], own: string): readonly Team[] {
  // Where nothing trains a namespace of a team would let no pod run: services bring their own.
  if (pools.length === 0) return []
  const all = pools.map((pool) => ({ pool: pool.name, gpus: gpusOf(pool), borrow: 0 }))
  const declared = teams.length > 0 ? teams : [{ name: objectName(own, 40), shares: [], podSecurity: 'restricted' as const, pods: 200 }]
  return declared.map((team) => ({
    ...team,
    namespace: `team-${team.name}`,
    shares: team.shares.length === 0 && declared.length === 1 ? all : team.shares,
    ...generalShare(pools),
  }))
}

/** CPU and memory of every node for training: a team runs out of GPUs first, and never keeps others from theirs by them. */
const generalShare = (pools: readonly GpuPool[]): { readonly cpus: number; readonly memoryGiB: number } => ({
  cpus: sum(pools.map((pool) => sizeOf(pool.size).vcpus * pool.max)),
  memoryGiB: sum(pools.map((pool) => sizeOf(pool.size).memoryGiB * pool.max)),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const queuePool = (pool: GpuPool): QueuePool => ({ name: pool.name, priority: pool.priority, gpus: devicesOf(pool.size) * pool.max })

const namespaceOf = (team: Team) => ({
  name: team.namespace,
  team: team.name,
  limits: {
    gpus: sum(team.shares.map((share) => share.gpus + share.borrow)),
    cpus: team.cpus,
    memoryGiB: team.memoryGiB,
    pods: team.pods,
  },
  traffic: {},
})
