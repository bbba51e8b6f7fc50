import type { AssessmentSummary } from '@fairway/core/engine'
import { stakeholderRoles } from '@fairway/core/organization'
import type { ChecklistItem, CriterionResult, PhaseResult } from '@fairway/core/program'
import { areaIds, type AreaScore, type BacklogItem } from '@fairway/core/readiness'
import { z } from 'zod'
import { factRefSchema } from './records.ts'

const counts = {
  pass: z.int(),
  fail: z.int(),
  unknown: z.int(),
  notApplicable: z.int(),
  waived: z.int(),
}

/** Findings or controls by status. */
export const countsSchema = z.strictObject(counts)

const criterionShape = {
  id: z.string(),
  title: z.string(),
  status: z.enum(['met', 'not-met', 'unknown']),
  message: z.string(),
  controls: z.array(z.string()),
  evidence: z.array(factRefSchema),
}

const criterionSchema: z.ZodType<CriterionResult> = z.strictObject(criterionShape)

/** A criterion that holds a phase back. */
export const blockingSchema: z.ZodType<CriterionResult & { readonly phase: string }> = z.strictObject({
  ...criterionShape,
  phase: z.string(),
})

/** An item of the checklist of the first days. */
export const checklistItemSchema: z.ZodType<ChecklistItem> = z
  .strictObject({
    ...criterionShape,
    period: z.enum(['first-30-days', 'days-31-to-90', 'beyond-90-days']),
    state: z.enum(['done', 'open', 'overdue']),
    dueOn: z.string().exactOptional(),
    owner: z.strictObject({ role: z.enum(stakeholderRoles), persons: z.array(z.string()), escalation: z.array(z.string()) }),
  })
  .meta({ id: 'ChecklistItem' })

/** A phase with its gate. */
export const phaseSchema: z.ZodType<PhaseResult> = z
  .strictObject({
    id: z.enum(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']),
    name: z.string(),
    aliases: z.array(z.string()),
    goal: z.string(),
    state: z.enum(['not-started', 'in-progress', 'ready-for-approval', 'passed', 're-opened']),
    reason: z.string(),
    deliverables: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    criteria: z.array(criterionSchema),
    approvals: z.array(
      z.strictObject({
        role: z.enum(stakeholderRoles),
        status: z.enum(['given', 'missing', 'invalid']),
        person: z.string().exactOptional(),
        at: z.string().exactOptional(),
        message: z.string().exactOptional(),
      }),
    ),
    history: z.array(
      z.strictObject({
        at: z.string(),
        event: z.enum(['requested', 'approved', 'rejected', 'passed', 're-opened']),
        by: z.string().exactOptional(),
        role: z.string().exactOptional(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'Phase' })

/** An area's rating. */
export const areaScoreSchema: z.ZodType<AreaScore> = z
  .strictObject({
    id: z.enum(areaIds),
    name: z.string(),
    framework: z.enum(['readiness', 'ai-readiness']),
    rating: z.number().nullable(),
    selfRating: z.number().nullable(),
    gap: z.string().exactOptional(),
    blockedBy: z.array(
      z.strictObject({
        control: z.string(),
        title: z.string(),
        level: z.int(),
        status: z.enum(['fail', 'unknown']),
        subjects: z.int(),
        settledBy: z.string().exactOptional(),
      }),
    ),
    levels: z.array(
      z.strictObject({
        level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
        reached: z.boolean(),
        controls: countsSchema,
      }),
    ),
    findings: countsSchema,
  })
  .meta({ id: 'AreaScore' })

/** Work that lifts a rating. */
export const backlogSchema: z.ZodType<BacklogItem> = z
  .strictObject({
    area: z.enum(areaIds),
    control: z.string(),
    title: z.string(),
    level: z.int(),
    status: z.enum(['fail', 'unknown']),
    subjects: z.int(),
    effect: z.number(),
    owners: z.array(z.string()),
    remedy: z.string(),
  })
  .meta({ id: 'BacklogItem' })

/** One assessment in the trend. */
export const summarySchema: z.ZodType<AssessmentSummary> = z
  .strictObject({
    asOf: z.string(),
    ratings: z.record(z.string(), z.number().nullable()),
    phases: z.record(z.string(), z.string()),
    counts: z.strictObject({ ...counts, resources: z.int() }),
  })
  .meta({ id: 'AssessmentSummary' })
