import { textProperty, type Resource } from '../../../inventory/index.ts'
import type { Json, JsonObject } from '../../../kernel/index.ts'
import type { Evaluation, Parameters } from '../../control.ts'
import { control, listOf, numberOf } from '../../rules/define.ts'
import { azure } from '../../rules/examples.ts'
import { judgePools } from '../../rules/gpu-hosts.ts'
import { fail, passWhen, type Judgement } from '../../rules/judgement.ts'
import { judgeProperty, propertiesNotExported } from '../../rules/property-rule.ts'
import { completeness } from '../../rules/scope.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AKS, AKS_POOL, ML_COMPUTE } from '../../rules/types.ts'

/** A setting of a node pool, by its name in any casing. */
interface Pool {
  readonly get: (key: string) => Json | undefined
}

/** Judges every GPU node pool, whether it was seen on its own or inside its cluster. */
const eachGpuPool = (judge: (pool: Pool, parameters: Parameters) => Judgement): Evaluation => ({
  kind: 'facts',
  reads: [AKS, AKS_POOL],
  evaluate: (world, parameters) => {
    const verdicts = judgePools(world, (pool) => judge(pool, parameters))
    return [...verdicts, ...completeness(world, [AKS], verdicts.length)]
  },
})

const pool = (settings: JsonObject) =>
  azure('Microsoft.ContainerService/managedClusters/agentPools', 'aks/gpu', {
    properties: { vmSize: 'Standard_NC24ads_A100_v4', ...settings },
  })
const compute = (computeType: string, settings: JsonObject) =>
  azure('Microsoft.MachineLearningServices/workspaces/computes', 'ws/c', { properties: { computeType, properties: settings } })

const computeTypeOf = (resource: Resource): string | undefined => textProperty(resource, 'computeType')?.toLowerCase()

