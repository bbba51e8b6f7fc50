import { z } from 'zod'
import { defineKind } from '../estate/index.ts'

/** What a tag's value can be taken from. */
const tagSources = ['team', 'environment', 'workload', 'cost-center', 'owner', 'expires', 'managed-by', 'golden-path'] as const

/** What a tag's value is taken from. */
export type TagSource = (typeof tagSources)[number]

const tagRule = z.strictObject({
  key: z.string().min(1).max(512).meta({ description: 'The tag key. Azure compares keys without regard to case.' }),
  value: z
    .union([
      z.strictObject({ from: z.enum(tagSources).meta({ description: 'What the value is taken from.' }) }),
      z.string().min(1).max(256),
    ])
    .meta({ description: 'The value: a text, or what it is taken from.' }),
  required: z
    .enum(['required', 'optional'])
    .default('required')
    .meta({ description: 'Whether it is a mistake when there is nothing to fill it with.' }),
  appliesTo: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^[A-Za-z0-9.]+(?:\/[A-Za-z0-9]+)+$/, 'must be a resource type such as Microsoft.Network/virtualNetworks'),
    )
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'ARM resource types that carry it; without a list all do.' }),
})

/** Which tags resources carry. */
export const tagStandardKind = defineKind({
  name: 'TagStandard',
  summary: 'Which tags resources carry, and what their values are taken from.',
  cardinality: 'one',
  schema: z.strictObject({
    tags: z.array(tagRule).min(1).max(50).meta({ description: 'The tags. Azure takes at most 50 of a resource.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: TagStandard
metadata:
  name: contoso
spec:
  tags:
    - { key: team, value: { from: team } }
    - { key: environment, value: { from: environment } }
    - { key: cost-center, value: { from: cost-center } }
    - { key: expires, value: { from: expires }, required: optional }
    - { key: data-classification, value: internal, appliesTo: [Microsoft.Storage/storageAccounts] }
`,
})

/** What a TagStandard says. */
export type TagStandard = z.infer<typeof tagStandardKind.schema>

/** One tag of a standard. */
export type TagRule = TagStandard['tags'][number]
