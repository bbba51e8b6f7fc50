import { z } from 'zod'
import { defineKind, reference } from '../estate/index.ts'
import { deploymentTypes } from './deployment-type.ts'

const severity = (about: string) => z.enum(['low', 'medium', 'high']).default('medium').meta({ description: about })
const detection = (about: string) => z.enum(['block', 'annotate', 'off']).default('block').meta({ description: about })
const tokens = (about: string) => z.number().int().min(0).max(1_000_000_000_000).default(0).meta({ description: about })

const contentFilterSchema = z.strictObject({
  mode: z
    .enum(['Blocking', 'Asynchronous_filter'])
    .default('Blocking')
    .meta({ description: 'Whether an answer waits for the filter, or streams while it looks.' }),
  hate: severity('From which severity on hateful content is blocked.'),
  sexual: severity('From which severity on sexual content is blocked.'),
  violence: severity('From which severity on violent content is blocked.'),
  selfHarm: severity('From which severity on content about self-harm is blocked.'),
  jailbreak: detection('What happens to prompts that try to overrule the instructions of the model.'),
  indirectAttack: detection('What happens to documents that carry instructions for the model.'),
  protectedText: detection('What happens to answers that repeat protected text.'),
  protectedCode: detection('What happens to answers that repeat code of public repositories.'),
})

/** A model that a workload deploys: which one, how, how much of it, where, and with which content filter. */
export const modelDeploymentKind = defineKind({
  name: 'ModelDeployment',
  summary: 'A model that is deployed: its version, deployment type, capacity, regions and content filter.',
  cardinality: 'many',
  schema: z.strictObject({
    model: z.string().min(1).max(100).meta({ description: 'The model, such as gpt-5.1.' }),
    version: z.string().min(1).max(100).optional().meta({ description: 'Its version; without one the default version of the moment.' }),
    publisher: z
      .string()
      .min(1)
      .max(100)
      .default('OpenAI')
      .meta({ description: 'Who publishes the model, as Azure writes the format of a model.' }),
    deploymentType: z.enum(deploymentTypes).meta({ description: 'The deployment type, as Azure names it.' }),
    capacity: z
      .number()
      .int()
      .min(1)
      .max(1_000_000_000)
      .meta({ description: 'Units of the deployment type in each region: thousand tokens a minute, or provisioned throughput units.' }),
    regions: z
      .array(z.string().min(1).max(63))
      .min(1)
      .max(20)
      .optional()
      .meta({ description: 'The regions that get it; without any, those of the workload.' }),
    workload: reference('WorkloadRequest', 'The workload that it belongs to.').optional(),
    versionUpgrade: z
      .enum(['OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade'])
      .default('OnceCurrentVersionExpired')
      .meta({ description: 'When Azure moves it to another version.' }),
    contentFilter: contentFilterSchema.prefault({}).meta({
      description:
        'What the content filter blocks, in prompts and answers alike; the defaults are those of Azure, with indirect attacks blocked.',
    }),
    estimate: z
      .strictObject({
        inputTokensPerMinute: tokens('Tokens of prompts in the busiest minute, all regions together.'),
        outputTokensPerMinute: tokens('Tokens of answers in the busiest minute, all regions together.'),
        requestsPerMinute: tokens('Requests in the busiest minute, all regions together.'),
        cachedShare: z
          .number()
          .min(0)
          .max(1)
          .default(0)
          .meta({ description: 'The share of prompt tokens that come from the cache, from 0 to 1.' }),
      })
      .optional()
      .meta({ description: 'What it must carry: for the size of provisioned throughput and for what is left when a region is lost.' }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: ModelDeployment
metadata:
  name: assistant-chat
spec:
  model: gpt-5.1
  version: "2025-11-13"
  deploymentType: DataZoneStandard
  capacity: 150
  regions: [swedencentral, francecentral]
  versionUpgrade: OnceCurrentVersionExpired
  contentFilter:
    jailbreak: block
    indirectAttack: block
  estimate:
    inputTokensPerMinute: 90000
    outputTokensPerMinute: 20000
`,
})

/** What a ModelDeployment document says. */
export type ModelDeploymentSpec = z.infer<typeof modelDeploymentKind.schema>

/** What the content filter of a deployment blocks. */
export type ContentFilterSpec = ModelDeploymentSpec['contentFilter']
