import { z } from 'zod'

/** An image: `vision/api:1.4.2`, or with the address of a registry before it. A tag that moves is refused: nobody could say what runs. */
export const imageSchema = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[a-z0-9][a-z0-9._/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[a-f0-9]{64})$/)
  .refine((image) => !image.endsWith(':latest'), {
    message: '`latest` is another image tomorrow: write the version that is meant, or its digest',
  })

const variable = z
  .strictObject({
    name: z
      .string()
      .max(100)
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
      .describe('Name of the variable.'),
    value: z.string().max(2000).describe('Its value. Never a secret: those come from the key vault.'),
  })
  .describe('A variable of the environment.')

const word = z.string().max(2000)

/** What is said of the one container of a workload. */
export const containerParameters = {
  image: imageSchema.describe('Image with its version: from the registry of the cluster, or with the address of another one before it.'),
  command: z.array(word).max(50).default([]).describe('Command in place of that of the image.'),
  args: z.array(word).max(100).default([]).describe('Arguments of the command.'),
  settings: z.array(variable).max(100).default([]).describe('Variables of the environment, kept in a ConfigMap.'),
  pool: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,11}$/)
    .optional()
    .describe('Pool of the cluster whose nodes it runs on. Absent: nodes without GPUs.'),
  poolPriority: z.enum(['regular', 'spot']).default('regular').describe('Whether the nodes of that pool may be taken away by Azure.'),
  gpus: z.int().min(0).max(16).default(0).describe('Whole GPUs of each pod.'),
  cpus: z.number().min(0.1).max(128).default(2).describe('CPUs of each pod.'),
  memoryGiB: z
    .int()
    .min(1)
    .max(2000)
    .default(8)
    .describe('Memory of each pod in GiB: twice the size of the weights where a model is loaded.'),
  sharedMemoryGiB: z.int().min(1).max(500).default(1).describe('Of that, memory which workers of a pod share, in GiB.'),
  podSecurity: z.enum(['restricted', 'baseline']).default('restricted').describe('What its pods may be: baseline lets images run as root.'),
}