/** GPU nodes that come and go with the work. */
export const gpuPoolControls = [
  control({
    id: 'gpu-pools-scale-to-zero',
    title: 'GPU node pools shrink when there is no work',
    rationale: 'A node pool that keeps its nodes pays for GPUs all night and all weekend.',
    areas: ['gpu-readiness', 'automation'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    parameters: { maxMinNodes: 0 },
    remedy: {
      text: 'Turn the autoscaler on with a minimum of zero; production inference may keep one through an override.',
      command:
        'az aks nodepool update --cluster-name <cluster> --resource-group <group> --name <pool> --enable-cluster-autoscaler --min-count 0 --max-count <n>',
    },
    source: handbook('GPU use'),
    evaluation: eachGpuPool(({ get }, parameters) => {
      const maxMinNodes = numberOf(parameters, 'maxMinNodes')
      const minCount = get('minCount')
      const observed = { enableAutoScaling: get('enableAutoScaling') ?? false, minCount: minCount ?? null }
      if (get('enableAutoScaling') !== true)
        return fail('FixedSize', 'it does not scale: its nodes run whether there is work or not', { observed })
      const least = typeof minCount === 'number' ? minCount : 0
      return passWhen(
        least <= maxMinNodes,
        ['Scales', `it scales down to ${least}`],
        ['KeepsNodes', `it never has fewer than ${least} nodes`],
        { observed, expected: { maxMinNodes } },
      )
    }),
    examples: {
      positive: { resources: [pool({ enableAutoScaling: true, minCount: 0, maxCount: 4 })] },
      negative: { resources: [pool({ enableAutoScaling: false, count: 3 })] },
    },
  }),
  control({
    id: 'gpu-nodes-tainted',
    title: 'GPU nodes take only GPU work',
    rationale: 'Without a taint ordinary pods fill GPU nodes, and the pods that need a GPU wait.',
    areas: ['gpu-readiness'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    parameters: { taintKeys: ['sku', 'nvidia.com/gpu', 'amd.com/gpu', 'kubernetes.azure.com/scalesetpriority'] },
    remedy: {
      text: 'Make the pool with a taint; pods that use GPUs tolerate it.',
      command: 'az aks nodepool add --cluster-name <cluster> --resource-group <group> --name <pool> --node-taints sku=gpu:NoSchedule',
    },
    source: learn('Use GPUs on AKS', 'aks/use-nvidia-gpu'),
    evaluation: eachGpuPool(({ get }, parameters) => {
      const taints = get('nodeTaints')
      const list = Array.isArray(taints) ? taints.map(String) : []
      const wanted = listOf(parameters, 'taintKeys')
      const found = list.some((taint) => wanted.includes((taint.split('=')[0] ?? '').toLowerCase()))
      return passWhen(found, ['Tainted', `its taints are ${list.join(', ')}`], ['NotTainted', 'no taint keeps other work away'], {
        observed: list,
        expected: wanted,
      })
    }),
    examples: {
      positive: { resources: [pool({ nodeTaints: ['sku=gpu:NoSchedule'] })] },
      negative: { resources: [pool({ nodeTaints: [] })] },
    },
  }),
  control({
    id: 'gpu-notebooks-shut-down',
    title: 'Compute instances shut down when idle',
    rationale: 'A notebook machine that somebody forgot is the most common waste there is.',
    areas: ['gpu-readiness', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Set an idle shutdown.',
      link: 'https://learn.microsoft.com/azure/machine-learning/how-to-create-compute-instance#configure-idle-shutdown',
    },
    source: checklist(19),
    evaluation: eachResource({
      types: [ML_COMPUTE],
      judge: (subject) => {
        if (subject.resource.properties === undefined) return propertiesNotExported()
        if (computeTypeOf(subject.resource) !== 'computeinstance') return undefined
        return judgeProperty(subject, 'properties.idleTimeBeforeShutdown', 'never', (value, told) =>
          passWhen(value !== 'never', ['ShutsDown', told], ['NeverShutsDown', 'it has no idle shutdown'], { observed: value }),
        )
      },
    }),
    examples: {
      positive: { resources: [compute('ComputeInstance', { idleTimeBeforeShutdown: 'PT30M' })] },
      negative: { resources: [compute('ComputeInstance', { vmSize: 'STANDARD_DS3_V2' })] },
    },
  }),
  control({
    id: 'gpu-training-clusters-scale-to-zero',
    title: 'Training clusters shrink to zero',
    rationale: 'A training cluster with a minimum above zero never stops costing.',
    areas: ['gpu-readiness'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    parameters: { maxMinNodes: 0 },
    remedy: {
      text: 'Set the minimum to zero.',
      command: 'az ml compute update --name <cluster> --workspace-name <workspace> --resource-group <group> --min-instances 0',
    },
    source: {
      title: 'Azure Well-Architected service guide: Azure Machine Learning',
      url: 'https://learn.microsoft.com/azure/well-architected/service-guides/azure-machine-learning',
      licence: 'CC BY 4.0',
    },
    evaluation: eachResource({
      types: [ML_COMPUTE],
      judge: (subject) => {
        if (subject.resource.properties === undefined) return propertiesNotExported()
        if (computeTypeOf(subject.resource) !== 'amlcompute') return undefined
        const most = numberOf(subject.parameters, 'maxMinNodes')
        return judgeProperty(subject, 'properties.scaleSettings.minNodeCount', 0, (value, told) =>
          passWhen(typeof value === 'number' && value <= most, ['ScalesToZero', told], ['KeepsNodes', told], {
            observed: value,
            expected: most,
          }),
        )
      },
    }),
    examples: {
      positive: { resources: [compute('AmlCompute', { scaleSettings: { minNodeCount: 0 } })] },
      negative: { resources: [compute('AmlCompute', { scaleSettings: { minNodeCount: 2 } })] },
    },
  }),
  control({
    id: 'gpu-pools-span-zones',
    title: 'GPU node pools say which zones they use',
    rationale: 'GPU capacity differs from zone to zone; a pool that names none breaks down with the zone it happened to get.',
    areas: ['gpu-readiness'],
    phase: 'p5',
    severity: 'low',
    level: 4,
    profile: 'enterprise',
    remedy: {
      text: 'Make the pool anew with zones that offer the size.',
      command: 'az vm list-skus --location <region> --size Standard_N --zone',
    },
    source: learn('Availability zones in AKS', 'aks/availability-zones'),
    evaluation: eachGpuPool(({ get }) => {
      const zones = get('availabilityZones')
      const list = Array.isArray(zones) ? zones.map(String) : []
      return passWhen(list.length > 0, ['Zoned', `zones ${list.join(', ')}`], ['NotZoned', 'it names no zones'], { observed: list })
    }),
    examples: { positive: { resources: [pool({ availabilityZones: ['1', '2'] })] }, negative: { resources: [pool({})] } },
  }),
]
