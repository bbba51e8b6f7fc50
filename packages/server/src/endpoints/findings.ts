import { allowed } from '@fairway/core/access'
import type { FindingView } from '@fairway/core/api'
import type { FindingQuery, StoredFinding } from '@fairway/core/engine'
import { severities, statuses, type Coverage } from '@fairway/core/kernel'
import { areaIds } from '@fairway/core/readiness'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { controlViews } from '../records/control-views.ts'
import { firstOf } from '../records/ids.ts'
import { coverageFor } from '../records/scoped-sources.ts'
import { facetSchema, findingSchema, itemsOf, pageOf } from '../schemas/records.ts'
import { anyOf, anyOfThese, filterText, pageShape, plainText } from '../schemas/text.ts'
import { findingViewSchema } from '../schemas/views.ts'

const read = { action: 'read', where: 'anywhere' } as const

const filters = {
  status: anyOfThese(statuses, 'Any of these statuses.'),
  severity: anyOfThese(severities, 'Any of these severities.'),
  area: anyOfThese(areaIds, 'Any of these areas.'),
  phase: anyOfThese(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], 'Any of these phases.'),
  rule: anyOf('Any of these controls.'),
  owner: anyOf('Any of these teams.'),
  subject: filterText.exactOptional().meta({ description: 'Exactly this subject.' }),
  text: plainText(200).exactOptional().meta({ description: 'Words in subject, title or message, without regard to case.' }),
}

const facetNames = ['status', 'severity', 'area', 'phase', 'rule', 'owner', 'subject'] as const

/** Which looks into the world a judgement about this subject rests on. */
const concerns = (coverage: Coverage, subject: string): boolean =>
  coverage.scope === 'tenant' ||
  coverage.scope.startsWith('file:') ||
  subject === coverage.scope ||
  subject.startsWith(`${coverage.scope}/`)

const isAbout = (finding: StoredFinding) => (coverage: Coverage) => concerns(coverage, finding.subject.toLowerCase())

/** Judgements: lists, counts and one with its evidence. */
export const findingEndpoints = [
  endpoint({
    method: 'get',
    path: '/findings',
    summary: 'Findings, filtered and sorted; all given filters hold',
    access: read,
    freshness: 'revision',
    query: z.strictObject({
      ...filters,
      sort: z.enum(['severity', 'rule', 'subject', 'since', 'owner']).exactOptional().meta({ description: 'What to sort by.' }),
      order: z.enum(['asc', 'desc']).exactOptional().meta({ description: 'Which way.' }),
      ...pageShape,
    }),
    response: pageOf(findingSchema),
    handle: async ({ query, records }) => {
      const { limit, cursor, ...rest } = query
      const filter: FindingQuery = rest
      const page = await records.findings(filter, cursor === undefined ? { limit } : { limit, cursor })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/findings/facets',
    summary: 'How many findings there are by one property',
    access: read,
    freshness: 'revision',
    query: z.strictObject({ ...filters, by: z.enum(facetNames).meta({ description: 'The property.' }) }),
    response: itemsOf(facetSchema),
    handle: async ({ query: { by, ...filter }, records }) => ({ body: { items: [...(await records.findingFacets(filter, by))] } }),
  }),
  endpoint({
    method: 'get',
    path: '/findings/{id}',
    summary: 'One finding with its control, its subject and what was looked at',
    access: read,
    freshness: 'revision',
    params: z.strictObject({ id: filterText }),
    response: findingViewSchema,
    handle: async ({ params, records, identity, services }) => {
      const finding = await firstOf(params.id, async (id) => records.finding(id))
      const live = services.live.current()
      const control = controlViews(live, identity.scope).find((one) => one.id === finding?.rule)
      if (finding === undefined || control === undefined) throw refuse(404, 'FW4011', `there is no finding \`${params.id.slice(0, 200)}\``)
      const body: FindingView = {
        finding,
        control,
        resource: (await records.resource(finding.subject)) ?? null,
        coverage: await coverageFor((live?.assessment.coverage ?? []).filter(isAbout(finding)), identity.scope, live?.estate, records),
        mayWaive: allowed(identity.grants, 'request-waiver', finding.owner),
      }
      return { body }
    },
  }),
]
