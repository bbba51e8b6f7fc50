import { isJsonObject, printable, type Json } from '../../../kernel/index.ts'
import { listProperty, member, property, textProperty } from '../../property.ts'
import type { Resource } from '../../resource.ts'
import { gpuSignals } from '../gpu-signals.ts'
import { certain, type Signal, type SignalContext, type SignalRule } from '../signal.ts'

const clusters = 'microsoft.containerservice/managedclusters'
const pools = `${clusters}/agentpools`
const environments = 'microsoft.app/managedenvironments'
const apps = 'microsoft.app/containerapps'
const jobs = 'microsoft.app/jobs'
const groups = 'microsoft.containerinstance/containergroups'

const text = (value: Json | undefined, key: string): string => {
  const found = isJsonObject(value) ? member(value, key) : undefined
  return typeof found === 'string' ? found : ''
}

/** One pool of each size speaks: twenty pools of one size say no more than one. */
function clusterPools(resource: Resource): readonly Signal[] {
  const sizes = new Set(listProperty(resource, 'agentPoolProfiles').map((pool) => text(pool, 'vmSize')))
  return [...sizes].flatMap((size) => gpuSignals(size, 'node pool size'))
}

const toolchain = (resource: Resource): readonly Signal[] =>
  property(resource, 'aiToolchainOperatorProfile.enabled') === true
    ? [certain('low-latency-inference', 0.6, 'the AI toolchain operator, which serves models, is on')]
    : []

/** GPU profiles of Container Apps: `Consumption-GPU-NC8as-T4`, `NC24-A100`. */
const gpuProfile = (type: string): boolean => /gpu|^nc\d+-/i.test(type)

function gpuProfiles(environment: Resource): readonly { readonly name: string; readonly type: string }[] {
  return listProperty(environment, 'workloadProfiles')
    .map((profile) => ({ name: text(profile, 'name'), type: text(profile, 'workloadProfileType') }))
    .filter((profile) => gpuProfile(profile.type))
}

const environmentSignals = (resource: Resource): readonly Signal[] =>
  gpuProfiles(resource)
    .slice(0, 1)
    .map((profile) => certain('low-latency-inference', 0.3, `workload profile \`${printable(profile.type)}\` has GPUs`))

/** An app names a profile; only its environment knows what that is. */
function appSignals(resource: Resource, context: SignalContext): readonly Signal[] {
  const id = textProperty(resource, 'environmentId') ?? textProperty(resource, 'managedEnvironmentId')
  const environment = id === undefined ? undefined : context.inventory.get(id.toLowerCase())?.resource
  const wanted = textProperty(resource, 'workloadProfileName')
  if (environment === undefined || wanted === undefined) return []
  const profile = gpuProfiles(environment).find((one) => one.name.toLowerCase() === wanted.toLowerCase())
  if (profile === undefined) return []
  const said = `runs on workload profile \`${printable(profile.type)}\``
  return [resource.type === jobs ? certain('batch-inference', 0.6, `${said} as a job`) : certain('low-latency-inference', 0.6, said)]
}

const containerGroup = (resource: Resource): readonly Signal[] =>
  listProperty(resource, 'containers').some(
    (one) => isJsonObject(one) && isJsonObject(property({ ...resource, properties: one }, 'properties.resources.requests.gpu')),
  )
    ? [certain('unknown', 0, 'a container asks for GPUs')]
    : []

const environmentId =
  '/subscriptions/00000000-0000-4000-8000-000000000000/resourcegroups/rg/providers/microsoft.app/managedenvironments/env'
const gpuEnvironment = {
  type: environments,
  displayId: environmentId,
  properties: { workloadProfiles: [{ name: 'gpu', workloadProfileType: 'Consumption-GPU-NC8as-T4' }] },
}

/** Kubernetes and containers. */
export const containerRules: readonly SignalRule[] = [
  {
    id: 'aks-gpu-pools',
    reads: 'GPU sizes of node pools in a cluster',
    types: [clusters],
    signals: clusterPools,
    examples: {
      positive: { type: clusters, properties: { agentPoolProfiles: [{ name: 'gpu', vmSize: 'Standard_NC4as_T4_v3' }] } },
      gives: 'low-latency-inference',
      negative: { type: clusters, properties: { agentPoolProfiles: [{ name: 'sys', vmSize: 'Standard_D4s_v5' }] } },
    },
  },
  {
    id: 'aks-agent-pool-gpu',
    reads: 'GPU sizes of node pools exported on their own',
    types: [pools],
    signals: (resource) => gpuSignals(textProperty(resource, 'vmSize') ?? '', 'node pool size'),
    examples: {
      positive: { type: pools, properties: { vmSize: 'Standard_ND96asr_v4' } },
      gives: 'training',
      negative: { type: pools, properties: { vmSize: 'Standard_D4s_v5' } },
    },
  },
  {
    id: 'aks-ai-toolchain',
    reads: 'the AI toolchain operator add-on',
    types: [clusters],
    signals: toolchain,
    examples: {
      positive: { type: clusters, properties: { aiToolchainOperatorProfile: { enabled: true } } },
      gives: 'low-latency-inference',
      negative: { type: clusters, properties: { aiToolchainOperatorProfile: { enabled: false } } },
    },
  },
  {
    id: 'container-apps-gpu-environment',
    reads: 'GPU workload profiles of a Container Apps environment',
    types: [environments],
    signals: environmentSignals,
    examples: {
      positive: gpuEnvironment,
      gives: 'low-latency-inference',
      negative: { type: environments, properties: { workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }] } },
    },
  },
  {
    id: 'container-apps-gpu',
    reads: 'apps and jobs that run on a GPU workload profile',
    types: [apps, jobs],
    signals: appSignals,
    examples: {
      positive: { type: jobs, properties: { environmentId, workloadProfileName: 'gpu' }, beside: [gpuEnvironment] },
      gives: 'batch-inference',
      negative: { type: apps, properties: { environmentId, workloadProfileName: 'Consumption' }, beside: [gpuEnvironment] },
    },
  },
  {
    id: 'container-group-gpu',
    reads: 'container instances that ask for GPUs',
    types: [groups],
    signals: containerGroup,
    examples: {
      positive: {
        type: groups,
        properties: { containers: [{ name: 'c', properties: { resources: { requests: { cpu: 1, gpu: { count: 1, sku: 'V100' } } } } }] },
      },
      gives: 'unknown',
      negative: { type: groups, properties: { containers: [{ name: 'c', properties: { resources: { requests: { cpu: 1 } } } }] } },
    },
  },
]
