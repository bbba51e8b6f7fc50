import type { StageRecovery } from './tables.ts'
import type { WorkloadPlace } from './place.ts'
import { recoveryFacts } from './recovery.gen.ts'

/** How much is kept for a workload, by the stage that it runs in. */
export function recoveryOf(place: Pick<WorkloadPlace, 'environment'>): StageRecovery {
  const found = recoveryFacts.stages[place.environment.stage]
  if (found === undefined) throw new Error(`nothing is said of recovery in ${place.environment.stage}`)
  return found
}
