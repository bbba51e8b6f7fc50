import { z } from 'zod'
import { defineKind, instantSchema, moneySchema, nameSchema, personSchema, proseSchema, reference } from '../estate/index.ts'
import { dataClasses } from '../region/index.ts'

const stages = ['sandbox', 'development', 'test', 'staging', 'production'] as const

const parameterName = z.string().min(1).max(60)

/** A value that a parameter may be held to. */
const scalar = z.union([z.string().max(200), z.number(), z.boolean()])

/** A golden path as a company offers it: a built-in one with its own defaults and limits. */
export const goldenPathKind = defineKind({
  name: 'GoldenPath',
  summary: 'A way to build a workload that the company offers: a built-in path with defaults, limits and approval of its own.',
  cardinality: 'many',
  schema: z.strictObject({
    base: nameSchema.meta({ description: 'The built-in path that it is made of, such as `azure-openai`.' }),
    displayName: z.string().min(1).max(200).optional().meta({ description: 'What people call it.' }),
    summary: proseSchema('What it is for, a sentence or two.').optional(),
    owner: reference('Team', 'The team that keeps it.'),
    defaults: z
      .record(parameterName, z.json())
      .refine((values) => Object.keys(values).length <= 100, 'must have at most 100 parameters')
      .default({})
      .meta({ description: 'Values of parameters that a request leaves out.' }),
    limits: z
      .record(
        parameterName,
        z.strictObject({
          min: z.number().optional().meta({ description: 'The smallest number that a request may ask for.' }),
          max: z.number().optional().meta({ description: 'The largest number, or the longest list, that a request may ask for.' }),
          allowed: z.array(scalar).min(1).max(200).optional().meta({ description: 'The only values that a request may ask for.' }),
        }),
      )
      .refine((values) => Object.keys(values).length <= 100, 'must have at most 100 parameters')
      .default({})
      .meta({ description: 'What requests may ask for, by parameter; `models.capacity` speaks of a property of every item of a list.' }),
    teams: z
      .array(reference('Team', 'A team that may use it.'))
      .max(1000)
      .optional()
      .meta({ description: 'Teams that may use it; absent: every team.' }),
    environments: z
      .array(reference('Environment', 'An environment that it may be used in.'))
      .max(100)
      .optional()
      .meta({ description: 'Environments that it may be used in; absent: every one.' }),
    approval: z
      .strictObject({
        gpusFrom: z.number().int().min(1).max(100_000).default(3).meta({ description: 'From this many GPUs somebody must approve.' }),
        monthlyCostFrom: moneySchema('From this cost in a month somebody must approve.').optional(),
        alwaysFor: z
          .array(z.enum(stages).meta({ description: 'A stage.' }))
          .max(5)
          .default(['production'])
          .meta({ description: 'Stages in which somebody must always approve.' }),
        approvers: z
          .array(personSchema('Somebody who may approve.'))
          .max(100)
          .optional()
          .meta({ description: 'Who may approve; absent: the lead of the team that keeps the path.' }),
        approvals: z.number().int().min(1).max(5).default(1).meta({ description: 'How many people must approve.' }),
      })
      .prefault({})
      .meta({ description: 'When somebody must approve a request, and who.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: GoldenPath
metadata:
  name: company-openai
spec:
  base: azure-openai
  displayName: Models for applications
  owner: platform
  limits:
    models.capacity: { max: 200 }
    models.deploymentType: { allowed: [DataZoneStandard, Standard] }
  approval:
    monthlyCostFrom: { amount: "5000.00", currency: EUR }
`,
})

/** A wish for a workload, as its team writes it. */
export const workloadRequestKind = defineKind({
  name: 'WorkloadRequest',
  summary: 'A workload that a team wants built by a golden path: where, with which parameters, at what cost, and who agreed.',
  cardinality: 'many',
  schema: z.strictObject({
    goldenPath: nameSchema.meta({ description: 'A GoldenPath of the estate, or the name of a built-in path.' }),
    team: reference('Team', 'The team that answers for it.'),
    environment: reference('Environment', 'The stage it runs in.'),
    application: nameSchema.meta({ description: 'The application of the landing zone that it is built in.' }),
    regions: z
      .array(z.string().min(1).max(60).meta({ description: 'A region, as Azure names it.' }))
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'Regions, the primary one first; absent: those of the application.' }),
    parameters: z
      .record(parameterName, z.json())
      .refine((values) => Object.keys(values).length <= 100, 'must have at most 100 parameters')
      .default({})
      .meta({ description: 'Parameters of the golden path; what is left out has its default.' }),
    data: z
      .array(z.enum(dataClasses))
      .min(1)
      .max(5)
      .optional()
      .meta({ description: 'The classes of data that it works with; placement policies that speak of data hold by them.' }),
    budget: z.strictObject({ monthly: moneySchema('What it may cost in a calendar month.') }).meta({ description: 'What it may cost.' }),
    purpose: proseSchema('What it is for.'),
    requestedBy: personSchema('Who asks.'),
    requestedAt: instantSchema('When.'),
    expires: instantSchema('When it is to be removed; the request says so from then on.').optional(),
    decisions: z
      .array(
        z.strictObject({
          person: personSchema('Who decided.'),
          role: z.string().min(1).max(100).optional().meta({ description: 'As what.' }),
          decision: z.enum(['approved', 'rejected']).meta({ description: 'What was decided.' }),
          at: instantSchema('When.'),
          comment: proseSchema('Why.').optional(),
          of: z
            .string()
            .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in small letters')
            .optional()
            .meta({
              description:
                'What was decided on, as `fairway request approve` writes it: once the request says something else, the decision does not count. Absent: it holds for any text.',
            }),
        }),
      )
      .max(100)
      .default([])
      .meta({ description: 'Who agreed or refused.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: WorkloadRequest
metadata:
  name: claims-chat
spec:
  goldenPath: azure-openai
  team: vision
  environment: prod
  application: claims-prod
  regions: [swedencentral, francecentral]
  parameters:
    models:
      - { name: chat, model: gpt-5.1, version: "2025-11-13", deploymentType: DataZoneStandard, capacity: 100 }
  data: [internal]
  budget:
    monthly: { amount: "4000.00", currency: EUR }
  purpose: answers questions on claims
  requestedBy: ada@contoso.example
  requestedAt: 2026-11-02
  decisions:
    - { person: grace@contoso.example, decision: approved, at: 2026-11-03 }
`,
})

/** What a GoldenPath says. */
export type GoldenPathSpec = z.infer<typeof goldenPathKind.schema>

/** What a WorkloadRequest says. */
export type WorkloadRequestSpec = z.infer<typeof workloadRequestKind.schema>
