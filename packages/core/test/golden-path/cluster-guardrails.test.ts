import { describe, expect, test } from 'vitest'
import type { BuiltInPath, KubernetesObject, WorkloadOutput } from '../../src/golden-path/index.ts'
import { isJsonObject, type Json } from '../../src/kernel/index.ts'
import { kubernetesFacts } from '../../src/golden-path/kubernetes/kubernetes.gen.ts'
import { aksGpu } from '../../src/golden-path/paths/aks-gpu/index.ts'
import { batchInference } from '../../src/golden-path/paths/batch-inference/index.ts'
import { gpuCluster } from '../../src/golden-path/paths/gpu-cluster/index.ts'
import { inferenceApi } from '../../src/golden-path/paths/inference-api/index.ts'
import { graphOf, placeOf } from './cluster-place.ts'
import { denials, hasLibrary } from './guardrail-library.ts'

const sets = [
  'Enforce-Guardrails-Kubernetes',
  'Enforce-Guardrails-Compute',
  'Enforce-Guardrails-ContainerRegistry',
  'Enforce-Guardrails-Storage',
  'Enforce-Guardrails-KeyVault_20260203',
  'Enforce-Guardrails-KeyVault-Sup',
  'Enforce-Guardrails-Network_20250326',
  'Deny-PublicPaaSEndpoints',
]

const regions = ['westeurope', 'swedencentral'] as const
const build = (path: BuiltInPath, values: object, workload: string): WorkloadOutput => {
  const result = path.prepare(values)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.prepared.build(placeOf('production', regions, workload))
}

const platform = (): WorkloadOutput => build(aksGpu, { administrators: ['9d1f5c1e-6d0c-4c39-8a4b-0f1c2b3a4d5e'] }, 'gpu-platform')
const beside = (output: WorkloadOutput): WorkloadOutput => ({
  ...output,
  parts: { ...output.parts, nodes: output.parts.nodes.filter((node) => !node.type.startsWith('Microsoft.Resources/')) },
})

const service = { cluster: 'gpu-platform', image: 'vision/api:1.4.2', host: 'vision.example.com', pool: 'inference', gpus: 1 }
const all: readonly [string, () => WorkloadOutput, readonly WorkloadOutput[]][] = [
  ['gpu-cluster', () => build(gpuCluster, { size: 'Standard_ND96isr_H100_v5', nodes: 4 }, 'trainer'), []],
  [
    'gpu-cluster with NetApp',
    () => build(gpuCluster, { size: 'Standard_NC24ads_A100_v4', checkpoints: { kind: 'netapp' } }, 'trainer'),
    [],
  ],
  ['aks-gpu', platform, []],
  ['inference-api', () => build(inferenceApi, service, 'vision-api'), [beside(platform())]],
  [
    'batch-inference',
    () => build(batchInference, { cluster: 'gpu-platform', image: 'vision/score:2.0.0' }, 'scoring'),
    [beside(platform())],
  ],
]

describe.skipIf(!hasLibrary)('With every guardrail of the landing zone library enforced', () => {
  test.each(all)('%s is denied nothing but what it names with a reason', { timeout: 60_000 }, (_name, make, others) => {
    const output = make()
    const named = new Set([output, ...others].flatMap((one) => one.exemptions ?? []).map((one) => one.policy))
    const denied = denials(graphOf(placeOf('production', regions), output, others), sets).filter(
      (one) => !named.has(one.policy.definitionName),
    )
    expect(denied.map((one) => `${one.policy.definitionName} ${one.resource.type} ${one.resource.name}`)).toEqual([])
  })
})

/** What the policies of mode Microsoft.Kubernetes.Data look at: none of them can be asked of resources. */
describe('Objects on a cluster', () => {
  const objects = all.flatMap(([, make]) => make().kubernetes)
  const watched = objects.filter((object) => !kubernetesFacts.excludedNamespaces.names.includes(object.metadata.namespace ?? ''))
  const pods = watched.flatMap((object) =>
    podsIn(object).map((pod) => ({ pod, where: `${object.kind} ${object.metadata.name}`, kind: object.kind })),
  )

  test('are of pods that want no privilege, no capability and nothing of their host', () => {
    expect(pods.length).toBeGreaterThan(0)
    for (const { pod, where } of pods) {
      for (const key of ['hostNetwork', 'hostPID', 'hostIPC']) expect(pod, where).not.toHaveProperty(key)
      for (const one of containersOf(pod)) {
        expect(one['securityContext'], where).toMatchObject({
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          runAsNonRoot: true,
        })
        expect(one['securityContext'], where).not.toHaveProperty('capabilities.add')
        expect(one['securityContext'], where).not.toHaveProperty('privileged')
      }
    }
  })

  test('have probes where they serve, lie in no default namespace, and are never naked pods', () => {
    for (const { pod, where, kind } of pods) {
      if (kind !== 'Deployment') continue
      for (const one of containersOf(pod))
        expect(Object.keys(one), where).toEqual(expect.arrayContaining(['readinessProbe', 'livenessProbe']))
    }
    expect(objects.some((object) => object.kind === 'Pod' || object.metadata.namespace === 'default')).toBe(false)
  })

  test('are reached over the internal gateway and HTTPS alone', () => {
    for (const object of objects.filter((one) => one.kind === 'Service')) expect(object['spec']).toMatchObject({ type: 'ClusterIP' })
    const gateways = objects.filter((one) => one.kind === 'Gateway')
    expect(gateways.length).toBeGreaterThan(0)
    for (const object of gateways) {
      const { listeners, infrastructure } = JSON.parse(JSON.stringify(object['spec']))
      expect(listeners.map((one: { protocol: string }) => one.protocol)).toEqual(['HTTPS'])
      expect(infrastructure.annotations).toEqual({ 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' })
    }
  })

  test('leave what touches devices to namespaces that guardrails leave alone', () => {
    for (const object of objects.filter((one) => one.kind === 'DaemonSet'))
      expect(kubernetesFacts.excludedNamespaces.names).toContain(object.metadata.namespace)
  })
})

type Pod = { readonly [key: string]: Json }

const podsIn = (object: KubernetesObject): readonly Pod[] => {
  const found: Pod[] = []
  const look = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (isJsonObject(value)) {
      if (Array.isArray(value['containers'])) found.push(value)
      Object.values(value).forEach(look)
    }
  }
  look(object['spec'])
  return found
}

const containersOf = (pod: Pod): readonly Pod[] => {
  const { containers } = pod
  return Array.isArray(containers) ? containers.filter(isJsonObject) : []
}
