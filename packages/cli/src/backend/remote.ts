import type { Problem, ScanProgress } from '@fairway/core/api'
import type {
  Assessment,
  FindingQuery,
  Page,
  PageRequest,
  ResourceQuery,
  ResourceRow,
  SnapshotChange,
  StoredFinding,
} from '@fairway/core/engine'
import { diagnostic, DiagnosticError, type Instant } from '@fairway/core/kernel'
import type { DriftEntry, DriftReport, LandingZonePlan } from '@fairway/core/landing-zone'
import type { ComplianceReport, PairExplanation } from '@fairway/core/policy'
import type { ObservedForPlan, ServerAccess } from '@fairway/server'
import type { Backend, ScanRequest } from './backend.ts'

const POLL_MS = 250
/** Every request ends within seconds; a server that is frozen never answers. */
const DEADLINE_MS = 120_000

/** Asks the running server that owns the data directory. */
export function openRemote(access: ServerAccess, deadlineMs = DEADLINE_MS): Backend {
  const call = caller(access, deadlineMs)
  return {
    server: access.url,
    warnings: [],
    scan: async (request) => scan(call, request),
    assess: async (asOf, signal) => {
      const assessment = await call<Assessment>('GET', `/api/v1/assessment${search({ asOf: asOf === undefined ? [] : [asOf] })}`, {
        signal,
      })
      return { assessment, diagnostics: [] }
    },
    findings: async (query, page) =>
      call<Page<StoredFinding>>('GET', `/api/v1/findings${search({ ...listParameters(query), ...pageParameters(page) })}`),
    resources: async (query, page) =>
      call<Page<ResourceRow>>('GET', `/api/v1/resources${search({ ...listParameters(query), ...pageParameters(page) })}`),
    compliance: async ({ asOf, limit, ...request }) =>
      call<ComplianceReport>('GET', `/api/v1/policy/report${search(listParameters({ ...request, asOf, limit: String(limit) }))}`),
    explainPair: async (id, asOf) => {
      const path = `/api/v1/policy/pairs/${Buffer.from(id).toString('base64url')}${search(listParameters({ asOf }))}`
      return call<PairExplanation>('GET', path)
    },
    landingZonePlan: async (asOf) => {
      const parameters = search(listParameters({ asOf }))
      const plan = await call<LandingZonePlan>('GET', `/api/v1/landing-zone${parameters}`)
      return { plan, ...(await call<ObservedForPlan>('GET', `/api/v1/landing-zone/capacity${parameters}`)) }
    },
    landingZoneDrift: async (asOf) => wholeDrift(call, asOf),
    close: () => Promise.resolve(),
  }
}

/** The server gives drift by pages. */
async function wholeDrift(call: Call, asOf: Instant | undefined): Promise<DriftReport> {
  const entries: DriftEntry[] = []
  let cursor: string | undefined
  for (;;) {
    const parameters = search(listParameters({ asOf, cursor, limit: '1000' }))
    const page = await call<DriftPage>('GET', `/api/v1/landing-zone/drift${parameters}`)
    entries.push(...page.items)
    cursor = page.nextCursor
    if (cursor === undefined) return { schemaVersion: 1, counts: page.counts, entries }
  }
}

interface DriftPage {
  readonly counts: DriftReport['counts']
  readonly items: readonly DriftEntry[]
  readonly nextCursor?: string
}

type Call = <Body>(method: 'GET' | 'POST', path: string, options?: { signal?: AbortSignal; body?: object }) => Promise<Body>

function caller(access: ServerAccess, deadlineMs: number): Call {
  return async (method, path, options = {}) => {
    const response = await fetch(new URL(path, access.url), {
      method,
      headers: { authorization: `Bearer ${access.token}`, ...(options.body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(options.signal === undefined ? [] : [options.signal])]),
    }).catch(gone)
    const text = await response.text().catch(gone)
    if (!response.ok) throw refused(response.status, text)
    return JSON.parse(text)
  }
}

/** `fetch` tells a connection that was refused or broke off as a TypeError, a passed deadline as a TimeoutError; Ctrl-C passes. */
function gone(error: unknown): never {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError'
  if (!isLate && !(error instanceof TypeError)) throw error
  const why = error.cause instanceof Error ? error.cause.message : error.message
  throw new DiagnosticError([diagnostic('FW6012', 'the running server does not answer any more', { detail: why })])
}

function refused(status: number, text: string): DiagnosticError {
  let problem: Partial<Problem> = {}
  try {
    problem = JSON.parse(text)
  } catch {
    // The answer is no problem document: the status alone is told.
  }
  if (problem.diagnostics !== undefined && problem.diagnostics.length > 0) return new DiagnosticError(problem.diagnostics)
  const detail = problem.detail === undefined ? {} : { detail: problem.detail }
  return new DiagnosticError([diagnostic('FW6007', `the running server answered ${status}: ${problem.title ?? 'no reason given'}`, detail)])
}

async function scan(call: Call, request: ScanRequest): ReturnType<Backend['scan']> {
  if (request.files.length > 0) {
    throw new DiagnosticError([
      diagnostic('FW6007', 'files cannot be scanned while a server owns the data directory', {
        help: 'declare a Source for them, or stop the server',
      }),
    ])
  }
  const before = await newestScan(call)
  await call('POST', '/api/v1/scans', { signal: request.signal, body: request.sources.length === 0 ? {} : { sources: request.sources } })
  const ended = await untilIdle(call, request)
  const page = await call<Page<SnapshotChange>>('GET', '/api/v1/scans?limit=500')
  return { changes: page.items.filter((one) => one.scan > before).toReversed(), diagnostics: ended.diagnostics }
}

async function newestScan(call: Call): Promise<number> {
  const page = await call<Page<SnapshotChange>>('GET', '/api/v1/scans?limit=1')
  return page.items[0]?.scan ?? 0
}

async function untilIdle(call: Call, request: ScanRequest): Promise<ScanProgress> {
  for (;;) {
    const progress = await call<ScanProgress>('GET', '/api/v1/scans/current', { signal: request.signal })
    if (progress.state !== 'running') return progress
    request.onStep(progress)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

type Parameters = Readonly<Record<string, readonly string[]>>

const listParameters = (query: FindingQuery | ResourceQuery | Readonly<Record<string, string | undefined>>): Parameters =>
  Object.fromEntries(
    Object.entries(query).map(([key, value = []]: [string, (string | readonly string[])?]) => [
      key,
      typeof value === 'string' ? [value] : value,
    ]),
  )

const pageParameters = (page: PageRequest): Parameters => ({
  limit: [String(page.limit)],
  cursor: page.cursor === undefined ? [] : [page.cursor],
})

function search(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([key, values]) => values.map((value): [string, string] => [key, value]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}
