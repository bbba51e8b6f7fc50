import { declared, partDiagnostics, placeIn, type Declared, type Estate } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic, type Instant } from '../kernel/index.ts'
import { environmentKind, teamKind } from '../organization/index.ts'
import { modelDeploymentKind } from '../region/index.ts'
import { approvalNeed, judgeDecisions, subjectOf, type ApprovalNeed, type JudgedDecision } from './approval.ts'
import { offeredPaths, type OfferedPath } from './catalogue.ts'
import type { PathSite, PreparedPath } from './definition.ts'
import { footingProblems } from './footings.ts'
import { workloadRequestKind, type WorkloadRequestSpec } from './kinds.ts'
import { beyond, valuesAt } from './parameters.ts'
import type { Stage, WorkloadModel } from './place.ts'
import { allowedProblems, costProblems, dateProblems, decisionProblems, togetherProblems, type RequestCost } from './request-problems.ts'
import { stateOf, type RequestStanding } from './request-state.ts'

type Request = Declared<WorkloadRequestSpec>

/** What a request is judged with. */
export interface RequestContext {
  readonly estate: Estate
  readonly now: Instant
  /** Where its application lies, as far as that is known. */
  readonly application?: { readonly subscription: string; readonly regions: readonly string[]; readonly exposure: 'online' | 'corp' }
  /** What it would cost in a month with nobody using it. */
  readonly costFloor?: RequestCost
  /** The catalogue, where many requests are judged. */
  readonly offered?: ReadonlyMap<string, OfferedPath>
}

