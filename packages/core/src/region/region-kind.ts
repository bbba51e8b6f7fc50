import { z } from 'zod'
import { defineKind, instantSchema, reference } from '../estate/index.ts'
import { deploymentTypes } from './deployment-type.ts'

const modelName = z.string().min(1).max(100)
const sizeName = z.string().min(1).max(100)
const seen = z.enum(['available', 'unavailable'])

const quotaSchema = z.strictObject({
  subscription: reference('Subscription', 'The subscription that has the quota; without one it holds for each subscription.').optional(),
  model: modelName
    .optional()
    .meta({ description: 'The model, with its deployment type. Provisioned throughput is counted over all models: leave it out.' }),
  deploymentType: z
    .enum(deploymentTypes)
    .optional()
    .meta({ description: 'The deployment type of the model, or of the provisioned throughput.' }),
  gpuFamily: sizeName.optional().meta({
    description:
      'The family of GPU sizes, such as NC_A100_v4: the quota counts vCPUs over all of its sizes. Machines, spot machines and machine learning workspaces are each held against it by themselves.',
  }),
  limit: z
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta({ description: 'What is granted: capacity units of the deployment type, or vCPUs of the family.' }),
  used: z.number().int().min(0).max(1_000_000_000).default(0).meta({ description: 'What is in use by others than the landing zone.' }),
  checkedAt: instantSchema('When somebody looked.').optional(),
})

/** A region that the organization may use: what it knows better than the tables that come with Fairway, and the quotas it was granted. */
export const regionKind = defineKind({
  name: 'Region',
  summary: 'An Azure region, by its name: what is granted and available there, where that is known better than from public documentation.',
  cardinality: 'many',
  schema: z.strictObject({
    zones: z
      .array(z.string().regex(/^[1-9]$/, 'must be the number of a zone in quotes, such as "1"'))
      .max(9)
      .optional()
      .meta({ description: 'The availability zones that your subscriptions have there, in quotes.' }),
    dataZone: z
      .enum(['us', 'eu', 'apac', 'none'])
      .optional()
      .meta({ description: 'The data zone that it belongs to, for deployment types that begin with DataZone.' }),
    models: z
      .array(
        z.strictObject({
          model: modelName.meta({ description: 'The model.' }),
          version: z.string().min(1).max(100).optional().meta({ description: 'The version; without one every version.' }),
          deploymentType: z.enum(deploymentTypes).meta({ description: 'The deployment type.' }),
          availability: seen.meta({ description: 'Whether your subscriptions can deploy it there.' }),
          checkedAt: instantSchema('When somebody looked.').optional(),
        }),
      )
      .max(500)
      .default([])
      .meta({ description: 'What you found out about models; it outranks the public tables.' }),
    gpuSizes: z
      .array(
        z.strictObject({
          size: sizeName.meta({ description: 'The size, such as Standard_NC24ads_A100_v4.' }),
          availability: seen.meta({ description: 'Whether your subscriptions can start it there.' }),
          zones: z
            .array(z.string().regex(/^[1-9]$/))
            .max(9)
            .optional()
            .meta({ description: 'The zones that have it.' }),
          checkedAt: instantSchema('When somebody looked.').optional(),
        }),
      )
      .max(500)
      .default([])
      .meta({ description: 'What you found out about GPU sizes; it outranks the public tables.' }),
    quotas: z
      .array(quotaSchema)
      .max(1000)
      .default([])
      .meta({ description: 'What your subscriptions were granted there; it outranks the defaults of the quota tier.' }),
    quotaTier: z
      .enum(['free', 'tier-1', 'tier-2', 'tier-3', 'tier-4', 'tier-5', 'tier-6'])
      .optional()
      .meta({ description: 'The quota tier of your subscriptions, whose defaults hold where no quota is declared or observed.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Region
metadata:
  name: swedencentral
spec:
  zones: ["1", "2", "3"]
  gpuSizes:
    - size: Standard_NC24ads_A100_v4
      availability: available
      checkedAt: 2026-11-02
  quotas:
    - subscription: sub-vision-prod
      model: gpt-5.1
      deploymentType: DataZoneStandard
      limit: 300
    - subscription: sub-vision-prod
      deploymentType: ProvisionedManaged
      limit: 100
    - subscription: sub-vision-prod
      gpuFamily: NC_A100_v4
      limit: 96
`,
})

/** What a Region document says. */
export type RegionSpec = z.infer<typeof regionKind.schema>

/** One granted quota of a Region document. */
export type RegionQuota = RegionSpec['quotas'][number]
