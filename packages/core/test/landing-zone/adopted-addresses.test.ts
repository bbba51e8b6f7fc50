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
const deployed = armResourcesIn(before.graph)
  .filter(({ node }) => node.type === 'Microsoft.Network/virtualNetworks')
  .flatMap(({ resource }) => {
    const read = resourceFromRow(JSON.parse(JSON.stringify(resource)), { fingerprint: () => '' })
    return read.resource === undefined ? [] : [{ resource: read.resource, source: 'azure', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }]
  })

describe('A landing zone whose lock file was lost', () => {
  it('keeps the addresses that its deployed networks have, also when an application is added that would come first.', () => {
    expect(deployed.length).toBeGreaterThan(2)
    const more = [...documents, subscription('sub-aaa', 9, 'vision', 'dev')]
    const added = { name: 'aaa', owner: 'vision', environment: 'dev', group: 'ai-corp', subscription: 'sub-aaa' }
    const estate = estateOf([...more, landingZone([added, ...applications])])
    const { landingZone: after, diagnostics } = compileLandingZone({ estate, now: NOW, inventory: inventoryOf(deployed, []) })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const now = new Map((after === undefined ? [] : lockOf(after)).map(({ key, prefix }) => [key, prefix]))
    for (const { key, prefix } of lockOf(before).filter(({ key }) => key.endsWith('/vnet')))
      expect([key, now.get(key)]).toEqual([key, prefix])
    expect(now.has('spoke-aaa-swedencentral/vnet')).toBe(true)
  })
})
