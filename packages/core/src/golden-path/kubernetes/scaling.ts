import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { named, type WatchedService } from './rules.ts'
import type { SignalFact } from './tables.ts'

/** How many replicas there may be. */
export interface ReplicaRange {
  readonly min: number
  readonly max: number
}

/** Where measurements are read, and who reads them. */
export interface MetricsSource {
  /** The address of a Prometheus. */
  readonly address: string
  /** The client id of the identity that may read it; absent: it asks for nobody's name. */
  readonly clientId?: string
}

const scaling = kubernetesFacts.scaling

/**
 * Scaling by what a model server itself reports. A scrape that was lost is no load of zero: an answer without a value is an error
 * (`ignoreNullValues: "false"`), the number of replicas stays where it is while it lasts, and from the third on it is held there, or raised
 * to the smallest number where it was less. Metrics are of type AverageValue, the only one that can be held.
 */
export function scaledObject(
  place: ObjectPlace,
  service: WatchedService,
  range: ReplicaRange,
  source: MetricsSource,
): readonly KubernetesObject[] {
  const names = { name: service.name, namespace: service.namespace }
  const authentication = source.clientId === undefined ? [] : [triggerAuthentication(place, service, source.clientId)]
  const trigger = (signal: SignalFact): Json => ({
    type: 'prometheus',
    name: signal.name,
    metricType: 'AverageValue',
    metadata: {
      serverAddress: source.address,
      query: named(signal.query, service),
      threshold: signal.threshold,
      ignoreNullValues: 'false',
    },
    ...(source.clientId === undefined ? {} : { authenticationRef: { name: service.name } }),
  })
  const spec = {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: service.name },
    minReplicaCount: range.min,
    maxReplicaCount: range.max,
    pollingInterval: scaling.pollingSeconds,
    cooldownPeriod: scaling.cooldownSeconds,
    fallback: { failureThreshold: scaling.failureThreshold, replicas: Math.max(1, range.min), behavior: 'currentReplicasIfHigher' },
    advanced: { horizontalPodAutoscalerConfig: { behavior: scalingBehaviour } },
    triggers: scaling.signals.map(trigger),
  }
  return [...authentication, objectOf(place, { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', ...names }, { spec })]
}

const triggerAuthentication = (place: ObjectPlace, service: WatchedService, clientId: string): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'keda.sh/v1alpha1', kind: 'TriggerAuthentication', name: service.name, namespace: service.namespace },
    { spec: { podIdentity: { provider: 'azure-workload', identityId: clientId } } },
  )

/** Up at once, down one pod at a time: a replica that was stopped too early takes minutes to load its model again. */
const scalingBehaviour: Json = {
  scaleUp: { stabilizationWindowSeconds: scaling.scaleUpStabilizationSeconds },
  scaleDown: {
    stabilizationWindowSeconds: scaling.scaleDownStabilizationSeconds,
    policies: [{ type: 'Pods', value: scaling.scaleDownPods, periodSeconds: scaling.scaleDownPeriodSeconds }],
  },
}

/** Scaling by CPU, for services that compute on it. Without a measurement the autoscaler of Kubernetes leaves the number as it is. */
export const podAutoscaler = (place: ObjectPlace, service: WatchedService, range: ReplicaRange, percentage: number): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name: service.name, namespace: service.namespace },
    {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: service.name },
        minReplicas: range.min,
        maxReplicas: range.max,
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: percentage } } }],
        behavior: scalingBehaviour,
      },
    },
  )
