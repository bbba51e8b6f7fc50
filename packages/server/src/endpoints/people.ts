import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'
import { grantSchema, personViewSchema, signInLinkSchema } from '../schemas/views.ts'

const manage = { action: 'manage-access', where: 'organization' } as const
const person = z.strictObject({ person: plainText(200) })
const optionalReason = z.strictObject({ reason: plainText(4000).exactOptional() })

/** People, what they may do, and their one-time sign-in links. */
export const peopleEndpoints = [
  endpoint({
    method: 'get',
    path: '/people',
    summary: 'Everybody with grants',
    access: manage,
    freshness: 'content',
    response: itemsOf(personViewSchema),
    handle: ({ services }) => ({ body: { items: [...services.guard.people.list()] } }),
  }),
  endpoint({
    method: 'post',
    path: '/people',
    summary: 'Set what a person may do; holds from their next request on',
    access: manage,
    body: z.strictObject({ person: plainText(200), grants: z.array(grantSchema).min(1).max(200), reason: plainText(4000).exactOptional() }),
    success: 201,
    response: personViewSchema,
    handle: async ({ body, identity, services }) => {
      const { people } = services.guard
      if (people.isLocal(body.person)) throw refuse(409, 'FW4013', `\`${body.person}\` administers this machine and keeps every right`)
      const by = { actor: identity.person, ...(body.reason === undefined ? {} : { reason: body.reason }) }
      await services.inTurn(async () => people.set(body.person, body.grants, by))
      return { status: 201, body: { person: body.person, grants: body.grants, local: false } }
    },
  }),
  endpoint({
    method: 'delete',
    path: '/people/{person}',
    summary: 'Take away every grant, session and link of a person',
    access: manage,
    params: person,
    body: optionalReason,
    success: 204,
    response: z.null(),
    handle: async ({ params, body, identity, services }) => {
      const { people, sessions } = services.guard
      if (people.isLocal(params.person)) throw refuse(409, 'FW4013', `\`${params.person}\` administers this machine and cannot be removed`)
      const by = { actor: identity.person, ...(body.reason === undefined ? {} : { reason: body.reason }) }
      const removed = await services.inTurn(async () => people.remove(params.person, by))
      if (!removed) throw refuse(404, 'FW4011', `there is nobody called \`${params.person}\``)
      services.links.revoke(params.person)
      sessions.closeAll(params.person)
      return { status: 204 as const }
    },
  }),
  endpoint({
    method: 'post',
    path: '/people/{person}/links',
    summary: 'A one-time sign-in link for a person, shown once',
    access: manage,
    params: person,
    body: optionalReason,
    success: 201,
    response: signInLinkSchema,
    handle: async ({ params, body, identity, services }) => {
      const { people, listening } = services.guard
      if (people.grantsOf(params.person).length === 0) throw refuse(404, 'FW4011', `there is nobody called \`${params.person}\``)
      const entry = { actor: identity.person, action: 'link.issued', target: `person/${params.person}` }
      await services.workspace.store.journal.append(body.reason === undefined ? entry : { ...entry, reason: body.reason })
      const { token, expires } = services.links.issue(params.person)
      return { status: 201, body: { link: `${listening.origin}/sign-in?token=${token}`, expires } }
    },
  }),
]
