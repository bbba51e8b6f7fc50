import { costFloorOf, type CostFloor } from '../cost/index.ts'
import { neededBy, subnetId, type GraphPart } from '../graph/index.ts'
import type { JsonObject, Money } from '../kernel/index.ts'
import { makeNamer } from '../naming/index.ts'
import type { OfferedPath } from './catalogue.ts'
import type { RegionPlace, WorkloadPlace } from './place.ts'

/** What a path costs in a month in which nobody uses it, at its defaults. */
export interface UsualCost {
  readonly stage: 'development' | 'production'
  /** How many regions it is counted in. */
  readonly regions: number
  readonly monthly: Money
  /** Whether something in it has a price that nobody knows: it costs more then. */
  readonly complete: 'yes' | 'no'
}

/** What parts of a graph cost by themselves. What they lie in or extend elsewhere has no price here and stands for an id alone. */
export function floorOf(part: GraphPart): CostFloor {
  const nodes = new Map(part.nodes.map((node) => [node.key, node]))
  for (const node of part.nodes)
    for (const key of neededBy(node)) if (!nodes.has(key)) nodes.set(key, { ...node, key, existing: { id: `/${key}` } })
  return costFloorOf({ nodes, roots: new Map(), inputs: new Map() })
}

/** Where it is counted: development in one region, production in the two that it needs at least. */
const counted = [
  { stage: 'development', regions: ['swedencentral'] },
  { stage: 'production', regions: ['swedencentral', 'germanywestcentral'] },
] as const

/** What a path cannot do without, where nobody can know it: the least that makes sense, for the price alone. */
const LEAST: Readonly<Record<string, JsonObject>> = {
  'gpu-cluster': { size: 'Standard_NC24ads_A100_v4' },
  'inference-api': { cluster: 'cluster', image: 'team/service:1.0.0', host: 'service.example.com' },
  'batch-inference': { cluster: 'cluster', image: 'team/batch:1.0.0' },
  'notebook-sandbox': { people: [{ name: 'notebook', user: '00000000-0000-4000-8000-000000000000' }] },
}

/**
 * What a path of the catalogue costs at least at its defaults and those of the company, in development and in production. None where the
 * company's defaults do not fit the path: that is told elsewhere.
 */
export const usualCosts = ({ path, defaults }: OfferedPath): readonly UsualCost[] => {
  const preparation = path.prepare({ ...(Object.hasOwn(LEAST, path.name) ? LEAST[path.name] : {}), ...defaults })
  if (!preparation.ok) return []
  return counted.map(({ stage, regions: [first, ...others] }) => {
    const { parts } = preparation.prepared.build(placeIn(stage, [regionOf(first), ...others.map(regionOf)]))
    const { total, unknown } = floorOf(parts)
    return { stage, regions: 1 + others.length, monthly: total, complete: unknown.length === 0 ? 'yes' : 'no' }
  })
}

const regionOf = (region: string): RegionPlace => ({
  region,
  group: `rg-${region}`,
  groupKey: `group/${region}`,
  vnet: `vnet-${region}`,
  subnet: (purpose) => subnetId(`vnet-${region}`, purpose),
  zone: (name) => `dns/${name}`,
})

/** Names and people cost nothing: any will do. */
const placeIn = (stage: UsualCost['stage'], regions: WorkloadPlace['regions']): WorkloadPlace => ({
  workload: 'workload',
  team: 'team',
  owner: 'owner@example.com',
  environment: { name: stage, stage },
  exposure: 'corp',
  application: 'application',
  subscription: 'subscription',
  root: 'workload',
  at: { file: 'catalogue', line: 1, column: 1 },
  namer: makeNamer(undefined, { prefix: 'any' }),
  tags: {},
  regions,
  logAnalytics: 'log-analytics',
  logAnalyticsRegion: regions[0].region,
  actionGroup: 'action-group',
  budget: { amount: '1', currency: 'USD' },
  models: [],
  since: '2026-01-01T00:00:00.000Z',
  platform: { costContacts: [] },
})
