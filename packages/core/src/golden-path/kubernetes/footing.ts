import type { Footing, FootingFacts, PathProblem } from '../definition.ts'
import { aksGpuParameters } from '../paths/aks-gpu/parameters.ts'
import type { ClusterChoice } from './cluster-choice.ts'
import { fold, objectName } from './label.ts'

/** What a workload wants of the cluster that it runs on. */
export interface ClusterWish extends ClusterChoice {
  readonly pool?: string | undefined
  readonly poolPriority: 'regular' | 'spot'
  /** The team whose queue it waits in; absent: that of whoever asks. */
  readonly queue?: string | undefined
}

/** The request that builds the cluster, unless there is one already in every region. */
export const clusterFooting = (wish: ClusterWish, regions: readonly string[], waits: 'in-queue' | 'nowhere'): readonly Footing[] =>
  regions.every((region) => wish.existingClusters.some((one) => one.region === region))
    ? []
    : [{ workload: wish.cluster, path: 'aks-gpu', at: ['cluster'], problems: (other, team) => unmet(wish, waits, other, team) }]

function unmet(wish: ClusterWish, waits: 'in-queue' | 'nowhere', other: FootingFacts, team: string): readonly PathProblem[] {
  const read = aksGpuParameters.safeParse(other.parameters)
  if (!read.success) return []
  // A cluster that names no teams has one queue, of the team that asked for it.
  const queues = read.data.teams.length === 0 ? [objectName(other.team, 40)] : read.data.teams.map(({ name }) => name)
  return [...poolProblems(wish, read.data.pools), ...(waits === 'in-queue' ? queueProblems(wish, queues, wish.queue ?? fold(team)) : [])]
}

interface Pool {
  readonly name: string
  readonly priority: 'regular' | 'spot'
}

function poolProblems(wish: ClusterWish, pools: readonly Pool[]): readonly PathProblem[] {
  if (wish.pool === undefined) return []
  const pool = pools.find(({ name }) => name === wish.pool)
  const names = pools.map(({ name }) => `\`${name}\``).join(', ')
  if (pool === undefined)
    return [{ path: ['pool'], summary: `\`${wish.cluster}\` has no pool \`${wish.pool}\``, help: `its pools are ${names}` }]
  if (pool.priority === wish.poolPriority) return []
  const summary = `the pool \`${pool.name}\` of \`${wish.cluster}\` is \`${pool.priority}\``
  return [{ path: ['poolPriority'], summary, help: `write \`poolPriority: ${pool.priority}\`` }]
}

function queueProblems({ cluster }: ClusterWish, queues: readonly string[], wanted: string): readonly PathProblem[] {
  if (queues.includes(wanted)) return []
  const help = `its queues are those of ${queues.map((name) => `\`${name}\``).join(', ')}`
  return [{ path: ['queue'], summary: `\`${cluster}\` has no queue of \`${wanted}\``, help }]
}
