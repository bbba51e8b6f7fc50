import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { journalRecordSchema, pageOf } from '../schemas/records.ts'
import { filterText, pageShape } from '../schemas/text.ts'
import { verificationSchema } from '../schemas/views.ts'

const read = { action: 'read', where: 'organization' } as const

/** The journal. It names everybody's things, so reading it needs a grant in the whole organisation. */
export const auditEndpoints = [
  endpoint({
    method: 'get',
    path: '/audit',
    summary: 'Who did what to what, when and why: newest first',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      actor: filterText.exactOptional().meta({ description: 'Only what this person did.' }),
      action: filterText.exactOptional().meta({ description: 'Only this action, such as `waiver.granted`.' }),
      target: filterText.exactOptional().meta({ description: 'Only what was done to this.' }),
      ...pageShape,
    }),
    response: pageOf(journalRecordSchema),
    handle: async ({ query: { limit, cursor, ...filter }, services }) => {
      const page = await services.workspace.store.journal.list(filter, cursor === undefined ? { limit } : { limit, cursor })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/audit/verification',
    summary: "Whether the journal's chain holds, from the first record to the last",
    access: read,
    freshness: 'none',
    response: verificationSchema,
    handle: async ({ services, request }) => ({
      body: await services.inQueue(async () => services.workspace.store.journal.verify(), request.signal),
    }),
  }),
]
