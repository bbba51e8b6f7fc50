import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { coverageOf, namesOf, readFiles, row, SUBSCRIPTION } from './reading.ts'

const rows = [row('sta'), row('stb')]
const restRow = {
  id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sta`,
  name: 'sta',
  type: 'Microsoft.Storage/storageAccounts',
  location: 'westeurope',
  properties: { allowBlobPublicAccess: false },
}
const pascalRow = {
  Name: 'sta',
  ResourceId: restRow.id,
  ResourceName: 'sta',
  ResourceType: 'Microsoft.Storage/storageAccounts',
  ResourceGroupName: 'rg',
  SubscriptionId: SUBSCRIPTION,
  Location: 'westeurope',
  Kind: 'StorageV2',
  Sku: { Name: 'Standard_LRS' },
  Tags: { team: 'ai' },
  Properties: { allowBlobPublicAccess: true },
}

describe('every envelope in which people can export an inventory', () => {
  test.each<[string, string | object]>([
    ['az graph query', { count: 2, data: rows, skip_token: null, total_records: 2 }],
    ['a page of the Resource Graph API', { totalRecords: 2, count: 2, resultTruncated: 'false', facets: [], data: rows }],
    [
      'a page whose rows are a table',
      {
        totalRecords: 2,
        count: 2,
        data: {
          columns: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string' },
          ],
          rows: rows.map((one) => [Reflect.get(one, 'id'), Reflect.get(one, 'name')]),
        },
      },
    ],
    ['az resource list', rows],
    ['Search-AzGraph | ConvertTo-Json', { Data: rows, SkipToken: null, ResultTruncated: 'False' }],
    [
      'several answers of Search-AzGraph in a list',
      [
        { Data: [rows[0]], SkipToken: 'more' },
        { Data: [rows[1]], SkipToken: null },
      ],
    ],
    ['what Windows PowerShell makes of a list', { value: rows, Count: 2 }],
    ['a page of the REST API', { value: rows, nextLink: '' }],
    ['several answers in a list, as `jq -s` makes them', [{ data: [rows[0]], count: 1, total_records: 1 }, { value: [rows[1]] }]],
    ['a list of lists', [[rows[0]], [rows[1]]]],
    ['one resource a line', rows.map((one) => JSON.stringify(one)).join('\n')],
    [
      'one resource a line, with Windows line ends and a blank line at the end',
      `${rows.map((one) => JSON.stringify(one)).join('\r\n')}\r\n\r\n`,
    ],
    [
      'answers one after another',
      [
        { data: [rows[0]], total_records: 1 },
        { data: [rows[1]], total_records: 1 },
      ]
        .map((one) => JSON.stringify(one, null, 2))
        .join('\n'),
    ],
  ])('%s', async (_, content) => {
    const read = await readFiles({ 'export.json': content })
    expect(namesOf(read)).toEqual(['sta', 'stb'])
    expect(coverageOf(read)).toMatchObject({ status: 'complete', enumerated: ['*'], count: 2 })
    expect(read.diagnostics).toEqual([])
  })

  test('A single resource, as `az resource show` prints it, is read, and is no listing of its subscription.', async () => {
    const read = await readFiles({ 'one.json': restRow })
    expect(read.resources[0]).toMatchObject({ name: 'sta', properties: { allowBlobPublicAccess: false }, tags: null })
    expect(coverageOf(read)).toMatchObject({ status: 'partial', enumerated: [] })
  })

  test('Keys in PascalCase are the same fields.', async () => {
    const read = await readFiles({ 'pascal.json': [pascalRow] })
    expect(read.resources[0]).toMatchObject({
      id: restRow.id.toLowerCase(),
      displayId: restRow.id,
      type: 'microsoft.storage/storageaccounts',
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS' },
      tags: { team: 'ai' },
      properties: { allowBlobPublicAccess: true },
    })
  })

  test('Nested resources are resources of their own; answers of operations among them are none, and no mistake.', async () => {
    const nested = {
      ...pascalRow,
      resources: [
        { type: 'Microsoft.Storage/storageAccounts/blobServices', name: 'sta/default', properties: { isVersioningEnabled: true } },
        { ResourceId: `${restRow.id}/providers/microsoft.insights/diagnosticSettings/logs`, Name: 'logs', Properties: {} },
        { type: 'Microsoft.Storage/storageAccounts/listKeys', name: 'keys', value: 'x' },
      ],
    }
    const read = await readFiles({ 'nested.json': [nested] })
    expect(read.resources.map((one) => one.type).toSorted()).toEqual([
      'microsoft.insights/diagnosticsettings',
      'microsoft.storage/storageaccounts',
      'microsoft.storage/storageaccounts/blobservices',
    ])
    expect(read.codes).toEqual([])
  })

  test('Rows of subscriptions, groups and management groups are resources.', async () => {
    const containers = [
      {
        id: `/subscriptions/${SUBSCRIPTION}`,
        name: 'Production',
        type: 'microsoft.resources/subscriptions',
        subscriptionId: SUBSCRIPTION,
        properties: {},
      },
      {
        id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/RG`,
        name: 'RG',
        type: 'microsoft.resources/subscriptions/resourcegroups',
        subscriptionId: SUBSCRIPTION,
      },
      {
        id: '/providers/Microsoft.Management/managementGroups/corp',
        name: 'corp',
        type: 'microsoft.management/managementgroups',
        properties: { displayName: 'Corp' },
      },
    ]
    const read = await readFiles({ 'containers.json': { data: containers, total_records: 3 } })
    expect(read.resources.map((one) => [one.type, one.name])).toEqual(
      expect.arrayContaining([
        ['microsoft.resources/subscriptions', 'Production'],
        ['microsoft.resources/subscriptions/resourcegroups', 'RG'],
        ['microsoft.management/managementgroups', 'Corp'],
      ]),
    )
    expect(read.coverage.map((one) => [one.scope, one.status])).toEqual([
      ['/providers/microsoft.management/managementgroups/corp', 'complete'],
      [`/subscriptions/${SUBSCRIPTION}`, 'complete'],
    ])
  })

  test('What `az resource list` leaves out stays unknown: no properties is not "without properties".', async () => {
    const read = await readFiles({ 'list.json': [{ ...row('sta'), properties: undefined }] })
    expect(read.resources[0]).not.toHaveProperty('properties')
    expect(read.resources[0]).not.toHaveProperty('sku')
  })
})

