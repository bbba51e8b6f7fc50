import type { DecisionRequest } from '@fairway/core/api'
import { declaredOne } from '@fairway/core/estate'
import { parseInstant, type JsonObject } from '@fairway/core/kernel'
import { organizationKind, stakeholderRoles } from '@fairway/core/organization'
import { samePerson } from '@fairway/core/organization'
import type { PhaseId, PhaseResult, StakeholderRole } from '@fairway/core/program'
import type { Call } from '../api/endpoint.ts'
import { refuse } from '../http/problem.ts'
import { collections, recordedApprovals, type ApprovalSpec, type Named } from '../workspace/recorded.ts'

type Caller = Pick<Call<unknown, unknown, unknown>, 'identity' | 'services'>

/** Records that somebody asks for a phase's gate to be passed; gives the request's name. */
export async function requestApproval(call: Caller, id: PhaseId, reason: string): Promise<string> {
  const { identity, services } = call
  const phase = phaseOf(call, id)
  if (phase.state === 'passed') throw refuse(409, 'FW4013', `phase \`${id}\` has passed already`)
  const earlier = await requestsFor(call, id)
  const open = earlier.find((one) => isOpen(one.body, phase))
  if (open !== undefined) throw refuse(409, 'FW4013', `approval of phase \`${id}\` is asked for already, as \`${open.name}\``)
  const name = `${id}-${earlier.length + 1}`
  const approval: ApprovalSpec = { phase: id, requestedBy: identity.person, requestedAt: services.clock.now(), reason, decisions: [] }
  await services.workspace.store.documents.put(collections.approvals, name, asDocument(approval), {
    actor: identity.person,
    action: 'approval.requested',
    reason,
  })
  services.live.touch()
  return name
}

/** Records a decision on the open request. Needs a role that the organisation names the person in, and somebody other than the requester. */
export async function decideApproval(call: Caller, id: PhaseId, request: DecisionRequest): Promise<string> {
  const { identity, services } = call
  const phase = phaseOf(call, id)
  const open = (await requestsFor(call, id)).find((one) => isOpen(one.body, phase))
  if (open === undefined) throw refuse(409, 'FW4013', `nobody asked for approval of phase \`${id}\` through the API`)
  const role = roleOf(call, request.role)
  if (samePerson(open.body.requestedBy, identity.person))
    throw refuse(403, 'FW4014', `\`${identity.person}\` asked for \`${open.name}\` and cannot decide it`)
  const decided = open.body.decisions.find((one) => one.role === role)
  if (decided !== undefined) throw refuse(409, 'FW4013', `\`${decided.person}\` decided \`${open.name}\` as \`${role}\` already`)
  const { comment } = request
  const decision = {
    person: identity.person,
    role,
    decision: request.decision,
    at: services.clock.now(),
    ...(comment === undefined ? {} : { comment }),
  }
  const approval: ApprovalSpec = { ...open.body, decisions: [...open.body.decisions, decision] }
  const by = { actor: identity.person, action: `approval.${request.decision}`, ...(comment === undefined ? {} : { reason: comment }) }
  await services.workspace.store.documents.put(collections.approvals, open.name, asDocument(approval), by)
  services.live.touch()
  return open.name
}

function phaseOf({ services }: Caller, id: PhaseId): PhaseResult {
  const phase = services.live.current()?.assessment.phases.find((one) => one.id === id)
  if (phase === undefined) throw refuse(404, 'FW4011', `phase \`${id}\` has not been judged yet`)
  return phase
}

async function requestsFor({ services }: Caller, id: PhaseId): Promise<readonly Named<ApprovalSpec>[]> {
  return (await recordedApprovals(services.workspace.store.documents)).filter((one) => one.body.phase === id)
}

/** A request stays open until it is rejected, the gate passes, or the gate that it passed re-opens. */
function isOpen(request: ApprovalSpec, phase: PhaseResult): boolean {
  if (phase.state === 'passed' || request.decisions.some((one) => one.decision === 'rejected')) return false
  const reopened = phase.history.findLast((one) => one.event === 're-opened')?.at
  return reopened === undefined || (parseInstant(request.requestedAt) ?? '') > reopened
}

/** The role, when the estate's organisation names the person in it. */
function roleOf({ identity, services }: Caller, wanted: string): StakeholderRole {
  const role = stakeholderRoles.find((one) => one === wanted)
  if (role === undefined) throw refuse(422, 'FW4010', `\`role\` in the body: there is no role \`${wanted.slice(0, 100)}\``)
  const estate = services.live.current()?.estate ?? { documents: [] }
  const named = declaredOne(estate, organizationKind)?.spec.stakeholders.some(
    (one) => one.role === role && samePerson(one.person, identity.person),
  )
  if (named !== true) throw refuse(403, 'FW4006', `the organisation does not name \`${identity.person}\` as \`${role}\``)
  return role
}

const asDocument = (approval: ApprovalSpec): JsonObject => ({
  ...approval,
  decisions: approval.decisions.map(({ comment, ...rest }) => (comment === undefined ? rest : { ...rest, comment })),
})
