import type { ApprovalNeed, JudgedDecision, PathClass, UsualCost } from '../golden-path/index.ts'
import type { Diagnostic, Json, JsonObject, Money, SourceRange } from '../kernel/index.ts'
import type { DriftEntry, DriftReport, LandingZonePlan, PlannedGroup, PlannedWorkload, RequestDraft } from '../landing-zone/index.ts'
import type { CheckReport, CheckResult } from '../policy/index.ts'

/*
 * Routes, below /api/v1. All need sign-in. Reading needs the action `read` in at least one team; what other teams own is left out.
 * Without a LandingZone in the estate they answer 404 with FW8601; golden paths need none.
 *
 *   GET  /landing-zone                          LandingZonePlan                         ?asOf=
 *   GET  /landing-zone/resources                Page<LandingZoneResourceView>           ?q=&root=&type=&workload=&limit=&cursor=
 *   GET  /landing-zone/groups/{name}            LandingZoneGroupView
 *   GET  /landing-zone/drift                    LandingZoneDriftView                    ?q=&status=&root=&limit=&cursor=
 *   GET  /landing-zone/files/{root}             { files: RenderedFileView[] }           ?format=bicep|terraform|kubernetes
 *   GET  /landing-zone/choices                  RequestChoicesView
 *   GET  /golden-paths                          { items: GoldenPathView[] }
 *   GET  /golden-paths/{name}                   GoldenPathView
 *   GET  /requests                              Page<RequestView>                       ?state=&team=&limit=&cursor=
 *   GET  /requests/{name}                       RequestDetailView
 *   POST /requests/check                        RequestDraft -> RequestCheck            nothing is kept
 *   POST /requests                              RequestSubmission -> CommittedRequest   201; a branch and a commit, for a pull request
 *   POST /requests/{name}/decisions             RequestDecision -> CommittedRequest     201; likewise
 */

/** An item of `GET /landing-zone/resources`. */
export interface LandingZoneResourceView {
  readonly key: string
  readonly type: string
  readonly name: string
  readonly root: string
  readonly wave: string
  /** Where it is deployed, in words: `resource group rg-vision in sub-vision-prod`. */
  readonly scope: string
  readonly about: string
  /** The line of the estate that wants it. */
  readonly at: SourceRange
  /** As far as it is known before deployment. */
  readonly id: string
}

/** An assignment as `GET /landing-zone` plans it. */
type PlannedAssignment = LandingZonePlan['assignments'][number]

/** An assignment that holds at a group; `from` is the group above that it comes from, absent where it is made here. */
export type EffectiveGuardrailView = PlannedAssignment & { readonly from?: string }

/** `GET /landing-zone/groups/{name}`. */
export interface LandingZoneGroupView {
  readonly group: PlannedGroup
  /** Own ones first. */
  readonly effective: readonly EffectiveGuardrailView[]
  /** What would be stopped, or may be, of what is built in subscriptions at or below the group. */
  readonly blocked: readonly CheckResult[]
}

/** What was observed to be different. Values are JSON; what is known only after deployment stands as `null`. */
export interface DriftEntryView extends Omit<DriftEntry, 'differences'> {
  readonly differences: readonly { readonly path: string; readonly declared: Json; readonly observed?: Json }[]
}

/** `GET /landing-zone/drift`. */
export interface LandingZoneDriftView {
  readonly counts: DriftReport['counts']
  readonly items: readonly DriftEntryView[]
  /** In all pages. */
  readonly total: number
  readonly next: string | null
}

/** A file as it would be rendered. */
export interface RenderedFileView {
  readonly path: string
  readonly text: string
}

/** `GET /landing-zone/choices`: what a request can name, as far as whoever asks may see it. */
export interface RequestChoicesView {
  readonly teams: readonly { readonly name: string; readonly displayName: string }[]
  readonly environments: readonly { readonly name: string; readonly stage: string }[]
  /** With the team and the environment that requests in it usually have; the first region is the primary one. */
  readonly applications: readonly {
    readonly name: string
    readonly displayName: string
    readonly team: string
    readonly environment: string
    readonly regions: readonly string[]
  }[]
  /** Those of the landing zone. */
  readonly regions: readonly string[]
}

