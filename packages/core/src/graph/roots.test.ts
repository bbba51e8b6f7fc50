import { describe, expect, it } from 'vitest'
import { crossingName, deploymentRoots, Input, Keyed, makeGraph, Reference, text, type GraphInput, type ResourceNode } from './index.ts'

const at = { file: 'estate/landing-zone.yaml', line: 7, column: 1 }

const node = (key: string, root: string, rest: Partial<ResourceNode> = {}): ResourceNode => ({
  key,
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2024-05-01',
  name: key.replaceAll(/[^a-z\d]/g, '-'),
  scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg-hub' },
  body: {},
  root,
  at,
  about: '',
  ...rest,
})

const hub: GraphInput = { name: 'subscription_hub', description: 'Id of hub', value: '6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c' }

const rootsOf = (nodes: readonly ResourceNode[], inputs: readonly GraphInput[] = [hub]) =>
  deploymentRoots(
    makeGraph([
      {
        nodes,
        inputs,
        roots: ['a', 'b'].map((name) => ({
          name,
          wave: 'platform',
          title: name,
          about: '',
          scope: { kind: 'subscription', subscription: 'hub' },
        })),
      },
    ]),
  )

describe('roots', () => {
  it('are given ids of each other as text where every part of those is known', () => {
    const [a, b] = rootsOf([node('hub/vnet', 'a'), node('spoke/vnet', 'b', { body: { hub: new Reference('hub/vnet') } })])
    const value = `/subscriptions/${hub.value ?? ''}/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub-vnet`
    expect(b?.inputs.find(({ name }) => name === 'hub_vnet_id')).toMatchObject({ value, from: { root: 'a', output: 'hub_vnet_id' } })
    expect(a?.outputs.map(({ name }) => name)).toEqual(['hub_vnet_id'])
    expect(b?.needs).toEqual(['a'])
    expect(b?.resources[0]?.body).toEqual({ hub: new Input('hub_vnet_id') })
  })

  it('ask for what only the provider knows', () => {
    const path = 'properties.ipConfigurations[0].properties.privateIPAddress'
    const [, b] = rootsOf([node('hub/firewall', 'a'), node('spoke/vnet', 'b', { body: { dns: new Reference('hub/firewall', path) } })])
    const input = b?.inputs.find(({ of }) => of?.path === path)
    expect(input?.name).toBe('hub_firewall_ip_configurations_private_ip_address')
    expect(input?.value).toBeUndefined()
  })

  it('tell two keys apart that read the same as names', () => {
    const [a, b] = rootsOf([
      node('hub-a/b', 'a'),
      node('hub/a-b', 'a'),
      node('spoke', 'b', { body: { one: new Reference('hub-a/b'), two: new Reference('hub/a-b') } }),
    ])
    expect(a?.outputs.map(({ name, value }) => [name, value.of])).toEqual([
      ['hub_a_b_id', 'hub-a/b'],
      ['hub_a_b_id_2', 'hub/a-b'],
    ])
    expect(b?.resources[0]?.body).toEqual({ one: new Input('hub_a_b_id'), two: new Input('hub_a_b_id_2') })
  })

  it('never take the name of an input of the graph for a property', () => {
    const tenant = { name: 'tenant_id', description: 'The tenant', value: 'x' }
    const [, b] = rootsOf(
      [node('tenant', 'a'), node('spoke', 'b', { body: { one: new Reference('tenant'), two: new Input('tenant_id') } })],
      [hub, tenant],
    )
    expect(b?.resources[0]?.body).toEqual({ one: new Input('tenant_id_2'), two: new Input('tenant_id') })
  })

  it('know the subscription of what a resource lies in, where that is written elsewhere', () => {
    const [, b] = rootsOf([
      node('hub/vnet', 'a', { scope: { kind: 'resourceGroup', subscription: 'other', group: 'rg' } }),
      node('hub/peering', 'b', {
        type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
        parent: 'hub/vnet',
        scope: { kind: 'resourceGroup', subscription: 'other', group: 'rg' },
      }),
    ])
    expect(b?.inputs.map(({ name }) => name)).toEqual(['hub_vnet_id', 'subscription_other'])
    expect(b?.resources[0]?.outer?.id).toEqual(new Input('hub_vnet_id'))
  })

  it('carry names of properties that are ids over as well', () => {
    const identity = new Keyed([
      [new Reference('id'), {}],
      [text('x', new Reference('id', 'name')), new Reference('id')],
    ])
    const [, b] = rootsOf([node('id', 'a'), node('vm', 'b', { body: { identity } })])
    expect(b?.resources[0]?.body).toEqual({
      identity: new Keyed([
        [new Input('id_id'), {}],
        [text('x', new Input('id_name')), new Input('id_id')],
      ]),
    })
  })
})

describe('names of what goes from root to root', () => {
  it('leave out what says nothing', () => {
    expect(crossingName('hub-westeurope/firewall', 'id')).toBe('hub_westeurope_firewall_id')
    expect(crossingName('workload-a/identity', 'properties.principalId')).toBe('workload_a_identity_principal_id')
    expect(crossingName('dns/resolver', 'properties.ips.1.privateIPv4Address')).toBe('dns_resolver_ips_private_ipv4_address')
  })
})
