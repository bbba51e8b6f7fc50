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
      exemption('c-group', `scope: sub-vision/rg-demo\n  ${END}\n  policyDefinitionReferenceIds: [x]`),
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
    const estate = exemption('other', 'scope: ai-corp').replace('Deny-AI-Keys', 'their-own')
    expect(planOf({ estate }).plan.diagnostics).toEqual([])
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
