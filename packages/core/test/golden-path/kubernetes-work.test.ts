import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inOrder, type ResourceNode } from '../../src/graph/index.ts'
import type { BuiltInPath, KubernetesObject, WorkloadOutput, WorkloadPlace } from '../../src/golden-path/index.ts'
import { kubernetesFacts } from '../../src/golden-path/kubernetes/kubernetes.gen.ts'
import { aksGpu } from '../../src/golden-path/paths/aks-gpu/index.ts'
import { batchInference } from '../../src/golden-path/paths/batch-inference/index.ts'
import { gpuCluster } from '../../src/golden-path/paths/gpu-cluster/index.ts'
import { inferenceApi } from '../../src/golden-path/paths/inference-api/index.ts'
import { mlWorkspacePath } from '../../src/golden-path/paths/ml-workspace/index.ts'
import { bodyProblems, graphOf, placeOf, siteOf } from './cluster-place.ts'

const prepared = (path: BuiltInPath, values: object) => {
  const result = path.prepare(values)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.prepared
}

const messages = (path: BuiltInPath, values: object): readonly string[] => {
  const result = path.prepare(values)
  return result.ok ? [] : result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const regions = ['westeurope', 'swedencentral'] as const
const platform = (): WorkloadOutput => prepared(aksGpu, {}).build(placeOf('production', regions, 'gpu-platform'))
const workspace = (): WorkloadOutput => prepared(mlWorkspacePath, {}).build(placeOf('production', regions, 'science'))
const own = (workload: string): WorkloadPlace => placeOf('production', regions, workload)

const service = {
  cluster: 'gpu-platform',
  image: 'vision/api:1.4.2',
  host: 'vision.example.com',
  pool: 'inference',
  gpus: 1,
  memoryGiB: 32,
}
const batch = {
  cluster: 'gpu-platform',
  image: 'vision/score:2.0.0',
  pool: 'training',
  gpus: 1,
  pieces: 20,
  atOnce: 4,
  schedule: '0 2 * * 1-5',
}
const subscription = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg/providers'
const existing = {
  region: 'westeurope',
  id: `${subscription}/Microsoft.ContainerService/managedClusters/aks-old`,
  metricsId: `${subscription}/Microsoft.Monitor/accounts/amw-old`,
  registry: 'contoso.azurecr.io',
}

const ofKind = (output: WorkloadOutput, kind: string): readonly KubernetesObject[] =>
  output.kubernetes.filter((object) => object.kind === kind)
const roles = (output: WorkloadOutput): readonly ResourceNode[] =>
  output.parts.nodes.filter((node) => node.type === 'Microsoft.Authorization/roleAssignments')

/** Without groups and budgets of the same place, which every request has of its own. */
const beside = (output: WorkloadOutput): WorkloadOutput => ({
  ...output,
  parts: { ...output.parts, nodes: output.parts.nodes.filter((node) => !node.type.startsWith('Microsoft.Resources/')) },
})

describe('What runs on a shared cluster', () => {
  test.each<[string, BuiltInPath, object]>([
    ['a service', inferenceApi, service],
    ['a service on CPU', inferenceApi, { ...service, gpus: 0, pool: undefined, scaling: 'cpu', models: 'image' }],
    ['a service with a Prometheus of its own', inferenceApi, { ...service, metrics: 'prometheus-operator' }],
    ['batches on Kubernetes', batchInference, batch],
  ])('is of bodies that Azure takes: %s', (_what, path, values) => {
    const place = own('vision-api')
    const graph = graphOf(place, prepared(path, values).build(place), [beside(platform())])
    expect(bodyProblems(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
  })

  test('is of bodies that Azure takes: batches of Azure Machine Learning', () => {
    const place = own('scoring')
    const values = {
      engine: 'machine-learning',
      machineLearning: { workspace: 'science', compute: 'cpu', model: 'fraud', modelVersion: '3' },
    }
    const output = prepared(batchInference, values).build(place)
    const graph = graphOf(place, output, [beside(workspace())])
    expect(bodyProblems(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
    expect(output.kubernetes).toEqual([])
  })

  test('runs on clusters that exist already, which are named and never written', () => {
    const place = placeOf('production', ['westeurope'], 'vision-api')
    const output = prepared(inferenceApi, { ...service, existingClusters: [existing] }).build(place)
    const graph = graphOf(place, output)
    expect(bodyProblems(graph)).toEqual([])
    expect([...graph.nodes.values()].filter((node) => node.existing?.id === existing.id)).toHaveLength(1)
    expect(JSON.stringify(ofKind(output, 'Deployment')[0])).toContain('"image":"contoso.azurecr.io/vision/api:1.4.2"')
  })

  test('signs in as an identity that a cluster vouches for, and for nobody else', () => {
    const output = prepared(inferenceApi, service).build(own('vision-api'))
    const federations = output.parts.nodes.filter((node) => node.type.endsWith('federatedIdentityCredentials'))
    expect(federations.map((node) => node.body['properties'])).toMatchObject([
      { subject: 'system:serviceaccount:vision-api:vision-api', audiences: ['api://AzureADTokenExchange'] },
      { subject: 'system:serviceaccount:vision-api-gateway:certificates' },
      { subject: 'system:serviceaccount:kube-system:keda-operator' },
      { subject: 'system:serviceaccount:vision-api:vision-api' },
      { subject: 'system:serviceaccount:vision-api-gateway:certificates' },
      { subject: 'system:serviceaccount:kube-system:keda-operator' },
    ])
    expect(output.kubernetes.some((object) => object.kind === 'Secret')).toBe(false)
    expect(roles(output).filter((node) => JSON.stringify(node.body).includes('b0d8363b-8ddd-447d-831f-62ca05bff136'))).toHaveLength(2)
  })

  test.each([
    [{}, 60, 1800],
    [{ startupMinutes: 30 }, 180, 3000],
  ])('is given the time that its model takes to load before anybody asks whether it lives: %j', (values, failures, deadline) => {
    const [deployment] = ofKind(prepared(inferenceApi, { ...service, ...values }).build(own('vision-api')), 'Deployment')
    expect(deployment?.['spec']).toMatchObject({
      progressDeadlineSeconds: deadline,
      template: {
        spec: {
          containers: [{ startupProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 10, failureThreshold: failures } }],
        },
      },
    })
  })

  test('has a home and a name, which images do not give a user that they do not know, unless it is said otherwise', () => {
    const dataOf = (path: BuiltInPath, values: object) => ofKind(prepared(path, values).build(own('vision-api')), 'ConfigMap')[0]?.['data']
    expect(dataOf(inferenceApi, service)).toMatchObject({ HOME: '/tmp', USER: 'workload' })
    expect(dataOf(batchInference, { ...batch, settings: [{ name: 'HOME', value: '/tmp/x' }] })).toMatchObject({ HOME: '/tmp/x' })
  })

  test('is reached through an internal gateway of its own, which alone may read the certificate and reach the service', () => {
    const output = prepared(inferenceApi, service).build(placeOf('production', ['westeurope'], 'vision-api'))
    const [gateway] = ofKind(output, 'Gateway')
    expect(gateway).toMatchObject({
      metadata: { namespace: 'vision-api-gateway' },
      spec: {
        gatewayClassName: 'approuting-istio',
        infrastructure: { annotations: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' } },
        listeners: [
          {
            hostname: 'vision.example.com',
            tls: { options: { 'kubernetes.azure.com/tls-cert-service-account': 'certificates' } },
            allowedRoutes: { namespaces: { selector: { matchLabels: { 'kubernetes.io/metadata.name': 'vision-api' } } } },
          },
        ],
      },
    })
    expect(ofKind(output, 'HTTPRoute')[0]).toMatchObject({
      metadata: { namespace: 'vision-api' },
      spec: { parentRefs: [{ name: 'vision-api', namespace: 'vision-api-gateway', sectionName: 'https' }] },
    })
    expect(ofKind(output, 'Ingress')).toEqual([])
    const policies = new Map(ofKind(output, 'NetworkPolicy').map((one) => [`${one.metadata.namespace}/${one.metadata.name}`, one['spec']]))
    expect(policies.get('vision-api/allow-gateway')).toMatchObject({
      ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'vision-api-gateway' } } }] }],
    })
    expect(policies.get('vision-api-gateway/allow-control-plane')).toMatchObject({ egress: [{ ports: [{ port: 15012 }] }] })
    const quotas = ofKind(output, 'ResourceQuota').map((one) => [one.metadata.namespace, JSON.stringify(one['spec'])] as const)
    expect(quotas.map(([name, spec]) => [name, spec.includes('"services.loadbalancers":"1"')])).toEqual([
      ['vision-api', false],
      ['vision-api-gateway', true],
    ])
  })

  test('never takes a lost scrape for no load', () => {
    const objects = ofKind(prepared(inferenceApi, service).build(own('vision-api')), 'ScaledObject')
    expect(objects).toHaveLength(2)
    for (const object of objects) {
      expect(object['spec']).toMatchObject({ minReplicaCount: 2, fallback: { replicas: 2, behavior: 'currentReplicasIfHigher' } })
      const { triggers } = JSON.parse(JSON.stringify(object['spec']))
      expect(triggers).toHaveLength(kubernetesFacts.scaling.signals.length)
      for (const trigger of triggers) expect(trigger).toMatchObject({ metricType: 'AverageValue', metadata: { ignoreNullValues: 'false' } })
    }
  })

  test('leaves the number of replicas to whoever scales', () => {
    const specOf = (values: object) =>
      ofKind(prepared(inferenceApi, { ...service, ...values }).build(own('vision-api')), 'Deployment')[0]?.['spec']
    expect(specOf({})).not.toHaveProperty('replicas')
    expect(specOf({ scaling: 'fixed' })).toHaveProperty('replicas', 2)
  })

  test('waits in the queue of its team and interrupts nobody', () => {
    const output = prepared(batchInference, batch).build(own('scoring'))
    const [job] = ofKind(output, 'CronJob')
    expect(job?.['spec']).toMatchObject({
      schedule: '0 2 * * 1-5',
      suspend: false,
      jobTemplate: {
        metadata: { labels: { 'kueue.x-k8s.io/queue-name': 'default', 'kueue.x-k8s.io/priority-class': 'fairway-batch' } },
        spec: {
          suspend: true,
          completions: 20,
          parallelism: 4,
          backoffLimitPerIndex: 3,
          template: {
            metadata: { annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false' } },
            spec: { restartPolicy: 'Never' },
          },
        },
      },
    })
    expect(ofKind(output, 'LocalQueue')[0]?.['spec']).toEqual({ clusterQueue: 'vision' })
    expect(ofKind(output, 'Namespace')[0]?.metadata.labels).toMatchObject({ 'fairway.dev/team': 'vision' })
  })

  test('calls somebody when a run fails', () => {
    const groups = prepared(batchInference, batch)
      .build(own('scoring'))
      .parts.nodes.filter((node) => node.type === 'Microsoft.AlertsManagement/prometheusRuleGroups')
    expect(groups).toHaveLength(2)
    expect(JSON.stringify(groups[0]?.body)).toContain('kube_job_failed{namespace=\\"scoring\\",condition=\\"true\\"}')
  })

  test('starts by hand where nobody said when', () => {
    const output = prepared(batchInference, { ...batch, schedule: undefined }).build(own('scoring'))
    expect(ofKind(output, 'CronJob')[0]?.['spec']).toMatchObject({ suspend: true })
  })

  test.each(['default', 'kube-system', 'team-vision', 'vision-gateway', 'aks-istio-system'])(
    'takes no name that a namespace has already: %s',
    (name) => {
      for (const [path, values] of [[inferenceApi, service] as const, [batchInference, batch] as const]) {
        expect(prepared(path, values).problems(siteOf(own(name)))).toHaveLength(1)
        expect(prepared(path, values).problems(siteOf(own(`${name}-2`)))).toHaveLength(/^(kube|team|aks)-/.test(name) ? 1 : 0)
      }
    },
  )

  test('counts the GPUs that it may take', () => {
    const site = siteOf(own('vision-api'))
    expect(prepared(inferenceApi, service).gpus(site)).toBe(8)
    expect(prepared(batchInference, batch).gpus(site)).toBe(8)
    expect(prepared(inferenceApi, service).asks(site)).toEqual([])
  })

  test.each<[BuiltInPath, object, string]>([
    [
      inferenceApi,
      { ...service, image: 'vision/api:latest' },
      'image: `latest` is another image tomorrow: write the version that is meant, or its digest',
    ],
    [inferenceApi, { ...service, pool: undefined }, 'pool: pods with GPUs need the name of the pool that has them'],
    [inferenceApi, { ...service, replicas: { min: 5, max: 2 } }, 'replicas.min: 5 replicas at least are more than 2 at most'],
    [inferenceApi, { ...service, sharedMemoryGiB: 64 }, 'sharedMemoryGiB: 64 GiB of shared memory are more than the 32 GiB of the pod'],
    [batchInference, { ...batch, image: undefined }, 'image: jobs on Kubernetes need an image'],
    [batchInference, { ...batch, atOnce: 21 }, 'atOnce: 21 at once are more than the 20 pieces that there are'],
    [
      batchInference,
      { engine: 'machine-learning' },
      'machineLearning: a batch endpoint needs `machineLearning`: workspace, compute, model and its version',
    ],
  ])('refuses what cannot be: %#', (path, values, message) => {
    expect(messages(path, values)).toEqual([message])
  })

  test('refuses texts that would be something else where they end up', () => {
    for (const value of ['a\nb', 'a"b', '$(x)', '`x`', '{{x}}', '../..', '__proto__x y']) {
      expect(messages(inferenceApi, { ...service, image: value })).not.toEqual([])
      expect(messages(inferenceApi, { ...service, host: value })).not.toEqual([])
      expect(messages(inferenceApi, { ...service, certificate: value })).not.toEqual([])
      expect(messages(batchInference, { ...batch, schedule: value })).not.toEqual([])
      expect(messages(inferenceApi, { ...service, existingClusters: [{ ...existing, id: value }] })).not.toEqual([])
    }
    expect(messages(inferenceApi, { ...service, replicas: { min: 0 } })).toHaveLength(1)
  })

  test.each([gpuCluster, aksGpu, inferenceApi, batchInference])('describes every parameter, and bounds it: $name', (path) => {
    const places: string[] = []
    const look = (schema: unknown, place: string): void => {
      if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
      const { description, properties, items, type, maxItems, maxLength, pattern, enum: values, format } = described.parse(schema)
      if (place !== '' && !place.endsWith('[]') && description?.endsWith('.') !== true) places.push(`${place} has no description`)
      if (type === 'array' && maxItems === undefined) places.push(`${place} has no bound`)
      if (type === 'string' && maxLength === undefined && pattern === undefined && values === undefined && format === undefined)
        places.push(`${place} has no bound`)
      for (const [name, inner] of Object.entries(properties ?? {})) look(inner, `${place}.${name}`)
      look(items, `${place}[]`)
    }
    look(z.toJSONSchema(path.parameters, { io: 'input' }), '')
    expect(places).toEqual([])
  })
})

/** What Azure Monitor keeps of kube-state-metrics unless it is told otherwise, as far as rules use it. Source: Azure/prometheus-collector. */
const kept = [
  'kube_deployment_status_replicas_available',
  'kube_job_failed',
  'kube_node_status_allocatable',
  'kube_pod_container_resource_requests',
  'kube_pod_status_phase',
]

test('Rules ask for nothing that Azure Monitor throws away as it comes in', () => {
  const asked = kubernetesFacts.alerts.flatMap(({ expression }) => expression.match(/\bkube_\w+/g) ?? [])
  expect([...new Set(asked)].toSorted()).toEqual(kept)
})

const described = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  type: z.string().optional(),
  maxItems: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
})
