import { evaluateCase } from '@fairway/arm/policy'
import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../kernel/index.ts'
import { foundryDnsDefinition } from './foundry-dns.ts'

const zone = (name: string): string => `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/${name}`
const zones = ['privatelink.cognitiveservices.azure.com', 'privatelink.openai.azure.com', 'privatelink.services.ai.azure.com'].map(zone)
const [cognitiveServicesZoneId = '', openAiZoneId = '', aiServicesZoneId = ''] = zones

const endpoint = (of: string, group: string): JsonObject => ({
  type: 'Microsoft.Network/privateEndpoints',
  name: 'pe',
  location: 'westeurope',
  properties: {
    privateLinkServiceConnections: [
      { name: 'c', properties: { privateLinkServiceId: `/subscriptions/s/resourceGroups/rg/providers/${of}/x`, groupIds: [group] } },
    ],
  },
})

const groupOf = (ids: readonly string[]): JsonObject => ({
  type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  name: 'default',
  properties: { privateDnsZoneConfigs: ids.map((id) => ({ name: 'z', properties: { privateDnsZoneId: id } })) },
})

const judge = (resource: JsonObject, related: readonly Json[]) =>
  evaluateCase({
    definition: foundryDnsDefinition,
    resource,
    related,
    parameters: { cognitiveServicesZoneId, openAiZoneId, aiServicesZoneId },
    context: { resourceGroup: { name: 'rg', location: 'westeurope' } },
  })

describe('private endpoints of AI accounts', () => {
  const account = endpoint('Microsoft.CognitiveServices/accounts', 'account')

  test('without a group of zones they get one with all three', () => {
    const found = judge(account, [])
    expect([found.state, found.effect]).toEqual(['NonCompliant', 'DeployIfNotExists'])
  })

  test('registered in one or two zones they are not there yet', () => {
    expect(judge(account, [groupOf(zones.slice(0, 1))]).state).toBe('NonCompliant')
    expect(judge(account, [groupOf(zones.slice(0, 2))]).state).toBe('NonCompliant')
  })

  test('registered in all three they comply', () => {
    expect(judge(account, [groupOf(zones)]).state).toBe('Compliant')
  })

  test('others are left alone', () => {
    expect(judge(endpoint('Microsoft.Search/searchServices', 'searchService'), []).state).toBe('NotApplicable')
    expect(judge(endpoint('Microsoft.CognitiveServices/accounts', 'other'), []).state).toBe('NotApplicable')
  })
})
