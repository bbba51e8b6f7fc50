import { describe, expect, test } from 'vitest'
import type { Estate } from '../../estate/index.ts'
import { environmentKind, subscriptionKind, teamKind, workloadKind } from '../../organization/index.ts'
import { classifyInventory } from './classify-inventory.ts'
import { exampleInventory } from './example-inventory.ts'
import type { ExampleResource } from './signal.ts'

const noEstate: Estate = { documents: [] }
const account = 'microsoft.cognitiveservices/accounts'
const deployment = (name: string, sku: string, model: string): ExampleResource => ({
  type: `${account}/deployments`,
  name,
  sku: { name: sku, capacity: 10 },
  properties: { model: { format: 'OpenAI', name: model } },
})
const workspace = 'microsoft.machinelearningservices/workspaces'

function classes(examples: readonly ExampleResource[], estate = noEstate): Record<string, string> {
  const found = [...classifyInventory(exampleInventory(examples), estate)]
  return Object.fromEntries(found.map(([id, one]) => [id.split('/').at(-1) ?? '', `${one.class} ${one.confidence}`]))
}

describe('classifyInventory', () => {
  test('leaves out what does no AI work, whatever its name', () => {
    expect(
      classes([
        { type: 'microsoft.storage/storageaccounts', name: 'trainingdata', tags: { workload: 'training' } },
        { type: 'microsoft.compute/virtualmachines', name: 'vm-training', properties: { hardwareProfile: { vmSize: 'Standard_D4s_v5' } } },
        { type: 'microsoft.documentdb/databaseaccounts', name: 'orders' },
        { type: 'microsoft.compute/virtualmachines', name: 'desktop', properties: { hardwareProfile: { vmSize: 'Standard_NV4as_v4' } } },
      ]),
    ).toEqual({})
  })

  test('calls an AI resource unknown when nothing tells what it does', () => {
    expect(classes([{ type: account, name: 'oai', kind: 'OpenAI' }])).toEqual({ oai: 'unknown 0' })
  })

  test('lets the deployments speak for their account', () => {
    expect(classes([{ type: account, name: 'oai', kind: 'OpenAI' }, deployment('oai/chat', 'ProvisionedManaged', 'gpt-4o')])).toEqual({
      chat: 'low-latency-inference 0.94',
      oai: 'low-latency-inference 0.75',
    })
  })

  test('is less sure of an account whose deployments do different work', () => {
    const mixed = classes([
      { type: account, name: 'oai', kind: 'OpenAI' },
      deployment('oai/live', 'GlobalStandard', 'gpt-4o'),
      deployment('oai/night', 'GlobalBatch', 'gpt-4o'),
      deployment('oai/embed', 'Standard', 'text-embedding-3-large'),
    ])
    expect(mixed).toEqual({
      live: 'low-latency-inference 0.6',
      night: 'batch-inference 0.9',
      embed: 'rag-retrieval 0.56',
      oai: 'batch-inference 0.55',
    })
  })

  test('tells the parts of a workspace apart', () => {
    expect(
      classes([
        { type: workspace, name: 'ws', kind: 'Default' },
        {
          type: `${workspace}/computes`,
          name: 'ws/cluster',
          properties: { computeType: 'AmlCompute', properties: { vmSize: 'STANDARD_ND96ISR_H100_V5', vmPriority: 'LowPriority' } },
        },
        { type: `${workspace}/computes`, name: 'ws/ada', properties: { computeType: 'ComputeInstance', properties: {} } },
        { type: `${workspace}/onlineendpoints`, name: 'ws/defects' },
        { type: `${workspace}/batchendpoints`, name: 'ws/claims' },
      ]),
    ).toMatchObject({
      cluster: 'training 0.89',
      ada: 'development 0.8',
      defects: 'low-latency-inference 0.9',
      claims: 'batch-inference 0.9',
    })
  })

  test('counts a database that can hold vectors only where something speaks of retrieval', () => {
    const type = 'microsoft.dbforpostgresql/flexibleservers'
    expect(
      classes([
        { type, name: 'orders' },
        { type, name: 'psql-vector-store' },
      ]),
    ).toEqual({ 'psql-vector-store': 'rag-retrieval 0.48' })
  })

  test('reads tags of what a child belongs to', () => {
    expect(
      classes([
        { type: account, name: 'oai', kind: 'OpenAI', tags: { purpose: 'nightly scoring' } },
        deployment('oai/gpt', 'Unheard-of', 'gpt-4o'),
      ]),
    ).toMatchObject({ gpt: 'batch-inference 0.6' })
  })

  test('names the evidence and what it rests on, without control characters', () => {
    const hostile = { type: account, name: 'x', kind: 'Weird\u202eKind<script>' }
    const [found] = classifyInventory(exampleInventory([hostile]), noEstate).values()
    expect(found?.signals).toEqual(['kind `Weird\\u{202e}Kind<script>` answers calls with ready-made models'])
    expect(found?.evidence).toEqual([
      expect.objectContaining({ kind: 'azure.resource', source: 'example', observedAt: '2026-11-01T00:00:00.000Z' }),
    ])
  })
})

describe('declared workloads', () => {
  const at = { file: 'workloads.yaml', line: 1, column: 1 }
  const declare = (selector: object, workloadClass?: string): Estate => ({
    documents: [
      { kind: teamKind.name, name: 'vision', labels: {}, at, spec: { displayName: 'Vision', lead: 'ada', members: [] } },
      { kind: environmentKind.name, name: 'prod', labels: {}, at, spec: { stage: 'production' } },
      {
        kind: subscriptionKind.name,
        name: 'sub',
        labels: {},
        at,
        spec: { id: '00000000-0000-4000-8000-000000000000', owner: 'vision', environment: 'prod' },
      },
      {
        kind: workloadKind.name,
        name: 'defects',
        labels: {},
        at,
        spec: { displayName: 'Defects', owner: 'vision', environment: 'prod', class: workloadClass, selectors: [selector] },
      },
    ],
  })
  const machine: ExampleResource = { type: 'microsoft.compute/virtualmachines', name: 'vm', resourceGroup: 'rg-defects' }
  const network: ExampleResource = { type: 'microsoft.network/virtualnetworks', name: 'net', resourceGroup: 'rg-defects' }
  const group = { subscription: 'sub', resourceGroup: 'RG-Defects' }

  test('settle the class of machines and AI resources, and leave networks alone', () => {
    expect(classes([machine, network, { type: account, name: 'oai', kind: 'OpenAI' }], declare(group, 'batch-inference'))).toEqual({
      vm: 'batch-inference 1',
      oai: 'unknown 0',
    })
  })

  test('without a class only name the workload', () => {
    const openAi: ExampleResource = { type: account, name: 'oai', kind: 'OpenAI', resourceGroup: 'rg-defects' }
    const found = classifyInventory(exampleInventory([machine, openAi]), declare(group))
    expect([...found.values()].map((one) => [one.class, one.workload])).toEqual([['unknown', 'defects']])
  })

  test('cite the declaration as evidence', () => {
    const [found] = classifyInventory(exampleInventory([machine]), declare(group, 'training')).values()
    expect(found?.evidence[0]).toMatchObject({ kind: 'estate', key: 'Workload/defects', source: 'workloads.yaml' })
    expect(found?.signals[0]).toBe('declared by Workload `defects`')
  })
})
