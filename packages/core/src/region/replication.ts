import type { Declared, Estate } from '../estate/index.ts'
import type { SourceRange } from '../kernel/index.ts'
import { placementFacts } from './placement.gen.ts'
import type { PlacementPolicySpec } from './placement-policy-kind.ts'
import { secondRegions } from './production.ts'
import { byDistance, knownRegion } from './region.ts'
import { mayStore } from './residency.ts'
import type { AssetFacts, AssetKind } from './tables.ts'

/** Something that a workload cannot do without. */
export interface CriticalAsset {
  readonly key: string
  readonly kind: AssetKind
  /** Where it lies. */
  readonly region: string
  readonly at: SourceRange
}

/** How an asset reaches a second region. */
export interface ReplicationStep {
  readonly key: string
  readonly kind: AssetKind
  readonly what: string
  readonly from: string
  /** Where to; absent where no allowed region was found. */
  readonly to?: string
  readonly method: string
  readonly how: string
  /** Objectives to plan by, in minutes; no provider promises them. */
  readonly dataLossMinutes: number
  readonly recoveryMinutes: number
  /** What must be there first. */
  readonly needs: readonly string[]
  /** Why this region, or why none. */
  readonly why: string
  readonly at: SourceRange
}

/** Where replicas may go. */
export interface ReplicationWorld {
  /** The regions of the workload: a replica goes where the workload runs already, before it goes anywhere else. */
  readonly regions: readonly string[]
  readonly policies?: readonly Declared<PlacementPolicySpec>[]
  readonly estate?: Estate
}

const facts = new Map(placementFacts.assets.map((asset) => [asset.kind, asset]))
const GEO_REDUNDANT = 'geo-redundant-storage'
const OBJECT_REPLICATION = 'rag-documents'

/** How every critical asset reaches a second region, in the order of the assets. Source: data/placement.json. */
export const replicationPlan = (assets: readonly CriticalAsset[], world: ReplicationWorld): readonly ReplicationStep[] =>
  assets.map((asset) => stepOf(asset, world))

function stepOf(asset: CriticalAsset, world: ReplicationWorld): ReplicationStep {
  const from = knownRegion(asset.region, world.estate)?.name ?? asset.region
  const target = targetOf(from, world)
  const { what, method, how, dataLossMinutes, recoveryMinutes, needs } = methodOf(asset.kind, from, target.to)
  return { key: asset.key, kind: asset.kind, what, from, ...target, method, how, dataLossMinutes, recoveryMinutes, needs, at: asset.at }
}

function targetOf(from: string, { regions, policies = [], estate }: ReplicationWorld): Pick<ReplicationStep, 'to' | 'why'> {
  const allowed = (region: string): boolean => policies.every((policy) => mayStore(policy.spec, region, estate))
  const own = byDistance(
    from,
    regions.map((region) => knownRegion(region, estate)?.name ?? region),
  ).filter((region) => region !== from)
  const running = own.find(allowed)
  if (running !== undefined) return { to: running, why: `the workload runs in ${running} as well` }
  const [second] = secondRegions(from, [from, ...own], policies, estate)
  if (second === undefined) return { why: 'no region that the placement policies allow could hold it' }
  const pair = knownRegion(from, estate)?.facts?.pairedRegion === second
  return { to: second, why: pair ? `${second} is the pair of ${from}` : `${second} is the nearest region that may hold it` }
}

/** Geo-redundant storage goes to the pair of a region and nowhere else: for any other target objects are replicated instead. */
function methodOf(kind: AssetKind, from: string, to: string | undefined): AssetFacts {
  const own = factsOf(kind)
  if (own.method !== GEO_REDUNDANT || to === undefined || knownRegion(from)?.facts?.pairedRegion === to) return own
  const other = factsOf(OBJECT_REPLICATION)
  return { ...other, kind: own.kind, what: own.what }
}

function factsOf(kind: AssetKind): AssetFacts {
  const found = facts.get(kind)
  if (found === undefined) throw new Error(`data/placement.json says nothing of ${kind}`)
  return found
}
