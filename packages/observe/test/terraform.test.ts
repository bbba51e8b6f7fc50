import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { iacCoverage } from '@fairway/core/iac'
import { inventoryOf } from '@fairway/core/inventory'
import { NOW, readFiles, readSource, row, SUBSCRIPTION, type Read } from './reading.ts'

const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`
const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts/sta`
const SECRET = 'planted-Secret-9f3c7d!'

/** A resource of a state file with one instance for each set of attributes. */
const managed = (type: string, name: string, instances: readonly object[], more: object = {}): object => ({
  mode: 'managed',
  type,
  name,
  provider: 'provider["registry.terraform.io/hashicorp/azurerm"]',
  instances: instances.map((one) => ({ schema_version: 0, ...one })),
  ...more,
})
const state = (...resources: readonly object[]): object => ({
  version: 4,
  terraform_version: '1.9.5',
  serial: 7,
  lineage: '7a0b9c2e-0000-4000-8000-000000000000',
  outputs: { connection: { value: `AccountKey=${SECRET}`, type: 'string', sensitive: true } },
  resources,
  check_results: null,
})
const storage = managed('azurerm_storage_account', 'data', [
  {
    attributes: {
      id: STORAGE,
      name: 'sta',
      location: 'westeurope',
      account_kind: 'StorageV2',
      tags: { team: 'ai' },
      primary_access_key: SECRET,
      primary_connection_string: `AccountKey=${SECRET}`,
      identity: [{ secret: SECRET }],
    },
    sensitive_attributes: [[{ type: 'get_attr', value: 'primary_access_key' }]],
    private: Buffer.from(SECRET).toString('base64'),
  },
])
const addresses = (read: Read): readonly string[] => read.declarations.map((one) => one.address)

