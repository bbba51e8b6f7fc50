import { z } from 'zod'
import { defineKind, moneySchema, reference } from '../estate/index.ts'

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
