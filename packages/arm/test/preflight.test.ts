import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInAliases } from '../src/alias/index.ts'
import { parseAssignment, planAssignments, policyCatalogue, scopeTree, type AssignmentPlan } from '../src/assignment/index.ts'
import { parsePolicyDefinition } from '../src/policy/index.ts'
import { check, fromResources, fromTerraform, type PreflightReport } from '../src/preflight/index.ts'
import { readTerraform } from '../src/terraform/index.ts'
import { isList, isObject, Unknown, type Value, type ValueObject } from '../src/value/index.ts'

const NOW = '2026-11-21T00:00:00Z'
const ACCOUNT = 'Microsoft.CognitiveServices/accounts'

const rule = (conditions: readonly unknown[], effect: unknown): unknown => {
  // The language of policies has a member of that name.
  // oxlint-disable-next-line unicorn/no-thenable
  return { if: { allOf: [{ field: 'type', equals: ACCOUNT }, ...conditions] }, then: effect }
}
const rules: Readonly<Record<string, unknown>> = {
  keys: rule([{ field: `${ACCOUNT}/disableLocalAuth`, notEquals: true }], { effect: 'deny' }),
  network: rule([{ anyOf: [{ field: `${ACCOUNT}/publicNetworkAccess`, equals: 'Enabled' }, { field: `${ACCOUNT}/networkAcls.defaultAction`, equals: 'Allow' }] }], { effect: 'deny' }),
  addresses: rule([{ count: { field: `${ACCOUNT}/networkAcls.ipRules[*]`, where: { field: `${ACCOUNT}/networkAcls.ipRules[*].value`, like: '203.*' } }, greater: 0 }], { effect: 'deny' }),
  owner: rule([{ field: "tags['owner']", exists: false }], { effect: 'deny' }),
  kind: rule([{ not: { field: 'kind', in: ['OpenAI', 'AIServices'] } }], { effect: 'deny' }),
} // prettier-ignore

function planOf(assigned: Readonly<Record<string, unknown>>): AssignmentPlan {
  const definitions = Object.entries(assigned).map(([name, policyRule]) => {
    const parsed = parsePolicyDefinition({ name, properties: { displayName: name, mode: 'All', policyRule } })
    return parsed.ok ? parsed.definition : expect.fail(JSON.stringify(parsed.problems))
  })
  const assignments = definitions.map((one) => {
    const parsed = parseAssignment({ properties: { policyDefinitionId: one.name } }, { name: one.name ?? '', scope: '/subscriptions/s' })
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
  })
  const tree = scopeTree({ managementGroups: [], subscriptions: [{ id: 's' }] })
  return planAssignments({ assignments, exemptions: [], catalogue: policyCatalogue(definitions, []), tree, aliases: builtInAliases() })
}

const plan = planOf(rules)
const checked = (...rows: readonly Value[]): PreflightReport =>
  check({ parts: [fromResources(rows, { at: '/subscriptions/s/resourceGroups/rg' })], plan, now: NOW })

