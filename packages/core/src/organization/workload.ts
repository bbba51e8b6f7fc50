import { z } from 'zod'
import { defineKind, instantSchema, moneySchema, personSchema, proseSchema, reference } from '../estate/index.ts'

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
