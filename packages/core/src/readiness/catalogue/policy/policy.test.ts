import { describe, expect, test } from 'vitest'
import { byText, type Coverage } from '../../../kernel/index.ts'
import type { ExampleWorld, Verdict } from '../../control.ts'
import { evaluateControls } from '../../evaluate.ts'
import { azure, documents, extension, landing, SUBSCRIPTION } from '../../rules/examples.ts'
import { settledBy } from '../../settled-by.ts'
import { worldOfExample } from '../example-world.ts'
import { controlById } from '../index.ts'

const scope = `/subscriptions/${SUBSCRIPTION}`
const ACCOUNT = 'Microsoft.CognitiveServices/accounts'
const BUILT_IN = '/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c'

const controlOf = (id: string) => controlById(id) ?? expect.fail(`there is no control ${id}`)

function judge(id: string, example: ExampleWorld): readonly Verdict[] {
  const control = controlOf(id)
  const verdicts = evaluateControls(worldOfExample(control, example), [control])[0]?.verdicts ?? []
  return verdicts.toSorted((a, b) => byText(a.subject, b.subject))
}

const reasons = (id: string, example: ExampleWorld): readonly string[] => judge(id, example).map((one) => `${one.status} ${one.reason}`)

type Part = readonly [string, string, string]
const assignment = (name: string, definition: string, more = ''): Part => [
  'PolicyAssignment',
  name,
  `{ displayName: The ${name}, scope: ${scope}, policyDefinitionId: ${definition}${more} }`,
]
const exemption = (name: string, more: string): Part => [
  'PolicyExemption',
  name,
  `{ scope: ${scope}, policyAssignmentId: rails, exemptionCategory: Waiver${more} }`,
]
const account = (properties: NonNullable<ExampleWorld['resources']>[number]['properties']) =>
  azure(ACCOUNT, 'chat', properties === undefined ? {} : { properties })

/** What an export shows to be assigned. */
const seen = (definition: string, more = {}, enforcementMode = 'Default') =>
  extension('Microsoft.Authorization/policyAssignments', 'rails', {
    properties: { displayName: 'The rails', policyDefinitionId: definition, enforcementMode },
    ...more,
  })

