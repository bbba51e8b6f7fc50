import type { Footing, FootingFacts, PathProblem } from '../definition.ts'
import { aksGpuParameters, gpusOf, type AksGpuParameters, type GpuPool } from '../paths/aks-gpu/parameters.ts'
import type { ClusterChoice } from './cluster-choice.ts'
import { fold, objectName } from './label.ts'
import { podsIn, poolProblems, type PodWish } from './pool-fit.ts'

/** What a workload wants of the cluster that it runs on. */
interface ClusterWish extends ClusterChoice, Omit<PodWish, 'use'> {}

/** A service: replicas that hold what they have. */
export interface ServiceWish extends ClusterWish {
  readonly replicas: { readonly min: number; readonly max: number }
}

/** Work in pieces, which begins when there is room for all that are done at once. */
export interface WorkWish extends ClusterWish {
  /** The team whose queue it waits in; absent: that of whoever asks. */
  readonly queue?: string | undefined
  readonly atOnce: number
}

/** The request that builds the cluster of a service, unless there is one already in every region. */
export const serviceFooting = (wish: ServiceWish, regions: readonly string[]): readonly Footing[] =>
  onCluster(wish, regions, (cluster) => [
    ...poolProblems({ ...wish, use: 'service' }, cluster.pools),
    ...replicaProblems(wish, cluster.pools),
  ]).map((footing) => ({ ...footing, ...holding(wish) }))

/** The request that builds the cluster whose queues work waits in, unless there is one already in every region. */
export const workFooting = (wish: WorkWish, regions: readonly string[]): readonly Footing[] =>
  onCluster(wish, regions, (cluster, owner, team) => {
    const pools = poolProblems({ ...wish, use: 'queue' }, cluster.pools)
    return pools.length > 0
      ? [...pools, ...queueProblems(wish, cluster, [owner, team])]
      : queueProblems(wish, cluster, [owner, team], 'with-share')
  })

type Judge = (cluster: AksGpuParameters, owner: string, team: string) => readonly PathProblem[]

const onCluster = (wish: ClusterWish, regions: readonly string[], judge: Judge): readonly Footing[] =>
  regions.every((region) => wish.existingClusters.some((one) => one.region === region))
    ? []
    : [
        {
          workload: wish.cluster,
          path: 'aks-gpu',
          at: ['cluster'],
          problems: (other, team) => {
            const cluster = clusterIn(other)
            return cluster === undefined ? [] : judge(cluster, other.team, team)
          },
        },
      ]

const clusterIn = ({ parameters }: FootingFacts): AksGpuParameters | undefined => aksGpuParameters.safeParse(parameters).data

const poolOf = (wish: ClusterWish, pools: readonly GpuPool[]): GpuPool | undefined =>
  wish.gpus === 0 ? undefined : pools.find(({ name }) => name === wish.pool)

function replicaProblems(wish: ServiceWish, pools: readonly GpuPool[]): readonly PathProblem[] {
  const pool = poolOf(wish, pools)
  const room = pool === undefined ? undefined : podsIn(pool, wish.gpus)
  // Where it is no pool for services, or no node has room for one, that is told.
  if (pool?.purpose !== 'inference' || room === undefined || room === 0 || wish.replicas.max <= room) return []
  const summary = `\`${pool.name}\` of \`${wish.cluster}\` has room for ${room} replicas at most, and there may be ${wish.replicas.max}`
  return [{ path: ['replicas', 'max'], summary, help: 'have fewer replicas, or let the pool grow' }]
}

/** What replicas hold of a pool for as long as the service is there: several services may want more than it has. */
const holding = (wish: ServiceWish): Pick<Footing, 'holds'> =>
  wish.gpus === 0 || wish.pool === undefined
    ? {}
    : {
        holds: {
          part: wish.pool,
          unit: 'GPUs',
          least: wish.replicas.min * wish.gpus,
          most: wish.replicas.max * wish.gpus,
          at: ['replicas'],
          there: (other) => {
            const pool = poolOf(wish, clusterIn(other)?.pools ?? [])
            return pool === undefined ? undefined : gpusOf(pool)
          },
        },
      }

function queueProblems(
  wish: WorkWish,
  { pools, teams }: AksGpuParameters,
  [owner, team]: readonly [owner: string, team: string],
  share: 'with-share' | 'queue-alone' = 'queue-alone',
): readonly PathProblem[] {
  // A cluster that names no teams has one queue, of the team that asked for it.
  const queues = teams.length === 0 ? [{ name: objectName(owner, 40), shares: [] }] : teams
  const wanted = wish.queue ?? fold(team)
  const queue = queues.find(({ name }) => name === wanted)
  if (queue === undefined) {
    const help = `its queues are those of ${queues.map(({ name }) => `\`${name}\``).join(', ')}`
    return [{ path: ['queue'], summary: `\`${wish.cluster}\` has no queue of \`${wanted}\``, help }]
  }
  const pool = poolOf(wish, pools)
  if (share === 'queue-alone' || pool === undefined) return []
  const own = queue.shares.find((one) => one.pool === pool.name)
  const all = queue.shares.length === 0 && queues.length === 1
  const most = all ? gpusOf(pool) : Math.min(gpusOf(pool), (own?.gpus ?? 0) + (own?.borrow ?? 0))
  const asked = wish.atOnce * wish.gpus
  if (asked <= most) return []
  const summary = `${wish.atOnce} pieces at once take ${asked} GPUs of \`${pool.name}\`, and \`${wanted}\` may have ${most} of it: they would wait for ever`
  return [{ path: ['atOnce'], summary, help: 'do fewer at once, or let the team have or borrow more' }]
}
