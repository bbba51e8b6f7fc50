import { describe, expect, test } from 'vitest'
import { builtInAliases, projectModelDeployments } from '../alias/index.ts'
import { parsePolicyDefinition, type PolicyDefinition } from '../policy/index.ts'
import { indexResources, type ArmResource } from '../resource/index.ts'
import {
  assignmentsAt,
  conflicts,
  evaluateCompliance,
  explainPair,
  pairIdOf,
  parseAssignment,
  parseExemption,
  planAssignments,
  policyCatalogue,
  reachingPolicies,
  relatedIn,
  scopeTree,
  type AssignmentPlan,
} from './index.ts'

const now = '2026-11-21T00:00:00Z'
const type = 'Microsoft.Storage/storageAccounts'
const tls = `${type}/minimumTlsVersion`
const modifyRole = '/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c'

/** A definition about storage accounts: the condition beside the type, and what then happens. */
function definition(name: string, condition: object, then: object): PolicyDefinition {
  // oxlint-disable-next-line unicorn/no-thenable
  const policyRule = { if: { allOf: [{ field: 'type', equals: type }, condition] }, then }
  const parsed = parsePolicyDefinition({
    name,
    properties: { mode: 'Indexed', policyRule },
  })
  return parsed.ok ? parsed.definition : expect.fail(JSON.stringify(parsed.problems))
}

const deny = { effect: 'deny' }
const write = (value: string, conflictEffect = 'audit'): object => ({
  effect: 'modify',
  details: { roleDefinitionIds: [modifyRole], conflictEffect, operations: [{ operation: 'addOrReplace', field: tls, value }] },
})
const definitions = [
  definition('needs-12', { field: tls, notEquals: 'TLS1_2' }, deny),
  definition('needs-13', { not: { field: tls, in: ['TLS1_3'] } }, deny),
  definition('never-12', { field: tls, equals: 'TLS1_2' }, deny),
  definition('never-any', { field: tls, exists: 'true' }, deny),
  definition(
    'two-things',
    {
      allOf: [
        { field: tls, equals: 'TLS1_2' },
        { field: 'kind', equals: 'BlobStorage' },
      ],
    },
    deny,
  ),
  definition('writes-12', { field: tls, notEquals: 'TLS1_2' }, write('TLS1_2')),
  definition('writes-10', { field: tls, notEquals: 'TLS1_0' }, write('TLS1_0', 'deny')),
  definition('audits', { field: tls, notEquals: 'TLS1_2' }, { effect: 'audit' }),
  models(),
]

/** A definition about model deployments, which its mode shows in a form of their own. */
function models(): PolicyDefinition {
  const of = 'Microsoft.CognitiveServices.Data/accounts/deployments'
  const condition = {
    allOf: [
      { field: 'type', equals: of },
      { field: `${of}/model.publisher`, notEquals: 'OpenAI' },
    ],
  }
  // oxlint-disable-next-line unicorn/no-thenable
  const properties = { mode: 'Microsoft.CognitiveServices.Data', policyRule: { if: condition, then: { effect: 'audit' } } }
  const parsed = parsePolicyDefinition({ name: 'models', properties })
  return parsed.ok ? parsed.definition : expect.fail(JSON.stringify(parsed.problems))
}

interface Given {
  readonly scope: string
  readonly assigns: string
  readonly properties?: object
}

function planOf(given: Readonly<Record<string, Given>>, exemptions: readonly object[] = []): AssignmentPlan {
  return planAssignments({
    assignments: Object.entries(given).map(([name, { scope, assigns, properties }]) => {
      const json = { name, identity: { type: 'SystemAssigned' }, properties: { policyDefinitionId: assigns, ...properties } }
      const parsed = parseAssignment(json, { scope })
      return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
    }),
    exemptions: exemptions.map((json) => {
      const parsed = parseExemption(json)
      return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
    }),
    catalogue: policyCatalogue(definitions, []),
    tree: scopeTree({
      managementGroups: [{ name: 'root' }, { name: 'corp', parent: 'root' }],
      subscriptions: [{ id: 's', managementGroup: 'corp' }],
    }),
    aliases: builtInAliases(),
  })
}

const account = (properties: ArmResource['properties'], more: object = {}): ArmResource => ({
  id: '/subscriptions/S/resourceGroups/G/providers/Microsoft.Storage/storageAccounts/A',
  name: 'A',
  type,
  location: 'westeurope',
  ...(properties === undefined ? {} : { properties }),
  ...more,
})

const told = (plan: AssignmentPlan): readonly string[] =>
  conflicts(plan).map(
    ({ kind, scope, policies: [a, b] }) =>
      `${kind} ${a.assignment.assignment.name} ${b.assignment.assignment.name} ${scope.slice(scope.lastIndexOf('/') + 1)}`,
  )

