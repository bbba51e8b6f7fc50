import { expect, test } from 'vitest'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'

const schema = (what: string): string => `https://schema.management.azure.com/schemas/2019-04-01/deployment${what}.json#`
const template = JSON.stringify({ $schema: schema('Template'), contentVersion: '1.0.0.0', resources: [] })
const parameters = JSON.stringify({ $schema: schema('Parameters'), contentVersion: '1.0.0.0', parameters: {} })

test('A broken template in a folder is an error; what was never meant to be deployed is passed over.', async () => {
  const folder = folderWith({
    'infra/good.json': template,
    'infra/broken.json': template.slice(0, -3),
    'infra/notes.json': '{"name": ',
    'infra/package.json': '{"name": "x"}',
  })
  const run = await inProcess(['check', 'infra'], folder)
  expect(run.code).toBe(1)
  expect(run.err).toContain('infra/broken.json:1:')
  expect(run.err).not.toMatch(/notes|package/)
}, 60_000)

test('Parameters that go with no template are told, unless others were given.', async () => {
  const folder = folderWith({ 'a.json': template, 'b.json': template, 'a.parameters.json': parameters, 'prod.json': parameters })
  const run = await inProcess(['check', '.'], folder)
  expect(run.code).toBe(0)
  expect(run.err).toContain('prod.json:1:1: warning FW7018: `prod.json` holds parameters and goes with no template')
  expect(run.err).not.toContain('a.parameters.json')
  expect((await inProcess(['check', '.', '--parameters', 'prod.json'], folder)).err).toBe('')
  const alone = await inProcess(['check', 'prod.json'], folder)
  expect(alone).toMatchObject({ code: 1, out: expect.stringContaining('nothing was checked') })
}, 60_000)

test('Assignments that do not reach the scope are told: nothing is judged then.', async () => {
  const folder = folderWith({
    'main.json': template,
    'policies/a.json': JSON.stringify({
      name: 'a',
      type: 'Microsoft.Authorization/policyAssignments',
      properties: { scope: '/providers/Microsoft.Management/managementGroups/other', policyDefinitionId: 'fairway-ai-baseline' },
    }),
  })
  const at = '/subscriptions/7d1c5f3a-0000-4000-8000-00000000000f/resourceGroups/x'
  const run = await inProcess(['check', 'main.json', '--policies', 'policies', '--at', at], folder)
  expect(run).toMatchObject({ code: 0, err: expect.stringContaining('warning FW7005: none of 1 assignment reaches') })
  expect((await inProcess(['check', 'main.json', '--policies', 'policies'], folder)).err).toBe('')
  expect((await inProcess(['check', 'main.json', '--at', at], folderWith({ 'main.json': template }))).err).toBe('')
}, 60_000)

test('A scope that nobody knows is told with those that are known; an id outside of the tree is told as well.', async () => {
  const folder = folderWith({
    'main.json': template,
    'estate.yaml': `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: contoso }
spec:
  displayName: Contoso
  managementGroups:
    - { name: corp }
`,
  })
  expect((await inProcess(['check', 'main.json', '--at', 'xyz/q'], folder)).err).toContain('a name such as `corp`')
  for (const id of [
    '/subscriptions/7d1c5f3a-0000-4000-8000-00000000000f/resourceGroups/x',
    '/providers/Microsoft.Management/managementGroups/cor',
  ]) {
    const run = await inProcess(['check', 'main.json', '--at', id], folder)
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('warning FW7005') })
  }
  const known = await inProcess(['check', 'main.json', '--at', '/providers/Microsoft.Management/managementGroups/Corp'], folder)
  expect(known).toMatchObject({ code: 0, err: '' })
}, 60_000)
