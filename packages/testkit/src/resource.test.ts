import { expect, test } from 'vitest'
import { idOf, inventory, resource, subscriptionId } from './resource.ts'

test('a resource is filled in from its id', () => {
  expect(resource({ id: idOf('Microsoft.CognitiveServices/accounts/deployments', 'OAI/Chat', 'RG-One') })).toEqual({
    id: `/subscriptions/${subscriptionId()}/resourcegroups/rg-one/providers/microsoft.cognitiveservices/accounts/oai/deployments/chat`,
    displayId: `/subscriptions/${subscriptionId()}/resourceGroups/RG-One/providers/Microsoft.CognitiveServices/accounts/OAI/deployments/Chat`,
    type: 'microsoft.cognitiveservices/accounts/deployments',
    displayType: 'microsoft.cognitiveservices/accounts/deployments',
    name: 'Chat',
    subscriptionId: subscriptionId(),
    resourceGroup: 'rg-one',
  })
})

test('an inventory counts its subscriptions as listed in full, extension types not', () => {
  const all = inventory([{ id: idOf('Microsoft.Search/searchServices', 'docs') }])
  const scope = `/subscriptions/${subscriptionId()}`
  expect(all.enumerated('microsoft.search/searchservices', scope)).toBe(true)
  expect(all.enumerated('microsoft.authorization/roleassignments', scope)).toBe(false)
  expect(all.enumerated('microsoft.search/searchservices', `/subscriptions/${subscriptionId(2)}`)).toBe(false)
})
