import { actions, roles } from '@fairway/core/access'
import type {
  AuditVerification,
  CodeView,
  ControlView,
  FindingView,
  OverviewView,
  PersonView,
  RecordedView,
  ResourceView,
  SavedView,
  ScanProgress,
  ScorecardView,
  SessionView,
  SignInLinkView,
  WaiverView,
} from '@fairway/core/api'
import type { IacVerdict } from '@fairway/core/iac'
import type { ClassAdvice, Classification, Resource } from '@fairway/core/inventory'
import { z } from 'zod'
import { diagnosticSchema } from './problem.ts'
import {
  areaScoreSchema,
  backlogSchema,
  blockingSchema,
  checklistItemSchema,
  countsSchema,
  phaseSchema,
  summarySchema,
} from './programme.ts'
import {
  coverageSchema,
  facetSchema,
  factChangeSchema,
  factRefSchema,
  findingSchema,
  jsonSchema,
  resourceRowSchema,
  snapshotChangeSchema,
} from './records.ts'

/** A role in a team, or everywhere. */
export const grantSchema = z.strictObject({ role: z.enum(roles), team: z.string().min(1).max(63).exactOptional() })

/** `GET /session`. */
export const sessionSchema: z.ZodType<SessionView> = z
  .strictObject({
    person: z.string(),
    grants: z.array(grantSchema),
    actions: z.array(z.enum(actions)),
    csrf: z.string(),
    version: z.string(),
  })
  .meta({ id: 'Session' })

/** `GET /overview`. */
export const overviewSchema: z.ZodType<OverviewView> = z
  .strictObject({
    organization: z.string().nullable(),
    asOf: z.string().nullable(),
    phases: z.array(phaseSchema),
    checklist: z.array(checklistItemSchema),
    blocking: z.array(blockingSchema),
    areas: z.array(areaScoreSchema),
    backlog: z.array(backlogSchema),
    counts: z
      .strictObject({ pass: z.int(), fail: z.int(), unknown: z.int(), waived: z.int(), notApplicable: z.int(), resources: z.int() })
      .nullable(),
    changedFindings: z.array(findingSchema),
    lastScans: z.array(snapshotChangeSchema),
    trend: z.array(summarySchema),
    coverage: z.array(coverageSchema),
    classes: z.array(facetSchema),
    iac: z.array(facetSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'Overview' })

/** A control and where it stands. */
export const controlViewSchema: z.ZodType<ControlView> = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    rationale: z.string(),
    areas: z.array(z.string()),
    phase: z.string(),
    severity: z.string(),
    level: z.int(),
    evaluation: z.enum(['facts', 'attestation']),
    question: z.string().exactOptional(),
    reads: z.array(z.string()),
    remedy: z.strictObject({ text: z.string(), command: z.string().exactOptional(), link: z.string().exactOptional() }),
    source: z.strictObject({ title: z.string(), url: z.string().exactOptional() }),
    parameters: z.record(z.string(), jsonSchema),
    counts: countsSchema,
  })
  .meta({ id: 'Control' })

/** `GET /scorecard`. */
export const scorecardSchema: z.ZodType<ScorecardView> = z
  .strictObject({
    asOf: z.string().nullable(),
    areas: z.array(areaScoreSchema),
    backlog: z.array(backlogSchema),
    controls: z.array(controlViewSchema),
  })
  .meta({ id: 'Scorecard' })

/** `GET /findings/{id}`. */
export const findingViewSchema: z.ZodType<FindingView> = z
  .strictObject({
    finding: findingSchema,
    control: controlViewSchema,
    resource: resourceRowSchema.nullable(),
    coverage: z.array(coverageSchema),
    mayWaive: z.boolean(),
  })
  .meta({ id: 'FindingView' })

const jsonObject = z.record(z.string(), jsonSchema)

const resourceSchema: z.ZodType<Resource> = z
  .strictObject({
    id: z.string(),
    displayId: z.string(),
    type: z.string(),
    displayType: z.string(),
    name: z.string(),
    subscriptionId: z.string().exactOptional(),
    resourceGroup: z.string().exactOptional(),
    location: z.string().exactOptional(),
    kind: z.string().nullable().exactOptional(),
    sku: z
      .strictObject({
        name: z.string().exactOptional(),
        tier: z.string().exactOptional(),
        size: z.string().exactOptional(),
        family: z.string().exactOptional(),
        capacity: z.number().exactOptional(),
      })
      .nullable()
      .exactOptional(),
    tags: z.record(z.string(), z.string()).nullable().exactOptional(),
    identity: jsonObject.nullable().exactOptional(),
    managedBy: z.string().nullable().exactOptional(),
    zones: z.array(z.string()).nullable().exactOptional(),
    properties: jsonObject.exactOptional(),
    createdAt: z.string().exactOptional(),
  })
  .meta({ id: 'Resource' })

