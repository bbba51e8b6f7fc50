import { printable } from '../../../kernel/index.ts'
import { textProperty } from '../../property.ts'
import type { Resource } from '../../resource.ts'
import { gpuSignals } from '../gpu-signals.ts'
import { certain, type Signal, type SignalClass, type SignalRule } from '../signal.ts'

const workspaces = 'microsoft.machinelearningservices/workspaces'
const computes = `${workspaces}/computes`

/** Compute types of a workspace, by what people use them for. */
const computeTypes: ReadonlyMap<string, { readonly class: SignalClass; readonly weight: number; readonly why: string }> = new Map([
  ['amlcompute', { class: 'training', weight: 0.6, why: 'runs jobs' }],
  ['computeinstance', { class: 'development', weight: 0.8, why: "is somebody's own machine for notebooks" }],
  ['kubernetes', { class: 'low-latency-inference', weight: 0.4, why: 'is an attached cluster, mostly for endpoints' }],
  ['aks', { class: 'low-latency-inference', weight: 0.5, why: 'is an attached cluster for endpoints' }],
  ['synapsespark', { class: 'training', weight: 0.4, why: 'prepares and trains on Spark' }],
  ['databricks', { class: 'training', weight: 0.4, why: 'prepares and trains on Spark' }],
])

function computeType(resource: Resource): readonly Signal[] {
  const type = textProperty(resource, 'computeType')
  const meaning = computeTypes.get((type ?? '').toLowerCase())
  if (type === undefined || meaning === undefined) return [certain('unknown', 0, 'is compute of a workspace')]
  return [certain(meaning.class, meaning.weight, `compute type \`${printable(type)}\` ${meaning.why}`)]
}

/** Notebooks stay development whatever they run on, so only clusters are read. */
function clusterSize(resource: Resource): readonly Signal[] {
  if (textProperty(resource, 'computeType')?.toLowerCase() === 'computeinstance') return []
  return gpuSignals(textProperty(resource, 'properties.vmSize') ?? '', 'cluster size')
}

const lowPriority = (resource: Resource): readonly Signal[] =>
  textProperty(resource, 'properties.vmPriority')?.toLowerCase() === 'lowpriority'
    ? [certain('training', 0.3, 'runs on low-priority machines, which only work that can restart bears')]
    : []

function endpointRule(part: string, signalClass: SignalClass, weight: number, why: string): SignalRule {
  const types = [`${workspaces}/${part}`, `${workspaces}/${part}/deployments`]
  return {
    id: `ml-${part.toLowerCase()}`,
    reads: `endpoints under ${part}`,
    types: types.map((type) => type.toLowerCase()),
    signals: () => [certain(signalClass, weight, why)],
    examples: { positive: { type: types[0]?.toLowerCase() ?? '' }, gives: signalClass, negative: { type: workspaces } },
  }
}

const onlineDeployment = `${workspaces}/onlineendpoints/deployments`

/** Azure Machine Learning. */
export const machineLearningRules: readonly SignalRule[] = [
  {
    id: 'ml-workspace',
    reads: 'workspaces, hubs, projects and registries',
    types: [workspaces, 'microsoft.machinelearningservices/registries'],
    signals: () => [certain('unknown', 0, 'is a machine learning workspace; its computes and endpoints say what for')],
    examples: { positive: { type: workspaces, kind: 'Default' }, gives: 'unknown', negative: { type: computes } },
  },
  {
    id: 'ml-compute-type',
    reads: 'the compute type: cluster, instance, attached',
    types: [computes],
    signals: computeType,
    examples: {
      positive: { type: computes, properties: { computeType: 'ComputeInstance' } },
      gives: 'development',
      negative: { type: workspaces },
    },
  },
  {
    id: 'ml-cluster-size',
    reads: 'GPU sizes of clusters',
    types: [computes],
    signals: clusterSize,
    examples: {
      positive: { type: computes, properties: { computeType: 'AmlCompute', properties: { vmSize: 'STANDARD_ND96ISR_H100_V5' } } },
      gives: 'training',
      negative: { type: computes, properties: { computeType: 'ComputeInstance', properties: { vmSize: 'STANDARD_ND96ISR_H100_V5' } } },
    },
  },
  {
    id: 'ml-low-priority',
    reads: 'clusters on machines that can be taken away',
    types: [computes],
    signals: lowPriority,
    examples: {
      positive: { type: computes, properties: { computeType: 'AmlCompute', properties: { vmPriority: 'LowPriority' } } },
      gives: 'training',
      negative: { type: computes, properties: { computeType: 'AmlCompute', properties: { vmPriority: 'Dedicated' } } },
    },
  },
  {
    id: 'ml-online-deployment-size',
    reads: 'GPU sizes behind online endpoints',
    types: [onlineDeployment],
    signals: (resource) =>
      gpuSignals(textProperty(resource, 'instanceType') ?? '', 'instance type').filter((one) => one.class === 'low-latency-inference'),
    examples: {
      positive: { type: onlineDeployment, properties: { instanceType: 'Standard_NC4as_T4_v3' } },
      gives: 'low-latency-inference',
      negative: { type: onlineDeployment, properties: { instanceType: 'Standard_DS3_v2' } },
    },
  },
  endpointRule('onlineendpoints', 'low-latency-inference', 0.9, 'is an online endpoint'),
  endpointRule('batchendpoints', 'batch-inference', 0.9, 'is a batch endpoint'),
  endpointRule('serverlessendpoints', 'low-latency-inference', 0.7, 'is a serverless endpoint'),
]
