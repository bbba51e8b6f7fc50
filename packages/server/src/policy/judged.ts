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
  type PolicySources,
} from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import { pulledShelf } from './shelf.ts'

/** What is declared in a world, by the estate and by what Azure shows, with the pulled definitions of a data directory at hand until `close`. */
export function policySourcesOf(
  { estate, inventory }: World,
  dataDir: string,
): { readonly sources: PolicySources; readonly close: () => void } {
  const shelf = pulledShelf(dataDir)
  return {
    sources: {
      documents: [...sourced(policiesOf(estate), 'estate'), ...observedPolicies(inventory)],
      scopes: knownScopes(estate, inventory),
      ...(shelf === undefined ? {} : { shelf }),
    },
    close: () => shelf?.close(),
  }
}

/** What is assigned in a world, compiled. */
function planOf(world: World, dataDir: string, options: PlanOptions): PolicyPlan {
  const { sources, close } = policySourcesOf(world, dataDir)
  try {
    return policyPlan(sources, options)
  } finally {
    close()
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
    judged: judgePolicies(planOf(world, dataDir, options), inventory, now),
    ownerOf: ownersOf(estate, inventory, ownershipOf(estate)),
  }
}
