import type { KubernetesObject } from '../place.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import type { WatchedService } from './rules.ts'

/** Variables of the environment of a service, as a ConfigMap. A later one of a name takes the place of an earlier one. */
export const settingsMap = (
  place: ObjectPlace,
  service: WatchedService,
  settings: readonly { readonly name: string; readonly value: string }[],
): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'v1', kind: 'ConfigMap', name: service.name, namespace: service.namespace },
    { data: Object.fromEntries(settings.map(({ name, value }) => [name, value])) },
  )
