import type { CompiledPolicy, TypedPolicy } from '../policy/index.ts'
import type { PolicyExemption } from './exemption.ts'
import type { PlannedPolicy } from './planned.ts'
import { counters } from './state.ts'

/** One policy of one assignment that a judgement counts for. */
export interface Target {
  readonly policy: PlannedPolicy
  /** The exemption that covers it. */
  readonly exemption: PolicyExemption | undefined
}

/** One judgement with everything that it counts for. */
export interface Lane {
  readonly policy: CompiledPolicy
  readonly typed: TypedPolicy
  readonly targets: readonly Target[]
  /** Whether an exemption covers any target: then compliant resources are told as well. */
  readonly exempted: boolean
  /** Lanes of the same bundle that write the same property with another value. */
  readonly conflicting: readonly number[]
  /** For a manual policy: the state where nobody attested anything. */
  readonly manual: number | undefined
}

/** Lanes that are rolled up into one state per resource: those of an assignment, a control or a definition. */
export interface Profile {
  readonly lanes: readonly number[]
  /** Parallel to `lanes`: whether the target is exempt. */
  readonly exempt: readonly boolean[]
  /** What the counts are added to, by `position` among all that are counted. */
  readonly counted: readonly number[]
}

/** All that is judged for resources of one type at one place, and the counts of it. */
export interface Bundle {
  readonly index: number
  readonly lanes: readonly Lane[]
  readonly profiles: readonly Profile[]
  /** Counts of states by lane, exemptions disregarded. */
  readonly laneCounts: Uint32Array
  /** Counts of states by profile. */
  readonly profileCounts: Uint32Array
  /** The lanes' states for the resource at hand. */
  readonly states: Uint8Array
}

/** What a profile is for: `position` is where its counts go. */
export interface Membership {
  readonly position: number
  readonly lane: number
  readonly exempt: boolean
}

/** Puts a bundle together. Memberships with the same lanes share a profile, so that twelve assignments of one initiative are rolled up once. */
export function bundleOf(index: number, lanes: readonly Lane[], memberships: readonly Membership[]): Bundle {
  const byPosition = new Map<number, Membership[]>()
  for (const one of memberships) {
    const group = byPosition.get(one.position)
    if (group === undefined) byPosition.set(one.position, [one])
    else group.push(one)
  }
  const profiles = new Map<string, { lanes: number[]; exempt: boolean[]; counted: number[] }>()
  for (const [position, group] of byPosition) {
    const key = group.map(({ lane, exempt }) => `${lane}${exempt ? 'x' : ''}`).join(' ')
    const profile = profiles.get(key)
    if (profile === undefined) {
      profiles.set(key, { lanes: group.map((one) => one.lane), exempt: group.map((one) => one.exempt), counted: [position] })
    } else profile.counted.push(position)
  }
  return {
    index,
    lanes,
    profiles: [...profiles.values()],
    laneCounts: counters(lanes.length),
    profileCounts: counters(profiles.size),
    states: new Uint8Array(lanes.length),
  }
}
