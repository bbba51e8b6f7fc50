import type { Estate } from '../../estate/index.ts'
import { criticalAssets } from '../../golden-path/index.ts'
import { replicationPlan, type PortabilityFacts, type ReplicationStep } from '../../region/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'
import { placementsOf, policiesOf, tiesOf, type WorkloadPlacement } from './placement.ts'

/** What keeps a workload running when a region is lost, and where else it might run. */
export interface WorkloadResilience {
  /** How each asset that it cannot do without reaches a second region, with the targets to plan by. */
  readonly replication: readonly ReplicationStep[]
  readonly placements: readonly WorkloadPlacement[]
  /** The services that it is made of: what could be taken elsewhere, and what would stay behind. */
  readonly ties: readonly PortabilityFacts[]
}

/** Judges a workload by the placement policies that hold for it. */
export function resilienceOf(built: BuiltWorkload, estate: Estate): WorkloadResilience {
  const { workload, output } = built
  const [first] = workload.regions
  const assets = first === undefined ? [] : criticalAssets(output.parts, first)
  return {
    replication: replicationPlan(assets, { regions: workload.regions, policies: policiesOf(workload, estate), estate }),
    placements: placementsOf(built, estate),
    ties: tiesOf(built),
  }
}
