import { describe, expect, it } from 'vitest'
import { prefixText, type Prefix } from '../address/index.ts'
import { declaredOne, parseEstate } from '../estate/index.ts'
import { addressPoolsOf, reservedRangesOf } from './address-spaces.ts'
import { networkKind } from './kind.ts'

const text = `apiVersion: fairway.dev/v1
kind: Network
metadata: { name: contoso }
spec:
  addressSpaces:
    - { region: swedencentral, prefixes: [10.0.0.0/16, 10.8.0.0/16] }
    - { region: francecentral, prefixes: [10.1.0.0/16] }
  reserved:
    - { prefix: 10.0.128.0/24, reason: labs }
  hubs:
    - { region: swedencentral }
  onPremises:
    prefixes: [192.168.0.0/16]
  peers:
    - { name: partner, virtualNetworkId: /subscriptions/x/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/partner, prefixes: [172.16.0.0/16, 172.17.0.0/16] }
`
const read = parseEstate([{ path: 'network.yaml', text }], [networkKind])
const network = declaredOne(read.estate, networkKind)
if (network === undefined) throw new Error(JSON.stringify(read.diagnostics))

const prefixOf = (one: Prefix | string): string => (typeof one === 'string' ? one : prefixText(one))

describe('the address space', () => {
  it('is a pool for each region, with the line of each prefix', () => {
    expect(addressPoolsOf(network).map(({ name, prefixes, at }) => [name, prefixes, at?.line])).toEqual([
      ['swedencentral', ['10.0.0.0/16', '10.8.0.0/16'], 6],
      ['francecentral', ['10.1.0.0/16'], 7],
    ])
  })

  it('leaves out reserves, what is on-premises, and every peer, each with its line and reason', () => {
    expect(reservedRangesOf(network).map(({ prefix, reason, at }) => `${prefixOf(prefix)} ${reason} ${at?.line ?? 0}`)).toEqual([
      '10.0.128.0/24 labs 9',
      '192.168.0.0/16 on-premises 13',
      '172.16.0.0/16 peer partner 15',
      '172.17.0.0/16 peer partner 15',
    ])
  })

  it('has the network of an existing hub, at its line, unless somebody declared it as address space', () => {
    const existing = (prefix: string) =>
      addressPoolsOf({
        ...network,
        spec: networkKind.schema.parse({
          addressSpaces: [{ region: 'swedencentral', prefixes: ['10.0.0.0/16'] }],
          hubs: [{ region: 'swedencentral', state: 'existing', prefix }],
        }),
      }).flatMap(({ name, prefixes }) => prefixes.map((one) => `${name} ${prefixOf(one)}`))
    expect(existing('10.9.0.0/22')).toEqual(['swedencentral 10.0.0.0/16', 'swedencentral 10.9.0.0/22'])
    expect(existing('10.0.4.0/22')).toEqual(['swedencentral 10.0.0.0/16'])
    expect(existing('10.9.0.1/22')).toEqual(['swedencentral 10.0.0.0/16'])
  })
})
