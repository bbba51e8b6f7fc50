import type { CapacityVerdict, LoadReport } from '../../region/index.ts'
import type { RequestState } from '../../golden-path/index.ts'
import type { CostFloor } from '../../cost/index.ts'
import type { GroupGuardrails, GuardrailConflict, LeftOutGuardrail, PlannedExemption, PlannedGuardrail } from '../../hierarchy/index.ts'
import type { Diagnostic, Instant, Money, SourceRange } from '../../kernel/index.ts'
import type { CheckReport, CheckResult } from '../../policy/index.ts'
import type { WaveGate } from './gates.ts'
import type { WorkloadResilience } from '../compile/resilience.ts'

/** A management group as plans show it. */
export interface PlannedGroup {
  readonly name: string
  readonly displayName: string
  readonly parent?: string
  readonly state: 'created' | 'existing'
  readonly archetypes: readonly string[]
  readonly subscriptions: readonly string[]
  readonly guardrails: GroupGuardrails
}

/** A piece of the address space. */
export interface PlannedAddress {
  /** `10.0.0.0/22`. */
  readonly prefix: string
  /** How many addresses. */
  readonly size: number
  readonly state: 'pool' | 'used' | 'kept' | 'free' | 'reserved'
  /** The region of a pool, the key of what uses it, the reason of a reserve. */
  readonly key?: string
  readonly children: readonly PlannedAddress[]
}

/** A line between two networks. */
export interface PlannedPeering {
  readonly from: string
  readonly to: string
}

/** A workload as plans show it. */
export interface PlannedWorkload {
  readonly name: string
  readonly goldenPath: string
  readonly title: string
  readonly team: string
  readonly application: string
  readonly environment: string
  readonly stage: string
  readonly regions: readonly string[]
  /** Where it stands: only what is approved, or needs no approval, is built. */
  readonly state: RequestState
  readonly reasons: readonly string[]
  readonly budget: Money
  /** Absent while something in the request is wrong. */
  readonly cost?: CostFloor
  readonly resources: number
  readonly kubernetes: number
  readonly root: string
  readonly notes: readonly string[]
  /** What the own policies would do to it, today or once everything is enforced; absent while it is no part of the landing zone, for then it is not judged. */
  readonly policies?: { readonly deny: number; readonly undecided: number; readonly modify: number; readonly audit: number }
  readonly capacity: readonly CapacityVerdict[]
  /** How each asset that it cannot do without reaches a second region, and where else it might run. */
  readonly resilience: WorkloadResilience
  readonly at: SourceRange
}

/** Something that whoever deploys has to give. */
export interface MissingInput {
  readonly name: string
  readonly description: string
  /** The roots that ask for it. */
  readonly roots: readonly string[]
}

/** A deployment root as plans show it. */
export interface PlannedRoot {
  readonly name: string
  readonly wave: string
  readonly title: string
  readonly resources: number
  readonly needs: readonly string[]
}

/** Everything that would exist, and what stands against it: `fairway plan landing-zone -o json`. */
export interface LandingZonePlan {
  readonly schemaVersion: 1
  readonly asOf: Instant
  readonly name: string
  readonly displayName: string
  readonly regions: readonly string[]
  readonly counts: {
    readonly resources: number
    readonly roots: number
    readonly managementGroups: number
    readonly assignments: number
    readonly subscriptions: number
    readonly workloads: number
    readonly byType: readonly { readonly type: string; readonly count: number }[]
  }
  readonly groups: readonly PlannedGroup[]
  readonly assignments: readonly PlannedGuardrail[]
  readonly leftOut: readonly LeftOutGuardrail[]
  /** What is spared from policies, until when. */
  readonly exemptions: readonly PlannedExemption[]
  readonly conflicts: readonly GuardrailConflict[]
  readonly addresses: readonly PlannedAddress[]
  /** What belongs into the lock file: every address that was given out. */
  readonly lock: readonly { readonly key: string; readonly prefix: string }[]
  readonly peerings: readonly PlannedPeering[]
  readonly workloads: readonly PlannedWorkload[]
  readonly capacity: readonly CapacityVerdict[]
  /** What it costs in a month without being used at all. */
  readonly cost: CostFloor
  readonly waves: readonly WaveGate[]
  readonly roots: readonly PlannedRoot[]
  /** What its own policies would do to it. */
  readonly policies: {
    readonly counts: CheckReport['counts']
    /** The worst of them: at most 500. */
    readonly results: readonly CheckResult[]
    /** Of what could not be judged: how many policies have a definition that nobody has pulled. */
    readonly missingDefinitions: number
    /** How many more results there are. */
    readonly more: number
  }
  readonly missing: readonly MissingInput[]
  readonly notes: readonly string[]
  /** The fact tables that it was compiled with. */
  readonly tables: readonly { readonly name: string; readonly version: string }[]
  /** What becomes of models and GPUs when a region is lost. */
  readonly loads: readonly LoadReport[]
  readonly diagnostics: readonly Diagnostic[]
}
