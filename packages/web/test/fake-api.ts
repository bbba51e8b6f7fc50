import { actionsOf, type Action, type Role } from '@fairway/core/access'
import type {
  AuditVerification,
  FindingView,
  OverviewView,
  PolicyPairView,
  Problem,
  SavedView,
  ScanProgress,
  ScorecardView,
  SessionView,
  WaiverView,
} from '@fairway/core/api'
import type { Facet, JournalRecord, StoredFinding } from '@fairway/core/engine'
import type { PhaseResult } from '@fairway/core/program'
import { demoControls } from './demo-controls.ts'
import { AS_OF, countsOf, demoFindings } from './demo-findings.ts'
import { demoJournal } from './demo-journal.ts'
import { landingZoneAnswer } from './demo-landing-zone.ts'
import { demoAreas, demoBacklog, demoOverview } from './demo-overview.ts'
import { demoCheck } from './demo-check.ts'
import { demoPolicy, type DemoPolicy } from './demo-policy.ts'
import { facetsOf, findFindings, findResources, pageOf, queryOf } from './demo-query.ts'
import { demoCommitted, demoPaths, demoRequestCheck, demoRequests } from './demo-requests.ts'
import { demoResources } from './demo-resources.ts'
import { resourceView } from './demo-resource-view.ts'

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** What a test may set before or while the console runs. */
export interface FakeSettings {
  readonly resources?: number
  readonly role?: Role
  readonly person?: string
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const problem = (status: number, title: string, rest: Partial<Problem> = {}): Answer => ({
  status,
  body: { type: 'about:blank', title, status, ...rest } satisfies Problem,
})

/** The API as the console knows it, kept in memory: its shapes are those of `@fairway/core/api`, its rows made up. */
export class FakeApi {
  /** Paths, below `/api/v1`, that answer with a failure instead. */
  readonly failing = new Map<string, Answer>()
  /** Paths that answer only when told to. */
  readonly held = new Map<string, Promise<void>>()
  /** Every write that arrived. */
  readonly writes: { readonly method: string; readonly path: string; readonly body: Readonly<Record<string, unknown>> }[] = []
  signedIn = true
  isEmpty = false
  phases: readonly PhaseResult[] | undefined
  scan: ScanProgress = { state: 'idle', step: '', done: 0, startedAt: null, diagnostics: [] }
  waivers: readonly WaiverView[] = []
  views: readonly SavedView[] = []
  person: string
  role: Role
  /** How many requests there are that nobody waits for. */
  requests = 9
  /** Nothing of policies is known but Fairway's baseline. */
  onlyBaseline = false
  readonly #rows
  readonly #policy: DemoPolicy
  readonly #findings: readonly StoredFinding[]

  constructor({ resources = 1200, role = 'admin', person = 'kim@contoso.example' }: FakeSettings = {}) {
    this.person = person
    this.role = role
    this.#rows = demoResources(resources)
    this.#policy = demoPolicy(this.#rows)
    this.#findings = demoFindings(this.#rows.slice(0, 1200))
  }

  /** Answers a request, as the server would. */
  async answer(method: string, path: string, parameters: URLSearchParams, body: Readonly<Record<string, unknown>>): Promise<Answer> {
    await this.held.get(path)
    const failure = this.failing.get(path)
    if (failure !== undefined) return failure
    if (!this.signedIn) return problem(401, 'not signed in', { code: 'FW4005' })
    if (method === 'GET') return this.#read(path, parameters)
    this.writes.push({ method, path, body })
    return this.#write(method, path, body)
  }

