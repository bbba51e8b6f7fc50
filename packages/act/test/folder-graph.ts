import type { RenderableLandingZone } from '@fairway/act'
import {
  deploymentRoots,
  Input,
  makeGraph,
  Reference,
  text,
  type Graph,
  type GraphObject,
  type GraphPart,
  type NodeScope,
  type ResourceNode,
  type RootDeclaration,
} from '@fairway/core/graph'

const at = { file: 'estate/landing-zone.yaml', line: 12, column: 3 }
const GROUPS = '01-hierarchy/management-groups'
const HUB = '02-platform/connectivity-westeurope'
const DNS = '02-platform/dns'
const POLICIES = '03-policies/corp'
const NEW = '04-subscriptions/_new'
const SPOKE = '04-subscriptions/vision'

const rootsOf = (title: string, workload: string): readonly RootDeclaration[] => [
  { name: GROUPS, wave: 'hierarchy', title: `Management groups ${title}`.trim(), about: 'The tree.', scope: { kind: 'tenant' } },
  { name: HUB, wave: 'platform', title: 'Hub', about: 'The hub of West Europe.', scope: { kind: 'subscription', subscription: 'hub' } },
  { name: DNS, wave: 'platform', title: 'DNS', about: 'Private zones.', scope: { kind: 'subscription', subscription: 'hub' } },
  { name: POLICIES, wave: 'policies', title: 'Policies', about: 'Guardrails.', scope: { kind: 'managementGroup', name: 'corp' } },
  { name: NEW, wave: 'subscriptions', title: 'New subscriptions', about: 'Creates them.', scope: { kind: 'tenant' } },
  { name: SPOKE, wave: 'subscriptions', title: 'Vision', about: 'Its network.', scope: { kind: 'subscription', subscription: 'vision' } },
  { name: workload, wave: 'production', title: 'Vision API', about: title, scope: { kind: 'subscription', subscription: 'vision' } },
]

const nodeOf = (node: Partial<ResourceNode> & Pick<ResourceNode, 'key' | 'type' | 'name' | 'scope' | 'root'>): ResourceNode => ({
  apiVersion: '2024-05-01',
  body: {},
  at,
  about: 'for a test',
  ...node,
})

const inGroup = (subscription: string, group: string): Pick<ResourceNode, 'scope' | 'dependsOn'> => ({
  scope: { kind: 'resourceGroup', subscription, group },
  dependsOn: [`group/${subscription}/${group}`],
})
const groupNode = (subscription: string, name: string, root: string): ResourceNode =>
  nodeOf({
    key: `group/${subscription}/${name}`,
    type: 'Microsoft.Resources/resourceGroups',
    name,
    scope: { kind: 'subscription', subscription },
    body: { location: 'westeurope' },
    root,
  })

const TENANT: NodeScope = { kind: 'tenant' }
const CORP: NodeScope = { kind: 'managementGroup', name: 'corp' }

function platformNodes(): readonly ResourceNode[] {
  const mg = 'Microsoft.Management/managementGroups'
  return [
    nodeOf({ key: 'mg/contoso', type: mg, name: 'contoso', scope: TENANT, root: GROUPS }),
    nodeOf({
      key: 'mg/corp',
      type: mg,
      name: 'corp',
      scope: TENANT,
      root: GROUPS,
      body: { properties: { details: { parent: { id: new Reference('mg/contoso') } } } },
    }),
    nodeOf({
      key: 'mg/corp/hub',
      type: 'Microsoft.Management/managementGroups/subscriptions',
      name: '11111111-2222-3333-4444-555555555555',
      parent: 'mg/corp',
      scope: TENANT,
      root: GROUPS,
    }),
    groupNode('hub', 'rg-hub', HUB),
    nodeOf({ key: 'hub/vnet', type: 'Microsoft.Network/virtualNetworks', name: 'vnet-hub', root: HUB, ...inGroup('hub', 'rg-hub') }),
    nodeOf({
      key: 'hub/firewall',
      type: 'Microsoft.Network/azureFirewalls',
      name: 'afw',
      root: HUB,
      ...inGroup('hub', 'rg-hub'),
      body: { properties: { network: new Reference('hub/vnet') } },
    }),
    nodeOf({
      key: 'hub/lock',
      type: 'Microsoft.Authorization/locks',
      name: 'keep',
      root: HUB,
      scope: { kind: 'resource', of: 'hub/vnet' },
    }),
    groupNode('hub', 'rg-dns', DNS),
    nodeOf({
      key: 'dns/openai',
      type: 'Microsoft.Network/privateDnsZones',
      name: 'privatelink.openai.azure.com',
      root: DNS,
      ...inGroup('hub', 'rg-dns'),
    }),
    nodeOf({
      key: 'policy/assignment/corp/deny',
      type: 'Microsoft.Authorization/policyAssignments',
      name: 'deny',
      scope: CORP,
      root: POLICIES,
      body: { identity: { type: 'SystemAssigned' } },
      dependsOn: ['mg/corp'],
    }),
    nodeOf({
      key: 'policy/role/deny',
      type: 'Microsoft.Authorization/roleAssignments',
      name: '11111111-1111-5111-8111-111111111111',
      scope: CORP,
      root: POLICIES,
      body: { properties: { principalId: new Reference('policy/assignment/corp/deny', 'identity.principalId') } },
    }),
  ]
}

