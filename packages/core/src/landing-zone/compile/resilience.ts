import type { Estate } from '../../estate/index.ts'
import { criticalAssets } from '../../golden-path/index.ts'
import { placementsFor, policiesFor, replicationPlan, servicesOf, type Placement, type ReplicationStep } from '../../region/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'

/** Where something might run by a placement policy, the best place first. */
export interface WorkloadPlacement {
  readonly policy: string
  readonly places: readonly Placement[]
}

/** What keeps a workload running when a region is lost, and where else it might run. */
export interface WorkloadResilience {
  /** How each asset that it cannot do without reaches a second region, with the targets to plan by. */
  readonly replication: readonly ReplicationStep[]
  readonly placements: readonly WorkloadPlacement[]
}

/** Judges a workload by the placement policies that hold for it. */
export function resilienceOf({ workload, output }: BuiltWorkload, estate: Estate): WorkloadResilience {
  const { application, team, regions, name } = workload
  const [first] = regions
  const policies = policiesFor(estate, { environment: application.environment.name, team: team.name })
  const assets = first === undefined ? [] : criticalAssets(output.parts, first)
  const services = servicesOf(output.parts.nodes.map(({ type }) => type))
  return {
    replication: replicationPlan(assets, { regions, policies, estate }),
    placements: policies.map((policy) => ({
      policy: policy.name,
      places: placementsFor(policy.spec, { what: name, services, regions }, estate),
    })),
  }
}
