import * as fc from 'fast-check'
import type { EstateFile } from '../packages/core/src/estate/index.ts'
import { basis, landingZone, network, pathParameters, request, subscription } from '../packages/core/test/landing-zone/example-estate.ts'

/** A small landing zone as it may be declared, not yet as text. */
export interface Sketch {
  readonly regions: readonly string[]
  readonly hubs: readonly { readonly tier: string; readonly resolver: string; readonly bastion: string }[]
  readonly zones: 'ai' | 'all'
  readonly applications: readonly SketchedApplication[]
  readonly workloads: readonly { readonly path: string; readonly application: number }[]
  readonly prefixLength: number
}

interface SketchedApplication {
  readonly name: string
  readonly stage: 'dev' | 'prod'
  readonly group: string
  readonly vended: boolean
}

const regionNames = ['swedencentral', 'francecentral', 'westeurope', 'eastus2', 'norwayeast'] as const
const names = ['vision', 'claims', 'speech', 'constructor', 'a', 'the-one-with-a-rather-long-name-of-it'] as const

const hub = fc.record({
  tier: fc.constantFrom('Standard', 'Premium', 'Basic', 'none'),
  resolver: fc.constantFrom('created', 'none'),
  bastion: fc.constantFrom('Basic', 'Standard', 'none'),
})

/** Landing zones in which nothing is wrong but what regions may lack. */
export const sketches: fc.Arbitrary<Sketch> = fc.record({
  regions: fc.uniqueArray(fc.constantFrom(...regionNames), { minLength: 1, maxLength: 3 }),
  hubs: fc.array(hub, { minLength: 3, maxLength: 3 }),
  zones: fc.constantFrom('ai', 'all'),
  applications: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      stage: fc.constantFrom('dev', 'prod'),
      group: fc.constantFrom('ai-corp', 'ai-online', 'corp', 'sandbox'),
      vended: fc.boolean(),
    }),
    { maxLength: 3, size: 'max', selector: ({ name }) => name },
  ),
  workloads: fc.array(fc.record({ path: fc.constantFrom(...Object.keys(pathParameters)), application: fc.nat(2) }), {
    maxLength: 3,
    size: 'max',
  }),
  prefixLength: fc.integer({ min: 12, max: 17 }),
})

/** The documents of a sketch, each a file of its own, so that their order says nothing of their lines. */
export function filesOf(sketch: Sketch): readonly EstateFile[] {
  const { applications, regions } = sketch
  const documents = [
    ...basis,
    ...applications.map(({ name, stage }, index) => subscription(`sub-${name}`, index + 2, 'vision', stage)),
    landingZone(
      applications.map(({ name, stage, group, vended }) => ({
        name,
        owner: 'vision',
        environment: stage,
        group,
        ...(vended ? {} : { subscription: `sub-${name}` }),
      })),
      { regions, vending: { billingScope: '/providers/Microsoft.Billing/billingAccounts/1/enrollmentAccounts/2' } },
    ),
    network(networkOf(sketch)),
    ...requestsOf(sketch),
  ]
  return documents.map((text, index) => ({ path: `${index}.yaml`, text }))
}

const networkOf = ({ regions, hubs, zones, prefixLength }: Sketch): object => ({
  addressSpaces: regions.map((region, index) => ({ region, prefixes: [`10.${index * 64}.0.0/${prefixLength}`] })),
  reserved: regions.map((_, index) => ({ prefix: `10.${index * 64}.8.0/21`, reason: 'labs' })),
  hubs: regions.map((region, index) => {
    const { tier = 'Standard', resolver = 'none', bastion = 'none' } = hubs[index] ?? {}
    return { region, firewall: { tier }, resolver, bastion }
  }),
  dns: { set: zones },
})

/** What runs on a cluster gets one beside it. */
function requestsOf({ applications, workloads }: Sketch): readonly string[] {
  return workloads.flatMap(({ path, application }, index) => {
    const place = applications[application % Math.max(applications.length, 1)]
    if (place === undefined) return []
    const name = `${path}-${index}`
    const cluster = `cluster-${index}`
    const parameters = pathParameters[path]?.(cluster) ?? {}
    const onCluster = path === 'inference-api' || path === 'batch-inference'
    return [
      request(name, path, place.stage, place.name, { parameters }),
      ...(onCluster ? [request(cluster, 'aks-gpu', place.stage, place.name)] : []),
    ]
  })
}
