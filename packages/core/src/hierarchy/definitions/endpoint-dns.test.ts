import { evaluateCase } from '@fairway/arm/policy'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../kernel/index.ts'
import { endpointDnsDefinition, endpointDnsInitiative } from './endpoint-dns.ts'

const zonePlace = '/subscriptions/s/resourceGroups/rg-dns/providers/Microsoft.Network/privateDnsZones/'

const endpoint = (of: string, group: string, location = 'swedencentral'): JsonObject => ({
  type: 'Microsoft.Network/privateEndpoints',
  name: 'pe',
  location,
  properties: {
    privateLinkServiceConnections: [
      { name: 'c', properties: { privateLinkServiceId: `/subscriptions/s/resourceGroups/rg/providers/${of}/x`, groupIds: [group] } },
    ],
  },
})

const groupOf = (...ids: readonly string[]): JsonObject => ({
  type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  name: 'default',
  properties: { privateDnsZoneConfigs: ids.map((id) => ({ name: 'z', properties: { privateDnsZoneId: id } })) },
})

const judge = (resource: JsonObject, related: readonly Json[], more: JsonObject) =>
  evaluateCase({
    definition: endpointDnsDefinition,
    resource,
    related,
    parameters: { zonePlace, ...more },
    context: { resourceGroup: { name: 'rg', location: 'swedencentral' } },
  })

describe('private endpoints of services that nobody else registers', () => {
  const sql = { serviceType: 'Microsoft.Sql/servers', groupIds: ['sqlServer'], zones: 'privatelink.database.windows.net' }
  const server = endpoint('microsoft.sql/SERVERS', 'sqlServer')

  it('are registered where they have no group of zones, or one with another zone, or one of another place', () => {
    expect(judge(server, [], sql)).toMatchObject({ state: 'NonCompliant', effect: 'DeployIfNotExists' })
    expect(judge(server, [groupOf(`${zonePlace}privatelink.other.net`)], sql).state).toBe('NonCompliant')
    const elsewhere = groupOf(
      '/subscriptions/s/resourceGroups/mine/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net',
    )
    expect(judge(server, [elsewhere], sql).state).toBe('NonCompliant')
    expect(judge(server, [groupOf(`${zonePlace.toUpperCase()}PrivateLink.database.windows.net`)], sql).state).toBe('Compliant')
  })

  it('are those of the type and group alone', () => {
    expect(judge(endpoint('Microsoft.Sql/serversOfOthers', 'sqlServer'), [], sql).state).toBe('NotApplicable')
    expect(judge(endpoint('Microsoft.Sql/servers', 'other'), [], sql).state).toBe('NotApplicable')
  })

  it('are in all zones of their service', () => {
    const zones = ['privatelink.redisenterprise.cache.azure.net', 'privatelink.redis.azure.net']
    const redis = { serviceType: 'Microsoft.Cache/redisEnterprise', groupIds: ['redisEnterprise'], zones: zones.join(',') }
    const cache = endpoint('Microsoft.Cache/redisEnterprise', 'redisEnterprise')
    expect(judge(cache, [groupOf(`${zonePlace}${zones[0]}`)], redis).state).toBe('NonCompliant')
    expect(judge(cache, [groupOf(...zones.map((zone) => `${zonePlace}${zone}`))], redis).state).toBe('Compliant')
  })

  it('are in the zone of their region, where there is one', () => {
    const apps = {
      serviceType: 'Microsoft.App/managedEnvironments',
      groupIds: ['managedEnvironments'],
      zones: 'privatelink.{region}.azurecontainerapps.io',
      regions: ['swedencentral'],
    }
    const environment = endpoint('Microsoft.App/managedEnvironments', 'managedEnvironments')
    expect(judge(environment, [], apps).state).toBe('NonCompliant')
    expect(judge(environment, [groupOf(`${zonePlace}privatelink.swedencentral.azurecontainerapps.io`)], apps).state).toBe('Compliant')
    expect(judge(environment, [groupOf(`${zonePlace}privatelink.westeurope.azurecontainerapps.io`)], apps).state).toBe('NonCompliant')
    expect(judge(endpoint('Microsoft.App/managedEnvironments', 'managedEnvironments', 'westeurope'), [], apps).state).toBe('NotApplicable')
  })
})

describe('the initiative of a platform', () => {
  const members = (...zones: readonly string[]) => JSON.stringify(endpointDnsInitiative(zones) ?? {})

  it('has what the platform has the zones of, all of them', () => {
    expect(endpointDnsInitiative([])).toBeUndefined()
    expect(members('PrivateLink.database.windows.net')).toContain('"policyDefinitionReferenceId":"sql"')
    expect(endpointDnsInitiative(['privatelink.redis.azure.net'])).toBeUndefined()
    const regional = members('privatelink.westeurope.azurecontainerapps.io', 'privatelink.a.b.azurecontainerapps.io')
    expect(regional).toContain('"regions":{"value":["westeurope"]}')
  })
})
