import { gpuSize, member, property, type GpuSize, type ObservedResource, type Resource } from '../../inventory/index.ts'
import { isJsonObject, type Json } from '../../kernel/index.ts'
import type { World } from '../control.ts'
import { perWorld } from './per-world.ts'
import { listedAround } from './scope.ts'
import { AKS, AKS_POOL, ML_COMPUTE, VM, VMSS } from './types.ts'

/** Types of machines that can hold GPUs. */
export const GPU_MACHINES: readonly string[] = [VM, VMSS, ML_COMPUTE]

/** Everything that can hold GPUs. */
export const GPU_HOSTS: readonly string[] = [...GPU_MACHINES, AKS_POOL]

const sizePaths: Readonly<Record<string, string>> = {
  [VM]: 'hardwareProfile.vmSize',
  [AKS_POOL]: 'vmSize',
  [ML_COMPUTE]: 'properties.vmSize',
}

/** The GPU size of a machine, scale set, node pool or Machine Learning compute; `undefined` when it has none or the export does not say. */
export function gpuSizeOf(resource: Resource): GpuSize | undefined {
  const path = sizePaths[resource.type]
  const name = path === undefined ? resource.sku?.name : property(resource, path)
  return typeof name === 'string' ? gpuSize(name) : undefined
}

/** A node pool of a cluster: a resource of its own, or written inside the cluster. */
interface NodePool {
  readonly name: string
  /** The pool's id; for one written inside its cluster, the id it would have. */
  readonly id: string
  readonly size: GpuSize
  /** What to cite. */
  readonly one: ObservedResource
  /** A setting of the pool, by its name in any casing. */
  readonly get: (key: string) => Json | undefined
}

function poolOf(one: ObservedResource, id: string, name: string, settings: Json | undefined): readonly NodePool[] {
  if (!isJsonObject(settings)) return []
  const get = (key: string): Json | undefined => member(settings, key) ?? undefined
  const vmSize = get('vmSize')
  const size = typeof vmSize === 'string' ? gpuSize(vmSize) : undefined
  return size === undefined ? [] : [{ name, id, size, one, get }]
}

/** All GPU node pools. A pool seen both inside its cluster and as a resource counts once, as the resource. */
export const gpuPools = perWorld((world: World): readonly NodePool[] => {
  const own = world.inventory.ofType(AKS_POOL).flatMap((one) => poolOf(one, one.resource.id, one.resource.name, one.resource.properties))
  const seen = new Set(world.inventory.ofType(AKS_POOL).flatMap(({ resource }) => (resource.properties === undefined ? [] : resource.id)))
  const inside = world.inventory.ofType(AKS).flatMap((one) => {
    const profiles = property(one.resource, 'agentPoolProfiles')
    if (!Array.isArray(profiles)) return []
    return profiles.flatMap((settings: Json) => {
      const name = isJsonObject(settings) ? member(settings, 'name') : undefined
      if (typeof name !== 'string') return []
      const id = `${one.resource.id}/agentpools/${name.toLowerCase()}`
      return seen.has(id) ? [] : poolOf(one, id, name, settings)
    })
  })
  return [...own, ...inside]
})

/** Clusters whose pools nothing shows, and pools that do not say their size: either may have GPUs. */
export const silentClusters = perWorld((world: World): readonly ObservedResource[] => {
  const shown = new Set(
    world.inventory.ofType(AKS).flatMap(({ resource }) => (Array.isArray(property(resource, 'agentPoolProfiles')) ? resource.id : [])),
  )
  const clusters = world.inventory.ofType(AKS).filter(({ resource }) => !shown.has(resource.id) && !listedAround(world, AKS_POOL, resource))
  const pools = world.inventory
    .ofType(AKS_POOL)
    .filter(({ resource }) => resource.properties === undefined && !shown.has(resource.id.split('/agentpools/')[0] ?? ''))
  return [...clusters, ...pools]
})
