import { z } from 'zod'
import { defineKind, instantSchema, moneySchema, personSchema, proseSchema, reference } from '../estate/index.ts'

/** The roles that answer for the programme. Gates name the ones that must approve. */
export const stakeholderRoles = [
  'infrastructure-lead',
  'security-lead',
  'platform-lead',
  'management-sponsor',
  'business-sponsor',
  'compliance-lead',
  'finance-lead',
  'data-lead',
] as const

const tagRule = z.strictObject({
  key: z.string().min(1).max(512).meta({ description: 'The tag key. Azure compares keys without regard to case.' }),
  aliases: z.array(z.string().min(1).max(512)).max(20).optional().meta({ description: 'Other keys that mean the same and are accepted.' }),
  allowed: z.array(z.string().max(256)).max(500).optional().meta({ description: 'The only values accepted (case counts).' }),
})

/** The organisation that adopts AI: who answers for it and the standards that hold everywhere. */
export const organizationKind = defineKind({
  name: 'Organization',
  summary: 'The organisation itself: who answers for the programme, and the standards that hold everywhere.',
  cardinality: 'one',
  schema: z.strictObject({
    displayName: z.string().min(1).max(200).meta({ description: 'What people call the organisation.' }),
    profile: z
      .enum(['startup', 'enterprise'])
      .default('enterprise')
      .meta({ description: 'How much is asked: a startup is spared what only large organisations need.' }),
    path: z.enum(['greenfield', 'brownfield']).default('brownfield').meta({ description: 'Whether AI workloads already run.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code in capitals such as NO')
      .optional()
      .meta({ description: 'ISO 3166-1 alpha-2 code, in quotes: a bare `no` would be unclear.' }),
    tenantId: z.guid().optional().meta({ description: 'The Microsoft Entra tenant.' }),
    startedOn: instantSchema('The day the programme began: the 30 and 90 day checklists count from it.').optional(),
    regions: z
      .strictObject({
        allowed: z
          .array(z.string().regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope'))
          .min(1)
          .max(80)
          .meta({ description: 'Azure regions that workloads may use, by name (`westeurope`).' }),
      })
      .optional()
      .meta({ description: 'Where workloads may run.' }),
    tags: z
      .strictObject({ required: z.array(tagRule).max(50).meta({ description: 'Tags that every taggable resource must carry.' }) })
      .optional()
      .meta({ description: 'The tagging standard.' }),
    naming: z
      .strictObject({
        pattern: z
          .string()
          .max(500)
          .optional()
          .meta({ description: 'RE2 expression that resource names must match, unless the type has its own.' }),
        byType: z.record(z.string(), z.string().max(500)).optional().meta({ description: 'RE2 expressions by Azure resource type.' }),
      })
      .optional()
      .meta({ description: 'The naming standard.' }),
    stakeholders: z
      .array(
        z.strictObject({
          role: z.enum(stakeholderRoles).meta({ description: 'What they answer for.' }),
          person: personSchema('Who it is.'),
          contact: z.string().max(200).optional().meta({ description: 'How to reach them.' }),
          escalation: personSchema('Who decides when they cannot.').optional(),
        }),
      )
      .max(100)
      .default([])
      .meta({ description: 'Who answers for what, and who decides when they cannot.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Organization
metadata:
  name: contoso
spec:
  displayName: Contoso
  profile: enterprise
  path: brownfield
  country: "NO"
  startedOn: 2026-08-01
  regions:
    allowed: [westeurope, northeurope]
  tags:
    required:
      - key: team
        aliases: [owner-team]
      - key: environment
        allowed: [sandbox, development, production]
  stakeholders:
    - role: security-lead
      person: sam@contoso.example
`,
})

/** A team that owns subscriptions, workloads and what they cost. */
export const teamKind = defineKind({
  name: 'Team',
  summary: 'A team that owns subscriptions and workloads, and answers for what they cost.',
  cardinality: 'many',
  schema: z.strictObject({
    displayName: z.string().min(1).max(200).meta({ description: 'What people call the team.' }),
    lead: personSchema('Who answers for the team.'),
    members: z.array(personSchema('A member.')).max(1000).default([]).meta({ description: 'Everybody in the team.' }),
    contact: z.string().max(200).optional().meta({ description: 'Channel or address of the team.' }),
    costCenter: z.string().max(100).optional().meta({ description: 'Where finance books the cost.' }),
    budget: z
      .strictObject({
        monthly: moneySchema('What the team may spend in a calendar month.'),
        alerts: z
          .array(z.number().int().min(1).max(200))
          .max(10)
          .default([50, 75, 90])
          .meta({ description: 'Percentages of the budget at which the team is told.' }),
      })
      .optional()
      .meta({ description: 'The budget of the team.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Team
metadata:
  name: vision
spec:
  displayName: Vision
  lead: ada@contoso.example
  members: [ada@contoso.example, bo@contoso.example]
  costCenter: CC-1042
  budget:
    monthly: { amount: "18000.00", currency: EUR }
`,
})

/** A stage that workloads run in. */
export const environmentKind = defineKind({
  name: 'Environment',
  summary: 'A stage that workloads run in, and how strictly it is held.',
  cardinality: 'many',
  schema: z.strictObject({
    stage: z
      .enum(['sandbox', 'development', 'test', 'staging', 'production'])
      .meta({ description: 'Which stage it is; production rules hold only for `production`.' }),
    displayName: z.string().max(200).optional().meta({ description: 'What people call it.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Environment
metadata:
  name: prod
spec:
  stage: production
`,
})

/** An Azure subscription that the organisation knows of. */
export const subscriptionKind = defineKind({
  name: 'Subscription',
  summary: 'An Azure subscription: who owns it, which stage it serves, where it sits in the hierarchy.',
  cardinality: 'many',
  schema: z.strictObject({
    id: z.guid().meta({ description: 'The subscription id.' }),
    owner: reference('Team', 'The team that owns it.'),
    environment: reference('Environment', 'The stage it serves.'),
    purpose: z.enum(['application', 'platform', 'sandbox']).default('application').meta({ description: 'What it is for.' }),
    managementGroup: z
      .enum(['online', 'corp', 'sandbox', 'platform', 'none'])
      .default('none')
      .meta({ description: 'The landing-zone group it is meant to sit in: internet-facing and internal workloads apart.' }),
    projectedMonthlyCost: moneySchema('What it was projected to cost in a month when its use case was approved.').optional(),
    actualMonthlyCost: z
      .strictObject({
        cost: moneySchema('What it cost.'),
        month: z
          .string()
          .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-10')
          .meta({ description: 'The calendar month.' }),
      })
      .optional()
      .meta({ description: 'The last full month, until a cost source is connected.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Subscription
metadata:
  name: sub-vision-prod
spec:
  id: 7d1c5f3a-0000-4000-8000-000000000001
  owner: vision
  environment: prod
  purpose: application
  managementGroup: corp
`,
})

/** Something that AI is used for, and the resources that it is made of. */
export const workloadKind = defineKind({
  name: 'Workload',
  summary: 'A use case and the resources it is made of.',
  cardinality: 'many',
  schema: z.strictObject({
    displayName: z.string().min(1).max(200).meta({ description: 'What people call it.' }),
    owner: reference('Team', 'The team that answers for it.'),
    environment: reference('Environment', 'The stage it runs in.'),
    class: z
      .enum(['training', 'fine-tuning', 'low-latency-inference', 'batch-inference', 'rag-retrieval', 'development'])
      .optional()
      .meta({ description: 'What kind of work it is, when the resources alone do not say.' }),
    exposure: z.enum(['internet', 'internal']).default('internal').meta({ description: 'Who can reach it.' }),
    selectors: z
      .array(
        z.strictObject({
          subscription: reference('Subscription', 'All resources of this subscription.').optional(),
          resourceGroup: z.string().max(90).optional().meta({ description: 'Only this resource group.' }),
          tag: z
            .strictObject({
              key: z.string().max(512).meta({ description: 'Tag key.' }),
              value: z.string().max(256).meta({ description: 'Tag value.' }),
            })
            .optional()
            .meta({ description: 'Only resources with this tag.' }),
          resourceId: z.string().max(2048).optional().meta({ description: 'This one resource.' }),
        }),
      )
      .min(1)
      .max(100)
      .meta({ description: 'Which resources belong to it: within one selector all conditions hold, between selectors any.' }),
    useCase: z
      .strictObject({
        outcome: proseSchema('What success looks like, in numbers.'),
        infrastructureSignal: proseSchema('What shows that it will hold at scale.').optional(),
        nextStep: proseSchema('What happens when it works.').optional(),
        projectedMonthlyCost: moneySchema('Estimate of compute, storage and network in production.').optional(),
        validated: z
          .strictObject({
            technically: instantSchema('When it was shown to work.').optional(),
            operationally: instantSchema('When it was shown to be operable.').optional(),
            economically: instantSchema('When it was shown to pay.').optional(),
          })
          .default({})
          .meta({ description: 'What has been shown, and when.' }),
      })
      .optional()
      .meta({ description: 'Why it exists and what has been shown.' }),
    securityReview: z
      .strictObject({
        reviewedBy: personSchema('Who reviewed it.'),
        reviewedAt: instantSchema('When.'),
        reference: z.string().max(500).optional().meta({ description: 'Where the review is kept.' }),
      })
      .optional()
      .meta({ description: 'The security review of its endpoints.' }),
    slo: z
      .strictObject({
        availability: z
          .string()
          .regex(/^\d{1,2}(\.\d{1,5})?$/)
          .meta({ description: 'Percentage as text, such as "99.9".' }),
        p95LatencyMs: z.number().int().positive().optional().meta({ description: 'Milliseconds.' }),
      })
      .optional()
      .meta({ description: 'What its users may expect.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Workload
metadata:
  name: defect-detection
spec:
  displayName: Defect detection
  owner: vision
  environment: prod
  class: low-latency-inference
  selectors:
    - subscription: sub-vision-prod
      resourceGroup: rg-defects-prod
  useCase:
    outcome: recall of 95 % at 200 ms
    validated:
      technically: 2026-09-01
`,
})
