import type { Diagnostic, Instant } from '../kernel/index.ts'
import type { PolicyPatch, PolicyReason } from './reason.ts'

/**
 * How a resource stands under an assignment, in Azure's words, and `undecided`: what nobody can decide from the facts at hand, such as an
 * existence condition about resources that were never listed. Azure's own `unknown` is a manual policy without attestation; `protected` is
 * what denyAction keeps from being deleted.
 */
export type ComplianceState = 'non-compliant' | 'undecided' | 'compliant' | 'error' | 'conflicting' | 'protected' | 'exempt' | 'unknown'

/** How many resources are in which state. A resource under several policies counts once, in its worst state. */
export interface ComplianceCounts {
  readonly nonCompliant: number
  readonly undecided: number
  readonly compliant: number
  readonly error: number
  readonly conflicting: number
  readonly protected: number
  readonly exempt: number
  readonly unknown: number
}

/** Where the policies of a judgement came from. */
export interface PolicyOrigin {
  /** `estate`: declared in files; `inventory`: exported from Azure; `folder`: a `--policies` folder; `pulled`: the data directory; `baseline`: Fairway's own. */
  readonly from: 'estate' | 'inventory' | 'folder' | 'pulled' | 'baseline'
  /** A folder or a source; absent for the estate and the baseline. */
  readonly name?: string
  readonly definitions: number
  readonly initiatives: number
  readonly assignments: number
  readonly exemptions: number
}

/** An assignment with how the resources under it stand. */
export interface AssignmentCompliance {
  /** Lower-case ARM id of the assignment. */
  readonly id: string
  readonly name: string
  readonly displayName: string
  /** Canonical ARM scope: `/providers/microsoft.management/managementgroups/corp`, `/subscriptions/<guid>` ... */
  readonly scope: string
  readonly scopeName: string
  /** The definition or initiative that it assigns. */
  readonly assigns: { readonly kind: 'definition' | 'initiative'; readonly id: string; readonly displayName: string }
  readonly enforcement: 'Default' | 'DoNotEnforce'
  readonly counts: ComplianceCounts
  /** 0 to 100 with at most one decimal, as Azure rolls up; `null` when no resource is judged by it. */
  readonly percentage: number | null
  readonly definitions: readonly DefinitionCompliance[]
  /** Where it is declared, `policy/corp.yaml:12`, or the source that exported it. */
  readonly declaredAt: string
}

/** One definition of an assignment: an initiative may hold the same definition several times, told apart by `reference`. */
export interface DefinitionCompliance {
  readonly reference: string
  readonly id: string
  readonly displayName: string
  readonly effect: string
  readonly groups: readonly string[]
  readonly counts: ComplianceCounts
  readonly percentage: number | null
  /** Why it cannot be judged offline: `manual`, a resource-provider mode, a definition that nobody has. */
  readonly notEvaluable?: string
}

/** A resource under one definition of one assignment that is anything but compliant. */
export interface CompliancePair {
  /** Stable: what `--explain` and the API take. */
  readonly id: string
  readonly state: Exclude<ComplianceState, 'compliant'>
  readonly effect: string
  readonly assignment: string
  readonly assignmentName: string
  /** Empty for an assignment of a single definition. */
  readonly reference: string
  readonly definition: string
  readonly definitionName: string
  readonly resource: string
  readonly resourceName: string
  readonly resourceType: string
  /** The team that owns the resource. */
  readonly owner?: string
  /** The exemption that covers it, when the state is `exempt`. */
  readonly exemption?: string
  /** Why it is unknown or an error, in words. */
  readonly why?: string
}

/** Everything that decided about one pair. */
export interface PairExplanation {
  readonly pair: CompliancePair
  /** One sentence for people. */
  readonly message: string
  readonly reasons: readonly PolicyReason[]
  readonly patch: readonly PolicyPatch[]
  /** What would settle an unknown. */
  readonly unknown: readonly string[]
  /** Ids of the related resources that an existence condition looked at. */
  readonly related: readonly string[]
  readonly remedy?: string
}

/** The shape of `fairway policy compliance -o json`. */
export interface ComplianceReport {
  readonly schemaVersion: 1
  readonly asOf: Instant
  readonly origins: readonly PolicyOrigin[]
  /** Resources that at least one policy judges. */
  readonly resources: number
  readonly counts: ComplianceCounts
  readonly percentage: number | null
  /** Lowest percentage first, then by name. */
  readonly assignments: readonly AssignmentCompliance[]
  /** Worst state first, then by assignment, reference and resource; a page of them. */
  readonly pairs: readonly CompliancePair[]
  /** Pairs in all pages. */
  readonly total: number
  readonly next: string | null
  readonly diagnostics: readonly Diagnostic[]
}
