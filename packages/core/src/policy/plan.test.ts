import { expect, test } from 'vitest'
import type { Estate } from '../estate/index.ts'
import { inventoryOf, resourceFromRow, type ObservedResource } from '../inventory/index.ts'
import type { Coverage, JsonObject } from '../kernel/index.ts'
import { complianceReport, judgePolicies } from './compliance.ts'
import type { PolicyDocument } from './estate-policies.ts'
import { explanationOf } from './explain.ts'
import { policyPlan, type PlanOptions } from './plan.ts'
import { knownScopes } from './scopes.ts'
import { observedPolicies, sourced } from './sourced.ts'

const NOW = '2026-11-21T00:00:00.000Z'
const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'
const ACCOUNT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/chat`
const nothing: Estate = { documents: [] }

const rows: readonly JsonObject[] = [
  {
    id: ACCOUNT,
    name: 'chat',
    type: 'Microsoft.CognitiveServices/accounts',
    location: 'westeurope',
    kind: 'OpenAI',
    sku: { name: 'S0' },
    tags: {},
    properties: { disableLocalAuth: false },
  },
  {
    id: `/subscriptions/${SUBSCRIPTION}`,
    name: SUBSCRIPTION,
    type: 'Microsoft.Resources/subscriptions',
    properties: {
      managementGroupAncestorsChain: [
        { name: 'corp', displayName: 'Corp' },
        { name: 'root', displayName: 'Root' },
      ],
    },
  },
]

const observed = (more: readonly JsonObject[] = []): ReturnType<typeof inventoryOf> => {
  const coverage: Coverage = {
    source: 'export',
    scope: 'tenant',
    kind: 'azure.resource',
    status: 'complete',
    observedAt: NOW,
    enumerated: ['*'],
    count: 1,
  }
  const resources = [...rows, ...more].flatMap((row): readonly ObservedResource[] => {
    const { resource } = resourceFromRow(row, { fingerprint: () => 'x' })
    return resource === undefined ? [] : [{ resource, source: 'export', firstSeen: NOW, lastSeen: NOW, observedAt: NOW }]
  })
  return inventoryOf(resources, [coverage])
}

const at = { file: 'policies.yaml', line: 1, column: 1 }
const rule: JsonObject = JSON.parse(
  '{"if": {"allOf": [{"field": "type", "equals": "Microsoft.CognitiveServices/accounts"}, {"field": "Microsoft.CognitiveServices/accounts/disableLocalAuth", "notEquals": true}]}, "then": {"effect": "[parameters(\'effect\')]"}}',
)
const definition: PolicyDocument = {
  kind: 'PolicyDefinition',
  name: 'no-keys',
  body: {
    name: 'no-keys',
    properties: { displayName: 'No keys', parameters: { effect: { type: 'String', defaultValue: 'Deny' } }, policyRule: rule },
  },
  at,
}
const assignment = (scope: string, more: JsonObject = {}): PolicyDocument => ({
  kind: 'PolicyAssignment',
  name: 'keys',
  body: { name: 'keys', properties: { displayName: 'Keys', scope, policyDefinitionId: 'no-keys', ...more } },
  at,
})
const exemption = (more: JsonObject = {}): PolicyDocument => ({
  kind: 'PolicyExemption',
  name: 'spared',
  body: {
    name: 'spared',
    properties: { scope: `/subscriptions/${SUBSCRIPTION}`, policyAssignmentId: 'keys', exemptionCategory: 'Waiver', ...more },
  },
  at,
})

function judged(documents: readonly PolicyDocument[], more: readonly JsonObject[] = [], options: PlanOptions = {}) {
  const inventory = observed(more)
  const plan = policyPlan(
    { documents: [...sourced(documents, 'estate'), ...observedPolicies(inventory)], scopes: knownScopes(nothing, inventory) },
    options,
  )
  return { plan, of: judgePolicies(plan, inventory, NOW) }
}

test('What a management group assigns reaches the subscriptions that the inventory shows in it, and no other.', () => {
  expect(complianceReport(judged([definition, assignment('corp')]).of).counts.nonCompliant).toBe(1)
  expect(complianceReport(judged([definition, assignment('root')]).of).counts.nonCompliant).toBe(1)
  expect(complianceReport(judged([definition, assignment('sandbox')]).of).counts.nonCompliant).toBe(0)
  expect(
    complianceReport(judged([definition, assignment('corp', { notScopes: [`/subscriptions/${SUBSCRIPTION}`] })]).of).counts.nonCompliant,
  ).toBe(0)
})

test('An exemption names its assignment by name, and spares until its end.', () => {
  const report = (more: JsonObject) => complianceReport(judged([definition, assignment('corp'), exemption(more)]).of)
  expect(report({})).toMatchObject({ counts: { exempt: 1, nonCompliant: 0 }, percentage: 100 })
  expect(report({ expiresOn: '2026-11-20T00:00:00Z' })).toMatchObject({ counts: { exempt: 0, nonCompliant: 1 }, percentage: 0 })
})

test('What Azure has and the estate declares otherwise is judged as declared, and told.', () => {
  const row: JsonObject = {
    id: '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/keys',
    name: 'keys',
    type: 'Microsoft.Authorization/policyAssignments',
    properties: {
      policyDefinitionId: 'no-keys',
      enforcementMode: 'DoNotEnforce',
      scope: '/providers/Microsoft.Management/managementGroups/corp',
    },
  }
  const { of, plan } = judged([definition, assignment('corp', { enforcementMode: 'Default' })], [row])
  expect(of.compliance.assignments).toHaveLength(1)
  expect(of.compliance.assignments[0]?.enforced).toBe(true)
  expect(plan.diagnostics).toMatchObject([{ code: 'FW7007', summary: expect.stringContaining('enforcementMode') }])
  expect(judged([definition], [row]).of.compliance.assignments[0]?.enforced).toBe(false)
})

test('A definition that nobody has judges nothing, and is told; so is a document that Azure would refuse.', () => {
  const missing = judged([assignment('corp')])
  expect(missing.plan.diagnostics).toMatchObject([{ code: 'FW7006', severity: 'warning' }])
  expect(complianceReport(missing.of)).toMatchObject({
    percentage: null,
    assignments: [{ definitions: [{ notEvaluable: 'its definition is missing' }] }],
  })
  const broken = { ...definition, body: { name: 'no-keys', properties: { policyRule: {} } } }
  const plan = policyPlan({ documents: sourced([broken, assignment('corp')], 'folder', 'policies'), scopes: knownScopes(nothing) })
  expect(new Set(plan.diagnostics.map((one) => `${one.code} ${one.severity}`))).toEqual(new Set(['FW7001 warning', 'FW7006 warning']))
})

test('Nothing assigned: the baseline is judged. Something else can be judged as if it were assigned.', () => {
  const baseline = judged([definition])
  expect(baseline.plan.baseline).toBe(true)
  expect(complianceReport(baseline.of).pairs.some((one) => one.definitionName === 'AI accounts accept no keys')).toBe(true)
  const assumed = judged([definition, assignment('sandbox')], [], { assign: ['no-*'] })
  expect(complianceReport(assumed.of)).toMatchObject({ counts: { nonCompliant: 1 } })
})

test('What an export left out is undecided, never compliant; a pair is explained with its way out.', () => {
  const bare: JsonObject = { id: `${ACCOUNT}2`, name: 'chat2', type: 'microsoft.cognitiveservices/accounts', location: 'westeurope' }
  const { of } = judged([definition, assignment('corp')], [bare])
  const report = complianceReport(of)
  expect(report.counts).toMatchObject({ nonCompliant: 1, undecided: 1, compliant: 0 })
  const [first, second] = report.pairs
  expect(explanationOf(of, first?.id ?? '')).toMatchObject({ remedy: 'set `properties.disableLocalAuth` to `true`' })
  expect(explanationOf(of, second?.id ?? '')).toMatchObject({
    pair: { state: 'undecided' },
    message: expect.stringContaining('it cannot be decided'),
  })
  expect(explanationOf(of, 'nonsense')).toBe(undefined)
  expect(explanationOf(of, `${first?.assignment}||${ACCOUNT}-gone`)).toBe(undefined)
})
