import { ownersOf } from '@fairway/core/engine'
import { ownershipOf } from '@fairway/core/inventory'
import {
  judgePolicies,
  knownScopes,
  observedPolicies,
  policiesOf,
  policyPlan,
  sourced,
  type JudgedPolicies,
  type OwnerOf,
  type PlanOptions,
  type PolicyPlan,
  type SourcedPolicy,
} from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import { pulledShelf } from './shelf.ts'

/** What is assigned in a world, by the estate and by what Azure shows, with the pulled definitions of a data directory at hand. */
export function planOf(world: World, dataDir: string, more: readonly SourcedPolicy[] = [], options: PlanOptions = {}): PolicyPlan {
  const { estate, inventory } = world
  const shelf = pulledShelf(dataDir)
  try {
    return policyPlan(
      {
        documents: [...sourced(policiesOf(estate), 'estate'), ...more, ...observedPolicies(inventory)],
        scopes: knownScopes(estate, inventory),
        ...(shelf === undefined ? {} : { shelf }),
      },
      options,
    )
  } finally {
    shelf?.close()
  }
}

/** A world judged by its policies, with the owners of resources. */
export interface JudgedWorld {
  readonly judged: JudgedPolicies
  readonly ownerOf: OwnerOf
}

/** Judges a world's inventory by what is assigned in it. */
export function judgeWorld(world: World, dataDir: string, options: PlanOptions = {}): JudgedWorld {
  const { estate, inventory, now } = world
  return {
    judged: judgePolicies(planOf(world, dataDir, [], options), inventory, now),
    ownerOf: ownersOf(estate, inventory, ownershipOf(estate)),
  }
}
