import { Input, Reference, TENANT_INPUT, type GraphObject, type ResourceNode } from '../../../graph/index.ts'
import { nameIn, resourceIn, userAssigned } from '../../blocks/index.ts'
import { clientOf, principalOf } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import { clusterParts } from './keys.ts'
import { systemPool } from './node-pools.ts'
import type { AksGpuParameters } from './parameters.ts'

/** Who the cluster is: its control plane, and its nodes, which pull images. */
export interface ClusterIdentities {
  readonly control: ResourceNode
  readonly nodes: ResourceNode
}

/** The DNS zone of the API servers of private clusters in a region. */
export const apiServerZone = (region: string): string => `privatelink.${region}.azmk8s.io`

/**
 * A private cluster: sign-in with Microsoft Entra ID and roles of Azure alone, addresses of pods apart from the network's, every add-on that
 * the guardrails of the landing zone ask for.
 */
export function cluster(site: Site, parameters: AksGpuParameters, identities: ClusterIdentities, after: readonly string[]): ResourceNode {
  const type = 'Microsoft.ContainerService/managedClusters'
  const name = nameIn(site, type)
  return resourceIn(site, {
    part: clusterParts.cluster,
    type,
    name,
    about: 'Kubernetes with GPUs: private, without local accounts',
    dependsOn: after,
    body: {
      sku: { name: 'Base', tier: parameters.tier },
      identity: userAssigned(identities.control),
      properties: {
        dnsPrefix: name.slice(0, 54).replace(/-+$/, ''),
        ...(parameters.kubernetesVersion === undefined ? {} : { kubernetesVersion: parameters.kubernetesVersion }),
        nodeResourceGroup: nodeGroupOf(site),
        nodeResourceGroupProfile: { restrictionLevel: 'ReadOnly' },
        enableRBAC: true,
        disableLocalAccounts: true,
        publicNetworkAccess: 'Disabled',
        aadProfile: {
          managed: true,
          enableAzureRBAC: true,
          adminGroupObjectIDs: parameters.administrators,
          tenantID: new Input(TENANT_INPUT),
        },
        apiServerAccessProfile: {
          enablePrivateCluster: true,
          enablePrivateClusterPublicFQDN: false,
          privateDNSZone: new Reference(site.region.zone(apiServerZone(site.region.region))),
          disableRunCommand: true,
        },
        identityProfile: {
          kubeletidentity: {
            resourceId: new Reference(identities.nodes.key),
            clientId: clientOf(identities.nodes),
            objectId: principalOf(identities.nodes),
          },
        },
        agentPoolProfiles: [systemPool(site, parameters)],
        networkProfile: networkProfile(site, parameters),
        ...platformFeatures(site),
        autoUpgradeProfile: { upgradeChannel: parameters.channel, nodeOSUpgradeChannel: parameters.nodeImages },
        autoScalerProfile,
      },
    },
  })
}

/** The resource group that AKS makes for the nodes of a cluster: nearly all that a cluster costs is billed there. */
export const nodeGroupOf = ({ region }: Site): string => `${region.group}-nodes`.slice(0, 80).replace(/[.-]+$/, '')

const networkProfile = (site: Site, { podCidr, serviceCidr, dnsServiceIp, egress }: AksGpuParameters): GraphObject => ({
  networkPlugin: 'azure',
  networkPluginMode: 'overlay',
  networkDataplane: 'cilium',
  networkPolicy: 'cilium',
  podCidr,
  serviceCidr,
  dnsServiceIP: dnsServiceIp,
  loadBalancerSku: 'standard',
  // Azure takes only what the subnet has: a default route, or a NAT gateway. One that AKS manages needs a network that AKS manages.
  outboundType: (site.region.egress ?? egress) === 'firewall' ? 'userDefinedRouting' : 'userAssignedNATGateway',
})

/** What the platform runs in the cluster: identities of pods, secrets of vaults, policies, measurements, scaling, gateways inside. */
const platformFeatures = (site: Site): GraphObject => ({
  oidcIssuerProfile: { enabled: true },
  securityProfile: {
    workloadIdentity: { enabled: true },
    imageCleaner: { enabled: true, intervalHours: 168 },
    defender: { logAnalyticsWorkspaceResourceId: new Reference(site.place.logAnalytics), securityMonitoring: { enabled: true } },
  },
  addonProfiles: {
    azurepolicy: { enabled: true },
    azureKeyvaultSecretsProvider: { enabled: true, config: { enableSecretRotation: 'true', rotationPollInterval: '2m' } },
    omsagent: { enabled: true, config: { logAnalyticsWorkspaceResourceID: new Reference(site.place.logAnalytics), useAADAuth: 'true' } },
  },
  azureMonitorProfile: {
    metrics: { enabled: true, kubeStateMetrics: { metricLabelsAllowlist: 'nodes=[fairway.dev/pool],namespaces=[fairway.dev/team]' } },
  },
  workloadAutoScalerProfile: { keda: { enabled: true }, verticalPodAutoscaler: { enabled: false } },
  // Gateways of the Gateway API: the support of the add-on's NGINX ends in November 2026.
  ingressProfile: {
    gatewayAPI: { installation: 'Standard' },
    webAppRouting: {
      enabled: true,
      nginx: { defaultIngressControllerType: 'None' },
      gatewayAPIImplementations: { appRoutingIstio: { mode: 'Enabled' } },
    },
  },
  storageProfile: {
    blobCSIDriver: { enabled: true },
    diskCSIDriver: { enabled: true },
    fileCSIDriver: { enabled: true },
    snapshotController: { enabled: true },
  },
})

/** Nodes with GPUs go when nothing has wanted them for ten minutes; those that pods with local data are on go as well. */
const autoScalerProfile: GraphObject = {
  expander: 'least-waste',
  'balance-similar-node-groups': 'false',
  'scale-down-unneeded-time': '10m',
  'scale-down-delay-after-add': '10m',
  'scale-down-utilization-threshold': '0.5',
  'max-node-provision-time': '20m',
  'ignore-daemonsets-utilization': true,
  'skip-nodes-with-local-storage': 'false',
  'skip-nodes-with-system-pods': 'true',
}