describe('Policies in each other’s way', () => {
  test('Two denies that leave nothing are told, at the lower of their scopes.', () => {
    expect(told(planOf({ a: { scope: 'root', assigns: 'needs-12' }, b: { scope: 'corp', assigns: 'needs-13' } }))).toEqual([
      'contrary-denies a b corp',
    ])
    expect(told(planOf({ a: { scope: 'corp', assigns: 'needs-12' }, b: { scope: '/subscriptions/s', assigns: 'never-12' } }))).toEqual([
      'contrary-denies a b s',
    ])
    expect(told(planOf({ a: { scope: 'corp', assigns: 'needs-12' }, b: { scope: 'corp', assigns: 'never-any' } }))).toEqual([
      'contrary-denies a b corp',
    ])
  })

  test('Denies that let something through are not, nor is what constants do not prove.', () => {
    expect(told(planOf({ a: { scope: 'corp', assigns: 'needs-13' }, b: { scope: 'corp', assigns: 'never-12' } }))).toEqual([])
    expect(told(planOf({ a: { scope: 'corp', assigns: 'needs-12' }, b: { scope: 'corp', assigns: 'two-things' } }))).toEqual([])
  })

  test('Places that one leaves out, and what is not enforced, are in nobody’s way.', () => {
    const left = { notScopes: ['/providers/Microsoft.Management/managementGroups/corp'] }
    expect(
      told(planOf({ a: { scope: 'root', assigns: 'needs-12', properties: left }, b: { scope: 'corp', assigns: 'needs-13' } })),
    ).toEqual([])
    const tried = { enforcementMode: 'DoNotEnforce' }
    expect(
      told(planOf({ a: { scope: 'root', assigns: 'needs-12', properties: tried }, b: { scope: 'corp', assigns: 'needs-13' } })),
    ).toEqual([])
  })

  test('Two writers of different values are told with what then happens, and a writer of what is denied.', () => {
    const plan = planOf({
      a: { scope: 'corp', assigns: 'writes-12' },
      b: { scope: 'root', assigns: 'writes-10' },
      c: { scope: 'corp', assigns: 'never-12' },
    })
    expect(told(plan)).toEqual(['contrary-writes a b corp', 'written-and-denied a c corp'])
    expect(conflicts(plan)[0]?.message).toContain('the one whose conflict effect is deny wins')
  })

  test('What is tried out in one place and enforced by another is told.', () => {
    const plan = planOf({
      a: { scope: 'corp', assigns: 'needs-12', properties: { enforcementMode: 'DoNotEnforce' } },
      b: { scope: 'root', assigns: 'needs-12' },
    })
    expect(told(plan)).toEqual(['enforced-elsewhere a b corp'])
  })
})

test('A policy reaches what is exempt from it as well, and says so.', () => {
  const of = '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/a'
  const exemption = {
    id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Authorization/policyExemptions/e',
    properties: { policyAssignmentId: of, exemptionCategory: 'Mitigated' },
  }
  const exempt = planOf({ a: { scope: 'corp', assigns: 'needs-12' } }, [exemption])
  expect(reachingPolicies(exempt, { now })(account({})).policies.map(({ exemption }) => exemption?.name)).toEqual(['e'])
})

describe('What reaches a place', () => {
  const plan = planOf({
    a: { scope: 'root', assigns: 'needs-12' },
    b: { scope: 'corp', assigns: 'audits', properties: { overrides: [{ kind: 'policyEffect', value: 'disabled' }] } },
    c: { scope: 'root', assigns: 'never-12', properties: { notScopes: ['/subscriptions/s'] } },
    d: { scope: '/subscriptions/other', assigns: 'needs-12' },
  })
  const at = (scope: string, more: object = {}) => assignmentsAt(plan, scope, { now, ...more })

  test('The nearest come first, each with where it is inherited from and who leaves the place out.', () => {
    const found = at('/subscriptions/S/resourceGroups/G').map(({ assignment, inheritedFrom, excludedBy }) => [
      assignment.assignment.name,
      inheritedFrom?.slice(-4),
      excludedBy,
    ])
    expect(found).toEqual([
      ['b', 'corp', undefined],
      ['a', 'root', undefined],
      ['c', 'root', '/subscriptions/s'],
    ])
    expect(at('/providers/Microsoft.Management/managementGroups/CORP')[0]?.inheritedFrom).toBeUndefined()
  })

  test('Effects are those in force.', () => {
    expect(at('/subscriptions/s').map(({ policies }) => policies.map(({ effect }) => effect))).toEqual([['disabled'], ['deny'], ['deny']])
  })

  test('Asked for a type, only policies that can apply to it are told.', () => {
    expect(at('/subscriptions/s', { type: 'Microsoft.KeyVault/vaults' }).flatMap(({ policies }) => policies)).toEqual([])
    expect(at('/subscriptions/s', { type, location: 'West Europe' }).flatMap(({ policies }) => policies)).toHaveLength(2)
  })
})

