import type { ResourceRow } from '@fairway/core/engine'
import type { Resource, WorkloadClass } from '@fairway/core/inventory'

/** A seeded generator of numbers from 0 to 1: the same demo every time. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Shape {
  readonly type: string
  readonly displayType: string
  readonly prefix: string
  readonly class: WorkloadClass
  readonly skus: readonly string[]
  readonly weight: number
}

const shapes: readonly Shape[] = [
  {
    type: 'microsoft.cognitiveservices/accounts',
    displayType: 'Microsoft.CognitiveServices/accounts',
    prefix: 'oai',
    class: 'low-latency-inference',
    skus: ['S0'],
    weight: 8,
  },
  {
    type: 'microsoft.search/searchservices',
    displayType: 'Microsoft.Search/searchServices',
    prefix: 'srch',
    class: 'rag-retrieval',
    skus: ['standard', 'basic'],
    weight: 4,
  },
  {
    type: 'microsoft.machinelearningservices/workspaces',
    displayType: 'Microsoft.MachineLearningServices/workspaces',
    prefix: 'mlw',
    class: 'training',
    skus: ['Basic'],
    weight: 4,
  },
  {
    type: 'microsoft.compute/virtualmachines',
    displayType: 'Microsoft.Compute/virtualMachines',
    prefix: 'vm',
    class: 'development',
    skus: ['Standard_NC24ads_A100_v4', 'Standard_D4s_v5', 'Standard_ND96isr_H100_v5'],
    weight: 12,
  },
  {
    type: 'microsoft.containerservice/managedclusters',
    displayType: 'Microsoft.ContainerService/managedClusters',
    prefix: 'aks',
    class: 'batch-inference',
    skus: ['Standard'],
    weight: 3,
  },
  {
    type: 'microsoft.storage/storageaccounts',
    displayType: 'Microsoft.Storage/storageAccounts',
    prefix: 'st',
    class: 'none',
    skus: ['Standard_LRS', 'Standard_ZRS'],
    weight: 18,
  },
  {
    type: 'microsoft.network/privateendpoints',
    displayType: 'Microsoft.Network/privateEndpoints',
    prefix: 'pe',
    class: 'none',
    skus: [],
    weight: 14,
  },
  {
    type: 'microsoft.network/virtualnetworks',
    displayType: 'Microsoft.Network/virtualNetworks',
    prefix: 'vnet',
    class: 'none',
    skus: [],
    weight: 5,
  },
  {
    type: 'microsoft.keyvault/vaults',
    displayType: 'Microsoft.KeyVault/vaults',
    prefix: 'kv',
    class: 'none',
    skus: ['standard', 'premium'],
    weight: 7,
  },
  {
    type: 'microsoft.insights/diagnosticsettings',
    displayType: 'Microsoft.Insights/diagnosticSettings',
    prefix: 'diag',
    class: 'none',
    skus: [],
    weight: 9,
  },
]

const teams = ['vision', 'assistants', 'forecasting', 'platform', 'research', null] as const
const regions = ['westeurope', 'swedencentral', 'northeurope', 'eastus2'] as const
const statuses = ['codified', 'codified', 'codified', 'unmanaged', 'drifted', 'child', 'undetermined', 'ignored'] as const
const days = ['2026-09-21', '2026-10-21', '2026-11-20'] as const

/** Names that try to break the page; every one has to be shown as text. */
export const hostileNames = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=1</script>',
  'invoice\u202Egnp.exe',
  '__proto__',
  '=HYPERLINK("http://evil.example","x")',
  'javascript:globalThis.hacked=1',
] as const

function pick<Value>(values: readonly Value[], at: number): Value {
  const value = values[Math.min(values.length - 1, Math.floor(at * values.length))]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const weighted = shapes.flatMap((shape) => Array.from({ length: shape.weight }, () => shape))

/** `count` resources of five teams in four subscriptions. */
export function demoResources(count: number): readonly ResourceRow[] {
  const random = seeded(7)
  return Array.from({ length: count }, (_, index) => rowAt(index, random))
}

function rowAt(index: number, random: () => number): ResourceRow {
  const shape = pick(weighted, random())
  const owner = pick(teams, random())
  const subscriptionId = `7d1c5f3a-0000-4000-8000-00000000000${String(1 + Math.floor(random() * 4))}`
  const group = `rg-${owner ?? 'legacy'}-${String(1 + Math.floor(random() * 9))}`
  const hostile = index > 20 && index < 27 ? hostileNames[index - 21] : undefined
  const name = hostile ?? `${shape.prefix}-${owner ?? 'old'}-${String(index).padStart(5, '0')}`
  const displayId = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${shape.displayType}/${name}`
  return {
    id: displayId.toLowerCase(),
    displayId,
    name,
    type: shape.type,
    subscriptionId,
    resourceGroup: group,
    location: pick(regions, random()),
    sku: shape.skus.length === 0 ? null : pick(shape.skus, random()),
    class: shape.class,
    confidence: shape.class === 'none' ? 1 : Math.round((0.45 + random() * 0.5) * 100) / 100,
    iac: pick(statuses, random()),
    owner,
    workload: shape.class === 'none' || owner === null ? null : `${owner}-main`,
    fail: shape.class === 'none' ? (random() < 0.15 ? 1 : 0) : Math.floor(random() * 5),
    unknown: random() < 0.2 ? 1 : 0,
    firstSeen: `${pick(days, random())}T06:00:00.000Z`,
    lastSeen: '2026-11-20T06:00:00.000Z',
    source: 'azure-export',
  }
}

/** A row with its body: properties hold hostile text too. */
export function demoBody(row: ResourceRow): Resource {
  return {
    id: row.id,
    displayId: row.displayId,
    type: row.type,
    displayType: shapes.find((shape) => shape.type === row.type)?.displayType ?? row.type,
    name: row.name,
    ...(row.subscriptionId === null ? {} : { subscriptionId: row.subscriptionId }),
    ...(row.location === null ? {} : { location: row.location }),
    sku: row.sku === null ? null : { name: row.sku },
    tags: { owner: row.owner ?? '', 'cost-centre': 'CC-4711', '<b>bold</b>': hostileNames[0] },
    properties: {
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Enabled',
      disableLocalAuth: false,
      networkAcls: {
        defaultAction: 'Allow',
        ipRules: [],
        virtualNetworkRules: [{ id: '/subscriptions/x/subnets/ai', ignoreMissingVnetServiceEndpoint: false }],
      },
      description: hostileNames[1],
      endpoints: { 'OpenAI Language Model Instance API': 'https://example.openai.azure.com/' },
    },
  }
}
