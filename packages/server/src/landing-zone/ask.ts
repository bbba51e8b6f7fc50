import { readEstateDir } from '@fairway/observe'
import type { CommittedRequest, RequestCheck, RequestDecision, RequestDetailView, RequestSubmission } from '@fairway/core/api'
import { DiagnosticError, hasErrors, type Code } from '@fairway/core/kernel'
import type { RequestDraft } from '@fairway/core/landing-zone'
import { allowed } from '@fairway/core/access'
import type { Call } from '../api/endpoint.ts'
import { notAllowed } from '../api/router.ts'
import { problemOf, Refusal, refuse, type ProblemStatus } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { checkDraft } from './check-draft.ts'
import { commitDecision, commitRequest } from './commit.ts'
import { decisionOf, decisionProblems } from './decision.ts'
import { judgedDetail } from './detail.ts'
import { liveLandingZone, type LiveLandingZone } from './live.ts'
import { mayDecide, maySee } from './people.ts'
import { requestsOf, type FoundRequest } from './requests.ts'

type Caller = Pick<Call<unknown, unknown, unknown>, 'identity' | 'services' | 'request'>

/** The requests that somebody may see. */
export async function visibleRequests({ identity, services, request }: Caller): Promise<readonly FoundRequest[]> {
  return seenBy(await liveLandingZone(services, request.signal), identity)
}

const seenBy = ({ world, landingZone, plan }: LiveLandingZone, identity: Caller['identity']): readonly FoundRequest[] =>
  requestsOf({ estate: world.estate, now: world.now, landingZone, plan }).filter((one) => maySee(one, identity))

/** A request with what the own policies would do to it once it is approved. */
export async function requestDetail({ identity, services, request }: Caller, name: string): Promise<RequestDetailView> {
  const live = await liveLandingZone(services, request.signal)
  const found = named(seenBy(live, identity), name)
  const { estate, inventory, capacity: observed, now } = live.world
  const seen = observed === undefined ? {} : { observed }
  const { dataDir } = services.workspace
  return services.inQueue(
    async () => Promise.resolve(judgedDetail(found, live.landingZone, { estate, inventory, ...seen, now, dataDir })),
    request.signal,
  )
}

function named(requests: readonly FoundRequest[], name: string): FoundRequest {
  const found = requests.find(({ view }) => view.name === name)
  if (found === undefined) throw refuse(404, 'FW8415', `there is no request \`${name}\``)
  return found
}

/** What a draft would come to. Nothing is kept. */
export async function checkFor({ identity, services, request }: Caller, draft: RequestDraft): Promise<RequestCheck> {
  const { estateDir, dataDir, clock } = services.workspace
  const { world } = await liveLandingZone(services, request.signal)
  const { files } = await readEstateDir(estateDir)
  const { inventory, capacity: observed } = world
  const around = {
    files,
    requestedBy: identity.person,
    now: clock.now(),
    inventory,
    dataDir,
    ...(observed === undefined ? {} : { observed }),
  }
  return services.inQueue(async () => Promise.resolve(checkDraft(draft, around)), request.signal)
}

/** Commits a request on a branch of its own. Refused with everything that its check finds wrong. */
export async function submit(call: Caller, { draft, message }: RequestSubmission): Promise<CommittedRequest> {
  const { identity, services } = call
  if (!allowed(identity.grants, 'request-approval', draft.team))
    throw notAllowed(identity, 'request-approval', ` for team \`${draft.team}\``)
  const check = await checkFor(call, draft)
  const [first, ...others] = check.diagnostics.filter((one) => one.severity === 'error')
  if (first !== undefined)
    throw new Refusal(problemOf(first.code === 'FW8414' ? 409 : 422, [withoutPath(first), ...others.map(withoutPath)]))
  const { estateDir } = services.workspace
  const { person } = identity
  const done = await inGit(async () => commitRequest(draft, check, { estateDir, person, requestedBy: person, message }), check.yaml)
  await record(services, person, 'request.committed', done, message)
  return done
}

/** Commits a decision on a branch of its own. */
export async function decide(call: Caller, name: string, { decision, comment }: RequestDecision): Promise<CommittedRequest> {
  const { identity, services, request } = call
  const found = named(seenBy(await liveLandingZone(services, request.signal), identity), name)
  if (!mayDecide(found, identity)) throw notAllowed(identity, 'decide-approval', ` for team \`${found.view.team}\``)
  const made = decisionOf(found.resolved, { person: identity.person, decision, comment }, services.clock.now())
  const problems = decisionProblems(found.resolved, made)
  if (hasErrors(problems)) throw refusalOf(new DiagnosticError(problems))
  const done = await inGit(async () =>
    commitDecision(found.resolved, made, { estateDir: services.workspace.estateDir, person: identity.person }),
  )
  await record(services, identity.person, `request.${decision}`, done, comment)
  return done
}

async function record(
  services: Services,
  actor: string,
  action: string,
  done: CommittedRequest,
  reason: string | undefined,
): Promise<void> {
  const { name, path, branch, commit, base } = done
  await services.workspace.store.journal.append({
    actor,
    action,
    target: `WorkloadRequest/${name}`,
    ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
    data: { path, branch, commit, base },
  })
  services.live.touch()
}

/** Somebody else's branch, a folder outside Git: in conflict with what is there. What could not be committed is given back, so that it is not lost. */
async function inGit(work: () => Promise<CommittedRequest>, yaml?: string): Promise<CommittedRequest> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error
    throw refusalOf(error, yaml)
  }
}

const statuses: Partial<Record<Code, ProblemStatus>> = {
  FW8408: 403,
  FW8416: 403,
  FW8414: 409,
  FW8417: 409,
  FW8418: 409,
  FW8707: 409,
  FW8708: 409,
  FW8709: 409,
}

function refusalOf({ diagnostics }: DiagnosticError, yaml?: string): Error {
  const [first, ...others] = diagnostics
  if (first === undefined) return new Error('refused without a reason')
  const problem = problemOf(statuses[first.code] ?? 422, [first, ...others])
  return new Refusal(first.code === 'FW8707' && yaml !== undefined ? { ...problem, detail: yaml } : problem)
}

function withoutPath({ path: _path, ...one }: RequestCheck['diagnostics'][number]) {
  return one
}
