import { Reference, type GraphPart, type ResourceNode } from '../../../graph/index.ts'
import { clientOf, foundation, identity, keyVault, roleAssignment, sitesOf, storage, zonesOf } from '../../blocks/index.ts'
import { defineGoldenPath, type BuiltInPath } from '../../definition.ts'
import { clusterOf, objectsOn, type ClusterView } from '../../kubernetes/cluster-choice.ts'
import { serviceFooting } from '../../kubernetes/footing.ts'
import { CERTIFICATE_READER, gatewayNamespace } from '../../kubernetes/gateway.ts'
import { federation } from '../../kubernetes/identity-objects.ts'
import { namespaceProblems } from '../../kubernetes/namespace-names.ts'
import { roleBeyond } from '../../kubernetes/role-beyond.ts'
import { ruleGroup, rulesOf } from '../../kubernetes/rules.ts'
import { azureOnly, joined, type KubernetesObject, type Site, type Substitution, type WorkloadPlace } from '../../place.ts'
import { serviceObjects, serviceOf, serviceTokens } from './objects.ts'
import { inferenceApiParameters, type InferenceApiParameters } from './parameters.ts'

/** A model behind an API, on a cluster that is shared. */
export const inferenceApi: BuiltInPath = defineGoldenPath({
  name: 'inference-api',
  title: 'Inference API on Kubernetes',
  summary:
    'A model server on a shared cluster, behind an internal gateway, scaled by what it reports and held where it is when measurements are lost.',
  suits: ['low-latency-inference'],
  provisioning: { minutes: 10, note: 'The cluster is there already. Loading a large model takes up to ten minutes more.' },
  bakedIn: [
    'workload identity, no secrets',
    'namespace with Pod Security, quota and default-deny networks',
    'HTTPS through an internal gateway of its own (Gateway API)',
    'time to load a model before anybody asks whether it lives',
    'scaling by waiting requests that never takes a lost scrape for no load',
    'one replica at a time for upgrades and updates',
    'private storage for weights, key vault with private endpoint',
    'alerts on latency, queue, missing replicas and missing measurements',
    'diagnostics, tags, budget at 50, 75 and 90 %',
  ],
  parameters: inferenceApiParameters,
  subnets: () => [{ purpose: 'private-endpoints' }],
  zones: (parameters, site) => [
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', site.region),
    ...(parameters.models === 'storage' ? zonesOf('Microsoft.Storage/storageAccounts', 'blob', site.region) : []),
  ],
  // The nodes are the cluster's: it has asked for their capacity.
  asks: () => [],
  gpus: (parameters, site) => parameters.gpus * parameters.replicas.max * site.regions.length,
  problems: (_parameters, { workload }) => namespaceProblems(workload),
  standsOn: (parameters, site) => serviceFooting(parameters, site.regions),
  build: (parameters, place) => {
    const sites = sitesOf(place).map((site) => siteOutput(parameters, site))
    return {
      ...azureOnly(joined(foundation(place), ...sites.map((site) => site.part)), notesOf(parameters, place)),
      kubernetes: sites.flatMap((site) => site.kubernetes),
      substitutions: sites.flatMap((site) => site.substitutions),
    }
  },
})

interface SiteOutput {
  readonly part: GraphPart
  readonly kubernetes: readonly KubernetesObject[]
  readonly substitutions: readonly Substitution[]
}

function siteOutput(parameters: InferenceApiParameters, site: Site): SiteOutput {
  const view = clusterOf(site, parameters, objectsOn(site, parameters.cluster))
  const user = identity(site)
  const gateway = identity(site, 'gateway')
  const scaler = identity(site, 'scaler')
  const vault = keyVault(site)
  const store = parameters.models === 'storage' ? modelStore(site, user) : undefined
  const measured = parameters.scaling === 'requests' && parameters.metrics === 'azure-monitor'
  const certificateUri = `https://${vault.node.name}.vault.azure.net/certificates/${parameters.certificate}`
  return {
    part: joined(vault.part, store?.part ?? { nodes: [] }, {
      nodes: [
        ...view.nodes,
        user,
        federation(user, { part: 'service', issuer: view.issuer, ...serviceOf(site) }),
        roleAssignment(site.place, { on: vault.node, to: user, role: 'key-vault-secrets-user', why: 'The service reads its secrets' }),
        ...gatewayNodes(site, gateway, vault.node, view),
        ...(measured ? scalerNodes(site, scaler, view) : []),
        ...(parameters.metrics === 'azure-monitor' ? [serviceAlerts(site, view)] : []),
      ],
    }),
    kubernetes: serviceObjects(site, parameters, view, certificateUri),
    substitutions: substitutionsOf(site, view, {
      user,
      gateway,
      ...(measured ? { scaler } : {}),
      ...(store === undefined ? {} : { store: store.account }),
    }),
  }
}

