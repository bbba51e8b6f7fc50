import { describe, expect, test } from 'vitest'
import { aliasTableFrom, builtInAliases, layered } from './index.ts'

const aliases = builtInAliases()
const STORAGE = 'Microsoft.Storage/storageAccounts'
const ACCOUNTS = 'Microsoft.CognitiveServices/accounts'

describe('the path of an alias', () => {
  test.each([
    [STORAGE, 'networkAcls.defaultAction', 'properties.networkAcls.defaultAction'],
    [STORAGE, 'sku.name', 'sku.name'],
    ['Microsoft.Cache/Redis', 'sku.name', 'properties.sku.name'],
    ['Microsoft.Network/virtualNetworks', 'subnets[*].networkSecurityGroup.id', 'properties.subnets.*.properties.networkSecurityGroup.id'],
    ['Microsoft.Compute/virtualMachines', 'sku.name', 'properties.hardwareProfile.vmSize'],
    ['Microsoft.Web/sites/config', 'web.http20Enabled', 'properties.http20Enabled'],
    ['Microsoft.Insights/diagnosticSettings', 'logs.enabled', 'properties.logs.*.enabled'],
    ['Contoso.New/things', 'a.b[*][*].c', 'properties.a.b.*.*.c'],
    ['Contoso.New/things', 'identity.type', 'identity.type'],
  ])('%s/%s', (type, rest, path) => {
    expect(aliases.path(type, `${type}/${rest}`)?.join('.')).toBe(path)
    expect(aliases.path(type.toLowerCase(), `${type}/${rest}`.toUpperCase())?.join('.').toLowerCase()).toBe(path.toLowerCase())
  })

  test('is another one for each type that shares the alias, and none for others', () => {
    const path = (type: string): string | undefined => aliases.path(type, 'Microsoft.Compute/imagePublisher')?.join('.')
    expect(path('Microsoft.Compute/virtualMachines')).toBe('properties.storageProfile.imageReference.publisher')
    expect(path('Microsoft.Compute/VirtualMachineScaleSets')).toBe(
      'properties.virtualMachineProfile.storageProfile.imageReference.publisher',
    )
    expect(path(STORAGE)).toBeUndefined()
  })

  test('is none for another type', () => {
    expect(aliases.path('Microsoft.Web/sites/slots', 'Microsoft.Web/sites/httpsOnly')).toBeUndefined()
    expect(aliases.path(STORAGE, STORAGE)).toBeUndefined()
    expect(aliases.path(STORAGE, `${STORAGE}/`)).toBeUndefined()
    expect(aliases.path('', '')).toBeUndefined()
  })

  test('is that of the API version where it differs', () => {
    const path = (version?: string): string | undefined => aliases.path(STORAGE, `${STORAGE}/sku.name`, version)?.join('.')
    expect([path(), path('2023-01-01'), path('2015-06-15'), path('2015-05-01-PREVIEW')]).toEqual([
      'sku.name',
      'sku.name',
      'properties.accountType',
      'properties.accountType',
    ])
  })
})

test('an alias exists unless its type is known and it is not', () => {
  expect(aliases.exists(`${STORAGE}/allowBlobPublicAccess`)).toBe(true)
  expect(aliases.exists(`${STORAGE}/allowBlobPublicAcess`)).toBe(false)
  expect(aliases.exists('Contoso.New/things/anything')).toBe(true)
  expect(aliases.exists('Microsoft.Compute/imageSKU')).toBe(true)
  expect(aliases.exists(`${ACCOUNTS}/foundryAutoUpgrade.mode`)).toBe(true)
  for (const name of ['__proto__', 'constructor', 'toString', '']) {
    expect(aliases.exists(`${STORAGE}/${name}`)).toBe(false)
    expect(aliases.indexed(name)).toBeUndefined()
  }
})

