import type { GraphPart, ResourceNode } from '../graph/index.ts'
import { byText } from '../kernel/index.ts'
import type { WorkloadPlace } from './place.ts'
import { recoveryFacts } from './recovery.gen.ts'
import type { RecoveryFact, StageRecovery } from './tables.ts'

/** How much is kept for a workload, by the stage that it runs in. */
export function recoveryOf(place: Pick<WorkloadPlace, 'environment'>): StageRecovery {
  const found = recoveryFacts.stages[place.environment.stage]
  if (found === undefined) throw new Error(`nothing is said of recovery in ${place.environment.stage}`)
  return found
}

/** How one resource of a workload is got back. */
export interface AssetRecovery {
  readonly key: string
  readonly type: string
  readonly name: string
  readonly holds: RecoveryFact['holds']
  readonly kept: string
  readonly note: string
  /** How it reaches the second region, and what may be lost until it does; absent where there is no second region. */
  readonly elsewhere?: Pick<RecoveryFact, 'replication' | 'targets'>
}

/** How everything of a workload is got back that holds something, in the order of keys. What is of no kind in the table holds nothing. */
export const recoveryPlan = ({ nodes }: GraphPart, place: Pick<WorkloadPlace, 'regions'>): readonly AssetRecovery[] =>
  nodes
    .flatMap((node) =>
      recoveryFacts.assets.filter((fact) => fact.type === node.type).map((fact) => assetOf(node, fact, place.regions.length > 1)),
    )
    .toSorted((a, b) => byText(a.key, b.key))

const assetOf = ({ key, type, name }: ResourceNode, fact: RecoveryFact, elsewhere: boolean): AssetRecovery => ({
  key,
  type,
  name,
  holds: fact.holds,
  kept: fact.kept,
  note: fact.note,
  ...(elsewhere ? { elsewhere: { replication: fact.replication, targets: fact.targets } } : {}),
})
