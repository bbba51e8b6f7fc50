import { expect, test } from 'vitest'
import { inProcess } from './binary.ts'
import { folderWith, smallEstate } from './folder.ts'
import { faultsBy } from './schema.ts'

const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'
const account = (name: string, disableLocalAuth: boolean): object => ({
  id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/${name}`,
  name,
  type: 'Microsoft.CognitiveServices/accounts',
  location: 'westeurope',
  properties: { disableLocalAuth },
})
const policies = `---
apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: no-keys }
spec:
  displayName: No keys
  policyRule:
    if:
      allOf:
        - { field: type, equals: Microsoft.CognitiveServices/accounts }
        - { field: Microsoft.CognitiveServices/accounts/disableLocalAuth, notEquals: true }
    then: { effect: deny }
---
apiVersion: fairway.dev/v1
kind: PolicyAssignment
metadata: { name: keys }
spec: { displayName: Keys, scope: /subscriptions/${SUBSCRIPTION}, policyDefinitionId: no-keys }
`

const folderOf = (accounts: readonly object[], more = policies): string =>
  folderWith({ 'estate.yaml': `${smallEstate}${more}`, 'exports/a.json': JSON.stringify(accounts) })

test('Compliance is rolled up, listed, paged and explained.', async () => {
  const folder = folderOf([account('a', false), account('b', false), account('c', true), account('d', true)])
  const text = await inProcess(['policy', 'compliance'], folder)
  expect(text).toMatchObject({ code: 2, err: '' })
  expect(text.out).toContain('50 % compliant')
  expect(text.out).toMatch(/50 % {2}Keys {2}at .*: 2 non-compliant, 2 compliant/)
  const report = JSON.parse((await inProcess(['policy', 'compliance', '-o', 'json', '--limit', '1'], folder)).out)
  expect(report).toMatchObject({ schemaVersion: 1, percentage: 50, total: 2, next: '1', counts: { nonCompliant: 2, compliant: 2 } })
  expect(faultsBy('policy-compliance', report)).toEqual([])
  const told = await inProcess(['policy', 'compliance', '--explain', report.pairs[0].id, '-o', 'json'], folder)
  expect(faultsBy('policy-explanation', JSON.parse(told.out))).toEqual([])
  const next = JSON.parse((await inProcess(['policy', 'compliance', '-o', 'json', '--limit', '1', '--cursor', '1'], folder)).out)
  expect(next.pairs[0].resourceName).toBe('b')
  const explained = await inProcess(['policy', 'compliance', '--explain', report.pairs[0].id], folder)
  expect(explained.out).toContain('properties.disableLocalAuth is false (notEquals true)')
  expect(explained.out).toContain('to get it right: set `properties.disableLocalAuth` to `true`')
  expect((await inProcess(['policy', 'compliance', '-o', 'markdown', '--exit-zero'], folder)).out).toContain('| Keys |')
}, 180_000)

test('A scope is rolled up by itself, with what is assigned at it, above it and below it.', async () => {
  const elsewhere = {
    ...account('c', true),
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/other/providers/Microsoft.CognitiveServices/accounts/c`,
  }
  const more = `${policies}---
apiVersion: fairway.dev/v1
kind: PolicyAssignment
metadata: { name: only-rg }
spec: { displayName: Only rg, scope: /subscriptions/${SUBSCRIPTION}/resourceGroups/rg, policyDefinitionId: no-keys }
`
  const folder = folderOf([account('a', false), account('b', true), elsewhere], more)
  const at = async (scope: string) => JSON.parse((await inProcess(['policy', 'compliance', '-o', 'json', '--at', scope], folder)).out)
  const group = (name: string): string => `/subscriptions/${SUBSCRIPTION}/resourceGroups/${name}`
  const names = (report: { assignments: readonly { name: string }[] }): readonly string[] =>
    report.assignments.map((one) => one.name).toSorted()
  const other = await at(group('other'))
  expect(other).toMatchObject({ percentage: 100, resources: 1, total: 0 })
  expect(names(other)).toEqual(['keys'])
  const rg = await at(group('rg'))
  expect(rg).toMatchObject({ percentage: 50, resources: 2, total: 2 })
  expect(names(rg)).toEqual(['keys', 'only-rg'])
  const all = await at(`/subscriptions/${SUBSCRIPTION}`)
  expect(all).toMatchObject({ percentage: 66.7, resources: 3 })
  expect(names(all)).toEqual(['keys', 'only-rg'])
}, 180_000)

test('What nobody has is no filter that finds nothing.', async () => {
  const folder = folderOf([account('a', false)])
  const refused = async (...args: string[]) => inProcess(['policy', 'compliance', ...args], folder)
  expect(await refused('--assignment', 'keyz')).toMatchObject({ code: 1, err: expect.stringContaining('did you mean `keys`?') })
  expect(await refused('--state', 'bad')).toMatchObject({ code: 1, err: expect.stringContaining('states are') })
  expect(await refused('--at', 'nowhere')).toMatchObject({ code: 1, err: expect.stringContaining('FW7005') })
  expect(await refused('--explain', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('FW7016') })
}, 180_000)

test('All is well: 0. Nothing can be judged: 3. Nothing is assigned: the baseline.', async () => {
  expect((await inProcess(['policy', 'compliance'], folderOf([account('a', true)]))).code).toBe(0)
  const blind = await inProcess(
    ['policy', 'compliance'],
    folderOf([account('a', true)], policies.replace('policyDefinitionId: no-keys', 'policyDefinitionId: nothing')),
  )
  expect(blind).toMatchObject({ code: 3, err: expect.stringContaining('warning FW7006') })
  const baseline = await inProcess(['policy', 'compliance'], folderOf([account('a', false)], ''))
  expect(baseline.code).toBe(2)
  expect(baseline.out).toContain("policies of Fairway's own baseline, for nothing else is assigned")
}, 180_000)
