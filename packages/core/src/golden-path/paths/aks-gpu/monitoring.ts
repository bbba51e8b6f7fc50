import { Reference, type GraphObject, type ResourceNode } from '../../../graph/index.ts'
import { extensionOf, nameIn, privateEndpoint, resourceIn } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import { clusterParts } from './keys.ts'

/** Where measurements of a cluster go, and how they get there. */
export interface ClusterMonitoring {
  readonly workspace: ResourceNode
  readonly nodes: readonly ResourceNode[]
}

/** Metrics of Prometheus in a workspace of Azure Monitor, logs of containers in the Log Analytics workspace of the landing zone. */
export function monitoring(site: Site, cluster: ResourceNode): ClusterMonitoring {
  const workspace = metricsWorkspace(site)
  const endpoint = collectionEndpoint(site)
  const metrics = collectionRule(site, 'prometheus', 'What Prometheus measures goes to the workspace', site.region.region, {
    dataCollectionEndpointId: new Reference(endpoint.key),
    dataSources: { prometheusForwarder: [{ name: 'prometheus', streams: ['Microsoft-PrometheusMetrics'], labelIncludeFilter: {} }] },
    destinations: { monitoringAccounts: [{ name: 'metrics', accountResourceId: new Reference(workspace.key) }] },
    dataFlows: [{ streams: ['Microsoft-PrometheusMetrics'], destinations: ['metrics'] }],
  })
  const { logAnalytics, logAnalyticsRegion } = site.place
  const logs = collectionRule(
    site,
    'containers',
    'What containers write goes to the Log Analytics workspace of the landing zone, and the rule lies where that is',
    logAnalyticsRegion,
    {
      dataSources: { extensions: [containerInsights] },
      destinations: { logAnalytics: [{ name: 'logs', workspaceResourceId: new Reference(logAnalytics) }] },
      dataFlows: [{ streams: [CONTAINER_STREAM], destinations: ['logs'] }],
    },
  )
  const associations = [
    association(cluster, 'prometheus', { dataCollectionRuleId: new Reference(metrics.key) }),
    association(cluster, 'containers', { dataCollectionRuleId: new Reference(logs.key) }),
    association(cluster, 'configurationAccessEndpoint', { dataCollectionEndpointId: new Reference(endpoint.key) }),
  ]
  return {
    workspace,
    nodes: [workspace, ...privateEndpoint(site, workspace, 'prometheusMetrics'), endpoint, metrics, logs, ...associations],
  }
}

const CONTAINER_STREAM = 'Microsoft-ContainerInsights-Group-Default'

const containerInsights: GraphObject = {
  name: 'ContainerInsightsExtension',
  extensionName: 'ContainerInsights',
  streams: [CONTAINER_STREAM],
  extensionSettings: {
    dataCollectionSettings: { interval: '1m', namespaceFilteringMode: 'Exclude', namespaces: ['kube-system'], enableContainerLogV2: true },
  },
}

function metricsWorkspace(site: Site): ResourceNode {
  const type = 'Microsoft.Monitor/accounts'
  return resourceIn(site, {
    part: clusterParts.metrics,
    type,
    name: nameIn(site, type),
    about: 'What Prometheus measures on the cluster; eighteen months of it are kept',
    // It is asked privately; what is measured comes in through the collection endpoint.
    body: { properties: { publicNetworkAccess: 'Disabled' } },
  })
}

function collectionEndpoint(site: Site): ResourceNode {
  const type = 'Microsoft.Insights/dataCollectionEndpoints'
  return resourceIn(site, {
    part: 'collection-endpoint',
    type,
    name: nameIn(site, type),
    about: 'Where measurements are handed in, with Microsoft Entra ID',
    body: { kind: 'Linux', properties: { networkAcls: { publicNetworkAccess: 'Enabled' } } },
  })
}

/** A rule that collects from the cluster: Azure takes it only in the region of the workspace that it collects into. */
function collectionRule(site: Site, part: string, about: string, location: string, properties: GraphObject): ResourceNode {
  const type = 'Microsoft.Insights/dataCollectionRules'
  const body = { kind: 'Linux', location, properties }
  return resourceIn(site, { part: `collection-${part}`, type, name: nameIn(site, type, part), about, body })
}

const association = (cluster: ResourceNode, name: string, properties: GraphObject): ResourceNode =>
  extensionOf(cluster, {
    part: `collection-${name.toLowerCase()}`,
    type: 'Microsoft.Insights/dataCollectionRuleAssociations',
    name,
    about: 'The cluster hands its measurements in there',
    body: { properties },
  })
