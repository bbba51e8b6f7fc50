import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { fold } from './label.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { commonVolumes, container, podLabels, podSettings, type ContainerDraft, type NodeChoice } from './pod.ts'
import { LOCAL_QUEUE } from './queues.ts'
import type { WatchedService } from './rules.ts'

/** Work that is done in pieces, each in a pod of its own. */
export interface BatchDraft {
  readonly service: WatchedService
  readonly container: ContainerDraft
  readonly nodes: NodeChoice
  readonly sharedMemoryGiB: number
  /** Five fields of cron; absent: it is started by hand. */
  readonly schedule?: string
  readonly timeZone: string
  readonly pieces: number
  readonly atOnce: number
  readonly retries: number
  readonly deadlineMinutes: number
  readonly priorityClass: string
}

/**
 * Jobs that wait in the queue of their namespace until their team has room. A piece that fails is tried again; one whose node was taken away
 * is tried again without being counted.
 */
export const batchJob = (place: ObjectPlace, draft: BatchDraft): KubernetesObject => {
  const { name, namespace } = draft.service
  const labels = { 'app.kubernetes.io/name': name }
  return objectOf(
    place,
    { apiVersion: 'batch/v1', kind: 'CronJob', name, namespace, labels },
    {
      spec: {
        schedule: draft.schedule ?? NEVER,
        timeZone: draft.timeZone,
        suspend: draft.schedule === undefined,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 5,
        jobTemplate: {
          metadata: {
            labels: { ...labels, 'kueue.x-k8s.io/queue-name': LOCAL_QUEUE, 'kueue.x-k8s.io/priority-class': fold(draft.priorityClass) },
          },
          spec: jobSpec(draft),
        },
      },
    },
  )
}

/** 31 February. What is suspended is never started by it either: it stands there because the field must not be empty. */
const NEVER = '0 0 31 2 *'

function jobSpec(draft: BatchDraft): Json {
  const { volumes, mounts } = commonVolumes(draft.sharedMemoryGiB)
  return {
    // Kueue takes this away as soon as there is room.
    suspend: true,
    completionMode: 'Indexed',
    completions: draft.pieces,
    parallelism: draft.atOnce,
    backoffLimitPerIndex: draft.retries,
    maxFailedIndexes: draft.pieces,
    activeDeadlineSeconds: draft.deadlineMinutes * 60,
    ttlSecondsAfterFinished: 86_400,
    podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }] },
    template: {
      // A node that is half empty is cleared by moving its pods: work in progress would begin anew for it.
      metadata: {
        labels: podLabels(draft.service.name),
        annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false' },
      },
      spec: {
        ...podSettings(draft.service.name, draft.priorityClass, draft.nodes),
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: 120,
        containers: [container(draft.container, { volumeMounts: mounts })],
        volumes,
      },
    },
  }
}