describe('what is known of types', () => {
  test.each([
    [ACCOUNTS, true],
    [`${ACCOUNTS}/deployments`, false],
    [`${ACCOUNTS}/projects`, true],
    ['Microsoft.MachineLearningServices/workspaces/computes', false],
    ['Microsoft.Network/virtualNetworks/subnets', false],
    ['Microsoft.Network/networkSecurityGroups/securityRules', false],
    ['Microsoft.Compute/virtualMachines/extensions', true],
    ['Microsoft.Compute/virtualMachineScaleSets/extensions', false],
    ['Microsoft.Sql/servers/databases', true],
    ['Microsoft.Storage/storageAccounts/blobServices', false],
    ['Microsoft.Web/sites/config', false],
    ['Microsoft.Authorization/roleAssignments', false],
    ['Microsoft.Resources/subscriptions/resourceGroups', true],
    ['Microsoft.Insights/components', true],
    ['Contoso.New/things', undefined],
  ])('%s has tags and a location: %s', (type, indexed) => {
    expect(aliases.indexed(type)).toBe(indexed)
  })

  test.each([
    [ACCOUNTS, 'properties.privateEndpointConnections.*.properties', true],
    [ACCOUNTS, 'PROPERTIES.publicNetworkAccess', true],
    [ACCOUNTS, 'properties.customSubDomainName', false],
    [ACCOUNTS, 'properties', false],
    ['Contoso.New/things', 'properties.provisioningState', true],
    ['Microsoft.Compute/virtualMachines', 'properties.storageProfile.osDisk.osType', true],
    ['Microsoft.Compute/virtualMachines', 'properties.vmId', true],
    ['Microsoft.Authorization/roleAssignments', 'properties.principalType', true],
    ['Microsoft.Authorization/roleAssignments', 'properties.principalId', false],
  ])('the provider of %s fills in %s: %s', (type, path, filled) => {
    expect(aliases.serverFilled(type, path.split('.'))).toBe(filled)
  })

  test('modify may change some aliases, others not, and of most nothing is known', () => {
    const modifiable = (alias: string, version?: string): boolean | undefined =>
      aliases.modifiable(alias.slice(0, alias.lastIndexOf('/')), alias, version)
    expect(modifiable(`${ACCOUNTS}/disableLocalAuth`)).toBe(true)
    expect(modifiable(`${ACCOUNTS}/disableLocalAuth`, '2017-04-18')).toBe(false)
    expect(modifiable(`${ACCOUNTS}/endpoint`)).toBe(false)
    expect(modifiable('Microsoft.KeyVault/vaults/networkAcls.defaultAction')).toBe(true)
    expect(modifiable('Microsoft.KeyVault/vaults/vaultUri')).toBe(false)
    expect(modifiable('Microsoft.Web/sites/siteConfig.minTlsVersion')).toBeUndefined()
    expect(modifiable('Microsoft.Cache/Redis/publicNetworkAccess', '2019-01-01')).toBeUndefined()
  })
})

describe("a table of Azure's own listing", () => {
  const table = aliasTableFrom([
    {
      namespace: 'Contoso.New',
      resourceTypes: [
        {
          resourceType: 'things',
          capabilities: 'SupportsTags, SupportsLocation',
          aliases: [
            {
              name: 'Contoso.New/things/size',
              defaultPath: 'properties.shape.size',
              defaultMetadata: { type: 'String', attributes: 'Modifiable' },
              paths: [{ path: 'properties.size', apiVersions: ['2020-01-01'], metadata: { type: 'String', attributes: 'None' } }],
            },
            { name: 'Contoso.New/shared', defaultPath: 'properties.here' },
            null,
          ],
        },
        { resourceType: 'things/parts', capabilities: 'None', aliases: [{ name: 'Contoso.New/shared', defaultPath: 'properties.there' }] },
      ],
    },
  ])

  test('gives paths by type and version, and what modify may change', () => {
    expect(table.path('contoso.new/THINGS', 'Contoso.New/things/SIZE')).toEqual(['properties', 'shape', 'size'])
    expect(table.path('Contoso.New/things', 'Contoso.New/things/size', '2020-01-01')).toEqual(['properties', 'size'])
    expect(table.path('Contoso.New/things/parts', 'Contoso.New/shared')).toEqual(['properties', 'there'])
    expect(table.path(STORAGE, 'Contoso.New/shared')).toBeUndefined()
    expect(table.modifiable('Contoso.New/things', 'Contoso.New/things/size')).toBe(true)
    expect(table.modifiable('Contoso.New/things', 'Contoso.New/things/size', '2020-01-01')).toBe(false)
    expect([table.indexed('Contoso.New/things'), table.indexed('Contoso.New/things/parts'), table.indexed('Contoso.New/x')]).toEqual([
      true,
      false,
      undefined,
    ])
  })

  test('knows which aliases there are, of the types that it lists', () => {
    expect(table.exists('Contoso.New/things/size')).toBe(true)
    expect(table.exists('Contoso.New/things/sise')).toBe(false)
    expect(table.exists('Contoso.Old/things/sise')).toBe(true)
  })

  test('laid over another one leaves to it what it does not list', () => {
    const both = layered(table, aliases)
    expect(both.path('Contoso.New/things', 'Contoso.New/things/size')).toEqual(['properties', 'shape', 'size'])
    expect(both.path('Microsoft.Compute/virtualMachines', 'Microsoft.Compute/virtualMachines/sku.name')).toEqual([
      'properties',
      'hardwareProfile',
      'vmSize',
    ])
    expect(both.exists('Contoso.New/things/sise')).toBe(false)
    expect(both.exists(`${STORAGE}/nothing`)).toBe(false)
    expect(both.exists(`${STORAGE}/sku.name`)).toBe(true)
    expect(both.indexed(STORAGE)).toBe(true)
    expect(both.serverFilled(ACCOUNTS, ['properties', 'provisioningState'])).toBe(true)
  })

  test.each([
    [null],
    [1],
    ['x'],
    [{}],
    [[1, {}, { resourceTypes: 3 }, { namespace: 'A', resourceTypes: [{ aliases: [{ name: 1, paths: [1] }] }] }]],
  ])('of anything else lists nothing', (listing) => {
    expect(aliasTableFrom(listing).exists('A/b/c')).toBe(true)
  })
})
