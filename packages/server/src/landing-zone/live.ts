import { driftOf, type DriftReport, type LandingZone, type LandingZonePlan } from '@fairway/core/landing-zone'
import type { ResourcesCheck } from '@fairway/core/policy'
import { parseInstant } from '@fairway/core/kernel'
import type { World } from '@fairway/core/readiness'
import { plainProblem, problemOf, Refusal, refuse } from '../http/problem.ts'
import { pulledState } from '../policy/live.ts'
import type { Services } from '../services.ts'
import { compileInSteps, type CompiledLandingZone } from './compiled.ts'

interface Known {
  readonly pulled: string
  readonly compiled: CompiledLandingZone
  drift?: DriftReport
}

const known = new WeakMap<World, Known>()

/** A landing zone that is there, with the world that it was compiled in. */
export interface LiveLandingZone {
  readonly world: World
  readonly landingZone: LandingZone
  readonly plan: LandingZonePlan
  /** All of what the own policies say; the plan has the worst of it. */
  readonly policies: ResourcesCheck
}

/** The world of the present judgement. Refused while nothing was judged. */
export function presentWorld(services: Services): World {
  const world = services.live.current()?.world
  if (world === undefined) throw new Refusal(plainProblem(503, 'there is no judgement yet: scan first'))
  return world
}

/**
 * The landing zone of the present judgement. Compiled when somebody first asks, and again when the world or the pulled definitions have changed.
 * Refused with FW8601 where none is declared.
 */
export async function liveLandingZone(services: Services, signal: AbortSignal): Promise<LiveLandingZone> {
  const world = presentWorld(services)
  return thereIn(world, (await knownOf(world, services, signal)).compiled)
}

/** The landing zone as it was at another moment, by the facts of then and the estate of now. */
export async function landingZoneAt(services: Services, asOf: string, signal: AbortSignal): Promise<LiveLandingZone> {
  const moment = parseInstant(asOf)
  if (moment === undefined) throw refuse(422, 'FW4010', '`asOf` in the query: is no moment')
  return services.inQueue(async () => {
    const result = await services.workspace.world({ asOf: moment })
    if (result.ok) return thereIn(result.value.world, await compileInSteps(result.value.world, services.workspace.dataDir))
    const [first, ...others] = result.error
    throw new Refusal(first === undefined ? plainProblem(503) : problemOf(409, [first, ...others]))
  }, signal)
}

/** What is declared held against what was observed; told once for each landing zone. */
export async function liveDrift(services: Services, signal: AbortSignal): Promise<DriftReport> {
  const world = presentWorld(services)
  const found = await knownOf(world, services, signal)
  const { landingZone } = thereIn(world, found.compiled)
  found.drift ??= driftOf(landingZone.graph, world.inventory)
  return found.drift
}

async function knownOf(world: World, services: Services, signal: AbortSignal): Promise<Known> {
  const pulled = pulledState(services.workspace.dataDir)
  const before = known.get(world)
  if (before?.pulled === pulled) return before
  return services.inQueue(async () => {
    const meanwhile = known.get(world)
    if (meanwhile?.pulled === pulled) return meanwhile
    const made: Known = { pulled, compiled: await compileInSteps(world, services.workspace.dataDir) }
    known.set(world, made)
    return made
  }, signal)
}

function thereIn(world: World, { landingZone, plan, policies, diagnostics }: CompiledLandingZone): LiveLandingZone {
  if (landingZone !== undefined && plan !== undefined && policies !== undefined) return { world, landingZone, plan, policies }
  const [first, ...others] = diagnostics.filter((one) => one.severity === 'error')
  throw new Refusal(first === undefined ? plainProblem(404) : problemOf(404, [first, ...others]))
}
