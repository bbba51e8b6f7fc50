import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { choicesOf } from '../landing-zone/choices.ts'
import { landingZoneAt, liveDrift, liveLandingZone } from '../landing-zone/live.ts'
import { plain } from '../landing-zone/plain.ts'
import { planFor, sightOf } from '../landing-zone/sight.ts'
import { capacityFor, driftFor, filesOf, groupOf, resourcesOf } from '../landing-zone/views.ts'
import { firstOf } from '../records/ids.ts'
import {
  landingZoneCapacitySchema,
  landingZoneDriftSchema,
  landingZoneGroupSchema,
  landingZonePlanSchema,
  landingZoneResourceSchema,
  renderedFileSchema,
  requestChoicesSchema,
} from '../schemas/landing-zone.ts'
import { pageOf } from '../schemas/records.ts'
import { filterText, momentSchema, pageShape, plainText } from '../schemas/text.ts'

const read = { action: 'read', where: 'anywhere' } as const

/** The landing zone: what would be built, what holds where, and how far what is there differs. */
export const landingZoneEndpoints = [
  endpoint({
    method: 'get',
    path: '/landing-zone',
    summary: 'What would be built, what stands against it, what it costs: what `fairway plan landing-zone -o json` prints',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      asOf: momentSchema.exactOptional().meta({ description: 'As of this moment; default: the present judgement.' }),
    }),
    response: landingZonePlanSchema,
    handle: async ({ query, services, identity, request }) => {
      const { asOf } = query
      const live =
        asOf === undefined || identity.scope !== 'everything'
          ? await liveLandingZone(services, request.signal)
          : await landingZoneAt(services, asOf, request.signal)
      const plan = planFor(live.plan, live.landingZone, sightOf(live.landingZone, identity.scope))
      return { body: plain(landingZonePlanSchema, plan) }
    },
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/resources',
    summary: 'What would be built, by key',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      q: filterText.exactOptional().meta({ description: 'Only rows in which all of these words stand.' }),
      root: filterText.exactOptional().meta({ description: 'Only of this deployment root.' }),
      type: filterText.exactOptional().meta({ description: 'Only of this resource type.' }),
      workload: filterText.exactOptional().meta({ description: 'Only of this workload.' }),
      ...pageShape,
    }),
    response: pageOf(landingZoneResourceSchema),
    handle: async ({ query, services, identity, request }) => {
      const { landingZone } = await liveLandingZone(services, request.signal)
      const page = resourcesOf(landingZone, query, query, sightOf(landingZone, identity.scope))
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/groups/{name}',
    summary: 'A management group: what is assigned there or above, and what that would stop below it',
    access: read,
    freshness: 'content',
    params: z.strictObject({ name: plainText(90) }),
    response: landingZoneGroupSchema,
    handle: async ({ params, services, identity, request }) => {
      const live = await liveLandingZone(services, request.signal)
      const found = groupOf(live, params.name, sightOf(live.landingZone, identity.scope))
      if (found === undefined) throw refuse(404, 'FW4011', `the landing zone has no management group \`${params.name}\``)
      return { body: plain(landingZoneGroupSchema, found) }
    },
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/drift',
    summary: 'What is declared held against what was observed',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      q: filterText.exactOptional().meta({ description: 'Only rows in which all of these words stand; counts are of them.' }),
      root: filterText.exactOptional().meta({ description: 'Only of this deployment root; counts are of it.' }),
      status: z
        .enum(['same', 'different', 'missing', 'unknown', 'unexpected'])
        .exactOptional()
        .meta({ description: 'Only what stands so; `unknown`: nobody looked.' }),
      ...pageShape,
    }),
    response: landingZoneDriftSchema,
    handle: async ({ query, services, identity, request }) => {
      const { landingZone } = await liveLandingZone(services, request.signal)
      const report = await liveDrift(services, request.signal)
      const view = driftFor(report, query, query, sightOf(landingZone, identity.scope))
      return { body: plain(landingZoneDriftSchema, view) }
    },
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/capacity',
    summary: 'Quotas, sizes and models that Azure was seen to offer, and what of the landing zone is there already',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      asOf: momentSchema.exactOptional().meta({ description: 'As of this moment; default: the present judgement.' }),
    }),
    response: landingZoneCapacitySchema,
    handle: async ({ query: { asOf }, services, identity, request }) => {
      const isWhole = identity.scope === 'everything'
      const live = await (asOf === undefined || !isWhole
        ? liveLandingZone(services, request.signal)
        : landingZoneAt(services, asOf, request.signal))
      return { body: plain(landingZoneCapacitySchema, capacityFor(live, sightOf(live.landingZone, identity.scope))) }
    },
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/choices',
    summary: 'What a request can name: teams, environments, applications with what is usual in them, regions',
    access: read,
    freshness: 'content',
    response: requestChoicesSchema,
    handle: async ({ services, identity, request }) => ({
      body: plain(requestChoicesSchema, choicesOf(await liveLandingZone(services, request.signal), identity.scope)),
    }),
  }),
  endpoint({
    method: 'get',
    path: '/landing-zone/files/{root}',
    summary: 'What a deployment root would be written as',
    access: read,
    freshness: 'content',
    params: z.strictObject({ root: plainText(400).meta({ description: 'The name of the root, URL-encoded or in base64url.' }) }),
    query: z.strictObject({
      format: z.enum(['bicep', 'terraform', 'kubernetes']).default('bicep').meta({ description: 'The language.' }),
    }),
    response: z.strictObject({ files: z.array(renderedFileSchema) }),
    handle: async ({ params, query, services, identity, request }) => {
      const { landingZone } = await liveLandingZone(services, request.signal)
      const sight = sightOf(landingZone, identity.scope)
      const root = await firstOf(params.root, async (name) =>
        Promise.resolve(landingZone.roots.some((one) => one.name === name) && sight.root(name) ? name : undefined),
      )
      if (root === undefined) throw refuse(404, 'FW4011', `the landing zone has no deployment root \`${params.root}\``)
      return { body: { files: [...filesOf(landingZone, root, query.format)] } }
    },
  }),
]
