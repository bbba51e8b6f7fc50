import { graphOf, placeOf } from '@fairway/testkit'
import { builtInPath, type Stage, type WorkloadOutput, type WorkloadPlace } from '../../src/golden-path/index.ts'
import type { Graph } from '../../src/graph/index.ts'
import { makeNamer } from '../../src/naming/index.ts'

const models = [
  { name: 'chat', model: 'gpt-4.1', version: '2025-04-14', capacity: 100 },
  { name: 'chat.reserve', model: 'gpt-4.1', capacity: 50, deploymentType: 'ProvisionedManaged' },
  { name: 'embeddings', model: 'text-embedding-3-large', capacity: 10, deploymentType: 'Standard' },
]
const gpu = 'Standard_NC24ads_A100_v4'
/** The object id of somebody. */
export const person = '11111111-1111-4111-8111-111111111111'

/** Clusters that are there already: samples are built one by one. */
const existingClusters = ['westeurope', 'swedencentral', 'germanywestcentral'].map((region) => {
  const there = `/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg-${region}/providers`
  return {
    region,
    id: `${there}/Microsoft.ContainerService/managedClusters/aks-old`,
    metricsId: `${there}/Microsoft.Monitor/accounts/amw-old`,
  }
})

/** A request for each path, as little and as much as it takes. */
export const samples: readonly (readonly [name: string, parameters: Readonly<Record<string, unknown>>])[] = [
  ['azure-openai', {}],
  ['azure-openai', { models, contentFilter: 'strict', projects: ['one', 'two'], outboundHosts: ['api.example.com'], gateway: 'always' }],
  ['azure-openai', { models, routing: 'spread', gatewayLocations: 'primary', clients: [person] }],
  ['rag', {}],
  ['rag', { models, conversations: 'cosmos', containers: ['documents', 'images'], searchTier: 'standard2', semanticRanker: 'off' }],
  ['ml-workspace', {}],
  [
    'ml-workspace',
    {
      clusters: [
        { name: 'cpu', size: 'Standard_D4s_v5' },
        { name: 'train', size: gpu, maxNodes: 4, priority: 'low-priority' },
      ],
      packages: 'none',
      outbound: [{ name: 'feed', host: 'pkgs.dev.azure.com' }],
      groups: [person],
    },
  ],
  ['gpu-cluster', { size: gpu }],
  ['gpu-cluster', { size: 'Standard_ND96isr_H100_v5', nodes: 4, checkpoints: { kind: 'netapp' }, operators: [person] }],
  ['aks-gpu', {}],
  [
    'aks-gpu',
    { pools: [{ name: 'spot', purpose: 'training', size: gpu, priority: 'spot' }], egress: 'nat-gateway', administrators: [person] },
  ],
  ['inference-api', { cluster: 'old', existingClusters, image: 'vision/api:1.4.2', host: 'vision.example.com', pool: 'serve', gpus: 1 }],
  ['batch-inference', { cluster: 'old', existingClusters, image: 'vision/score:2.0.0' }],
  ['notebook-sandbox', { people: [{ name: 'ada-box', user: person }], size: gpu }],
]

/** Where they are tried out. */
export const stagesAndRegions: readonly (readonly [Stage, readonly [string, ...string[]]])[] = [
  ['sandbox', ['westeurope']],
  ['development', ['swedencentral']],
  ['staging', ['swedencentral', 'germanywestcentral']],
  ['production', ['swedencentral', 'germanywestcentral']],
]

/** A place with names as Azure takes them. */
export const namedPlace = (stage: Stage, regions: readonly [string, ...string[]]): WorkloadPlace => ({
  ...placeOf(stage, regions, 'claims-chat'),
  namer: makeNamer(undefined, { prefix: 'contoso' }),
})

/** A path built somewhere, with its graph. */
export function built(name: string, parameters: unknown, place: WorkloadPlace): { readonly output: WorkloadOutput; readonly graph: Graph } {
  const preparation = builtInPath(name)?.prepare(parameters)
  if (preparation?.ok !== true) throw new Error(`${name}: ${JSON.stringify(preparation?.issues)}`)
  const output = preparation.prepared.build(place)
  return { output, graph: graphOf(place, output) }
}

/** Every sample in every place. */
export const everything = samples.flatMap(([name, parameters], index) =>
  stagesAndRegions.map(([stage, regions]) => ({
    title: `${name} ${index} in ${stage} in ${regions.join(' and ')}`,
    name,
    parameters,
    stage,
    regions,
  })),
)
