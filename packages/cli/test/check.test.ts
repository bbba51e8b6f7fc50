import { chmodSync, writeFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fairway, inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { faultsBy } from './schema.ts'

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
const storage = (https: unknown): object => ({
  type: 'Microsoft.Storage/storageAccounts',
  apiVersion: '2023-01-01',
  name: 'data',
  location: 'westeurope',
  properties: { supportsHttpsTrafficOnly: https },
})
const template = (https: unknown, more: object = {}): string =>
  JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...more, resources: [storage(https)] }, undefined, 2)

const policies = {
  'policies/https.json': `{
    "name": "only-https", "properties": {"displayName": "Storage takes only HTTPS", "mode": "Indexed",
      "parameters": {"effect": {"type": "String", "defaultValue": "Deny"}},
      "policyRule": {
        "if": {"allOf": [
          {"field": "type", "equals": "Microsoft.Storage/storageAccounts"},
          {"field": "Microsoft.Storage/storageAccounts/supportsHttpsTrafficOnly", "notEquals": true}]},
        "then": {"effect": "[parameters('effect')]"}}}}`,
  'policies/assignment.json': `{"name": "https-everywhere", "properties": {"displayName": "HTTPS everywhere", "scope": "corp", "policyDefinitionId": "only-https",
    "nonComplianceMessages": [{"message": "Ask the platform team."}]}}`,
}

const args = ['check', '--policies', 'policies', '--as-of', '2026-11-21']

test('What would be denied is told first, with file, line, policy, field and the way out, and ends with 2.', async () => {
  const folder = folderWith({ ...policies, 'main.json': template(false) })
  const run = await inProcess([...args, 'main.json'], folder)
  expect(run).toMatchObject({ code: 2, err: '' })
  expect(run.out).toContain('1 would be denied: 1 resource in 1 file')
  expect(run.out).toContain('main.json:5  data  Microsoft.Storage/storageAccounts')
  expect(run.out).toContain('Storage takes only HTTPS, assigned by HTTPS everywhere')
  expect(run.out).toContain('properties.supportsHttpsTrafficOnly is false (notEquals true)')
  expect(run.out).toContain('they say: Ask the platform team.')
  expect(run.out).toContain('to get it right: set `properties.supportsHttpsTrafficOnly` to `true`')
  writeFileSync(join(folder, 'main.json'), template(true))
  expect(await inProcess([...args, 'main.json'], folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing would be denied'),
  })
}, 120_000)

test('Every format names the place; machines can read them.', async () => {
  const folder = folderWith({ ...policies, 'infra/main.json': template(false) })
  const as = async (format: string): Promise<string> => (await inProcess([...args, 'infra', '-o', format], folder)).out
  const json = JSON.parse(await as('json'))
  expect(faultsBy('check', json)).toEqual([])
  expect(json).toMatchObject({
    schemaVersion: 1,
    counts: { resources: 1, deny: 1, undecided: 0 },
    files: [{ path: 'infra/main.json', kind: 'template', resources: 1 }],
    results: [{ outcome: 'deny', effect: 'deny', enforced: true, resource: { name: 'data', at: { file: 'infra/main.json', line: 5 } } }],
  })
  expect(JSON.parse(await as('sarif')).runs[0].results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'infra/main.json' },
    region: { startLine: 5 },
  })
  expect(await as('junit')).toContain('<failure type="deny"')
  expect(await as('github')).toMatch(/^::error file=infra\/main\.json,line=5,col=\d+,title=deny%3A Storage takes only HTTPS::data/)
  expect(await as('markdown')).toContain('| deny | infra/main.json:5 |')
}, 120_000)

test('Parameters decide: one deployment for each parameter file of a template, or the one that is given.', async () => {
  const parameters = (https: boolean): string =>
    JSON.stringify({
      $schema: schema.replace('deploymentTemplate', 'deploymentParameters'),
      contentVersion: '1.0.0.0',
      parameters: { https: { value: https } },
    })
  const folder = folderWith({
    ...policies,
    'main.json': template("[parameters('https')]", { parameters: { https: { type: 'bool' } } }),
    'main.parameters.prod.json': parameters(true),
    'main.parameters.test.json': parameters(false),
    'only/prod.json': parameters(true),
  })
  const both = JSON.parse((await inProcess([...args, '.', '-o', 'json'], folder)).out)
  expect(both.files.map((one: { parameters?: string }) => one.parameters)).toEqual([
    'main.parameters.prod.json',
    'main.parameters.test.json',
  ])
  expect(both.counts).toMatchObject({ deny: 1 })
  expect((await inProcess([...args, 'main.json', '--parameters', 'only/prod.json'], folder)).code).toBe(0)
  const open = await inProcess([...args, 'main.json'], folder)
  expect(open).toMatchObject({ code: 0, out: expect.stringContaining('1 may be denied') })
  expect(open.err).toContain('warning FW7018')
  expect((await inProcess([...args, 'main.json', '--strict'], folder)).code).toBe(3)
}, 120_000)

