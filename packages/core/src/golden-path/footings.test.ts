import { describe, expect, test } from 'vitest'
import { parseEstate } from '../estate/index.ts'
import { environmentKind, teamKind } from '../organization/index.ts'
import { modelDeploymentKind } from '../region/index.ts'
import { goldenPathKind, workloadRequestKind } from './kinds.ts'
import { checkRequests } from './request.ts'

const document = (kind: string, name: string, spec: object): string =>
  `apiVersion: fairway.dev/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${JSON.stringify(spec)}\n`

const request = (name: string, goldenPath: string, parameters: object, more: object = {}): string =>
  document('WorkloadRequest', name, {
    goldenPath,
    team: 'vision',
    environment: 'dev',
    application: 'vision-dev',
    regions: ['swedencentral'],
    budget: { monthly: { amount: '90000', currency: 'EUR' } },
    purpose: 'answers questions',
    requestedBy: 'ada@contoso.example',
    requestedAt: '2026-11-02',
    parameters,
    ...more,
  })

const others = [
  document('Team', 'vision', { displayName: 'Vision', lead: 'ada@contoso.example' }),
  document('Environment', 'dev', { stage: 'development' }),
  document('GoldenPath', 'company-cluster', { base: 'aks-gpu', owner: 'vision' }),
]
const cluster = request('gpus', 'company-cluster', {})
const service = { cluster: 'gpus', image: 'vision/api:1.4.2', host: 'vision.example.com', pool: 'inference', gpus: 1 }
const batch = { cluster: 'gpus', image: 'vision/score:2.0.0' }

const told = (...documents: readonly string[]): readonly string[] => {
  const kinds = [teamKind, environmentKind, goldenPathKind, workloadRequestKind, modelDeploymentKind]
  const { estate, diagnostics } = parseEstate([{ path: 'estate.yaml', text: [...others, ...documents].join('---\n') }], kinds, {
    controls: [],
  })
  expect(diagnostics).toEqual([])
  return checkRequests(estate)
    .filter(({ code }) => code.startsWith('FW846'))
    .map(({ code, summary, help }) => `${code} ${summary}: ${help}`)
}

