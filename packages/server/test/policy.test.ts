import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  CheckView,
  EffectiveAssignmentView,
  PolicyAssignmentDetailView,
  PolicyAssignmentView,
  PolicyDefinitionView,
  PolicyExemptionView,
  PolicyExplanationView,
  PolicyOverviewView,
  PolicyPairView,
  PolicyScopeView,
} from '@fairway/core/api'
import type { Page } from '@fairway/core/engine'
import type { ComplianceReport } from '@fairway/core/policy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf, type Client } from './client.ts'
import { accountId, ALPHA_SUBSCRIPTION, BETA_SUBSCRIPTION, makeEstate } from './estate.ts'
import { startOn, type Running } from './harness.ts'

const policies = `---
apiVersion: fairway.dev/v1
kind: PolicyDefinition
metadata: { name: no-keys }
spec:
  displayName: No keys
  mode: Indexed
  parameters: { effect: { type: String, defaultValue: Deny } }
  policyRule:
    if:
      allOf:
        - { field: type, equals: Microsoft.CognitiveServices/accounts }
        - { field: Microsoft.CognitiveServices/accounts/disableLocalAuth, notEquals: true }
    then: { effect: "[parameters('effect')]" }
---
apiVersion: fairway.dev/v1
kind: PolicyAssignment
metadata: { name: no-keys-anywhere }
spec: { displayName: No keys anywhere, scope: /, policyDefinitionId: no-keys }
---
apiVersion: fairway.dev/v1
kind: PolicyExemption
metadata: { name: beta-for-now }
spec:
  scope: sub-beta/rg
  policyAssignmentId: no-keys-anywhere
  exemptionCategory: Waiver
  expiresOn: 2026-12-01
  metadata: { owner: beta }
`

let running: Running
let alpha: Client

beforeAll(async () => {
  const estateDir = makeEstate()
  writeFileSync(join(estateDir, 'policies.yaml'), policies)
  running = await startOn({ estateDir })
  alpha = await running.join('viewer-of-alpha@contoso.example', [{ role: 'viewer', team: 'alpha' }])
})
afterAll(async () => running.server.close())

const encoded = (id: string): string => Buffer.from(id).toString('base64url')
const items = async <Item>(who: Client, path: string): Promise<readonly Item[]> => (await who.read<{ items: Item[] }>(path)).items

describe('what policies say of the inventory', () => {
  test('is rolled up for everything, each scope and each assignment', async () => {
    const overview = await running.admin.read<PolicyOverviewView>('/policy')
    expect(overview).toMatchObject({
      baseline: false,
      resources: 4,
      percentage: 50,
      counts: { nonCompliant: 2, exempt: 2 },
      exemptions: { all: 1, expired: 0, expiring: 1 },
    })
    const scopes = await items<PolicyScopeView>(running.admin, '/policy/scopes')
    expect(scopes.map((one) => [one.depth, one.kind, one.name, one.percentage, one.inherited])).toEqual([
      [0, 'tenant', 'tenant', 50, 0],
      [1, 'subscription', 'sub-alpha', 0, 1],
      [2, 'resource-group', 'rg', 0, 1],
      [1, 'subscription', 'sub-beta', 100, 1],
      [2, 'resource-group', 'rg', 100, 1],
    ])
    const [assignment] = await items<PolicyAssignmentView>(running.admin, '/policy/assignments')
    expect(assignment).toMatchObject({ displayName: 'No keys anywhere', scope: '/', percentage: 50, declaredAt: 'policies.yaml:16' })
    const detail = await running.admin.read<PolicyAssignmentDetailView>(`/policy/assignments/${encoded(assignment?.id ?? '')}`)
    expect(detail.definitions).toMatchObject([{ displayName: 'No keys', effect: 'deny', counts: { nonCompliant: 2 } }])
    expect(detail.exemptions).toHaveLength(1)
  })

  test('is listed page by page, explained pair by pair', async () => {
    const first = await running.admin.read<Page<PolicyPairView>>('/policy/pairs?limit=3')
    expect(first).toMatchObject({ total: 4, next: '3' })
    expect(first.items.map((one) => one.state)).toEqual(['non-compliant', 'non-compliant', 'exempt'])
    const rest = await running.admin.read<Page<PolicyPairView>>('/policy/pairs?limit=3&cursor=3')
    expect(rest.items.map((one) => one.owner)).toEqual(['beta'])
    const pair = first.items[0]
    const explained = await running.admin.read<PolicyExplanationView>(`/policy/pairs/${encoded(pair?.id ?? '')}`)
    expect(explained).toMatchObject({ pair: { state: 'non-compliant' }, remedy: 'set `properties.disableLocalAuth` to `true`' })
    expect(explained.reasons).toContainEqual(
      expect.objectContaining({ path: 'properties.disableLocalAuth', actual: false, operator: 'notEquals', expected: true }),
    )
    expect((await running.admin.call('GET', `/api/v1/policy/pairs/${encoded('a|b|c')}`)).status).toBe(404)
    const filtered = await running.admin.read<Page<PolicyPairView>>(`/policy/pairs?scope=sub-alpha&state=non-compliant&text=alpha-1`)
    expect(filtered.total).toBe(1)
  })

  test('has definitions, what holds where, and exemptions with their end', async () => {
    expect(await running.admin.read<PolicyDefinitionView>('/policy/definitions/no-keys')).toMatchObject({
      kind: 'definition',
      origin: 'estate',
      parameters: [{ name: 'effect', default: 'Deny' }],
      usedBy: [{ displayName: 'No keys anywhere' }],
    })
    expect((await running.admin.call('GET', '/api/v1/policy/definitions/nothing')).status).toBe(404)
    const effective = await items<EffectiveAssignmentView>(running.admin, '/policy/effective?scope=sub-alpha')
    expect(effective).toMatchObject([{ displayName: 'No keys anywhere', inherited: true, policies: [{ effect: 'Deny' }] }])
    expect(await items<PolicyExemptionView>(running.admin, '/policy/exemptions')).toMatchObject([
      { name: 'beta-for-now', state: 'expiring', owner: 'beta', covers: 2, expires: '2026-12-01T00:00:00.000Z' },
    ])
  })

  test('is reported as the command line prints it; what nobody has is no filter that finds nothing', async () => {
    expect(await running.machine.read<ComplianceReport>('/policy/report?limit=1')).toMatchObject({ schemaVersion: 1, total: 4, next: '1' })
    const wrong = await running.admin.call('GET', '/api/v1/policy/report?assignment=no-keys-anywher')
    expect(wrong.status).toBe(422)
    expect(problemOf(wrong).detail).toContain('did you mean `no-keys-anywhere`?')
    expect((await running.admin.call('GET', '/api/v1/policy/pairs?scope=nowhere')).status).toBe(422)
  })
})

