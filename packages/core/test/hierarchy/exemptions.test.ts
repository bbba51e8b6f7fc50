import { describe, expect, test } from 'vitest'
import { checkBodies, inOrder, Reference } from '../../src/graph/index.ts'
import { graphOf, planOf } from './world.ts'

const exemption = (name: string, more: string): string => `---
apiVersion: fairway.dev/v1
kind: PolicyExemption
metadata: { name: ${name} }
spec:
  policyAssignmentId: Deny-AI-Keys
  exemptionCategory: Waiver
  ${more}
`

const subscription = `---
apiVersion: fairway.dev/v1
kind: Subscription
metadata: { name: sub-vision }
spec: { id: 7d1c5f3a-0000-4000-8000-000000000001, owner: vision, environment: prod }
`

const END = 'expiresOn: 2027-06-30'
const at = { file: 'request.yaml', line: 2, column: 1 }

describe('exemptions', () => {
  test('are written where their scope is, from the assignment that holds there, with their end', () => {
    const estate = [
      subscription,
      exemption('a-group', `scope: ai-online\n  ${END}`),
      exemption('b-subscription', `scope: sub-vision\n  ${END}`),
      exemption('c-group', `scope: sub-vision/rg-demo\n  ${END}`),
      exemption(
        'd-resource',
        `scope: /subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/demo\n  ${END}`,
      ),
    ].join('')
    const subscriptions = [{ subscription: 'sub-vision', group: 'ai-corp', at }]
    const { plan, hierarchy } = planOf({ estate, subscriptions })
    const graph = graphOf(hierarchy.part, plan.part)
    expect(checkBodies(graph)).toEqual([])
    expect(inOrder(graph).problems).toEqual([])
    const nodes = plan.part.nodes.filter((one) => one.key.startsWith('policy/exemption/'))
    expect(nodes.map((one) => [one.name, one.scope.kind, one.root])).toEqual([
      ['a-group', 'managementGroup', '03-policies/ai-online'],
      ['b-subscription', 'subscription', '03-policies/ai-corp'],
      ['c-group', 'resourceGroup', '03-policies/ai-corp'],
      ['d-resource', 'resource', '03-policies/ai-corp'],
    ])
    expect(nodes[1]?.body).toMatchObject({
      properties: { policyAssignmentId: new Reference('policy/assignment/ai-corp/deny-ai-keys'), expiresOn: '2027-06-30T00:00:00.000Z' },
    })
    expect(plan.exemptions).toHaveLength(4)
    expect(plan.diagnostics).toEqual([])
    // Azure refuses the last three otherwise: their subscription is moved into its group in a later wave.
    expect(nodes.map(({ body }) => body['properties'])).toEqual([
      expect.not.objectContaining({ assignmentScopeValidation: expect.anything() }),
      ...[1, 2, 3].map(() => expect.objectContaining({ assignmentScopeValidation: 'DoNotValidate' })),
    ])
  })

  test('need an end that is still to come, and a scope that is known', () => {
    const estate = [
      exemption('endless', 'scope: ai-corp'),
      exemption('ended', 'scope: ai-corp\n  expiresOn: 2027-01-31'),
      exemption('lost', `scope: nowhere\n  ${END}`),
      exemption('strange', `scope: /subscriptions/7d1c5f3a-0000-4000-8000-0000000000ff\n  ${END}`),
    ].join('')
    const { plan } = planOf({ estate })
    expect(plan.diagnostics.map((one) => [one.code, one.summary])).toEqual([
      ['FW8214', 'the exemption `ended` is not written: it ended on 2027-01-31'],
      ['FW8213', 'the exemption `endless` from `Deny-AI-Keys` has no end'],
      ['FW8214', 'the exemption `lost` is not written: nothing is known at `nowhere`'],
      ['FW8214', expect.stringContaining('`strange`')],
    ])
    expect(plan.exemptions).toEqual([])
  })

  test('at a resource group that a workload builds come with it: Azure would not find the group before', () => {
    const estate = subscription + exemption('lab', `scope: sub-vision/rg-lab\n  ${END}`)
    const group = {
      key: 'group/sub-vision/rg-lab',
      root: '05-non-production/lab',
      group: 'ai-corp',
      type: 'Microsoft.Resources/resourceGroups',
      body: {},
      at,
    }
    const { plan } = planOf({ estate, subscriptions: [{ subscription: 'sub-vision', group: 'ai-corp', at }], resources: [group] })
    const nodes = plan.part.nodes.filter((one) => one.key.startsWith('policy/exemption/'))
    expect(nodes.map(({ root, dependsOn }) => [root, dependsOn])).toEqual([['05-non-production/lab', ['group/sub-vision/rg-lab']]])
  })

  test('from what somebody else assigns are left alone', () => {
    const theirs = (id: string) => exemption('other', 'scope: ai-corp').replace('Deny-AI-Keys', id)
    const id = (group: string) =>
      `/providers/Microsoft.Management/managementGroups/${group}/providers/Microsoft.Authorization/policyAssignments/x`
    const existing = { groups: [{ name: 'ai-corp', state: 'existing', archetypes: ['ai_corp'] }] }
    expect(planOf({ estate: theirs(id('their-root')) }).plan.diagnostics).toEqual([])
    expect(planOf({ estate: theirs('their-own'), hierarchy: existing }).plan.diagnostics).toEqual([])
    const assignment =
      '---\napiVersion: fairway.dev/v1\nkind: PolicyAssignment\nmetadata: { name: own }\nspec: { policyDefinitionId: x, scope: ai-corp }\n'
    expect(planOf({ estate: theirs('own') + assignment }).plan.diagnostics).toEqual([])
  })

  test('from what nobody assigns, or from where it does not hold, are told and not written', () => {
    const estate = [
      exemption('misspelled', `scope: ai-corp\n  ${END}`).replace('Deny-AI-Keys', 'Deny-AI-Key'),
      exemption('elsewhere', `scope: sandbox\n  ${END}`),
      exemption('no-set', `scope: ai-corp\n  ${END}\n  policyDefinitionReferenceIds: [x]`),
      exemption('no-member', `scope: ai-corp\n  ${END}\n  policyDefinitionReferenceIds: [x]`).replace(
        'Deny-AI-Keys',
        'Deploy-Endpoint-DNS',
      ),
    ].join('')
    const { plan } = planOf({ estate })
    expect(plan.diagnostics.map(({ code, summary, at }) => `${code} ${at?.line ?? 0} ${summary}`)).toEqual([
      'FW8223 6 the exemption `misspelled` is from `Deny-AI-Key`, which nobody assigns',
      'FW8214 11 the exemption `elsewhere` is not written: `Deny-AI-Keys` does not hold at the management group sandbox',
      'FW8223 30 the exemption `no-member` is from `x`, which `Deploy-Endpoint-DNS` does not have',
      'FW8223 20 the exemption `no-set` is from `x`, which `Deny-AI-Keys` does not have',
    ])
    const library = planOf({ estate: exemption('library', `scope: ai-corp\n  ${END}`).replace('Deny-AI-Keys', 'Enforce-Encrypt-CMK0') })
    expect(library.plan.diagnostics[0]).toMatchObject({ code: 'FW8223', help: expect.stringContaining('fairway policy pull') })
    expect(plan.diagnostics[0]?.help).toContain('Deny-AI-Keys')
    expect(plan.exemptions.map(({ name }) => name)).toEqual(['no-member', 'no-set'])
  })

  test('that a workload needs are written with it, and not before there is anything to be exempted from', () => {
    const needed = {
      name: 'gpu-operator-training',
      assignment: 'Deny-Privileged-AKS',
      references: [],
      scope: { kind: 'managementGroup', name: 'corp' } as const,
      category: 'Mitigated' as const,
      reason: 'GPU drivers run with privileges.',
      expiresOn: '2027-12-31',
      at,
    }
    const { plan } = planOf({ exemptions: [needed] })
    expect(plan.part.nodes.find((one) => one.name === 'gpu-operator-training')?.root).toBe('03-policies/landingzones')
    const later = planOf({ exemptionsFor: (assignments) => (assignments.some((one) => one.name === needed.assignment) ? [needed] : []) })
    expect(JSON.stringify(later.plan)).toBe(JSON.stringify(plan))
    const before = planOf({ exemptions: [needed], now: '2026-01-01T00:00:00.000Z' })
    expect(before.plan.part.nodes).toEqual([])
  })

  test('at a resource stand at the assignment of its own group, each by itself, and end the conflict', () => {
    const body = {
      identity: { type: 'SystemAssigned' },
      properties: { disableLocalAuth: false, publicNetworkAccess: 'Disabled', restrictOutboundNetworkAccess: true },
    }
    const resources = ['ai-corp', 'ai-online'].map((group) => ({
      key: `workload/${group}`,
      group,
      type: 'Microsoft.CognitiveServices/accounts',
      body,
      at,
    }))
    const exemptions = resources.map(({ key }) => ({
      name: 'keys-until-summer',
      assignment: 'Deny-AI-Keys',
      references: [],
      scope: { kind: 'resource', of: key } as const,
      root: '05-non-production/vision',
      category: 'Waiver' as const,
      reason: 'Moves to Entra.',
      expiresOn: '2027-06-30',
      at,
    }))
    expect(planOf({ resources }).plan.conflicts).toHaveLength(2)
    const { plan } = planOf({ resources, exemptions })
    expect(plan.conflicts).toEqual([])
    const written = plan.part.nodes.filter((one) => one.name === 'keys-until-summer')
    expect(written.map((one) => [one.root, one.body['properties']])).toEqual(
      ['ai-corp', 'ai-online'].map((group) => [
        '05-non-production/vision',
        expect.objectContaining({ policyAssignmentId: new Reference(`policy/assignment/${group}/deny-ai-keys`) }),
      ]),
    )
    const late = planOf({ resources, exemptions, now: '2027-07-01T00:00:00.000Z' }).plan
    expect([late.conflicts.length, late.diagnostics.filter((one) => one.code === 'FW8214').length]).toEqual([2, 1])
  })
})
