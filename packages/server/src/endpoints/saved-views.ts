import { allowed } from '@fairway/core/access'
import type { SavedView } from '@fairway/core/api'
import { isJsonObject, type JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import type { Call } from '../api/endpoint.ts'
import { entityTag, refuseStale } from '../http/etag.ts'
import { refuse } from '../http/problem.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'
import { savedViewSchema } from '../schemas/views.ts'

const COLLECTION = 'saved-views'
const MAX_VIEWS = 1000
const save = { action: 'save-view', where: 'anywhere' } as const
const named = z.strictObject({ name: plainText(100) })
const filterValue = z.union([plainText(2048), z.array(plainText(2048)).max(100)])

type Caller = Pick<Call<unknown, unknown, unknown>, 'identity' | 'services'>

async function viewsOf({ services }: Pick<Caller, 'services'>): Promise<readonly SavedView[]> {
  const listed = await services.workspace.store.documents.list(COLLECTION)
  return listed.flatMap(({ document }) => {
    const parsed = savedViewSchema.safeParse(document)
    return parsed.success ? [parsed.data] : []
  })
}

/** Views of others may name teams that somebody with grants in teams only must not hear of. */
const isVisible = ({ identity }: Caller, view: SavedView): boolean => identity.scope === 'everything' || view.createdBy === identity.person

const mayChange = ({ identity }: Caller, view: SavedView): boolean =>
  view.createdBy === identity.person || allowed(identity.grants, 'manage-access')

/** Lists that people want to see again. */
export const savedViewEndpoints = [
  endpoint({
    method: 'get',
    path: '/saved-views',
    summary: 'Saved lists; with grants in teams only, the own ones',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'content',
    response: itemsOf(savedViewSchema),
    handle: async (call) => ({ body: { items: (await viewsOf(call)).filter((one) => isVisible(call, one)) } }),
  }),
  endpoint({
    method: 'get',
    path: '/saved-views/{name}',
    summary: 'One saved list',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'content',
    params: named,
    response: savedViewSchema,
    handle: async (call) => {
      const found = (await viewsOf(call)).find((one) => one.name === call.params.name && isVisible(call, one))
      if (found === undefined) throw refuse(404, 'FW4011', `there is no saved view \`${call.params.name}\``)
      return { body: found }
    },
  }),
  endpoint({
    method: 'put',
    path: '/saved-views/{name}',
    summary: 'Save a list under a name; `If-Match` with the tag of the one that was read refuses to overwrite a newer one',
    access: save,
    params: named,
    body: z.strictObject({
      page: z.enum(['findings', 'inventory']),
      query: z.record(plainText(50), filterValue),
      search: z.string().max(8000),
    }),
    response: savedViewSchema,
    handle: async (call) => call.services.inTurn(async () => putView(call)),
  }),
  endpoint({
    method: 'delete',
    path: '/saved-views/{name}',
    summary: 'Forget a saved list: by whoever saved it, or an administrator',
    access: save,
    params: named,
    success: 204,
    response: z.null(),
    handle: async (call) => call.services.inTurn(async () => removeView(call)),
  }),
]

async function removeView(call: Call<{ name: string }, unknown, unknown>) {
  const { identity, params, services } = call
  const found = (await viewsOf(call)).find((one) => one.name === params.name && isVisible(call, one))
  if (found === undefined) throw refuse(404, 'FW4011', `there is no saved view \`${params.name}\``)
  refuseStale(call.request, tagOf(found))
  if (!mayChange(call, found)) throw refuse(403, 'FW4006', `\`${params.name}\` was saved by \`${found.createdBy}\``)
  await services.workspace.store.documents.remove(COLLECTION, params.name, { actor: identity.person, action: 'view.removed' })
  return { status: 204 as const }
}

/** The tag that `GET` gives for this very view. */
const tagOf = (view: SavedView): string => entityTag(JSON.stringify(view))

type PutCall = Call<{ name: string }, unknown, { page: 'findings' | 'inventory'; query: Record<string, string | string[]>; search: string }>

async function putView(call: PutCall) {
  const { body, identity, params, services } = call
  const views = await viewsOf(call)
  const present = views.find((one) => one.name === params.name)
  if (present !== undefined && !mayChange(call, present)) throw refuse(409, 'FW4013', `the name \`${params.name}\` is taken`)
  refuseStale(call.request, present === undefined ? undefined : tagOf(present))
  if (present === undefined && views.length >= MAX_VIEWS) throw refuse(409, 'FW4013', `there are ${MAX_VIEWS} saved views already`)
  const document: JsonObject = { name: params.name, ...body, createdBy: present?.createdBy ?? identity.person }
  const parsed = savedViewSchema.safeParse(document)
  if (!parsed.success || !isJsonObject(document)) throw refuse(422, 'FW4010', '`query` in the body: is no filter of that page')
  await services.workspace.store.documents.put(COLLECTION, params.name, document, { actor: identity.person, action: 'view.saved' })
  return { body: parsed.data }
}
