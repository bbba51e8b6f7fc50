import { describe, expect, test } from 'vitest'
import type { ArmResource } from '../resource/index.ts'
import { Unknown, type Value } from '../value/index.ts'
import { builtInAliases, projectModelDeployments } from './index.ts'

const ACCOUNT = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai'
const TYPE = 'Microsoft.CognitiveServices.Data/accounts/deployments'

const deployment = (properties: Value): ArmResource => ({
  id: `${ACCOUNT}/deployments/gpt`,
  name: 'ai/gpt',
  type: 'Microsoft.CognitiveServices/accounts/deployments',
  properties,
})

const policy = (properties: Value): ArmResource => ({
  id: `${ACCOUNT}/raiPolicies/strict`,
  name: 'ai/strict',
  type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
  properties,
})

const model = { format: 'OpenAI', name: 'gpt-4o', version: '2024-11-20' }

describe('a deployment as the data plane shows it', () => {
  test('tells the publisher and the asset of its model and the default filters', () => {
    const [one] = projectModelDeployments([deployment({ model })])
    expect(one).toMatchObject({
      id: ACCOUNT.replace('CognitiveServices', 'CognitiveServices.Data').concat('/deployments/gpt'),
      type: TYPE,
      properties: {
        model: { publisher: 'OpenAI', assetId: 'azureml://registries/azure-openai/models/gpt-4o/versions/2024-11-20' },
        raiPolicy: { name: 'Microsoft.DefaultV2', mode: 'Default' },
      },
    })
    expect(JSON.stringify(one)).toContain('{"name":"Hate","source":"Prompt","enabled":true,"blocking":true,"severityThreshold":"Medium"}')
  })

  test('reads the policy that it names', () => {
    const filters = [{ name: 'Hate', source: 'Prompt', enabled: true, blocking: false, allowedContentLevel: 'High' }]
    const [one] = projectModelDeployments([
      deployment({ model, raiPolicyName: 'STRICT' }),
      policy({ mode: 'Asynchronous_filter', contentFilters: filters }),
    ])
    expect(one?.properties).toMatchObject({
      raiPolicy: { mode: 'Asynchronous_filter', contentFilters: [{ name: 'Hate', severityThreshold: 'High' }] },
    })
  })

  test('has unknown settings of filters that come from the base policy, until Azure has answered', () => {
    const planned = policy({
      mode: 'Default',
      basePolicyName: 'Microsoft.Default',
      contentFilters: [{ name: 'Hate', source: 'Prompt', enabled: true }],
    })
    const count = (rai: ArmResource): unknown => {
      const [one] = projectModelDeployments([deployment({ model, raiPolicyName: 'strict' }), rai])
      return JSON.parse(JSON.stringify(one?.properties)).raiPolicy.contentFilters.length
    }
    expect(count(planned)).toBe(8)
    expect(count({ ...planned, systemData: {} })).toBe(1)
  })

  test('has an unknown policy where the one that it names is not among the resources', () => {
    const [one] = projectModelDeployments([deployment({ model, raiPolicyName: 'missing' })])
    expect(one?.properties).toMatchObject({ raiPolicy: expect.any(Unknown) })
  })

  test('has an unknown asset where registry or version are not said', () => {
    for (const said of [{ format: 'Meta', name: 'Llama', version: '1' }, { format: 'OpenAI', name: 'gpt-4o' }, {}]) {
      expect(projectModelDeployments([deployment({ model: said })])[0]?.properties).toMatchObject({
        model: { assetId: expect.any(Unknown) },
      })
    }
    for (const broken of [null, 1, [], { model: null }, { model: 'x' }])
      expect(projectModelDeployments([deployment(broken)])).toHaveLength(1)
  })

  test('keeps to the paths of its aliases', () => {
    expect(builtInAliases().path(TYPE, `${TYPE}/raiPolicy.contentFilters[*].severityThreshold`)).toEqual([
      'properties',
      'raiPolicy',
      'contentFilters',
      '*',
      'severityThreshold',
    ])
    expect(builtInAliases().path(TYPE, `${TYPE}/MODEL.PUBLISHER`)).toEqual(['properties', 'model', 'publisher'])
    expect(builtInAliases().exists(`${TYPE}/model.publisher`)).toBe(true)
    expect(builtInAliases().exists(`${TYPE}/model.colour`)).toBe(false)
  })
})
