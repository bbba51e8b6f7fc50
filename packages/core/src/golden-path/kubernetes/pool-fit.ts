import type { PathProblem } from '../definition.ts'
import type { GpuPool } from '../paths/aks-gpu/parameters.ts'
import { devicesOf, sizeOf } from '../paths/gpu-cluster/gpu-size.ts'

/** What the pods of a workload want of the nodes of a pool. */
export interface PodWish {
  readonly cluster: string
  readonly pool?: string | undefined
  readonly poolPriority: 'regular' | 'spot'
  readonly gpus: number
  readonly cpus: number
  readonly memoryGiB: number
  /** Services answer all the time; work waits in queues until it can be done. */
  readonly use: 'service' | 'queue'
}

/** What is wrong with a pool as the place of pods: another one, of another kind, or of nodes that are too small. */
export function poolProblems(wish: PodWish, pools: readonly GpuPool[]): readonly PathProblem[] {
  if (wish.pool === undefined) return []
  const pool = pools.find(({ name }) => name === wish.pool)
  const list = (some: readonly GpuPool[]): string => some.map(({ name }) => `\`${name}\``).join(', ')
  if (pool === undefined)
    return [{ path: ['pool'], summary: `\`${wish.cluster}\` has no pool \`${wish.pool}\``, help: `its pools are ${list(pools)}` }]
  const purpose = wish.use === 'queue' ? 'training' : 'inference'
  if (pool.purpose !== purpose) {
    const others = pools.filter((one) => one.purpose === purpose)
    return [
      {
        path: ['pool'],
        summary: `the pool \`${pool.name}\` of \`${wish.cluster}\` is for ${pool.purpose}${why[wish.use]}`,
        help: others.length === 0 ? `it has none for ${purpose}: give it one` : `for ${purpose} it has ${list(others)}`,
      },
    ]
  }
  return [...priorityProblem(wish, pool), ...sizeProblems(wish, pool)]
}

const why = {
  queue: ', and jobs wait for pools of queues alone: they would wait for ever',
  service: ', whose GPUs are promised to teams by queues: a service would take them away',
} as const

const priorityProblem = (wish: PodWish, pool: GpuPool): readonly PathProblem[] =>
  pool.priority === wish.poolPriority
    ? []
    : [
        {
          path: ['poolPriority'],
          summary: `the pool \`${pool.name}\` of \`${wish.cluster}\` is \`${pool.priority}\``,
          help: `write \`poolPriority: ${pool.priority}\``,
        },
      ]

/** A pod that no node has room for is never placed. A node keeps some of its CPU and memory for itself. */
function sizeProblems({ gpus, cpus, memoryGiB }: PodWish, pool: GpuPool): readonly PathProblem[] {
  const { name, vcpus, memoryGiB: memory } = sizeOf(pool.size)
  const help = 'take less, or a pool of larger nodes'
  const tooMuch = (path: string, wanted: string, there: string): PathProblem => ({
    path: [path],
    summary: `a pod asks for ${wanted}, and a node of \`${pool.name}\`, \`${name}\`, has ${there}`,
    help,
  })
  return [
    ...(gpus > devicesOf(pool.size) ? [tooMuch('gpus', `${gpus} GPUs`, `${devicesOf(pool.size)}`)] : []),
    ...(cpus >= vcpus ? [tooMuch('cpus', `${cpus} CPUs`, `${vcpus} and keeps some for itself`)] : []),
    ...(memoryGiB >= memory ? [tooMuch('memoryGiB', `${memoryGiB} GiB`, `${memory} GiB and keeps some for itself`)] : []),
  ]
}

/** How many pods that want so many GPUs a pool holds when it is as large as it may grow. */
export const podsIn = (pool: GpuPool, gpus: number): number => Math.floor(devicesOf(pool.size) / gpus) * pool.max