const workloadClasses = ['training', 'fine-tuning', 'low-latency-inference', 'batch-inference', 'rag-retrieval', 'development'] as const

const classificationSchema: z.ZodType<Classification> = z.strictObject({
  class: z.enum([...workloadClasses, 'unknown', 'none']),
  confidence: z.number(),
  signals: z.array(z.string()),
  evidence: z.array(factRefSchema),
  workload: z.string().exactOptional(),
})

const adviceSchema: z.ZodType<ClassAdvice> = z.strictObject({
  class: z.enum(workloadClasses),
  computePattern: z.string(),
  primaryRisk: z.string(),
  costLever: z.string(),
  priority: z.string(),
})

const iacVerdictSchema: z.ZodType<IacVerdict> = z.strictObject({
  subject: z.string(),
  status: z.enum(['codified', 'unmanaged', 'drifted', 'ghost', 'child', 'ignored', 'undetermined']),
  reason: z.string(),
  address: z.string().exactOptional(),
  file: z.string().exactOptional(),
  differences: z.array(z.string()).exactOptional(),
})

/** `GET /resources/{id}`. */
export const resourceViewSchema: z.ZodType<ResourceView> = z
  .strictObject({
    row: resourceRowSchema,
    resource: resourceSchema,
    classification: classificationSchema.nullable(),
    advice: adviceSchema.nullable(),
    iac: iacVerdictSchema.nullable(),
    findings: z.array(findingSchema),
    changes: z.array(factChangeSchema),
  })
  .meta({ id: 'ResourceView' })

/** `GET /audit/verification`. */
export const verificationSchema: z.ZodType<AuditVerification> = z
  .strictObject({
    records: z.int(),
    head: z.string(),
    faults: z.array(z.strictObject({ seq: z.int(), file: z.string(), problem: z.string() })),
  })
  .meta({ id: 'AuditVerification' })

/** `GET /scans/current`. */
export const progressSchema: z.ZodType<ScanProgress> = z
  .strictObject({
    state: z.enum(['idle', 'running', 'failed']),
    step: z.string(),
    done: z.int(),
    startedAt: z.string().nullable(),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'ScanProgress' })

/** An item of `GET /waivers`. */
export const waiverSchema: z.ZodType<WaiverView> = z
  .strictObject({
    name: z.string(),
    control: z.string(),
    subjects: z.array(z.string()),
    owner: z.string(),
    reason: z.string(),
    requestedBy: z.string(),
    requestedAt: z.string().exactOptional(),
    approvedBy: z.string().exactOptional(),
    approvedAt: z.string().exactOptional(),
    expires: z.string(),
    state: z.enum(['requested', 'granted', 'expired']),
    file: z.string().exactOptional(),
    mayGrant: z.boolean(),
  })
  .meta({ id: 'Waiver' })

/** Answer to a write that changes the evaluation. */
export const recordedSchema: z.ZodType<RecordedView> = z.strictObject({ name: z.string(), evaluated: z.boolean() }).meta({ id: 'Recorded' })

/** An item of `GET /people`. */
export const personViewSchema: z.ZodType<PersonView> = z
  .strictObject({ person: z.string(), grants: z.array(grantSchema), local: z.boolean() })
  .meta({ id: 'Person' })

/** `POST /people/{person}/links`. */
export const signInLinkSchema: z.ZodType<SignInLinkView> = z
  .strictObject({ link: z.string(), expires: z.string() })
  .meta({ id: 'SignInLink' })

/** `GET /codes/{code}`. */
export const codeViewSchema: z.ZodType<CodeView> = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    title: z.string(),
    explanation: z.string(),
    wayOut: z.string(),
  })
  .meta({ id: 'Code' })

const words = z.array(z.string()).exactOptional()
const order = z.enum(['asc', 'desc']).exactOptional()

/** A saved list of findings or resources. */
export const savedViewSchema: z.ZodType<SavedView> = z
  .strictObject({
    name: z.string(),
    page: z.enum(['findings', 'inventory']),
    query: z.union([
      z.strictObject({
        status: words,
        severity: words,
        area: words,
        phase: words,
        rule: words,
        owner: words,
        subject: z.string().exactOptional(),
        text: z.string().exactOptional(),
        sort: z.enum(['severity', 'rule', 'subject', 'since', 'owner']).exactOptional(),
        order,
      }),
      z.strictObject({
        type: words,
        class: words,
        iac: words,
        subscription: words,
        owner: words,
        location: words,
        text: z.string().exactOptional(),
        sort: z.enum(['name', 'type', 'class', 'iac', 'owner', 'fail', 'firstSeen', 'location']).exactOptional(),
        order,
      }),
    ]),
    search: z.string(),
    createdBy: z.string(),
  })
  .meta({ id: 'SavedView' })
