import { z } from 'zod'
import { defineKind, instantSchema, personSchema, proseSchema, reference } from '../estate/index.ts'
import { areaIds } from './area.ts'

const tierStatus = z.enum(['planned', 'in-progress', 'done'])
const oneToFive = z.number().int().min(1).max(5)

/** Who can do what: training by tier and skill by dimension. */
export const skillsMatrixKind = defineKind({
  name: 'SkillsMatrix',
  summary: 'Who can do what: training by tier, skill by dimension.',
  cardinality: 'many',
  schema: z.strictObject({
    team: reference('Team', 'The team it describes.'),
    reviewedAt: instantSchema('When it was last gone through.'),
    people: z
      .array(
        z.strictObject({
          person: personSchema('Who.'),
          tiers: z
            .strictObject({
              foundational: tierStatus.optional().meta({ description: 'AI concepts in infrastructure language.' }),
              operational: tierStatus.optional().meta({ description: 'Deploying and watching AI workloads.' }),
              advanced: tierStatus.optional().meta({ description: 'Performance and cost.' }),
            })
            .default({})
            .meta({ description: 'Training by tier.' }),
          skills: z
            .strictObject({
              cloudFluency: oneToFive.optional().meta({ description: '1 to 5.' }),
              aiFundamentals: oneToFive.optional().meta({ description: '1 to 5.' }),
              automationMaturity: oneToFive.optional().meta({ description: '1 to 5.' }),
              securityOperations: oneToFive.optional().meta({ description: '1 to 5.' }),
            })
            .default({})
            .meta({ description: 'Skill by dimension.' }),
          certifications: z.array(z.string().max(50)).max(50).default([]).meta({ description: 'Exam codes such as AI-900.' }),
        }),
      )
      .min(1)
      .max(1000)
      .meta({ description: 'One entry a person.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: SkillsMatrix
metadata:
  name: vision-skills
spec:
  team: vision
  reviewedAt: 2026-10-01
  people:
    - person: ada@contoso.example
      tiers: { foundational: done, operational: in-progress }
      skills: { cloudFluency: 4, aiFundamentals: 3 }
`,
})

/** What people say of themselves: ratings, and dated answers to what no machine can see. */
export const selfAssessmentKind = defineKind({
  name: 'SelfAssessment',
  summary: 'What people say: self-ratings per area, and dated answers to what no export can show.',
  cardinality: 'many',
  schema: z.strictObject({
    assessedAt: instantSchema('When.'),
    assessedBy: personSchema('Who answered.'),
    ratings: z
      .array(
        z.strictObject({
          area: z.enum(areaIds).meta({ description: 'Which area.' }),
          rating: oneToFive.meta({ description: '1 to 5.' }),
          comment: proseSchema('Why.').optional(),
        }),
      )
      .max(50)
      .default([])
      .meta({ description: 'Self-ratings.' }),
    attestations: z
      .array(
        z.strictObject({
          control: z
            .string()
            .max(100)
            .meta({ description: 'The id of an attested control (`fairway controls list`).', 'x-fairway-control': 'attestation' }),
          answer: z.enum(['met', 'not-met', 'not-applicable']).meta({ description: 'The answer.' }),
          statement: proseSchema('What is in place, in words.'),
          by: personSchema('Who says so.'),
          at: instantSchema('When.'),
          expires: instantSchema('Until when it holds; never longer than the control allows.').optional(),
          evidence: z.string().max(500).optional().meta({ description: 'Where the proof is kept.' }),
        }),
      )
      .max(500)
      .default([])
      .meta({ description: 'Answers to attested controls.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: SelfAssessment
metadata:
  name: autumn-2026
spec:
  assessedAt: 2026-10-05
  assessedBy: kim@contoso.example
  ratings:
    - area: security
      rating: 4
  attestations:
    - control: strategy-executive-sponsor
      answer: met
      statement: The CIO sponsors the programme.
      by: kim@contoso.example
      at: 2026-10-05
      expires: 2027-04-05
`,
})

/** An accepted exception, with an owner, a reason and an end. */
export const waiverKind = defineKind({
  name: 'Waiver',
  summary: 'An exception that somebody owns, with a reason and an end.',
  cardinality: 'many',
  schema: z.strictObject({
    control: z.string().max(100).meta({ description: 'The control that is waived.', 'x-fairway-control': 'any' }),
    subjects: z
      .array(z.string().min(1).max(2048))
      .min(1)
      .max(500)
      .meta({ description: 'Subjects of findings: a resource id, or an id that ends in `/*` for everything below it.' }),
    owner: personSchema('Who answers for the risk.'),
    reason: proseSchema('Why it is accepted, and what limits the damage.'),
    requestedBy: personSchema('Who asked.'),
    approvedBy: personSchema('Who agreed: somebody else.'),
    approvedAt: instantSchema('When it was agreed.'),
    expires: instantSchema('When it ends.'),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Waiver
metadata:
  name: legacy-ocr-key
spec:
  control: sec-ai-local-auth-disabled
  subjects:
    - /subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg-ocr/providers/Microsoft.CognitiveServices/accounts/ocr
  owner: ada@contoso.example
  reason: The scanner firmware speaks keys only; it is replaced in spring.
  requestedBy: ada@contoso.example
  approvedBy: sam@contoso.example
  approvedAt: 2026-10-10
  expires: 2027-03-31
`,
})

/** A control fitted to the organisation. */
export const controlOverrideKind = defineKind({
  name: 'ControlOverride',
  summary: 'A control fitted to the organisation: other thresholds, another severity, or not applicable, with the reason.',
  cardinality: 'many',
  schema: z.strictObject({
    control: z.string().max(100).meta({ description: 'The control it changes.', 'x-fairway-control': 'any' }),
    parameters: z
      .record(z.string(), z.union([z.number(), z.string().max(500), z.array(z.string().max(500)).max(500)]))
      .optional()
      .meta({ description: 'New values for parameters of the control.' }),
    severity: z.enum(['critical', 'high', 'medium', 'low']).optional().meta({ description: 'A new severity.' }),
    applies: z
      .enum(['everywhere', 'nowhere'])
      .default('everywhere')
      .meta({ description: 'nowhere: the control does not apply to this organisation.' }),
    reason: proseSchema('Why.'),
    owner: personSchema('Who decided.'),
  }),
  example: `apiVersion: fairway.dev/v1
kind: ControlOverride
metadata:
  name: iac-share
spec:
  control: auto-iac-coverage
  parameters: { minPercent: 80 }
  reason: The last quarter's acquisition is moved into code by summer.
  owner: kim@contoso.example
`,
})
