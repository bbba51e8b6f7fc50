import { z } from 'zod'
import { clusterChoice } from '../../kubernetes/cluster-choice.ts'
import { kubernetesFacts } from '../../kubernetes/kubernetes.gen.ts'
import { containerParameters } from '../../kubernetes/container-parameters.ts'
import { issue } from '../gpu-cluster/issue.ts'

const path = z
  .string()
  .max(200)
  .regex(/^\/[\w./-]*$/)

const replicasSchema = z
  .strictObject({
    min: z.int().min(1).max(200).default(2).describe('Replicas at least. None is not possible: a request would find nobody to wait for.'),
    max: z.int().min(1).max(500).default(4).describe('Replicas at most, in each region.'),
  })
  .describe('How many replicas there are in each region.')

/** What may be said of a service that answers requests. */
export const inferenceApiParameters = z
  .strictObject({
    ...clusterChoice,
    ...containerParameters,
    host: z.hostname().max(253).describe('Name under which clients find it at the internal gateway: vision.example.com.'),
    certificate: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,127}$/)
      .default('tls')
      .describe('Name of the certificate of that host in the key vault of the workload.'),
    port: z.int().min(1024).max(65_535).default(8000).describe('Port that the container listens on, for requests and measurements.'),
    healthPath: path.default('/health').describe('Path that tells whether the container lives.'),
    readyPath: path.default('/health').describe('Path that tells whether it takes requests.'),
    startupMinutes: z
      .int()
      .min(1)
      .max(120)
      .default(kubernetesFacts.startup.minutes)
      .describe('Minutes that a replica may take to load its model before it is started anew.'),
    replicas: replicasSchema.prefault({}).describe('How many replicas there are in each region.'),
    scaling: z
      .enum(['requests', 'cpu', 'fixed'])
      .default('requests')
      .describe('What the number of replicas follows: what the model server reports of waiting requests and cache, its CPU, or nothing.'),
    cpuPercentage: z.int().min(10).max(95).default(70).describe('CPU in use at which replicas are added, for cpu alone.'),
    metrics: z
      .enum(['azure-monitor', 'prometheus-operator'])
      .default('azure-monitor')
      .describe('Who evaluates alerts: the managed Prometheus of the cluster, or one that an operator runs in it.'),
    prometheusAddress: z
      .url()
      .max(300)
      .default('http://prometheus-operated.monitoring.svc:9090')
      .describe('Address of that Prometheus, for prometheus-operator alone.'),
    models: z
      .enum(['storage', 'image'])
      .default('storage')
      .describe('Where weights come from: a private storage account, or the image itself.'),
  })
  .check((context) => {
    const { replicas, gpus, pool, memoryGiB, sharedMemoryGiB } = context.value
    if (replicas.min > replicas.max)
      issue(context, ['replicas', 'min'], `${replicas.min} replicas at least are more than ${replicas.max} at most`)
    if (gpus > 0 && pool === undefined) issue(context, ['pool'], 'pods with GPUs need the name of the pool that has them')
    if (sharedMemoryGiB > memoryGiB)
      issue(context, ['sharedMemoryGiB'], `${sharedMemoryGiB} GiB of shared memory are more than the ${memoryGiB} GiB of the pod`)
  })

/** Parameters of a service, settled. */
export type InferenceApiParameters = z.output<typeof inferenceApiParameters>