/** A request with everything that is known of it before anything is built. */
export interface ResolvedRequest extends RequestStanding {
  readonly request: Request
  readonly offered?: OfferedPath
  /** Its path with its parameters settled; absent while they are wrong. */
  readonly prepared?: PreparedPath
  /** What is known of it in its first region; absent while its application or regions are not known. */
  readonly site?: PathSite
  readonly gpus: number
  /** The digest of what is decided on: decisions of another one do not count. */
  readonly subject: string
  readonly approval: ApprovalNeed
  readonly decisions: readonly JudgedDecision[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The models that ModelDeployment documents declare for a workload. */
export const modelsFor = (estate: Estate, workload: string): readonly WorkloadModel[] =>
  declared(estate, modelDeploymentKind).flatMap(({ name, spec }) => (spec.workload === workload ? [{ ...spec, name }] : []))

/** Judges one request: its path, its parameters against schema and limits, who must approve it, and whether they did. */
export function resolveRequest(request: Request, context: RequestContext): ResolvedRequest {
  const offers = context.offered ?? offeredPaths(context.estate)
  const offered = offers.get(request.spec.goldenPath)
  if (offered === undefined) return unresolved(request, unknownPath(request, offers))
  const { prepared, diagnostics: wrong } = prepare(request, offered)
  const site = siteOf(request, context)
  const gpus = prepared === undefined || site === undefined ? 0 : prepared.gpus(site)
  const costs = [request.spec.budget.monthly, ...(context.costFloor === undefined ? [] : [context.costFloor.total])]
  const approval = approvalNeed(offered, { stage: stageOf(request, context.estate), gpus, costs, lead: leadOf(offered, context.estate) })
  const subject = subjectOf(request, modelsFor(context.estate, request.name))
  const decisions = judgeDecisions(request, { need: approval, subject, now: context.now })
  const diagnostics = [
    ...wrong,
    ...(prepared === undefined || site === undefined ? [] : togetherProblems(request, prepared, site)),
    ...(prepared === undefined || site === undefined
      ? []
      : footingProblems(request, prepared.standsOn(site), site, { ...context, offered: offers })),
    ...allowedProblems(request, offered),
    ...dateProblems(request),
    ...costProblems(request, context.costFloor),
    ...decisionProblems(request, approval, decisions),
  ]
  return {
    request,
    ...stateOf(request.spec, { diagnostics, approval, decisions, now: context.now, endDays: offered.path.endDays }),
    offered,
    ...(prepared === undefined ? {} : { prepared }),
    ...(site === undefined ? {} : { site }),
    gpus,
    subject,
    approval,
    decisions,
    diagnostics,
  }
}

/** After every date that anybody writes: nothing lies in the future then. */
const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z'

/** What is wrong with every request of an estate, as far as it shows without a landing zone; without a moment, whatever the moment is. */
export function checkRequests(estate: Estate, now: Instant = END_OF_TIME): readonly Diagnostic[] {
  const offered = offeredPaths(estate)
  return declared(estate, workloadRequestKind).flatMap((request) => resolveRequest(request, { estate, now, offered }).diagnostics)
}

const unresolved = (request: Request, problem: Diagnostic): ResolvedRequest => ({
  request,
  state: 'requested',
  reasons: [problem.summary],
  gpus: 0,
  subject: subjectOf(request, []),
  approval: { why: [], approvers: [], approvals: 1 },
  decisions: [],
  diagnostics: [problem],
})

function unknownPath(request: Request, offers: ReadonlyMap<string, OfferedPath>): Diagnostic {
  const name = request.spec.goldenPath
  const made = [...offers.values()].filter((one) => one.path.name === name).map((one) => `\`${one.name}\``)
  const all = [...offers.keys()].map((one) => `\`${one}\``).join(', ')
  const help =
    made.length > 0 ? `the company offers it as ${made.join(', ')}` : `${didYouMean(name, offers.keys()) ?? ''} offered are ${all}`.trim()
  return diagnostic('FW8401', `nobody offers a golden path \`${name}\``, { at: placeIn(request, ['spec', 'goldenPath']), help })
}

/** Parameters as they are after defaults, in the order: the path's own, the company's, the request's. */
function prepare(
  request: Request,
  offered: OfferedPath,
): { readonly prepared?: PreparedPath; readonly diagnostics: readonly Diagnostic[] } {
  const { path, defaults, limits } = offered
  const asked = request.spec.parameters
  const preparation = path.prepare({ ...defaults, ...asked })
  const where = ['spec', 'parameters']
  if (!preparation.ok) {
    // What the company's own defaults have wrong is told where they stand.
    const isAsked = (name: PropertyKey): boolean => Object.hasOwn(asked, name) || !Object.hasOwn(defaults, name)
    const issues = preparation.issues.filter((issue) => {
      const [first] = issue.path
      return first === undefined ? issue.code !== 'unrecognized_keys' || issue.keys.some(isAsked) : isAsked(first)
    })
    return { diagnostics: partDiagnostics(request, where, { issues, schema: path.parameters }) }
  }
  const diagnostics = Object.entries(limits).flatMap(([name, limit]) =>
    valuesAt(preparation.prepared.parameters, name).flatMap(({ path: inside, value }) => {
      const why = beyond(value, limit)
      if (why === undefined) return []
      const help = limit.allowed === undefined ? undefined : `offered are ${limit.allowed.map((one) => `\`${one}\``).join(', ')}`
      return [
        diagnostic('FW8405', `\`${name}\` ${why}`, {
          at: placeIn(request, [...where, ...inside]),
          ...(help === undefined ? {} : { help }),
        }),
      ]
    }),
  )
  return { prepared: preparation.prepared, diagnostics }
}

function siteOf(request: Request, { estate, application }: RequestContext): PathSite | undefined {
  const regions = request.spec.regions ?? application?.regions ?? []
  const [region] = regions
  if (region === undefined) return undefined
  return {
    workload: request.name,
    subscription: application?.subscription ?? request.spec.application,
    region,
    regions,
    stage: stageOf(request, estate),
    exposure: application?.exposure ?? 'corp',
    models: modelsFor(estate, request.name),
    at: request.at,
  }
}

/** The stage of a request. One whose environment nobody declares is told elsewhere, and held to what production asks. */
const stageOf = ({ spec }: Request, estate: Estate): Stage =>
  declared(estate, environmentKind).find(({ name }) => name === spec.environment)?.spec.stage ?? 'production'

const leadOf = ({ declared: document }: OfferedPath, estate: Estate): string | undefined =>
  document === undefined ? undefined : declared(estate, teamKind).find(({ name }) => name === document.spec.owner)?.spec.lead
