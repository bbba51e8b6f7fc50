import { gpuSize } from '../../inventory/index.ts'
import { loadKey, loadsOf, nPlusOne, type CapacityAsk, type CapacityVerdict, type LoadReport } from '../../region/index.ts'
import { asksOf } from './spokes.ts'
import type { RequestedWorkload } from './workloads.ts'

/**
 * What production has in each region of machines with GPUs and of the models that requests name, and what is left when one is lost: nobody said how
 * much of it is needed, so that is open; how much more the quotas of the other regions would give is told. ModelDeployments say what they need, and are
 * judged by it elsewhere.
 */
export function requestLoads(workloads: readonly RequestedWorkload[], verdicts: readonly CapacityVerdict[]): readonly LoadReport[] {
  const byKey = new Map(verdicts.map((verdict) => [verdict.key, verdict]))
  return workloads
    .filter(({ application }) => application.environment.stage === 'production')
    .flatMap((workload) => {
      const own = ownAsks(workload)
      const byLoad = Map.groupBy(own, loadKey)
      return nPlusOne(loadsOf(own)).loads.map((load): LoadReport => ({
        ...load,
        what: `\`${workload.name}\`: ${load.what}`,
        losses: load.losses.map((loss) => {
          const others = (byLoad.get(load.what) ?? []).filter(({ region }) => region !== loss.lost)
          const room = roomOf(others, byKey)
          return room === undefined ? loss : { ...loss, room }
        }),
      }))
    })
}

/** Without those that are declared by themselves. */
function ownAsks(workload: RequestedWorkload): readonly CapacityAsk[] {
  const declared = new Set<string | undefined>(workload.models.map(({ name }) => name))
  return asksOf(workload).filter((ask) => ask.kind === 'gpu' || !declared.has(ask.deployment))
}

/** What quotas leave beside everything that is asked for, in the units of the load; `undefined` where one of them is not known. */
function roomOf(asks: readonly CapacityAsk[], verdicts: ReadonlyMap<string, CapacityVerdict>): number | undefined {
  if (asks.length === 0) return undefined
  const byRegion = new Map<string, number>()
  for (const ask of asks) {
    const room = roomBeside(ask, verdicts.get(ask.key))
    if (room === undefined) return undefined
    byRegion.set(ask.region, Math.max(room, byRegion.get(ask.region) ?? 0))
  }
  return [...byRegion.values()].reduce((sum, one) => sum + one, 0)
}

function roomBeside(ask: CapacityAsk, verdict: CapacityVerdict | undefined): number | undefined {
  if (verdict?.limit === undefined || verdict.used === undefined || verdict.asked === undefined) return undefined
  const room = Math.max(0, verdict.limit - verdict.used - verdict.asked)
  if (ask.kind === 'model') return room
  const { vcpus, gpus } = gpuSize(ask.size) ?? {}
  return vcpus === undefined || gpus === undefined ? undefined : Math.floor(room / vcpus) * gpus
}
