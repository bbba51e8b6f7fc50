import { cosmos, sqlDatabase, webApp } from './apps.ts'
import type { Builder, Place } from './builder.ts'
import { cluster } from './compute.ts'
import type { Platform } from './platform.ts'
import { aiAccount, keyVault, searchService, storageAccount } from './services.ts'
import { cleanTags } from './tenant.ts'
import { workspace } from './workspaces.ts'

const code = (module: string) => ({ state: 'production', module }) as const

/** Where the governed workloads run, and where some others slipped in. */
export function production(build: Builder, platform: Platform): void {
  assistant(build, platform)
  defects(build, platform)
  knowledge(build, platform)
  claims(build)
  portal(build)
  november(build)
}

/** The language team's assistant: the governed path as it is meant to be. */
function assistant(build: Builder, { endpoints }: Platform): void {
  const place = build.group('production', 'rg-assistant-prod-weu', {
    team: 'language',
    environment: 'prod',
    governed: true,
    code: code('module.assistant'),
  })
  aiAccount(
    build,
    place,
    {
      name: 'oai-assistant-prod-weu',
      deployments: [
        { name: 'chat', model: 'gpt-4o', sku: 'ProvisionedManaged', capacity: 100 },
        { name: 'chat-overflow', model: 'gpt-4o', sku: 'GlobalStandard', capacity: 200 },
        { name: 'embed', model: 'text-embedding-3-large', version: '1', sku: 'Standard', capacity: 120 },
      ],
    },
    { network: endpoints, created: '2026-02-20T09:11:02.1190032Z' },
  )
  aiAccount(
    build,
    { ...place, location: 'northeurope' },
    { name: 'oai-assistant-prod-neu', deployments: [{ name: 'chat', model: 'gpt-4o', capacity: 200 }] },
    { network: endpoints, created: '2026-05-06T13:40:28.5512007Z' },
  )
  keyVault(build, place, 'kv-assistant-prod-weu', { network: endpoints })
  storageAccount(build, place, 'stassistantprodweu', { network: endpoints })
  webApp(build, place, 'assistant-prod')
}

/** Vision's defect detection: in code, but somebody changed tags in the portal. */
function defects(build: Builder, { endpoints }: Platform): void {
  const place = build.group('production', 'rg-defects-prod-weu', {
    team: 'vision',
    environment: 'prod',
    governed: true,
    code: code('module.defects'),
  })
  cluster(build, place, 'aks-defects-prod-weu', {
    pools: [
      { name: 'system', size: 'Standard_D4s_v5', count: 3 },
      { name: 'infer', size: 'Standard_NC4as_T4_v3', count: 4, autoscale: true, taints: ['sku=gpu:NoSchedule'] },
    ],
  })
  workspace(
    build,
    place,
    { name: 'mlw-defects-prod-weu', online: ['defect-classifier', 'weld-inspection'], batch: ['nightly-requalification'] },
    { network: endpoints },
  )
  const drifted = { ...place, code: { ...code('module.defects'), declared: { tags: cleanTags('vision', 'dev') } } }
  storageAccount(build, drifted, 'stdefectsprodweu', { network: endpoints })
  keyVault(build, { ...place, code: { ...code('module.defects'), declared: { tags: {} } } }, 'kv-defects-prod-weu', { network: endpoints })
}

/** Support knowledge: retrieval over manuals. The search service is private, its DNS zone is not linked. */
function knowledge(build: Builder, { endpoints }: Platform): void {
  const place = build.group('production', 'rg-knowledge-prod-weu', {
    team: 'language',
    environment: 'prod',
    governed: true,
    code: code('module.knowledge'),
  })
  searchService(build, place, 'srch-knowledge-prod-weu', { network: endpoints })
  storageAccount(build, place, 'stknowledgeprodweu', { network: endpoints })
  cosmos(build, place, 'cosmos-knowledge-prod-weu', { vectors: true })
  webApp(build, place, 'knowledge-prod')
}

/** Insights' claims scoring: built before there were templates, with keys, open to the internet. In November the keys went. */
function claims(build: Builder): void {
  claimsResources(build, build.group('production', 'ClaimsScoring', { team: 'insights', environment: 'prod', until: 1 }))
  claimsResources(build, build.group('production', 'ClaimsScoring', { team: 'insights', environment: 'prod', governed: true, from: 2 }))
}

function claimsResources(build: Builder, place: Place): void {
  aiAccount(build, place, {
    name: 'claims-openai',
    deployments: [
      { name: 'nightly-batch', model: 'gpt-4o-mini', sku: 'GlobalBatch', capacity: 5000 },
      { name: 'tuned', model: 'gpt-4o-2024-08-06.ft-0f1e2d3c4b5a69788796a5b4c3d2e1f0-claims', sku: 'Standard', capacity: 30 },
    ],
  })
  aiAccount(build, place, { name: 'claims-docs', kind: 'FormRecognizer' })
  build.add(place, {
    type: 'Microsoft.Batch/batchAccounts',
    name: 'claimsbatch',
    properties: {
      provisioningState: 'Succeeded',
      poolAllocationMode: 'BatchService',
      publicNetworkAccess: 'Enabled',
      allowedAuthenticationModes: place.governed ? ['AAD'] : ['SharedKey', 'AAD'],
    },
    ...(place.governed ? {} : { tags: { Team: 'Customer Insights', purpose: 'nightly scoring' } }),
  })
  storageAccount(build, place, 'claimsdata01')
  keyVault(build, place, 'claims-kv')
  sqlDatabase(build, place, 'claims')
}

function portal(build: Builder): void {
  const place = build.group('production', 'rg-portal-prod-weu', {
    team: 'insights',
    environment: 'prod',
    governed: true,
    code: code('module.portal'),
  })
  for (const name of ['portal', 'orders', 'telemetry', 'parts', 'billing', 'service', 'dealers', 'fleet'])
    webApp(build, place, `${name}-prod`)
  sqlDatabase(build, place, 'portal')
  cosmos(build, place, 'cosmos-telemetry-prod-weu')
}

/** November: a chat pilot that nobody was told of, outside the allowed regions, with keys, open to the internet. */
function november(build: Builder): void {
  const place = build.group('production', 'dealer-chat-pilot', { team: 'insights', environment: 'prod', location: 'eastus', from: 2 })
  aiAccount(
    build,
    place,
    {
      name: 'dealer-chat-aoai',
      kind: 'AIServices',
      deployments: [
        { name: 'gpt-4o', model: 'gpt-4o', capacity: 450 },
        { name: 'realtime', model: 'gpt-4o-realtime-preview' },
      ],
    },
    { created: '2026-10-14T16:22:47.9031188Z', tags: { owner: 'mei.tan@northwind-robotics.example', note: 'pilot, delete after fair' } },
  )
  searchService(build, place, 'dealer-docs-search', { created: '2026-10-14T16:40:00Z' })
  storageAccount(build, place, 'dealerchatuploads', { created: '2026-10-14T16:25:10.4471120Z' })
  webApp(build, place, 'dealer-chat')
}
