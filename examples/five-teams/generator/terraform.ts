import type { Code, Item, Value } from './item.ts'
import { random } from './random.ts'
import { subscriptions } from './tenant.ts'

/** What the azurerm provider calls the types that the example's code manages. */
const terraformTypes: Readonly<Record<string, string>> = {
  'Microsoft.Resources/subscriptions/resourceGroups': 'azurerm_resource_group',
  'Microsoft.CognitiveServices/accounts': 'azurerm_cognitive_account',
  'Microsoft.CognitiveServices/accounts/deployments': 'azurerm_cognitive_deployment',
  'Microsoft.Compute/disks': 'azurerm_managed_disk',
  'Microsoft.Compute/virtualMachines': 'azurerm_linux_virtual_machine',
  'Microsoft.Compute/virtualMachines/extensions': 'azurerm_virtual_machine_extension',
  'Microsoft.ContainerRegistry/registries': 'azurerm_container_registry',
  'Microsoft.ContainerService/managedClusters': 'azurerm_kubernetes_cluster',
  'Microsoft.DocumentDB/databaseAccounts': 'azurerm_cosmosdb_account',
  'Microsoft.Insights/actionGroups': 'azurerm_monitor_action_group',
  'Microsoft.Insights/components': 'azurerm_application_insights',
  'Microsoft.KeyVault/vaults': 'azurerm_key_vault',
  'Microsoft.MachineLearningServices/workspaces': 'azurerm_machine_learning_workspace',
  'Microsoft.Network/azureFirewalls': 'azurerm_firewall',
  'Microsoft.Network/bastionHosts': 'azurerm_bastion_host',
  'Microsoft.Network/firewallPolicies': 'azurerm_firewall_policy',
  'Microsoft.Network/networkInterfaces': 'azurerm_network_interface',
  'Microsoft.Network/networkSecurityGroups': 'azurerm_network_security_group',
  'Microsoft.Network/privateDnsZones': 'azurerm_private_dns_zone',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': 'azurerm_private_dns_zone_virtual_network_link',
  'Microsoft.Network/privateEndpoints': 'azurerm_private_endpoint',
  'Microsoft.Network/publicIPAddresses': 'azurerm_public_ip',
  'Microsoft.Network/routeTables': 'azurerm_route_table',
  'Microsoft.Network/virtualNetworkGateways': 'azurerm_virtual_network_gateway',
  'Microsoft.Network/virtualNetworks': 'azurerm_virtual_network',
  'Microsoft.OperationalInsights/workspaces': 'azurerm_log_analytics_workspace',
  'Microsoft.RecoveryServices/vaults': 'azurerm_recovery_services_vault',
  'Microsoft.Search/searchServices': 'azurerm_search_service',
  'Microsoft.Sql/servers': 'azurerm_mssql_server',
  'Microsoft.Sql/servers/databases': 'azurerm_mssql_database',
  'Microsoft.Storage/storageAccounts': 'azurerm_storage_account',
  'Microsoft.Web/serverFarms': 'azurerm_service_plan',
  'Microsoft.Web/sites': 'azurerm_linux_web_app',
}

/** Taken down by hand in the portal; the state still has them. */
const ghosts: Readonly<Record<Code['state'], readonly { readonly type: string; readonly id: string }[]>> = {
  platform: [],
  production: [
    {
      type: 'azurerm_linux_virtual_machine',
      id: `/subscriptions/${subscriptions.production}/resourceGroups/rg-erp-prod-weu/providers/Microsoft.Compute/virtualMachines/vm-erp-prod-99`,
    },
    {
      type: 'azurerm_search_service',
      id: `/subscriptions/${subscriptions.production}/resourceGroups/rg-knowledge-prod-weu/providers/Microsoft.Search/searchServices/srch-knowledge-old`,
    },
  ],
  research: [
    {
      type: 'azurerm_cognitive_account',
      id: `/subscriptions/${subscriptions.research}/resourceGroups/rg-vision-ml-dev-weu/providers/Microsoft.CognitiveServices/accounts/oai-vision-dev-weu`,
    },
  ],
}

/** Which states there are. */
export const states = ['platform', 'production', 'research'] as const satisfies readonly Code['state'][]

/** What Terraform calls size or SKU: of a machine it is among the properties. */
const skuName = ({ sku, properties }: Item): string | undefined => nameIn(sku) ?? machineSize(properties)

const machineSize = (properties: Value): string | undefined => {
  const profile =
    typeof properties === 'object' && properties !== null && 'hardwareProfile' in properties ? properties.hardwareProfile : null
  return typeof profile === 'object' && profile !== null && 'vmSize' in profile && typeof profile.vmSize === 'string'
    ? profile.vmSize
    : undefined
}

const nameIn = (sku: Value): string | undefined =>
  typeof sku === 'object' && sku !== null && 'name' in sku && typeof sku.name === 'string' ? sku.name : undefined

/** A state file, version 4, of those items that the state knows. */
export function terraformState(name: Code['state'], items: readonly Item[], serial: number): Value {
  const chance = random(name.length)
  const managed = items.filter((item) => item.code?.state === name).flatMap((item) => entries(item))
  const gone = ghosts[name].map((ghost) =>
    entry({ type: ghost.type, label: 'retired', attributes: { id: ghost.id, name: ghost.id.split('/').at(-1) ?? '' } }),
  )
  return {
    version: 4,
    terraform_version: '1.9.8',
    serial,
    lineage: chance.guid(),
    outputs: name === 'production' ? { assistant_key: { value: fakeSecret('assistant'), type: 'string', sensitive: true } } : {},
    resources: [
      {
        mode: 'data',
        type: 'azurerm_client_config',
        name: 'current',
        provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
        instances: [{ schema_version: 0, attributes: { tenant_id: '0fa1a5c0-0000-4000-8000-0000000000aa' }, sensitive_attributes: [] }],
      },
      ...managed,
      ...gone,
    ],
    check_results: null,
  }
}