describe('resources under policy', () => {
  const rule = 'policy-resources-comply'
  const rails = (more = '', ...parts: readonly Part[]) => documents(assignment('rails', 'fairway-ai-account-local-auth', more), ...parts)

  test('a failure names the policy, its effect, who assigned it, the value and the way out, and cites the assignment', () => {
    const message = ', nonComplianceMessages: [{ message: Ask the platform team. }]'
    const [found] = judge(rule, { resources: [account({ disableLocalAuth: false })], estate: rails(message) })
    expect(found?.message).toBe('`AI accounts accept no keys` (deny, assigned by `The rails`): `properties.disableLocalAuth` is `false`')
    expect(found?.remedy).toMatch(/^Set `properties\.disableLocalAuth` to `true`; .*\. Ask the platform team\.$/)
    expect(found?.observed).toEqual([
      { policy: 'AI accounts accept no keys', effect: 'deny', assignment: 'The rails', enforcement: 'Default' },
    ])
    expect(found?.evidence.map((one) => one.key)).toEqual([expect.stringMatching(/accounts\/chat$/), 'PolicyAssignment/rails'])
  })

  test('what is enforced is told first, the same policy of two assignments once', () => {
    const tried = assignment('tried', 'fairway-ai-baseline', ', enforcementMode: DoNotEnforce')
    const [found] = judge(rule, { resources: [account({ disableLocalAuth: false })], estate: rails('', tried) })
    expect(found?.message).toMatch(/^`AI accounts accept no keys` \(deny, assigned by `The rails`\): .*Also: `AI accounts/)
    expect(found?.message.match(/accept no keys/g)).toHaveLength(1)
  })

  test('what is spared does not fail; once the exemption has ended it does', () => {
    const resources = [account({ disableLocalAuth: false })]
    expect(reasons(rule, { resources, estate: rails('', exemption('soon', ', expiresOn: 2026-12-31')) })).toEqual(['not-applicable Exempt'])
    expect(reasons(rule, { resources, estate: rails('', exemption('gone', ', expiresOn: 2026-10-31')) })).toEqual(['fail NonCompliant'])
  })

  test('what the export does not carry decides nothing, and the remedy says which export would', () => {
    const [found] = judge(rule, { resources: [account(undefined)], estate: rails() })
    expect(`${found?.status} ${found?.reason}`).toBe('unknown Undecided')
    expect(found?.message).toContain('cannot be decided')
    expect(found?.remedy).toBe(
      'Provide a complete export of microsoft.cognitiveservices/accounts with its properties (`az graph query -q "resources"`).',
    )
  })

  test('AI that no policy judges is said to be so; where definitions are missing, or assignments were only named, nobody knows', () => {
    const gpu = azure('Microsoft.Compute/virtualMachines', 'gpu', {
      properties: { hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } },
    })
    expect(reasons(rule, { resources: [gpu], estate: rails() })).toContain('not-applicable NotJudged')
    expect(reasons(rule, { resources: [gpu, seen(BUILT_IN)] })).toEqual(['unknown DefinitionNotHeld'])
    const named = extension('Microsoft.Authorization/policyAssignments', 'other')
    expect(reasons(rule, { resources: [gpu, named], estate: rails() })).toContain('unknown AssignmentsNotRead')
    expect(reasons(rule, { resources: [gpu, named] })).toEqual(['unknown PropertiesNotExported'])
  })

  test('where nothing is assigned it asks nothing, and where nobody listed assignments it is unknown', () => {
    expect(reasons(rule, { resources: [account({})] })).toEqual(['not-applicable NoSubject'])
    expect(reasons(rule, { resources: [account({})], coverage: [] })).toEqual(['unknown NothingObserved'])
  })

  test('what a resource holds inside itself counts for it, and is named', () => {
    const network = azure('Microsoft.Network/virtualNetworks', 'hub', { properties: { subnets: [{ name: 'gpu', properties: {} }] } })
    const subnets: Part = [
      'PolicyDefinition',
      'subnet-nsg',
      "{ displayName: Subnets have a group, mode: All, policyRule: { if: { allOf: [{ field: type, equals: Microsoft.Network/virtualNetworks/subnets }, { field: Microsoft.Network/virtualNetworks/subnets/networkSecurityGroup.id, exists: 'false' }] }, then: { effect: audit } } }",
    ]
    const found = judge(rule, { resources: [network], estate: documents(subnets, assignment('rails', 'subnet-nsg')) })
    expect(found.map((one) => `${one.subjectName} ${one.status}`)).toEqual(['hub fail'])
    expect(found[0]?.message).toContain('in `gpu` ')
  })
})

describe('assignments in force', () => {
  const rule = 'policy-assignments-in-force'

  test('missing definitions are unknown, told with the way to get them', () => {
    const [found] = judge(rule, { resources: [seen(BUILT_IN)] })
    expect(`${found?.status} ${found?.reason} ${found?.subjectName}`).toBe('unknown DefinitionNotHeld The rails')
    expect(found === undefined ? '' : settledBy(controlOf(rule), found)).toBe('the definitions that are assigned (`fairway policy pull`)')
  })

  test('an assignment of the estate that a complete listing does not show is not deployed', () => {
    const estate = documents(...landing(), assignment('rails', 'fairway-ai-baseline'))
    expect(reasons(rule, { estate })).toEqual(['fail NotDeployed'])
    expect(reasons(rule, { estate, coverage: [] })).toEqual(['pass InForce', 'unknown ScopeNotListed'])
    expect(
      reasons(rule, { estate, resources: [seen('/providers/Microsoft.Authorization/policySetDefinitions/fairway-ai-baseline')] }),
    ).toEqual(['pass InForce'])
  })

  test('rules that do not compile hold nothing', () => {
    const broken: Part = [
      'PolicyDefinition',
      'broken',
      '{ mode: All, policyRule: { if: { value: "[nobodyKnows(\'x\')]", equals: 1 }, then: { effect: audit } } }',
    ]
    expect(reasons(rule, { estate: documents(broken, assignment('rails', 'broken')) })).toEqual(['fail InvalidDefinition'])
  })
})

describe('identities', () => {
  const rule = 'policy-identities'
  const tagging = {
    id: '/providers/Microsoft.Authorization/policyDefinitions/team-tag',
    properties: {
      mode: 'Indexed',
      policyRule: {
        if: { field: 'tags.team', exists: 'false' },
        // oxlint-disable-next-line unicorn/no-thenable
        then: {
          effect: 'modify',
          details: {
            roleDefinitionIds: ['/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'],
            operations: [{ operation: 'add', field: 'tags.team', value: 'x' }],
          },
        },
      },
    },
  }
  const identity = `${scope}/resourcegroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/fixer`
  const withIdentity = (given: object | null | undefined): ExampleWorld => ({
    resources: [tagging, seen(tagging.id, given === undefined ? {} : { identity: given })],
  })

  test('an export that leaves identities out says nothing; none fails; one passes', () => {
    expect(reasons(rule, withIdentity(undefined))).toEqual(['unknown PropertyNotExported'])
    expect(reasons(rule, withIdentity(null))).toEqual(['fail NoIdentity'])
    expect(reasons(rule, withIdentity({ type: 'SystemAssigned' }))).toEqual(['pass HasIdentity'])
  })

  test('an identity that is gone fails where identities were listed', () => {
    const world = withIdentity({ type: 'UserAssigned', userAssignedIdentities: { [identity]: {} } })
    expect(reasons(rule, world)).toEqual(['fail IdentityGone'])
    const fixer = { id: identity }
    expect(reasons(rule, { resources: [...(world.resources ?? []), fixer] })).toEqual(['pass HasIdentity'])
    expect(reasons(rule, { ...world, coverage: [] })).toEqual(['unknown NotEnumerated', 'unknown ScopeNotListed'])
  })
})

describe('guardrails', () => {
  const chat = azure(ACCOUNT, 'chat')
  const estate = documents(...landing())
  const definition = (name: string): string => `/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-${name}`

  test('audits alone are not enough in production, and ask nothing of other stages', () => {
    const resources = [chat, seen(definition('compute-local-auth'))]
    expect(reasons('policy-ai-guardrails', { estate, resources })).toEqual(['pass Guarded'])
    expect(reasons('policy-ai-guardrails-enforced', { estate, resources })).toEqual(['fail AuditOnly'])
    expect(reasons('policy-ai-guardrails-enforced', { estate: documents(...landing('sandbox')), resources })).toEqual([
      'not-applicable NoSubject',
    ])
    expect(reasons('policy-ai-guardrails-enforced', { resources })).toEqual(['unknown NothingDeclared'])
  })

  test('nobody concludes that there are none from what was not listed, not read or not pulled', () => {
    const rule = 'policy-ai-guardrails'
    const listed: Coverage = {
      source: 'e',
      scope,
      kind: 'azure.resource',
      status: 'complete',
      observedAt: '2026-11-01T00:00:00.000Z',
      enumerated: ['*'],
      count: 1,
    }
    expect(reasons(rule, { resources: [chat] })).toEqual(['fail NoGuardrail'])
    expect(reasons(rule, { resources: [chat], coverage: [listed] })).toEqual(['unknown NotEnumerated'])
    expect(reasons(rule, { resources: [chat, seen(BUILT_IN)] })).toEqual(['unknown DefinitionNotHeld'])
    expect(reasons(rule, { resources: [chat, extension('Microsoft.Authorization/policyAssignments', 'named')] })).toEqual([
      'unknown PropertiesNotExported',
    ])
  })

  test('what the estate declares and Azure does not have guards nothing', () => {
    const declared = documents(...landing(), assignment('rails', 'fairway-ai-baseline'))
    expect(reasons('policy-ai-guardrails', { estate: declared, resources: [chat] })).toEqual(['fail NotDeployed'])
    expect(reasons('gov-policy-assigned', { estate: declared, resources: [chat] })).toEqual(['fail Absent'])
    expect(reasons('gov-policy-assigned', { estate: declared, resources: [chat], coverage: [] })).toEqual(['pass Declared'])
  })

  test('what a management group assigns reaches the subscriptions in it, and no others', () => {
    const group = '/providers/Microsoft.Management/managementGroups/corp'
    const above = { ...seen(definition('account-local-auth')), id: `${group}/providers/Microsoft.Authorization/policyAssignments/rails` }
    const row = (name: string) => ({
      id: scope,
      properties: { managementGroupAncestorsChain: [{ name, displayName: name }] },
    })
    expect(reasons('policy-ai-guardrails', { resources: [chat, above, row('corp')] })).toEqual(['pass Guarded'])
    expect(reasons('policy-ai-guardrails', { resources: [chat, above, row('online')] })).toEqual(['fail NoGuardrail'])
    expect(reasons('policy-ai-guardrails', { resources: [chat, above] })).toEqual(['unknown NotEnumerated'])
  })
})

describe('exemptions', () => {
  const found = (more: string) =>
    judge('policy-exemptions-end', {
      estate: documents(assignment('rails', 'fairway-ai-baseline'), exemption('spared', more)),
    }).map((one) => `${one.reason}: ${one.message}`)

  test('they end, and not too late; who asked for one is told', () => {
    expect(found(', expiresOn: 2027-01-31, metadata: { owner: vision }')).toEqual(['Ends: it ends on 2027-01-31 (Waiver, owner vision)'])
    expect(found(', expiresOn: 2026-11-21')).toEqual(['Ended: it ended on 2026-11-21 and spares nothing any more (Waiver)'])
    expect(found(', expiresOn: 2028-01-31')).toEqual(['EndsLate: it ends on 2028-01-31, which is more than 365 days away (Waiver)'])
  })

  test('one that belongs to no assignment spares nothing', () => {
    const lost = documents(assignment('rails', 'fairway-ai-baseline'), [
      'PolicyExemption',
      'lost',
      `{ scope: ${scope}, policyAssignmentId: nobody, exemptionCategory: Mitigated, expiresOn: 2027-01-31 }`,
    ])
    expect(reasons('policy-exemptions-end', { estate: lost })).toEqual(['fail SparesNothing'])
  })
})
