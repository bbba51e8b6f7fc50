import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Unknown, type Value } from '../value/index.ts'
import { type ArmResource, completeResources } from './index.ts'

const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg'

const resource = (type: string, name: string, rest: Partial<ArmResource> = {}): ArmResource => {
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  return { id: `${GROUP}/providers/${namespace}/${types.map((one, at) => `${one}/${names[at] ?? ''}`).join('/')}`, name, type, ...rest }
}

const named = (all: readonly ArmResource[], name: string): ArmResource | undefined => all.find((one) => one.name === name)

describe('children', () => {
  const network = resource('Microsoft.Network/virtualNetworks', 'hub', {
    apiVersion: '2025-01-01',
    properties: { Subnets: [{ Name: 'a', Properties: { addressPrefix: '10.0.0.0/24' } }] },
  })

  test('inside a parent are resources of their own as well', () => {
    const all = completeResources([network])
    expect(named(all, 'hub/a')).toEqual({
      id: `${network.id}/subnets/a`,
      name: 'hub/a',
      type: 'Microsoft.Network/virtualNetworks/subnets',
      apiVersion: '2025-01-01',
      properties: { addressPrefix: '10.0.0.0/24' },
    })
    expect(all[0]).toBe(network)
  })

  test('of their own stand inside their parent as well, once', () => {
    const subnet = resource('Microsoft.Network/virtualNetworks/subnets', 'hub/b', { properties: { addressPrefix: '10.0.1.0/24' } })
    const again = resource('Microsoft.Network/virtualNetworks/subnets', 'hub/A', { properties: { addressPrefix: '10.9.9.0/24' } })
    const all = completeResources([subnet, network, again])
    expect(all).toHaveLength(3)
    expect(all[1]?.properties).toEqual({
      Subnets: [
        { Name: 'a', Properties: { addressPrefix: '10.0.0.0/24' } },
        { id: subnet.id, name: 'b', properties: { addressPrefix: '10.0.1.0/24' } },
      ],
    })
  })

  test('find a parent that has no list yet', () => {
    const group = resource('Microsoft.Network/networkSecurityGroups', 'nsg')
    const rule = resource('Microsoft.Network/networkSecurityGroups/securityRules', 'nsg/ssh', { properties: { access: 'Allow' } })
    expect(completeResources([group, rule])[0]?.properties).toEqual({
      securityRules: [{ id: rule.id, name: 'ssh', properties: { access: 'Allow' } }],
    })
  })

  test('leave a list alone that is not known', () => {
    const group = resource('Microsoft.Network/networkSecurityGroups', 'nsg', { properties: { securityRules: new Unknown('reference()') } })
    const rule = resource('Microsoft.Network/networkSecurityGroups/securityRules', 'nsg/ssh', { properties: {} })
    expect(completeResources([group, rule])).toEqual([group, rule])
  })

  test('of a cluster carry their properties beside the name', () => {
    const cluster = resource('Microsoft.ContainerService/managedClusters', 'aks', {
      properties: { agentPoolProfiles: [{ name: 'sys', vmSize: 'a' }] },
    })
    const pool = resource('Microsoft.ContainerService/managedClusters/agentPools', 'aks/gpu', { properties: { vmSize: 'b' } })
    const all = completeResources([cluster, pool])
    expect(named(all, 'aks/sys')?.properties).toEqual({ vmSize: 'a' })
    expect(all[0]?.properties).toEqual({
      agentPoolProfiles: [
        { name: 'sys', vmSize: 'a' },
        { vmSize: 'b', name: 'gpu' },
      ],
    })
  })

  test('are not made of members without a name', () => {
    const group = resource('Microsoft.Network/networkSecurityGroups', 'nsg', {
      properties: { securityRules: [{}, null, 1, { name: 'a/b' }] },
    })
    expect(completeResources([group])).toEqual([group])
  })
})

