import { refuse } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { sessionCookie } from './identity.ts'

/** Opens a session for the person of a one-time link. Failures are counted by address; success is journaled before it is acknowledged. */
export async function redeemLink(
  token: string,
  address: string,
  services: Services,
): Promise<{ readonly person: string; readonly cookie: string }> {
  const { guard, links, signInFailures, workspace } = services
  signInFailures.check(address)
  const person = links.redeem(token)
  if (person === undefined || guard.people.grantsOf(person).length === 0) {
    signInFailures.failed(address)
    throw refuse(401, 'FW4007', 'the sign-in link was used, has expired, or never existed')
  }
  await workspace.store.journal.append({ actor: person, action: 'session.opened', target: `person/${person}` })
  const { cookie } = guard.sessions.open(person)
  return { person, cookie: sessionCookie(guard.cookieName, cookie) }
}

/** The answer to somebody who opened a link in a browser: on to the console, or a page that says why not. */
export async function openLink(request: Request, address: string, services: Services): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  if (isPrefetch(request)) return new Response(null, { status: 204 })
  const { cookie } = await redeemLink(token.slice(0, 200), address, services)
  return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' } })
}

/** Browsers and chat programs fetch links ahead of people: that must not use the link up. */
const isPrefetch = (request: Request): boolean =>
  request.method === 'HEAD' ||
  /prefetch|prerender/i.test(`${request.headers.get('sec-purpose') ?? ''} ${request.headers.get('purpose') ?? ''}`)

/** What a browser shows for a link that does not work. */
export const linkProblemPage = (detail: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in to Fairway</title><h1>This sign-in link does not work</h1><p>${escapeHtml(detail)}</p>` +
  '<p>Links work once and for ten minutes. Restart the server to have a new one printed, or ask an administrator for one.</p></html>'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