test('A scope narrows what holds; one that nobody knows is told.', async () => {
  const estate = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: contoso }
spec:
  displayName: Contoso
  managementGroups:
    - { name: corp, subscriptions: [prod] }
    - { name: sandbox }
---
apiVersion: fairway.dev/v1
kind: Environment
metadata: { name: prod }
spec: { stage: production }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: vision }
spec: { displayName: Vision, lead: ada }
---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: prod }
spec: { id: 7d1c5f3a-0000-4000-8000-000000000001, owner: vision, environment: prod }
`
  const folder = folderWith({ 'estate.yaml': estate, ...policies, 'main.json': template(false) })
  const at = async (scope: string): Promise<number> => (await inProcess(['check', 'main.json', '--at', scope], folder)).code
  for (const scope of ['corp', 'prod', 'prod/rg-x', '/providers/Microsoft.Management/managementGroups/corp'])
    expect(await at(scope), scope).toBe(2)
  expect(await at('sandbox')).toBe(0)
  const wrong = await inProcess(['check', 'main.json', '--at', 'corpp'], folder)
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('did you mean `corp`?') })
}, 120_000)

test('Plans, states and plain resources are checked as well, each resource at its line.', async () => {
  const change = (address: string, https: boolean): object => ({
    address,
    mode: 'managed',
    type: 'azurerm_storage_account',
    name: address.split('.')[1],
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
    change: {
      actions: ['create'],
      before: null,
      after: {
        name: 'data',
        resource_group_name: 'rg',
        location: 'westeurope',
        account_tier: 'Standard',
        account_replication_type: 'LRS',
        https_traffic_only_enabled: https,
      },
      after_unknown: { id: true },
    },
  })
  const folder = folderWith({
    ...policies,
    'plan.json': JSON.stringify(
      {
        format_version: '1.2',
        terraform_version: '1.9.0',
        resource_changes: [change('azurerm_storage_account.good', true), change('azurerm_storage_account.bad', false)],
      },
      undefined,
      1,
    ),
    'resource.json': JSON.stringify({
      id: '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/data',
      ...storage(false),
    }),
    'list.json': JSON.stringify({ value: [storage(true), storage(false)] }, undefined, 1),
  })
  const report = JSON.parse((await inProcess([...args, 'plan.json', 'resource.json', 'list.json', '-o', 'json'], folder)).out)
  expect(
    report.results
      .filter((one: { outcome: string }) => one.outcome === 'deny')
      .map((one: { resource: { at: { file: string; line: number }; address?: string } }) => [
        one.resource.at.file,
        one.resource.at.line,
        one.resource.address,
      ]),
  ).toEqual([
    ['list.json', 12, undefined],
    ['plan.json', 29, 'azurerm_storage_account.bad'],
    ['resource.json', 1, undefined],
  ])
}, 120_000)

test('Without any policy the baseline is judged by, and it is said.', async () => {
  const account = {
    type: 'Microsoft.CognitiveServices/accounts',
    apiVersion: '2024-10-01',
    name: 'chat',
    location: 'westeurope',
    kind: 'OpenAI',
    properties: { disableLocalAuth: false },
  }
  const folder = folderWith({ 'main.json': JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources: [account] }) })
  const run = await inProcess(['check', 'main.json'], folder)
  expect(run.code).toBe(2)
  expect(run.out).toContain("policies of Fairway's own baseline, for nothing else is assigned")
  expect(run.out).toContain('to get it right: Set `properties.disableLocalAuth` to `true`')
}, 120_000)

test('A folder of policies that nothing assigns is told, with what judges by it.', async () => {
  const folder = folderWith({ 'policies/https.json': policies['policies/https.json'], 'main.json': template(false) })
  const run = await inProcess(['check', 'main.json', '--policies', 'policies'], folder)
  expect(run.err).toContain('warning FW7023: nothing assigns what is in')
  expect(run.err).toContain("Judge by them with `--assign '")
}, 120_000)

test('A definition or initiative can be judged by as if it were assigned.', async () => {
  const folder = folderWith({ 'policies/https.json': policies['policies/https.json'], 'main.json': template(false) })
  expect(await inProcess([...args, 'main.json', '--assign', 'only-*'], folder)).toMatchObject({ code: 2, err: '' })
  expect(await inProcess([...args, 'main.json', '--assign', 'only-htps'], folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('did you mean `only-https`?'),
  })
}, 120_000)

