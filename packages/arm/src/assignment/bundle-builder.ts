import type { CompiledPolicy, TypedPolicy } from '../policy/index.ts'
import { asksForSender } from './asks.ts'
import { defaultStateOf } from './attestation.ts'
import { bundleOf, type Bundle, type Lane, type Membership, type Target } from './bundle.ts'
import type { Place } from './places.ts'
import type { AssignmentPlan, PlannedPolicy } from './planned.ts'
import type { Positions } from './positions.ts'
import { Reach } from './reach.ts'
import type { Selectable } from './selector.ts'
import { writesOf, areContrary } from './writes.ts'

/** What a builder goes by. */
export interface BuilderOptions {
  /** The moment, ISO 8601. */
  readonly now: string
  /** People attested something, so that assignments of one manual policy may differ. */
  readonly ownManualLanes: boolean
}

/** Finds what is judged for resources of a type at a place. */
export class BundleBuilder {
  private readonly positions: Positions
  private readonly reach: Reach
  private readonly options: BuilderOptions

  constructor(plan: AssignmentPlan, positions: Positions, options: BuilderOptions) {
    this.positions = positions
    this.options = options
    this.reach = new Reach(plan, options.now)
  }

  /** Whether what is in force at a place depends on the location of a resource. */
  looksAtLocation(place: Place): boolean {
    return this.reach.looksAtLocation(place)
  }

  build(index: number, place: Place, one: Selectable): Bundle {
    const open = new Map<CompiledPolicy | PlannedPolicy, { typed: TypedPolicy; targets: Target[] }>()
    for (const assignment of this.reach.selected(place, one)) {
      for (const { planned: policy, typed, exemption } of this.reach.policies(assignment, place, one, one.type)) {
        if (notJudgedInScans(policy) !== undefined) continue
        const key = this.options.ownManualLanes && typed.policy.effect === 'manual' ? policy : typed.policy
        const lane = open.get(key)
        if (lane === undefined) open.set(key, { typed, targets: [{ policy, exemption }] })
        else lane.targets.push({ policy, exemption })
      }
    }
    const lanes = [...open.values()]
    return bundleOf(
      index,
      lanes.map((lane) => laneOf(lane, lanes)),
      this.memberships(lanes),
    )
  }

  private memberships(lanes: readonly { readonly targets: readonly Target[] }[]): readonly Membership[] {
    const found: Membership[] = []
    const seen = new Set<string>()
    for (const [lane, { targets }] of lanes.entries()) {
      for (const { policy, exemption } of targets) {
        const exempt = exemption !== undefined
        for (const position of this.positions.of(policy)) {
          const key = `${position} ${lane} ${exempt}`
          if (!seen.has(key)) found.push({ position, lane, exempt })
          seen.add(key)
        }
      }
    }
    return found
  }
}

/** Why a scan cannot judge by a policy that is judged when a request is sent; `undefined` where it can. */
export const notJudgedInScans = ({ definition }: PlannedPolicy): string | undefined =>
  definition !== undefined && asksForSender(definition) ? 'it asks who sends a request, which a scan cannot know' : undefined

interface Open {
  readonly typed: TypedPolicy
  readonly targets: readonly Target[]
}

function laneOf({ typed, targets }: Open, all: readonly Open[]): Lane {
  return {
    policy: typed.policy,
    typed,
    targets,
    exempted: targets.some(({ exemption }) => exemption !== undefined),
    conflicting: conflictsOf({ typed, targets }, all),
    manual: typed.policy.effect === 'manual' ? defaultStateOf(typed.policy) : undefined,
  }
}

/** Lanes that write what this one writes, with another value. Only what is enforced writes at all. */
function conflictsOf(one: Open, all: readonly Open[]): readonly number[] {
  const writes = isEnforced(one) ? writesOf(one.typed.policy) : []
  if (writes.length === 0) return []
  return all.flatMap((other, index) =>
    other !== one && isEnforced(other) && writesOf(other.typed.policy).some((write) => writes.some((mine) => areContrary(mine, write)))
      ? [index]
      : [],
  )
}

const isEnforced = ({ targets }: Open): boolean => targets.some(({ policy }) => policy.assignment.assignment.enforcementMode === 'Default')
