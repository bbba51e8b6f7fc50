import type { KubernetesObject } from '../place.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/** What matters more than what, once for the scheduler and once for queues: the names are the same. */
export const priorityObjects = (place: ObjectPlace): readonly KubernetesObject[] =>
  kubernetesFacts.priorities.flatMap(({ name, value, preemption, about }) => [
    objectOf(
      place,
      { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', name },
      { value, preemptionPolicy: preemption, globalDefault: false, description: about },
    ),
    objectOf(place, { apiVersion: KUEUE, kind: 'WorkloadPriorityClass', name }, { value, description: about }),
  ])

/** The version of Kueue's API that is written. v1beta1 is still served and deprecated. */
export const KUEUE = 'kueue.x-k8s.io/v1beta2'