/** A golden path of the catalogue, with what the company made of it. */
export interface GoldenPathView {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly suits: readonly PathClass[]
  readonly provisioning: { readonly minutes: number; readonly note: string }
  readonly bakedIn: readonly string[]
  /** What it costs at least at its defaults, in development and in production; none where its defaults fit nothing. */
  readonly costs: readonly UsualCost[]
  /** The built-in path that it is made of. */
  readonly base: string
  /** The team that keeps it, where a GoldenPath of the estate offers it. */
  readonly owner?: string
  /** Who may use it, and where; absent: everybody, everywhere. */
  readonly teams?: readonly string[]
  readonly environments?: readonly string[]
  readonly limits: Readonly<
    Record<string, { readonly min?: number; readonly max?: number; readonly allowed?: readonly (string | number | boolean)[] }>
  >
  readonly defaults: JsonObject
  readonly approval: {
    readonly gpusFrom: number
    readonly monthlyCostFrom?: Money
    readonly alwaysFor: readonly string[]
    readonly approvers?: readonly string[]
    readonly approvals: number
  }
  /** JSON Schema (2020-12) of the parameters, as a request writes them. */
  readonly parameters: JsonObject
  /** Whether a team of whoever asks may use it. */
  readonly allowed: 'yes' | 'no'
}

/** A decision as it was written, and why it does not count where it does not. */
export type DecisionView = JudgedDecision['decision'] & Pick<JudgedDecision, 'invalid'>

/** An item of `GET /requests`. */
export interface RequestView extends PlannedWorkload {
  readonly purpose: string
  readonly requestedBy: string
  readonly requestedAt: string
  readonly expires?: string
  /** Classes of the data that it works with. */
  readonly data?: readonly string[]
  readonly decisions: readonly DecisionView[]
  readonly approval: ApprovalNeed
  readonly gpus: number
  /** The document, as YAML. */
  readonly yaml: string
}

/** `GET /requests/{name}`: what it would build is judged by the own policies as if it were approved. */
export interface RequestDetailView extends RequestView {
  /** Absent while it cannot be built; `notChecked` are policies whose definitions nobody has pulled. */
  readonly policyCounts?: CheckReport['counts']
  readonly policyResults: readonly CheckResult[]
}

/** A mistake in a draft; `path` is the property of the draft that it is about, `['parameters', 'models', 0, 'capacity']`, where it is known. */
export interface RequestDiagnostic extends Diagnostic {
  readonly path?: readonly (string | number)[]
}

/** `POST /requests/check`: what a draft would come to. */
export interface RequestCheck extends Pick<PlannedWorkload, 'state' | 'reasons' | 'cost' | 'capacity' | 'resources' | 'notes'> {
  /** The document that would be committed. */
  readonly yaml: string
  /** Its file in the estate. */
  readonly path: string
  readonly diagnostics: readonly RequestDiagnostic[]
  /** What the own policies would do to it if it were approved; absent while it cannot be built. */
  readonly policies?: { readonly counts: CheckReport['counts']; readonly results: readonly CheckResult[] }
  readonly approval: ApprovalNeed
  readonly gpus: number
}

/** Body of `POST /requests`. */
export interface RequestSubmission {
  readonly draft: RequestDraft
  /** What is to be said in the commit beside its first line. */
  readonly message?: string
}

/** Body of `POST /requests/{name}/decisions`. */
export interface RequestDecision {
  readonly decision: 'approved' | 'rejected'
  readonly comment?: string
}

/** A change of the estate on a branch of its own, ready to be proposed. */
export interface CommittedRequest {
  readonly name: string
  readonly path: string
  readonly yaml: string
  readonly branch: string
  readonly commit: string
  /** The branch that it goes off. */
  readonly base: string
  readonly pullRequest: { readonly title: string; readonly body: string }
}