function applicationNodes(name: string): readonly ResourceNode[] {
  const group = inGroup('vision', 'rg-net')
  return [
    nodeOf({
      key: 'application-vision/subscription',
      type: 'Microsoft.Subscription/aliases',
      name: 'vision',
      scope: TENANT,
      root: NEW,
      body: { properties: { displayName: name } },
    }),
    groupNode('vision', 'rg-net', SPOKE),
    nodeOf({ key: 'spoke/vnet', type: 'Microsoft.Network/virtualNetworks', name: 'vnet-vision', root: SPOKE, ...group }),
    nodeOf({
      key: 'spoke/peering',
      type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
      name: 'to-hub',
      parent: 'spoke/vnet',
      root: SPOKE,
      ...group,
      body: {
        properties: {
          remoteVirtualNetwork: { id: new Reference('hub/vnet') },
          firewall: new Reference('hub/firewall', 'properties.ipConfigurations[0].properties.privateIPAddress'),
        },
      },
    }),
    nodeOf({
      key: 'dns/openai/link/vision',
      type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
      name: 'vision',
      parent: 'dns/openai',
      root: SPOKE,
      scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg-dns' },
      body: { properties: { virtualNetwork: { id: new Reference('spoke/vnet') } } },
    }),
    nodeOf({
      key: 'mg/corp/vision',
      type: 'Microsoft.Management/managementGroups/subscriptions',
      name: '33333333-2222-3333-4444-555555555555',
      parent: 'mg/corp',
      scope: TENANT,
      root: SPOKE,
    }),
    nodeOf({
      key: 'application-vision/defender',
      type: 'Microsoft.Security/pricings',
      name: 'AI',
      scope: { kind: 'subscription', subscription: 'vision' },
      root: SPOKE,
    }),
  ]
}

function workloadNodes(name: string, root: string): readonly ResourceNode[] {
  const group = inGroup('vision', 'rg-vision')
  const account: GraphObject = {
    location: 'westeurope',
    properties: { network: text(new Reference('spoke/vnet'), '/subnets/pe'), tenant: new Input('tenant_id') },
  }
  return [
    groupNode('vision', 'rg-vision', root),
    nodeOf({ key: 'w/account', type: 'Microsoft.CognitiveServices/accounts', name, root, ...group, body: account }),
    nodeOf({
      key: 'w/account/gpt',
      type: 'Microsoft.CognitiveServices/accounts/deployments',
      name: 'gpt',
      parent: 'w/account',
      root,
      ...group,
      body: { sku: { name: 'ProvisionedManaged' } },
    }),
    ...['GlobalProvisionedManaged', 'DataZoneProvisionedManaged'].map((sku) =>
      nodeOf({
        key: `w/account/${sku.toLowerCase()}`,
        type: 'Microsoft.CognitiveServices/accounts/deployments',
        name: sku,
        parent: 'w/account',
        root,
        ...group,
        body: { sku: { name: sku } },
      }),
    ),
    nodeOf({
      key: 'w/account/mini',
      type: 'Microsoft.CognitiveServices/accounts/deployments',
      name: 'mini',
      parent: 'w/account',
      root,
      ...group,
      body: { sku: { name: 'Standard' } },
    }),
    nodeOf({
      key: 'w/role',
      type: 'Microsoft.Authorization/roleAssignments',
      name: '22222222-1111-5111-8111-111111111111',
      scope: { kind: 'resource', of: 'spoke/vnet' },
      root,
    }),
    nodeOf({
      key: 'w/vault',
      type: 'Microsoft.KeyVault/vaults',
      name: 'kv-vision',
      root,
      ...group,
      body: { location: 'westeurope', properties: { enablePurgeProtection: true } },
    }),
    nodeOf({
      key: 'w/gateway',
      type: 'Microsoft.ApiManagement/service',
      name: 'apim-vision',
      root,
      ...group,
      body: { location: 'westeurope' },
    }),
  ]
}

/** A small landing zone of every wave, with whatever text somebody chooses as title, name and description. */
export function smallLandingZone(
  chosen: { readonly title?: string; readonly name?: string; readonly said?: string; readonly folder?: string } = {},
): RenderableLandingZone {
  const { title = '', name = 'oai-vision', said = 'Id of the Microsoft Entra tenant', folder = 'vision-api' } = chosen
  const workload = `06-production/${folder}`
  const part: GraphPart = {
    roots: rootsOf(title, workload),
    nodes: [...platformNodes(), ...applicationNodes(name), ...workloadNodes(name, workload)],
    inputs: [
      { name: 'tenant_id', description: said },
      { name: 'subscription_hub', description: 'Id of the subscription hub', value: '11111111-2222-3333-4444-555555555555' },
      {
        name: 'subscription_vision',
        description: 'Id of the subscription vision',
        from: new Reference('application-vision/subscription', 'properties.subscriptionId'),
      },
    ],
  }
  const graph: Graph = makeGraph([part])
  return {
    graph,
    roots: deploymentRoots(graph),
    built: [
      {
        workload: { name: 'vision-api', root: workload, at },
        output: {
          kubernetes: [
            { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'vision', annotations: { 'fairway.dev/cluster': 'aks' } } },
          ],
          substitutions: [],
          notes: [`It takes 40 minutes: ${said}`],
        },
      },
    ],
    declared: { name: 'contoso', spec: { ...(title === '' ? {} : { displayName: title }), regions: ['westeurope', 'northeurope'] } },
  }
}