describe('Terraform state', () => {
  test('A resource is declared with what identifies it, and nothing else of it is kept.', async () => {
    const read = await readFiles({ 'prod.tfstate': state(storage) })
    expect(read.declarations).toEqual([
      {
        address: 'azurerm_storage_account.data',
        tool: 'terraform',
        declaredType: 'azurerm_storage_account',
        id: STORAGE.toLowerCase(),
        compare: { location: 'westeurope', tags: { team: 'ai' } },
        file: 'prod.tfstate',
      },
    ])
    expect(read.coverage).toEqual([
      {
        source: 'files-terraform-state',
        scope: 'file:prod.tfstate',
        kind: 'iac.resource',
        status: 'complete',
        observedAt: NOW,
        enumerated: ['*'],
        count: 1,
      },
    ])
    expect(read.text).not.toContain(SECRET)
    expect(read.text).not.toContain(Buffer.from(SECRET).toString('base64'))
  })

  test('Addresses are those that Terraform prints: modules, indexes, keys with quotes and templates in them.', async () => {
    const indexed = managed(
      'azurerm_subnet',
      's',
      [0, 'west europe', 'a"b${c}%{d}\\'].map((index_key, index) => ({
        index_key,
        attributes: { id: `${GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/s${index}` },
      })),
      { module: 'module.net["hub"]' },
    )
    expect(addresses(await readFiles({ 'a.tfstate': state(indexed) }))).toEqual([
      'module.net["hub"].azurerm_subnet.s[0]',
      'module.net["hub"].azurerm_subnet.s["west europe"]',
      String.raw`module.net["hub"].azurerm_subnet.s["a\"b$${'${c}'}%%{d}\\"]`,
    ])
  })

  test('Data sources declare nothing.', async () => {
    const data = managed('azurerm_key_vault', 'kv', [{ attributes: { id: `${GROUP}/providers/Microsoft.KeyVault/vaults/kv` } }], {
      mode: 'data',
    })
    expect(addresses(await readFiles({ 'a.tfstate': state(data, storage) }))).toEqual(['azurerm_storage_account.data'])
  })

  test('Keys in another order than Terraform writes are read the same.', async () => {
    const { instances, ...keys } = JSON.parse(JSON.stringify(storage))
    expect(addresses(await readFiles({ 'a.tfstate': state({ instances, ...keys }) }))).toEqual(['azurerm_storage_account.data'])
  })

  test('What is tainted or deposed is told apart.', async () => {
    const pair = managed('azurerm_storage_account', 'x', [
      { status: 'tainted', attributes: { id: STORAGE } },
      { deposed: '0badc0de', attributes: { id: `${STORAGE}old` } },
    ])
    const read = await readFiles({ 'a.tfstate': state(pair) })
    expect(read.declarations.map((one) => [one.address, one.condition])).toEqual([
      ['azurerm_storage_account.x', 'tainted'],
      ['azurerm_storage_account.x (deposed 0badc0de)', 'deposed'],
    ])
  })

  test('The type of an azapi resource is the one it declares.', async () => {
    const azapi = managed('azapi_resource', 'job', [
      { attributes: { id: `${GROUP}/providers/Microsoft.App/jobs/j`, type: 'Microsoft.App/jobs@2024-03-01', location: 'westeurope' } },
    ])
    expect((await readFiles({ 'a.tfstate': state(azapi) })).declarations[0]).toMatchObject({
      declaredType: 'Microsoft.App/jobs',
      compare: { location: 'westeurope' },
    })
  })

  test.each<[string, object, string | undefined]>([
    ['azurerm_linux_virtual_machine', { size: 'Standard_D2s_v5' }, 'Standard_D2s_v5'],
    ['azurerm_kubernetes_cluster_node_pool', { vm_size: 'Standard_NC24ads_A100_v4' }, 'Standard_NC24ads_A100_v4'],
    ['azurerm_cognitive_account', { sku_name: 'S0', kind: 'OpenAI' }, 'S0'],
    ['azurerm_public_ip', { sku: 'Standard' }, 'Standard'],
    ['azurerm_application_gateway', { sku: [{ name: 'WAF_v2', tier: 'WAF_v2', capacity: 2 }] }, 'WAF_v2'],
    ['azurerm_virtual_network', {}, undefined],
  ])('The SKU of %s is where its provider writes it.', async (type, attributes, sku) => {
    const read = await readFiles({ 'a.tfstate': state(managed(type, 'x', [{ attributes: { id: STORAGE, ...attributes } }])) })
    expect(read.declarations[0]?.compare.sku).toBe(sku)
  })

  test('Two states may use the same address.', async () => {
    const read = await readFiles({ 'a.tfstate': state(storage), 'b.tfstate': state(storage) })
    expect(read.declarations.map((one) => one.file)).toEqual(['a.tfstate', 'b.tfstate'])
  })

  test.each<[string, object | string | Buffer, string]>([
    [
      'version 3',
      {
        version: 3,
        terraform_version: '0.11.14',
        serial: 1,
        lineage: 'x',
        modules: [{ path: ['root'], resources: { 'azurerm_x.y': { primary: { id: 'x', attributes: { password: SECRET } } } } }],
      },
      'FW2017',
    ],
    ['encrypted by OpenTofu', { meta: { 'key_provider.pbkdf2.x': 'e30=' }, encrypted_data: 'AAAA', encryption_version: 'v0' }, 'FW2018'],
    [
      'the note of a backend',
      { version: 3, serial: 1, lineage: 'x', backend: { type: 'azurerm', config: { access_key: SECRET }, hash: 1 } },
      'FW2019',
    ],
    ['an inventory', [row('sta')], 'FW2016'],
    ['cut short', JSON.stringify(state(storage)).slice(0, -200), 'FW2006'],
  ])('State that cannot be read is told, and may declare anything: %s.', async (_, content, code) => {
    const read = await readSource({ type: 'terraform-state' }, { 'bad.tfstate': content })
    expect(read.codes).toEqual([code])
    expect(read.coverage[0]).toMatchObject({ scope: 'file:bad.tfstate', status: 'failed', enumerated: [] })
    expect(read.text).not.toContain(SECRET)
  })

  test('State in UTF-16, as Windows PowerShell redirects it, and in gzip is read.', async () => {
    const text = `\uFEFF${JSON.stringify(state(storage))}`
    for (const bytes of [Buffer.from(text, 'utf16le'), gzipSync(text)])
      expect(addresses(await readFiles({ 'a.tfstate': bytes }))).toHaveLength(1)
  })

  test('An empty state declares nothing, and was read.', async () => {
    const read = await readFiles({ 'a.tfstate': state() })
    expect(read.coverage[0]).toMatchObject({ status: 'complete', count: 0 })
    expect(read.codes).toEqual([])
  })
})

