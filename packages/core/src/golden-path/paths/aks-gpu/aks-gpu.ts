import type { GraphPart, ResourceNode } from '../../../graph/index.ts'
import type { NsgRule } from '../../../network/index.ts'
import { regionFact } from '../../../region/index.ts'
import { containerRegistry, diagnostics, foundation, identity, keyVault, roleAssignment, sitesOf, zonesOf } from '../../blocks/index.ts'
import { defineGoldenPath, type BuiltInPath } from '../../definition.ts'
import { kubernetesFacts } from '../../kubernetes/kubernetes.gen.ts'
import { roleBeyond } from '../../kubernetes/role-beyond.ts'
import { clusterRules, ruleGroup } from '../../kubernetes/rules.ts'
import { azureOnly, joined, type Site } from '../../place.ts'
import { sizeOf } from '../gpu-cluster/gpu-size.ts'
import { apiServerZone, cluster, nodeGroupOf } from './cluster.ts'
import { clusterKey } from './keys.ts'
import { maintenanceWindows } from './maintenance.ts'
import { monitoring } from './monitoring.ts'
import { generalPool, gpuPool, zonesIn } from './node-pools.ts'
import { notesOf } from './notes.ts'
import { clusterObjects } from './objects.ts'
import { aksGpuParameters, gpusOf, type AksGpuParameters } from './parameters.ts'

/** Kubernetes with GPUs, shared by teams through queues. */
export const aksGpu: BuiltInPath = defineGoldenPath({
  name: 'aks-gpu',
  title: 'Kubernetes with GPUs',
  summary:
    'A private AKS cluster with pools of GPUs for training and inference, which teams share through queues, measured and scaled by what models report.',
  suits: ['training', 'fine-tuning', 'low-latency-inference', 'batch-inference'],
  provisioning: {
    minutes: 30,
    note: 'The private cluster takes about ten, each pool with drivers five to ten more. Quota has to be granted before.',
  },
  bakedIn: [
    'private API server, Microsoft Entra ID and roles of Azure alone',
    'workload identity, secrets from Key Vault',
    'pools for training and inference with one taint, spot where wanted',
    'Kueue quotas for each team, priorities, default-deny networks, Pod Security',
    'device plugin and DCGM counters where guardrails allow them',
    'managed Prometheus with alerts on GPUs, queues and lost measurements',
    'container registry with private endpoint',
    'upgrades in a weekly window',
    'diagnostics, tags, budget at 50, 75 and 90 %',
  ],
  parameters: aksGpuParameters,
  subnets: (parameters, { workload }) => [
    // Two pools, what an upgrade brings in their place, and a load balancer for the gateway of each service.
    {
      purpose: 'aks-nodes',
      hosts: parameters.system.max * 3 + kubernetesFacts.gateway.addresses,
      inbound: [fromPods(workload, parameters)],
    },
    {
      purpose: 'gpu-nodes',
      hosts: parameters.pools.reduce((total, pool) => total + pool.max + 1, 0),
      inbound: [fromPods(workload, parameters)],
    },
    { purpose: 'private-endpoints' },
  ],
  zones: (parameters, site) => [
    apiServerZone(site.region),
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', site.region),
    ...zonesOf('Microsoft.Monitor/accounts', 'prometheusMetrics', site.region),
    ...(parameters.registry === 'created' ? zonesOf('Microsoft.ContainerRegistry/registries', 'registry', site.region) : []),
  ],
  asks: (parameters, site) =>
    parameters.pools.map((pool) => ({
      kind: 'gpu' as const,
      key: `${clusterKey(site.workload, site.region, 'cluster')}/pool-${pool.name}`,
      subscription: site.subscription,
      region: site.region,
      size: sizeOf(pool.size).name,
      count: pool.max,
      ...(pool.priority === 'spot' ? { counter: 'spot' as const } : {}),
      ...(pool.zones.length === 0 ? {} : { zones: pool.zones }),
      at: site.at,
    })),
  gpus: (parameters, site) => parameters.pools.reduce((total, pool) => total + gpusOf(pool), 0) * site.regions.length,
  problems: ({ system }, site) =>
    site.regions.flatMap((region) => {
      const missing = (system.zones ?? []).filter((zone) => regionFact(region) !== undefined && !zonesIn(region).includes(zone))
      if (missing.length === 0) return []
      const summary = `\`${region}\` has no zone ${missing.join(', ')}`
      return [{ path: ['system', 'zones'], summary, help: 'leave the zones out: all that a region has are taken' }]
    }),
  build: (parameters, place) => {
    const sites = sitesOf(place)
    const parts = joined(foundation(place, sites.map(nodeGroupOf)), ...sites.map((site) => siteParts(parameters, site)))
    return {
      ...azureOnly(parts, notesOf(parameters, place)),
      kubernetes: sites.flatMap((site) => clusterObjects(site, parameters)),
    }
  },
})