function modelStore(site: Site, user: ResourceNode): { readonly account: ResourceNode; readonly part: GraphPart } {
  const { account, part } = storage(site, { purpose: 'models', about: 'Weights that the service loads', containers: ['models'] })
  const reads = roleAssignment(site.place, {
    on: account,
    to: user,
    role: 'storage-blob-data-reader',
    why: 'The service loads its weights',
  })
  return { account, part: joined(part, { nodes: [reads] }) }
}

/** The autoscaler asks for measurements in the name of an identity that may do nothing else. */
const scalerNodes = (site: Site, scaler: ResourceNode, view: ClusterView): readonly ResourceNode[] => [
  scaler,
  federation(scaler, { part: 'autoscaler', issuer: view.issuer, namespace: 'kube-system', name: 'keda-operator' }),
  roleBeyond(site, view.metrics, scaler, 'monitoring-data-reader', 'The autoscaler reads how many requests wait'),
]

/** The gateway reads its certificate in the name of an identity that may do nothing else. */
const gatewayNodes = (site: Site, gateway: ResourceNode, vault: ResourceNode, view: ClusterView): readonly ResourceNode[] => [
  gateway,
  federation(gateway, {
    part: 'gateway',
    issuer: view.issuer,
    namespace: gatewayNamespace(serviceOf(site)),
    name: CERTIFICATE_READER,
  }),
  roleAssignment(site.place, {
    on: vault,
    to: gateway,
    role: 'key-vault-secrets-user',
    why: 'The gateway shows the certificate of the host',
  }),
]

const serviceAlerts = (site: Site, view: ClusterView): ResourceNode =>
  ruleGroup(site, {
    part: 'service-rules',
    metrics: view.metrics,
    rules: rulesOf('service', serviceOf(site)),
    about: 'Who is called when the service is slow, down or not measured',
  })

interface TokenSources {
  readonly user: ResourceNode
  readonly gateway: ResourceNode
  readonly scaler?: ResourceNode
  readonly store?: ResourceNode
}

function substitutionsOf(site: Site, view: ClusterView, { user, gateway, scaler, store }: TokenSources): readonly Substitution[] {
  const tokens = serviceTokens(site)
  return [
    { token: tokens.clientId, reference: clientOf(user) },
    { token: tokens.gatewayClientId, reference: clientOf(gateway) },
    ...(view.registry instanceof Reference ? [{ token: tokens.registry, reference: view.registry }] : []),
    ...(scaler === undefined
      ? []
      : [
          { token: tokens.scalerClientId, reference: clientOf(scaler) },
          { token: tokens.metrics, reference: view.metricsAddress },
        ]),
    ...(store === undefined ? [] : [{ token: tokens.modelStore, reference: new Reference(store.key, 'properties.primaryEndpoints.blob') }]),
  ]
}

/** What a cluster that was built otherwise must have. */
const existingNeeds = ({ pool, scaling }: InferenceApiParameters): string =>
  `Clusters that exist already must have the Gateway API of the application routing add-on (class approuting-istio), workload identity, secrets of key vaults${scaling === 'requests' ? ', KEDA' : ''}, the priority classes of the path aks-gpu${pool === undefined ? '' : ` and the label and taint of its pools on the nodes of \`${pool}\``}: nothing of it is made here.`

const notesOf = (parameters: InferenceApiParameters, place: WorkloadPlace): readonly string[] => [
  `The certificate \`${parameters.certificate}\` for ${parameters.host} is put into the key vault of each region by whoever owns the name; the name itself points at the address of the gateway of each region, which \`kubectl get gateway --all-namespaces\` tells.`,
  ...(parameters.existingClusters.length > 0 ? [existingNeeds(parameters)] : []),
  ...(parameters.scaling === 'requests'
    ? [
        'The number of replicas is held where it is while measurements are missing: that needs KEDA 2.17 or newer, which the add-on of AKS brings with recent versions of Kubernetes.',
      ]
    : []),
  ...(parameters.scaling === 'requests' && parameters.metrics === 'azure-monitor'
    ? ['The operator of KEDA must be started anew once after the federation of its identity was made, so that it gets tokens.']
    : []),
  ...(parameters.gpus > 0 && parameters.memoryGiB < parameters.gpus * 16
    ? [
        `A model that fills ${parameters.gpus} GPUs needs twice its weights in main memory while it loads: ${parameters.memoryGiB} GiB may be little.`,
      ]
    : []),
  ...(place.environment.stage === 'production' && parameters.replicas.min < 2
    ? ['One replica is none while it is updated: production should have two.']
    : []),
  ...(parameters.podSecurity === 'baseline'
    ? ['Pods may run as root by Pod Security, but the container is told not to: an image that needs it must be changed.']
    : []),
]
