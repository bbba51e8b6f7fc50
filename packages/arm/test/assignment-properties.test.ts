import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourceIdOf, type ArmResource } from '@fairway/arm/resource'
import { NON_COMPLIANT, NOT_APPLICABLE, subjectOf } from '@fairway/arm/policy'
import { nothingRelated } from '@fairway/arm/assignment'
import { run, type ComplianceCase, type Ran } from './compliance-case.ts'

const groups = ['g1', 'g2'] as const
const subscriptions = ['s1', 's2'] as const
const parentOf: Readonly<Record<string, string>> = { s1: 'corp', s2: 'online', corp: 'root', online: 'root' }

const scopes = fc.oneof(
  fc.constantFrom('root', 'corp', 'online'),
  fc.constantFrom(...subscriptions).map((one) => `/subscriptions/${one}`),
  fc
    .tuple(fc.constantFrom(...subscriptions), fc.constantFrom(...groups))
    .map(([one, group]) => `/subscriptions/${one}/resourceGroups/${group}`),
  fc
    .tuple(fc.constantFrom(...subscriptions), fc.constantFrom(...groups), fc.nat(3))
    .map(([one, group, at]) => `/subscriptions/${one}/resourceGroups/${group}/providers/Microsoft.Storage/storageAccounts/r${at}`),
)

const resources = fc
  .array(
    fc.record({
      subscription: fc.constantFrom(...subscriptions),
      group: fc.constantFrom(...groups),
      tls: fc.constantFrom('TLS1_0', 'TLS1_2'),
      https: fc.boolean(),
      sku: fc.constantFrom('Standard_LRS', 'Premium_LRS'),
      location: fc.constantFrom('westeurope', 'East US'),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map(storage))

function storage(
  one: { subscription: string; group: string; tls: string; https: boolean; sku: string; location: string },
  at: number,
): ArmResource {
  const name = `r${at}`
  const type = 'Microsoft.Storage/storageAccounts'
  const id = resourceIdOf({ scope: `/subscriptions/${one.subscription}/resourceGroups/${one.group}`, type, name }) ?? ''
  const properties = { minimumTlsVersion: one.tls, supportsHttpsTrafficOnly: one.https }
  return { id, name, type, location: one.location, sku: { name: one.sku }, properties }
}

const assignments = fc
  .array(
    fc.record({
      scope: scopes,
      assigns: fc.constantFrom('tls', 'https', 'storage', 'ten', 'twice'),
      notScopes: fc.array(scopes, { maxLength: 2 }),
      eastOnly: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ scope, assigns, notScopes, eastOnly }, at) => ({
      name: `a${at}`,
      scope,
      assigns,
      properties: {
        notScopes,
        ...(eastOnly ? { resourceSelectors: [{ name: 'east', selectors: [{ kind: 'resourceLocation', in: ['eastus'] }] }] } : {}),
      },
    })),
  )

const exemptions = fc
  .array(
    fc.record({ scope: scopes, of: fc.constantFrom('a0', 'a1'), references: fc.constantFrom(undefined, ['Tls'], ['Https', 'small']) }),
    { maxLength: 3 },
  )
  .map((list) =>
    list.map(({ scope, of, references }, at) => ({
      name: `e${at}`,
      scope,
      of,
      properties: references === undefined ? {} : { policyDefinitionReferenceIds: references },
    })),
  )

const world = fc.record({ resources, assignments, exemptions })

const caseOf = (parts: Pick<ComplianceCase, 'assignments'>): ComplianceCase => ({ name: 'property', resources: [], want: {}, ...parts })

/** Everything above an id, and the id, worked out by hand. */
function above(id: string): ReadonlySet<string> {
  const lower = id.toLowerCase()
  const subscription = lower.split('/')[2] ?? ''
  const chain = [lower, lower.slice(0, lower.indexOf('/providers/')), `/subscriptions/${subscription}`]
  for (let at: string | undefined = parentOf[subscription]; at !== undefined; at = parentOf[at]) chain.push(at)
  return new Set(chain)
}

const reaches = (id: string, scope: string): boolean => above(id).has(scope.toLowerCase())

/** Every pair judged by itself, nothing shared: `assignment|reference|resource` and its state. */
function byHand(
  { plan }: Ran,
  all: readonly ArmResource[],
  given: typeof exemptions extends fc.Arbitrary<infer T> ? T : never,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const resource of all) {
    for (const policy of plan.policies) {
      const { name, notScopes, scope, resourceSelectors } = policy.assignment.assignment
      const short = (text: string): string => text.replace('/providers/microsoft.management/managementgroups/', '')
      if (!reaches(resource.id, short(scope)) || notScopes.some((one) => reaches(resource.id, short(one)))) continue
      if (resourceSelectors.length > 0 && resource.location !== 'East US') continue
      const verdict =
        policy.at('')?.forType(resource.type)?.judge(subjectOf(resource), { now: '2026-11-21', related: nothingRelated }) ?? NOT_APPLICABLE
      if (verdict === NOT_APPLICABLE) continue
      const exempt = given.some(
        (one) =>
          one.of === name &&
          reaches(resource.id, one.scope) &&
          (one.properties.policyDefinitionReferenceIds?.some((reference) => reference.toLowerCase() === policy.reference.toLowerCase()) ??
            true),
      )
      found[`${name}|${policy.reference}|${resource.name}`] = exempt ? 'Exempt' : verdict === NON_COMPLIANT ? 'NonCompliant' : 'Compliant'
    }
  }
  return found
}

