import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { decideApproval, requestApproval } from '../approvals/decide.ts'
import { refuse } from '../http/problem.ts'
import { judgementFor } from '../records/scoped-judgement.ts'
import { phaseSchema } from '../schemas/programme.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'
import { recordedSchema } from '../schemas/views.ts'

const read = { action: 'read', where: 'anywhere' } as const
const phaseId = z.strictObject({ id: z.enum(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']) })

/** The six phases: where they stand, and asking for and deciding on their gates. */
export const phaseEndpoints = [
  endpoint({
    method: 'get',
    path: '/phases',
    summary: 'The six phases with their gates',
    access: read,
    freshness: 'revision',
    response: itemsOf(phaseSchema),
    handle: ({ services, identity }) => ({ body: { items: [...judgementFor(services.live.current(), identity.scope).phases] } }),
  }),
  endpoint({
    method: 'get',
    path: '/phases/{id}',
    summary: 'One phase with its gate',
    access: read,
    freshness: 'revision',
    params: phaseId,
    response: phaseSchema,
    handle: ({ params, services, identity }) => {
      const phase = judgementFor(services.live.current(), identity.scope).phases.find((one) => one.id === params.id)
      if (phase === undefined) throw refuse(404, 'FW4011', `phase \`${params.id}\` has not been judged yet`)
      return { body: phase }
    },
  }),
  endpoint({
    method: 'post',
    path: '/phases/{id}/requests',
    summary: "Ask for a phase's gate to be passed",
    access: { action: 'request-approval', where: 'organization' },
    params: phaseId,
    body: z.strictObject({ reason: plainText(4000) }),
    success: 201,
    response: recordedSchema,
    handle: async (call) => {
      const name = await call.services.inTurn(async () => requestApproval(call, call.params.id, call.body.reason))
      return { status: 201, body: { name, evaluated: await call.services.jobs.refresh() } }
    },
  }),
  endpoint({
    method: 'post',
    path: '/phases/{id}/decisions',
    summary: 'Approve or reject the open request, in a role that the organisation gives to the person',
    access: { action: 'decide-approval', where: 'organization' },
    params: phaseId,
    body: z.strictObject({ role: plainText(100), decision: z.enum(['approved', 'rejected']), comment: plainText(4000).exactOptional() }),
    success: 201,
    response: recordedSchema,
    handle: async (call) => {
      const name = await call.services.inTurn(async () => decideApproval(call, call.params.id, call.body))
      return { status: 201, body: { name, evaluated: await call.services.jobs.refresh() } }
    },
  }),
]
