import { ownershipOf, type Classification, type ObservedResource } from '../../inventory/index.ts'
import type { World } from '../control.ts'
import { declared } from '../../estate/index.ts'
import { environmentKind } from '../../organization/index.ts'
import { perWorld } from './per-world.ts'
import { AI_ENDPOINTS } from './types.ts'

/** What a resource is used for, when it is an AI workload. */
export const classOf = (world: World, id: string): Classification | undefined => {
  const found = world.classes.get(id)
  return found?.class === 'none' ? undefined : found
}

/** Who answers for a resource and where it runs. */
export const ownership = perWorld((world) => ownershipOf(world.estate))

/** Everything that answers AI requests. */
export const aiEndpoints = perWorld((world): readonly ObservedResource[] => AI_ENDPOINTS.flatMap((type) => world.inventory.ofType(type)))

/** Names of the declared Environments whose stage is production. */
export const productionStages = perWorld(
  (world): ReadonlySet<string> =>
    new Set(declared(world.estate, environmentKind).flatMap(({ name, spec }) => (spec.stage === 'production' ? [name] : []))),
)
