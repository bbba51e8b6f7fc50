import { z } from 'zod'
import { defineKind, moneySchema, personSchema } from '../estate/index.ts'

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
