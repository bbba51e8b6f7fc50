import { expect, test } from 'vitest'
import type { Compliance, RollUp, StateCounts } from '@fairway/arm/assignment'
import { complianceCases, run } from './compliance-case.ts'

const nonZero = (counts: StateCounts): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, amount]: [string, number]) => amount > 0))

/** By `assignment`, `assignment/reference`, `assignment@group` and `whole`. */
function rolledUp(compliance: Compliance): ReadonlyMap<string, RollUp> {
  const found = new Map<string, RollUp>([['whole', compliance]])
  for (const one of compliance.assignments) {
    const { name } = one.assignment.assignment
    found.set(name, one)
    for (const policy of one.policies) if (policy.policy.reference !== '') found.set(`${name}/${policy.policy.reference}`, policy)
    for (const group of one.groups) found.set(`${name}@${group.name}`, group)
  }
  return found
}

function statesOf(compliance: Compliance): Record<string, string> {
  return Object.fromEntries(
    [...compliance.pairs()].map(({ policy, resource, state }) => {
      const { name } = policy.assignment.assignment
      const [, after = resource] =
        /\/(?:resourceGroups\/[^/]+|subscriptions)\/(?:providers\/)?(?:Microsoft[^/]+\/)?(.+)$/.exec(resource) ?? []
      return [`${name}${policy.reference === '' ? '' : `/${policy.reference}`} ${shortName(resource, after)}`, state]
    }),
  )
}

/** The full name of a resource: every second part behind its provider. */
function shortName(id: string, otherwise: string): string {
  const at = id.lastIndexOf('/providers/')
  if (at === -1) return id.slice(id.lastIndexOf('/') + 1)
  const parts = id.slice(at + '/providers/'.length).split('/')
  return parts.filter((_, index) => index > 0 && index % 2 === 0).join('/') || otherwise
}

const scopeKey = (scope: string): string => scope.replace(/^\/providers\/microsoft\.management\/managementgroups\//, '')

test('There are enough cases to hold the rules.', () => {
  expect(complianceCases.length).toBeGreaterThan(60)
  expect(new Set(complianceCases.map(({ name }) => name)).size).toBe(complianceCases.length)
})

test.each(complianceCases)('$name', (one) => {
  const { want } = one
  const { refused, plan, compliance } = run(one)
  expect(refused.map(({ code }) => code)).toEqual(want.refused ?? [])
  if (want.refused !== undefined) return
  const rows = rolledUp(compliance)
  const row = (key: string): RollUp => rows.get(key) ?? expect.fail(`there is no ${key}`)
  const by = <T>(keys: object | undefined, value: (key: string) => T): Record<string, T> =>
    Object.fromEntries(Object.keys(keys ?? {}).map((key) => [key, value(key)]))
  if (want.states !== undefined) expect(statesOf(compliance)).toEqual(want.states)
  expect(by(want.counts, (key) => nonZero(row(key).counts))).toEqual(want.counts ?? {})
  expect(by(want.percentages, (key) => row(key).percentage)).toEqual(want.percentages ?? {})
  expect(by(want.bounds, (key) => [row(key).atLeast, row(key).atMost])).toEqual(want.bounds ?? {})
  const scopes = new Map(compliance.scopes.map(({ scope, percentage }) => [scopeKey(scope), percentage]))
  expect(by(want.scopes, (key) => scopes.get(key))).toEqual(want.scopes ?? {})
  const wouldDo = by(want.wouldDo, (key) =>
    Object.fromEntries(compliance.assignments.find(({ assignment }) => assignment.assignment.name === key)?.wouldDo ?? []),
  )
  expect(wouldDo).toEqual(want.wouldDo ?? {})
  for (const [key, word] of Object.entries(want.notEvaluated ?? {})) {
    const [name, reference = ''] = key.split('/')
    const policies = compliance.assignments.find(({ assignment }) => assignment.assignment.name === name)?.policies ?? []
    expect(policies.find(({ policy }) => policy.reference === reference)?.notEvaluated).toContain(word)
  }
  expect([...new Set(compliance.problems.map(({ code }) => code))]).toEqual(want.problems ?? [])
  if (want.compiled !== undefined) expect(plan.compiled).toBe(want.compiled)
})

test.each(complianceCases)('The order of resources changes nothing: $name', (one) => {
  const { compliance } = run(one)
  const turned = run({ ...one, resources: one.resources.toReversed(), assignments: one.assignments.toReversed() }).compliance
  const told = (all: Compliance) =>
    [...rolledUp(all)].map(([key, { counts, percentage }]) => ({ key, counts, percentage })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  expect(told(turned)).toEqual(told(compliance))
})
