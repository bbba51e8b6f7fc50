import type { Builder, Place } from './builder.ts'
import type { Code, Item } from './item.ts'

/** The network a private endpoint lands in. */
export interface EndpointNetwork {
  readonly subnetId: string
  /** Resource id of the private DNS zone, where there is one. */
  readonly zones: Readonly<Record<string, string>>
}

/** When something appears, where it stands and how open it is. */
export interface ServiceOptions {
  readonly from?: number
  readonly location?: string
  /** Reached through a private endpoint; otherwise from the internet. */
  readonly network?: EndpointNetwork
  readonly tags?: Readonly<Record<string, string>>
  readonly created?: string
}

const zoneOf: Readonly<Record<string, string>> = {
  account: 'privatelink.openai.azure.com',
  vault: 'privatelink.vaultcore.azure.net',
  blob: 'privatelink.blob.core.windows.net',
  searchService: 'privatelink.search.windows.net',
  amlworkspace: 'privatelink.api.azureml.ms',
  registry: 'privatelink.azurecr.io',
  Sql: 'privatelink.documents.azure.com',
}

const where = (options: ServiceOptions): { readonly from: number; readonly location?: string } => ({
  from: options.from ?? 0,
  ...(options.location === undefined ? {} : { location: options.location }),
})

const tagged = (options: ServiceOptions): { readonly tags?: Readonly<Record<string, string>> } =>
  options.tags === undefined ? {} : { tags: options.tags }

const identityOf = (build: Builder, place: Place, name: string) =>
  place.governed ? { type: 'SystemAssigned', principalId: build.randomOf(place, name).guid() } : { type: 'None' }

/** A private endpoint with its network interface and, where the zone exists, its DNS records. */
export function privateEndpoint(build: Builder, place: Place, target: Item, group: string, network: EndpointNetwork): void {
  const name = endpointName(target.name)
  const more = { from: target.from, code: asDeclared(target.code) }
  const endpoint = build.add(place, {
    ...more,
    type: 'Microsoft.Network/privateEndpoints',
    name,
    properties: {
      provisioningState: 'Succeeded',
      subnet: { id: network.subnetId },
      privateLinkServiceConnections: [
        {
          name,
          properties: {
            privateLinkServiceId: target.id,
            groupIds: [group],
            privateLinkServiceConnectionState: { status: 'Approved', actionsRequired: 'None' },
          },
        },
      ],
    },
  })
  build.add(place, {
    from: target.from,
    code: false,
    type: 'Microsoft.Network/networkInterfaces',
    name: `${name}.nic.${build.randomOf(place, name).guid()}`,
    tags: null,
    properties: { provisioningState: 'Succeeded', privateEndpoint: { id: endpoint.id }, ipConfigurations: [] },
  })
  const zone = network.zones[zoneOf[group] ?? '']
  if (zone === undefined) return
  build.add(place, {
    from: target.from,
    code: false,
    table: 'dns-groups',
    type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
    name: `${name}/default`,
    tags: null,
    properties: { provisioningState: 'Succeeded', privateDnsZoneConfigs: [{ name: group, properties: { privateDnsZoneId: zone } }] },
  })
}

/** Code as it was written: what somebody changed on a service by hand says nothing of its endpoint. */
function asDeclared(code: Code | undefined): Code | false {
  if (code === undefined) return false
  const { declared: _declared, ...rest } = code
  return rest
}

const endpointName = (target: string): string => `pe-${target}`.slice(0, 60)

function connections(place: Place, target: string, options: ServiceOptions) {
  if (options.network === undefined) return []
  const id = `/subscriptions/${place.subscription}/resourceGroups/${place.group}/providers/Microsoft.Network/privateEndpoints/${endpointName(target)}`
  return [{ properties: { privateLinkServiceConnectionState: { status: 'Approved' }, privateEndpoint: { id } } }]
}

/** A model deployment in an account. */
export interface Deployment {
  readonly name: string
  readonly model: string
  readonly version?: string
  readonly sku?: string
  readonly capacity?: number
  readonly from?: number
}

/** An Azure AI services account with its model deployments. */
export function aiAccount(
  build: Builder,
  place: Place,
  shape: { readonly name: string; readonly kind?: string; readonly deployments?: readonly Deployment[] },
  options: ServiceOptions = {},
): Item {
  const isPrivate = options.network !== undefined
  const account = build.add(place, {
    ...where(options),
    ...tagged(options),
    type: 'Microsoft.CognitiveServices/accounts',
    name: shape.name,
    kind: shape.kind ?? 'OpenAI',
    sku: { name: 'S0' },
    identity: identityOf(build, place, shape.name),
    properties: {
      endpoint: `https://${shape.name}.openai.azure.com/`,
      provisioningState: 'Succeeded',
      customSubDomainName: shape.name,
      dateCreated: options.created ?? '2026-03-18T12:04:51.4471013Z',
      publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled',
      networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow', virtualNetworkRules: [], ipRules: [] },
      disableLocalAuth: place.governed,
      restrictOutboundNetworkAccess: false,
      privateEndpointConnections: connections(place, shape.name, options),
      allowProjectManagement: false,
    },
  })
  for (const one of shape.deployments ?? []) deployment(build, place, account, one)
  if (options.network !== undefined) privateEndpoint(build, place, account, 'account', options.network)
  return account
}

