import { describe, expect, it } from 'vitest'
import { prefixText, type Prefix } from '../../address/index.ts'
import { declaredOne, parseEstate } from '../../estate/index.ts'
import { inventoryOf, resourceFromRow } from '../../inventory/index.ts'
import { addressPoolsOf, networkKind } from '../../network/index.ts'
import { observedNetworks } from './addresses.ts'

const text = `apiVersion: fairway.dev/v1
kind: Network
metadata: { name: contoso }
spec:
  addressSpaces:
    - { region: swedencentral, prefixes: [10.0.0.0/16, 10.8.0.0/16] }
    - { region: francecentral, prefixes: [10.1.0.0/16] }
  hubs:
    - { region: swedencentral }
`
const read = parseEstate([{ path: 'network.yaml', text }], [networkKind])
const network = declaredOne(read.estate, networkKind)
if (network === undefined) throw new Error(JSON.stringify(read.diagnostics))

const prefixOf = (one: Prefix | string): string => (typeof one === 'string' ? one : prefixText(one))

const NETWORKS = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks'
const moment = '2026-11-21T00:00:00.000Z'
interface Observed {
  readonly name: string
  readonly prefixes: readonly string[]
}
const inventory = (...networks: readonly Observed[]) =>
  inventoryOf(
    networks.flatMap(({ name, prefixes }) => {
      const row = { id: `${NETWORKS}/${name}`, properties: { addressSpace: { addressPrefixes: prefixes } } }
      const { resource } = resourceFromRow(row, { fingerprint: () => '' })
      return resource === undefined ? [] : [{ resource, source: 'azure', firstSeen: moment, lastSeen: moment, observedAt: moment }]
    }),
    [],
  )

describe('networks that were observed', () => {
  const taken = (own: readonly string[], ...networks: readonly Observed[]) =>
    observedNetworks(inventory(...networks), addressPoolsOf(network), new Set(own)).map(
      ({ prefix, reason }) => `${prefixOf(prefix)} ${reason}`,
    )

  it('keep what they have, where it lies in the address space', () => {
    const by = { name: 'byhand', prefixes: ['10.0.4.0/22', '203.0.113.0/24', 'no prefix', 'fd00::/48'] }
    expect(taken([], by)).toEqual(['10.0.4.0/22 the network byhand has it already'])
    expect(taken([], { name: 'around', prefixes: ['10.0.0.0/8'] })).toEqual(['10.0.0.0/8 the network around has it already'])
  })

  it('are nobody else where they are declared, or have exactly what was given out', () => {
    const hub = { name: 'HUB', prefixes: ['10.0.0.0/22'] }
    expect(taken([`${NETWORKS}/hub`.toLowerCase()], hub)).toEqual([])
    expect(taken(['10.0.0.0/22'], hub)).toEqual([])
    expect(taken(['10.0.0.0/23'], hub)).toHaveLength(1)
  })
})
