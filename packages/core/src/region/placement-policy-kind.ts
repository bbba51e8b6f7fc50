import { z } from 'zod'
import { defineKind, instantSchema, moneySchema, personSchema, proseSchema, reference } from '../estate/index.ts'
import { dataClasses } from './data-class.ts'

const place = z.string().min(1).max(63)

const appliesToSchema = z.strictObject({
  environments: z.array(reference('Environment', 'An environment.')).max(100).optional().meta({ description: 'Only these environments.' }),
  teams: z.array(reference('Team', 'A team.')).max(500).optional().meta({ description: 'Only these teams.' }),
  data: z.array(z.enum(dataClasses)).max(5).optional().meta({ description: 'Only workloads with data of these classes.' }),
})

const residencySchema = z.strictObject({
  storage: z.array(place).max(100).default([]).meta({
    description: 'Where data may be stored: Azure regions, geographies such as Germany, or the boundaries `us` and `eu`. Empty: anywhere.',
  }),
  processing: z
    .enum(['region', 'data-zone', 'global'])
    .default('global')
    .meta({ description: 'How far from its region a request may be processed: in the region, in the data zone, or anywhere.' }),
  dataZones: z
    .array(z.enum(['us', 'eu', 'apac']))
    .max(3)
    .optional()
    .meta({ description: 'The data zones in which requests may be processed; without any, every one.' }),
})

const locationSchema = z.strictObject({
  name: z.string().min(1).max(63).meta({ description: 'What people call the place.' }),
  kind: z.enum(['azure', 'on-premises', 'edge', 'other-cloud']).meta({ description: 'What kind of place it is.' }),
  region: place.optional().meta({ description: 'The Azure region, for places in Azure.' }),
  geography: place.optional().meta({ description: 'The country or geography in which it stands, for places outside of Azure.' }),
  latencyMs: z.number().int().min(0).max(60_000).optional().meta({ description: 'The measured round trip of its users, in milliseconds.' }),
  egressPerGiB: moneySchema('What a GiB costs that leaves the place.').optional(),
  capacity: z
    .array(
      z.strictObject({
        accelerator: z.string().min(1).max(63).meta({ description: 'The accelerator, such as H100.' }),
        gpus: z.number().int().min(0).max(1_000_000).meta({ description: 'How many are free there.' }),
      }),
    )
    .max(100)
    .default([])
    .meta({ description: 'GPUs that are free there; for places outside of Azure.' }),
  leadTimeDays: z.number().int().min(0).max(3650).default(0).meta({ description: 'Days from an order to capacity that can be used.' }),
  commitmentMonths: z.number().int().min(0).max(120).default(0).meta({ description: 'Months that one is bound for at least.' }),
  portability: z
    .enum(['open', 'portable', 'proprietary'])
    .optional()
    .meta({ description: 'What runs there: open interfaces only, containers that can be moved, or services that nobody else has.' }),
  approved: z
    .enum(['approved', 'pending', 'refused'])
    .default('pending')
    .meta({ description: 'Whether procurement and security agreed to the place.' }),
  note: proseSchema('What else there is to know.').optional(),
})

/** Where workloads may be placed, and which place is the best. */
export const placementPolicyKind = defineKind({
  name: 'PlacementPolicy',
  summary: 'Where workloads may store and process data, which places there are in and outside of Azure, and what decides between them.',
  cardinality: 'many',
  schema: z.strictObject({
    appliesTo: appliesToSchema
      .prefault({})
      .meta({ description: 'The workloads that it holds for: all conditions together; none means all workloads.' }),
    residency: residencySchema.prefault({}).meta({ description: 'Where data may be stored and processed.' }),
    latency: z
      .strictObject({
        maximumMs: z.number().int().min(1).max(60_000).meta({ description: 'The longest round trip that users accept, in milliseconds.' }),
      })
      .optional()
      .meta({ description: 'How near a place must be.' }),
    egress: z
      .strictObject({
        perMonthGiB: z.number().int().min(0).max(1_000_000_000).meta({ description: 'GiB that leave the place in a month.' }),
        maximumPerMonth: moneySchema('What that may cost in a month.').optional(),
      })
      .optional()
      .meta({ description: 'How much data leaves the place, and what it may cost.' }),
    procurement: z
      .strictObject({
        maximumLeadTimeDays: z
          .number()
          .int()
          .min(0)
          .max(3650)
          .optional()
          .meta({ description: 'How long one can wait for capacity, in days.' }),
        maximumCommitmentMonths: z.number().int().min(0).max(120).optional().meta({ description: 'How long one may be bound, in months.' }),
      })
      .optional()
      .meta({ description: 'What procurement allows.' }),
    portability: z.enum(['open', 'portable', 'proprietary']).default('proprietary').meta({
      description:
        'The strongest tie to a provider that is accepted: open interfaces only, containers that can be moved, or services that nobody else has.',
    }),
    preference: z
      .array(z.enum(['latency', 'egress', 'lead-time', 'portability', 'capacity']))
      .max(5)
      .default(['latency', 'egress', 'lead-time', 'portability'])
      .meta({ description: 'What decides between places that are allowed, the most important first.' }),
    locations: z
      .array(locationSchema)
      .max(200)
      .default([])
      .meta({ description: 'The places to choose from; without any, the regions of the landing zone.' }),
    productionRegions: z
      .strictObject({
        minimum: z.number().int().min(1).max(10).default(2).meta({ description: 'In how many regions production runs at least.' }),
        agreed: z
          .strictObject({
            by: personSchema('Who agreed to fewer than two.'),
            at: instantSchema('When.'),
            reason: proseSchema('Why one region is enough.'),
          })
          .optional()
          .meta({ description: 'Who agreed to fewer than two regions, and why.' }),
      })
      .prefault({})
      .meta({ description: 'How many regions production needs.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: PlacementPolicy
metadata:
  name: personal-data
spec:
  appliesTo:
    data: [personal]
  residency:
    storage: [eu]
    processing: data-zone
    dataZones: [eu]
  latency:
    maximumMs: 60
  egress:
    perMonthGiB: 500
  portability: portable
  locations:
    - name: sweden
      kind: azure
      region: swedencentral
      latencyMs: 38
      egressPerGiB: { amount: "0.08", currency: USD }
      approved: approved
    - name: plant-linz
      kind: edge
      geography: Austria
      latencyMs: 3
      capacity:
        - accelerator: L4
          gpus: 4
      portability: portable
      approved: approved
`,
})

/** What a PlacementPolicy document says. */
export type PlacementPolicySpec = z.infer<typeof placementPolicyKind.schema>

/** One place of a placement policy. */
export type PlacementLocation = PlacementPolicySpec['locations'][number]
