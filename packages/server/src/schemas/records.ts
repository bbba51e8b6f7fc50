import type { Facet, FactChange, JournalRecord, ResourceRow, SnapshotChange, StoredFinding } from '@fairway/core/engine'
import { severities, statuses, type Coverage, type FactRef, type Json, type JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'

/** Any JSON value. */
export const jsonSchema: z.ZodType<Json> = z.json().meta({ id: 'Json' })
const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), jsonSchema)
const factKind = z.enum(['azure.resource', 'azure.capacity', 'iac.resource'])

/** A list and where it goes on. */
export const pageOf = <Row>(row: z.ZodType<Row>) =>
  z.strictObject({
    items: z.array(row),
    total: z.int().meta({ description: 'Rows in all pages.' }),
    next: z.string().nullable().meta({ description: 'The `cursor` of the next page; null at the end.' }),
  })

/** A list that is never paged. */
export const itemsOf = <Row>(row: z.ZodType<Row>) => z.strictObject({ items: z.array(row) })

/** What a judgement rests on. */
export const factRefSchema: z.ZodType<FactRef> = z.strictObject({
  kind: z.enum(['azure.resource', 'azure.capacity', 'iac.resource', 'coverage', 'estate']),
  key: z.string(),
  source: z.string(),
  observedAt: z.string(),
})

/** What a source could see of a scope. */
export const coverageSchema: z.ZodType<Coverage> = z
  .strictObject({
    source: z.string(),
    scope: z.string(),
    kind: factKind,
    status: z.enum(['complete', 'partial', 'denied', 'failed']),
    observedAt: z.string(),
    enumerated: z.array(z.string()),
    count: z.number(),
    detail: z.string().exactOptional(),
  })
  .meta({ id: 'Coverage' })

/** A finding as lists show it. */
export const findingSchema: z.ZodType<StoredFinding> = z
  .strictObject({
    id: z.string(),
    rule: z.string(),
    subject: z.string(),
    subjectName: z.string(),
    status: z.enum(statuses),
    reason: z.string(),
    message: z.string(),
    severity: z.enum(severities),
    observed: jsonSchema.exactOptional(),
    expected: jsonSchema.exactOptional(),
    evidence: z.array(factRefSchema),
    owner: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
    waiver: z.string().exactOptional(),
    title: z.string(),
    area: z.string(),
    phase: z.string(),
    since: z.string(),
  })
  .meta({ id: 'Finding' })

/** A row of the inventory. */
export const resourceRowSchema: z.ZodType<ResourceRow> = z
  .strictObject({
    id: z.string(),
    displayId: z.string(),
    name: z.string(),
    type: z.string(),
    subscriptionId: z.string().nullable(),
    resourceGroup: z.string().nullable(),
    location: z.string().nullable(),
    sku: z.string().nullable(),
    class: z.string(),
    confidence: z.number(),
    iac: z.string(),
    owner: z.string().nullable(),
    workload: z.string().nullable(),
    fail: z.int(),
    unknown: z.int(),
    firstSeen: z.string(),
    lastSeen: z.string(),
    source: z.string(),
  })
  .meta({ id: 'ResourceRow' })

/** A value and how many rows have it. */
export const facetSchema: z.ZodType<Facet> = z.strictObject({ value: z.string().nullable(), count: z.int() }).meta({ id: 'Facet' })

/** What a snapshot changed. */
export const snapshotChangeSchema: z.ZodType<SnapshotChange> = z
  .strictObject({
    scan: z.int(),
    source: z.string(),
    observedAt: z.string(),
    added: z.int(),
    changed: z.int(),
    removed: z.int(),
    unchanged: z.int(),
    retained: z.int(),
    repeated: z.boolean(),
  })
  .meta({ id: 'SnapshotChange' })

/** What happened to a fact. */
export const factChangeSchema: z.ZodType<FactChange> = z
  .strictObject({
    scan: z.int(),
    observedAt: z.string(),
    source: z.string(),
    kind: factKind,
    key: z.string(),
    change: z.enum(['added', 'changed', 'removed']),
  })
  .meta({ id: 'FactChange' })

/** A record of the journal. */
export const journalRecordSchema: z.ZodType<JournalRecord> = z
  .strictObject({
    seq: z.int(),
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    target: z.string(),
    reason: z.string().exactOptional(),
    data: jsonObjectSchema.exactOptional(),
    previous: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'JournalRecord' })
