import { imageOf } from '../../kubernetes/image.ts'
import { tokenFor, type ClusterView } from '../../kubernetes/cluster-choice.ts'
import { aroundDeployment, deployment, type DeploymentDraft } from '../../kubernetes/deployment.ts'
import { gatewayNamespace, gatewayObjects } from '../../kubernetes/gateway.ts'
import { serviceAccount } from '../../kubernetes/identity-objects.ts'
import { objectName } from '../../kubernetes/label.ts'
import { workloadLabels } from '../../kubernetes/metadata.ts'
import { namespaceObjects } from '../../kubernetes/namespace.ts'
import { prometheusRule, rulesOf, type WatchedService } from '../../kubernetes/rules.ts'
import { podAutoscaler, scaledObject, type MetricsSource } from '../../kubernetes/scaling.ts'
import { settingsMap } from '../../kubernetes/settings.ts'
import type { KubernetesObject, Site } from '../../place.ts'
import type { InferenceApiParameters } from './parameters.ts'

/** The names of a service on every cluster: its namespace is called like its workload. */
export const serviceOf = (site: Site): WatchedService => {
  const name = objectName(site.place.workload, 50)
  return { name, namespace: name }
}

/** Tokens that stand in the objects of a service. */
export const serviceTokens = (site: Site) => {
  const token = (name: string): string => tokenFor(name, site.region.region)
  return {
    clientId: token('CLIENT_ID'),
    gatewayClientId: token('GATEWAY_CLIENT_ID'),
    scalerClientId: token('SCALER_CLIENT_ID'),
    registry: token('REGISTRY'),
    metrics: token('PROMETHEUS'),
    modelStore: token('MODEL_STORE'),
  }
}

/** Everything of a service on the cluster of a region. `certificateUri` is where the gateway takes its certificate. */
export function serviceObjects(
  site: Site,
  parameters: InferenceApiParameters,
  view: ClusterView,
  certificateUri: string,
): readonly KubernetesObject[] {
  const place = view.objects
  const service = serviceOf(site)
  const tokens = serviceTokens(site)
  const team = workloadLabels(place.facts)['fairway.dev/team'] ?? ''
  const draft = draftOf(site, parameters, imageOf(parameters.image, view, tokens.registry))
  const settings = [...(parameters.models === 'storage' ? [{ name: 'MODEL_STORE', value: tokens.modelStore }] : []), ...parameters.settings]
  return [
    ...namespaceObjects(place, {
      name: service.namespace,
      team,
      podSecurity: parameters.podSecurity,
      limits: limitsOf(parameters),
      traffic: { service: { port: parameters.port, app: service.name, from: gatewayNamespace(service) }, metricsPort: parameters.port },
    }),
    serviceAccount(place, service.namespace, service.name, tokens.clientId),
    settingsMap(place, service, settings),
    deployment(place, draft, parameters.scaling === 'fixed' ? 'fixed' : 'scaled'),
    ...aroundDeployment(place, draft),
    ...gatewayObjects(place, {
      service,
      port: parameters.port,
      host: parameters.host,
      certificateUri,
      clientId: tokens.gatewayClientId,
      team,
    }),
    ...scaling(site, parameters, view),
    ...(parameters.metrics === 'prometheus-operator' ? [prometheusRule(place, service, rulesOf('service', service))] : []),
  ]
}

function scaling(site: Site, parameters: InferenceApiParameters, { objects }: ClusterView): readonly KubernetesObject[] {
  const service = serviceOf(site)
  const tokens = serviceTokens(site)
  if (parameters.scaling === 'cpu') return [podAutoscaler(objects, service, parameters.replicas, parameters.cpuPercentage)]
  if (parameters.scaling === 'fixed') return []
  const source: MetricsSource =
    parameters.metrics === 'azure-monitor'
      ? { address: tokens.metrics, clientId: tokens.scalerClientId }
      : { address: parameters.prometheusAddress }
  return scaledObject(objects, service, parameters.replicas, source)
}

const draftOf = (site: Site, parameters: InferenceApiParameters, image: string): DeploymentDraft => ({
  service: serviceOf(site),
  container: {
    name: 'api',
    image,
    command: parameters.command,
    args: parameters.args,
    cpus: parameters.cpus,
    memoryGiB: parameters.memoryGiB,
    gpus: parameters.gpus,
    configMaps: [serviceOf(site).name],
  },
  nodes: { priority: parameters.poolPriority, ...(parameters.pool === undefined ? {} : { pool: parameters.pool }) },
  port: parameters.port,
  healthPath: parameters.healthPath,
  readyPath: parameters.readyPath,
  startupMinutes: parameters.startupMinutes,
  sharedMemoryGiB: parameters.sharedMemoryGiB,
  replicas: parameters.replicas,
  priorityClass: site.place.environment.stage === 'production' ? 'fairway-production' : 'fairway-standard',
})

/** Room for every replica and one more, which an update brings. */
const limitsOf = ({ replicas, gpus, cpus, memoryGiB }: InferenceApiParameters) => ({
  gpus: (replicas.max + 1) * gpus,
  cpus: Math.ceil((replicas.max + 1) * cpus),
  memoryGiB: (replicas.max + 1) * memoryGiB,
  pods: replicas.max + 5,
})