function deployment(build: Builder, place: Place, account: Item, one: Deployment): void {
  build.add(place, {
    table: 'ai-children',
    type: 'Microsoft.CognitiveServices/accounts/deployments',
    name: `${account.name}/${one.name}`,
    location: '',
    tags: null,
    from: Math.max(account.from, one.from ?? 0),
    sku: { name: one.sku ?? 'GlobalStandard', capacity: one.capacity ?? 50 },
    properties: {
      model: { format: 'OpenAI', name: one.model, version: one.version ?? '2024-11-20' },
      versionUpgradeOption: 'OnceNewDefaultVersionAvailable',
      raiPolicyName: place.governed ? 'Microsoft.DefaultV2' : 'Microsoft.Default',
      provisioningState: 'Succeeded',
    },
  })
}

/** A search service. */
export function searchService(build: Builder, place: Place, name: string, options: ServiceOptions = {}): Item {
  const isPrivate = options.network !== undefined
  const service = build.add(place, {
    ...where(options),
    ...tagged(options),
    type: 'Microsoft.Search/searchServices',
    name,
    sku: { name: place.governed ? 'standard' : 'basic' },
    identity: identityOf(build, place, name),
    properties: {
      status: 'running',
      provisioningState: 'succeeded',
      replicaCount: place.governed ? 3 : 1,
      partitionCount: 1,
      hostingMode: 'default',
      semanticSearch: place.governed ? 'standard' : 'disabled',
      publicNetworkAccess: isPrivate ? 'disabled' : 'enabled',
      networkRuleSet: { ipRules: [], bypass: 'None' },
      disableLocalAuth: place.governed,
      ...(place.governed ? {} : { authOptions: { apiKeyOnly: {} } }),
      privateEndpointConnections: connections(place, name, options),
    },
  })
  if (options.network !== undefined) privateEndpoint(build, place, service, 'searchService', options.network)
  return service
}

/** A key vault: the old ones still have access policies and no purge protection. */
export function keyVault(build: Builder, place: Place, name: string, options: ServiceOptions = {}): Item {
  const isPrivate = options.network !== undefined
  const vault = build.add(place, {
    ...where(options),
    ...tagged(options),
    type: 'Microsoft.KeyVault/vaults',
    name,
    properties: {
      sku: { family: 'A', name: 'standard' },
      tenantId: '0fa1a5c0-0000-4000-8000-0000000000aa',
      vaultUri: `https://${name}.vault.azure.net/`,
      provisioningState: 'Succeeded',
      enableSoftDelete: true,
      softDeleteRetentionInDays: place.governed ? 90 : 7,
      ...(place.governed ? { enablePurgeProtection: true } : {}),
      enableRbacAuthorization: place.governed,
      publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled',
      ...(isPrivate ? { networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] } } : {}),
      accessPolicies: place.governed
        ? []
        : [
            {
              objectId: build.randomOf(place, name).guid(),
              tenantId: '0fa1a5c0-0000-4000-8000-0000000000aa',
              permissions: { secrets: ['all'], keys: ['all'] },
            },
          ],
      privateEndpointConnections: connections(place, name, options),
    },
  })
  if (options.network !== undefined) privateEndpoint(build, place, vault, 'vault', options.network)
  return vault
}

/** A storage account. */
export function storageAccount(build: Builder, place: Place, name: string, options: ServiceOptions = {}): Item {
  const isPrivate = options.network !== undefined
  const account = build.add(place, {
    ...where(options),
    ...tagged(options),
    type: 'Microsoft.Storage/storageAccounts',
    name,
    kind: 'StorageV2',
    sku: { name: place.governed ? 'Standard_ZRS' : 'Standard_LRS', tier: 'Standard' },
    properties: {
      provisioningState: 'Succeeded',
      creationTime: options.created ?? '2026-02-11T08:40:02.1147309Z',
      accessTier: 'Hot',
      minimumTlsVersion: place.governed ? 'TLS1_2' : build.randomOf(place, name).pick(['TLS1_2', 'TLS1_0']),
      supportsHttpsTrafficOnly: true,
      allowBlobPublicAccess: place.governed ? false : build.randomOf(place, name).chance(0.4),
      allowSharedKeyAccess: !place.governed,
      publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled',
      networkAcls: { bypass: 'AzureServices', defaultAction: isPrivate ? 'Deny' : 'Allow', ipRules: [], virtualNetworkRules: [] },
      encryption: { keySource: 'Microsoft.Storage', services: { blob: { enabled: true }, file: { enabled: true } } },
      privateEndpointConnections: connections(place, name, options),
    },
  })
  if (options.network !== undefined) privateEndpoint(build, place, account, 'blob', options.network)
  return account
}

/** A container registry. */
export function registry(build: Builder, place: Place, name: string, options: ServiceOptions = {}): Item {
  const isPrivate = options.network !== undefined
  const acr = build.add(place, {
    ...where(options),
    type: 'Microsoft.ContainerRegistry/registries',
    name,
    sku: { name: place.governed ? 'Premium' : 'Basic', tier: place.governed ? 'Premium' : 'Basic' },
    properties: {
      provisioningState: 'Succeeded',
      creationDate: '2026-01-15T11:20:19.0921147Z',
      loginServer: `${name}.azurecr.io`,
      adminUserEnabled: !place.governed,
      anonymousPullEnabled: false,
      publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled',
      zoneRedundancy: place.governed ? 'Enabled' : 'Disabled',
      policies: { retentionPolicy: { status: 'disabled' }, quarantinePolicy: { status: 'disabled' } },
    },
  })
  if (options.network !== undefined) privateEndpoint(build, place, acr, 'registry', options.network)
  return acr
}
