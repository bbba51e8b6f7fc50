import { expect, test } from 'vitest'
import { indexResources, type ArmResource } from './index.ts'

const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/RG'
const at = (id: string, type: string): ArmResource => ({ id, name: id.slice(id.lastIndexOf('/') + 1), type })
const account = at(`${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`, 'Microsoft.CognitiveServices/accounts')
const deployment = at(`${account.id}/deployments/gpt`, 'Microsoft.CognitiveServices/accounts/deployments')
const setting = at(`${account.id}/providers/Microsoft.Insights/diagnosticSettings/d`, 'Microsoft.Insights/diagnosticSettings')
const index = indexResources([account, deployment, setting])

test('a resource is found by its id, whatever the case', () => {
  expect(index.byId(account.id.toUpperCase())).toBe(account)
  expect(index.byId('/nowhere')).toBeUndefined()
})

test('children and extensions are found at their parent, of one type or of all', () => {
  expect(index.childrenOf(account.id)).toEqual([deployment, setting])
  expect(index.childrenOf(account.id.toLowerCase(), 'microsoft.insights/DIAGNOSTICSETTINGS')).toEqual([setting])
  expect(index.childrenOf(deployment.id)).toEqual([])
})

test('resources of a type are found in the group and the subscription of anything in them', () => {
  expect(index.inGroup(GROUP.toLowerCase(), deployment.type)).toEqual([deployment])
  expect(index.inGroup(setting.id, account.type)).toEqual([account])
  expect(index.inSubscription(GROUP, setting.type)).toEqual([setting])
  expect(index.inSubscription('/', setting.type)).toEqual([])
  expect(index.inGroup('/subscriptions/11111111-1111-1111-1111-111111111111', account.type)).toEqual([])
})
