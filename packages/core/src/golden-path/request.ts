import { dearestOf, readable, type CostFloor } from '../cost/index.ts'
import { declared, partDiagnostics, placeIn, type Declared, type Estate } from '../estate/index.ts'
import {
  addDays,
  compareMoney,
  dayOf,
  diagnostic,
  didYouMean,
  hasErrors,
  parseInstant,
  type Diagnostic,
  type Instant,
} from '../kernel/index.ts'
import { environmentKind, teamKind } from '../organization/index.ts'
import { modelDeploymentKind } from '../region/index.ts'
import { approvalNeed, judgeDecisions, outcomeOf, subjectOf, type ApprovalNeed, type JudgedDecision } from './approval.ts'
import { offeredPaths, type OfferedPath } from './catalogue.ts'
import type { PathSite, PreparedPath } from './definition.ts'
import { footingProblems } from './footings.ts'
import { workloadRequestKind, type WorkloadRequestSpec } from './kinds.ts'
import { beyond, valuesAt } from './parameters.ts'
import type { Stage, WorkloadModel } from './place.ts'

type Request = Declared<WorkloadRequestSpec>

/**
 * Where a request is: `requested` while something in it is wrong, `needs-approval` while somebody must agree, `approved` when it may be built,
 * `rejected` when somebody refused, `expired` when its end has come.
 */
export type RequestState = 'requested' | 'needs-approval' | 'approved' | 'rejected' | 'expired'

/** What a request is judged with. */
export interface RequestContext {
  readonly estate: Estate
  readonly now: Instant
  /** Where its application lies, as far as that is known. */
  readonly application?: { readonly subscription: string; readonly regions: readonly string[]; readonly exposure: 'online' | 'corp' }
  /** What it would cost in a month with nobody using it. */
  readonly costFloor?: Pick<CostFloor, 'total' | 'items' | 'unknown'>
  /** The catalogue, where many requests are judged. */
  readonly offered?: ReadonlyMap<string, OfferedPath>
}

/** A request with everything that is known of it before anything is built. */
export interface ResolvedRequest {
  readonly request: Request
  readonly state: RequestState
  /** Why it is in that state, a sentence each. */
  readonly reasons: readonly string[]
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
    ...stateOf(request, { diagnostics, approval, decisions, now: context.now, endDays: offered.path.endDays }),
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

const togetherProblems = (request: Request, prepared: PreparedPath, site: PathSite): readonly Diagnostic[] =>
  prepared
    .problems(site)
    .map(({ path, summary, help }) =>
      diagnostic('FW8412', summary, { at: placeIn(request, ['spec', 'parameters', ...path]), ...(help === undefined ? {} : { help }) }),
    )

function allowedProblems(request: Request, { name, teams, environments }: OfferedPath): readonly Diagnostic[] {
  const { team, environment } = request.spec
  const list = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ')
  return [
    ...(teams === undefined || teams.includes(team)
      ? []
      : [
          diagnostic('FW8406', `\`${name}\` is not for the team \`${team}\``, {
            at: placeIn(request, ['spec', 'team']),
            help: `it is for ${list(teams)}`,
          }),
        ]),
    ...(environments === undefined || environments.includes(environment)
      ? []
      : [
          diagnostic('FW8407', `\`${name}\` is not for the environment \`${environment}\``, {
            at: placeIn(request, ['spec', 'environment']),
            help: `it is for ${list(environments)}`,
          }),
        ]),
  ]
}

function dateProblems(request: Request): readonly Diagnostic[] {
  const { requestedAt, expires } = request.spec
  if (expires === undefined || (parseInstant(expires) ?? '') > (parseInstant(requestedAt) ?? '')) return []
  return [diagnostic('FW8410', `it was asked for ${requestedAt} and ends ${expires}`, { at: placeIn(request, ['spec', 'expires']) })]
}

function costProblems(request: Request, cost: RequestContext['costFloor']): readonly Diagnostic[] {
  const budget = request.spec.budget.monthly
  if (cost === undefined) return []
  const floor = cost.total
  const at = placeIn(request, ['spec', 'budget', 'monthly'])
  if (floor.currency !== budget.currency)
    return [diagnostic('FW8413', `it costs ${readable(floor)} a month at least, and its budget is in ${budget.currency}`, { at })]
  if (compareMoney(budget, floor) >= 0) return []
  return [
    diagnostic('FW8411', `it costs ${readable(floor)} a month at least, and its budget is ${readable(budget)}`, {
      at,
      detail: dearestOf(cost),
    }),
  ]
}

const invalidWords = {
  nobody: 'may not decide on it',
  before: 'decides before it was asked for',
  future: 'decides in the future',
  older: 'decided on another text of it',
} as const

function decisionProblems(request: Request, { approvers }: ApprovalNeed, decisions: readonly JudgedDecision[]): readonly Diagnostic[] {
  return decisions.flatMap(({ decision, index, invalid }) => {
    const at = placeIn(request, ['spec', 'decisions', index])
    if (invalid === undefined) return []
    if (invalid === 'own') return [diagnostic('FW8408', `\`${decision.person}\` asked for \`${request.name}\` and decides on it`, { at })]
    const help = invalid === 'nobody' ? { help: `deciding may ${approvers.map((one) => `\`${one}\``).join(', ')}` } : {}
    return [diagnostic('FW8409', `\`${decision.person}\` ${invalidWords[invalid]}`, { at, ...help })]
  })
}

interface StateFacts {
  readonly diagnostics: readonly Diagnostic[]
  readonly approval: ApprovalNeed
  readonly decisions: readonly JudgedDecision[]
  readonly now: Instant
  /** Days after which the path ends by itself. */
  readonly endDays: number | undefined
}

/** Why a request has ended, where it has: by its own end, or by that of its path. */
function whyEnded({ expires, requestedAt }: WorkloadRequestSpec, { now, endDays }: StateFacts): string | undefined {
  const end = expires === undefined ? undefined : parseInstant(expires)
  if (end !== undefined && end <= now) return `it ended ${expires}`
  const begin = endDays === undefined ? undefined : parseInstant(requestedAt)
  if (begin === undefined || endDays === undefined) return undefined
  const last = addDays(begin, endDays)
  return last <= now ? `it ended ${dayOf(last)}, ${endDays} days after it was asked for: ask anew` : undefined
}

function stateOf({ spec }: Request, facts: StateFacts): Pick<ResolvedRequest, 'state' | 'reasons'> {
  const { diagnostics, approval, decisions } = facts
  const ended = whyEnded(spec, facts)
  if (ended !== undefined) return { state: 'expired', reasons: [ended] }
  const { approvedBy, rejectedBy } = outcomeOf(decisions)
  if (rejectedBy !== undefined) {
    const why = rejectedBy.comment === undefined ? '' : `: ${rejectedBy.comment}`
    return { state: 'rejected', reasons: [`\`${rejectedBy.person}\` refused it${why}`] }
  }
  if (hasErrors(diagnostics))
    return { state: 'requested', reasons: diagnostics.filter((one) => one.severity === 'error').map((one) => one.summary) }
  if (approval.why.length === 0) return { state: 'approved', reasons: ['nobody needs to approve it'] }
  if (approvedBy.length >= approval.approvals)
    return { state: 'approved', reasons: [`${approvedBy.map((one) => `\`${one}\``).join(', ')} approved it`] }
  const missing = approval.approvals - approvedBy.length
  return { state: 'needs-approval', reasons: [...approval.why, `${missing} ${missing === 1 ? 'approval is' : 'approvals are'} missing`] }
}
