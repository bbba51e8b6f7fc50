import type { CommittedRequest, GoldenPathView } from '@fairway/core/api'
import type { JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'
import { capacityVerdictSchema, checkCountsSchema, checkResultSchema, costFloorSchema, plannedWorkloadSchema } from './landing-zone.ts'
import { jsonSchema } from './records.ts'

/** Where requests may be. */
export const requestStates = ['requested', 'needs-approval', 'approved', 'rejected', 'expired'] as const

const texts = z.array(z.string())
const classes = ['training', 'fine-tuning', 'low-latency-inference', 'batch-inference', 'rag-retrieval', 'development'] as const
const money = z.strictObject({ amount: z.string().max(60), currency: z.string().max(10) })

/** Parameters are checked by their golden path; here they only have to be an object. */
const parameters: z.ZodType<JsonObject> = z
  .custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'must be an object')
  .meta({ type: 'object', description: 'Parameters of the golden path, by the schema that the catalogue has of it.' })

/** What somebody fills in. Only its shape is checked here: what is wrong with the values is told like every mistake of the estate. */
export const requestDraftSchema = z
  .strictObject({
    name: z.string().max(200).meta({ description: 'What the workload is to be called: lower-case letters, digits and hyphens.' }),
    goldenPath: z.string().max(200),
    team: z.string().max(200),
    environment: z.string().max(200),
    application: z.string().max(200).meta({ description: 'The application of the landing zone that it is built in.' }),
    regions: z.array(z.string().max(100)).max(20).exactOptional(),
    parameters,
    budget: z.strictObject({ monthly: money }),
    purpose: z.string().max(4000),
    data: z.array(z.string().max(30)).max(5).exactOptional().meta({ description: 'Classes of the data that it works with.' }),
    expires: z.string().max(60).exactOptional(),
  })
  .meta({ id: 'RequestDraft' })

const approval = z.strictObject({ why: texts, approvers: texts, approvals: z.int() }).meta({ id: 'ApprovalNeed' })

/** An item of `GET /golden-paths`. */
export const goldenPathSchema: z.ZodType<GoldenPathView> = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    summary: z.string(),
    suits: z.array(z.enum(classes)),
    provisioning: z.strictObject({ minutes: z.number(), note: z.string() }),
    bakedIn: texts,
    costs: z
      .array(
        z.strictObject({
          stage: z.enum(['development', 'production']),
          regions: z.int().meta({ description: 'How many regions it is counted in.' }),
          monthly: money,
          complete: z.enum(['yes', 'no']).meta({ description: 'Whether every price is known; it costs more otherwise.' }),
        }),
      )
      .meta({ description: 'What it costs in a month in which nobody uses it, at its defaults.' }),
    base: z.string(),
    owner: z.string().exactOptional(),
    teams: texts.exactOptional(),
    environments: texts.exactOptional(),
    limits: z.record(
      z.string(),
      z.strictObject({
        min: z.number().exactOptional(),
        max: z.number().exactOptional(),
        allowed: z.array(z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
      }),
    ),
    defaults: z.record(z.string(), jsonSchema),
    approval: z.strictObject({
      gpusFrom: z.number(),
      monthlyCostFrom: money.exactOptional(),
      alwaysFor: texts,
      approvers: texts.exactOptional(),
      approvals: z.int(),
    }),
    parameters: z.record(z.string(), jsonSchema).meta({ description: 'JSON Schema (2020-12).' }),
    allowed: z.enum(['yes', 'no']),
  })
  .meta({ id: 'GoldenPath' })

const shown = plannedWorkloadSchema.extend({
  purpose: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  expires: z.string().exactOptional(),
  data: texts.exactOptional(),
  decisions: z.array(
    z.object({
      person: z.string(),
      role: z.string().exactOptional(),
      decision: z.enum(['approved', 'rejected']),
      at: z.string(),
      comment: z.string().exactOptional(),
      of: z.string().exactOptional().meta({ description: 'The digest of what was decided on.' }),
      invalid: z.enum(['own', 'nobody', 'before', 'future', 'older']).exactOptional(),
    }),
  ),
  approval,
  gpus: z.number(),
  yaml: z.string(),
})

/** An item of `GET /requests`. */
export const requestSchema = shown.meta({ id: 'WorkloadRequest' })

/** `GET /requests/{name}`. */
export const requestDetailSchema = shown
  .extend({ policyCounts: checkCountsSchema.exactOptional(), policyResults: z.array(checkResultSchema) })
  .meta({ id: 'WorkloadRequestDetail' })

/** `POST /requests/check`. */
export const requestCheckSchema = z
  .strictObject({
    yaml: z.string(),
    path: z.string(),
    state: z.enum(requestStates),
    reasons: texts,
    diagnostics: z.array(
      z.intersection(
        z.object({ path: z.array(z.union([z.string(), z.int()])).exactOptional() }),
        z.looseObject({ code: z.string(), severity: z.enum(['error', 'warning']), summary: z.string() }),
      ),
    ),
    cost: costFloorSchema.exactOptional(),
    capacity: z.array(capacityVerdictSchema),
    policies: z.strictObject({ counts: checkCountsSchema, results: z.array(checkResultSchema) }).exactOptional(),
    approval,
    gpus: z.number(),
    resources: z.int(),
    notes: texts,
  })
  .meta({ id: 'RequestCheck' })

/** What was put on a branch. */
export const committedRequestSchema: z.ZodType<CommittedRequest> = z
  .strictObject({
    name: z.string(),
    path: z.string(),
    yaml: z.string(),
    branch: z.string(),
    commit: z.string(),
    base: z.string(),
    pullRequest: z.strictObject({ title: z.string(), body: z.string() }),
  })
  .meta({ id: 'CommittedRequest' })