describe('One pair', () => {
  const plan = planOf({ a: { scope: 'corp', assigns: 'audits', properties: { nonComplianceMessages: [{ message: 'Use TLS 1.2.' }] } } })
  const resource = account({ minimumTlsVersion: 'TLS1_0' })
  const assignment = plan.assignments[0]?.assignment.id ?? ''
  const options = { now, resource: (id: string) => indexResources([resource]).byId(id) }

  test('is explained by its id, which an evaluation gives as well.', () => {
    const [pair] = evaluateCompliance(plan, [resource], { now }).pairs()
    expect(pair?.id).toBe(pairIdOf(assignment, '', resource.id))
    const explained = explainPair(plan, pair?.id ?? '', options)
    expect(explained).toMatchObject({ verdict: 'NonCompliant', message: 'Use TLS 1.2.', enforced: true })
    expect(explained?.explanation.reasons.some(({ actual }) => actual === 'TLS1_0')).toBe(true)
  })

  test('that does not exist is not explained.', () => {
    for (const id of [
      '',
      'x',
      pairIdOf(assignment, 'other', resource.id),
      pairIdOf(assignment, '', '/subscriptions/s'),
      pairIdOf('/x', '', resource.id),
    ]) {
      expect(explainPair(plan, id, options)).toBeUndefined()
    }
  })
})

test('Lists are bounded; what is left out is counted, and the counts are whole.', () => {
  const plan = planOf({ a: { scope: 'corp', assigns: 'audits' } })
  const many = Array.from({ length: 10 }, (_, at) =>
    account({}, { id: `/subscriptions/s/resourceGroups/g/providers/${type}/r${at}`, name: `r${at}` }),
  )
  const compliance = evaluateCompliance(plan, many, { now, keep: 4 })
  expect([compliance.counts.nonCompliant, compliance.notKept, compliance.page({}, 1, 2).total]).toEqual([10, 6, 4])
  expect(compliance.page({}, 1, 2).pairs.map(({ resource }) => resource.slice(-2))).toEqual(['r1', 'r2'])
  expect(compliance.page({ resource: many[2]?.id.toUpperCase() ?? '' }, 0, 9).total).toBe(1)
  expect(compliance.page({ within: '/subscriptions/s/resourceGroups/gg' }, 0, 9).total).toBe(0)
})

test('Whoever listens hears of every resource that is judged, once, with the state that wins.', () => {
  const heard: string[] = []
  const plan = planOf({ a: { scope: 'corp', assigns: 'audits' }, b: { scope: 'corp', assigns: 'never-12' } })
  const named = (name: string, tls: string): ArmResource =>
    account({ minimumTlsVersion: tls }, { id: `/subscriptions/s/resourceGroups/g/providers/${type}/${name}`, name })
  const all = [named('New', 'TLS1_3'), named('Set', 'TLS1_2'), account({}, { type: 'Microsoft.Network/routeTables' })]
  evaluateCompliance(plan, all, { now, onJudged: (resource, state) => heard.push(`${resource.slice(-3)} ${state}`) })
  const fine = [account({ minimumTlsVersion: 'TLS1_2' })]
  evaluateCompliance(planOf({ a: { scope: 'corp', assigns: 'audits' } }), fine, { now, onJudged: (_, state) => heard.push(state) })
  expect(heard).toEqual(['New NonCompliant', 'Set NonCompliant', 'Compliant'])
})

test('Resources may come from a generator.', () => {
  function* all(): Iterable<ArmResource> {
    yield account({ minimumTlsVersion: 'TLS1_2' })
  }
  const compliance = evaluateCompliance(planOf({ a: { scope: 'corp', assigns: 'audits' } }), all(), {
    now,
    related: relatedIn(indexResources([]), () => false),
  })
  expect(compliance.percentage).toBe(100)
})

test('A model deployment is judged once, whether or not its other form is among the resources.', () => {
  const plan = planOf({ a: { scope: 'corp', assigns: 'models' } })
  const deployment: ArmResource = {
    id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a/deployments/d',
    name: 'a/d',
    type: 'Microsoft.CognitiveServices/accounts/deployments',
    properties: { model: { format: 'Meta', name: 'llama' } },
  }
  for (const resources of [[deployment], [deployment, ...projectModelDeployments([deployment])]]) {
    expect(evaluateCompliance(plan, resources, { now })).toMatchObject({ total: 1, counts: { nonCompliant: 1 } })
  }
})
