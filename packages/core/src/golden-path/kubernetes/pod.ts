import type { Json, JsonObject } from '../../kernel/index.ts'
import { GPU_RESOURCE, poolTolerations, POOL_LABEL, type PoolPriority } from './gpu-nodes.ts'
import { fold } from './label.ts'

/** What a container of a workload is. */
export interface ContainerDraft {
  readonly name: string
  readonly image: string
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly cpus: number
  readonly memoryGiB: number
  readonly gpus: number
  /** Names of ConfigMaps of which every entry becomes a variable. */
  readonly configMaps: readonly string[]
}

/** The nodes that a pod runs on. */
export interface NodeChoice {
  /** A pool with GPUs; absent: any node without a taint. */
  readonly pool?: string
  readonly priority: PoolPriority
}

/** Where containers may write. */
export const SCRATCH = '/tmp'

/**
 * A container that asks for exactly what it may use and needs no privilege: no root, no writing into its own image, no capability. Requests
 * of GPU and memory equal their limits; CPU may be used beyond its request while it is free.
 */
export function container(draft: ContainerDraft, more: JsonObject): Json {
  const gpu = draft.gpus === 0 ? {} : { [GPU_RESOURCE]: String(draft.gpus) }
  const memory = `${draft.memoryGiB}Gi`
  return {
    name: draft.name,
    image: draft.image,
    imagePullPolicy: 'IfNotPresent',
    ...(draft.command.length === 0 ? {} : { command: draft.command }),
    ...(draft.args.length === 0 ? {} : { args: draft.args }),
    ...(draft.configMaps.length === 0 ? {} : { envFrom: draft.configMaps.map((name) => ({ configMapRef: { name } })) }),
    resources: { requests: { cpu: String(draft.cpus), memory, ...gpu }, limits: { memory, ...gpu } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ['ALL'] },
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...more,
  }
}

/** Volumes that every pod has, and where they stand: somewhere to write, and shared memory for workers of one pod. */
export const commonVolumes = (sharedMemoryGiB: number): { readonly volumes: readonly Json[]; readonly mounts: readonly Json[] } => ({
  volumes: [
    { name: 'scratch', emptyDir: {} },
    { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: `${sharedMemoryGiB}Gi` } },
  ],
  mounts: [
    { name: 'scratch', mountPath: SCRATCH },
    { name: 'shared-memory', mountPath: '/dev/shm' },
  ],
})

/** Where a pod runs and as whom. */
export const podSettings = (serviceAccount: string, priorityClass: string, nodes: NodeChoice): JsonObject => ({
  serviceAccountName: serviceAccount,
  priorityClassName: priorityClass,
  enableServiceLinks: false,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 10_001,
    runAsGroup: 10_001,
    fsGroup: 10_001,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  ...(nodes.pool === undefined ? {} : { nodeSelector: { [POOL_LABEL]: nodes.pool }, tolerations: [...poolTolerations(nodes.priority)] }),
})

/** Labels by which pods are selected, and by which the identity of a workload is handed to them. */
export const podLabels = (app: string): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/name': fold(app),
  'azure.workload.identity/use': 'true',
})
