import { z } from 'zod'
import { defineKind, instantSchema, nameSchema, personSchema, proseSchema, reference } from '../estate/index.ts'
import { archetypesSchema, guardrailsSchema, hierarchySchema } from '../hierarchy/index.ts'
import { waves } from '../graph/index.ts'

const region = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope')

const application = z.strictObject({
  name: nameSchema.max(40).meta({ description: 'What it is called in names of resources, for as long as it lives.' }),
  displayName: z.string().min(1).max(200).optional().meta({ description: 'What people call it.' }),
  owner: reference('Team', 'The team that owns it.'),
  environment: reference('Environment', 'The stage it serves.'),
  group: z.string().min(1).max(90).meta({ description: 'The management group that it is placed in, such as `ai-corp`.' }),
  subscription: reference('Subscription', 'The subscription it lies in. Without one a subscription is created for it.').optional(),
  regions: z.array(region).min(1).max(10).optional().meta({
    description:
      'Its regions, the first is the primary one. Without them, those of the landing zone: all in production, the first elsewhere.',
  }),
  exposure: z.enum(['internet', 'internal']).default('internal').meta({ description: 'Who can reach what runs in it.' }),
})

/** The one landing zone of an estate: what is built, where, and how far it has got. */
export const landingZoneKind = defineKind({
  name: 'LandingZone',
  summary: 'The landing zone: management groups, policies, platform, the subscriptions of applications, and how far it has been built.',
  cardinality: 'one',
  schema: z.strictObject({
    displayName: z.string().min(1).max(200).optional().meta({ description: 'What people call it.' }),
    prefix: z
      .string()
      .regex(/^[a-z][a-z0-9]{1,9}$/, 'must be 2 to 10 lower-case letters and digits, beginning with a letter')
      .meta({ description: 'Stands in front of names that are unique in the tenant. Never change it: everything would be built anew.' }),
    regions: z.array(region).min(1).max(10).meta({ description: 'The regions, the first is the primary one. Production needs two.' }),
    hierarchy: hierarchySchema.prefault({}).meta({ description: 'The tree of management groups.' }),
    archetypes: archetypesSchema.default([]).meta({ description: 'Archetypes of your own, and changes of the usual ones.' }),
    guardrails: guardrailsSchema.meta({ description: 'The policies for AI: how they are rolled out, and what they allow.' }),
    platform: z
      .strictObject({
        management: reference('Subscription', 'Where logs, alerts and automation lie.'),
        connectivity: reference('Subscription', 'Where hubs and DNS zones lie.'),
        identity: reference('Subscription', 'Where identity services lie.').optional(),
        security: reference('Subscription', 'Where security services lie.').optional(),
      })
      .meta({ description: 'The subscriptions of the platform. A small organisation names one subscription several times.' }),
    applications: z.array(application).max(2000).default([]).meta({ description: 'The application landing zones, one subscription each.' }),
    vending: z
      .strictObject({
        billingScope: z
          .string()
          .max(500)
          .regex(/^\/providers\/Microsoft\.Billing\/billingAccounts\//, 'must be the id of an enrolment account or an invoice section')
          .meta({ description: 'Who pays for subscriptions that are created: the id of an enrolment account or of an invoice section.' }),
      })
      .optional()
      .meta({ description: 'How subscriptions are created. Without it, every application names one that exists.' }),
    monitoring: z
      .strictObject({
        logAnalytics: z
          .strictObject({
            state: z.enum(['created', 'existing']).default('created').meta({ description: 'Whether it is there already.' }),
            id: z.string().max(2048).optional().meta({ description: 'Its id, where it exists.' }),
          })
          .prefault({})
          .meta({ description: 'The workspace that all logs go to.' }),
        retentionDays: z.number().int().min(30).max(730).default(90).meta({ description: 'How long logs are kept, in days.' }),
      })
      .prefault({})
      .meta({ description: 'Logs and alerts of the platform.' }),
    contacts: z
      .strictObject({
        security: personSchema('Who is told of security findings: an address.'),
        platform: personSchema('Who is told of alerts of the platform: an address.'),
        cost: personSchema('Who is told when budgets are used up: an address. Without one, whoever is told of alerts.').optional(),
      })
      .meta({ description: 'Who is told.' }),
    waves: z
      .array(
        z.strictObject({
          wave: z.enum(waves).meta({ description: 'The step.' }),
          completedOn: instantSchema('When it was done.'),
          by: personSchema('Who says so.'),
          evidence: proseSchema('What shows it: a run of the pipeline, a protocol.'),
        }),
      )
      .max(50)
      .default([])
      .meta({ description: 'Steps that people declare as done. What the inventory shows needs no such word.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: LandingZone
metadata:
  name: contoso
spec:
  prefix: contoso
  regions: [westeurope, northeurope]
  guardrails:
    rollOut: { audit: 2026-12-01, deny: 2027-03-01 }
  platform:
    management: sub-platform
    connectivity: sub-platform
  applications:
    - { name: vision-dev, owner: vision, environment: dev, group: ai-corp, subscription: sub-vision-dev }
    - { name: vision-prod, owner: vision, environment: prod, group: ai-corp, subscription: sub-vision-prod }
  contacts:
    security: security@contoso.example
    platform: platform@contoso.example
`,
})

/** What a LandingZone declares. */
export type LandingZoneSpec = z.infer<typeof landingZoneKind.schema>
/** An application landing zone as it is declared. */
export type ApplicationSpec = LandingZoneSpec['applications'][number]
