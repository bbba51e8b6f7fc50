import { z } from 'zod'
import { defineKind } from '../estate/index.ts'

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
