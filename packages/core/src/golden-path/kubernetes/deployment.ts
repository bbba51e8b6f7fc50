import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { labelLimits } from './gpu-devices.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { commonVolumes, container, podLabels, podSettings, type ContainerDraft, type NodeChoice } from './pod.ts'
import type { WatchedService } from './rules.ts'
import type { ReplicaRange } from './scaling.ts'

/** A service that answers requests. */
export interface DeploymentDraft {
  readonly service: WatchedService
  readonly container: ContainerDraft
  readonly nodes: NodeChoice
  readonly port: number
  readonly healthPath: string
  readonly readyPath: string
  /** How long a model may take to load before its container is started anew. */
  readonly startupMinutes: number
  readonly sharedMemoryGiB: number
  readonly replicas: ReplicaRange
  readonly priorityClass: string
}

/** Seconds in which a replica that is stopped finishes what it has begun. */
const GRACE = 120
/** Seconds in which the gateway notices that a replica goes, before it stops to listen. */
const FAREWELL = 10

/** The deployment of a service, without a number of replicas where an autoscaler sets it. */
export const deployment = (place: ObjectPlace, draft: DeploymentDraft, replicas: 'fixed' | 'scaled'): KubernetesObject => {
  const { name, namespace } = draft.service
  const selector = { 'app.kubernetes.io/name': name }
  const { volumes, mounts } = commonVolumes(draft.sharedMemoryGiB)
  return objectOf(
    place,
    { apiVersion: 'apps/v1', kind: 'Deployment', name, namespace, labels: selector },
    {
      spec: {
        ...(replicas === 'fixed' ? { replicas: draft.replicas.min } : {}),
        revisionHistoryLimit: 5,
        progressDeadlineSeconds: (draft.startupMinutes + kubernetesFacts.startup.nodeMinutes) * 60,
        strategy: { type: 'RollingUpdate', rollingUpdate: rolling(draft) },
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: podLabels(name) },
          spec: {
            ...podSettings(name, draft.priorityClass, draft.nodes),
            terminationGracePeriodSeconds: GRACE,
            topologySpreadConstraints: ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((key) => spread(key, selector)),
            containers: [
              container(draft.container, {
                ports: [{ name: 'http', containerPort: draft.port }],
                ...probes(draft),
                ...farewell,
                volumeMounts: mounts,
              }),
            ],
            volumes,
          },
        },
      },
    },
  )
}

/** A GPU for one replica more is hardly ever free: where there are several, one goes before its successor comes. */
const rolling = ({ container: { gpus }, replicas }: DeploymentDraft): Json =>
  gpus > 0 && replicas.min > 1 ? { maxSurge: 0, maxUnavailable: 1 } : { maxSurge: 1, maxUnavailable: 0 }

const spread = (topologyKey: string, matchLabels: Json): Json => ({
  maxSkew: 1,
  topologyKey,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: { matchLabels },
})

/** A model may take minutes to load: until it has, nobody asks whether it lives. */
const probes = ({ healthPath, readyPath, startupMinutes }: DeploymentDraft): { readonly [key: string]: Json } => {
  const { periodSeconds } = kubernetesFacts.startup
  const get = (path: string): Json => ({ path, port: 'http' })
  return {
    startupProbe: {
      httpGet: get(healthPath),
      periodSeconds,
      failureThreshold: Math.ceil((startupMinutes * 60) / periodSeconds),
      timeoutSeconds: 5,
    },
    readinessProbe: { httpGet: get(readyPath), periodSeconds: 5, failureThreshold: 3, timeoutSeconds: 5 },
    livenessProbe: { httpGet: get(healthPath), periodSeconds: 20, failureThreshold: 6, timeoutSeconds: 10 },
  }
}

const farewell: { readonly [key: string]: Json } = { lifecycle: { preStop: { sleep: { seconds: FAREWELL } } } }

/** What goes with a deployment: its address in the cluster, how many replicas may be missing, who reads its measurements. */
export const aroundDeployment = (place: ObjectPlace, { service, port }: DeploymentDraft): readonly KubernetesObject[] => {
  const { name, namespace } = service
  const selector = { 'app.kubernetes.io/name': name }
  return [
    objectOf(
      place,
      { apiVersion: 'v1', kind: 'Service', name, namespace },
      { spec: { type: 'ClusterIP', selector, ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }] } },
    ),
    objectOf(
      place,
      { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name, namespace },
      { spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow', selector: { matchLabels: selector } } },
    ),
    objectOf(
      place,
      { apiVersion: 'azmonitoring.coreos.com/v1', kind: 'PodMonitor', name, namespace, annotations: { 'fairway.dev/port': String(port) } },
      {
        spec: {
          ...labelLimits,
          selector: { matchLabels: selector },
          podMetricsEndpoints: [{ port: 'http', path: '/metrics', interval: '30s' }],
        },
      },
    ),
  ]
}
