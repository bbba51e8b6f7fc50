import { describe, expect, test } from 'vitest'
import { Input } from '../../src/graph/index.ts'
import type { DeclaredResource } from '../../src/hierarchy/index.ts'
import { hasCorpora, planOf, type PlanOptions, shelf } from './world.ts'

const at = { file: 'estate.yaml', line: 3, column: 1 }
const ACCOUNT = 'Microsoft.CognitiveServices/accounts'
const CLUSTER = 'Microsoft.ContainerService/managedClusters'
const NETWORK = 'Microsoft.Network/virtualNetworks'

const resource = (type: string, body: DeclaredResource['body'], group = 'ai-corp'): DeclaredResource => ({
  key: 'it',
  group,
  type,
  body,
  at,
})

const sound = {
  identity: { type: 'SystemAssigned' },
  properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled', restrictOutboundNetworkAccess: true },
}

const against = (one: DeclaredResource, options: PlanOptions = {}): readonly string[] =>
  planOf({ resources: [one], ...options }).plan.conflicts.map(
    (conflict) => `${conflict.kind} ${conflict.between[0] ?? ''} ${conflict.from ?? 'now'}`,
  )

describe('what is to be built, held against the guardrails of its group', () => {
  test('an account as golden paths make it is denied by nothing', () => {
    expect(against(resource(ACCOUNT, sound))).toEqual([])
  })

  test('keys are denied where guardrails are, from the day on which they deny', () => {
    const keys = { ...sound, properties: { ...sound.properties, disableLocalAuth: false } }
    expect(against(resource(ACCOUNT, keys))).toEqual(['denied Deny-AI-Keys 2027-04-01'])
    expect(against(resource(ACCOUNT, keys), { now: '2027-05-01T00:00:00.000Z' })).toEqual(['denied Deny-AI-Keys now'])
    expect(against(resource(ACCOUNT, keys, 'sandbox'))).toEqual([])
    const [first] = planOf({ resources: [resource(ACCOUNT, keys)] }).plan.diagnostics.filter((one) => one.code === 'FW8215')
    expect([first?.at, first?.help]).toEqual([at, 'set `properties.disableLocalAuth` to `true`'])
  })

  test('what the deployment fills is not accused', () => {
    const asked = { ...sound, properties: { ...sound.properties, disableLocalAuth: new Input('keys') } }
    expect(against(resource(ACCOUNT, asked))).toEqual([])
  })

  test('clusters with GPUs: the operator is denied in corp and allowed in ai-corp', () => {
    const pools = { properties: { agentPoolProfiles: [{ vmSize: 'Standard_D4s_v5' }, { vmSize: 'standard_nc24ads_a100_v4' }] } }
    expect(against(resource(CLUSTER, pools, 'corp'))).toEqual([
      'known Deny-Priv-Esc-AKS 2027-04-01',
      'known Deny-Privileged-AKS 2027-04-01',
    ])
    expect(against(resource(CLUSTER, pools))).toEqual([])
    expect(against(resource(CLUSTER, { properties: { agentPoolProfiles: [{ vmSize: 'Standard_D4s_v5' }] } }, 'corp'))).toEqual([])
  })

  test.skipIf(!hasCorpora)('public clusters and container apps in corp, and subnets without a network security group', () => {
    const options = { shelf: shelf() }
    const app = resource('Microsoft.App/managedEnvironments', { properties: {} }, 'corp')
    expect(against(app, options)).toEqual(['known Deny-Public-Endpoints 2027-04-01'])
    expect(against({ ...app, group: 'online' }, options)).toEqual([])
    expect(against(resource(CLUSTER, { properties: {} }, 'corp'), options)).toEqual(['known Deny-Public-Endpoints 2027-04-01'])
    const subnets = (...names: string[]) => ({ properties: { subnets: names.map((name) => ({ name, properties: {} })) } })
    expect(against(resource(NETWORK, subnets('GatewaySubnet', 'AzureBastionSubnet')), options)).toEqual([
      'known Deny-Subnet-Without-Nsg 2027-04-01',
    ])
    expect(against(resource(NETWORK, subnets('GatewaySubnet', 'azurefirewallsubnet')), options)).toEqual([])
  })

  test.skipIf(!hasCorpora)('workspaces of today pass the initiative that wants the legacy mode, because its member is off', () => {
    const archetypes = [{ name: 'landing_zones', override: [{ assignment: 'Enforce-GR-MachLearn0', enforcement: 'enforce' }] }]
    const workspace = { properties: { publicNetworkAccess: 'Disabled', managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' } } }
    expect(against(resource('Microsoft.MachineLearningServices/workspaces', workspace), { shelf: shelf(), archetypes })).toEqual([])
  })
})

const writer = (name: string, value: string): string => `---
apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: ${name} }
spec:
  displayName: ${name}
  mode: Indexed
  policyRule:
    if: { field: type, equals: Microsoft.Storage/storageAccounts }
    then:
      effect: modify
      details:
        roleDefinitionIds: [/providers/Microsoft.Authorization/roleDefinitions/17d1049b-9a84-46fb-8f53-869881c3d3ab]
        operations: [{ operation: addOrReplace, field: Microsoft.Storage/storageAccounts/minimumTlsVersion, value: ${value} }]
`

describe('guardrails in each other’s way', () => {
  const estate = writer('tls-two', 'TLS1_2') + writer('tls-three', 'TLS1_3')
  const archetypes = [
    { name: 'landing_zones', add: [{ name: 'Tls-2', definition: 'tls-two' }] },
    { name: 'ai_corp', add: [{ name: 'Tls-3', definition: 'tls-three' }] },
  ]

  test('two that write different values into one property are told, at the group where both hold', () => {
    const { plan } = planOf({ estate, archetypes })
    expect(plan.conflicts.map((one) => [one.kind, one.group, one.between.toSorted()])).toEqual([
      ['two-writers', 'ai-corp', ['Tls-2', 'Tls-3']],
    ])
    expect(plan.diagnostics.filter((one) => one.code === 'FW8216')).toHaveLength(1)
    expect(plan.assignments.find((one) => one.name === 'Tls-3')?.roles.map((one) => one.role)).toEqual(['Storage Account Contributor'])
  })

  test('in branches apart they are not', () => {
    const apart = [{ name: 'ai_online', add: [{ name: 'Tls-2', definition: 'tls-two' }] }, archetypes[1] ?? {}]
    expect(planOf({ estate, archetypes: apart }).plan.conflicts).toEqual([])
  })

  const denier = (name: string, condition: string): string => `---
apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: ${name} }
spec:
  displayName: ${name}
  mode: Indexed
  policyRule:
    if: { allOf: [{ field: type, equals: Microsoft.Storage/storageAccounts }, { field: Microsoft.Storage/storageAccounts/minimumTlsVersion, ${condition} }] }
    then: { effect: deny }
`

  test('one that writes what another denies, and two of which one denies what the other asks for', () => {
    const all = writer('tls-two', 'TLS1_2') + denier('only-three', 'notEquals: TLS1_3') + denier('only-one', 'notEquals: TLS1_0')
    const add = ['tls-two', 'only-three', 'only-one'].map((name) => ({ name, definition: name }))
    const { plan } = planOf({ estate: all, archetypes: [{ name: 'ai_corp', add }] })
    const told = plan.conflicts.map(({ kind, between, group }) => `${kind} ${group} ${between.toSorted().join(' ')}`)
    expect(told.toSorted()).toEqual([
      'contrary-demands ai-corp only-one only-three',
      'written-and-denied ai-corp only-one tls-two',
      'written-and-denied ai-corp only-three tls-two',
    ])
    expect(plan.diagnostics.filter(({ code }) => code === 'FW8216')).toHaveLength(3)
  })
})