test('a member without a name has that of its id', () => {
  const account = resource('Microsoft.Search/searchServices', 's')
  const id = `${account.id}/privateEndpointConnections/pe`
  const listed = { ...account, properties: { privateEndpointConnections: [{ id, properties: { groupId: 'x' } }] } }
  expect(completeResources([listed])).toEqual([
    listed,
    { id, name: 's/pe', type: 'Microsoft.Search/searchServices/privateEndpointConnections', properties: { groupId: 'x' } },
  ])
})

describe('whatever the resources are', () => {
  const word = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'A')
  const networks = fc.record({
    name: word,
    subnets: fc.array(fc.oneof(fc.record({ name: word, properties: fc.constant({ x: 1 }) }), fc.constantFrom(null, 1, 'x', {})), {
      maxLength: 3,
    }),
  })
  const estate = fc
    .tuple(fc.array(networks, { maxLength: 3 }), fc.array(fc.tuple(word, word), { maxLength: 4 }))
    .map(([some, children]) => [
      ...some.map((one) => resource('Microsoft.Network/virtualNetworks', one.name, { properties: { subnets: one.subnets } })),
      ...children.map(([parent, name]) => resource('Microsoft.Network/virtualNetworks/subnets', `${parent}/${name}`, { properties: {} })),
    ])

  test('they stay, in their order, and doing it twice adds nothing', () => {
    fc.assert(
      fc.property(estate, (resources) => {
        const once = completeResources(resources)
        expect(once.slice(0, resources.length).map((one) => one.id)).toEqual(resources.map((one) => one.id))
        expect(completeResources(once)).toEqual(once)
      }),
    )
  })
})

test('the configuration of a site is seen in both places, and its own resource wins', () => {
  const site = resource('Microsoft.Web/sites', 'web', { properties: { siteConfig: { minTlsVersion: '1.0', http20Enabled: true } } })
  const config = resource('Microsoft.Web/sites/config', 'web/web', { properties: { MinTlsVersion: '1.2' } })
  expect(named(completeResources([site]), 'web/web')?.properties).toEqual({ minTlsVersion: '1.0', http20Enabled: true })
  expect(completeResources([site, config])[0]?.properties).toEqual({ siteConfig: { minTlsVersion: '1.2', http20Enabled: true } })
})

describe('private endpoints', () => {
  const account = resource('Microsoft.CognitiveServices/accounts', 'ai', { properties: {} })
  const endpoint = (list: string, target: Value): ArmResource =>
    resource('Microsoft.Network/privateEndpoints', 'pe', {
      properties: { [list]: [{ name: 'c', properties: { privateLinkServiceId: target, groupIds: ['account'] } }] },
    })
  const statuses = (all: readonly ArmResource[]): unknown => named(all, 'ai')?.properties

  test('are connections of what they lead to, approved', () => {
    const all = completeResources([endpoint('privateLinkServiceConnections', account.id.toUpperCase()), account])
    expect(statuses(all)).toMatchObject({
      privateEndpointConnections: [
        { name: 'pe', properties: { groupIds: ['account'], privateLinkServiceConnectionState: { status: 'Approved' } } },
      ],
    })
    expect(named(all, 'ai/pe')?.type).toBe('Microsoft.CognitiveServices/accounts/privateEndpointConnections')
  })

  test('that ask by hand wait', () => {
    const all = completeResources([endpoint('manualPrivateLinkServiceConnections', account.id), account])
    expect(statuses(all)).toMatchObject({
      privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: 'Pending' } } }],
    })
  })

  test('are not listed twice, and lead nowhere when their target is not known', () => {
    const once = completeResources([endpoint('privateLinkServiceConnections', account.id), account])
    expect(completeResources(once)).toEqual(once)
    const nowhere = [endpoint('privateLinkServiceConnections', new Unknown('resourceId()')), account]
    expect(completeResources(nowhere)).toEqual(nowhere)
  })
})
