import type { KubernetesObject } from '../place.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import { SCRATCH } from './pod.ts'
import type { WatchedService } from './rules.ts'

/**
 * What model servers need where they run as a user that their image does not know: a home in which they may keep what they compile and cache,
 * and a name to call it by.
 */
const ofEveryone = [
  { name: 'HOME', value: SCRATCH },
  { name: 'USER', value: 'workload' },
]

/** Variables of the environment of a service, as a ConfigMap. A later one of a name takes the place of an earlier one. */
export const settingsMap = (
  place: ObjectPlace,
  service: WatchedService,
  settings: readonly { readonly name: string; readonly value: string }[],
): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'v1', kind: 'ConfigMap', name: service.name, namespace: service.namespace },
    { data: Object.fromEntries([...ofEveryone, ...settings].map(({ name, value }) => [name, value])) },
  )
