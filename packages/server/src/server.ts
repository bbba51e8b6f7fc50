import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import { diagnostic, DiagnosticError, type Diagnostic } from '@fairway/core/kernel'
import { consoleFiles } from './console/files.ts'
import { endpoints } from './endpoints/index.ts'
import { createApp } from './http/app.ts'
import { bindAddress, listeningOn, type Listening } from './http/host.ts'
import { failureLimit } from './http/rate-limit.ts'
import { jobsOf } from './jobs/jobs.ts'
import { emptyLive } from './jobs/live.ts'
import { liveLandingZone } from './landing-zone/live.ts'
import { boundedQueue } from './jobs/queue.ts'
import { scheduled } from './jobs/schedule.ts'
import { turns } from './jobs/turns.ts'
import type { Services } from './services.ts'
import { linksIn } from './sign-in/links.ts'
import { peopleIn } from './sign-in/people.ts'
import { hashSecret, newSecret } from './sign-in/secret.ts'
import { removeServerAccess, writeServerAccess } from './sign-in/server-file.ts'
import { sessionsIn } from './sign-in/sessions.ts'
import type { Workspace } from './workspace/workspace.ts'

/** How to start a server. */
export interface ServerOptions {
  /** Open; the server closes it when it stops. */
  readonly workspace: Workspace
  /** A loopback address; default 127.0.0.1. */
  readonly host?: string
  /** 0 takes a free one. */
  readonly port: number
  /** Cron expression, in UTC: when to scan and judge again. */
  readonly schedule?: string
  /** The folder of the built console, looked at for every request; absent: only the API is served. */
  readonly consoleDir?: string
  /** Who administers this machine; default: the account that runs this. */
  readonly person?: string
  readonly version?: string
  /** Hears of defects: errors that are nobody's mistake. */
  readonly onDefect?: (error: unknown) => void
}

/** A server that runs. */
export interface RunningServer {
  readonly url: string
  /** Opens a session for the administrator of this machine: once, within ten minutes. */
  readonly signInLink: string
  /** Warnings of the estate and of the first evaluation. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ends what runs, answers what was asked, and closes the workspace. */
  close(): Promise<void>
}

const DRAIN_MS = 10_000

/**
 * Serves the API and the console at a loopback address. The first judgement is made before it answers: with a broken estate it starts
 * all the same and shows the errors. Throws DiagnosticError FW4001 (address), FW4002 (port), FW4015 (schedule); the workspace is closed then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  try {
    return await start(options)
  } catch (error) {
    await options.workspace.close()
    throw error
  }
}

async function start(options: ServerOptions): Promise<RunningServer> {
  const { workspace } = options
  const address = bindAddress(options.host ?? '127.0.0.1')
  if (!address.ok) throw new DiagnosticError([address.error])
  const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 })
  const listening = await listen(server, address.value, options.port)
  const token = `fairway_local_${newSecret()}`
  const services = await servicesOf(options, listening, token)
  const { jobs, links, guard } = services
  try {
    const schedule = options.schedule === undefined ? undefined : scheduled(options.schedule, jobs)
    if (schedule?.ok === false) throw new DiagnosticError([schedule.error])
    await jobs.begin()
    serveOn(server, services, options)
    await workspace.announce(listening.origin)
    await writeServerAccess(workspace.dataDir, { url: listening.origin, token, pid: process.pid })
    const close = async () => {
      schedule?.value.stop()
      await drain(server)
      await jobs.stop()
      await removeServerAccess(workspace.dataDir, token)
      await workspace.close()
    }
    return {
      url: listening.origin,
      signInLink: `${listening.origin}/sign-in?token=${links.issue(guard.token.person).token}`,
      diagnostics: [...services.live.diagnostics(), ...jobs.diagnostics()],
      close: once(close),
    }
  } catch (error) {
    server.close()
    throw error
  }
}

async function servicesOf(options: ServerOptions, listening: Listening, token: string): Promise<Services> {
  const { workspace } = options
  const { clock } = workspace
  const person = options.person ?? `${userInfo().username}@localhost`
  // The landing zone of a new judgement is compiled before somebody opens its pages: a large one takes seconds.
  const live = emptyLive(() => void liveLandingZone(services, new AbortController().signal).catch(() => undefined))
  const services: Services = {
    workspace,
    clock,
    live,
    jobs: jobsOf(workspace, live, clock),
    guard: {
      listening,
      people: await peopleIn(workspace.store.documents, person),
      sessions: sessionsIn(clock),
      // Browsers share cookies between the ports of a host: the port keeps two servers apart.
      cookieName: `fairway_session_${new URL(listening.origin).port}`,
      token: { hash: hashSecret(token), person },
    },
    links: linksIn(clock),
    signInFailures: failureLimit(clock),
    inTurn: turns(),
    inQueue: boundedQueue(),
    version: options.version ?? '0.0.0',
  }
  return services
}

function serveOn(server: Server, services: Services, options: ServerOptions): void {
  const files = options.consoleDir === undefined ? undefined : consoleFiles(options.consoleDir)
  const onDefect =
    options.onDefect ??
    ((error: unknown) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`))
  const app = createApp({ services, endpoints, consoleFiles: files, onDefect })
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  server.removeAllListeners('request')
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
}

/** Binds the port. Until the first judgement is made every request is told to come back. */
async function listen(server: Server, address: string, port: number): Promise<Listening> {
  server.on('request', (_incoming, outgoing) => {
    outgoing.writeHead(503, { 'retry-after': '1', 'content-type': 'application/problem+json' })
    outgoing.end('{"type":"about:blank","title":"not available","status":503,"detail":"the server is starting"}')
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host: address, port, exclusive: true }, resolve)
    })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError([diagnostic('FW4002', `port \`${port}\` of \`${address}\` cannot be opened`, { detail })])
  }
  const bound: AddressInfo | string | null = server.address()
  return listeningOn(address, typeof bound === 'object' && bound !== null ? bound.port : port)
}

/** Takes no new requests, and gives those that run ten seconds. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearTimeout(force)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return async () => (running ??= work())
}