describe('ids that are made of two, or are somebody else’s, never become ghosts', () => {
  const target = `${GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`
  test.each<[string, object, string | undefined]>([
    ['azurerm_monitor_diagnostic_setting', { id: `${STORAGE}|logs` }, `${STORAGE}/providers/Microsoft.Insights/diagnosticSettings/logs`],
    [
      'azurerm_role_assignment',
      { id: `${GROUP}/providers/Microsoft.Authorization/roleAssignments/1|tenant` },
      `${GROUP}/providers/Microsoft.Authorization/roleAssignments/1`,
    ],
    ['azurerm_network_interface_backend_address_pool_association', { id: `${GROUP}/a|${GROUP}/b` }, undefined],
    ['azurerm_nat_gateway_public_ip_association', { id: `${STORAGE}|${STORAGE}` }, undefined],
    ['azurerm_subnet_network_security_group_association', { id: target }, undefined],
    ['azurerm_storage_account_network_rules', { id: STORAGE }, undefined],
    ['azapi_update_resource', { id: STORAGE, type: 'Microsoft.Storage/storageAccounts@2023-01-01' }, undefined],
    ['azurerm_key_vault_secret', { id: `https://kv.vault.azure.net/secrets/s/1`, value: SECRET }, undefined],
    ['azurerm_storage_blob', { id: 'https://sta.blob.core.windows.net/c/b' }, undefined],
    ['azurerm_management_group_subscription_association', { id: '/managementGroup/corp/subscription/x' }, undefined],
    ['azurerm_resource_provider_registration', { id: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Search` }, undefined],
    ['azuread_application', { id: '/applications/00000000-0000-4000-8000-000000000000' }, undefined],
    ['random_password', { id: 'none', result: SECRET }, undefined],
    ['random_id', { id: null }, undefined],
  ])('%s', async (type, attributes, id) => {
    const read = await readFiles({ 'inventory.json': [row('sta')], 'a.tfstate': state(managed(type, 'x', [{ attributes }])) })
    expect(read.declarations[0]?.id).toBe(id?.toLowerCase())
    expect(read.text).not.toContain(SECRET)
    const resources = read.resources.map((resource) => ({ resource, source: 'azure', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }))
    const declarations = read.declarations.map((declaration) => ({ declaration, source: 'code', observedAt: NOW }))
    expect(iacCoverage(declarations, inventoryOf(resources, read.coverage)).counts.ghost).toBe(0)
  })
})

describe('terraform show -json', () => {
  const shown = (address: string, values: object, more: object = {}): object => ({
    address,
    mode: 'managed',
    type: 'azurerm_storage_account',
    name: 'data',
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
    schema_version: 4,
    values,
    sensitive_values: {},
    ...more,
  })
  const values = {
    root_module: {
      resources: [
        shown('azurerm_storage_account.data', { id: STORAGE, location: 'westeurope', primary_access_key: SECRET }),
        shown('data.azurerm_x.y', { id: STORAGE }, { mode: 'data' }),
      ],
      child_modules: [
        {
          address: 'module.a',
          resources: [shown('module.a.azurerm_storage_account.data', { id: `${STORAGE}2` }, { tainted: true })],
          child_modules: [
            {
              address: 'module.a.module.b',
              resources: [shown('module.a.module.b.azurerm_storage_account.data', { id: `${STORAGE}3` }, { deposed_key: '0badc0de' })],
            },
          ],
        },
      ],
    },
    outputs: { key: { sensitive: true, value: SECRET } },
  }
  const drift = [
    {
      address: 'azurerm_storage_account.data',
      change: { actions: ['update'], before: { tags: {}, key: SECRET, same: 1 }, after: { tags: { a: 'b' }, key: `${SECRET}2`, same: 1 } },
    },
    { address: 'module.a.azurerm_storage_account.data', change: { actions: ['delete'], before: { key: SECRET }, after: null } },
  ]
  const plan = {
    format_version: '1.2',
    terraform_version: '1.9.5',
    variables: { password: { value: SECRET } },
    planned_values: { root_module: { resources: [shown('azurerm_storage_account.planned', { id: `${STORAGE}9` })] } },
    resource_drift: drift,
    resource_changes: [
      { address: 'azurerm_storage_account.planned', change: { actions: ['create'], before: null, after: { key: SECRET } } },
    ],
    prior_state: { format_version: '1.0', terraform_version: '1.9.5', values },
    configuration: { root_module: {} },
  }

  test.each<[string, object]>([
    ['of a state', { format_version: '1.0', terraform_version: '1.9.5', values }],
    ['of a plan: the state it was made against, not what is planned', { ...plan, resource_drift: [] }],
  ])('%s', async (_, content) => {
    const read = await readFiles({ 'show.json': content })
    expect(read.declarations.map((one) => [one.address, one.id, one.condition])).toEqual([
      ['azurerm_storage_account.data', STORAGE.toLowerCase(), undefined],
      ['module.a.azurerm_storage_account.data', `${STORAGE}2`.toLowerCase(), 'tainted'],
      ['module.a.module.b.azurerm_storage_account.data (deposed 0badc0de)', `${STORAGE}3`.toLowerCase(), 'deposed'],
    ])
    expect(read.text).not.toContain(SECRET)
    expect(read.codes).toEqual([])
  })

  test('Drift that Terraform saw is kept by the names of what changed, never by the values, wherever in the file it stands.', async () => {
    const { resource_drift: last, ...first } = plan
    for (const content of [plan, { ...first, resource_drift: last }]) {
      const read = await readFiles({ 'plan.json': content })
      expect(read.declarations.map((one) => one.drift)).toEqual([['key', 'tags'], ['deleted'], undefined])
      expect(read.text).not.toContain(SECRET)
    }
  })

  test('A plan of what does not exist yet declares nothing, and says so.', async () => {
    const { prior_state: _, ...fresh } = plan
    const read = await readFiles({ 'plan.json': { ...fresh, resource_drift: [] } })
    expect(read.declarations).toEqual([])
    expect(read.codes).toEqual(['FW2024'])
  })

  test('What is no output of it is told.', async () => {
    expect((await readSource({ type: 'terraform-show' }, { 'a.json': state(storage) })).codes).toEqual(['FW2016'])
  })
})
