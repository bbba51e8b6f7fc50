import { z } from 'zod'
import { defineKind, instantSchema, personSchema, proseSchema } from '../estate/index.ts'
import { stakeholderRoles } from '../organization/index.ts'

/** A request to pass a gate, and who decided what. */
export const approvalKind = defineKind({
  name: 'Approval',
  summary: "A request to pass a phase's gate, and what those who may decide it decided.",
  cardinality: 'many',
  schema: z.strictObject({
    phase: z.enum(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']).meta({ description: 'The phase whose gate is to be passed.' }),
    requestedBy: personSchema('Who asks. Nobody approves their own request.'),
    requestedAt: instantSchema('When.'),
    reason: proseSchema('Why now.'),
    decisions: z
      .array(
        z.strictObject({
          person: personSchema('Who decides.'),
          role: z.enum(stakeholderRoles).meta({ description: 'In which role: the organisation must name the person in it.' }),
          decision: z.enum(['approved', 'rejected']).meta({ description: 'The decision.' }),
          at: instantSchema('When.'),
          comment: proseSchema('Why.').optional(),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: 'The decisions, one a role.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Approval
metadata:
  name: gate-1
spec:
  phase: p1
  requestedBy: kim@contoso.example
  requestedAt: 2026-10-12
  reason: The scorecard is done and every team is inventoried.
  decisions:
    - person: sam@contoso.example
      role: security-lead
      decision: approved
      at: 2026-10-14
`,
})
