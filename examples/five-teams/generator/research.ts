import type { Builder } from './builder.ts'
import { cluster, disk, machine } from './compute.ts'
import { network } from './network.ts'
import { aiAccount, keyVault, registry, searchService, storageAccount } from './services.ts'
import { workspace } from './workspaces.ts'

/** The research subscription: GPU machines and workspaces that every team made for itself. */
export function research(build: Builder): void {
  visionTraining(build)
  languageLab(build)
  insightsNotebooks(build)
  october(build)
  november(build)
}

/** Vision trains here: a workspace in code with a cluster that stands idle, and until September machines of retired sizes. */
function visionTraining(build: Builder): void {
  const code = { state: 'research', module: 'module.vision_ml' } as const
  const place = build.group('research', 'rg-vision-ml-dev-weu', { team: 'vision', environment: 'dev', governed: true, code })
  network(build, place, { name: 'vnet-vision-dev-weu', prefix: '10.40', subnets: ['snet-training', 'snet-endpoints'] })
  workspace(build, place, {
    name: 'mlw-vision-dev-weu',
    computes: [
      { name: 'gpu-a100', kind: 'AmlCompute', size: 'Standard_NC24ads_A100_v4', nodes: 4, idle: 4 },
      { name: 'spot-h100', kind: 'AmlCompute', size: 'Standard_ND96isr_H100_v5', nodes: 2, lowPriority: true },
      { name: 'ada-notebook', kind: 'ComputeInstance', size: 'Standard_NC4as_T4_v3' },
    ],
  })
  const old = build.group('research', 'vision-gpu', { team: 'vision', environment: 'dev', until: 0 })
  machine(build, old, 'vision-train-01', { size: 'Standard_NC6s_v3', created: '2025-03-11T08:00:12Z', publicIp: true })
  machine(build, old, 'vision-train-02', { size: 'Standard_NC6s_v3', created: '2025-03-11T08:04:51Z', stopped: true })
  machine(build, old, 'annotate-ws', { size: 'Standard_NV12s_v3', created: '2025-06-02T12:44:20Z' })
  const leftovers = build.group('research', 'vision-datasets', { team: 'vision', environment: 'dev' })
  for (const name of ['dataset-2024', 'dataset-2025', 'scratch-old']) disk(build, leftovers, name)
}

/** Language keeps a GPU cluster for experiments; its pools run day and night. */
function languageLab(build: Builder): void {
  const place = build.group('research', 'nlp-experiments', { team: 'language', environment: 'dev', location: 'northeurope' })
  network(build, place, { name: 'nlp-vnet', prefix: '10.41', subnets: ['default'], bare: true })
  cluster(build, place, 'nlp-gpu-aks', {
    pools: [
      { name: 'system', size: 'Standard_D2s_v5', count: 2 },
      { name: 'a100', size: 'Standard_NC24ads_A100_v4', count: 3 },
      { name: 'finetune', size: 'Standard_ND96asr_v4', count: 1 },
    ],
  })
  searchService(build, place, 'nlp-rag-search')
  // In September with an admin password in a wiki; put right before October.
  registry(build, { ...place, until: 0 }, 'nlpexperimentsacr')
  registry(build, { ...place, governed: true, from: 1 }, 'nlpexperimentsacr')
  keyVault(build, place, 'nlp-keys')
  machine(build, { ...place, until: 1 }, 'nlp-finetune-vm', { size: 'Standard_NC24ads_A100_v4', publicIp: true })
  hackathon(build)
}

/** What a hackathon left behind; closed after the first look. */
function hackathon(build: Builder): void {
  const place = build.group('research', 'nlp-hackathon', { team: 'language', environment: 'dev', location: 'northeurope', until: 0 })
  aiAccount(build, place, {
    name: 'nlp-openai-test',
    deployments: [
      { name: 'gpt4o', model: 'gpt-4o' },
      { name: 'ada', model: 'text-embedding-ada-002', version: '2' },
    ],
  })
}

/** Insights' notebooks. */
function insightsNotebooks(build: Builder): void {
  const place = build.group('research', 'insights-ml', { team: 'insights', environment: 'dev' })
  workspace(build, place, {
    name: 'insights-ws',
    computes: [
      { name: 'mei-gpu', kind: 'ComputeInstance', size: 'Standard_NC4as_T4_v3' },
      { name: 'cpu-cluster', kind: 'AmlCompute', size: 'Standard_D8s_v3', nodes: 6, idle: 6 },
    ],
  })
  build.add(place, {
    type: 'Microsoft.Databricks/workspaces',
    name: 'insights-dbx',
    sku: { name: 'premium' },
    tags: { Team: 'Customer Insights', project: 'churn training' },
    properties: { provisioningState: 'Succeeded', publicNetworkAccess: 'Enabled', requiredNsgRules: 'AllRules' },
  })
  storageAccount(build, place, 'insightslake01')
}

/** October: two GPU machines and an endpoint from one evening; found before the first gate, and registered afterwards. */
function october(build: Builder): void {
  const place = build.group('research', 'motion-sim-temp', { team: 'motion', environment: 'dev', location: 'swedencentral', from: 1 })
  for (const number of [1, 2]) {
    machine(build, place, `sim-train-h100-0${number}`, {
      size: 'Standard_NC40ads_H100_v5',
      created: `2026-09-2${number}T19:0${number}:33Z`,
      publicIp: true,
      tags: { owner: 'jonas.wik@northwind-robotics.example' },
    })
  }
  aiAccount(
    build,
    place,
    { name: 'motion-planner-llm', deployments: [{ name: 'o3-mini', model: 'o3-mini', version: '2025-01-31' }] },
    { created: '2026-09-23T20:15:09.2290114Z', tags: {} },
  )
  storageAccount(build, place, 'motionsimtemp', { created: '2026-09-22T18:59:01.0040021Z' })
}

/** November: the machines became two clusters of reserved H100 nodes, which stand idle; nobody registered them. */
function november(build: Builder): void {
  const place = build.group('research', 'motion-gpu-big', { team: 'motion', environment: 'dev', location: 'swedencentral', from: 2 })
  cluster(build, place, 'motion-gpu', {
    pools: [
      { name: 'system', size: 'Standard_D4s_v5', count: 2 },
      { name: 'h100', size: 'Standard_ND96isr_H100_v5', count: 2 },
    ],
    from: 2,
    location: 'swedencentral',
    tags: { owner: 'jonas.wik@northwind-robotics.example', purpose: 'policy training' },
  })
  workspace(
    build,
    place,
    { name: 'motion-ws', computes: [{ name: 'h100-reserved', kind: 'AmlCompute', size: 'Standard_ND96isr_H100_v5', nodes: 2, idle: 2 }] },
    { created: '2026-10-20T06:12:44.1090441Z' },
  )
}
