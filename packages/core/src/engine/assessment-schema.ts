import { z } from 'zod'
import { severities, statuses } from '../kernel/index.ts'
import { stakeholderRoles } from '../organization/index.ts'
import { areaIds } from '../readiness/index.ts'
import type { Assessment } from './assessment.ts'

const instant = z.string().meta({ description: 'ISO 8601 in UTC with milliseconds.' })
const count = z.number().int().min(0)
const level = z.literal([1, 2, 3, 4, 5])
const rating = z.number().int().min(1).max(5)
const phaseId = z.enum(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'])

const evidence = z
  .array(
    z.object({
      kind: z.enum(['azure.resource', 'iac.resource', 'coverage', 'estate']),
      key: z.string(),
      source: z.string(),
      observedAt: instant,
    }),
  )
  .meta({ description: 'Which facts it was judged from.' })

const statusCounts = z.object({ pass: count, fail: count, unknown: count, notApplicable: count, waived: count })

const blocker = z.object({
  control: z.string(),
  title: z.string(),
  level: rating,
  status: z.enum(['fail', 'unknown']),
  subjects: count.meta({ description: 'How many subjects fail or are unknown.' }),
  settledBy: z.string().exactOptional().meta({ description: 'For `unknown`: the fact that would settle it.' }),
})

const area = z.object({
  id: z.enum(areaIds),
  name: z.string(),
  framework: z.enum(['readiness', 'ai-readiness']),
  rating: rating.nullable().meta({ description: '1 to 5 from evidence; null when no control of the area applies.' }),
  selfRating: rating.nullable().meta({ description: '1 to 5 as people rated themselves.' }),
  gap: z.string().exactOptional().meta({ description: 'Why the two differ.' }),
  blockedBy: z.array(blocker).meta({ description: 'What keeps the area from its next level.' }),
  levels: z.array(z.object({ level, reached: z.boolean(), controls: statusCounts })),
  findings: statusCounts,
})

const criterion = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['met', 'not-met', 'unknown']),
  message: z.string(),
  controls: z.array(z.string()).meta({ description: 'Findings of these controls decide it.' }),
  evidence,
})

const phase = z.object({
  id: phaseId,
  name: z.string(),
  aliases: z.array(z.string()).meta({ description: 'What other editions of the framework call it.' }),
  goal: z.string(),
  state: z.enum(['not-started', 'in-progress', 'ready-for-approval', 'passed', 're-opened']),
  reason: z.string(),
  deliverables: z.array(z.object({ id: z.string(), title: z.string() })),
  criteria: z.array(criterion),
  approvals: z.array(
    z.object({
      role: z.enum(stakeholderRoles),
      status: z.enum(['given', 'missing', 'invalid']),
      person: z.string().exactOptional(),
      at: instant.exactOptional(),
      message: z.string().exactOptional(),
    }),
  ),
  history: z.array(
    z.object({
      at: instant,
      event: z.enum(['requested', 'approved', 'rejected', 'passed', 're-opened']),
      by: z.string().exactOptional(),
      role: z.string().exactOptional(),
      reason: z.string(),
    }),
  ),
})

const checklistItem = criterion.extend({
  period: z.enum(['first-30-days', 'days-31-to-90', 'beyond-90-days']),
  state: z.enum(['done', 'open', 'overdue']),
  dueOn: z.string().exactOptional().meta({ description: 'The calendar day by which it is to be done.' }),
  owner: z.object({
    role: z.enum(stakeholderRoles),
    persons: z.array(z.string()).meta({ description: 'Whom the Organization names in the role.' }),
    escalation: z.array(z.string()).meta({ description: 'Who decides when they cannot: for what is overdue.' }),
  }),
})

const finding = z.object({
  id: z.string().meta({ description: '`<rule>#<subject>`: stable from run to run.' }),
  rule: z.string(),
  subject: z.string().meta({ description: 'Canonical resource id, `/subscriptions/<id>`, or `<Kind>/<name>` of the estate.' }),
  subjectName: z.string(),
  status: z.enum(statuses),
  reason: z.string().meta({ description: 'CamelCase, for machines.' }),
  message: z.string(),
  severity: z.enum(severities),
  observed: z.json().exactOptional(),
  expected: z.json().exactOptional(),
  evidence,
  owner: z.string().exactOptional().meta({ description: 'The team that owns the subject.' }),
  remedy: z.string().exactOptional(),
  waiver: z.string().exactOptional().meta({ description: 'The waiver that applies, when the status is `waived`.' }),
})

const coverage = z.object({
  source: z.string(),
  scope: z.string(),
  kind: z.enum(['azure.resource', 'iac.resource']),
  status: z.enum(['complete', 'partial', 'denied', 'failed']),
  observedAt: instant,
  enumerated: z.array(z.string()).meta({ description: 'Types that were listed in full; `*` is every tracked top-level type.' }),
  count,
  detail: z.string().exactOptional(),
})

const backlogItem = z.object({
  area: z.enum(areaIds),
  control: z.string(),
  title: z.string(),
  level: rating,
  status: z.enum(['fail', 'unknown']),
  subjects: count,
  effect: z.number().meta({ description: 'How much the rating of the area rises when this and everything before it in the area is done.' }),
  owners: z.array(z.string()),
  remedy: z.string(),
})

/** The shape of `fairway assess -o json`. Consumers ignore members they do not know; a change that breaks them raises `schemaVersion`. */
export const assessmentSchema = z
  .object({
    schemaVersion: z.literal(1),
    asOf: instant,
    organization: z.string().nullable(),
    scorecard: z.object({ areas: z.array(area) }),
    phases: z.array(phase),
    checklist: z.array(checklistItem).meta({ description: 'What is to be done in the first days of the programme, period by period.' }),
    findings: z.array(finding).meta({ description: 'By rule, then by subject.' }),
    coverage: z.array(coverage).meta({ description: 'What was looked at, and what could not be seen.' }),
    backlog: z.array(backlogItem).meta({ description: 'What lifts the ratings, most effect first.' }),
  })
  .meta({
    title: 'Fairway assessment',
    description: 'Where an organisation stands, why, and what to do next.',
  }) satisfies z.ZodType<Assessment>

/** The JSON Schema (2020-12) of an assessment. */
export const assessmentJsonSchema = (): object => ({
  $id: 'https://fairway.dev/schemas/assessment.json',
  ...z.toJSONSchema(assessmentSchema, { target: 'draft-2020-12', io: 'input', reused: 'inline' }),
})
