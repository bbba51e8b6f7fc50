import { z } from 'zod'
import { clusterChoice } from '../../kubernetes/cluster-choice.ts'
import { containerParameters, imageSchema } from '../../kubernetes/container-parameters.ts'
import { issue } from '../gpu-cluster/issue.ts'

const name = (longest: number): z.ZodString =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/)

const CRON_FIELD = String.raw`(?:\*|\d{1,2}(?:-\d{1,2})?)(?:\/\d{1,2})?(?:,\d{1,2}(?:-\d{1,2})?)*`

const machineLearningSchema = z
  .strictObject({
    workspace: z
      .string()
      .max(63)
      .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
      .describe('Name of the workload request that builds the workspace, in the same regions.'),
    compute: name(24).describe('Name of the cluster of machines in that workspace.'),
    model: name(255).describe('Name of the registered model; it is of the format MLflow and brings its environment.'),
    modelVersion: z
      .string()
      .regex(/^\d{1,9}$/)
      .describe('Version of the model.'),
    instances: z.int().min(1).max(100).default(1).describe('Machines that work at once.'),
    perInstance: z.int().min(1).max(64).default(1).describe('Pieces that one machine works on at once.'),
    miniBatch: z.int().min(1).max(10_000).default(10).describe('Files of one piece.'),
  })
  .describe('An Azure Machine Learning workspace that does the work, for machine-learning alone.')

/** What may be said of inference in batches. */
export const batchInferenceParameters = z
  .strictObject({
    engine: z
      .enum(['kubernetes', 'machine-learning'])
      .default('kubernetes')
      .describe('Who does the work: jobs in the queues of a cluster, or a batch endpoint of Azure Machine Learning.'),
    ...clusterChoice,
    cluster: clusterChoice.cluster
      .default('gpu-platform')
      .describe('Name of the workload request that builds the cluster, in the same regions; for kubernetes alone.'),
    ...containerParameters,
    image: imageSchema
      .optional()
      .describe('Image with its version, for kubernetes alone: from the registry of the cluster, or with the address of another one.'),
    queue: z
      .string()
      .max(40)
      .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
      .optional()
      .describe('Team whose quota on the cluster it takes. Absent: the team of the request.'),
    schedule: z
      .string()
      .max(100)
      .regex(new RegExp(`^${CRON_FIELD}(?: ${CRON_FIELD}){4}$`))
      .optional()
      .describe('When it starts, as five fields of cron. Absent: by hand.'),
    timeZone: z
      .string()
      .max(60)
      .regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/)
      .default('Etc/UTC')
      .describe('Time zone of the schedule, as the tz database names it: Europe/Berlin.'),
    pieces: z
      .int()
      .min(1)
      .max(10_000)
      .default(1)
      .describe('Pieces that the work is cut into: each pod gets its number in JOB_COMPLETION_INDEX.'),
    atOnce: z.int().min(1).max(500).default(1).describe('Pieces that are worked on at once.'),
    retries: z.int().min(0).max(20).default(3).describe('How often a piece that failed is tried again.'),
    deadlineMinutes: z.int().min(1).max(20_160).default(1440).describe('Minutes after which a run is given up.'),
    inputDays: z.int().min(1).max(365).default(30).describe('Days that input and output which were deleted can be got back.'),
    machineLearning: machineLearningSchema.optional().describe('The workspace that does the work, for machine-learning alone.'),
  })
  .check((context) => {
    const { engine, image, machineLearning, gpus, pool, atOnce, pieces, memoryGiB, sharedMemoryGiB } = context.value
    if (engine === 'kubernetes' && image === undefined) issue(context, ['image'], 'jobs on Kubernetes need an image')
    if (engine === 'machine-learning' && machineLearning === undefined)
      issue(context, ['machineLearning'], 'a batch endpoint needs `machineLearning`: workspace, compute, model and its version')
    if (gpus > 0 && pool === undefined) issue(context, ['pool'], 'pods with GPUs need the name of the pool that has them')
    if (atOnce > pieces) issue(context, ['atOnce'], `${atOnce} at once are more than the ${pieces} pieces that there are`)
    if (sharedMemoryGiB > memoryGiB)
      issue(context, ['sharedMemoryGiB'], `${sharedMemoryGiB} GiB of shared memory are more than the ${memoryGiB} GiB of the pod`)
  })

/** Parameters of inference in batches, settled. */
export type BatchInferenceParameters = z.output<typeof batchInferenceParameters>

/** The workspace that does the work. */
export type MachineLearningWork = z.output<typeof machineLearningSchema>