test('What is shared and fanned out is what judging every pair by itself gives.', () => {
  fc.assert(
    fc.property(world, (one) => {
      const ran = run(caseOf(one), one.resources, one.exemptions)
      const expected = byHand(ran, one.resources, one.exemptions)
      const told = [...ran.compliance.pairs()].map(({ policy, resource, state }) => [
        `${policy.assignment.assignment.name}|${policy.reference}|${resource.slice(resource.lastIndexOf('/') + 1)}`,
        state,
      ])
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.entries(expected).filter(([, state]) => state !== 'Compliant')))
      for (const { policies } of ran.compliance.assignments) {
        for (const { policy, counts } of policies) {
          const states = Object.entries(expected).flatMap(([key, state]) =>
            key.startsWith(`${policy.assignment.assignment.name}|${policy.reference}|`) ? [state] : [],
          )
          const amount = (state: string): number => states.filter((each) => each === state).length
          expect([counts.compliant, counts.nonCompliant, counts.exempt]).toEqual([
            amount('Compliant'),
            amount('NonCompliant'),
            amount('Exempt'),
          ])
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('One more exemption never lowers a percentage.', () => {
  fc.assert(
    fc.property(world, scopes, (one, scope) => {
      const before = run(caseOf(one), one.resources, one.exemptions).compliance
      const more = [...one.exemptions, { name: 'more', scope, of: 'a0', properties: {} }]
      const after = run(caseOf(one), one.resources, more).compliance
      for (const [at, assignment] of before.assignments.entries()) {
        expect(after.assignments[at]?.percentage ?? 100).toBeGreaterThanOrEqual(assignment.percentage ?? 0)
        expect(after.assignments[at]?.total).toBe(assignment.total)
      }
      expect(after.percentage ?? 100).toBeGreaterThanOrEqual(before.percentage ?? 0)
    }),
    { numRuns: 100 },
  )
})

test('A notScope removes the pairs of its resources and nothing else.', () => {
  fc.assert(
    fc.property(world, scopes, (one, left) => {
      const before = run(caseOf(one), one.resources, []).compliance
      const narrowed = one.assignments.map((each, at) =>
        at === 0 ? { ...each, properties: { ...each.properties, notScopes: [...each.properties.notScopes, left] } } : each,
      )
      const after = run(caseOf({ assignments: narrowed }), one.resources, []).compliance
      const kept = [...before.pairs()].filter(
        ({ policy, resource }) => policy.assignment.assignment.name !== 'a0' || !reaches(resource, left),
      )
      expect([...after.pairs()].map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
    }),
    { numRuns: 100 },
  )
})

test('States add up: every resource of a policy has one, and no assignment counts a resource twice.', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { compliance } = run(caseOf(one), one.resources, one.exemptions)
      for (const { total, policies, percentage, atLeast, atMost } of compliance.assignments) {
        expect(total).toBeLessThanOrEqual(one.resources.length)
        for (const policy of policies) expect(policy.total).toBeLessThanOrEqual(total)
        expect([atLeast, atMost]).toEqual([percentage, percentage])
      }
      const [tenant] = compliance.scopes.filter(({ scope }) => scope === '/')
      expect(tenant?.counts ?? compliance.counts).toEqual(compliance.counts)
    }),
    { numRuns: 100 },
  )
})
