import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ArmResource } from '@fairway/arm/resource'
import { describe, expect, it } from 'vitest'
import { armResourcesIn } from '../graph/index.ts'
import type { Json, JsonObject } from '../kernel/index.ts'
import { checkResources, policyPlan, recognisePolicies, sourced, type SourcedPolicy } from '../policy/index.ts'
import { agentNeeds, built, spokeOf, twoRegions } from './example.ts'
import type { SubnetNeed } from './spoke.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const there = existsSync(join(corpora, 'azure-policy')) && existsSync(join(corpora, 'alz-library'))
if (!there)
  console.warn(`no built-in policies and landing zone library at ${corpora}: networks are not held against them (FAIRWAY_CORPORA)`)

const read = (path: string): Json =>
  JSON.parse(
    readFileSync(join(corpora, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('/providers/Microsoft.Management/managementGroups/placeholder/', '/'),
  )

const nameOf = (body: JsonObject): string => (typeof body['name'] === 'string' ? body['name'] : '')

const documentsIn = (pattern: string): readonly SourcedPolicy[] =>
  globSync(pattern, { cwd: corpora })
    .toSorted()
    .flatMap((path) =>
      sourced(
        recognisePolicies(read(path)).map(({ kind, body }) => ({ kind, name: nameOf(body), body, at: { file: path, line: 1, column: 1 } })),
        'folder',
        'library',
      ),
    )

/** A set of what the landing zone assigns to every platform and application group, and of the guardrails of its networks. */
const assigned = sourced(
  [
    {
      kind: 'PolicyInitiative',
      name: 'networks',
      at: { file: 'networks.json', line: 1, column: 1 },
      body: {
        name: 'networks',
        properties: {
          policyDefinitions: [
            '88c0b9da-ce96-4b03-9635-f29a937e2900',
            '7bca8353-aa3b-429b-904a-9229c4385837',
            '83a86a26-fd1f-447c-b59d-e51f44264114',
          ].map((id) => ({
            policyDefinitionReferenceId: id,
            policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${id}`,
            ...(id.startsWith('7bca') ? { parameters: { effect: { value: 'Deny' } } } : {}),
          })),
        },
      },
    },
  ],
  'folder',
  'library',
)

describe.skipIf(!there)('under the policies of the landing zone library, enforced', () => {
  const documents = there
    ? [
        ...documentsIn('azure-policy/policyDefinitions/{Network,Compute,VM*}/*.json'),
        ...documentsIn('alz-library/policy_definitions/*.json'),
        ...documentsIn('alz-library/policy_set_definitions/Enforce-Guardrails-{Network_20250326,Compute}.*.json'),
        ...assigned,
      ]
    : []
  const plan = policyPlan(
    { documents, scopes: { managementGroups: [], subscriptions: [], names: [], resolve: () => undefined } },
    { assign: ['networks', 'Enforce-Guardrails-Network_20250326'], enforce: true },
  )
  const needs: readonly SubnetNeed[] = [
    ...agentNeeds,
    ...(['gpu-nodes', 'aks-nodes', 'application-gateway', 'api-management', 'container-apps', 'netapp', 'ml-compute'] as const).map(
      (purpose) => ({ purpose }),
    ),
  ]

  it.each([
    ['a firewall in every hub', twoRegions],
    ['no firewall', twoRegions.replaceAll(/tier: \w+/g, 'tier: none')],
    ['the Basic firewall', twoRegions.replaceAll(/tier: \w+/g, 'tier: Basic')],
  ])('no network is denied: %s', (_, spec) => {
    expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const { graph } = built(spec, [spokeOf('vision', 'swedencentral', needs), spokeOf('vision', 'norwayeast', needs)])
    expect(denials(armResourcesIn(graph).map(({ resource }) => resource))).toEqual([])
  })

  it('a subnet without a security group would be: the policies do judge', () => {
    const { graph } = built(twoRegions, [])
    const [network] = armResourcesIn(graph).filter(({ node }) => node.key === 'hub-norwayeast/vnet')
    if (network === undefined) throw new Error('no network')
    const bare = { ...network.resource, properties: { subnets: [{ name: 'bare', properties: { addressPrefix: '10.11.0.0/24' } }] } }
    expect(denials([bare]).toSorted()).toEqual([
      `7bca8353-aa3b-429b-904a-9229c4385837 ${bare.name}`,
      `deny-subnet-without-nsg ${bare.name}`,
      `deny-subnet-without-udr ${bare.name}`,
    ])
  })

  function denials(resources: readonly ArmResource[]): readonly string[] {
    const at = { file: 'network.yaml', line: 1, column: 1 }
    const { results } = checkResources({
      resources: resources.map((resource) => ({ resource, at })),
      plan,
      now: '2026-11-21T00:00:00.000Z',
    })
    return results
      .filter((one) => one.outcome === 'deny' || one.otherwise === 'deny')
      .map(({ resource, policy }) => `${policy.definition.split('/').at(-1)} ${resource.name}`)
  }
})
