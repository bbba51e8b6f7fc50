import type { Effect } from '../policy/index.ts'
import type { Value } from '../value/index.ts'

/**
 * What a policy would do to a resource.
 *
 * - `denied`: the request would be refused: by `deny`, by a failed evaluation, by modifies that contradict each other.
 * - `modified`: `modify` or `append` would change the request; the patch is told.
 * - `audited`: it would be deployed, and be listed as non-compliant or logged.
 * - `willDeploy`: `deployIfNotExists` would deploy something beside it.
 * - `relatedMissing`: `auditIfNotExists` misses something beside it.
 * - `protected`: `denyAction` would refuse to delete it.
 * - `undecided`: nobody can know before deployment; `unknown` tells why, `otherwise` what it comes to if the worst is true.
 */
export type PreflightOutcome = 'denied' | 'modified' | 'audited' | 'willDeploy' | 'relatedMissing' | 'protected' | 'undecided'

/**
 * What a check comes to: `denied`: an enforced policy would refuse something. `undecided`: none would as far as is known, but one may, or a
 * part of the deployment was not judged, or a definition is missing. `clean`: neither.
 */
export type PreflightVerdict = 'denied' | 'undecided' | 'clean'

/** Where a resource was declared. */
export interface PreflightSource {
  /** Name of the file, as the caller gave it. */
  readonly file?: string
  /** JSON pointer to the declaration in a template. */
  readonly pointer?: string
  /** Address in a Terraform plan. */
  readonly address?: string
  /** Names of the nested deployments around it, outermost first. */
  readonly deployment?: readonly string[]
}

/** What happens to a resource. Templates and plain resources are `deploy`ed: whether they exist is not told there. */
export type PreflightAction = 'deploy' | 'create' | 'update' | 'delete' | 'no-op'

/** A resource that was checked. */
export interface PreflightResource {
  /** As it is spelled; parts that are known only after deployment stand in brackets. */
  readonly id: string
  /** Full name, with the names of its parents. */
  readonly name: string
  readonly type: string
  readonly action: PreflightAction
  readonly source: PreflightSource
}

/** A policy that was asked. */
export interface PreflightPolicy {
  /** Id of the assignment, in lower case. */
  readonly assignment: string
  /** What people call it. */
  readonly assignmentName: string
  /** Where it is assigned, in lower case. */
  readonly scope: string
  /** Id of the definition, in lower case. */
  readonly definition: string
  readonly definitionName: string
  /** The initiative that it belongs to, if it is assigned through one. */
  readonly initiative?: string
  /** Its reference in the initiative. */
  readonly reference?: string
  readonly effect: Effect
  /** False for `DoNotEnforce` and `Enroll`: it is evaluated, but nothing is denied, modified or deployed by it. */
  readonly enforced: boolean
}

/** One condition of a rule that decided. */
export interface PreflightReason {
  /** JSON pointer to the condition in the definition. */
  readonly pointer: string
  /** The field as it is written, what a count goes over, or `value` for a computed value. */
  readonly subject: string
  /** The property of the resource that an alias stands for: `properties.disableLocalAuth`. */
  readonly path?: string
  readonly operator: string
  readonly expected: Value
  /** What is there; absent where nothing is; `{"$redacted": true}` where it is sensitive. */
  readonly actual?: Value
  /** Of a count: the first members that it counts, by name; absent where they are sensitive. */
  readonly matching?: readonly string[]
  readonly answer: 'true' | 'false' | 'unknown' | 'error'
  /** Why it cannot be said, or what went wrong. */
  readonly why?: string
}

/** One change that a policy would make to a request. */
export interface PreflightChange {
  readonly operation: 'add' | 'addOrReplace' | 'remove' | 'append'
  /** The field as the policy writes it. */
  readonly field: string
  /** Where that is in the resource: `properties.publicNetworkAccess`, `tags.owner`. */
  readonly path?: string
  readonly value?: Value
  /** What was there before; absent where nothing was. */
  readonly before?: Value
}

/** What one policy would do to one resource. Pairs in which nothing happens are only counted. */
export interface PreflightEntry {
  readonly outcome: PreflightOutcome
  /** Whether it is only evaluated: `DoNotEnforce`. A denied entry that is not enforced denies nothing. */
  readonly enforced: boolean
  readonly resource: PreflightResource
  readonly policy: PreflightPolicy
  /** One sentence for people. */
  readonly summary: string
  /** What the assignment tells those whom it denies something. */
  readonly message?: string
  readonly reasons: readonly PreflightReason[]
  /** Of `modified`: what is changed. */
  readonly changes?: readonly PreflightChange[]
  /** Of `willDeploy` and `relatedMissing`: what was looked for. */
  readonly related?: { readonly type: string; readonly name?: string; readonly scope?: string }
  /** Of `undecided`: what is not known, one sentence each. */
  readonly unknown?: readonly string[]
  /** Of `undecided`: what it comes to in the worst case. */
  readonly otherwise?: Exclude<PreflightOutcome, 'undecided'>
  /** Of `denied`: `effect`, `failure` of the evaluation (an implicit deny), or `conflict` of modifies. */
  readonly cause?: 'effect' | 'failure' | 'conflict'
}

/** Something that was not judged at all, so that nothing is said of it. */
export interface PreflightGap {
  /**
   * `resource`: without a form in Azure Resource Manager; `template`: a part that was not looked into; `policy`: cannot be evaluated;
   * `scope`: nobody says which management groups a subscription lies in, so that their assignments are not found.
   */
  readonly what: 'resource' | 'template' | 'policy' | 'scope'
  /** For machines: `NoMapping`, `linkedTemplate`, `NotEvaluable` (another plane evaluates it), `DefinitionMissing`, `AssignmentInvalid` ... */
  readonly code: string
  /** Address, JSON pointer, or id of the assignment with the reference. */
  readonly where: string
  /** What it is: a type, or the name of a definition. */
  readonly name: string
  readonly why: string
  readonly file?: string
}

/** How often each thing happens. */
export interface PreflightSummary {
  /** Declared resources that were checked; those that are only referred to, or written inside others, are not counted. */
  readonly resources: number
  /** Pairs of a resource and a policy that applies to it, without those that are exempt. */
  readonly judged: number
  /** Pairs in which all is well. */
  readonly compliant: number
  readonly denied: number
  /** Denials by assignments that are not enforced. */
  readonly wouldDeny: number
  readonly modified: number
  readonly audited: number
  readonly willDeploy: number
  readonly relatedMissing: number
  readonly protected: number
  readonly undecided: number
  /** Of the undecided ones those that may end in a denial by an enforced assignment. */
  readonly mayDeny: number
  readonly exempt: number
  /** Resources, parts of templates and policies that were not judged. */
  readonly notEvaluated: number
}

/** The answer to: what would the policies do to this deployment? Plain JSON but for `Unknown`, which writes itself as `{"$unknown": why}`. */
export interface PreflightReport {
  readonly verdict: PreflightVerdict
  readonly summary: PreflightSummary
  /** In the order of the resources, then in Azure's order of evaluation, then of the assignments. */
  readonly entries: readonly PreflightEntry[]
  readonly gaps: readonly PreflightGap[]
}
