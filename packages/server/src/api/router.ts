import { allowed, allowedSomewhere } from '@fairway/core/access'
import type { Context, Hono } from 'hono'
import { readJson } from '../http/body.ts'
import { refuseForeignOrigin } from '../http/cross-site.ts'
import { entityTag, isCurrent, notModified, revalidate } from '../http/etag.ts'
import { refuse } from '../http/problem.ts'
import { scopedTo } from '../records/scoped.ts'
import type { Services } from '../services.ts'
import { identify, type Identity } from '../sign-in/identity.ts'
import type { Answer, Endpoint, RawCall } from './endpoint.ts'

/** What Hono knows of a request beside the request itself. */
export interface ServerEnv {
  readonly Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } }
}

/** The path of an endpoint as clients see it. */
export const fullPath = (endpoint: Endpoint): string =>
  endpoint.path.startsWith('//') ? endpoint.path.slice(1) : `/api/v1${endpoint.path}`

const nobody: Identity = { person: '', grants: [], scope: [], csrf: '' }

/** Puts endpoints on the application: identity first, then permission, then freshness, then the parts of the request, then the handler. */
export function mount(app: Hono<ServerEnv>, endpoints: readonly Endpoint[], services: Services): void {
  for (const endpoint of endpoints) {
    const path = fullPath(endpoint).replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(endpoint.method.toUpperCase(), path, async (c) => serve(c, endpoint, services))
  }
}

async function serve(c: Context<ServerEnv>, endpoint: Endpoint, services: Services): Promise<Response> {
  const request = c.req.raw
  const identity = admit(request, endpoint, services)
  if (endpoint.access !== 'public') refuseWhenFailed(services)
  const tag = endpoint.method === 'get' && endpoint.freshness === 'revision' ? revisionTag(request, identity, services) : undefined
  if (tag !== undefined && isCurrent(request, tag)) return notModified(tag)
  const raw: RawCall = {
    params: c.req.param(),
    query: c.req.queries(),
    body: endpoint.method === 'get' ? {} : await readJson(request, endpoint.maxBodyBytes),
    identity,
    records: scopedTo(services.workspace.store.assessments, identity.scope),
    services,
    request,
    address: c.env.incoming?.socket.remoteAddress ?? '',
  }
  return asResponse(await endpoint.run(raw), request, tag, endpoint)
}

function admit(request: Request, endpoint: Endpoint, services: Services): Identity {
  const { access } = endpoint
  if (access === 'public') {
    if (endpoint.method !== 'get') refuseForeignOrigin(request, services.guard.listening)
    return nobody
  }
  const identity = identify(request, services.guard)
  const may = access.where === 'organization' ? allowed(identity.grants, access.action) : allowedSomewhere(identity.grants, access.action)
  if (!may) throw notAllowed(identity, access.action, access.where === 'organization' ? ' in the whole organisation' : '')
  return identity
}

function refuseWhenFailed(services: Services): void {
  const health = services.workspace.store.health()
  if (health.status === 'failed')
    throw refuse(503, 'FW4021', `the data store does not answer: ${(health.reason ?? 'unknown reason').slice(0, 300)}`)
}

/** The refusal of somebody who is known but may not do this. */
export const notAllowed = (identity: Identity, action: string, where: string) =>
  refuse(403, 'FW4006', `\`${identity.person}\` has no grant to \`${action}\`${where}`)

function revisionTag(request: Request, identity: Identity, services: Services): string {
  const { pathname, search } = new URL(request.url)
  return entityTag(
    services.live.revision(),
    JSON.stringify(identity.scope),
    JSON.stringify(identity.grants),
    identity.person,
    pathname,
    search,
  )
}

function asResponse(answer: Answer<unknown>, request: Request, tag: string | undefined, endpoint: Endpoint): Response {
  if (answer instanceof Response) {
    if (tag !== undefined && answer.ok) stamp(answer, tag)
    return answer
  }
  const status = answer.status ?? 200
  if (status === 204) return new Response(null, { status, headers: answer.headers ?? {} })
  const text = JSON.stringify(answer.body)
  const response = new Response(text, { status, headers: { ...answer.headers, 'content-type': 'application/json' } })
  if (endpoint.method !== 'get' || endpoint.freshness === 'none' || endpoint.freshness === undefined || status !== 200) return response
  const found = tag ?? entityTag(text)
  return isCurrent(request, found) ? notModified(found) : stamp(response, found)
}

function stamp(response: Response, tag: string): Response {
  response.headers.set('etag', tag)
  for (const [name, value] of Object.entries(revalidate)) response.headers.set(name, value)
  return response
}
