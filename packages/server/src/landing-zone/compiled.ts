import type { Diagnostic } from '@fairway/core/kernel'
import { checkOwnPolicies, compileLandingZone, landingZonePlan, type LandingZone, type LandingZonePlan } from '@fairway/core/landing-zone'
import { policiesOf, sourced, type PolicyShelf } from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import { pulledShelf } from '../policy/shelf.ts'

/** A landing zone with its plan, as far as the estate declares one. */
export interface CompiledLandingZone {
  readonly landingZone?: LandingZone
  readonly plan?: LandingZonePlan
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the landing zone of a world, with the pulled definitions of a data directory at hand. */
export function compileWorld(world: Pick<World, 'estate' | 'inventory' | 'now'>, dataDir: string | undefined): CompiledLandingZone {
  const shelf = dataDir === undefined ? undefined : pulledShelf(dataDir)
  try {
    return compile(world, shelf)
  } finally {
    shelf?.close()
  }
}

function compile(
  { estate, inventory, now }: Pick<World, 'estate' | 'inventory' | 'now'>,
  shelf: PolicyShelf | undefined,
): CompiledLandingZone {
  const atHand = shelf === undefined ? {} : { shelf }
  const { landingZone, diagnostics } = compileLandingZone({ estate, inventory, now, ...atHand })
  if (landingZone === undefined) return { diagnostics }
  const { graph, tree } = landingZone
  const policies = checkOwnPolicies({ graph, tree, documents: sourced(policiesOf(estate), 'estate'), now, ...atHand })
  return { landingZone, plan: landingZonePlan({ landingZone, estate, diagnostics, policies, inventory, now }), diagnostics }
}