const account = fc.record(
  {
    type: fc.constant(ACCOUNT),
    name: fc.constant('oai'),
    kind: fc.constantFrom('OpenAI', 'Face', 'AIServices'),
    tags: fc.dictionary(fc.constantFrom('owner', 'Owner', 'env'), fc.constantFrom('a', '')),
    properties: fc.record(
      {
        disableLocalAuth: fc.constantFrom(true, false, null, 'true'),
        publicNetworkAccess: fc.constantFrom('Enabled', 'Disabled', ''),
        networkAcls: fc.record(
          {
            defaultAction: fc.constantFrom('Allow', 'Deny'),
            ipRules: fc.array(fc.record({ value: fc.constantFrom('203.0.113.7', '10.0.0.1') }), { maxLength: 3 }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type', 'name'] },
)

/** Hides some of the values. `type` and `name` stay. */
function hide(value: Value, keep: (path: string) => boolean, path = ''): Value {
  if (path !== '' && !keep(path)) return new Unknown(`hidden ${path}`)
  if (isList(value)) return value.map((inner, index) => hide(inner, keep, `${path}/${index}`))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, path === '' && (key === 'type' || key === 'name') ? inner : hide(inner, keep, `${path}/${key}`)]))
} // prettier-ignore

const outcomes = (report: PreflightReport): ReadonlyMap<string, string> =>
  new Map(report.entries.map((one) => [one.policy.definitionName, one.outcome]))

describe('what is not known', () => {
  test('hiding a value never turns one decided answer into another', () => {
    fc.assert(
      fc.property(account, fc.func(fc.boolean()), (resource, keep) => {
        const full = outcomes(checked(resource))
        const hidden = outcomes(checked(hide(resource, (path) => keep(path))))
        for (const name of Object.keys(rules)) {
          const now = hidden.get(name) ?? 'fine'
          if (now !== 'undecided') expect([name, now]).toEqual([name, full.get(name) ?? 'fine'])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the verdict is at least as bad as its entries', () => {
    fc.assert(
      fc.property(account, fc.func(fc.boolean()), (resource, keep) => {
        const { verdict, entries, summary } = checked(hide(resource, (path) => keep(path)))
        expect(verdict === 'denied').toBe(entries.some((one) => one.outcome === 'denied'))
        expect(summary.judged).toBe(summary.compliant + entries.length)
        expect(summary.denied + summary.undecided).toBe(entries.length)
      }),
      { numRuns: 100 },
    )
  })

  test('the case of keys changes nothing', () => {
    const upper = (value: Value): Value =>
      isList(value) ? value.map(upper) : isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === 'type' || key === 'name' ? key : key.toUpperCase(), upper(inner)])) : value // prettier-ignore
    fc.assert(
      fc.property(fc.record({ type: fc.constant(ACCOUNT), name: fc.constant('oai'), properties: fc.record({ disableLocalAuth: fc.boolean(), publicNetworkAccess: fc.constantFrom('Enabled', 'Disabled') }) }), (resource) => {
        expect(outcomes(checked(upper(resource)))).toEqual(outcomes(checked(resource)))
      }),
    ) // prettier-ignore
  })
})

describe('hostile input', () => {
  test('resources of any shape are judged or told as gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 }), (rows) => {
        const values: readonly Value[] = JSON.parse(JSON.stringify(rows))
        const report = checked(...values)
        expect(report.summary.resources + report.gaps.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
  })

  test('plans of any shape are read without an error', () => {
    const key = fc.constantFrom('resource_changes', 'planned_values', 'values', 'root_module', 'resources', 'child_modules', 'configuration', 'change', 'after', 'after_unknown', 'actions', 'address', 'type', 'name', 'mode', 'expressions', 'references', 'module_calls', 'module', '__proto__', 'constructor') // prettier-ignore
    const leaf = fc.oneof(fc.constantFrom('azurerm_cognitive_account', 'azurerm_subnet.s', 'azapi_resource', 'create', 'managed', 'var.x', 'module.m.o', '1.2', true, null, 1), fc.string()) // prettier-ignore
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaf, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 6 })),
    })) // prettier-ignore
    fc.assert(
      fc.property(fc.dictionary(key, tree), (json) => {
        const reading = readTerraform({ ...json, format_version: '1.2' })
        expect(check({ parts: [fromTerraform(reading)], plan, now: NOW }).summary.resources).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })

  test('attributes of any shape are mapped or told', () => {
    const types = ['azurerm_cognitive_account', 'azurerm_storage_account', 'azurerm_kubernetes_cluster', 'azurerm_private_endpoint', 'azurerm_linux_virtual_machine', 'azurerm_api_management', 'azurerm_role_assignment', 'azurerm_postgresql_flexible_server', 'azapi_resource'] // prettier-ignore
    const attribute = fc.constantFrom('name', 'resource_group_name', 'identity', 'network_acls', 'network_rules', 'default_node_pool', 'private_service_connection', 'os_disk', 'sku_name', 'security', 'scope', 'storage_mb', 'body', 'type', 'parent_id', 'ip_rules', 'blob_properties', '__proto__', 'hasOwnProperty') // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.dictionary(attribute, fc.jsonValue({ maxDepth: 3 })), fc.jsonValue({ maxDepth: 3 }), (type, after, unknown) => {
        const row = { address: `${type}.x`, mode: 'managed', type, name: 'x', change: { actions: ['create'], after, after_unknown: unknown, after_sensitive: unknown } }
        const reading = readTerraform(JSON.parse(JSON.stringify({ format_version: '1.2', resource_changes: [row] })))
        expect(reading.resources.length + reading.notEvaluated.length).toBeGreaterThanOrEqual(1)
        expect(() => JSON.stringify(check({ parts: [fromTerraform(reading)], plan, now: NOW }))).not.toThrow()
      }),
      { numRuns: 500 },
    ) // prettier-ignore
  })

  test('names of prototypes are ordinary names', () => {
    const row: ValueObject = JSON.parse(
      `{"type":"${ACCOUNT}","name":"__proto__","tags":{"__proto__":"x","constructor":"y"},"properties":{"disableLocalAuth":false}}`,
    )
    expect(checked(row).entries.map((one) => `${one.resource.name} ${one.outcome}`)).toContain('__proto__ denied')
  })
})
