import { textProperty, type GpuSize, type ObservedResource } from '../../inventory/index.ts'
import type { Evaluation, Parameters, Verdict, World } from '../control.ts'
import { GPU_MACHINES, gpuPools, gpuSizeOf, silentClusters } from './gpu.ts'
import { aboutResource, factRef, verdict, type Judgement } from './judgement.ts'
import { propertiesNotExported } from './property-rule.ts'
import { completeness } from './scope.ts'
import { AKS, AKS_POOL, VM, VMSS } from './types.ts'

/** Something with GPUs: a machine, scale set, Machine Learning compute or node pool, also one written inside its cluster. */
interface GpuHost {
  readonly id: string
  readonly size: GpuSize
  /** Where it is; `undefined` when the export does not say. */
  readonly location: string | undefined
  /** `Regular`, `Spot` or `Low`, in the casing found; `Regular` where nothing is set, as Azure takes it. */
  readonly priority: string
  /** What to cite. */
  readonly one: ObservedResource
  readonly world: World
}

type Judge = (host: GpuHost, parameters: Parameters) => Judgement

/** Where machines say that they may be evicted. */
const priorityPaths: Readonly<Record<string, string>> = { [VM]: 'priority', [VMSS]: 'virtualMachineProfile.priority' }

/** Judges everything with GPUs that is one of `types` or, where they hold node pools, a pool. */
export const eachGpuHost = (types: readonly string[], alsoReads: readonly string[], judge: Judge): Evaluation => ({
  kind: 'facts',
  reads: [...types, ...(types.includes(AKS_POOL) ? [AKS] : []), ...alsoReads],
  evaluate: (world, parameters) => {
    const machines = types.filter((type) => GPU_MACHINES.includes(type)).flatMap((type) => world.inventory.ofType(type))
    const verdicts = [
      ...machines.flatMap((one) => judgeMachine(one, world, (host) => judge(host, parameters))),
      ...(types.includes(AKS_POOL) ? judgePools(world, (host) => judge(host, parameters)) : []),
    ]
    // Pools are inside clusters, and a cluster that does not show them has a verdict of its own.
    const listed = types.map((type) => (type === AKS_POOL ? AKS : type))
    return [...verdicts, ...completeness(world, listed, verdicts.length)]
  },
})

function judgeMachine(one: ObservedResource, world: World, judge: (host: GpuHost) => Judgement): readonly Verdict[] {
  const { resource } = one
  if (resource.properties === undefined && resource.type !== VMSS) return [aboutResource(one, propertiesNotExported())]
  const size = gpuSizeOf(resource)
  if (size === undefined) return []
  const priority = textProperty(resource, priorityPaths[resource.type] ?? '') ?? 'Regular'
  return [aboutResource(one, judge({ id: resource.id, size, location: resource.location, priority, one, world }))]
}

/** Verdicts on all GPU node pools, and on clusters and pools that do not say whether they have GPUs. */
export function judgePools(world: World, judge: (host: GpuHost & { readonly get: PoolSetting }) => Judgement): readonly Verdict[] {
  const pools = gpuPools(world).map((pool) => {
    const { id, name, size, one, get } = pool
    const priority = get('scaleSetPriority')
    const host = {
      id,
      size,
      location: locationOf(world, pool),
      priority: typeof priority === 'string' ? priority : 'Regular',
      one,
      get,
      world,
    }
    return verdict(id, name, judge(host), [factRef(one)])
  })
  const seen = new Set(pools.map((one) => one.subject))
  const unsaid = silentClusters(world).filter((one) => !seen.has(one.resource.id))
  return [...pools, ...unsaid.map((one) => aboutResource(one, propertiesNotExported()))]
}

type PoolSetting = ReturnType<typeof gpuPools>[number]['get']

/** A pool is where its cluster is. */
const locationOf = (world: World, { id, one }: { readonly id: string; readonly one: ObservedResource }): string | undefined =>
  one.resource.location ?? world.inventory.get(id.split('/agentpools/')[0] ?? '')?.resource.location
