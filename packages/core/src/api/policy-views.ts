import type { Diagnostic, Instant, Json } from '../kernel/index.ts'
import type {
  AssignmentCompliance,
  CheckReport,
  ComplianceCounts,
  CompliancePair,
  DefinitionCompliance,
  PairExplanation,
  PolicyOrigin,
} from '../policy/index.ts'

/*
 * Routes, below /api/v1. All need sign-in and the action `read` (in at least one team); rows are cut down to what one may see.
 *
 *   GET  /policy                                PolicyOverviewView
 *   GET  /policy/scopes                         { items: PolicyScopeView[] }            the tree, parents before children
 *   GET  /policy/assignments                    { items: PolicyAssignmentView[] }       ?scope=  only those assigned at this very scope
 *   GET  /policy/assignments/{id}               PolicyAssignmentDetailView
 *   GET  /policy/definitions/{id}               PolicyDefinitionView                    a definition or an initiative
 *   GET  /policy/effective?scope=ID             { items: EffectiveAssignmentView[] }    what holds at a scope, inherited or assigned there
 *   GET  /policy/pairs                          Page<CompliancePair>                    ?state=&assignment=&definition=&reference=&scope=&type=&owner=&resource=&text=&limit=&cursor=
 *   GET  /policy/pairs/{id}                     PairExplanation
 *   GET  /policy/exemptions                     { items: PolicyExemptionView[] }
 *   POST /check                                 CheckRequest -> CheckReport             no write; at most 10 MB
 *
 * Ids in a path are URL-encoded or in base64url, as for resources.
 */

/** `GET /policy`: what is declared, and how everything stands. */
export interface PolicyOverviewView {
  readonly asOf: Instant | null
  /** Nothing is declared and nothing was exported: Fairway's own baseline is judged, as if it were assigned at the root. */
  readonly baseline: boolean
  readonly origins: readonly PolicyOrigin[]
  /** Resources that at least one policy judges; `null` for somebody with grants in teams only. */
  readonly resources: number | null
  readonly counts: ComplianceCounts | null
  readonly percentage: number | null
  /** Exemptions that ended, and that end within 30 days. */
  readonly exemptions: { readonly all: number; readonly expired: number; readonly expiring: number }
  /** What is wrong with the documents, and what policies ask for that contradict each other. */
  readonly diagnostics: readonly Diagnostic[]
}

/** An item of `GET /policy/scopes`. */
export interface PolicyScopeView {
  /** Canonical ARM scope, lower case: what other routes take. `/` is the tenant. */
  readonly id: string
  readonly kind: 'tenant' | 'management-group' | 'subscription' | 'resource-group'
  readonly name: string
  readonly parent: string | null
  /** 0 for the root. */
  readonly depth: number
  /** Assigned at this very scope. */
  readonly assignments: number
  /** Inherited from above. */
  readonly inherited: number
  readonly exemptions: number
  /** Of everything at and below the scope. `null` for somebody with grants in teams only, who reads the percentage. */
  readonly counts: ComplianceCounts | null
  readonly percentage: number | null
}

/** An item of `GET /policy/assignments`: without its definitions. */
export interface PolicyAssignmentView extends Omit<AssignmentCompliance, 'definitions' | 'counts'> {
  readonly counts: ComplianceCounts | null
}

/** `GET /policy/assignments/{id}`. */
export interface PolicyAssignmentDetailView extends Omit<AssignmentCompliance, 'definitions' | 'counts'> {
  readonly description: string
  readonly counts: ComplianceCounts | null
  readonly definitions: readonly (Omit<DefinitionCompliance, 'counts'> & { readonly counts: ComplianceCounts | null })[]
  readonly notScopes: readonly string[]
  /** As assigned; a definition's defaults are not repeated. */
  readonly parameters: Readonly<Record<string, Json>>
  readonly nonComplianceMessages: readonly string[]
  readonly exemptions: readonly PolicyExemptionView[]
}

/** `GET /policy/definitions/{id}`. */
export interface PolicyDefinitionView {
  readonly kind: 'definition' | 'initiative'
  /** As written, for links to Azure. */
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly version: string | null
  readonly category: string | null
  readonly mode: string | null
  readonly origin: PolicyOrigin['from']
  readonly declaredAt: string
  readonly parameters: readonly {
    readonly name: string
    readonly type: string
    readonly displayName: string
    readonly default?: Json
    readonly allowed?: readonly Json[]
  }[]
  /** The rule as written; `null` for an initiative. */
  readonly rule: Json
  /** Members of an initiative. */
  readonly members: readonly { readonly reference: string; readonly id: string; readonly displayName: string; readonly effect: string }[]
  /** Assignments that use it, directly or through an initiative. */
  readonly usedBy: readonly { readonly id: string; readonly displayName: string; readonly scopeName: string }[]
}

/** An item of `GET /policy/effective`. */
export interface EffectiveAssignmentView {
  readonly id: string
  readonly displayName: string
  /** Where it is assigned: the scope itself or one above it. */
  readonly scope: string
  readonly scopeName: string
  readonly inherited: boolean
  readonly enforcement: 'Default' | 'DoNotEnforce'
  readonly policies: readonly {
    readonly reference: string
    readonly definition: string
    readonly displayName: string
    readonly effect: string
  }[]
}

/** An item of `GET /policy/exemptions`. */
export interface PolicyExemptionView {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly category: 'Waiver' | 'Mitigated'
  readonly scope: string
  readonly scopeName: string
  readonly assignment: string
  readonly assignmentName: string
  /** Empty: the whole assignment. */
  readonly references: readonly string[]
  readonly expires: Instant | null
  /** `expiring`: ends within 30 days of the judgement. */
  readonly state: 'active' | 'expiring' | 'expired' | 'unlimited'
  /** From `metadata.owner` or `metadata.requestedBy`. */
  readonly owner: string | null
  /** Pairs that it covers now. */
  readonly covers: number
  readonly declaredAt: string
}

/** A row of `GET /policy/pairs`. */
export type PolicyPairView = CompliancePair

/** `GET /policy/pairs/{id}`. */
export type PolicyExplanationView = PairExplanation

/** `POST /check`: a template, a plan or resources, as text, so that places in it can be told. */
export interface CheckRequest {
  /** The file's name, for people. */
  readonly name: string
  /** JSON text: an ARM template, `terraform show -json`, or resources. */
  readonly content: string
  /** JSON text of a parameter file. */
  readonly parameters?: string
  /** Where it would be deployed: an id of `GET /policy/scopes`; default: the first subscription that is known. */
  readonly scope?: string
}

/** Answer of `POST /check`. */
export type CheckView = CheckReport
