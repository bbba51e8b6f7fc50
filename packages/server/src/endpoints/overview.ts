import type { OverviewView, ScorecardView } from '@fairway/core/api'
import type { AssessmentSummary, SnapshotChange, StoredFinding } from '@fairway/core/engine'
import { dayOf, worstFirst, type Diagnostic, type Finding } from '@fairway/core/kernel'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import type { Call } from '../api/endpoint.ts'
import { refuse } from '../http/problem.ts'
import { controlViews } from '../records/control-views.ts'
import { countStatuses, judgementFor } from '../records/scoped-judgement.ts'
import { coverageFor, diagnosticsFor } from '../records/scoped-sources.ts'
import { diagnosticSchema } from '../schemas/problem.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'
import type { Services } from '../services.ts'
import { controlViewSchema, overviewSchema, scorecardSchema } from '../schemas/views.ts'

const read = { action: 'read', where: 'anywhere' } as const
type AnyCall = Pick<Call<unknown, unknown, unknown>, 'services' | 'records' | 'identity'>

const CHANGED_SHOWN = 20
const CHANGED_READ = 200
const SCANS_SHOWN = 10
const TREND_DAYS = 400
const MAX_SCOPES = 200

/** What is wrong with the estate and with the last job, each told once. */
const allDiagnostics = ({ services, identity }: AnyCall): readonly Diagnostic[] =>
  diagnosticsFor([...services.live.diagnostics(), ...services.jobs.diagnostics()], identity.scope)

/** Findings that got their status with the newest snapshots; none when there is nothing older to compare with. */
async function changedFindings({ records, services }: AnyCall, scans: readonly SnapshotChange[]): Promise<readonly StoredFinding[]> {
  const days = [...new Set(scans.map((scan) => scan.observedAt.slice(0, 10)))].toSorted()
  const newest = days.at(-1)
  const summaries = await services.workspace.store.assessments.summaries()
  const first = summaries[0]
  if (newest === undefined || first === undefined || first.asOf.slice(0, 10) >= newest) return []
  const { items } = await records.findings({ sort: 'since', order: 'desc' }, { limit: CHANGED_READ })
  return items
    .filter((one) => one.since.slice(0, 10) >= newest)
    .toSorted(worstFirst)
    .slice(0, CHANGED_SHOWN)
}

function blockingOf(phases: OverviewView['phases']): OverviewView['blocking'] {
  const current = phases.find((phase) => phase.state !== 'passed')
  const open = (current?.criteria ?? []).filter((criterion) => criterion.status !== 'met')
  return open
    .toSorted((a, b) => Number(a.status === 'unknown') - Number(b.status === 'unknown'))
    .map((criterion) => ({ ...criterion, phase: current?.id ?? '' }))
}

/** The trend has one point a day, however often the organisation was judged. */
const lastOfEachDay = (summaries: readonly AssessmentSummary[]): readonly AssessmentSummary[] =>
  [...new Map(summaries.map((one) => [dayOf(one.asOf), one])).values()].slice(-TREND_DAYS)

/** Counts of what the person may read. */
async function countsOf({ records }: AnyCall, findings: readonly Finding[]): Promise<OverviewView['counts']> {
  const resources = await records.resources({}, { limit: 1 })
  return { ...countStatuses(findings), resources: resources.total }
}

async function overviewOf(call: AnyCall): Promise<OverviewView> {
  const { assessments, facts } = call.services.workspace.store
  const { scope } = call.identity
  const evaluated = call.services.live.current()
  const assessment = evaluated?.assessment
  const judgement = judgementFor(evaluated, scope)
  const scans = (await facts.scans({ limit: SCANS_SHOWN })).items
  // Summaries count everybody's findings, and cannot be cut down afterwards.
  const trend = scope === 'everything' ? lastOfEachDay(await assessments.summaries()) : []
  return {
    organization: assessment?.organization ?? null,
    asOf: assessment?.asOf ?? null,
    phases: judgement.phases,
    checklist: judgement.checklist,
    blocking: blockingOf(judgement.phases),
    areas: judgement.areas,
    backlog: judgement.backlog,
    counts: evaluated === undefined ? null : await countsOf(call, judgement.findings),
    changedFindings: await changedFindings(call, scans),
    // A snapshot counts everybody's things, as a summary does.
    lastScans: scope === 'everything' ? scans : [],
    trend,
    coverage: await coverageFor(assessment?.coverage ?? [], scope, evaluated?.estate, call.records),
    classes: await call.records.resourceFacets({}, 'class'),
    iac: await call.records.resourceFacets({}, 'iac'),
    diagnostics: allDiagnostics(call),
  }
}

/** The first page is asked for most and counts most: made once for each revision and scope. */
const made = new WeakMap<Services, { readonly revision: string; readonly byScope: Map<string, OverviewView> }>()

async function rememberedOverview(call: AnyCall): Promise<OverviewView> {
  const revision = call.services.live.revision()
  const known = made.get(call.services)
  const entry = known?.revision === revision ? known : { revision, byScope: new Map<string, OverviewView>() }
  made.set(call.services, entry)
  const key = JSON.stringify(call.identity.scope)
  const view = entry.byScope.get(key) ?? (await overviewOf(call))
  if (entry.byScope.size < MAX_SCOPES) entry.byScope.set(key, view)
  return view
}

/** The first page, the scorecard and the catalogue. */
export const overviewEndpoints = [
  endpoint({
    method: 'get',
    path: '/overview',
    summary: 'Where the organisation stands, in one page',
    access: read,
    freshness: 'revision',
    response: overviewSchema,
    handle: async (call) => ({ body: await rememberedOverview(call) }),
  }),
  endpoint({
    method: 'get',
    path: '/scorecard',
    summary: 'Ratings by area, what to do next, and every control',
    access: read,
    freshness: 'revision',
    response: scorecardSchema,
    handle: ({ services, identity: { scope } }) => {
      const evaluated = services.live.current()
      const { areas, backlog } = judgementFor(evaluated, scope)
      const body: ScorecardView = {
        asOf: evaluated?.assessment.asOf ?? null,
        areas,
        backlog,
        controls: controlViews(evaluated, scope),
      }
      return { body }
    },
  }),
  endpoint({
    method: 'get',
    path: '/controls',
    summary: 'The catalogue of controls with where each stands',
    access: read,
    freshness: 'revision',
    response: itemsOf(controlViewSchema),
    handle: ({ services, identity }) => ({ body: { items: [...controlViews(services.live.current(), identity.scope)] } }),
  }),
  endpoint({
    method: 'get',
    path: '/controls/{id}',
    summary: 'One control',
    access: read,
    freshness: 'revision',
    params: z.strictObject({ id: plainText(200) }),
    response: controlViewSchema,
    handle: ({ params, services, identity }) => {
      const found = controlViews(services.live.current(), identity.scope).find((one) => one.id === params.id)
      if (found === undefined) throw refuse(404, 'FW4011', `there is no control \`${params.id}\``)
      return { body: found }
    },
  }),
  endpoint({
    method: 'get',
    path: '/diagnostics',
    summary: "What is wrong with the estate's files and with the last scan",
    access: read,
    freshness: 'content',
    response: itemsOf(diagnosticSchema),
    handle: (call) => ({ body: { items: [...allDiagnostics(call)] } }),
  }),
]
