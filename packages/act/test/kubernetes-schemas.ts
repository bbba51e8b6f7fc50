import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KubernetesObject } from '@fairway/core/golden-path'
import { Gateway, HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1'
import { ScaledObject, TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1'
import { PodMonitor, PrometheusRule, ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1'
import { DaemonSet, Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { CronJob } from 'kubernetes-models/batch/v1'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { ClusterRoleBinding, RoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1'
import { PriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1'
import { ConfigMap, LimitRange, Namespace, ResourceQuota, Service, ServiceAccount } from 'kubernetes-models/v1'
import { z } from 'zod'

/** Throws what a schema has against an object; gives the properties that the schema does not know. */
type Check = (value: object) => readonly string[]

/** The class of a kind: it is given an object, and says what its schema has against it. */
type Model = new (data?: undefined) => { validate(): void }

/**
 * A model takes what it is given as it is: here from outside, to be judged. Its schema is compiled and passes over properties that it does not
 * know, as a server of Kubernetes does not: which ones it looked for is noted, and the others are told.
 */
const model =
  (kind: Model): Check =>
  (value) => {
    const seen = new Map<object, Set<string>>()
    const one = watched(Object.assign(new kind(), value), seen)
    Reflect.apply(kind.prototype.validate, one, [])
    return unread(value, one, seen)
  }

/** An object that notes which of its properties are asked for. */
function watched<T extends object>(value: T, seen: Map<object, Set<string>>): T {
  const copies = new Map<string, unknown>()
  const asked = new Set<string>()
  const proxy = new Proxy(value, {
    get: (target, key, receiver) => {
      const found: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol') return found
      asked.add(key)
      if (typeof found !== 'object' || found === null) return found
      if (!copies.has(key)) copies.set(key, watched(found, seen))
      return copies.get(key)
    },
  })
  seen.set(proxy, asked)
  return proxy
}

/** What is asked of every object, and no sign that its schema knows properties. */
const common = new Set([...Object.getOwnPropertyNames(Object.prototype), 'toJSON', 'length', 'validate'])
/** The package leaves descriptions out of its schemas, and with them properties that are called so. */
const LEFT_OUT = 'description'

/** Paths of properties that a schema never asked for, in objects of which it asked for anything: free maps are walked, or left alone. */
function unread(value: object, proxy: object, seen: ReadonlyMap<object, ReadonlySet<string>>): readonly string[] {
  const asked = seen.get(proxy) ?? new Set()
  if ([...asked].every((key) => common.has(key))) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (inner === undefined || key === LEFT_OUT) return []
    if (!asked.has(key)) return [key]
    if (typeof inner !== 'object' || inner === null) return []
    const below: unknown = Reflect.get(proxy, key)
    return typeof below === 'object' && below !== null ? unread(inner, below, seen).map((path) => `${key}.${path}`) : []
  })
}

const kueueFile = z.object({ kinds: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Kueue has no package of schemas: its structure is in conformance/kubernetes, with its sources. It knows no properties but its own. */
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
  ['gateway.networking.k8s.io/v1 Gateway', model(Gateway)],
  ['gateway.networking.k8s.io/v1 HTTPRoute', model(HTTPRoute)],
  ['networking.k8s.io/v1 NetworkPolicy', model(NetworkPolicy)],
  ['policy/v1 PodDisruptionBudget', model(PodDisruptionBudget)],
  ['rbac.authorization.k8s.io/v1 ClusterRoleBinding', model(ClusterRoleBinding)],
  ['rbac.authorization.k8s.io/v1 RoleBinding', model(RoleBinding)],
  ['scheduling.k8s.io/v1 PriorityClass', model(PriorityClass)],
  ['keda.sh/v1alpha1 ScaledObject', model(ScaledObject)],
  ['keda.sh/v1alpha1 TriggerAuthentication', model(TriggerAuthentication)],
  ['monitoring.coreos.com/v1 PodMonitor', model(PodMonitor)],
  ['monitoring.coreos.com/v1 PrometheusRule', model(PrometheusRule)],
  // Azure Monitor serves the operator's kinds under a group of its own, with the same fields.
  ['azmonitoring.coreos.com/v1 PodMonitor', (value) => model(PodMonitor)({ ...value, apiVersion: 'monitoring.coreos.com/v1' })],
  ['azmonitoring.coreos.com/v1 ServiceMonitor', (value) => model(ServiceMonitor)({ ...value, apiVersion: 'monitoring.coreos.com/v1' })],
  ...Object.entries(kueue.kinds).map(([kind, schema]): [string, Check] => {
    const type = z.fromJSONSchema(schema)
    return [
      `kueue.x-k8s.io/v1beta2 ${kind}`,
      (value) => {
        type.parse(value)
        return []
      },
    ]
  }),
])

/** What the schema of an object's kind has against it; a kind without a schema is against the rules as well. */
export function schemaProblem(object: KubernetesObject): string | undefined {
  const kind = `${object.apiVersion} ${object.kind}`
  const check = checks.get(kind)
  if (check === undefined) return `${kind}: no schema is known`
  try {
    const unknown = check(object)
    return unknown.length === 0 ? undefined : `${kind} ${object.metadata.name}: knows no ${unknown.join(', ')}`
  } catch (error) {
    return `${kind} ${object.metadata.name}: ${error instanceof Error ? error.message : String(error)}`
  }
}
