import { expect, it } from 'vitest'
import { armResourcesIn } from '../../src/graph/index.ts'
import { inventoryOf, resourceFromRow, type ObservedResource } from '../../src/inventory/index.ts'
import { compileLandingZone, type LandingZone } from '../../src/landing-zone/index.ts'
import type { ObservedCapacity } from '../../src/region/index.ts'
import {
  applications,
  basis,
  compiled,
  document,
  estateOf,
  landingZone,
  network,
  NOW,
  pathParameters,
  subscription,
} from './example-estate.ts'

const paths = ['azure-openai', 'gpu-cluster', 'aks-gpu', 'ml-workspace']
const request = (path: string): string =>
  document('WorkloadRequest', path, {
    goldenPath: path,
    team: 'vision',
    environment: 'dev',
    application: 'vision-dev',
    parameters: pathParameters[path]?.('') ?? {},
    budget: { monthly: { amount: '90000.00', currency: 'USD' } },
    purpose: 'is tried out',
    requestedBy: 'grace@contoso.example',
    requestedAt: '2026-11-02',
    decisions: [{ person: 'kim@contoso.example', decision: 'approved', at: '2026-11-03' }],
  })
const documents = [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
  landingZone(applications),
  ...paths.map(request),
]
const before = compiled(documents)

/** Everything of a landing zone as exports show it after it was deployed: clusters have their pools inside. */
const observedOf = ({ graph }: LandingZone): readonly ObservedResource[] =>
  armResourcesIn(graph).flatMap(({ resource }) => {
    if (/agentpools$/i.test(resource.type)) return []
    const row = { ...JSON.parse(JSON.stringify(resource)), id: resource.id }
    const pools = [{ name: 'training', count: 1 }]
    const shown = /managedclusters$/i.test(resource.type) ? { ...row, properties: { ...row.properties, agentPoolProfiles: pools } } : row
    const { resource: read } = resourceFromRow(shown, { fingerprint: () => '' })
    return read === undefined ? [] : [{ resource: read, source: 'azure', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }]
  })

it('What is deployed of a landing zone is found in the inventory, and is in use by nobody else.', () => {
  const seen = { subscription: 'sub-vision-dev', region: 'swedencentral', observedAt: NOW, source: 'capacity' }
  const of = { kind: 'model', model: 'gpt-5.1', deploymentType: 'DataZoneStandard' } as const
  const observed: ObservedCapacity = { quotas: [{ ...seen, of, limit: 100, used: 100 }], sizes: [], models: [], listings: [] }
  const input = { estate: estateOf(documents), now: NOW, observed }
  const errorsOf = (inventory = inventoryOf([], [])) => {
    const { landingZone: found, diagnostics } = compileLandingZone({ ...input, inventory })
    return { deployed: found?.capacity.deployed ?? [], codes: diagnostics.filter((one) => one.severity === 'error').map((one) => one.code) }
  }
  expect(errorsOf()).toEqual({ deployed: [], codes: ['FW8314'] })
  const { deployed, codes } = errorsOf(inventoryOf(observedOf(before), []))
  expect(codes).toEqual([])
  const here = deployed
    .filter(({ key }) => key.includes('swedencentral'))
    .map(({ key, units }) => `${key.slice('workload-'.length)} ${units}`)
  expect(here).toEqual([
    'aks-gpu-swedencentral/cluster/pool-training 1',
    'azure-openai-swedencentral/openai/model-chat 100',
    'azure-openai-swedencentral/openai 1',
    'gpu-cluster-swedencentral/nodes 1',
  ])
  // Whoever is told has no inventory.
  const { diagnostics } = compileLandingZone({ ...input, deployed })
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
})
