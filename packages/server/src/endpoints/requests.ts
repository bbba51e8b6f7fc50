import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { checkFor, decide, requestDetail, submit, visibleRequests } from '../landing-zone/ask.ts'
import { plain } from '../landing-zone/plain.ts'
import { pageOf as pageIn } from '../landing-zone/views.ts'
import { pageOf } from '../schemas/records.ts'
import {
  committedRequestSchema,
  requestCheckSchema,
  requestDetailSchema,
  requestDraftSchema,
  requestSchema,
  requestStates,
} from '../schemas/requests.ts'
import { filterText, pageShape, plainText } from '../schemas/text.ts'

const named = z.strictObject({ name: plainText(63) })

/** Self-service: what was asked for, what a draft would come to, and changes of the estate as branches that people propose. */
export const requestEndpoints = [
  endpoint({
    method: 'get',
    path: '/requests',
    summary: 'Requests for workloads with their state, cost and capacity, by name',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'content',
    query: z.strictObject({
      state: z.enum(requestStates).exactOptional().meta({ description: 'Only in this state.' }),
      team: filterText.exactOptional().meta({ description: 'Only of this team.' }),
      ...pageShape,
    }),
    response: pageOf(requestSchema),
    handle: async (call) => {
      const { state, team } = call.query
      const items = (await visibleRequests(call))
        .map(({ view }) => view)
        .filter((one) => (state === undefined || one.state === state) && (team === undefined || one.team === team))
      return {
        body: plain(
          pageOf(requestSchema),
          pageIn(items, ({ name }) => name, call.query),
        ),
      }
    },
  }),
  endpoint({
    method: 'get',
    path: '/requests/{name}',
    summary: 'One request, with what the own policies would do to it once it is approved',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'content',
    params: named,
    response: requestDetailSchema,
    handle: async (call) => ({ body: plain(requestDetailSchema, await requestDetail(call, call.params.name)) }),
  }),
  endpoint({
    method: 'post',
    path: '/requests/check',
    summary: 'What a draft would come to: cost, quota, policies, approval; nothing is kept',
    access: { action: 'read', where: 'anywhere' },
    body: requestDraftSchema,
    success: 200,
    response: requestCheckSchema,
    handle: async (call) => ({ body: plain(requestCheckSchema, await checkFor(call, call.body)) }),
  }),
  endpoint({
    method: 'post',
    path: '/requests',
    summary: 'Ask for a workload: a commit on a branch of its own, ready to be proposed',
    access: { action: 'request-approval', where: 'anywhere' },
    body: z.strictObject({
      draft: requestDraftSchema,
      message: plainText(4000).exactOptional().meta({ description: 'What is said in the commit; default: the purpose.' }),
    }),
    success: 201,
    response: committedRequestSchema,
    handle: async (call) => {
      const body = await call.services.inTurn(async () => submit(call, call.body))
      return { status: 201, body, headers: { location: `/api/v1/requests/${body.name}` } }
    },
  }),
  endpoint({
    method: 'post',
    path: '/requests/{name}/decisions',
    summary: 'Approve or reject a request: a commit on a branch of its own, ready to be proposed',
    access: { action: 'decide-approval', where: 'anywhere' },
    params: named,
    body: z.strictObject({ decision: z.enum(['approved', 'rejected']), comment: plainText(4000).exactOptional() }),
    success: 201,
    response: committedRequestSchema,
    handle: async (call) => ({ status: 201, body: await call.services.inTurn(async () => decide(call, call.params.name, call.body)) }),
  }),
]