  #read(path: string, parameters: URLSearchParams): Answer {
    const [collection = '', id, below] = path.slice(1).split('/').map(decodeURIComponent)
    const lists: Readonly<Record<string, () => Answer>> = {
      session: () => ok(this.#session()),
      overview: () => ok(this.#overview()),
      scorecard: () => ok(this.#scorecard()),
      controls: () => this.#found(this.#scorecard().controls.find((one) => one.id === id)),
      findings: () => this.#findingsAnswer(id, parameters),
      resources: () => this.#resourcesAnswer(id, parameters),
      audit: () => (id === 'verification' ? ok(this.#verification()) : ok(pageOf(this.#journal(parameters), parameters))),
      scans: () => (id === 'current' && below === undefined ? ok(this.scan) : problem(404, 'not found')),
      policy: () => this.#policyAnswer(id, below, parameters),
      'landing-zone': () =>
        this.isEmpty
          ? problem(404, 'no landing zone is declared', { code: 'FW8601' })
          : this.#found(landingZoneAnswer(id, below, parameters)),
      'golden-paths': () => ok({ items: this.isEmpty ? [] : demoPaths }),
      requests: () => this.#requestsAnswer(id, parameters),
      waivers: () => ok({ items: this.waivers }),
      'saved-views': () => ok({ items: this.views }),
    }
    return Object.hasOwn(lists, collection) ? (lists[collection]?.() ?? problem(404, 'not found')) : problem(404, 'not found')
  }

  #write(method: string, path: string, body: Readonly<Record<string, unknown>>): Answer {
    const [collection, id = '', verb] = path.slice(1).split('/').map(decodeURIComponent)
    if (collection === 'scans') return this.#startScan()
    if (collection === 'check') return ok(demoCheck(String(body['name'])))
    if (collection === 'requests') return this.#propose(id, verb, body)
    if (collection === 'waivers') return verb === 'grant' ? this.#grant(id) : this.#ask(body)
    if (collection === 'saved-views') return this.#keepView(method, id, body)
    if (collection === 'phases') return this.#gate(id, verb === 'requests', body)
    return problem(404, 'not found')
  }

  #session(): SessionView {
    const grants = [{ role: this.role }]
    return { person: this.person, grants, actions: actionsOf(grants), csrf: 'token', version: '0.1.0' }
  }

  #may = (action: Action): boolean => actionsOf([{ role: this.role }]).includes(action)

  #scorecard(): ScorecardView {
    const controls = demoControls.map(({ view }) => ({ ...view, counts: countsOf(this.#findings.filter((one) => one.rule === view.id)) }))
    const areas = demoAreas(controls, this.#findings)
    return this.isEmpty ? { asOf: null, areas: [], backlog: [], controls } : { asOf: AS_OF, areas, backlog: demoBacklog(areas), controls }
  }

  #overview(): OverviewView {
    const full = demoOverview(this.#rows, this.#findings, this.#scorecard().areas)
    if (!this.isEmpty) return { ...full, phases: this.phases ?? full.phases }
    const nothing = {
      checklist: [],
      blocking: [],
      changedFindings: [],
      lastScans: [],
      trend: [],
      coverage: [],
      classes: [],
      iac: [],
      diagnostics: [],
    }
    return { ...full, ...nothing, asOf: null, counts: null, areas: [], backlog: [], phases: [] }
  }

  #findingsAnswer(id: string | undefined, parameters: URLSearchParams): Answer {
    const all = this.isEmpty ? [] : this.#findings
    const found = findFindings(all, queryOf('findings', parameters))
    if (id === undefined) return ok(pageOf(found, parameters))
    if (id === 'facets') return facets(parameters, (by) => facetsOf(found, (row) => valueOf(row, by)))
    return this.#found(this.#findingView(all.find((one) => one.id === id)))
  }

  #findingView(finding: StoredFinding | undefined): FindingView | undefined {
    const control = this.#scorecard().controls.find((one) => one.id === finding?.rule)
    if (finding === undefined || control === undefined) return undefined
    const resource = this.#rows.find((row) => row.id === finding.subject) ?? null
    return { finding, control, resource, coverage: this.#overview().coverage.slice(0, 1), mayWaive: this.#may('request-waiver') }
  }

  #resourcesAnswer(id: string | undefined, parameters: URLSearchParams): Answer {
    const rows = this.isEmpty ? [] : this.#rows
    const found = findResources(rows, queryOf('resources', parameters))
    if (id === undefined) return ok(pageOf(found, parameters))
    if (id === 'facets')
      return facets(parameters, (by) => facetsOf(found, (row) => valueOf(row, by === 'subscription' ? 'subscriptionId' : by)))
    const row = rows.find((one) => one.id === id)
    return this.#found(
      row === undefined
        ? undefined
        : resourceView(
            row,
            this.#findings.filter((one) => one.subject === row.id),
          ),
    )
  }

  #policyAnswer(part: string | undefined, id: string | undefined, parameters: URLSearchParams): Answer {
    const policy = this.#policy
    if (this.isEmpty) {
      const nothing = { asOf: null, counts: null, percentage: null, resources: null, diagnostics: [] }
      return ok(part === undefined ? { ...policy.overview, ...nothing } : { items: [] })
    }
    if (part === undefined) return ok({ ...policy.overview, baseline: this.onlyBaseline })
    const scope = parameters.get('scope')
    const one: Readonly<Record<string, (id: string) => unknown>> = {
      assignments: (wanted) => policy.assignment(wanted),
      definitions: (wanted) => policy.definition(wanted),
      pairs: (wanted) => policy.explanation(wanted),
    }
    if (id !== undefined) return this.#found(Object.hasOwn(one, part) ? one[part]?.(id) : undefined)
    const lists: Readonly<Record<string, () => Answer>> = {
      scopes: () => ok({ items: policy.scopes }),
      assignments: () => ok({ items: policy.assignments }),
      effective: () => ok({ items: policy.effective(scope ?? '') }),
      exemptions: () => ok({ items: policy.exemptions }),
      pairs: () => ok(pageOf(narrowed(scope === null ? policy.pairs : policy.pairsBelow(scope), parameters), parameters)),
    }
    return Object.hasOwn(lists, part) ? (lists[part]?.() ?? problem(404, 'not found')) : problem(404, 'not found')
  }

  #requestsAnswer(name: string | undefined, parameters: URLSearchParams): Answer {
    const all = this.isEmpty ? [] : demoRequests(this.requests)
    return name === undefined ? ok(pageOf(all, parameters)) : this.#found(all.find((one) => one.name === name))
  }

  #propose(name: string, verb: string | undefined, body: Readonly<Record<string, unknown>>): Answer {
    if (name === 'check') return ok(demoRequestCheck(body))
    if (verb === 'decisions') return { status: 201, body: demoCommitted(name, `decision/${name}-${String(body['decision'])}-4f0c5d1`) }
    const draft = body['draft']
    const asked = typeof draft === 'object' && draft !== null && 'name' in draft ? String(draft.name) : ''
    return { status: 201, body: demoCommitted(asked, `request/${asked}`) }
  }

