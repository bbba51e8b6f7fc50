import { describe, expect, test } from 'vitest'
import { checkBodies, inOrder, type GraphObject, isGraphObject, Reference, type ResourceNode } from '../../src/graph/index.ts'
import { hasErrors } from '../../src/kernel/index.ts'
import { graphOf, hasCorpora, planOf, platform, type PlanOptions, shelf } from './world.ts'

const EVERYTHING = {
  allowedModels: ['OpenAI/gpt-4.1'],
  allowedDeploymentTypes: ['DataZoneStandard'],
  allowedVmSizes: ['Standard_D4s_v5'],
  notAllowedTypes: ['Microsoft.Network/publicIPAddresses'],
  endpointSubnet:
    '/subscriptions/7d1c5f3a-0000-4000-8000-00000000000a/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s',
  optional: ['Audit-AI-CMK', 'Audit-AML-CMK', 'Audit-Search-CMK', 'Audit-NIST-AI-RMF', 'Audit-EU-AI-Act'],
}

const told = (options: PlanOptions): readonly string[] =>
  planOf(options).plan.diagnostics.map((one) => `${one.code} ${one.at?.file ?? ''}: ${one.summary}`)

const nodeOf = (options: PlanOptions, key: string): ResourceNode => {
  const node = planOf(options).plan.part.nodes.find((one) => one.key === key)
  if (node === undefined) throw new Error(key)
  return node
}

const propertiesOf = (node: ResourceNode): GraphObject => (isGraphObject(node.body['properties']) ? node.body['properties'] : {})

const stagesOf = (options: PlanOptions, group: string, name: string): readonly string[] =>
  (planOf(options).plan.assignments.find((one) => one.group === group && one.name === name)?.stages ?? []).map((one) =>
    `${one.from ?? ''} ${one.enforcement} ${one.effect}`.trim(),
  )

