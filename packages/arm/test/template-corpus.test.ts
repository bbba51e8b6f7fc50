import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ExpandedResource, type Expansion, expandTemplate } from '@fairway/arm/template'
import { Unknown, type Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const folder = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'arm-templates')
const isThere = existsSync(folder)
if (!isThere) console.warn(`no corpus of templates at ${folder}: its tests are skipped (FAIRWAY_CORPORA)`)

const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111'
const ELSEWHERE = '/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/other/providers'
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ai`

const read = (name: string): Value => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const expand = (name: string, parameters: Value): Expansion =>
  expandTemplate({
    template: read(name),
    parameters,
    scope: { kind: 'resourceGroup', subscriptionId: SUBSCRIPTION, resourceGroup: 'rg-ai', location: 'swedencentral' },
    now: '2026-11-21T00:00:00Z',
  })

/** How many resources there are of each type; those only named as existing under `existing <type>`. Types lose `Microsoft.`. */
function counts({ resources }: Expansion): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { resource, existing } of resources) {
    const key = `${existing ? 'existing ' : ''}${resource.type.replace('Microsoft.', '')}`
    found[key] = (found[key] ?? 0) + 1
  }
  return found
}

const only = (expansion: Expansion, type: string): ExpandedResource => {
  const found = expansion.resources.filter((one) => !one.existing && one.resource.type === type)
  expect(found).toHaveLength(1)
  const [first] = found
  if (first === undefined) throw new Error(`no ${type}`)
  return first
}

/** The places at which a resource is not known. */
function unknowns(value: Value, at = ''): readonly string[] {
  if (value instanceof Unknown) return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => unknowns(one, `${at}/${key}`))
}

interface Row {
  readonly template: string
  readonly when: string
  readonly parameters: Value
  /** Counted by hand from the template: which conditions hold, and how many rounds each loop has. */
  readonly counts: Readonly<Record<string, number>>
  readonly leftOut: number
}

const FEATURES_OF_AN_ACCOUNT: Value = {
  name: 'acc',
  kind: 'AIServices',
  lock: { kind: 'CanNotDelete' },
  managedIdentities: { systemAssigned: true },
  diagnosticSettings: [{ workspaceResourceId: `${ELSEWHERE}/Microsoft.OperationalInsights/workspaces/w` }, { name: 'second' }],
  roleAssignments: [
    { principalId: '33333333-3333-3333-3333-333333333333', roleDefinitionIdOrName: 'Reader' },
    { principalId: '44444444-4444-4444-4444-444444444444', roleDefinitionIdOrName: 'Owner' },
  ],
  deployments: [
    { name: 'gpt', model: { format: 'OpenAI', name: 'gpt-4o', version: '1' }, sku: { name: 'GlobalStandard', capacity: 10 } },
    { model: { format: 'OpenAI', name: 'text-embedding-3-large', version: '1' } },
  ],
  privateEndpoints: [
    {
      subnetResourceId: `${ELSEWHERE}/Microsoft.Network/virtualNetworks/v/subnets/s`,
      privateDnsZoneGroup: {
        privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: `${ELSEWHERE}/Microsoft.Network/privateDnsZones/z` }],
      },
    },
  ],
  commitmentPlans: [{ hostingModel: 'Web', planType: 'STT', autoRenew: true, current: { count: 1, tier: 'T1' } }],
  secretsExportConfiguration: { keyVaultResourceId: `${ELSEWHERE}/Microsoft.KeyVault/vaults/kv`, accessKey1Name: 'k1' },
  customerManagedKey: { keyVaultResourceId: `${ELSEWHERE}/Microsoft.KeyVault/vaults/cmk`, keyName: 'key' },
}

const FEATURES_OF_A_SEARCH: Value = {
  name: 'srch',
  replicaCount: 3,
  disableLocalAuth: false,
  lock: { kind: 'ReadOnly' },
  diagnosticSettings: [{}],
  roleAssignments: [{ principalId: '33333333-3333-3333-3333-333333333333', roleDefinitionIdOrName: 'Reader' }],
  sharedPrivateLinkResources: [
    { privateLinkResourceId: `${ELSEWHERE}/Microsoft.Storage/storageAccounts/s`, groupId: 'blob', requestMessage: 'please' },
    { privateLinkResourceId: `${ELSEWHERE}/Microsoft.KeyVault/vaults/k`, groupId: 'vault', requestMessage: 'please' },
  ],
  privateEndpoints: [{ subnetResourceId: `${ELSEWHERE}/Microsoft.Network/virtualNetworks/v/subnets/s` }],
  secretsExportConfiguration: {
    keyVaultResourceId: `${ELSEWHERE}/Microsoft.KeyVault/vaults/kv`,
    primaryAdminKeyName: 'p',
    secondaryAdminKeyName: 's',
  },
}

const ML_SECURE = { prefix: 'ml', dsvmJumpboxUsername: 'azureuser', dsvmJumpboxPassword: 'correct-horse-battery' }

/** What the secure workspace deploys with and without the jump host. */
const WITHOUT_JUMP_HOST = {
  'Network/networkSecurityGroups': 1,
  'Network/virtualNetworks': 1,
  'KeyVault/vaults': 1,
  'Network/privateEndpoints': 5,
  'Network/privateDnsZones': 6,
  'Network/privateEndpoints/privateDnsZoneGroups': 5,
  'Network/privateDnsZones/virtualNetworkLinks': 6,
  'Storage/storageAccounts': 1,
  'ContainerRegistry/registries': 1,
  'OperationalInsights/workspaces': 1,
  'Insights/components': 1,
  'MachineLearningServices/workspaces': 1,
  'MachineLearningServices/workspaces/computes': 3,
  'ContainerService/managedClusters': 1,
}

const rows: readonly Row[] = [
  {
    template: 'quickstart-cognitive-services-universalkey',
    when: 'as it is',
    parameters: {},
    counts: { 'CognitiveServices/accounts': 1 },
    leftOut: 0,
  },
  {
    template: 'quickstart-ml-amlcompute',
    when: 'with what it asks for',
    parameters: { workspaceName: 'ws', clusterName: 'cpu', adminUserName: 'azureuser', adminUserPassword: 'correct-horse-battery' },
    counts: { 'MachineLearningServices/workspaces/computes': 1 },
    leftOut: 0,
  },
  {
    template: 'quickstart-search-private-endpoint',
    when: 'with what it asks for',
    parameters: { name: 'srch', vnetName: 'vnet', subnetName: 'snet', privateEndpointName: 'pe' },
    counts: {
      'Search/searchServices': 1,
      'Network/virtualNetworks': 1,
      'Network/privateDnsZones': 1,
      'Network/privateEndpoints': 1,
      'Network/privateDnsZones/virtualNetworkLinks': 1,
      'Network/privateEndpoints/privateDnsZoneGroups': 1,
    },
    leftOut: 0,
  },
  {
    template: 'quickstart-aistudio-basics',
    when: 'as it is',
    parameters: {},
    counts: {
      'Resources/deployments': 2,
      'Insights/components': 1,
      'ContainerRegistry/registries': 1,
      'KeyVault/vaults': 1,
      'CognitiveServices/accounts': 1,
      'Storage/storageAccounts': 1,
      'MachineLearningServices/workspaces': 1,
      'MachineLearningServices/workspaces/connections': 1,
    },
    leftOut: 0,
  },
  {
    template: 'quickstart-ml-end-to-end-secure',
    when: 'with what it asks for',
    parameters: ML_SECURE,
    counts: {
      'Resources/deployments': 12,
      ...WITHOUT_JUMP_HOST,
      'Network/networkInterfaces': 1,
      'Compute/virtualMachines': 1,
      'Compute/virtualMachines/extensions': 1,
      'Network/virtualNetworks/subnets': 1,
      'Network/publicIPAddresses': 1,
      'Network/bastionHosts': 1,
    },
    leftOut: 0,
  },
  {
    template: 'quickstart-ml-end-to-end-secure',
    when: 'without the jump host',
    parameters: { ...ML_SECURE, deployJumphost: false },
    counts: {
      'Resources/deployments': 10,
      ...WITHOUT_JUMP_HOST,
    },
    leftOut: 2,
  },
  {
    template: 'avm-cognitive-services-account',
    when: 'with what it asks for',
    parameters: { name: 'acc', kind: 'AIServices' },
    counts: { 'Resources/deployments': 1, 'CognitiveServices/accounts': 1 },
    leftOut: 6,
  },
  {
    template: 'avm-cognitive-services-account',
    when: 'with all its features',
    parameters: FEATURES_OF_AN_ACCOUNT,
    counts: {
      // telemetry, 2 of models, the private endpoint and in it the group of zones, the secrets
      'Resources/deployments': 6,
      'existing KeyVault/vaults': 2,
      'existing KeyVault/vaults/keys': 1,
      'CognitiveServices/accounts': 1,
      'existing CognitiveServices/accounts': 2,
      'CognitiveServices/accounts/deployments': 2,
      'CognitiveServices/accounts/commitmentPlans': 1,
      'Authorization/locks': 2,
      'Authorization/roleAssignments': 2,
      'Insights/diagnosticSettings': 2,
      'Network/privateEndpoints': 1,
      'existing Network/privateEndpoints': 1,
      'Network/privateEndpoints/privateDnsZoneGroups': 1,
      'KeyVault/vaults/secrets': 1,
    },
    // the identity of the key, settings of Defender, and the telemetry of the private endpoint
    leftOut: 3,
  },
  {
    template: 'avm-search-service',
    when: 'with what it asks for',
    parameters: { name: 'srch' },
    counts: { 'Resources/deployments': 1, 'Search/searchServices': 1 },
    leftOut: 2,
  },
  {
    template: 'avm-search-service',
    when: 'with all its features',
    parameters: FEATURES_OF_A_SEARCH,
    counts: {
      // telemetry, the private endpoint, 2 shared links, the secrets
      'Resources/deployments': 5,
      'Search/searchServices': 1,
      'existing Search/searchServices': 2,
      'Search/searchServices/sharedPrivateLinkResources': 2,
      'Authorization/locks': 2,
      'Authorization/roleAssignments': 1,
      'Insights/diagnosticSettings': 1,
      'Network/privateEndpoints': 1,
      'existing KeyVault/vaults': 1,
      'KeyVault/vaults/secrets': 2,
    },
    // telemetry of the private endpoint and of each shared link, and the group of zones of the endpoint
    leftOut: 4,
  },
  {
    template: 'avm-ai-platform-baseline',
    when: 'with what it asks for',
    parameters: { name: 'abc' },
    counts: {
      // 15 at the top, and in those of the zones 8, security group 1, network 3, bastion 3, machine 4, vault 1, storage 8, registry 1, insights 1, hub 4, project 1
      'Resources/deployments': 50,
      'OperationalInsights/workspaces': 1,
      'Network/privateDnsZones': 4,
      'existing Network/privateDnsZones': 4,
      'Network/privateDnsZones/virtualNetworkLinks': 4,
      'Network/networkSecurityGroups': 1,
      'Network/virtualNetworks': 1,
      'existing Network/virtualNetworks': 2,
      'Network/virtualNetworks/subnets': 2,
      'Network/bastionHosts': 1,
      'Network/publicIPAddresses': 1,
      'Compute/virtualMachines': 1,
      'Network/networkInterfaces': 1,
      'KeyVault/vaults': 1,
      'Insights/diagnosticSettings': 1,
      'Storage/storageAccounts': 1,
      'existing Storage/storageAccounts': 1,
      'Storage/storageAccounts/blobServices': 1,
      'Network/privateEndpoints': 3,
      'existing Network/privateEndpoints': 1,
      'Network/privateEndpoints/privateDnsZoneGroups': 3,
      'ContainerRegistry/registries': 1,
      'Insights/components': 1,
      'MachineLearningServices/workspaces': 2,
    },
    leftOut: 57,
  },
  {
    template: 'avm-ai-platform-baseline',
    when: 'with an identity of its own, without network and telemetry',
    parameters: { name: 'abc', managedIdentityName: 'mi', enableTelemetry: false, virtualNetworkConfiguration: { enabled: false } },
    counts: {
      // security group, vault, storage and its blobs, registry, insights, hub, project
      'Resources/deployments': 8,
      'existing ManagedIdentity/userAssignedIdentities': 1,
      'OperationalInsights/workspaces': 1,
      'Network/networkSecurityGroups': 1,
      'KeyVault/vaults': 1,
      'Insights/diagnosticSettings': 1,
      'Storage/storageAccounts': 1,
      'existing Storage/storageAccounts': 1,
      'Storage/storageAccounts/blobServices': 1,
      'ContainerRegistry/registries': 1,
      'Insights/components': 1,
      'MachineLearningServices/workspaces': 2,
      // of the group, and 2 of the vault, 3 of storage, 2 of the registry, 1 of insights, hub and project each
      'Authorization/roleAssignments': 11,
    },
    leftOut: 39,
  },
]

describe.skipIf(!isThere)('templates that others wrote', () => {
  test.each(rows.map((row) => [row.template, row.when, row] as const))('%s expands %s', (name, _, row) => {
    const expansion = expand(`${name}.json`, row.parameters)
    expect(expansion.problems).toEqual([])
    expect(expansion.unresolved).toEqual([])
    expect(counts(expansion)).toEqual(row.counts)
    expect(expansion.leftOut).toBe(row.leftOut)
  })

  test.each([...new Set(rows.map((row) => row.template))])('%s calls no function that there is none of, whatever is left out', (name) => {
    const { problems } = expand(`${name}.json`, {})
    expect(problems.filter(({ code }) => code === 'InvalidExpression' || code === 'LimitExceeded')).toEqual([])
  })

  test('nothing of the platform baseline is unknown: its modules tell each other their ids', () => {
    const { resources } = expand('avm-ai-platform-baseline.json', { name: 'abc' })
    expect(resources.flatMap(({ resource }) => unknowns(resource))).toEqual([])
  })

  test('private endpoints of the platform baseline lie where their network lies, which another module declares', () => {
    const { resources } = expand('avm-ai-platform-baseline.json', { name: 'abc' })
    const endpoints = resources.filter(({ resource, existing }) => !existing && resource.type === 'Microsoft.Network/privateEndpoints')
    expect(endpoints.map(({ resource }) => [resource.name, resource.location])).toEqual([
      ['pep-blob-abc', 'swedencentral'],
      ['pep-file-abc', 'swedencentral'],
      ['pep-amlworkspace-abc', 'swedencentral'],
    ])
  })

  test('the body of an account says what its parameters say', () => {
    const { resource, dependsOn, pointer } = only(
      expand('avm-cognitive-services-account.json', FEATURES_OF_AN_ACCOUNT),
      'Microsoft.CognitiveServices/accounts',
    )
    expect(resource).toMatchObject({
      id: `${GROUP}/providers/Microsoft.CognitiveServices/accounts/acc`,
      location: 'swedencentral',
      kind: 'AIServices',
      sku: { name: 'S0' },
      identity: { type: 'SystemAssigned', userAssignedIdentities: null },
      properties: {
        publicNetworkAccess: 'Disabled',
        networkAcls: null,
        encryption: { keySource: 'Microsoft.KeyVault', keyVaultProperties: { keyName: 'key' } },
      },
    })
    expect(unknowns(resource)).toEqual([
      '/properties/encryption/keyVaultProperties/keyVaultUri',
      '/properties/encryption/keyVaultProperties/keyVersion',
    ])
    expect(pointer).toBe('/resources/cognitiveService')
    expect(dependsOn).toEqual([`${ELSEWHERE}/Microsoft.KeyVault/vaults/cmk`, `${ELSEWHERE}/Microsoft.KeyVault/vaults/cmk/keys/key`])
  })

  test('passwords of the secure template are in none of its resources', () => {
    const text = JSON.stringify(expand('quickstart-ml-end-to-end-secure.json', ML_SECURE))
    expect(text).not.toContain('correct-horse')
    expect(text).toContain('the value of secure parameter')
  })

  test('expanding twice gives the same', () => {
    const [first, second] = [1, 2].map(() => JSON.stringify(expand('avm-ai-platform-baseline.json', { name: 'abc' })))
    expect(first).toBe(second)
  })
})
