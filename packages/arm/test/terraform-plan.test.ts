import { describe, expect, test } from 'vitest'
import { readTerraform, type TerraformReading } from '../src/terraform/index.ts'

const subscription = '11111111-1111-1111-1111-111111111111'
const group = `/subscriptions/${subscription}/resourceGroups/rg`

interface Row {
  readonly address: string
  readonly actions?: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
  readonly unknown?: unknown
  readonly sensitive?: unknown
  readonly data?: boolean
}

const row = ({ address, actions = ['create'], before = null, after = null, unknown = {}, sensitive = {}, data = false }: Row): unknown => {
  const match = /^(?<module>(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*)(?:data\.)?(?<type>[^.]+)\.(?<name>[^.[]+)(?:\[(?<key>.*)\])?$/u.exec(
    address,
  )?.groups
  const key = match?.['key']
  return {
    address,
    ...(match?.['module'] ? { module_address: match['module'].slice(0, -1) } : {}),
    mode: data ? 'data' : 'managed',
    type: match?.['type'],
    name: match?.['name'],
    ...(key === undefined ? {} : { index: key.startsWith('"') ? key.slice(1, -1) : Number(key) }),
    change: { actions, before, after, after_unknown: unknown, after_sensitive: sensitive, before_sensitive: sensitive },
  }
}

const plan = (rows: readonly Row[], configuration: unknown = {}, more: object = {}): TerraformReading =>
  readTerraform({ format_version: '1.2', resource_changes: rows.map(row), configuration, ...more }, { subscription })

const found = (reading: TerraformReading): readonly string[] =>
  reading.resources.map((one) => `${one.address} ${one.action} ${one.resource.id}`)

const account = { name: 'oai', resource_group_name: 'rg', location: 'swedencentral', kind: 'OpenAI', sku_name: 'S0' }
const accountId = `${group}/providers/Microsoft.CognitiveServices/accounts/oai`
const expressions = (resources: readonly [address: string, expressions: object][]): unknown => ({
  resources: resources.map(([address, one]) => ({
    address,
    mode: 'managed',
    type: address.split('.')[0],
    name: address.split('.')[1],
    expressions: one,
  })),
})
const referring = (...references: readonly string[]): object => ({
  references: references.flatMap((one) => [one, one.split('.').slice(0, -1).join('.')]),
})

describe('what will be', () => {
  test('every action is told, deletions with the resource as it was, replacements as creations', () => {
    const reading = plan([
      { address: 'azurerm_cognitive_account.a', after: { ...account, name: 'a' } },
      { address: 'azurerm_cognitive_account.b', actions: ['update'], after: { ...account, name: 'b' } },
      { address: 'azurerm_cognitive_account.c', actions: ['delete'], before: { ...account, name: 'c', id: accountId.replace('oai', 'c') } },
      { address: 'azurerm_cognitive_account.d', actions: ['delete', 'create'], after: { ...account, name: 'd' } },
      { address: 'azurerm_cognitive_account.e', actions: ['no-op'], after: { ...account, name: 'e' } },
      { address: 'azurerm_cognitive_account.f', actions: ['forget'], before: account },
    ])
    expect(reading.resources.map((one) => [one.address.split('.')[1], one.action, one.replaces])).toEqual([
      ['a', 'create', false], ['b', 'update', false], ['c', 'delete', false], ['d', 'create', true], ['e', 'no-op', false],
    ]) // prettier-ignore
  })

  test('resources of other providers are counted, types without mapping are not evaluated', () => {
    const reading = plan([
      { address: 'random_string.suffix', after: {} },
      { address: 'azuread_group.g', after: {} },
      { address: 'azuread_group.h', after: {} },
      { address: 'azurerm_iothub.hub', after: {} },
      { address: 'azurerm_key_vault_secret.s', after: {} },
      { address: 'azapi_resource_action.x', after: { type: 'Microsoft.X/y@1' } },
    ])
    expect(reading.outside).toEqual({ azuread: 2, random: 1 })
    expect(reading.resources).toEqual([])
    expect(reading.notEvaluated.map(({ address, code }) => `${address} ${code}`)).toEqual([
      'azurerm_iothub.hub NoMapping', 'azurerm_key_vault_secret.s DataPlane', 'azapi_resource_action.x Action',
    ]) // prettier-ignore
  })

  test('what Terraform puts off to a later plan is not evaluated', () => {
    const deferred_changes = [
      { reason: 'provider_config_unknown', resource_change: row({ address: 'azurerm_cognitive_account.later', after: account }) },
    ]
    expect(plan([], {}, { deferred_changes }).notEvaluated.map((one) => `${one.address} ${one.code}`)).toEqual([
      'azurerm_cognitive_account.later Deferred',
    ])
  })

  test('an id that is known only after apply is composed where the configuration simply refers to it', () => {
    const reading = plan(
      [
        { address: 'azurerm_cognitive_account.main', after: account, unknown: { id: true, endpoint: true } },
        { address: 'azurerm_cognitive_deployment.gpt', after: { name: 'gpt', model: [{ format: 'OpenAI', name: 'gpt-4o' }] }, unknown: { id: true, cognitive_account_id: true } },
        {
          address: 'azurerm_private_endpoint.pe',
          after: { name: 'pe', resource_group_name: 'rg', location: 'swedencentral', private_service_connection: [{ name: 'c', is_manual_connection: false, subresource_names: ['account'] }] },
          unknown: { id: true, subnet_id: true, private_service_connection: [{ private_connection_resource_id: true }] },
        },
      ],
      {
        root_module: expressions([
          ['azurerm_cognitive_account.main', { name: {}, kind: {} }],
          ['azurerm_cognitive_deployment.gpt', { name: {}, model: [{}], cognitive_account_id: referring('azurerm_cognitive_account.main.id') }],
          ['azurerm_private_endpoint.pe', { name: {}, subnet_id: { references: ['var.subnet_id'] }, private_service_connection: [{ private_connection_resource_id: referring('azurerm_cognitive_account.main.id') }] }],
        ]),
      },
    ) // prettier-ignore
    expect(found(reading)).toEqual([
      `azurerm_cognitive_account.main create ${accountId}`,
      `azurerm_cognitive_deployment.gpt create ${accountId}/deployments/gpt`,
      `azurerm_private_endpoint.pe create ${group}/providers/Microsoft.Network/privateEndpoints/pe`,
    ])
    expect(JSON.stringify(reading.resources[2]?.resource['properties'])).toBe(
      `{"subnet":{"id":{"$unknown":"azurerm_private_endpoint.pe.subnet_id is known after apply"}},"privateLinkServiceConnections":[{"name":"c","properties":{"privateLinkServiceId":"${accountId}","groupIds":["account"]}}]}`,
    )
  })

  test('references are followed through variables and outputs of modules, instances by their keys', () => {
    const reading = plan(
      [
        { address: 'module.ai["eu"].azurerm_cognitive_account.main', after: account, unknown: { id: true } },
        { address: 'module.ai["us"].azurerm_cognitive_account.main', after: { ...account, name: 'oai-us' }, unknown: { id: true } },
        { address: 'module.ai["us"].azurerm_cognitive_deployment.gpt', after: { name: 'gpt' }, unknown: { cognitive_account_id: true } },
        { address: 'azurerm_search_service.main[1]', after: { name: 'srch', resource_group_name: 'rg', sku: 'basic' }, unknown: { id: true } },
        { address: 'module.diag.azurerm_monitor_diagnostic_setting.d', after: { name: 'd' }, unknown: { target_resource_id: true } },
        { address: 'azurerm_role_assignment.r', after: { role_definition_name: 'Reader', principal_id: 'p' }, unknown: { scope: true, name: true } },
      ],
      {
        root_module: {
          ...Object(expressions([['azurerm_search_service.main', {}], ['azurerm_role_assignment.r', { scope: { references: ['module.single.account_id', 'module.single'] } }]])),
          module_calls: {
            ai: { module: expressions([['azurerm_cognitive_account.main', {}], ['azurerm_cognitive_deployment.gpt', { cognitive_account_id: referring('azurerm_cognitive_account.main.id') }]]) },
            diag: { expressions: { target: referring('azurerm_search_service.main[1].id') }, module: expressions([['azurerm_monitor_diagnostic_setting.d', { target_resource_id: { references: ['var.target'] } }]]) },
            single: { module: { outputs: { account_id: { expression: referring('azurerm_search_service.own.id') } } } },
          },
        },
      },
    ) // prettier-ignore
    expect(found(reading)).toContain(`module.ai["us"].azurerm_cognitive_deployment.gpt create ${accountId}-us/deployments/gpt`)
    expect(found(reading)).toContain(
      `module.diag.azurerm_monitor_diagnostic_setting.d create ${group}/providers/Microsoft.Search/searchServices/srch/providers/Microsoft.Insights/diagnosticSettings/d`,
    )
    expect(reading.notEvaluated.map((one) => `${one.address} ${one.code}`)).toEqual(['azurerm_role_assignment.r Unplaced'])
  })

  test('a reference that is only a part of an expression is not taken for the id', () => {
    const rows = [
      { address: 'azurerm_storage_account.sa', after: { name: 'sa', resource_group_name: 'rg', account_tier: 'Standard', account_replication_type: 'LRS' }, unknown: { id: true } },
      { address: 'azurerm_monitor_diagnostic_setting.d', after: { name: 'd', log_analytics_workspace_id: '/w' }, unknown: { target_resource_id: true } },
      { address: 'azurerm_network_interface.n', after: { name: 'n', resource_group_name: 'rg', ip_configuration: [{ name: 'i' }] }, unknown: { ip_configuration: [{ subnet_id: true }] } },
    ] // prettier-ignore
    const reading = plan(rows, {
      root_module: expressions([
        ['azurerm_storage_account.sa', {}],
        ['azurerm_monitor_diagnostic_setting.d', { target_resource_id: referring('azurerm_storage_account.sa.id') }],
        [
          'azurerm_network_interface.n',
          { ip_configuration: [{ subnet_id: { references: ['azurerm_storage_account.sa.id', 'azurerm_storage_account.sa', 'var.own'] } }] },
        ],
      ]),
    })
    expect(reading.notEvaluated.map((one) => one.code)).toEqual(['Unplaced'])
    expect(JSON.stringify(reading.resources[1]?.resource)).toContain(
      'azurerm_network_interface.n.ip_configuration.0.subnet_id is known after apply',
    )
  })

  test('a name that is known only after apply is a placeholder, and said to be one', () => {
    const reading = plan([
      { address: 'azurerm_search_service.s["a/b"]', after: { resource_group_name: 'rg', sku: 'basic' }, unknown: { name: true } },
    ])
    expect(reading.resources[0]?.resource.name).toBe('{azurerm_search_service.s["a_b"].name}')
    expect(reading.resources[0]?.nameUnknown).toBe('azurerm_search_service.s["a/b"].name is known after apply')
  })

  test('an association changes the resource that it names', () => {
    const reading = plan(
      [
        { address: 'azurerm_subnet_network_security_group_association.a', unknown: { subnet_id: true, network_security_group_id: true } },
        { address: 'azurerm_subnet.s', after: { name: 's', resource_group_name: 'rg', virtual_network_name: 'v', address_prefixes: ['10.0.0.0/24'] }, unknown: { id: true } },
        { address: 'azurerm_network_security_group.n', after: { name: 'n', resource_group_name: 'rg', location: 'westeurope' }, unknown: { id: true } },
        { address: 'azurerm_subnet_network_security_group_association.b', after: { subnet_id: '/subscriptions/x/resourceGroups/y/providers/Microsoft.Network/virtualNetworks/v/subnets/s', network_security_group_id: '/n' } },
      ],
      {
        root_module: expressions([
          ['azurerm_subnet.s', { name: {}, address_prefixes: {} }],
          ['azurerm_network_security_group.n', { name: {} }],
          ['azurerm_subnet_network_security_group_association.a', { subnet_id: referring('azurerm_subnet.s.id'), network_security_group_id: referring('azurerm_network_security_group.n.id') }],
        ]),
      },
    ) // prettier-ignore
    const changed = reading.resources.find((one) => one.changes !== undefined)
    expect([changed?.address, changed?.changes]).toEqual(['azurerm_subnet_network_security_group_association.a', 'azurerm_subnet.s'])
    expect(changed?.resource['properties']).toEqual({
      addressPrefixes: ['10.0.0.0/24'],
      networkSecurityGroup: { id: `${group}/providers/Microsoft.Network/networkSecurityGroups/n` },
    })
    expect(reading.resources.find((one) => one.address === 'azurerm_subnet.s')?.resource['properties']).toEqual({
      addressPrefixes: ['10.0.0.0/24'],
    })
    expect(reading.notEvaluated.map((one) => `${one.address} ${one.code}`)).toEqual([
      'azurerm_subnet_network_security_group_association.b ChangesOther',
    ])
  })
})

describe('changes of another resource', () => {
  test('a key given later is the account with its encryption', () => {
    const reading = plan([
      { address: 'azurerm_cognitive_account.main', after: { ...account, id: accountId } },
      {
        address: 'azurerm_cognitive_account_customer_managed_key.k',
        after: { cognitive_account_id: accountId, key_vault_key_id: 'https://kv.vault.azure.net/keys/k/v' },
      },
      {
        address: 'azurerm_storage_account.st',
        after: {
          name: 'st',
          resource_group_name: 'rg',
          account_tier: 'Standard',
          account_replication_type: 'LRS',
          id: `${group}/providers/Microsoft.Storage/storageAccounts/st`,
        },
      },
      {
        address: 'azurerm_storage_account_network_rules.r',
        after: {
          storage_account_id: `${group}/providers/Microsoft.Storage/storageAccounts/st`,
          default_action: 'Deny',
          bypass: ['None'],
          ip_rules: [],
          virtual_network_subnet_ids: [],
        },
      },
    ])
    const changed = reading.resources.filter((one) => one.changes !== undefined).map((one) => one.resource['properties'])
    expect(changed[0]).toEqual({
      encryption: {
        keySource: 'Microsoft.KeyVault',
        keyVaultProperties: { keyVaultUri: 'https://kv.vault.azure.net/', keyName: 'k', keyVersion: 'v' },
      },
    })
    expect(changed[1]).toMatchObject({ networkAcls: { defaultAction: 'Deny', bypass: 'None', ipRules: [], virtualNetworkRules: [] } })
  })
})

describe('azapi', () => {
  const type = 'Microsoft.CognitiveServices/accounts@2024-10-01'

  test('bodies are taken as they are, as objects or as JSON text', () => {
    const body = { kind: 'AIServices', sku: { name: 'S0' }, properties: { disableLocalAuth: true } }
    const base = { type, name: 'oai', parent_id: group, location: 'swedencentral', tags: { a: 'b' }, identity: [{ type: 'SystemAssigned', identity_ids: [] }] }
    const reading = plan([
      { address: 'azapi_resource.a', after: { ...base, body } },
      { address: 'azapi_resource.b', after: { ...base, body: JSON.stringify(body) } },
    ])
    const want = { id: accountId, name: 'oai', type: 'Microsoft.CognitiveServices/accounts', apiVersion: '2024-10-01', location: 'swedencentral', tags: { a: 'b' }, identity: { type: 'SystemAssigned' }, ...body }
    expect(reading.resources.map((one) => one.resource)).toEqual([want, want])
  }) // prettier-ignore

  test('unknown parts stay unknown; text with one unknown part is unknown as a whole', () => {
    const reading = plan([
      {
        address: 'azapi_resource.a',
        after: { type, name: 'a', parent_id: group, body: { properties: { x: 1 } } },
        unknown: { body: { properties: { y: true } } },
      },
      { address: 'azapi_resource.b', after: { type, name: 'b', parent_id: group }, unknown: { body: true } },
    ])
    expect(JSON.parse(JSON.stringify(reading.resources[0]?.resource['properties']))).toEqual({
      x: 1,
      y: { $unknown: 'azapi_resource.a.body.properties.y is known after apply' },
    })
    expect(JSON.parse(JSON.stringify(reading.resources[1]?.resource['properties']))).toEqual({
      $unknown: 'azapi_resource.b.body is known after apply',
    })
  })

  test('children, extensions and groups find their places', () => {
    const reading = plan(
      [
        { address: 'azapi_resource.rg', after: { type: 'Microsoft.Resources/resourceGroups@2024-03-01', name: 'rg', parent_id: `/subscriptions/${subscription}` } },
        { address: 'azapi_resource.account', after: { type, name: 'oai' }, unknown: { parent_id: true, id: true } },
        { address: 'azapi_resource.gpt', after: { type: 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01', name: 'gpt' }, unknown: { parent_id: true } },
        { address: 'azapi_resource.diag', after: { type: 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview', name: 'd' }, unknown: { parent_id: true } },
        { address: 'azapi_update_resource.u', after: { type, body: { properties: { publicNetworkAccess: 'Disabled' } } }, unknown: { resource_id: true } },
      ],
      {
        root_module: expressions([
          ['azapi_resource.rg', {}],
          ['azapi_resource.account', { parent_id: referring('azapi_resource.rg.id') }],
          ['azapi_resource.gpt', { parent_id: referring('azapi_resource.account.id') }],
          ['azapi_resource.diag', { parent_id: referring('azapi_resource.account.id') }],
          ['azapi_update_resource.u', { resource_id: referring('azapi_resource.account.id') }],
        ]),
      },
    ) // prettier-ignore
    expect(found(reading)).toEqual([
      `azapi_resource.rg create ${group}`,
      `azapi_resource.account create ${accountId}`,
      `azapi_resource.gpt create ${accountId}/deployments/gpt`,
      `azapi_resource.diag create ${accountId}/providers/Microsoft.Insights/diagnosticSettings/d`,
      `azapi_update_resource.u create ${accountId}`,
    ])
    expect(reading.resources[0]?.resource.type).toBe('Microsoft.Resources/subscriptions/resourceGroups')
    expect(reading.resources[4]?.resource['properties']).toEqual({ publicNetworkAccess: 'Disabled' })
  })

  test('what is sensitive is told by its path', () => {
    const reading = plan([{ address: 'azapi_resource.a', after: { type, name: 'a', parent_id: group, body: { properties: { secret: 's', list: [{ key: 'k' }] } } }, sensitive: { body: { properties: { secret: true, list: [{ key: true }] } } } }])
    expect(reading.resources[0]?.sensitive).toEqual(['properties.secret', 'properties.list.0.key'])
  }) // prettier-ignore
})

describe('what is', () => {
  const state = {
    format_version: '1.0',
    values: {
      root_module: {
        resources: [{ address: 'data.azurerm_client_config.c', mode: 'data', type: 'azurerm_client_config', name: 'c', values: { subscription_id: subscription } }],
        child_modules: [
          {
            address: 'module.ai',
            resources: [
              { address: 'module.ai.azurerm_cognitive_account.main[0]', mode: 'managed', type: 'azurerm_cognitive_account', name: 'main', index: 0, values: { ...account, id: accountId, endpoint: 'https://x', primary_access_key: 'k', local_auth_enabled: false }, sensitive_values: { primary_access_key: true } },
              { address: 'module.ai.data.azurerm_key_vault.kv', mode: 'data', type: 'azurerm_key_vault', name: 'kv', values: { name: 'kv', resource_group_name: 'rg', location: 'westeurope', id: `${group}/providers/Microsoft.KeyVault/vaults/kv` } },
            ],
          },
        ],
      },
    },
  } // prettier-ignore

  test('a state gives what stands in it, data sources in part', () => {
    const reading = readTerraform(state)
    expect(reading.format).toBe('state')
    expect(reading.problems).toEqual([])
    expect(found(reading)).toEqual([
      `module.ai.azurerm_cognitive_account.main[0] no-op ${accountId}`,
      `module.ai.data.azurerm_key_vault.kv read ${group}/providers/Microsoft.KeyVault/vaults/kv`,
    ])
    expect(reading.resources.map((one) => one.partial)).toEqual([false, true])
    expect(reading.resources[0]?.unmapped).toEqual([])
    expect(JSON.stringify(reading)).not.toContain('primary_access_key')
  })
})

describe('the subscription', () => {
  const rows = [row({ address: 'azurerm_resource_group.rg', after: { name: 'rg', location: 'westeurope' } })]
  const id = (more: object): string | undefined =>
    readTerraform({ format_version: '1.2', resource_changes: rows, ...more }).resources[0]?.resource.id

  test('is what the provider says, by a constant or a variable', () => {
    const provider = (expression: object): object => ({
      configuration: { provider_config: { azurerm: { expressions: { subscription_id: expression } } } },
    })
    expect(id(provider({ constant_value: 'a' }))).toBe('/subscriptions/a/resourceGroups/rg')
    expect(id({ ...provider({ references: ['var.sub'] }), variables: { sub: { value: 'b' } } })).toBe('/subscriptions/b/resourceGroups/rg')
  })

  test('or what a data source found', () => {
    const resources = [
      { address: 'data.azurerm_client_config.c', mode: 'data', type: 'azurerm_client_config', name: 'c', values: { subscription_id: 'c' } },
    ]
    expect(id({ prior_state: { format_version: '1.0', values: { root_module: { resources } } } })).toBe(
      '/subscriptions/c/resourceGroups/rg',
    )
  })

  test('what the caller says wins, but for the zero GUID', () => {
    const provided = {
      format_version: '1.2',
      resource_changes: rows,
      configuration: { provider_config: { azurerm: { expressions: { subscription_id: { constant_value: 'a' } } } } },
    }
    expect(readTerraform(provided, { subscription: 'z' }).resources[0]?.resource.id).toBe('/subscriptions/z/resourceGroups/rg')
    expect(readTerraform(provided, { subscription: '00000000-0000-0000-0000-000000000000' }).resources[0]?.resource.id).toBe(
      '/subscriptions/a/resourceGroups/rg',
    )
  })

  test('or a placeholder, and a problem says so', () => {
    const reading = readTerraform({ format_version: '1.2', resource_changes: rows })
    expect(reading.problems.map((one) => one.code)).toEqual(['SubscriptionUnknown'])
    expect(reading.resources[0]?.resource.id).toBe('/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg')
  })
})

describe('what is no plan', () => {
  test.each([null, 1, 'x', [], {}, { format_version: 1 }, { version: 4, terraform_version: '1.9.0', resources: [] }])('%j', (json) => {
    expect(readTerraform(json).problems.map((one) => one.code)).toEqual(['NotTerraform'])
  })

  test('a version from the future is told', () => {
    expect(readTerraform({ format_version: '2.0' }).problems.map((one) => one.code)).toEqual(['UnknownFormat'])
  })

  test('rows of another shape are passed over, hostile names are data', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"x":1},"constructor":"c","name":"n","resource_group_name":"rg","tags":{"__proto__":"t","constructor":"u"}}',
    )
    const reading = readTerraform({
      format_version: '1.2',
      resource_changes: [
        null,
        1,
        {},
        { address: 'x' },
        row({ address: 'azurerm_resource_group.rg', after: hostile, unknown: JSON.parse('{"__proto__":true}') }),
      ],
    })
    expect(reading.resources.map((one) => one.resource.name)).toEqual(['n'])
    expect(JSON.stringify(reading.resources[0]?.resource['tags'])).toBe('{"__proto__":"t","constructor":"u"}')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  test('thousands of references, sensitive parts and associations are read in a moment', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `azurerm_x.y${index}.id`)
    const subnet = { name: 's', resource_group_name: 'rg', virtual_network_name: 'v', id: `${group}/providers/Microsoft.Network/virtualNetworks/v/subnets/s` }
    const reading = plan(
      [
        { address: 'azapi_resource.a', after: { type: 'Microsoft.X/a@1', name: 'a', parent_id: group, body: many }, unknown: { tags: true }, sensitive: { body: many.map(() => true) } },
        { address: 'azurerm_subnet.s', after: subnet },
        ...many.map((_, index): Row => ({ address: `azurerm_subnet_route_table_association.a${index}`, after: { subnet_id: subnet.id, route_table_id: `/r${index}` } })),
      ],
      { root_module: expressions([['azapi_resource.a', { tags: { references: many }, parent_id: {} }]]) },
    )
    expect(reading.resources).toHaveLength(5002)
    expect(reading.resources.at(-1)?.resource['properties']).toEqual({ routeTable: { id: '/r4999' } })
  }) // prettier-ignore

  test('two associations of one subnet build upon each other', () => {
    const subnet = {
      name: 's',
      resource_group_name: 'rg',
      virtual_network_name: 'v',
      id: `${group}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`,
    }
    const reading = plan([
      { address: 'azurerm_subnet.s', after: subnet },
      { address: 'azurerm_subnet_network_security_group_association.a', after: { subnet_id: subnet.id, network_security_group_id: '/n' } },
      { address: 'azurerm_subnet_route_table_association.b', after: { subnet_id: subnet.id, route_table_id: '/r' } },
    ])
    expect(reading.resources.at(-1)?.resource['properties']).toEqual({ networkSecurityGroup: { id: '/n' }, routeTable: { id: '/r' } })
    expect(reading.resources.map((one) => one.changes)).toEqual([undefined, 'azurerm_subnet.s', 'azurerm_subnet.s'])
  })

  test('a reference in a circle ends', () => {
    const reading = plan(
      [
        { address: 'azapi_resource.a', after: { type: 'Microsoft.X/a@1', name: 'a' }, unknown: { parent_id: true } },
        { address: 'azapi_resource.b', after: { type: 'Microsoft.X/b@1', name: 'b' }, unknown: { parent_id: true } },
      ],
      { root_module: expressions([['azapi_resource.a', { parent_id: referring('azapi_resource.b.id') }], ['azapi_resource.b', { parent_id: referring('azapi_resource.a.id') }]]) },
    )
    expect(reading.resources).toEqual([])
    expect(reading.notEvaluated).toHaveLength(2)
  }) // prettier-ignore

  test('depth without end is cut off', () => {
    let deep: unknown = 'x'
    let unknown: unknown = true
    for (let level = 0; level < 5000; level++) [deep, unknown] = [{ a: deep }, { a: unknown }]
    expect(() =>
      plan([
        {
          address: 'azapi_resource.a',
          after: { type: 'Microsoft.X/a@1', name: 'a', parent_id: group, body: deep },
          unknown: { body: unknown },
        },
      ]),
    ).not.toThrow()
  })
})
