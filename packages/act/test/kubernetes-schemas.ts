import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KubernetesObject } from '@fairway/core/golden-path'
import { ScaledObject, TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1'
import { PodMonitor, PrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1'
import { DaemonSet, Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { CronJob } from 'kubernetes-models/batch/v1'
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { PriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1'
import { ConfigMap, LimitRange, Namespace, ResourceQuota, Service, ServiceAccount } from 'kubernetes-models/v1'
import { z } from 'zod'

type Check = (value: object) => void

/** The class of a kind: it is given an object, and says what its schema has against it. */
type Model = new (data?: undefined) => { validate(): void }

/** A model takes what it is given as it is: here from outside, to be judged. */
const model =
  (kind: Model): Check =>
  (value) => {
    Object.assign(new kind(), value).validate()
  }

const kueueFile = z.object({ kinds: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Kueue has no package of schemas: its structure is in conformance/kubernetes, with its sources. */
const kueue = kueueFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../conformance/kubernetes/kueue-v1beta2.json'), 'utf8')),
)

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['v1 ConfigMap', model(ConfigMap)],
  ['v1 LimitRange', model(LimitRange)],
  ['v1 Namespace', model(Namespace)],
  ['v1 ResourceQuota', model(ResourceQuota)],
  ['v1 Service', model(Service)],
  ['v1 ServiceAccount', model(ServiceAccount)],
  ['apps/v1 DaemonSet', model(DaemonSet)],
  ['apps/v1 Deployment', model(Deployment)],
  ['autoscaling/v2 HorizontalPodAutoscaler', model(HorizontalPodAutoscaler)],
  ['batch/v1 CronJob', model(CronJob)],
  ['networking.k8s.io/v1 Ingress', model(Ingress)],
  ['networking.k8s.io/v1 NetworkPolicy', model(NetworkPolicy)],
  ['policy/v1 PodDisruptionBudget', model(PodDisruptionBudget)],
  ['scheduling.k8s.io/v1 PriorityClass', model(PriorityClass)],
  ['keda.sh/v1alpha1 ScaledObject', model(ScaledObject)],
  ['keda.sh/v1alpha1 TriggerAuthentication', model(TriggerAuthentication)],
  ['monitoring.coreos.com/v1 PrometheusRule', model(PrometheusRule)],
  // Azure Monitor serves the operator's kind under a group of its own, with the same fields.
  ['azmonitoring.coreos.com/v1 PodMonitor', (value) => model(PodMonitor)({ ...value, apiVersion: 'monitoring.coreos.com/v1' })],
  ...Object.entries(kueue.kinds).map(([kind, schema]): [string, Check] => {
    const type = z.fromJSONSchema(schema)
    return [`kueue.x-k8s.io/v1beta2 ${kind}`, (value) => void type.parse(value)]
  }),
])

/** What the schema of an object's kind has against it; a kind without a schema is against the rules as well. */
export function schemaProblem(object: KubernetesObject): string | undefined {
  const kind = `${object.apiVersion} ${object.kind}`
  const check = checks.get(kind)
  if (check === undefined) return `${kind}: no schema is known`
  try {
    check(object)
    return undefined
  } catch (error) {
    return `${kind} ${object.metadata.name}: ${error instanceof Error ? error.message : String(error)}`
  }
}
