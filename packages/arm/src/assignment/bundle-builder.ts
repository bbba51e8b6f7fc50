import type { CompiledPolicy, TypedPolicy } from '../policy/index.ts'
import type { Scope } from '../resource/index.ts'
import { asksForSender } from './asks.ts'
import { defaultStateOf } from './attestation.ts'
import { bundleOf, type Bundle, type Lane, type Membership, type Target } from './bundle.ts'
import { exempts, isHonoured, type PolicyExemption } from './exemption.ts'
import type { Place } from './places.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import type { Positions } from './positions.ts'
import { isSelected, looksAtLocation, type Selectable } from './selector.ts'
import { writesOf, areContrary } from './writes.ts'

/** Modes whose policies can be exempted from. Source: https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure */
const exemptible: ReadonlySet<string> = new Set([
  'all',
  'indexed',
  '',
  'microsoft.kubernetes.data',
  'microsoft.keyvault.data',
  'microsoft.network.data',
])

/** What a builder goes by. */
export interface BuilderOptions {
  /** The moment, ISO 8601. */
  readonly now: string
  /** People attested something, so that assignments of one manual policy may differ. */
  readonly ownManualLanes: boolean
  /** Resources as they are, not as they are sent: nobody sends them. */
  readonly scan: boolean
}

/** Finds what is judged for resources of a type at a place. */
export class BundleBuilder {
  private readonly positions: Positions
  private readonly assignmentsAt = new Map<Scope, PlannedAssignment[]>()
  private readonly exemptionsAt = new Map<Scope, PolicyExemption[]>()
  private readonly options: BuilderOptions

  constructor(plan: AssignmentPlan, positions: Positions, options: BuilderOptions) {
    this.positions = positions
    this.options = options
    for (const one of plan.assignments) push(this.assignmentsAt, one.assignment.scope, one)
    for (const one of plan.exemptions) if (isHonoured(one, options.now)) push(this.exemptionsAt, one.scope, one)
  }

  /** Assignments in force at a place, the highest scope first. */
  assignments(place: Place): readonly PlannedAssignment[] {
    const here = new Set(place.scopes)
    return place.scopes
      .toReversed()
      .flatMap((scope) => this.assignmentsAt.get(scope) ?? [])
      .filter(({ assignment }) => !assignment.notScopes.some((scope) => here.has(scope)))
  }

  /** Whether what is in force at a place depends on the location of a resource. */
  looksAtLocation(place: Place): boolean {
    return (
      this.assignments(place).some(
        (one) => looksAtLocation(one.assignment.resourceSelectors) || one.policies.some(({ byLocation }) => byLocation),
      ) || place.scopes.some((scope) => (this.exemptionsAt.get(scope) ?? []).some((one) => looksAtLocation(one.resourceSelectors)))
    )
  }

  /** The exemption that covers a policy for a resource at a place. */
  exemptionFor(policy: PlannedPolicy, place: Place, one: Selectable): PolicyExemption | undefined {
    if (!exemptible.has(policy.definition?.mode.toLowerCase() ?? '')) return undefined
    const { id } = policy.assignment.assignment
    for (const scope of place.scopes) {
      const found = this.exemptionsAt
        .get(scope)
        ?.find(
          (exemption) =>
            exemption.assignment === id && exempts(exemption, policy.reference) && isSelected(exemption.resourceSelectors, one),
        )
      if (found !== undefined) return found
    }
    return undefined
  }

  build(index: number, place: Place, one: Selectable): Bundle {
    const open = new Map<CompiledPolicy | PlannedPolicy, { typed: TypedPolicy; targets: Target[] }>()
    for (const { assignment, policies } of this.assignments(place)) {
      if (!isSelected(assignment.resourceSelectors, one)) continue
      for (const policy of policies) {
        if (this.options.scan && notJudgedInScans(policy) !== undefined) continue
        const typed = policy.at(one.location)?.forType(one.type)
        if (typed === undefined) continue
        const key = this.options.ownManualLanes && typed.policy.effect === 'manual' ? policy : typed.policy
        const target = { policy, exemption: this.exemptionFor(policy, place, one) }
        const lane = open.get(key)
        if (lane === undefined) open.set(key, { typed, targets: [target] })
        else lane.targets.push(target)
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
