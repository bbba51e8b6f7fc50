import { DiagnosticError } from '@fairway/core/kernel'
import { Hono, type Context } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Endpoint } from '../api/endpoint.ts'
import { mount, type ServerEnv } from '../api/router.ts'
import type { ConsoleFiles } from '../console/files.ts'
import { busy } from '../jobs/queue.ts'
import type { Services } from '../services.ts'
import { linkProblemPage, openLink } from '../sign-in/sign-in.ts'
import { withSecurityHeaders } from './headers.ts'
import { plainProblem, problemOfDiagnostics, problemResponse, Refusal, refuse } from './problem.ts'

const MAX_ADDRESS = 8192
const TIMEOUT_MS = 60_000
/** Requests of the API that may be answered at the same time. Supervisors ask beside it. */
const MAX_AT_ONCE = 128

/** What the application is made of. */
export interface AppOptions {
  readonly services: Services
  readonly endpoints: readonly Endpoint[]
  readonly consoleFiles: ConsoleFiles | undefined
  /** Hears of defects: errors that are nobody's mistake. */
  readonly onDefect: (error: unknown) => void
}

/** The whole HTTP application. Every answer leaves through one place that adds the security headers and turns errors into problem documents. */
export function createApp(options: AppOptions): Hono<ServerEnv> {
  const { services } = options
  const app = new Hono<ServerEnv>()
  const boundedly = atMost(MAX_AT_ONCE)
  app.use(async (c, next) => {
    checkAddress(c, services)
    await boundedly(c.req.path, async () => withDeadline(next()))
    withSecurityHeaders(c.res, c.req.path)
  })
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (_c, methods) => problemResponse(plainProblem(405), { allow: methods.join(', ') }) }))
  app.get('/sign-in', async (c) => signIn(c, services))
  mount(app, options.endpoints, services)
  app.notFound(
    async (c) => (await consolePage(c, options.consoleFiles)) ?? problemResponse(plainProblem(404, 'there is nothing at this address')),
  )
  app.onError((error, c) => withSecurityHeaders(problemFor(error, options.onDefect), c.req.path))
  return app
}

function checkAddress(c: Context<ServerEnv>, services: Services): void {
  const host = c.req.header('host')?.toLowerCase() ?? ''
  if (!services.guard.listening.hosts.has(host)) throw refuse(403, 'FW4003', `\`${host.slice(0, 100)}\` is not a name of this server`)
  if (c.req.raw.url.length > MAX_ADDRESS) throw new Refusal(plainProblem(414))
}

/** Refuses requests of the API while so many are being answered already. */
function atMost(most: number): (path: string, work: () => Promise<void>) => Promise<void> {
  let running = 0
  return async (path, work) => {
    if (!path.startsWith('/api/')) return work()
    if (running >= most) throw busy()
    running++
    return work().finally(() => running--)
  }
}

async function withDeadline(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal(plainProblem(504))), TIMEOUT_MS)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function signIn(c: Context<ServerEnv>, services: Services): Promise<Response> {
  const address = c.env.incoming?.socket.remoteAddress ?? ''
  try {
    return await openLink(c.req.raw, address, services)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const headers = { ...error.headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(linkProblemPage(error.problem.detail ?? error.problem.title), { status: error.problem.status, headers })
  }
}

async function consolePage(c: Context<ServerEnv>, files: ConsoleFiles | undefined): Promise<Response | undefined> {
  const { path } = c.req
  if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || path === '/api' || path.startsWith('/api/')) return undefined
  const found = await files?.serve(c.req.raw)
  if (found !== undefined || path !== '/') return found
  return new Response('The console is not built. The API answers under /api/v1.\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

function problemFor(error: unknown, onDefect: (error: unknown) => void): Response {
  if (error instanceof Refusal) return problemResponse(error.problem, error.headers)
  if (error instanceof DiagnosticError) return problemResponse(problemOfDiagnostics(error.diagnostics))
  onDefect(error)
  return problemResponse(plainProblem(500, 'Fairway met a defect; its log has the details'))
}
