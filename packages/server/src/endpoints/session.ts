import { actionsOf } from '@fairway/core/access'
import type { SessionView } from '@fairway/core/api'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { sessionSchema } from '../schemas/views.ts'
import { clearedCookie, cookieOf } from '../sign-in/identity.ts'
import { redeemLink } from '../sign-in/sign-in.ts'

/** Who is signed in, signing in and out. */
export const sessionEndpoints = [
  endpoint({
    method: 'get',
    path: '/session',
    summary: 'Who is signed in and what they may do',
    access: { action: 'read', where: 'anywhere' },
    freshness: 'none',
    response: sessionSchema,
    handle: ({ identity, services }) => {
      const { person, grants, csrf } = identity
      const body: SessionView = { person, grants, csrf, actions: actionsOf(grants), version: services.version }
      return { body }
    },
  }),
  endpoint({
    method: 'post',
    path: '/sign-in',
    summary: 'Open a session with the token of a one-time link',
    access: 'public',
    body: z.strictObject({ token: z.string().min(1).max(200) }),
    response: z.strictObject({ person: z.string() }),
    handle: async ({ body, services, address }) => {
      const { person, cookie } = await redeemLink(body.token, address, services)
      return { body: { person }, headers: { 'set-cookie': cookie } }
    },
  }),
  endpoint({
    method: 'post',
    path: '/sign-out',
    summary: 'End this session, or all sessions of the person',
    access: { action: 'read', where: 'anywhere' },
    body: z.strictObject({ everywhere: z.boolean().default(false) }),
    success: 204,
    response: z.null(),
    handle: async ({ body, identity, services, request }) => {
      const { sessions, cookieName } = services.guard
      if (body.everywhere) sessions.closeAll(identity.person)
      else sessions.close(cookieOf(request, cookieName) ?? '')
      await services.workspace.store.journal.append({
        actor: identity.person,
        action: 'session.closed',
        target: `person/${identity.person}`,
      })
      return { status: 204, headers: { 'set-cookie': clearedCookie(cookieName) } }
    },
  }),
]