  #journal(parameters: URLSearchParams): readonly JournalRecord[] {
    const matches = (name: 'actor' | 'action' | 'target') => (record: JournalRecord) =>
      parameters.get(name) === null || parameters.get(name) === record[name]
    return demoJournal.filter(matches('actor')).filter(matches('action')).filter(matches('target'))
  }

  #verification(): AuditVerification {
    return { records: demoJournal.length, head: demoJournal[0]?.hash ?? '', faults: [] }
  }

  #startScan(): Answer {
    this.scan = { state: 'running', step: 'reading azure-export', done: 400, startedAt: AS_OF, diagnostics: [] }
    return { status: 202, body: this.scan }
  }

  #ask(body: Readonly<Record<string, unknown>>): Answer {
    const subjects = Array.isArray(body['subjects']) ? body['subjects'].map(String) : []
    const name = `waiver-${String(this.waivers.length + 1)}`
    const waiver: WaiverView = {
      name,
      control: String(body['control']),
      subjects,
      owner: 'vision',
      reason: String(body['reason']),
      requestedBy: this.person,
      requestedAt: AS_OF,
      expires: String(body['expires']),
      state: 'requested',
      mayGrant: false,
    }
    this.waivers = [...this.waivers, waiver]
    return { status: 201, body: { name, evaluated: true } }
  }

  #grant(name: string): Answer {
    this.waivers = this.waivers.map((one) =>
      one.name === name ? { ...one, state: 'granted', approvedBy: this.person, mayGrant: false } : one,
    )
    return { status: 201, body: { name, evaluated: true } }
  }

  #keepView(method: string, name: string, body: Readonly<Record<string, unknown>>): Answer {
    const others = this.views.filter((one) => one.name !== name)
    if (method === 'DELETE') {
      this.views = others
      return { status: 204, body: null }
    }
    const page = body['page'] === 'inventory' ? 'inventory' : 'findings'
    const view: SavedView = { name, page, query: {}, search: String(body['search']), createdBy: this.person }
    this.views = [...others, view]
    return ok(view)
  }

  #gate(id: string, isRequest: boolean, body: Readonly<Record<string, unknown>>): Answer {
    const asked = { at: AS_OF, event: 'requested', by: this.person, reason: String(body['reason']) } as const
    this.phases = this.#overview().phases.map((phase) => {
      if (phase.id !== id) return phase
      if (isRequest) return { ...phase, history: [...phase.history, asked] }
      const approvals = phase.approvals.map((one) =>
        one.role === body['role'] ? { ...one, status: 'given' as const, person: this.person, at: AS_OF } : one,
      )
      return { ...phase, approvals, state: approvals.every((one) => one.status === 'given') ? 'passed' : phase.state }
    })
    return { status: 201, body: { name: id, evaluated: true } }
  }

  #found(body: unknown): Answer {
    return body === undefined ? problem(404, 'not found', { code: 'FW4011' }) : ok(body)
  }
}

/** Counts have no order: the server refuses to be given one. */
function facets(parameters: URLSearchParams, count: (by: string) => readonly Facet[]): Answer {
  if (parameters.has('sort') || parameters.has('order')) return problem(422, 'request not valid', { code: 'FW4010' })
  return ok({ items: count(parameters.get('by') ?? '') })
}

function narrowed(pairs: readonly PolicyPairView[], parameters: URLSearchParams): readonly PolicyPairView[] {
  const words = parameters.get('text')?.toLowerCase() ?? ''
  return pairs.filter(
    (one) =>
      (['state', 'assignment', 'reference', 'definition', 'resource', 'owner'] as const).every(
        (name) => parameters.get(name) === null || parameters.get(name) === one[name],
      ) && `${one.resourceName} ${one.definitionName}`.toLowerCase().includes(words),
  )
}

function valueOf(row: object, name: string): string | null {
  const value: unknown = Object.entries(row).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : null
}
