import type { ResourceView } from '@fairway/core/api'
import type { ResourceQuery, ResourceRow } from '@fairway/core/engine'
import { adviceFor } from '@fairway/core/inventory'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { firstOf } from '../records/ids.ts'
import type { ScopedRecords } from '../records/scoped.ts'
import { facetSchema, itemsOf, pageOf, resourceRowSchema } from '../schemas/records.ts'
import { anyOf, filterText, pageShape, plainText } from '../schemas/text.ts'
import { resourceViewSchema } from '../schemas/views.ts'
import type { Services } from '../services.ts'

const read = { action: 'read', where: 'anywhere' } as const

const filters = {
  type: anyOf('Any of these types, in lower case.'),
  class: anyOf('Any of these classes of work.'),
  iac: anyOf('Any of these statuses against code.'),
  subscription: anyOf('Any of these subscription ids.'),
  owner: anyOf('Any of these teams.'),
  location: anyOf('Any of these regions.'),
  text: plainText(200).exactOptional().meta({ description: 'Words in the id or the name, without regard to case.' }),
}

const facetNames = ['type', 'class', 'iac', 'subscription', 'owner', 'location'] as const
const SHOWN = 200

async function viewOf(row: ResourceRow, records: ScopedRecords, services: Services): Promise<ResourceView | undefined> {
  const world = services.live.current()?.world
  const observed = world?.inventory.get(row.id)
  if (world === undefined || observed === undefined) return undefined
  const classification = world.classes.get(row.id) ?? null
  const findings = await records.findings({ subject: row.id, sort: 'severity' }, { limit: SHOWN })
  const changes = await services.workspace.store.facts.changes({ kind: 'azure.resource', key: row.id }, { limit: SHOWN })
  return {
    row,
    resource: observed.resource,
    classification,
    advice: classification === null ? null : (adviceFor(classification.class) ?? null),
    iac: world.iac.verdicts.get(row.id) ?? null,
    findings: findings.items,
    changes: changes.items,
  }
}

/** The inventory: lists, counts and one resource with all that is known of it. */
export const resourceEndpoints = [
  endpoint({
    method: 'get',
    path: '/resources',
    summary: 'Resources, filtered and sorted; all given filters hold',
    access: read,
    freshness: 'revision',
    query: z.strictObject({
      ...filters,
      sort: z
        .enum(['name', 'type', 'class', 'iac', 'owner', 'fail', 'firstSeen', 'location'])
        .exactOptional()
        .meta({ description: 'What to sort by.' }),
      order: z.enum(['asc', 'desc']).exactOptional().meta({ description: 'Which way.' }),
      ...pageShape,
    }),
    response: pageOf(resourceRowSchema),
    handle: async ({ query, records }) => {
      const { limit, cursor, ...rest } = query
      const filter: ResourceQuery = rest
      const page = await records.resources(filter, cursor === undefined ? { limit } : { limit, cursor })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/resources/facets',
    summary: 'How many resources there are by one property',
    access: read,
    freshness: 'revision',
    query: z.strictObject({ ...filters, by: z.enum(facetNames).meta({ description: 'The property.' }) }),
    response: itemsOf(facetSchema),
    handle: async ({ query: { by, ...filter }, records }) => ({ body: { items: [...(await records.resourceFacets(filter, by))] } }),
  }),
  endpoint({
    method: 'get',
    path: '/resources/{id}',
    summary: 'One resource: what it is, what it does, what was judged, what changed',
    access: read,
    freshness: 'revision',
    params: z.strictObject({ id: filterText.meta({ description: 'The id, URL-encoded or in base64url.' }) }),
    response: resourceViewSchema,
    handle: async ({ params, records, services }) => {
      const row = await firstOf(params.id, async (id) => records.resource(id.toLowerCase()))
      const view = row === undefined ? undefined : await viewOf(row, records, services)
      if (view === undefined) throw refuse(404, 'FW4011', `there is no resource \`${params.id.slice(0, 200)}\``)
      return { body: view }
    },
  }),
]
