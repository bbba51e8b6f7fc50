import { Keyed, makeGraph, Reference, text, type Graph, type GraphObject, type NodeScope, type ResourceNode } from '@fairway/core/graph'

/** A small platform and a workload in a spoke: every form that rendered files have, once. */
export function exampleGraph(): Graph {
  const hub: NodeScope = { kind: 'resourceGroup', subscription: 'connectivity', group: 'rg-hub-weu' }
  const app: NodeScope = { kind: 'resourceGroup', subscription: 'vision-prod', group: 'rg-vision-weu' }
  const tags = { team: 'vision', 'cost-center': 'CC-42', workload: "Vision's models" }
  const nodes: readonly ResourceNode[] = [
    node(
      'group/connectivity/rg-hub-weu',
      'Microsoft.Resources/resourceGroups',
      { kind: 'subscription', subscription: 'connectivity' },
      {
        root: HUB,
        name: 'rg-hub-weu',
        about: 'What the hub of West Europe consists of',
        body: { location: 'westeurope', tags },
      },
    ),
    node('hub-westeurope/vnet', 'Microsoft.Network/virtualNetworks', hub, {
      root: HUB,
      name: 'vnet-hub-weu',
      about: 'The hub of West Europe',
      dependsOn: ['group/connectivity/rg-hub-weu'],
      body: {
        location: 'westeurope',
        tags,
        properties: {
          addressSpace: { addressPrefixes: ['10.0.0.0/22'] },
          subnets: [
            { name: 'AzureFirewallSubnet', properties: { addressPrefix: '10.0.0.0/26' } },
            { name: 'GatewaySubnet', properties: { addressPrefix: '10.0.0.64/27' } },
          ],
        },
      },
    }),
    node('hub-westeurope/firewall', 'Microsoft.Network/azureFirewalls', hub, {
      root: HUB,
      name: 'afw-hub-weu',
      about: 'All traffic that leaves goes through it',
      dependsOn: ['group/connectivity/rg-hub-weu'],
      body: {
        location: 'westeurope',
        zones: ['1', '2', '3'],
        properties: {
          sku: { name: 'AZFW_VNet', tier: 'Standard' },
          ipConfigurations: [
            { name: 'main', properties: { subnet: { id: text(new Reference('hub-westeurope/vnet'), '/subnets/AzureFirewallSubnet') } } },
          ],
        },
      },
    }),
    node('management/log-analytics', 'Microsoft.OperationalInsights/workspaces', hub, {
      root: HUB,
      name: 'log-platform',
      about: 'All logs of the landing zone',
      existing: {
        id: `/subscriptions/${CONNECTIVITY}/resourceGroups/rg-logs/providers/Microsoft.OperationalInsights/workspaces/log-platform`,
      },
      body: {},
    }),
    node(
      'group/vision-prod/rg-vision-weu',
      'Microsoft.Resources/resourceGroups',
      { kind: 'subscription', subscription: 'vision-prod' },
      {
        root: SPOKE,
        name: 'rg-vision-weu',
        about: 'Everything of the workload Vision in West Europe',
        body: { location: 'westeurope', tags },
      },
    ),
    node('spoke-vision-weu/vnet', 'Microsoft.Network/virtualNetworks', app, {
      root: SPOKE,
      name: 'vnet-vision-weu',
      about: 'The network of Vision',
      dependsOn: ['group/vision-prod/rg-vision-weu'],
      body: {
        location: 'westeurope',
        properties: {
          addressSpace: { addressPrefixes: ['10.1.0.0/22'] },
          dhcpOptions: {
            dnsServers: [new Reference('hub-westeurope/firewall', 'properties.ipConfigurations[0].properties.privateIPAddress')],
          },
        },
      },
    }),
    node('spoke-vision-weu/peering-to-hub', 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings', app, {
      root: SPOKE,
      name: 'to-hub',
      parent: 'spoke-vision-weu/vnet',
      about: 'Reaches the hub',
      body: { properties: { remoteVirtualNetwork: { id: new Reference('hub-westeurope/vnet') }, allowForwardedTraffic: true } },
    }),
    node('hub-westeurope/peering/vision', 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings', hub, {
      root: SPOKE,
      name: 'to-vision',
      parent: 'hub-westeurope/vnet',
      about: 'Lets the hub reach Vision',
      body: { properties: { remoteVirtualNetwork: { id: new Reference('spoke-vision-weu/vnet') }, allowGatewayTransit: true } },
    }),
    node('workload-vision/identity', 'Microsoft.ManagedIdentity/userAssignedIdentities', app, {
      root: SPOKE,
      name: 'id-vision',
      about: 'Who Vision is',
      dependsOn: ['group/vision-prod/rg-vision-weu'],
      body: { location: 'westeurope' },
    }),
    node('workload-vision/account', 'Microsoft.CognitiveServices/accounts', app, {
      root: SPOKE,
      name: 'oai-vision-weu',
      about: 'The models of Vision',
      dependsOn: ['group/vision-prod/rg-vision-weu'],
      apiVersion: '2026-07-01',
      body: {
        location: 'westeurope',
        tags,
        kind: 'OpenAI',
        sku: { name: 'S0' },
        identity: { type: 'UserAssigned', userAssignedIdentities: new Keyed([[new Reference('workload-vision/identity'), {}]]) },
        properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled', dynamicThrottlingRate: 0.5 },
      },
    }),
    node(
      'workload-vision/role',
      'Microsoft.Authorization/roleAssignments',
      { kind: 'resource', of: 'workload-vision/account' },
      {
        root: SPOKE,
        name: '1b9e3c1f-2f6c-5a5e-9c67-1f7f3a6a9e11',
        about: 'Vision may use its models',
        body: {
          properties: {
            principalId: new Reference('workload-vision/identity', 'properties.principalId'),
            principalType: 'ServicePrincipal',
            roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
          },
        },
      },
    ),
    node(
      'workload-vision/diagnostics',
      'Microsoft.Insights/diagnosticSettings',
      { kind: 'resource', of: 'workload-vision/account' },
      {
        root: SPOKE,
        name: 'to-platform',
        about: 'What the models are asked is logged',
        body: {
          properties: { workspaceId: new Reference('management/log-analytics'), logs: [{ categoryGroup: 'allLogs', enabled: true }] },
        },
      },
    ),
    node(
      'workload-vision/budget',
      'Microsoft.Consumption/budgets',
      { kind: 'subscription', subscription: 'vision-prod' },
      {
        root: SPOKE,
        name: 'vision',
        about: 'Tells at 50, 75 and 90 percent',
        dependsOn: ['workload-vision/account'],
        body: {
          properties: {
            amount: 1200,
            category: 'Cost',
            timeGrain: 'Monthly',
            notifications: { at50: { enabled: true, operator: 'GreaterThan', threshold: 50, contactEmails: ['vision@contoso.example'] } },
          },
        },
      },
    ),
    node('workload-vision/policy', 'Microsoft.ApiManagement/service/policies', app, {
      root: SPOKE,
      name: 'policy',
      parent: 'workload-vision/gateway',
      about: 'Who may ask, and which backend answers',
      body: {
        properties: {
          format: 'rawxml',
          value:
            '<policies>\n  <inbound>\n    <set-variable name="it" value="@(context.Request.Headers["it\'s ${here}"])" />\n\n  </inbound>\n</policies>',
        },
      },
    }),
    node('workload-vision/gateway', 'Microsoft.ApiManagement/service', app, {
      root: SPOKE,
      name: 'apim-vision',
      about: 'The gateway of Vision',
      existing: {},
      body: {},
    }),
  ]
  return makeGraph([
    {
      nodes,
      roots: [
        {
          name: HUB,
          wave: 'platform',
          title: 'Connectivity in West Europe',
          about: 'The hub through which everything goes that leaves a spoke.',
          scope: { kind: 'subscription', subscription: 'connectivity' },
        },
        {
          name: SPOKE,
          wave: 'subscriptions',
          title: 'Vision in production',
          about: 'Network, models and budget of Vision, and both sides of its way to the hub.',
          scope: { kind: 'subscription', subscription: 'vision-prod' },
        },
      ],
      inputs: [
        { name: 'subscription_connectivity', description: 'Id of the subscription connectivity', value: CONNECTIVITY },
        { name: 'subscription_vision_prod', description: 'Id of the subscription vision-prod' },
      ],
    },
  ])
}

const HUB = '02-platform/connectivity-westeurope'
const SPOKE = '04-subscriptions/vision-prod'
const CONNECTIVITY = '6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c'

type Rest = Pick<ResourceNode, 'root' | 'name' | 'about'> & { readonly body: GraphObject } & Partial<ResourceNode>

const node = (key: string, type: string, scope: NodeScope, rest: Rest): ResourceNode => ({
  key,
  type,
  apiVersion: '2024-05-01',
  scope,
  at: { file: 'estate/landing-zone.yaml', line: 12, column: 3 },
  ...rest,
})
