import type { Diagnostic, Instant, SourceRange } from '../kernel/index.ts'
import type { PolicyOrigin } from './compliance-report.ts'
import type { PolicyPatch, PolicyReason } from './reason.ts'

/** What would happen to a resource at deployment. `deploy`: deployIfNotExists would add something; `undecided`: a deny that nobody can decide before. */
export type CheckOutcome = 'deny' | 'undecided' | 'modify' | 'append' | 'audit' | 'deploy'

/** All outcomes, worst first. */
export const checkOutcomes = ['deny', 'undecided', 'modify', 'append', 'audit', 'deploy'] as const satisfies readonly CheckOutcome[]

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string
  readonly kind: 'template' | 'terraform-plan' | 'terraform-state' | 'resources' | 'bicep'
  /** The parameter file that was paired with a template. */
  readonly parameters?: string
  readonly resources: number
}

/** What one policy says of one resource. */
export interface CheckResult {
  readonly outcome: CheckOutcome
  /** Of an undecided one: what it comes to in the worst case. */
  readonly otherwise?: Exclude<CheckOutcome, 'undecided'>
  /** As the policy spells it: `Deny`. */
  readonly effect: string
  /** The assignment is not enforced: nothing would be stopped, only recorded. */
  readonly enforced: boolean
  readonly resource: {
    /** As far as it is known before deployment. */
    readonly id: string
    readonly name: string
    readonly type: string
    /** Where it stands: file, line and column; a plan has the place of the resource in the plan. */
    readonly at: SourceRange
    /** The address in a Terraform plan, or the path of nested deployments. */
    readonly address?: string
  }
  readonly policy: {
    readonly assignment: string
    readonly assignmentName: string
    readonly scope: string
    readonly reference: string
    readonly definition: string
    readonly definitionName: string
    /** What the assignment tells people whom it denies something. */
    readonly message?: string
  }
  /** One sentence for people. */
  readonly message: string
  readonly reasons: readonly PolicyReason[]
  readonly patch: readonly PolicyPatch[]
  /** Why it cannot be decided. */
  readonly unknown: readonly string[]
  /** How to get it right. */
  readonly remedy?: string
}

/** How many policies could not be judged, with what helps: the end of a sentence, or nothing. */
export function notJudgedWords(notChecked: number, missingDefinitions = notChecked): string {
  const others = notChecked - missingDefinitions
  const parts = [
    ...(missingDefinitions === 0 ? [] : [`${missingDefinitions} of definitions that are not at hand (\`fairway policy pull\`)`]),
    ...(others === 0 ? [] : [`${others} that only the service itself judges`]),
  ]
  return parts.length === 0 ? '' : `; could not be judged: ${parts.join(', ')}`
}

/** A resource that no policy could judge, and why: it is never counted as passing. */
export interface NotChecked {
  readonly name: string
  readonly type: string
  readonly at: SourceRange
  readonly why: string
}

/** The shape of `fairway check -o json`. */
export interface CheckReport {
  readonly schemaVersion: 1
  readonly asOf: Instant
  readonly origins: readonly PolicyOrigin[]
  readonly files: readonly CheckedFile[]
  readonly counts: {
    /** Resources that were judged. */
    readonly resources: number
    /** (Policy, resource) pairs by outcome; only assignments that are enforced deny. */
    readonly deny: number
    readonly undecided: number
    /** Of the undecided ones those that may end in a denial by an enforced assignment. */
    readonly mayDeny: number
    /** Denials by assignments that are not enforced: they stop nothing. */
    readonly wouldDeny: number
    readonly modify: number
    readonly append: number
    readonly audit: number
    readonly deploy: number
    readonly notChecked: number
  }
  /** What would be denied first; then by file and line. */
  readonly results: readonly CheckResult[]
  readonly notChecked: readonly NotChecked[]
  readonly diagnostics: readonly Diagnostic[]
}
