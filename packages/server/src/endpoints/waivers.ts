import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { itemsOf } from '../schemas/records.ts'
import { filterText, momentSchema, plainText } from '../schemas/text.ts'
import { recordedSchema, waiverSchema } from '../schemas/views.ts'
import { grantWaiver, removeWaiver, requestWaiver } from '../waivers/decide.ts'
import { waiverViews } from '../waivers/list.ts'

const named = z.strictObject({ name: plainText(63) })

/** Exceptions: asked for, granted by somebody else, withdrawn. */
export const waiverEndpoints = [
  endpoint({
    method: 'get',
    path: '/waivers',
    summary: 'Waivers asked for, granted and declared in files',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'content',
    response: itemsOf(waiverSchema),
    handle: async (call) => ({ body: { items: [...(await waiverViews(call))] } }),
  }),
  endpoint({
    method: 'post',
    path: '/waivers',
    summary: 'Ask for an exception from a control; somebody else has to grant it',
    access: { action: 'request-waiver', where: 'anywhere' },
    body: z.strictObject({
      control: plainText(100),
      subjects: z.array(filterText).min(1).max(500).meta({ description: 'Subjects of findings of the control.' }),
      reason: plainText(4000),
      expires: momentSchema.meta({ description: 'At most 365 days ahead.' }),
    }),
    success: 201,
    response: waiverSchema,
    handle: async (call) => {
      const name = await call.services.inTurn(async () => requestWaiver(call, call.body))
      const made = (await waiverViews(call)).find((one) => one.name === name)
      if (made === undefined) throw new Error(`the waiver ${name} was recorded and cannot be listed`)
      return { status: 201, body: made, headers: { location: `/api/v1/waivers/${name}` } }
    },
  }),
  endpoint({
    method: 'post',
    path: '/waivers/{name}/grant',
    summary: 'Grant a waiver that somebody else asked for; findings are judged anew',
    access: { action: 'grant-waiver', where: 'anywhere' },
    params: named,
    body: z.strictObject({ reason: plainText(4000).exactOptional() }),
    response: recordedSchema,
    handle: async (call) => {
      await call.services.inTurn(async () => grantWaiver(call, call.params.name, call.body.reason))
      return { body: { name: call.params.name, evaluated: await call.services.jobs.refresh() } }
    },
  }),
  endpoint({
    method: 'delete',
    path: '/waivers/{name}',
    summary: 'Withdraw a request, or end a granted waiver before its time; findings are judged anew',
    access: { action: 'request-waiver', where: 'anywhere' },
    params: named,
    body: z.strictObject({ reason: plainText(4000).exactOptional() }),
    response: recordedSchema,
    handle: async (call) => {
      const { name } = call.params
      const counted = await call.services.inTurn(async () => removeWaiver(call, name, call.body.reason))
      return { body: { name, evaluated: counted ? await call.services.jobs.refresh() : true } }
    },
  }),
]