describe('what is assigned', () => {
  test('with nothing pulled, everything built in and everything of Fairway is, and what is left out says how to get it', () => {
    const { plan, hierarchy } = planOf({ guardrails: EVERYTHING })
    const graph = graphOf(hierarchy.part, plan.part)
    expect(checkBodies(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
    expect(plan.diagnostics).toEqual([])
    const missing = plan.leftOut.filter((one) => one.kind === 'missing')
    expect(missing.length).toBeGreaterThan(40)
    for (const one of missing) expect(one.wayOut).toContain('fairway policy pull')
    const ai = plan.groups.find((one) => one.group === 'ai-corp')
    expect(ai?.own).toHaveLength(35)
    expect(ai?.inherited.map((one) => one.from)).toContain('corp')
    expect(plan.conflicts).toEqual([])
  })

  test.skipIf(!hasCorpora)('with the library pulled nothing is missing, and all that it needs is written with it', () => {
    const { plan, hierarchy } = planOf({ guardrails: EVERYTHING, shelf: shelf(), now: '2027-06-01T00:00:00.000Z' })
    const graph = graphOf(hierarchy.part, plan.part)
    expect(plan.diagnostics).toEqual([])
    expect(plan.conflicts).toEqual([])
    expect(plan.leftOut.filter((one) => one.kind === 'missing')).toEqual([])
    expect(checkBodies(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
    expect(graph.nodes.has('policy/set/enforce-guardrails-openai')).toBe(true)
    expect(graph.nodes.has('policy/definition/deny-cognitiveservices-networkacls')).toBe(true)
  })

  test('nothing is assigned twice down a branch, and the plan says what is inherited from where', () => {
    const { plan } = planOf()
    const keys = plan.assignments.map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const group of plan.groups) {
      const inherited = group.inherited.map((one) => one.name)
      for (const name of group.own) expect(inherited, `${name} at ${group.group}`).not.toContain(name)
    }
  })

  test('where no group above has the archetype of corp, the group for AI gets it itself', () => {
    const groups = [{ name: 'labs', archetypes: ['ai_corp'] }]
    const { plan } = planOf({ hierarchy: { groups } })
    const own = plan.groups.find((one) => one.group === 'labs')?.own ?? []
    expect(own).toEqual(expect.arrayContaining(['Deny-AI-Keys', 'Deny-HybridNetworking', 'Deny-IP-forwarding', 'Deploy-AI-DNS']))
  })

  test('without the library only the guardrails are left', () => {
    const { plan } = planOf({ guardrails: { library: { alz: 'without' } } })
    expect(plan.leftOut).toEqual([])
    expect(new Set(plan.assignments.map((one) => one.group))).toEqual(new Set(['corp', 'ai-corp', 'ai-online']))
    // What the library would do is done by the guardrails themselves.
    expect(plan.assignments.map((one) => one.name)).toEqual(
      expect.arrayContaining(['Deploy-AML-Logs', 'Deploy-AML-DNS', 'Deploy-Search-DNS']),
    )
  })

  test('the same declaration gives the same bytes', () => {
    const text = () => JSON.stringify(planOf({ guardrails: EVERYTHING }).plan)
    expect(text()).toBe(text())
  })
})

describe('roll-out', () => {
  test('what can tell tells first, and denies from its day on', () => {
    expect(stagesOf({}, 'ai-corp', 'Deny-AI-Keys')).toEqual(['not assigned', '2027-01-01 Default Audit', '2027-04-01 Default Deny'])
    // A fixed effect has no milder form.
    expect(stagesOf({ guardrails: EVERYTHING }, 'ai-corp', 'Deny-VM-Sizes')).toEqual([
      'not assigned',
      '2027-01-01 DoNotEnforce Deny',
      '2027-04-01 Default Deny',
    ])
    expect(stagesOf({}, 'ai-corp', 'Modify-AI-Public-Off')).toEqual([
      'not assigned',
      '2027-01-01 DoNotEnforce Modify',
      '2027-04-01 Default Modify',
    ])
  })

  test('what only tells, or makes what is missing, begins at once', () => {
    expect(stagesOf({}, 'ai-corp', 'Audit-AI-Logs')).toEqual(['not assigned', '2027-01-01 Default AuditIfNotExists'])
    expect(stagesOf({}, 'corp', 'Deploy-AI-DNS')).toEqual(['not assigned', '2027-01-01 Default DeployIfNotExists'])
  })

  test('the stage of the day is built', () => {
    const key = 'policy/assignment/ai-corp/deny-ai-keys'
    const effect = (now: string) => propertiesOf(nodeOf({ now }, key))['parameters']
    expect(effect('2027-03-31T23:59:59.999Z')).toEqual({ effect: { value: 'Audit' } })
    expect(effect('2027-04-01T00:00:00.000Z')).toEqual({ effect: { value: 'Deny' } })
    expect(planOf({ now: '2026-12-31T00:00:00.000Z' }).plan.part.nodes).toEqual([])
  })

  test('a group may have days of its own, which those below follow', () => {
    const rollOut = { audit: '2027-01-01', deny: '2027-04-01', byGroup: [{ group: 'Corp', audit: '2027-02-01', deny: '2028-01-01' }] }
    expect(stagesOf({ guardrails: { rollOut } }, 'ai-corp', 'Deny-AI-Keys').at(-1)).toBe('2028-01-01 Default Deny')
    expect(stagesOf({ guardrails: { rollOut } }, 'ai-online', 'Deny-AI-Keys').at(-1)).toBe('2027-04-01 Default Deny')
  })

  test('guardrails that the library only tells of are told and not enforced', () => {
    expect(stagesOf({}, 'landingzones', 'Enforce-Subnet-Private')).toEqual(['not assigned', '2027-01-01 Default Audit'])
  })
})

describe('traps', () => {
  test('privileges of GPU operators are allowed in groups for AI only', () => {
    const excluded = propertiesOf(nodeOf({}, 'policy/assignment/ai-corp/deny-privileged-ai'))['parameters']
    expect(excluded).toMatchObject({ excludedNamespaces: { value: expect.arrayContaining(['kube-system', 'gpu-operator']) } })
    const above = propertiesOf(nodeOf({}, 'policy/assignment/landingzones/deny-privileged-aks'))
    expect(above['notScopes']).toEqual([new Reference('mg/ai-corp'), new Reference('mg/ai-online')])
    expect(above['parameters']).toEqual({ effect: { value: 'Audit' } })
  })

  test.skipIf(!hasCorpora)('the legacy mode of workspaces is never enforced, and one zone of three never registered', () => {
    const options = {
      shelf: shelf(),
      now: '2027-06-01T00:00:00.000Z',
      archetypes: [{ name: 'landing_zones', override: [{ assignment: 'Enforce-GR-MachLearn0', enforcement: 'enforce' }] }],
    }
    const off = (...references: string[]) => ({
      kind: 'policyEffect',
      value: 'Disabled',
      selectors: [{ kind: 'policyDefinitionReferenceId', in: references }],
    })
    const learning = propertiesOf(nodeOf(options, 'policy/assignment/landingzones/enforce-gr-machlearn0'))
    expect(learning['enforcementMode']).toBe('Default')
    expect(learning['overrides']).toEqual([off('Deny-ML-Legacy-Mode')])
    const zones = propertiesOf(nodeOf(options, 'policy/assignment/corp/deploy-private-dns-zones'))
    expect(zones['overrides']).toEqual([
      off(
        'DINE-Private-DNS-Azure-CognitiveServices',
        'DINE-Private-DNS-Azure-MediaServices-Key',
        'DINE-Private-DNS-Azure-MediaServices-Live',
        'DINE-Private-DNS-Azure-MediaServices-Stream',
      ),
    ])
  })

  test('assigned by hand, it is refused', () => {
    const add = [{ name: 'Legacy', definition: 'e413671a-dd10-4cc1-a943-45b598596cb7', parameters: { effect: 'Deny' } }]
    const spec = `apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: e413671a-dd10-4cc1-a943-45b598596cb7 }
spec:
  displayName: Legacy mode
  parameters: { effect: { type: String, allowedValues: [Audit, Deny], defaultValue: Audit } }
  policyRule: { if: { field: type, equals: Microsoft.MachineLearningServices/workspaces }, then: { effect: "[parameters('effect')]" } }
`
    expect(told({ estate: spec, archetypes: [{ name: 'ai_corp', add }] })).toEqual([expect.stringMatching(/^FW8217 0.add.0/)])
  })
})

test('an id that guides name in error is told', () => {
  const estate = `apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: 73ef9241-5d81-4cd4-b483-8443d1730fe5 }
spec: { displayName: API Management supports networks, policyRule: { if: { field: type, equals: x/y }, then: { effect: audit } } }
`
  const add = (name: string) => [{ name: 'ai_corp', add: [{ name, definition: '73ef9241-5d81-4cd4-b483-8443d1730fe5' }] }]
  expect(told({ estate, archetypes: add('No-Local-Auth') })).toEqual([expect.stringMatching(/^FW8222 0.add.0/)])
  expect(told({ estate, archetypes: add('Apim-Networks') })).toEqual([])
})

test('what was asked for by name and is left out is told', () => {
  const archetypes = [{ name: 'corp', override: [{ assignment: 'Deny-Public-Endpoints', enforcement: 'enforce' }] }]
  const effects = [{ guardrail: 'Enforce-GR-OpenAI0', enforcement: 'enforce', reason: 'Wanted.' }]
  expect(told({ archetypes, guardrails: { effects } })).toEqual([
    expect.stringMatching(/^FW8218 effects.0: `Enforce-GR-OpenAI0` is left out of `landingzones`/),
    expect.stringMatching(/^FW8218 effects.0: `Enforce-GR-OpenAI0` is left out of `platform`/),
    expect.stringMatching(/^FW8218 0.override.0: `Deny-Public-Endpoints` is left out of `corp`/),
  ])
})

describe('identities', () => {
  test('what deploys has an identity, its roles where it is assigned and where it uses the platform', () => {
    const { plan } = planOf()
    const dns = plan.assignments.find((one) => one.name === 'Deploy-AI-DNS')
    expect(dns?.identity).toBe('system-assigned')
    expect(dns?.roles.map((one) => `${one.role} at ${one.scope}`)).toEqual([
      'Network Contributor at management group corp',
      'Private DNS Zone Contributor at resource group connectivity/rg-dns',
    ])
    const roles = plan.part.nodes.filter((one) => one.key.startsWith('policy/role/corp/deploy-ai-dns'))
    expect(roles.map((one) => one.scope.kind)).toEqual(['managementGroup', 'resourceGroup'])
    expect(new Set(plan.part.nodes.filter((one) => one.type.endsWith('roleAssignments')).map((one) => one.name)).size).toBe(
      plan.part.nodes.filter((one) => one.type.endsWith('roleAssignments')).length,
    )
    const assignment = plan.part.nodes.find((one) => one.key === 'policy/assignment/corp/deploy-ai-dns')
    expect(assignment?.body['identity']).toEqual({ type: 'SystemAssigned' })
    expect(assignment?.body['location']).toBe('westeurope')
  })

  test('what only tells has none', () => {
    const node = nodeOf({}, 'policy/assignment/ai-corp/audit-ai-logs')
    expect([node.body['identity'], node.body['location']]).toEqual([undefined, undefined])
  })

  test('a platform without a DDoS plan leaves the assignment out', () => {
    const { ddosPlan: _, ...without } = platform
    const { plan } = planOf({ platform: without })
    expect(plan.assignments.some((one) => one.name === 'Enable-DDoS-VNET')).toBe(false)
    expect(plan.leftOut.find((one) => one.name === 'Enable-DDoS-VNET')?.reason).toBe('the platform has no ddos protection plan')
  })
})

describe('archetypes of one’s own', () => {
  test('begin with others, leave out, change and add', () => {
    const archetypes = [
      {
        name: 'research',
        base: ['ai_corp'],
        remove: ['Deny-AML-Idle'],
        override: [
          { assignment: 'Deny-AI-Keys', enforcement: 'audit' },
          { assignment: 'Deny-Search-Keys', effect: 'Audit' },
        ],
        add: [
          {
            name: 'Only-Linux',
            definition: '6c112d4e-5bc7-47ae-a041-ea2d9dccd749',
            parameters: { effect: 'Deny', listOfResourceTypesNotAllowed: ['Microsoft.Web/sites'] },
          },
        ],
      },
    ]
    const hierarchy = { groups: [{ name: 'labs', archetypes: ['research'] }] }
    expect(told({ hierarchy, archetypes })).toEqual([])
    const options = { hierarchy, archetypes }
    expect(stagesOf(options, 'labs', 'Deny-AML-Idle')).toEqual([])
    expect(stagesOf(options, 'labs', 'Deny-AI-Keys')).toEqual(['not assigned', '2027-01-01 Default Audit'])
    expect(stagesOf(options, 'labs', 'Deny-Search-Keys').at(-1)).toBe('2027-01-01 Default Audit')
    expect(stagesOf(options, 'labs', 'Only-Linux').at(-1)).toBe('2027-04-01 Default Deny')
    expect(planOf(options).plan.assignments.find((one) => one.name === 'Only-Linux')?.archetype).toBe('research')
  })

  test('assign what the estate declares, and write it', () => {
    const estate = `apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: own-rule }
spec:
  displayName: Own rule
  mode: All
  parameters: { limit: { type: Integer } }
  policyRule: { if: { field: type, equals: Microsoft.Search/searchServices }, then: { effect: deny } }
`
    const archetypes = [{ name: 'ai_corp', add: [{ name: 'Own', definition: 'own-rule', parameters: { limit: 3 } }] }]
    const { plan } = planOf({ estate, archetypes })
    expect(hasErrors(plan.diagnostics)).toBe(false)
    expect(plan.part.nodes.find((one) => one.key === 'policy/definition/own-rule')?.scope).toEqual({
      kind: 'managementGroup',
      name: 'contoso',
    })
    expect(propertiesOf(nodeOf({ estate, archetypes }, 'policy/assignment/ai-corp/own'))['enforcementMode']).toBe('DoNotEnforce')
    expect(
      told({ estate, archetypes: [{ name: 'ai_corp', add: [{ name: 'Own', definition: 'own-rule', parameters: { limits: 3 } }] }] }),
    ).toEqual(['FW8220 0.add.0: the definition of `Own` has no parameter `limits`', 'FW8212 0.add.0: `Own` gives no value to `limit`'])
  })

  test('mistakes are told at their lines, all at once', () => {
    const archetypes = [
      { name: 'a', base: ['b'] },
      { name: 'b', base: ['a'] },
      {
        name: 'corp',
        remove: ['Deny-HybridNetwork'],
        override: [
          { assignment: 'nothing', enforcement: 'off' },
          { assignment: 'Deny-HybridNetworking', effect: 'Modify' },
        ],
        add: [
          { name: 'Deny-Public-IP-On-NIC', definition: '6c112d4e-5bc7-47ae-a041-ea2d9dccd749' },
          { name: 'Gone', definition: 'no-such-thing' },
        ],
      },
    ]
    const groups = [
      { name: 'x', archetypes: ['a'] },
      { name: 'y', archetypes: ['corp', 'crop'] },
    ]
    const guardrails = {
      rollOut: { audit: '2027-04-01', deny: '2027-01-01', byGroup: [{ group: 'z', audit: '2027-01-01', deny: '2027-02-01' }] },
      optional: ['Audit-AI-CMKs'],
      effects: [{ guardrail: 'Deny-AI-Key', group: 'yy', enforcement: 'off', reason: 'No.' }],
    }
    expect(told({ hierarchy: { groups }, archetypes, guardrails }).toSorted()).toEqual([
      'FW8205 groups.1: no archetype is called `crop`',
      'FW8206 1.base.0: the archetype `a` begins with itself',
      'FW8207 2.override.0.assignment: no assignment of the archetypes below is called `nothing`',
      'FW8207 2.remove.0: no assignment of the archetypes below is called `Deny-HybridNetwork`',
      'FW8207 effects.0.guardrail: no guardrail is called `Deny-AI-Key`',
      'FW8207 optional.0: no guardrail is called `Audit-AI-CMKs`',
      'FW8208 2.override.1: the definition of `Deny-HybridNetworking` does not allow the effect `Modify`',
      'FW8209 2.add.1: nothing that can be assigned is called `no-such-thing`',
      'FW8210 effects.0.group: no management group is called `yy`',
      'FW8210 rollOut.byGroup.0.group: no management group is called `z`',
      'FW8211 rollOut.deny: `deny` (2027-01-01) lies before `audit` (2027-04-01)',
      'FW8219 2.add.0: the archetype `corp` has the assignment `Deny-Public-IP-On-NIC` already',
    ])
  })

  test('a guardrail may go less far in one group, with a reason', () => {
    const effects = [
      { guardrail: 'Deny-AI-Keys', group: 'ai-online', enforcement: 'audit', reason: 'Partners sign in with keys until summer.' },
      { guardrail: 'Deny-AML-Idle', enforcement: 'off', reason: 'Not used.' },
    ]
    const { plan } = planOf({ guardrails: { effects } })
    expect(stagesOf({ guardrails: { effects } }, 'ai-online', 'Deny-AI-Keys')).toHaveLength(2)
    expect(stagesOf({ guardrails: { effects } }, 'ai-corp', 'Deny-AI-Keys')).toHaveLength(3)
    expect(plan.assignments.find((one) => one.group === 'ai-online' && one.name === 'Deny-AI-Keys')?.why).toContain('until summer')
    expect(plan.leftOut.filter((one) => one.kind === 'off').map((one) => one.name)).toEqual(['Deny-AML-Idle', 'Deny-AML-Idle'])
  })

  test('hostile names are data', () => {
    const archetypes = [{ name: 'ai_corp', add: [{ name: '__proto__', definition: 'constructor' }] }]
    expect(told({ archetypes })).toEqual([expect.stringMatching(/^FW8209 .*`constructor`/)])
    const parameters = { constructor: { x: 1 }, listOfResourceTypesNotAllowed: [] }
    expect(
      told({ archetypes: [{ name: 'ai_corp', add: [{ name: 'x', definition: '6c112d4e-5bc7-47ae-a041-ea2d9dccd749', parameters }] }] }),
    ).toEqual([expect.stringMatching(/^FW8220 .*`constructor`/)])
  })
})
