import { checkBodies, makeGraph, subnetId, subscriptionInput, TENANT_INPUT, type Graph, type ResourceNode } from '@fairway/core/graph'
import type { PathSite, RegionPlace, Stage, WorkloadOutput, WorkloadPlace } from '@fairway/core/golden-path'
import type { SourceRange } from '@fairway/core/kernel'

const at: SourceRange = { file: 'estate/requests.yaml', line: 1, column: 1 }
const root = '05-non-production/vision'
const zonesAsked = new Set<string>()

const regionPlace = (region: string): RegionPlace => ({
  region,
  group: `rg-vision-${region}`,
  groupKey: `group/vision-dev/rg-vision-${region}`,
  vnet: `spoke-vision-${region}/vnet`,
  subnet: (purpose) => subnetId(`spoke-vision-${region}/vnet`, `snet-${purpose}`),
  zone: (name) => {
    zonesAsked.add(name)
    return `dns/${name}`
  },
})

/** A place like those that a landing zone makes ready. */
export const placeOf = (
  stage: Stage = 'development',
  regions: readonly [string, ...string[]] = ['westeurope'],
  workload = 'trainer',
): WorkloadPlace => {
  const [first, ...others] = regions
  return {
    workload,
    team: 'vision',
    owner: 'vision@example.com',
    costCenter: 'CC-7',
    environment: { name: stage, stage },
    exposure: 'corp',
    application: 'vision',
    subscription: 'vision-dev',
    root,
    at,
    namer: { nameOf: ({ type, workload: of, region, instance }) => nameFor(type, [of, region ?? '', instance ?? '']) },
    tags: { team: 'vision', environment: stage, 'cost-center': 'CC-7' },
    regions: [regionPlace(first), ...others.map(regionPlace)],
    logAnalytics: 'management/log-analytics',
    logAnalyticsRegion: first,
    actionGroup: 'management/action-group',
    budget: { amount: '5000', currency: 'EUR' },
    models: [],
    since: '2026-11-21T00:00:00Z',
    platform: { costContacts: ['cost@example.com'] },
  }
}

const nameFor = (type: string, parts: readonly string[]): string => {
  const short = type
    .slice(type.lastIndexOf('/') + 1)
    .toLowerCase()
    .slice(0, 6)
  const strict = /storageaccounts|registries/i.test(type)
  const name = [short, ...parts.filter((part) => part !== '')].join('-')
  return strict ? name.replaceAll('-', '').slice(0, 24) : name.slice(0, 60).replace(/-+$/, '')
}

/** What is known of a workload in a region before addresses are planned. */
export const siteOf = (place: WorkloadPlace): PathSite => ({
  workload: place.workload,
  subscription: place.subscription,
  region: place.regions[0].region,
  regions: place.regions.map((region) => region.region),
  stage: place.environment.stage,
  exposure: place.exposure,
  models: place.models,
  at,
})

const existing = (key: string, type: string, name: string): ResourceNode => ({
  key,
  type,
  // Nothing is written of what exists already.
  apiVersion: '2026-01-01',
  name,
  scope: { kind: 'resourceGroup', subscription: 'platform', group: 'rg-platform' },
  body: {},
  root: '02-platform/connectivity',
  existing: {},
  at,
  about: 'There already',
})

/** The graph of a workload with everything of the landing zone that it names. `others` are workloads that it stands on. */
export function graphOf(place: WorkloadPlace, output: WorkloadOutput, others: readonly WorkloadOutput[] = []): Graph {
  const built = [output, ...others].map((one) => one.parts)
  const platform = [
    existing('management/log-analytics', 'Microsoft.OperationalInsights/workspaces', 'log-platform'),
    existing('management/action-group', 'Microsoft.Insights/actionGroups', 'ag-platform'),
    ...place.regions.map((region) => existing(region.vnet, 'Microsoft.Network/virtualNetworks', `vnet-vision-${region.region}`)),
    ...[...zonesAsked].map((zone) => existing(`dns/${zone}`, 'Microsoft.Network/privateDnsZones', zone)),
  ]
  const roots = [
    {
      name: root,
      wave: 'non-production' as const,
      title: 'Workloads',
      about: 'Workloads.',
      scope: { kind: 'subscription' as const, subscription: 'vision-dev' },
    },
    {
      name: '02-platform/connectivity',
      wave: 'platform' as const,
      title: 'Platform',
      about: 'Platform.',
      scope: { kind: 'subscription' as const, subscription: 'platform' },
    },
  ]
  const inputs = [
    { name: subscriptionInput('vision-dev'), description: 'Subscription.' },
    { name: subscriptionInput('platform'), description: 'Subscription.' },
    { name: TENANT_INPUT, description: 'Tenant.', value: '0fa1a5c0-0000-4000-8000-0000000000aa' },
  ]
  return makeGraph([...built, { nodes: platform, roots, inputs }])
}

/** What the types of Azure have against the bodies of a graph, a line each. */
export const bodyProblems = (graph: Graph): readonly string[] =>
  checkBodies(graph).map(({ node, problem }) => `${node.key}: ${problem.path}: ${problem.message}`)
