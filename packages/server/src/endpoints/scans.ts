import { declared } from '@fairway/core/estate'
import { sourceKind } from '@fairway/core/inventory'
import { didYouMean } from '@fairway/core/kernel'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { diagnosticsFor } from '../records/scoped-sources.ts'
import { factChangeSchema, pageOf, snapshotChangeSchema } from '../schemas/records.ts'
import { filterText, pageShape } from '../schemas/text.ts'
import { progressSchema } from '../schemas/views.ts'
import type { Services } from '../services.ts'

const read = { action: 'read', where: 'anywhere' } as const

/** Says at once what the scan would only find out later. Without a judgement the estate is not known here, and the scan itself tells. */
function refuseUnknownSources(names: readonly string[], { live }: Services): void {
  const estate = live.current()?.estate
  if (estate === undefined) return
  const known = declared(estate, sourceKind).map((one) => one.name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const help = didYouMean(unknown, known)
  throw refuse(422, 'FW4019', `the estate declares no Source \`${unknown.slice(0, 200)}\``, help === undefined ? {} : { help })
}

/** Scans and what they changed. */
export const scanEndpoints = [
  endpoint({
    method: 'get',
    path: '/scans',
    summary: 'Snapshots that were stored, newest first',
    access: { action: 'read', where: 'organization' },
    freshness: 'content',
    query: z.strictObject(pageShape),
    response: pageOf(snapshotChangeSchema),
    handle: async ({ query: { limit, cursor }, services }) => {
      const page = await services.workspace.store.facts.scans(cursor === undefined ? { limit } : { limit, cursor })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'post',
    path: '/scans',
    summary: 'Read the sources again and judge anew, in the background',
    access: { action: 'scan', where: 'organization' },
    body: z.strictObject({
      sources: z.array(filterText).min(1).max(200).exactOptional().meta({ description: 'Names of Sources; absent: all.' }),
    }),
    success: 202,
    response: progressSchema,
    handle: ({ body, identity, services }) => {
      refuseUnknownSources(body.sources ?? [], services)
      if (!services.jobs.startScan(identity.person, body.sources)) throw refuse(409, 'FW4012', 'a scan runs already')
      return { status: 202, body: services.jobs.progress() }
    },
  }),
  endpoint({
    method: 'get',
    path: '/scans/current',
    summary: 'What the running scan is doing, or how the last one ended',
    access: read,
    freshness: 'content',
    response: progressSchema,
    handle: ({ services, identity: { scope } }) => {
      const progress = services.jobs.progress()
      return { body: { ...progress, diagnostics: diagnosticsFor(progress.diagnostics, scope) } }
    },
  }),
  endpoint({
    method: 'delete',
    path: '/scans/current',
    summary: 'Stop the running scan; snapshots that it stored already stay',
    access: { action: 'scan', where: 'organization' },
    success: 202,
    response: progressSchema,
    handle: async ({ identity, services }) => {
      if (services.jobs.progress().state !== 'running') throw refuse(409, 'FW4013', 'no scan runs')
      await services.workspace.store.journal.append({ actor: identity.person, action: 'scan.cancelled', target: 'Source' })
      services.jobs.cancelScan()
      return { status: 202 as const, body: services.jobs.progress() }
    },
  }),
  endpoint({
    method: 'get',
    path: '/changes',
    summary: 'What happened to facts, newest first. With grants in teams only, `key` must name a resource of one of them',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      scan: z.coerce.number().int().min(1).exactOptional().meta({ description: 'Only this snapshot.' }),
      kind: z.enum(['azure.resource', 'azure.capacity', 'iac.resource']).exactOptional().meta({ description: 'Only facts of this kind.' }),
      key: filterText.exactOptional().meta({ description: 'Only this fact.' }),
      ...pageShape,
    }),
    response: pageOf(factChangeSchema),
    handle: async ({ query: { limit, cursor, ...filter }, identity, records, services }) => {
      const mine = identity.scope === 'everything' || (filter.key !== undefined && (await records.resource(filter.key)) !== undefined)
      if (!mine) throw refuse(403, 'FW4006', `\`${identity.person}\` may see changes of their teams' resources only: name one in \`key\``)
      const page = await services.workspace.store.facts.changes(filter, cursor === undefined ? { limit } : { limit, cursor })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
]
