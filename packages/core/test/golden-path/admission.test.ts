import { describe, expect, test } from 'vitest'
import { isJsonObject, type Json, type JsonObject } from '../../src/kernel/index.ts'
import { builtInPath, type KubernetesObject } from '../../src/golden-path/index.ts'
import { placeOf } from './cluster-place.ts'

/** What an API server makes of pods before anybody schedules them: defaults of the namespace, its quota, limits above requests. */
const objects = (path: string, values: object): readonly KubernetesObject[] => {
  const result = builtInPath(path)?.prepare(values)
  if (result?.ok !== true) throw new Error(JSON.stringify(result?.issues))
  return result.prepared.build(placeOf('production', ['westeurope'], 'vision')).kubernetes
}

const service = { cluster: 'gpu-platform', image: 'vision/api:1.4.2', host: 'vision.example.com' }
const work = { cluster: 'gpu-platform', image: 'vision/score:2.0.0' }
const shapes = [{ cpus: 0.1, memoryGiB: 1 }, {}, { cpus: 24, memoryGiB: 200, gpus: 4, pool: 'training', sharedMemoryGiB: 64 }]

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((one, key) => (isJsonObject(one) ? one[key] : undefined), value)

const record = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

const UNITS: Readonly<Record<string, number>> = { m: 0.001, Mi: 2 ** 20, Gi: 2 ** 30 }

const amount = (text: Json | undefined): number => {
  const [, number = '', unit = ''] = /^([\d.]+)(m|Mi|Gi)?$/.exec(typeof text === 'string' ? text : '') ?? []
  return Number(number) * (UNITS[unit] ?? 1)
}

const podSpecs = (all: readonly KubernetesObject[]) =>
  all.flatMap((object) => {
    const place = object.kind === 'CronJob' ? ['jobTemplate', 'spec', 'template', 'spec'] : ['template', 'spec']
    const pod = at(object['spec'], ...place)
    return pod === undefined ? [] : [{ object, pod }]
  })

const firstContainer = (pod: Json): Json | undefined => {
  const containers = at(pod, 'containers')
  return Array.isArray(containers) ? containers[0] : undefined
}

/** Resources of a container as the LimitRange of its namespace leaves them. */
function settled(
  container: Json | undefined,
  range: KubernetesObject | undefined,
): { readonly limits: JsonObject; readonly requests: JsonObject } {
  const limits = at(range?.['spec'], 'limits')
  const defaults = Array.isArray(limits) ? limits[0] : undefined
  const limit = { ...record(at(defaults, 'default')), ...record(at(container, 'resources', 'limits')) }
  const own = record(at(container, 'resources', 'requests'))
  return { limits: limit, requests: { ...limit, ...record(at(defaults, 'defaultRequest')), ...own } }
}

const cases = shapes.flatMap((shape) => [
  { name: `a service of ${JSON.stringify(shape)}`, path: 'inference-api', values: { ...service, ...shape }, most: 4 },
  { name: `work of ${JSON.stringify(shape)}`, path: 'batch-inference', values: { ...work, ...shape, pieces: 6, atOnce: 6 }, most: 6 },
])

describe('pods of golden paths', () => {
  test.each(cases)('are taken by their own namespace, as many as there may be: $name', ({ path, values, most }) => {
    const all = objects(path, values)
    const pods = podSpecs(all).filter(({ object }) => object.kind !== 'DaemonSet')
    expect(pods).toHaveLength(1)
    for (const { object, pod } of pods) {
      const inside = all.filter(({ metadata }) => metadata.namespace === object.metadata.namespace)
      const { limits, requests } = settled(
        firstContainer(pod),
        inside.find(({ kind }) => kind === 'LimitRange'),
      )
      for (const [name, limit] of Object.entries(limits)) expect(amount(requests[name]), name).toBeLessThanOrEqual(amount(limit))
      const hard = record(at(inside.find(({ kind }) => kind === 'ResourceQuota')?.['spec'], 'hard'))
      for (const name of ['cpu', 'memory', 'nvidia.com/gpu'])
        expect(amount(requests[name] ?? '0') * most, name).toBeLessThanOrEqual(amount(hard[`requests.${name}`]))
      expect(amount(hard['pods'])).toBeGreaterThanOrEqual(most)
    }
  })
})