describe('every encoding in which tools write text', () => {
  const text = JSON.stringify({ data: [row('stä'), row('st日')], total_records: 2 })
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little endian, as Windows PowerShell redirects', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['gzip, whatever its name', gzipSync(text)],
    ['gzip of UTF-16', gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['gzip in two members, as `cat a.gz b.gz` makes it', Buffer.concat([gzipSync(text.slice(0, 40)), gzipSync(text.slice(40))])],
  ])('%s', async (_, bytes) => {
    expect(namesOf(await readFiles({ 'export.json': bytes }))).toEqual(['stä', 'st日'])
  })

  test('A character that two chunks share is read whole.', async () => {
    const long = 'ä'.repeat(300_000)
    const read = await readFiles({ 'export.json': Buffer.from(`[${JSON.stringify(row('sta', { tags: { long } }))}]`) })
    expect(read.resources[0]?.tags).toEqual({ long })
  })
})

describe('many files are one scan', () => {
  test('Each resource is one fact, in its fullest form, whatever order the files come in.', async () => {
    const bare = { ...row('sta'), properties: undefined }
    const full = row('STA', { properties: { full: true } })
    for (const files of [
      { 'a.json': [bare], 'b.json': [full] },
      { 'a.json': [full], 'b.json': [bare] },
      { 'a.json': [bare, full, bare] },
    ]) {
      const read = await readFiles(files)
      expect(read.resources).toHaveLength(1)
      expect(read.resources[0]?.properties).toEqual({ full: true })
      expect(coverageOf(read)?.count).toBe(1)
    }
  })

  test('Files of different kinds become snapshots of their own, told apart by what is in them.', async () => {
    const read = await readFiles({
      'a.json': rows,
      'b.json': { version: 4, terraform_version: '1.9.0', serial: 1, lineage: 'x', outputs: {}, resources: [] },
      'c.json': { format_version: '1.0', terraform_version: '1.9.0', values: { root_module: {} } },
      'd.json': {
        id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Resources/deployments/main`,
        name: 'main',
        properties: { outputResources: [] },
      },
    })
    expect(read.snapshots).toBe(4)
    expect(read.codes).toEqual([])
  })
})
