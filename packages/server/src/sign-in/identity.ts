import { readScope, type Grant, type ReadScope } from '@fairway/core/access'
import type { Listening } from '../http/host.ts'
import { refuseForeignOrigin, refuseWithoutToken, sameText } from '../http/cross-site.ts'
import { refuse } from '../http/problem.ts'
import type { People } from './people.ts'
import { hashSecret } from './secret.ts'
import type { Sessions } from './sessions.ts'

/** Who makes a request, and what they may do. */
export interface Identity {
  readonly person: string
  readonly grants: readonly Grant[]
  readonly scope: ReadScope
  /** The token that writes of this session carry; empty for programs, which need none. */
  readonly csrf: string
}

/** What tells who somebody is. */
export interface Guard {
  readonly listening: Listening
  readonly people: People
  readonly sessions: Sessions
  readonly cookieName: string
  /** Hash of the token in the data directory, and whose it is. */
  readonly token: { readonly hash: string; readonly person: string }
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Who makes the request. Throws a refusal when nobody does, or when a write may come from a foreign page. */
export function identify(request: Request, guard: Guard): Identity {
  const writes = !SAFE_METHODS.has(request.method)
  if (writes) refuseForeignOrigin(request, guard.listening)
  const bearer = bearerOf(request)
  if (bearer !== undefined) return byToken(bearer, guard)
  const session = guard.sessions.find(cookieOf(request, guard.cookieName) ?? '')
  if (session === undefined) throw refuse(401, 'FW4005', 'nobody is signed in')
  if (writes) refuseWithoutToken(request, session.csrf)
  return identityOf(session.person, session.csrf, guard)
}

function byToken(token: string, guard: Guard): Identity {
  if (!sameText(hashSecret(token), guard.token.hash)) throw refuse(401, 'FW4005', 'the API token is not valid')
  return identityOf(guard.token.person, '', guard)
}

function identityOf(person: string, csrf: string, guard: Guard): Identity {
  const grants = guard.people.grantsOf(person)
  return { person, grants, scope: readScope(grants), csrf }
}

function bearerOf(request: Request): string | undefined {
  const header = request.headers.get('authorization')
  if (header === null) return undefined
  const match = /^Bearer ([\w.~+/-]{1,200})$/.exec(header)
  return match?.[1] ?? ''
}

/** The value of a cookie of a request. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const one of (request.headers.get('cookie') ?? '').split(';')) {
    const at = one.indexOf('=')
    if (at > 0 && one.slice(0, at).trim() === name) return one.slice(at + 1).trim()
  }
  return undefined
}

/**
 * Sets the session's cookie: for this browser session, out of reach of scripts, never sent with requests that other sites started. A link
 * opened from a web mail still works: the page itself needs no cookie, and what it asks for comes from here.
 */
export const sessionCookie = (name: string, value: string): string => `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`

/** Takes the cookie away. */
export const clearedCookie = (name: string): string => `${name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`
