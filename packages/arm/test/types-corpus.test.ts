import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ExpandedResource, expandTemplate } from '@fairway/arm/template'
import { checkBody, knowsType } from '@fairway/arm/type'
import type { Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const folder = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'arm-templates')
const isThere = existsSync(folder)
if (!isThere) console.warn(`no corpus of templates at ${folder}: its tests are skipped (FAIRWAY_CORPORA)`)

const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111'
const ELSEWHERE = `/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/other/providers`
const SUBNET = `${ELSEWHERE}/Microsoft.Network/virtualNetworks/v/subnets/s`

const written = (name: string, parameters: Value): readonly ExpandedResource[] => {
  const template: Value = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const scope = { kind: 'resourceGroup', subscriptionId: SUBSCRIPTION, resourceGroup: 'rg-ai', location: 'swedencentral' } as const
  return expandTemplate({ template, parameters, scope, now: '2026-11-21T00:00:00Z' }).resources.filter((one) => !one.existing)
}

const problemsIn = (resources: readonly ExpandedResource[]): readonly string[] =>
  resources.flatMap(({ resource }) =>
    checkBody({ type: resource.type, body: resource }).map(({ path, kind, message }) => `${resource.type} ${path}: ${kind}, ${message}`),
  )

const ML_SECURE = { prefix: 'ml', dsvmJumpboxUsername: 'azureuser', dsvmJumpboxPassword: 'correct-horse-battery' }

const ACCOUNT: Value = {
  name: 'acc',
  kind: 'AIServices',
  lock: { kind: 'CanNotDelete' },
  managedIdentities: { systemAssigned: true },
  diagnosticSettings: [{ workspaceResourceId: `${ELSEWHERE}/Microsoft.OperationalInsights/workspaces/w` }],
  roleAssignments: [{ principalId: '33333333-3333-3333-3333-333333333333', roleDefinitionIdOrName: 'Reader' }],
  deployments: [{ name: 'gpt', model: { format: 'OpenAI', name: 'gpt-4o', version: '1' }, sku: { name: 'GlobalStandard', capacity: 10 } }],
  privateEndpoints: [
    {
      subnetResourceId: SUBNET,
      privateDnsZoneGroup: {
        privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: `${ELSEWHERE}/Microsoft.Network/privateDnsZones/z` }],
      },
    },
  ],
}

const SEARCH: Value = {
  name: 'srch',
  replicaCount: 3,
  disableLocalAuth: false,
  lock: { kind: 'ReadOnly' },
  diagnosticSettings: [{}],
  sharedPrivateLinkResources: [
    { privateLinkResourceId: `${ELSEWHERE}/Microsoft.Storage/storageAccounts/s`, groupId: 'blob', requestMessage: 'please' },
  ],
  privateEndpoints: [{ subnetResourceId: SUBNET }],
}

/** Each was looked at: what is said is so. The templates name older versions, or write values otherwise than Azure answers them. */
const rows: readonly (readonly [template: string, parameters: Value, problems: readonly string[]])[] = [
  ['quickstart-cognitive-services-universalkey', {}, []],
  [
    'quickstart-ml-amlcompute',
    { workspaceName: 'ws', clusterName: 'cpu', adminUserName: 'azureuser', adminUserPassword: 'correct-horse-battery' },
    [],
  ],
  [
    'quickstart-search-private-endpoint',
    { name: 'srch', vnetName: 'vnet', subnetName: 'snet', privateEndpointName: 'pe' },
    [
      'Microsoft.Search/searchServices properties.hostingMode: enum, is `default`: Azure writes it `Default`',
      'Microsoft.Search/searchServices properties.publicNetworkAccess: enum, is `disabled`: Azure writes it `Disabled`',
    ],
  ],
  ['quickstart-aistudio-basics', {}, []],
  [
    'quickstart-ml-end-to-end-secure',
    ML_SECURE,
    ['Microsoft.ContainerService/managedClusters properties.networkProfile.dockerBridgeCidr: unknown-property, is no property here'],
  ],
  ['avm-cognitive-services-account', ACCOUNT, []],
  [
    'avm-search-service',
    SEARCH,
    ['Microsoft.Search/searchServices properties.publicNetworkAccess: enum, is `enabled`: Azure writes it `Enabled`'],
  ],
  [
    'avm-ai-platform-baseline',
    { name: 'abc' },
    [
      'Microsoft.Storage/storageAccounts properties.isNfsV3Enabled: type, is text: `true` or `false` is wanted',
      'Microsoft.ContainerRegistry/registries properties.policies.softDeletePolicy: unknown-property, is no property here',
      'Microsoft.MachineLearningServices/workspaces properties.systemDatastoresAuthMode: enum, is `identity`: Azure writes it `Identity`',
    ],
  ],
]

describe.skipIf(!isThere)('resources of templates that others wrote', () => {
  test.each(rows)('%s', (name, parameters, problems) => {
    expect(problemsIn(written(name, parameters))).toEqual(problems)
  })

  test('hardly any of them is of a type that nobody knows', () => {
    const types = rows.flatMap(([name, parameters]) => written(name, parameters).map((one) => one.resource.type))
    expect([...new Set(types.filter((type) => !knowsType(type)))].toSorted()).toEqual([
      'Microsoft.MachineLearningServices/workspaces/connections',
      'Microsoft.Resources/deployments',
    ])
  })
})
