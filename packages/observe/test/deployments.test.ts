import { describe, expect, test } from 'vitest'
import { readFiles, readSource, row, SUBSCRIPTION } from './reading.ts'

const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`
const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts/sta`
const SECRET = 'planted-Secret-9f3c7d!'

const deployment = (name: string, made: readonly string[], more: object = {}): object => ({
  id: `${GROUP}/providers/Microsoft.Resources/deployments/${name}`,
  name,
  type: 'Microsoft.Resources/deployments',
  resourceGroup: 'rg',
  properties: {
    parameters: { password: { type: 'String', value: SECRET } },
    outputs: { key: { type: 'String', value: SECRET } },
    outputResources: made.map((id) => ({ id, resourceGroup: 'rg' })),
    provisioningState: 'Succeeded',
    ...more,
  },
})

describe('what deployments made', () => {
  test.each<[string, object]>([
    ['az deployment group show', deployment('main', [STORAGE])],
    ['az deployment group list', [deployment('main', [STORAGE])]],
    ['a page of the REST API', { value: [deployment('main', [STORAGE])], nextLink: null }],
  ])('%s', async (_, content) => {
    const read = await readFiles({ 'main.json': content })
    expect(read.declarations).toEqual([
      {
        address: `${GROUP}/providers/Microsoft.Resources/deployments/main`,
        tool: 'arm',
        declaredType: 'microsoft.storage/storageaccounts',
        id: STORAGE.toLowerCase(),
        compare: {},
        file: 'main.json',
      },
    ])
    expect(read.coverage[0]).toMatchObject({ status: 'complete', count: 1 })
    expect(read.text).not.toContain(SECRET)
    expect(read.codes).toEqual([])
  })

  test('Every deployment of a list counts; nested deployments are no resources.', async () => {
    const nested = `${GROUP}/providers/Microsoft.Resources/deployments/inner`
    const read = await readFiles({
      'list.json': [deployment('a', [STORAGE, nested]), deployment('b', [`${STORAGE}2`]), deployment('c', [])],
    })
    expect(read.declarations.map((one) => one.id)).toEqual([STORAGE.toLowerCase(), `${STORAGE}2`.toLowerCase()])
  })

  test('A stack declares what it manages, not what it let go of.', async () => {
    const stack = {
      id: `${GROUP}/providers/Microsoft.Resources/deploymentStacks/platform`,
      name: 'platform',
      type: 'Microsoft.Resources/deploymentStacks',
      properties: {
        parameters: { password: { value: SECRET } },
        resources: [
          { id: STORAGE, status: 'managed' },
          { id: `${STORAGE}2`, status: 'removeDenyFailed' },
        ],
        detachedResources: [{ id: `${STORAGE}3` }],
      },
    }
    const read = await readFiles({ 'stack.json': stack })
    expect(read.declarations.map((one) => one.id)).toEqual([STORAGE.toLowerCase()])
    expect(read.text).not.toContain(SECRET)
  })

  test('A template says only what could be deployed.', async () => {
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: {},
      resources: [{ type: 'Microsoft.Storage/storageAccounts', name: 'sta' }],
    }
    const read = await readFiles({ 'template.json': template })
    expect(read.codes).toEqual(['FW2020'])
    expect(read.coverage[0]?.status).toBe('failed')
  })

  test('An inventory named as a deployment is told.', async () => {
    expect((await readSource({ type: 'arm-deployment' }, { 'a.json': [row('sta')] })).codes).toEqual(['FW2016'])
  })
})