test('What cannot be checked is told with a code, and the rest is checked.', async () => {
  const folder = folderWith({
    ...policies,
    'empty.json': '',
    'words.json': 'ERROR: not logged in',
    'deep.json': `{"$schema": "${schema}", "resources": ${'['.repeat(100_000)}`,
    'package.json': '{"name": "x"}',
    'good.json': template(false),
  })
  const told = async (...paths: string[]) => inProcess([...args, ...paths], folder)
  expect(await told('empty.json')).toMatchObject({ code: 1, err: expect.stringContaining('FW2004') })
  expect(await told('words.json')).toMatchObject({ code: 1, err: expect.stringContaining('words.json:1:1: error FW7009') })
  expect(await told('deep.json')).toMatchObject({ code: 1, err: expect.stringContaining('nested more than') })
  expect(await told('package.json')).toMatchObject({ code: 1, err: expect.stringContaining('FW7014') })
  expect(await told('nowhere.json')).toMatchObject({ code: 1, err: expect.stringContaining('does not exist') })
  const folderOnly = folderWith({ 'sub/package.json': '{}' })
  expect(await inProcess(['check', 'sub'], folderOnly)).toMatchObject({ code: 1, err: expect.stringContaining('FW7014') })
  expect(await told('words.json', 'good.json')).toMatchObject({ code: 2, err: expect.stringContaining('FW7009') })
}, 120_000)

test('Bicep is compiled by what is installed, and a missing or failing compiler is told.', async () => {
  const folder = folderWith({
    ...policies,
    'main.bicep': "param x string = 'y'\n\nresource data 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n}\n",
    'compiled.json': template(false),
    'bin/bicep': '',
  })
  const bin = join(folder, 'bin/bicep')
  const withPath = async (path: string) => fairway([...args, 'main.bicep'], folder, { PATH: path })
  expect(await withPath(join(folder, 'nothing'))).toMatchObject({ code: 1, err: expect.stringContaining('error FW7012') })
  writeFileSync(bin, `#!/bin/sh\ncat ${join(folder, 'compiled.json')}\n`)
  chmodSync(bin, 0o755)
  const run = await withPath(`${join(folder, 'bin')}:/bin:/usr/bin`)
  expect(run).toMatchObject({ code: 2, err: '' })
  expect(run.out).toContain('main.bicep:3  data')
  writeFileSync(bin, '#!/bin/sh\necho "main.bicep(1,1) : Error BCP018: Expected" >&2\nexit 1\n')
  expect(await withPath(`${join(folder, 'bin')}:/bin:/usr/bin`)).toMatchObject({ code: 1, err: expect.stringContaining('BCP018') })
}, 120_000)

test('Linked templates are read beside the template, never outside of its folder, and are no deployments of their own.', async () => {
  const link = (relativePath: string): string =>
    JSON.stringify({
      $schema: schema,
      contentVersion: '1.0.0.0',
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          apiVersion: '2022-09-01',
          name: 'inner',
          properties: { mode: 'Incremental', templateLink: { relativePath } },
        },
      ],
    })
  const folder = folderWith({
    ...policies,
    'app/main.json': link('nested/storage.json'),
    'app/nested/storage.json': template(false),
    'out/main.json': link('../app/nested/storage.json'),
  })
  const report = JSON.parse((await inProcess([...args, 'app', '-o', 'json'], folder)).out)
  expect(report.files).toHaveLength(1)
  expect(report.results[0].resource.at).toMatchObject({ file: 'app/nested/storage.json', line: 5 })
  const outside = JSON.parse((await inProcess([...args, 'out', '-o', 'json'], folder)).out)
  expect(outside.counts).toMatchObject({ deny: 0, notChecked: 1 })
}, 120_000)

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const present = existsSync(join(corpora, 'arm-templates')) && existsSync(join(corpora, 'alz-library'))
if (!present) console.warn(`no corpora at ${corpora}: the check of a quickstart is skipped (FAIRWAY_CORPORA)`)

test.skipIf(!present)(
  'A quickstart against the guardrails of the landing zone library: which parts would be denied and why.',
  async () => {
    const folder = folderWith({ 'x.txt': '' })
    await inProcess(['policy', 'pull', '--from', join(corpora, 'azure-policy')], folder)
    const guardrails = ['OpenAI', 'CognitiveServices', 'MachineLearning'].flatMap((name) => ['--assign', `Enforce-Guardrails-${name}`])
    const quickstart = join(corpora, 'arm-templates/quickstart-aistudio-basics.json')
    const run = await inProcess(['check', quickstart, '--policies', join(corpora, 'alz-library'), ...guardrails, '-o', 'json'], folder)
    expect(run.code).toBe(2)
    const denied = JSON.parse(run.out).results.filter((one: { outcome: string }) => one.outcome === 'deny')
    const told = denied.map(
      (one: { resource: { type: string; at: { line: number } }; policy: { reference: string } }) =>
        `${one.resource.type}:${one.resource.at.line} ${one.policy.reference}`,
    )
    expect(told).toContain('Microsoft.CognitiveServices/accounts:244 Deny-OpenAi-OutboundNetworkAccess')
    expect(told).toContain('Microsoft.MachineLearningServices/workspaces:485 Deny-ML-User-Assigned-Identity')
  },
  120_000,
)
