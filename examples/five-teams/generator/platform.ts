import { applicationInsights } from './workspaces.ts'
import type { Builder, Place } from './builder.ts'
import { machine, publicAddress } from './compute.ts'
import type { Item } from './item.ts'
import { network, privateZone } from './network.ts'
import { keyVault, registry, storageAccount, type EndpointNetwork } from './services.ts'

/** What the platform team offers to others: the hub, the spoke for AI, and private DNS. */
export interface Platform {
  readonly hub: Item
  readonly spoke: Item
  readonly endpoints: EndpointNetwork
}

const linked = [
  'privatelink.openai.azure.com',
  'privatelink.vaultcore.azure.net',
  'privatelink.blob.core.windows.net',
  'privatelink.azurecr.io',
]
/** There, but nobody linked the spoke: names resolve to public addresses. */
const unlinked = ['privatelink.search.windows.net', 'privatelink.database.windows.net']

/** The platform team's subscription: mostly in order and in code. Zones for machine learning are still missing. */
export function platform(build: Builder): Platform {
  const code = { state: 'platform', module: 'module.hub' } as const
  const place = build.group('platform', 'rg-hub-prod-weu', { team: 'platform', environment: 'platform', governed: true, code })
  const spokePlace = build.group('production', 'rg-network-prod-weu', {
    team: 'platform',
    environment: 'prod',
    governed: true,
    code: { state: 'production', module: 'module.spoke' },
  })
  const spoke = network(build, spokePlace, {
    name: 'vnet-ai-prod-weu',
    prefix: '10.20',
    subnets: ['snet-aks', 'snet-endpoints', 'snet-apps'],
    peers: [
      `/subscriptions/${place.subscription}/resourceGroups/${place.group}/providers/Microsoft.Network/virtualNetworks/vnet-hub-prod-weu`,
    ],
  })
  const hub = network(build, place, {
    name: 'vnet-hub-prod-weu',
    prefix: '10.10',
    subnets: ['GatewaySubnet', 'AzureFirewallSubnet', 'AzureBastionSubnet', 'snet-shared'],
    peers: [spoke.id],
  })
  edge(build, place, hub)
  const zones = new Map(
    [
      ...linked.map((name) => privateZone(build, place, name, [hub, spoke])),
      ...unlinked.map((name) => privateZone(build, place, name, [hub])),
    ].map((zone) => [zone.name, zone.id] as const),
  )
  shared(build)
  return { hub, spoke, endpoints: { subnetId: `${spoke.id}/subnets/snet-endpoints`, zones: Object.fromEntries(zones) } }
}

function edge(build: Builder, place: Place, hub: Item): void {
  const add = (type: string, name: string, properties: object, sku: { name: string; tier: string } | null = null): void => {
    build.add(place, { type, name, sku, properties: { provisioningState: 'Succeeded', ...properties } })
  }
  publicAddress(build, place, 'pip-afw-hub-prod-weu')
  publicAddress(build, place, 'pip-bas-hub-prod-weu')
  add('Microsoft.Network/firewallPolicies', 'afwp-hub-prod-weu', {
    sku: { tier: 'Standard' },
    threatIntelMode: 'Alert',
    dnsSettings: { enableProxy: true },
  })
  add('Microsoft.Network/azureFirewalls', 'afw-hub-prod-weu', {
    sku: { name: 'AZFW_VNet', tier: 'Standard' },
    threatIntelMode: 'Alert',
    ipConfigurations: [{ name: 'cfg', properties: { subnet: { id: `${hub.id}/subnets/AzureFirewallSubnet` } } }],
  })
  add('Microsoft.Network/bastionHosts', 'bas-hub-prod-weu', { ipConfigurations: [] }, { name: 'Standard', tier: 'Standard' })
  add('Microsoft.Network/routeTables', 'rt-spokes-prod-weu', {
    routes: [
      { name: 'default', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.10.1.4' } },
    ],
  })
  add('Microsoft.Network/virtualNetworkGateways', 'vgw-hub-prod-weu', { gatewayType: 'Vpn', vpnType: 'RouteBased', activeActive: false })
}

function shared(build: Builder): void {
  const code = { state: 'platform', module: 'module.shared' } as const
  const place = build.group('platform', 'rg-shared-prod-weu', { team: 'platform', environment: 'platform', governed: true, code })
  build.add(place, {
    type: 'Microsoft.OperationalInsights/workspaces',
    name: 'log-shared-prod-weu',
    properties: {
      provisioningState: 'Succeeded',
      sku: { name: 'PerGB2018' },
      retentionInDays: 90,
      publicNetworkAccessForIngestion: 'Enabled',
    },
  })
  keyVault(build, place, 'kv-shared-prod-weu')
  // Raised to Premium in the portal for a load test, and never written down.
  registry(build, { ...place, code: { ...code, declared: { sku: 'Standard' } } }, 'crsharedprodweu')
  applicationInsights(build, place, 'appi-shared-prod-weu')
  build.add(place, {
    type: 'Microsoft.RecoveryServices/vaults',
    name: 'rsv-shared-prod-weu',
    sku: { name: 'RS0', tier: 'Standard' },
    properties: {
      provisioningState: 'Succeeded',
      redundancySettings: { standardTierStorageRedundancy: 'GeoRedundant', crossRegionRestore: 'Disabled' },
    },
  })
  build.add(place, {
    type: 'Microsoft.Insights/actionGroups',
    name: 'ag-platform-oncall',
    location: 'global',
    properties: {
      groupShortName: 'oncall',
      enabled: true,
      emailReceivers: [{ name: 'oncall', emailAddress: 'oncall@northwind-robotics.example', status: 'Enabled' }],
    },
  })
  machine(build, place, 'vm-runner-01', { size: 'Standard_D4s_v5' })
  machine(build, place, 'vm-runner-02', { size: 'Standard_D4s_v5' })
  // Made by hand for the model tests of the pipelines: the platform team has its own exception.
  const { code: _code, ...byHand } = place
  machine(build, { ...byHand, governed: false }, 'gpu-runner', { size: 'Standard_NC4as_T4_v3' })
  const state = build.group('platform', 'rg-tfstate-prod-weu', { team: 'platform', environment: 'platform', governed: true })
  storageAccount(build, state, 'sttfstateprodweu')
}