/**
 * Pods talk from node to node with addresses of their own, and rules of the subnets hold for them: one that denies what comes from elsewhere would
 * take DNS and gateways away from half of the nodes. Source: AKS documentation, Azure CNI overlay, network security groups.
 */
const fromPods = (workload: string, { podCidr }: AksGpuParameters): NsgRule => ({
  name: `allow-pods-of-${workload}`.slice(0, 70).replace(/-+$/, ''),
  protocol: '*',
  from: podCidr,
  ports: ['*'],
  about: `Pods of ${workload} on other nodes.`,
})

function siteParts(parameters: AksGpuParameters, site: Site): GraphPart {
  const identities = { control: identity(site, 'cluster'), nodes: identity(site, 'nodes') }
  const roles = controlRoles(site, identities)
  const node = cluster(
    site,
    parameters,
    identities,
    roles.map((role) => role.key),
  )
  const measured = monitoring(site, node)
  const images = parameters.registry === 'created' ? imagesFor(site, identities.nodes) : { nodes: [] }
  return joined(keyVault(site).part, images, {
    nodes: [
      identities.control,
      identities.nodes,
      ...roles,
      node,
      generalPool(site, node, parameters),
      ...parameters.pools.map((pool) => gpuPool(site, node, pool)),
      ...maintenanceWindows(site, node, parameters),
      ...measured.nodes,
      diagnostics(site.place, node),
      ruleGroup(site, {
        part: 'cluster-rules',
        metrics: measured.workspace.key,
        rules: clusterRules,
        about: 'Who is called when GPUs, queues or measurements fail',
      }),
      ...parameters.administrators.map((group) =>
        roleAssignment(site.place, {
          on: node,
          to: { group },
          role: 'aks-cluster-user',
          why: 'Administrators get the settings of the cluster',
        }),
      ),
    ],
  })
}

/** A registry from which nodes pull. */
function imagesFor(site: Site, nodes: ResourceNode): GraphPart {
  const { node, part } = containerRegistry(site, { pulledBy: 'kubernetes' })
  return joined(part, {
    nodes: [roleAssignment(site.place, { on: node, to: nodes, role: 'acr-pull', why: 'Nodes of the cluster pull images' })],
  })
}

/** What the control plane must be allowed before there is a cluster: to put nodes into the network, to name its API server, to hand nodes their identity. */
const controlRoles = (site: Site, { control, nodes }: { readonly control: ResourceNode; readonly nodes: ResourceNode }) => [
  roleBeyond(site, site.region.vnet, control, 'network-contributor', 'The cluster puts nodes and internal load balancers into the network'),
  roleBeyond(
    site,
    site.region.zone(apiServerZone(site.region.region)),
    control,
    'private-dns-zone-contributor',
    'The cluster names its private API server',
  ),
  roleAssignment(site.place, {
    on: nodes,
    to: control,
    role: 'managed-identity-operator',
    why: 'The cluster hands its nodes their identity',
  }),
]
