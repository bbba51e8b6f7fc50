import type { Estate } from '../estate/index.ts'
import type { IacCoverage } from '../iac/index.ts'
import type { Classification, Inventory, Resource } from '../inventory/index.ts'
import type { ControlSeverity, Coverage, FactRef, Instant, Json, Status } from '../kernel/index.ts'
import type { ObservedCapacity } from '../region/index.ts'
import type { AreaId } from './area.ts'
import type { WorldPolicies } from './world-policies.ts'

/** Everything a control may look at. Evaluations are pure functions of it. */
export interface World {
  readonly estate: Estate
  readonly inventory: Inventory
  /** Quotas, sizes and models that Azure was seen to offer; absent where nobody looked. */
  readonly capacity?: ObservedCapacity | undefined
  readonly iac: IacCoverage
  /** By canonical resource id; resources that are no AI workload are left out. */
  readonly classes: ReadonlyMap<string, Classification>
  readonly now: Instant
  /** What is assigned, compiled when somebody first asks; absent where nothing is known to be assigned. */
  readonly policies?: WorldPolicies | undefined
}

/** One judgement before the engine adds the rule, the owner, the severity and any waiver. */
export interface Verdict {
  readonly subject: string
  readonly subjectName: string
  readonly status: Exclude<Status, 'waived'>
  readonly reason: string
  readonly message: string
  readonly observed?: Json
  readonly expected?: Json
  readonly evidence: readonly FactRef[]
  /** The way out of this very case, where it says more than the control's own. */
  readonly remedy?: string
}

/** Numbers, texts and lists that an organisation may override per control (kind ControlOverride). */
export type Parameters = Readonly<Record<string, number | string | readonly string[]>>

/** Where a control's rule or threshold comes from. */
export interface Provenance {
  /** Title of the document or dataset. */
  readonly title: string
  readonly url?: string
  /** The state that was followed: a date, or a commit and its date. Absent for pages that change without notice. */
  readonly date?: string
  /** Under which licence it is used, or why none is needed. */
  readonly licence?: string
}

/** How a control is judged: from facts by a function, or from a dated statement in a SelfAssessment. */
export type Evaluation =
  | {
      readonly kind: 'facts'
      /** Lower-case resource types (or `estate`, `iac`) it reads: what coverage it depends on. */
      readonly reads: readonly string[]
      readonly evaluate: (world: World, parameters: Parameters) => readonly Verdict[]
    }
  | {
      readonly kind: 'attestation'
      /** The question that is answered with met, not-met or not-applicable. */
      readonly question: string
      /** After how many days an answer must be renewed. */
      readonly validDays: number
    }

/** Facts for an example: whatever is left out is empty. */
export interface ExampleWorld {
  readonly resources?: readonly (Partial<Resource> & { readonly id: string })[]
  /** Estate documents as YAML. */
  readonly estate?: string
  /** Default: every subscription that occurs, everything enumerated. */
  readonly coverage?: readonly Coverage[]
  /** Canonical ids that are codified; everything else of the example is unmanaged. Absent: no source of code. */
  readonly codified?: readonly string[]
  /** Canonical ids of `codified` that differ from their code. */
  readonly drifted?: readonly string[]
}

/** A rule of good practice: what is asked, of whom, why, how it is judged and how it is mended. */
export interface Control {
  readonly id: string
  readonly title: string
  /** One or two sentences: what goes wrong without it. */
  readonly rationale: string
  /** The areas whose rating it counts for. */
  readonly areas: readonly [AreaId, ...AreaId[]]
  /** The phase whose work it belongs to. */
  readonly phase: 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6'
  readonly severity: ControlSeverity
  /** The rung of the maturity ladder it stands on. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** Asked of enterprises only, or of everybody. */
  readonly profile: 'all' | 'enterprise'
  readonly remedy: { readonly text: string; readonly command?: string; readonly link?: string }
  readonly source: Provenance
  readonly parameters?: Parameters
  readonly evaluation: Evaluation
  /** Held by a test: the positive example must pass and not fail, the negative must fail. */
  readonly examples: { readonly positive: ExampleWorld; readonly negative: ExampleWorld }
}
