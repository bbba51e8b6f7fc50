import type { GraphPart } from '../graph/index.ts'
import { byText } from '../kernel/index.ts'
import { regionFact, type CriticalAsset } from '../region/index.ts'
import type { WorkloadPlace } from './place.ts'
import { recoveryFacts } from './recovery.gen.ts'
import type { StageRecovery } from './tables.ts'

/** How much is kept for a workload, by the stage that it runs in. */
export function recoveryOf(place: Pick<WorkloadPlace, 'environment'>): StageRecovery {
  const found = recoveryFacts.stages[place.environment.stage]
  if (found === undefined) throw new Error(`nothing is said of recovery in ${place.environment.stage}`)
  return found
}

/**
 * Whether copies lie in several zones of a region: where the stage asks for it, and the region has zones, without which Azure refuses it. A
 * region that the table of regions has not is newer than the table, and new ones have zones.
 */
export const liesInZones = (place: Pick<WorkloadPlace, 'environment'>, region: string): boolean =>
  recoveryOf(place).zones === 'several' && regionFact(region)?.zones !== 0

/**
 * What of a workload it cannot do without, in the order of keys: what the plan of replication is made from. Of what lies in every region
 * only the primary one's is told: the others have their own.
 */
export const criticalAssets = ({ nodes }: GraphPart, region: string): readonly CriticalAsset[] =>
  nodes
    .filter(({ body }) => body['location'] === region)
    .flatMap((node) => {
      const fact = recoveryFacts.assets.find(
        ({ type, part }) => type === node.type && (part === undefined || node.key.endsWith(`/${part}`)),
      )
      return fact === undefined ? [] : [{ key: node.key, kind: fact.kind, region, at: node.at }]
    })
    .toSorted((a, b) => byText(a.key, b.key))