describe('somebody with a grant in one team', () => {
  test('reads the percentages of all and the pairs, scopes and exemptions of the own', async () => {
    const overview = await alpha.read<PolicyOverviewView>('/policy')
    expect(overview).toMatchObject({ percentage: 50, counts: null, resources: null, diagnostics: [] })
    expect((await alpha.read<Page<PolicyPairView>>('/policy/pairs')).items.map((one) => one.owner)).toEqual(['alpha', 'alpha'])
    expect(await items<PolicyExemptionView>(alpha, '/policy/exemptions')).toEqual([])
    const scopes = JSON.stringify(await items<PolicyScopeView>(alpha, '/policy/scopes'))
    expect(scopes).toContain(ALPHA_SUBSCRIPTION)
    expect(scopes).not.toContain(BETA_SUBSCRIPTION)
    const ofBeta = (await running.admin.read<Page<PolicyPairView>>('/policy/pairs?state=exempt')).items[0]?.id ?? ''
    expect((await alpha.call('GET', `/api/v1/policy/pairs/${encoded(ofBeta)}`)).status).toBe(404)
    expect(
      (await alpha.call('GET', `/api/v1/policy/effective?scope=${encodeURIComponent(`/subscriptions/${BETA_SUBSCRIPTION}`)}`)).status,
    ).toBe(404)
  })
})

describe('what somebody drops', () => {
  const template = (localAuth: boolean): string =>
    JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        resources: [
          {
            type: 'Microsoft.CognitiveServices/accounts',
            apiVersion: '2024-10-01',
            name: 'new',
            location: 'westeurope',
            properties: { disableLocalAuth: !localAuth },
          },
        ],
      },
      undefined,
      2,
    )
  const drop = async (who: Client, body: object) => who.call('POST', '/api/v1/check', { body })

  test('is checked by what holds where it would be deployed, and nothing is written', async () => {
    const before = (await running.journal()).length
    const answer = await drop(running.admin, { name: 'main.json', content: template(true), scope: 'sub-alpha' })
    const report: CheckView = JSON.parse(answer.text)
    expect(report).toMatchObject({ counts: { deny: 1, resources: 1 }, results: [{ resource: { at: { file: 'main.json', line: 5 } } }] })
    expect(JSON.parse((await drop(running.admin, { name: 'main.json', content: template(false) })).text).counts.deny).toBe(0)
    expect(JSON.parse((await drop(alpha, { name: 'main.json', content: template(true) })).text).counts.deny).toBe(1)
    expect((await running.journal()).length).toBe(before)
  })

  test('is refused with its place when it is nothing to check, and bounded', async () => {
    for (const [content, code] of [
      ['{"a": 1', 'FW7009'],
      ['{}', 'FW7014'],
      [`{"resources": ${'['.repeat(50_000)}`, 'FW7009'],
    ] as const) {
      const answer = await drop(running.admin, { name: 'x.json', content })
      expect([answer.status, problemOf(answer).code]).toEqual([422, code])
    }
    expect((await drop(running.admin, { name: 'x.json', content: 'x'.repeat(11_000_000) })).status).toBe(422)
    expect((await drop(running.admin, { name: 'x.json', content: 'x'.repeat(26_000_000) })).status).toBe(413)
    expect((await drop(running.admin, { name: 'main.json', content: template(true), scope: 'nowhere' })).status).toBe(422)
  })
})

test('without any policy the baseline is judged', async () => {
  const bare = await startOn()
  try {
    expect(await bare.admin.read<PolicyOverviewView>('/policy')).toMatchObject({ baseline: true, origins: [{ from: 'baseline' }] })
    const pairs = await bare.admin.read<Page<PolicyPairView>>(
      `/policy/pairs?resource=${encodeURIComponent(accountId(ALPHA_SUBSCRIPTION, 'oai-alpha-0'))}`,
    )
    expect(pairs.items.some((one) => one.definitionName === 'AI accounts accept no keys')).toBe(true)
  } finally {
    await bare.server.close()
  }
})
