import { batchJob } from '../../kubernetes/batch.ts'
import { tokenFor, type ClusterView } from '../../kubernetes/cluster-choice.ts'
import { imageOf } from '../../kubernetes/image.ts'
import { serviceAccount } from '../../kubernetes/identity-objects.ts'
import { fold, objectName } from '../../kubernetes/label.ts'
import { namespaceObjects } from '../../kubernetes/namespace.ts'
import { localQueue } from '../../kubernetes/queues.ts'
import type { WatchedService } from '../../kubernetes/rules.ts'
import { settingsMap } from '../../kubernetes/settings.ts'
import type { KubernetesObject, Site } from '../../place.ts'
import type { BatchInferenceParameters } from './parameters.ts'

/** The names of the work on every cluster: its namespace is called like its workload. */
export const workOf = (site: Site): WatchedService => {
  const name = objectName(site.place.workload, 50)
  return { name, namespace: name }
}

/** Tokens that stand in the objects of the work. */
export const workTokens = (site: Site) => ({
  clientId: tokenFor('CLIENT_ID', site.region.region),
  registry: tokenFor('REGISTRY', site.region.region),
  store: tokenFor('BATCH_STORE', site.region.region),
})

/** Everything of the work on the cluster of a region. */
export function workObjects(
  site: Site,
  parameters: BatchInferenceParameters,
  image: string,
  view: ClusterView,
): readonly KubernetesObject[] {
  const place = view.objects
  const work = workOf(site)
  const tokens = workTokens(site)
  const team = parameters.queue ?? fold(site.place.team)
  const settings = [
    { name: 'BATCH_STORE', value: tokens.store },
    { name: 'BATCH_INPUT', value: 'input' },
    { name: 'BATCH_OUTPUT', value: 'output' },
    ...parameters.settings,
  ]
  return [
    ...namespaceObjects(place, {
      name: work.namespace,
      team,
      podSecurity: parameters.podSecurity,
      limits: limitsOf(parameters),
      traffic: {},
    }),
    localQueue(place, work.namespace, team),
    serviceAccount(place, work.namespace, work.name, tokens.clientId),
    settingsMap(place, work, settings),
    batchJob(place, {
      service: work,
      container: {
        name: 'batch',
        image: imageOf(image, view, tokens.registry),
        command: parameters.command,
        args: parameters.args,
        cpus: parameters.cpus,
        memoryGiB: parameters.memoryGiB,
        gpus: parameters.gpus,
        configMaps: [work.name],
      },
      nodes: { priority: parameters.poolPriority, ...(parameters.pool === undefined ? {} : { pool: parameters.pool }) },
      sharedMemoryGiB: parameters.sharedMemoryGiB,
      ...(parameters.schedule === undefined ? {} : { schedule: parameters.schedule }),
      timeZone: parameters.timeZone,
      pieces: parameters.pieces,
      atOnce: parameters.atOnce,
      retries: parameters.retries,
      deadlineMinutes: parameters.deadlineMinutes,
      priorityClass: 'fairway-batch',
    }),
  ]
}

const limitsOf = ({ atOnce, gpus, cpus, memoryGiB }: BatchInferenceParameters) => ({
  gpus: atOnce * gpus,
  cpus: Math.ceil(atOnce * cpus),
  memoryGiB: atOnce * memoryGiB,
  pods: atOnce + 10,
})
