import type { Declared, Estate } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { placementFacts } from './placement.gen.ts'
import type { PlacementPolicySpec } from './placement-policy-kind.ts'
import { allRegions, byDistance, knownRegion } from './region.ts'
import { mayStore } from './residency.ts'
import { few } from './say.ts'

/** In how many regions production runs at least under some policies; without any, as many as data/placement.json says: two. */
export const productionMinimum = (policies: readonly Declared<PlacementPolicySpec>[]): number =>
  policies.length === 0 ? placementFacts.productionRegions : Math.max(...policies.map((policy) => policy.spec.productionRegions.minimum))

/** What of production is checked. */
export interface ProductionPlace {
  /** What people call it: the workload or the application. */
  readonly name: string
  readonly regions: readonly string[]
  readonly at: SourceRange
}

/** Whether production runs in enough regions, with the regions that would do. */
export function checkProduction(
  place: ProductionPlace,
  policies: readonly Declared<PlacementPolicySpec>[],
  estate?: Estate,
): readonly Diagnostic[] {
  const own = [...new Set(place.regions.map((region) => knownRegion(region, estate)?.name ?? region))]
  const minimum = productionMinimum(policies)
  if (own.length >= minimum) return []
  const candidates = secondRegions(own[0] ?? '', own, policies, estate)
  const help = candidates.length === 0 ? {} : { help: `add one of ${few(candidates.slice(0, 3))}` }
  const summary = `\`${place.name}\` serves production from ${own.length === 0 ? 'no region' : few(own)}, ${minimum} are wanted`
  return [diagnostic('FW8321', summary, { at: place.at, ...help })]
}

/**
 * Regions that could stand in for one, the best first: its pair where that is open, then those of the same boundary by distance. None
 * that a policy keeps data out of, none that is closed to most customers.
 */
export function secondRegions(
  primary: string,
  taken: readonly string[],
  policies: readonly Declared<PlacementPolicySpec>[],
  estate?: Estate,
): readonly string[] {
  const facts = knownRegion(primary, estate)?.facts
  const allowed = allRegions.filter(
    (region) =>
      region.access === 'open' &&
      !taken.includes(region.name) &&
      (facts === undefined || facts.boundary === 'none' || region.boundary === facts.boundary) &&
      policies.every((policy) => mayStore(policy.spec, region.name, estate)),
  )
  const near = byDistance(
    primary,
    allowed.map((region) => region.name),
  )
  const pair = near.filter((name) => name === facts?.pairedRegion)
  return [...pair, ...near.filter((name) => name !== facts?.pairedRegion)]
}
