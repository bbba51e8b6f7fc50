import { describe, expect, it } from 'vitest'
import { armResourcesIn } from '../../src/graph/index.ts'
import { inventoryOf, resourceFromRow } from '../../src/inventory/index.ts'
import { compileLandingZone, lockOf } from '../../src/landing-zone/index.ts'
import { applications, basis, compiled, estateOf, landingZone, network, NOW, subscription } from './example-estate.ts'

const documents = [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
]
const before = compiled([...documents, landingZone(applications)])

/** The networks of a landing zone as an export shows them after they were deployed. */
const resourcesOf = (change: (text: string) => string) =>
  armResourcesIn(before.graph)
    .filter(({ node }) => node.type === 'Microsoft.Network/virtualNetworks')
    .flatMap(({ resource }) => {
      const read = resourceFromRow(JSON.parse(change(JSON.stringify(resource))), { fingerprint: () => '' })
      return read.resource === undefined
        ? []
        : [{ resource: read.resource, source: 'azure', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }]
    })
const deployed = resourcesOf((text) => text)

describe('A landing zone whose lock file was lost', () => {
  it('keeps the addresses that its deployed networks have, also when an application is added that would come first.', () => {
    expect(deployed.length).toBeGreaterThan(2)
    const more = [...documents, subscription('sub-aaa', 9, 'vision', 'dev')]
    const added = { name: 'aaa', owner: 'vision', environment: 'dev', group: 'ai-corp', subscription: 'sub-aaa' }
    const estate = estateOf([...more, landingZone([added, ...applications])])
    const { landingZone: after, diagnostics } = compileLandingZone({ estate, now: NOW, inventory: inventoryOf(deployed, []) })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const now = new Map((after === undefined ? [] : lockOf(after)).map(({ key, prefix }) => [key, prefix]))
    for (const { key, prefix } of lockOf(before)) expect([key, now.get(key)]).toEqual([key, prefix])
    expect(now.has('spoke-aaa-swedencentral/vnet')).toBe(true)
  })

  it('keeps the addresses of subnets too, wherever in their network they lie.', () => {
    const subnet = 'spoke-vision-dev-swedencentral/subnet/snet-private-endpoints'
    const [own, network] = [subnet, 'spoke-vision-dev-swedencentral/vnet'].map(
      (key) => lockOf(before).find((one) => one.key === key)?.prefix ?? '',
    )
    const moved = String(network).replace(/\.\d+\/22$/, '.192/26')
    expect(moved).not.toBe(own)
    const elsewhere = resourcesOf((text) => text.replaceAll(`"${own ?? ''}"`, `"${moved}"`))
    const estate = estateOf([...documents, landingZone(applications)])
    const { landingZone: after } = compileLandingZone({ estate, now: NOW, inventory: inventoryOf(elsewhere, []) })
    expect((after === undefined ? [] : lockOf(after)).find(({ key }) => key === subnet)?.prefix).toBe(moved)
  })
})

describe('An existing hub of which only one network is declared', () => {
  it('loses none of its others to a spoke.', () => {
    const id = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub'
    const hub = { region: 'swedencentral', state: 'existing', virtualNetworkId: id, prefix: '10.9.0.0/22', firewall: { tier: 'none' } }
    const hubs = [hub, { region: 'francecentral' }, { region: 'westeurope' }]
    const row = { id, properties: { addressSpace: { addressPrefixes: ['10.9.0.0/22', '10.0.0.0/22'] } } }
    const { resource } = resourceFromRow(row, { fingerprint: () => '' })
    const observed = resource === undefined ? [] : [{ resource, source: 'azure', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }]
    const estate = estateOf([...documents.slice(0, -1), network({ hubs }), landingZone(applications)])
    const { landingZone: after, diagnostics } = compileLandingZone({ estate, now: NOW, inventory: inventoryOf(observed, []) })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const now = new Map((after === undefined ? [] : lockOf(after)).map(({ key, prefix }) => [key, prefix]))
    expect(now.get('hub-swedencentral/vnet')).toBe('10.9.0.0/22')
    expect(now.get('spoke-vision-dev-swedencentral/vnet')).toBe('10.0.4.0/22')
  })
})
