import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { networkPolicies, type NamespaceTraffic } from './network-policies.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/** What may run in a namespace: `restricted` needs no privilege at all; `baseline` lets images run as root. */
type PodSecurity = 'restricted' | 'baseline'

/** A namespace of a team or a service, with everything that keeps it to itself. */
export interface NamespaceDraft {
  readonly name: string
  /** The team, as the label that queues go by. */
  readonly team: string
  readonly podSecurity: PodSecurity
  /** Totals over all pods. */
  readonly limits: {
    readonly gpus: number
    readonly cpus: number
    readonly memoryGiB: number
    readonly pods: number
    /** Load balancers, with the ports of nodes that Kubernetes counts for each. Absent: none. */
    readonly loadBalancers?: number
    readonly nodePorts?: number
  }
  readonly traffic: NamespaceTraffic
}

/** A namespace with Pod Security, quota, default requests and network policies that let nothing in or out but what is named. */
export const namespaceObjects = (place: ObjectPlace, draft: NamespaceDraft): readonly KubernetesObject[] => [
  namespaceObject(place, draft),
  objectOf(place, { apiVersion: 'v1', kind: 'ResourceQuota', name: 'quota', namespace: draft.name }, { spec: { hard: hardLimits(draft) } }),
  objectOf(
    place,
    { apiVersion: 'v1', kind: 'LimitRange', name: 'defaults', namespace: draft.name },
    { spec: { limits: [containerDefaults] } },
  ),
  ...networkPolicies(place, draft.name, draft.traffic),
]

const namespaceObject = (place: ObjectPlace, { name, team, podSecurity }: NamespaceDraft): KubernetesObject =>
  objectOf(
    place,
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      name,
      labels: {
        'fairway.dev/team': team,
        'pod-security.kubernetes.io/enforce': podSecurity,
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/warn': 'restricted',
      },
    },
    {},
  )

const hardLimits = ({ limits }: NamespaceDraft): Readonly<Record<string, Json>> => ({
  'requests.nvidia.com/gpu': String(limits.gpus),
  'requests.cpu': String(limits.cpus),
  'requests.memory': `${limits.memoryGiB}Gi`,
  pods: String(limits.pods),
  // Services are reached through the internal gateway alone, which has a namespace of its own.
  'services.loadbalancers': String(limits.loadBalancers ?? 0),
  'services.nodeports': String(limits.nodePorts ?? 0),
})

/**
 * Containers that say nothing are counted as small ones, and are the first to go when a node runs short. A default limit is left out: it would be
 * below what others request without a limit, as CPU is here, and the server refuses a request above its limit.
 */
const containerDefaults: Json = { type: 'Container', defaultRequest: { cpu: '250m', memory: '256Mi' } }
