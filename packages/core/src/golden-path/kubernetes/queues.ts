import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { labelLimits } from './gpu-devices.ts'
import { GPU_RESOURCE, POOL_LABEL, poolTolerations, type PoolPriority } from './gpu-nodes.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { KUEUE } from './priorities.ts'

/** Nodes of one kind that jobs may be given. */
export interface QueuePool {
  readonly name: string
  readonly priority: PoolPriority
  /** Whole GPUs of all its nodes when it is as large as it may grow. */
  readonly gpus: number
}

/** What a team may have of a pool. */
interface QueueShare {
  readonly pool: string
  /** Its own, whenever it wants them. */
  readonly gpus: number
  /** More, as long as nobody else wants them. */
  readonly borrow: number
}

/** A team's share of the cluster. */
export interface QueueTeam {
  readonly name: string
  /** The namespace of its jobs. */
  readonly namespace: string
  readonly shares: readonly QueueShare[]
  readonly cpus: number
  readonly memoryGiB: number
}

/** The flavour of CPU and memory: of any node, since GPUs run out long before. */
const ANY_NODE = 'any-node'

/** The name of the queue in a team's namespace: Kueue gives jobs that name no queue to the one called `default`. */
export const LOCAL_QUEUE = 'default'

/**
 * Queues instead of hoarding: a flavour for each pool, a queue for each team, all in one flat cohort. What a team does not use others may
 * borrow, and it gets it back by preemption at once; nobody is preempted so that somebody can borrow. Cohorts within cohorts, fair sharing
 * and one group for CPU and GPU together are left out: they ignore priorities, or block the return of GPUs.
 */
export const queueObjects = (
  place: ObjectPlace,
  cohort: string,
  pools: readonly QueuePool[],
  teams: readonly QueueTeam[],
): readonly KubernetesObject[] => [
  ...pools.map((pool) => flavor(place, pool)),
  objectOf(place, { apiVersion: KUEUE, kind: 'ResourceFlavor', name: ANY_NODE }, { spec: {} }),
  objectOf(place, { apiVersion: KUEUE, kind: 'Cohort', name: cohort }, { spec: {} }),
  queueMonitor(place),
  ...teams.flatMap((team) => [clusterQueue(place, cohort, pools, team), localQueue(place, team.namespace, team.name)]),
]

/** How many jobs wait: read from Kueue's own controller, by its monitor's labels, under the kinds of Azure Monitor. */
const queueMonitor = (place: ObjectPlace): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'azmonitoring.coreos.com/v1', kind: 'ServiceMonitor', name: 'kueue', namespace: 'kueue-system' },
    {
      spec: {
        ...labelLimits,
        selector: { matchLabels: { 'control-plane': 'controller-manager' } },
        endpoints: [
          {
            port: 'https',
            path: '/metrics',
            scheme: 'https',
            interval: '30s',
            bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
            tlsConfig: { insecureSkipVerify: true },
          },
        ],
      },
    },
  )

const flavor = (place: ObjectPlace, pool: QueuePool): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: KUEUE, kind: 'ResourceFlavor', name: pool.name },
    { spec: { nodeLabels: { [POOL_LABEL]: pool.name }, tolerations: poolTolerations(pool.priority) } },
  )

const clusterQueue = (place: ObjectPlace, cohort: string, pools: readonly QueuePool[], team: QueueTeam): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: KUEUE, kind: 'ClusterQueue', name: team.name },
    {
      spec: {
        cohortName: cohort,
        namespaceSelector: { matchLabels: { 'fairway.dev/team': team.name } },
        queueingStrategy: 'BestEffortFIFO',
        preemption: { withinClusterQueue: 'LowerPriority', reclaimWithinCohort: 'Any', borrowWithinCohort: { policy: 'Never' } },
        flavorFungibility: { whenCanBorrow: 'TryNextFlavor', whenCanPreempt: 'TryNextFlavor' },
        resourceGroups: [{ coveredResources: [GPU_RESOURCE], flavors: pools.map((pool) => gpuQuota(pool, team)) }, generalQuota(team)],
      },
    },
  )

/** A queue for one namespace that leads to a team's. */
export const localQueue = (place: ObjectPlace, namespace: string, team: string): KubernetesObject =>
  objectOf(place, { apiVersion: KUEUE, kind: 'LocalQueue', name: LOCAL_QUEUE, namespace }, { spec: { clusterQueue: team } })

function gpuQuota(pool: QueuePool, team: QueueTeam): Json {
  const share = team.shares.find((one) => one.pool === pool.name)
  const quota = { name: GPU_RESOURCE, nominalQuota: String(share?.gpus ?? 0), borrowingLimit: String(share?.borrow ?? 0) }
  return { name: pool.name, resources: [quota] }
}

const generalQuota = (team: QueueTeam): Json => ({
  coveredResources: ['cpu', 'memory'],
  flavors: [
    {
      name: ANY_NODE,
      resources: [
        { name: 'cpu', nominalQuota: String(team.cpus) },
        { name: 'memory', nominalQuota: `${team.memoryGiB}Gi` },
      ],
    },
  ],
})
