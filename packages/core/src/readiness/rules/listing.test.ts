import { describe, expect, test } from 'vitest'
import type { Coverage } from '../../kernel/index.ts'
import { worldOfExample } from '../catalogue/example-world.ts'
import { controlById } from '../catalogue/index.ts'
import type { ExampleWorld } from '../control.ts'
import { evaluateControls } from '../evaluate.ts'
import { azure, SUBSCRIPTION } from './examples.ts'

/** A listing of tracked resources, as `az graph query -q "resources"` gives it: no child type is named. */
const tracked: Coverage = {
  source: 'export',
  scope: `/subscriptions/${SUBSCRIPTION}`,
  kind: 'azure.resource',
  status: 'complete',
  observedAt: '2026-11-21T00:00:00.000Z',
  enumerated: ['*'],
  count: 1,
}

function statusesOf(id: string, example: ExampleWorld): readonly string[] {
  const control = controlById(id)
  if (control === undefined) throw new Error(id)
  const world = worldOfExample(control, { coverage: [tracked], ...example })
  return (evaluateControls(world, [control])[0]?.verdicts ?? []).map((one) => `${one.status} ${one.reason}`)
}

const vault = azure('Microsoft.KeyVault/vaults', 'kv')
const workspace = azure('Microsoft.MachineLearningServices/workspaces', 'ml', { properties: {} })
const cluster = (properties?: NonNullable<(typeof vault)['properties']>) =>
  azure('Microsoft.ContainerService/managedClusters', 'aks', {
    location: 'westeurope',
    ...(properties === undefined ? {} : { properties }),
  })
const pools = (vmSize: string) => ({ agentPoolProfiles: [{ name: 'p', vmSize, enableAutoScaling: true, minCount: 0 }] })

describe('children that no listing of tracked resources shows', () => {
  test.each([
    'sec-ml-compute-local-auth-disabled',
    'gpu-notebooks-shut-down',
    'model-endpoint-keyless',
    'model-upgrades-decided',
    'data-blob-soft-delete',
    'gpu-sizes-current',
    'gpu-regions-allowed',
    'fit-no-spot-for-serving',
    'shadow-ai-endpoint-declared',
  ])('%s does not apply where nothing that could hold one exists.', (id) => {
    expect(statusesOf(id, { resources: [vault] })).toEqual(['not-applicable NoSubject'])
  })

  test('A parent that may hold some leaves it unknown.', () => {
    expect(statusesOf('gpu-notebooks-shut-down', { resources: [workspace] })).toEqual(['unknown NothingObserved'])
    expect(statusesOf('sec-secrets-expire', { resources: [vault] })).toEqual(['unknown NothingObserved'])
  })

  test('Without a listing of the parents nothing is proven.', () => {
    expect(statusesOf('gpu-notebooks-shut-down', { resources: [vault], coverage: [{ ...tracked, status: 'partial' }] })).toEqual([
      'unknown NothingObserved',
    ])
  })

  test('That no AI was seen in a subscription says nothing of whose it is, unless somebody looked.', () => {
    expect(statusesOf('shadow-no-personal-subscription', { resources: [vault] })).toEqual(['not-applicable NoAi'])
    expect(statusesOf('shadow-no-personal-subscription', { resources: [vault], coverage: [] })).toEqual(['unknown NotEnumerated'])
  })

  test('A compute of a workspace that was not seen shows that workspaces were not listed in full.', () => {
    const orphan = azure('Microsoft.MachineLearningServices/workspaces/computes', 'gone/c', {
      properties: { computeType: 'ComputeInstance', disableLocalAuth: true },
    })
    expect(statusesOf('sec-ml-compute-local-auth-disabled', { resources: [orphan] })).toEqual(['pass AsExpected', 'unknown ScopeNotListed'])
  })

  test('Accounts of ready-made models hold no deployments; accounts that host models, or do not say, may.', () => {
    const account = (kind?: string) => azure('Microsoft.CognitiveServices/accounts', 'a', kind === undefined ? {} : { kind })
    expect(statusesOf('model-upgrades-decided', { resources: [account('TextAnalytics')] })).toEqual(['not-applicable NoSubject'])
    for (const kind of ['OpenAI', 'AIServices', undefined])
      expect(statusesOf('model-upgrades-decided', { resources: [account(kind)] })).toEqual(['unknown NothingObserved'])
  })
})

describe('node pools inside their cluster', () => {
  test('A cluster that shows its pools settles what is asked of GPUs, without a listing of pools.', () => {
    expect(statusesOf('gpu-sizes-current', { resources: [cluster(pools('Standard_D4s_v5'))] })).toEqual(['not-applicable NoSubject'])
    expect(statusesOf('gpu-sizes-current', { resources: [cluster(pools('Standard_NC24ads_A100_v4'))] })).toEqual(['pass Current'])
    expect(statusesOf('gpu-sizes-current', { resources: [cluster(pools('Standard_NC6s_v3'))] })).toEqual(['fail Retired'])
    expect(statusesOf('gpu-pools-scale-to-zero', { resources: [cluster(pools('Standard_NC24ads_A100_v4'))] })).toEqual(['pass Scales'])
  })

  test.each([
    ['no properties', cluster()],
    ['properties without its pools', cluster({ kubernetesVersion: '1.34' })],
  ])('A cluster with %s may have GPUs.', (_, silent) => {
    for (const id of ['gpu-sizes-current', 'gpu-pools-scale-to-zero', 'gpu-nodes-tainted'])
      expect(statusesOf(id, { resources: [silent] })).toEqual(['unknown PropertiesNotExported'])
  })

  test('A row of a pool without properties does not hide what its cluster says of it.', () => {
    const bare = azure('Microsoft.ContainerService/managedClusters/agentPools', 'aks/p')
    expect(statusesOf('gpu-sizes-current', { resources: [cluster(pools('Standard_NC6s_v3')), bare] })).toEqual(['fail Retired'])
  })
})