describe('A request that stands on another', () => {
  test('may run on a cluster of a path that the company made of the built-in one', () => {
    expect(told(cluster, request('api', 'inference-api', service), request('score', 'batch-inference', batch))).toEqual([])
  })

  test.each<[string, readonly string[], string]>([
    ['nothing', [request('api', 'inference-api', service)], 'FW8460 there is no request `gpus`: there is no request of `aks-gpu`'],
    [
      'a name that is nearly right',
      [cluster, request('api', 'inference-api', { ...service, cluster: 'gpu' })],
      'FW8460 there is no request `gpu`: did you mean `gpus`?',
    ],
    [
      'another path',
      [cluster, request('api', 'inference-api', { ...service, cluster: 'api' })],
      'FW8460 there is no request of `aks-gpu` `api`: requests of `aks-gpu` are `gpus`',
    ],
    [
      'a cluster elsewhere',
      [cluster, request('api', 'inference-api', service, { regions: ['swedencentral', 'westeurope'] })],
      'FW8460 `gpus` is not built in `westeurope`: give both requests the same regions',
    ],
    [
      'a pool that is not there',
      [cluster, request('api', 'inference-api', { ...service, pool: 'a100' })],
      'FW8461 `gpus` has no pool `a100`: its pools are `training`, `inference`',
    ],
    [
      'a pool of another kind',
      [cluster, request('api', 'inference-api', { ...service, poolPriority: 'spot' })],
      'FW8461 the pool `inference` of `gpus` is `regular`: write `poolPriority: regular`',
    ],
    [
      'a queue that is not there',
      [cluster, request('score', 'batch-inference', { ...batch, queue: 'speech' })],
      'FW8461 `gpus` has no queue of `speech`: its queues are those of `vision`',
    ],
    [
      'a pool for training, as a service',
      [cluster, request('api', 'inference-api', { ...service, pool: 'training' })],
      'FW8461 the pool `training` of `gpus` is for training, whose GPUs are promised to teams by queues: a service would take them away: for inference it has `inference`',
    ],
    [
      'a pool for inference, as work',
      [cluster, request('score', 'batch-inference', { ...batch, pool: 'inference', gpus: 1 })],
      'FW8461 the pool `inference` of `gpus` is for inference, and jobs wait for pools of queues alone: they would wait for ever: for training it has `training`',
    ],
    [
      'nodes with fewer GPUs',
      [cluster, request('api', 'inference-api', { ...service, gpus: 2 })],
      'FW8461 a pod asks for 2 GPUs, and a node of `inference`, `Standard_NC4as_T4_v3`, has 1: take less, or a pool of larger nodes',
    ],
    [
      'nodes with less memory',
      [cluster, request('api', 'inference-api', { ...service, memoryGiB: 28 })],
      'FW8461 a pod asks for 28 GiB, and a node of `inference`, `Standard_NC4as_T4_v3`, has 28 GiB and keeps some for itself: take less, or a pool of larger nodes',
    ],
    [
      'a pool with fewer nodes than replicas',
      [cluster, request('api', 'inference-api', { ...service, replicas: { max: 5 } })],
      'FW8461 `inference` of `gpus` has room for 4 replicas at most, and there may be 5: have fewer replicas, or let the pool grow',
    ],
    [
      'a queue with less than begins at once',
      [cluster, request('score', 'batch-inference', { ...batch, pool: 'training', gpus: 1, pieces: 9, atOnce: 3 })],
      'FW8461 3 pieces at once take 3 GPUs of `training`, and `vision` may have 2 of it: they would wait for ever: do fewer at once, or let the team have or borrow more',
    ],
    [
      'a workspace that is not there',
      [
        request('score', 'batch-inference', {
          engine: 'machine-learning',
          machineLearning: { workspace: 'lab', compute: 'cpu', model: 'm', modelVersion: '1' },
        }),
      ],
      'FW8460 there is no request `lab`: there is no request of `ml-workspace`',
    ],
  ])('is told where it stands on %s', (_what, documents, expected) => {
    expect(told(...documents)).toEqual([expected])
  })

  test('is told what others hold of the pool already, in the order in which they were asked for', () => {
    const one = (name: string, min: number, max: number, more: object = {}): string =>
      request(name, 'inference-api', { ...service, replicas: { min, max } }, more)
    expect(told(cluster, one('a', 1, 2), one('b', 1, 2))).toEqual([])
    expect(told(cluster, one('b', 1, 3), one('a', 1, 2))).toEqual([
      'FW8462 together with `a` it may want 5 GPUs of `inference` of `gpus`, which has 4: want less, or let `inference` grow',
    ])
    expect(told(cluster, one('a', 2, 2, { requestedAt: '2026-11-03' }), one('b', 3, 3))).toEqual([
      'FW8461 together with `b` it always holds 5 GPUs of `inference` of `gpus`, which has 4: want less, or let `inference` grow',
    ])
    const refused = { decisions: [{ person: 'kim@contoso.example', decision: 'rejected', at: '2026-11-03' }] }
    expect(told(cluster, one('a', 3, 3, refused), one('b', 3, 3))).toEqual([])
    expect(told(cluster, one('a', 3, 3, { expires: '2026-11-01', requestedAt: '2026-10-01' }), one('b', 3, 3))).toEqual([])
  })

  test('needs none where clusters exist already in every region', () => {
    const id = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg/providers'
    const existing = {
      region: 'swedencentral',
      id: `${id}/Microsoft.ContainerService/managedClusters/a`,
      metricsId: `${id}/Microsoft.Monitor/accounts/m`,
    }
    expect(told(request('api', 'inference-api', { ...service, existingClusters: [existing] }))).toEqual([])
  })
})
