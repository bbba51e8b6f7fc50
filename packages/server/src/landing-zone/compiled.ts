import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Diagnostic } from '@fairway/core/kernel'
import {
  checkOwnPolicies,
  compileSteps,
  landingZonePlan,
  type Deployed,
  type LandingZone,
  type LandingZonePlan,
} from '@fairway/core/landing-zone'
import { policiesOf, sourced, type PolicyShelf, type ResourcesCheck } from '@fairway/core/policy'
import type { World } from '@fairway/core/readiness'
import type { ObservedCapacity } from '@fairway/core/region'
import { pulledShelf } from '../policy/shelf.ts'

type CompiledFrom = Pick<World, 'estate' | 'inventory' | 'capacity' | 'now'>

/** What whoever sees the world can tell whoever compiles without it. */
export interface ObservedForPlan {
  /** Quotas, sizes and models that Azure was seen to offer. */
  readonly observed: ObservedCapacity
  /** What of the landing zone is there already. */
  readonly deployed: readonly Deployed[]
}

/** A landing zone with its plan, as far as the estate declares one. */
export interface CompiledLandingZone {
  readonly landingZone?: LandingZone
  readonly plan?: LandingZonePlan
  /** All of what the own policies say; the plan has the worst of it. */
  readonly policies?: ResourcesCheck
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the landing zone of a world, with the pulled definitions of a data directory at hand. */
export function compileWorld(world: CompiledFrom, dataDir: string | undefined): CompiledLandingZone {
  const steps = stepsOf(world, dataDir)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** The same; a large landing zone takes seconds, so between its steps others are answered. */
export async function compileInSteps(world: CompiledFrom, dataDir: string | undefined): Promise<CompiledLandingZone> {
  const steps = stepsOf(world, dataDir)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await othersFirst()
  }
}

function* stepsOf(world: CompiledFrom, dataDir: string | undefined): Generator<undefined, CompiledLandingZone> {
  const shelf = dataDir === undefined ? undefined : pulledShelf(dataDir)
  try {
    return yield* compile(world, shelf)
  } finally {
    shelf?.close()
  }
}

function* compile(world: CompiledFrom, shelf: PolicyShelf | undefined): Generator<undefined, CompiledLandingZone> {
  const { estate, inventory, capacity: observed, now } = world
  const atHand = { ...(shelf === undefined ? {} : { shelf }), ...(observed === undefined ? {} : { observed }) }
  const { landingZone, diagnostics } = yield* compileSteps({ estate, inventory, now, ...atHand })
  if (landingZone === undefined) return { diagnostics }
  const { graph, tree, guardrails } = landingZone
  yield
  const policies = checkOwnPolicies({
    graph,
    tree,
    later: guardrails.later,
    documents: sourced(policiesOf(estate), 'estate'),
    now,
    ...atHand,
  })
  yield
  return { landingZone, policies, plan: landingZonePlan({ landingZone, estate, diagnostics, policies, inventory, now }), diagnostics }
}
