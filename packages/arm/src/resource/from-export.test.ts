import { describe, expect, test } from 'vitest'
import { fromExport } from './index.ts'

const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg'
const ACCOUNT = `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`

describe('a row of an export', () => {
  test('in PascalCase is a resource in the form of Azure Resource Manager', () => {
    const row = {
      ResourceId: ACCOUNT,
      ResourceName: 'ai',
      ResourceType: 'Microsoft.CognitiveServices/accounts',
      Kind: 'OpenAI',
      Plan: null,
      Sku: { Name: 'S0' },
      Properties: { endpoint: 'x' },
    }
    expect(fromExport(row)).toEqual([
      {
        id: ACCOUNT,
        name: 'ai',
        type: 'Microsoft.CognitiveServices/accounts',
        kind: 'OpenAI',
        sku: { Name: 'S0' },
        properties: { endpoint: 'x' },
      },
    ])
  })

  test('has its full name from its id', () => {
    expect(fromExport({ id: `${ACCOUNT}/deployments/gpt`, name: 'gpt' })).toMatchObject([
      { name: 'ai/gpt', type: 'Microsoft.CognitiveServices/accounts/deployments' },
    ])
  })

  test('without an id gets one from its group', () => {
    const row = {
      type: 'Microsoft.Search/searchServices',
      name: 's',
      subscriptionId: '11111111-1111-1111-1111-111111111111',
      resourceGroupName: 'rg',
    }
    expect(fromExport(row)).toMatchObject([{ id: `${GROUP}/providers/Microsoft.Search/searchServices/s` }])
    expect(fromExport({ type: 'Microsoft.Search/searchServices', name: 's' })).toMatchObject([
      { id: '/providers/Microsoft.Search/searchServices/s' },
    ])
  })

  test('of a group has the type by which policies know groups', () => {
    expect(fromExport({ id: GROUP, type: 'Microsoft.Resources/resourceGroups', name: 'rg', tags: { a: 'b' } })).toEqual([
      { id: GROUP, name: 'rg', type: 'Microsoft.Resources/subscriptions/resourceGroups', tags: { a: 'b' } },
    ])
  })

  test('gives the resources inside it as well', () => {
    const row = {
      id: ACCOUNT,
      resources: [
        { type: 'deployments', name: 'gpt', resources: [null, 'x'] },
        { type: 'Microsoft.CognitiveServices/accounts/raiPolicies', name: 'ai/strict' },
      ],
    }
    expect(fromExport(row).map((one) => one.id)).toEqual([ACCOUNT, `${ACCOUNT}/deployments/gpt`, `${ACCOUNT}/raiPolicies/strict`])
  })

  test('is nothing when it is no resource', () => {
    for (const row of [null, 1, 'x', [], {}, { name: 'x' }, { type: 'Microsoft.X/y' }, { id: 'x' }]) expect(fromExport(row)).toEqual([])
  })

  test('nested without end is followed only so far', () => {
    let row: Parameters<typeof fromExport>[0] = { type: 't', name: 'n' }
    for (let depth = 0; depth < 500; depth += 1) row = { type: 't', name: 'n', resources: [row] }
    expect(fromExport({ id: ACCOUNT, resources: [row] }).length).toBeLessThan(12)
  })
})