interface Entry {
  readonly type: string
  readonly label: string
  readonly attributes: { readonly [key: string]: Value }
  readonly module?: string
}

const entry = ({ type, label, attributes, module }: Entry): Value => ({
  ...(module === undefined ? {} : { module }),
  mode: 'managed',
  type,
  name: label,
  provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
  instances: [{ schema_version: 1, attributes, sensitive_attributes: [], private: 'bm90IGEgc2VjcmV0' }],
})

function entries(item: Item): readonly Value[] {
  const type = terraformTypes[item.type]
  if (type === undefined) return []
  const label = item.id
    .split('/')
    .slice(4)
    .join('_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(-60)
    .replace(/^_/, '')
    .toLowerCase()
  const more = item.code?.module === undefined ? {} : { module: item.code.module }
  return [entry({ type, label, attributes: attributes(item), ...more }), ...subnets(item, more)]
}

/** What every secret of the example begins with before it is encoded, so that a test can look for it. */
export const SECRET_MARK = 'fairway example, never a real secret: '

/** A value in the shape of a key: base64, of text that says what it is. */
const fakeSecret = (of: string): string => Buffer.from(`${SECRET_MARK}${of}`).toString('base64')

/** State holds secrets in the clear. So does this, in their shapes, so that it shows that none of them is kept. */
function secretAttributes(item: Item): { readonly [key: string]: Value } {
  const secret = fakeSecret(item.name)
  switch (item.type) {
    case 'Microsoft.Storage/storageAccounts':
      return {
        primary_access_key: secret,
        primary_connection_string: `DefaultEndpointsProtocol=https;AccountName=${item.name};AccountKey=${secret};EndpointSuffix=core.windows.net`,
      }
    case 'Microsoft.CognitiveServices/accounts':
    case 'Microsoft.Search/searchServices':
    case 'Microsoft.DocumentDB/databaseAccounts':
      return { primary_key: secret }
    case 'Microsoft.Sql/servers':
      return { administrator_login: 'sqladmin', administrator_login_password: secret }
    case 'Microsoft.ContainerService/managedClusters':
      return { kube_config_raw: `apiVersion: v1\nkind: Config\nusers:\n- user:\n    client-key-data: ${secret}\n` }
    case 'Microsoft.Compute/virtualMachines':
      return { admin_username: 'azureuser', admin_password: null, custom_data: secret }
    default:
      return {}
  }
}

function attributes(item: Item): { readonly [key: string]: Value } {
  const declared = item.code?.declared ?? {}
  const sku = declared.sku ?? skuName(item)
  return {
    id: item.id,
    name: item.name,
    ...(item.group === '' || item.type.endsWith('/resourceGroups') ? {} : { resource_group_name: item.group }),
    ...(item.location === '' ? {} : { location: declared.location ?? item.location }),
    ...(item.kind === '' ? {} : { kind: item.kind }),
    ...skuAttributes(item, sku),
    ...secretAttributes(item),
    tags: declared.tags ?? item.tags ?? {},
  }
}

/** The provider spells SKUs differently from type to type. */
function skuAttributes(item: Item, sku: string | undefined): { readonly [key: string]: Value } {
  if (sku === undefined) return {}
  if (item.type === 'Microsoft.Storage/storageAccounts') {
    const [tier = '', replication = ''] = sku.split('_')
    return { account_tier: tier, account_replication_type: replication }
  }
  if (item.type === 'Microsoft.Compute/virtualMachines') return { size: sku }
  if (item.type === 'Microsoft.Compute/disks') return { storage_account_type: sku }
  if (item.type.startsWith('Microsoft.CognitiveServices') || item.type === 'Microsoft.Web/serverFarms') return { sku_name: sku }
  return { sku }
}

/** Subnets live inside their network in Azure, and on their own in code. */
function subnets(item: Item, more: { readonly module?: string }): readonly Value[] {
  if (item.type !== 'Microsoft.Network/virtualNetworks' || typeof item.properties !== 'object' || item.properties === null) return []
  const found = 'subnets' in item.properties ? item.properties.subnets : []
  if (!Array.isArray(found)) return []
  return found.map((subnet: { readonly id: string; readonly name: string }) =>
    entry({
      type: 'azurerm_subnet',
      label: `${item.name}_${subnet.name}`.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase(),
      attributes: { id: subnet.id, name: subnet.name, virtual_network_name: item.name },
      ...more,
    }),
  )
}

/** What `az deployment group show` prints for the template that made the insights team's workspace. */
export function armDeployment(items: readonly Item[]): Value {
  const made = items.filter((item) => item.group === 'insights-ml' && item.table === 'resources' && !item.type.includes('smartDetector'))
  const id = `/subscriptions/${subscriptions.research}/resourceGroups/insights-ml/providers/Microsoft.Resources/deployments/insights-landing`
  return {
    id,
    location: null,
    name: 'insights-landing',
    properties: {
      correlationId: '6d1f0000-0000-4000-8000-0000000000d1',
      duration: 'PT2M41.1190331S',
      mode: 'Incremental',
      outputResources: made.map((item) => ({ id: item.id, resourceGroup: item.group })),
      outputs: {},
      parameters: { environment: { type: 'String', value: 'dev' }, adminPassword: { type: 'SecureString' } },
      provisioningState: 'Succeeded',
      templateHash: '1190331774120931187',
      timestamp: '2026-04-02T07:33:58.447120+00:00',
    },
    resourceGroup: 'insights-ml',
    tags: null,
    type: 'Microsoft.Resources/deployments',
  }
}
