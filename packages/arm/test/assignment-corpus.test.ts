import { describe, expect, test } from 'vitest'
import { builtInAliases } from '@fairway/arm/alias'
import {
  assignmentsAt,
  conflicts,
  containersIn,
  evaluateCompliance,
  explainPair,
  parseAssignment,
  planAssignments,
  relatedIn,
} from '@fairway/arm/assignment'
import { indexResources } from '@fairway/arm/resource'
import { catalogue, definitions, hasCorpora, inventory, libraryAssignments, libraryTree, sets } from './assignment-library.ts'

const NOW = '2026-11-21T00:00:00Z'
const corp = '11111111-1111-4111-8111-111111111111'
const online = '22222222-2222-4222-8222-222222222222'

describe.skipIf(!hasCorpora)('The Azure landing zone library with the built-in policies', () => {
  const tree = libraryTree({ [corp]: 'corp', [online]: 'online' })
  const plan = planAssignments({
    assignments: libraryAssignments(),
    exemptions: [],
    catalogue: catalogue(),
    tree,
    aliases: builtInAliases(),
  })
  const resources = inventory([corp, online])
  const index = indexResources(resources)
  const options = { now: NOW, related: relatedIn(index, () => true), containers: containersIn(index) }
  const compliance = evaluateCompliance(plan, resources, options)

  test('All twelve groups and their assignments make one plan without an error.', () => {
    expect(tree.managementGroups).toHaveLength(12)
    expect(plan.assignments.length).toBeGreaterThan(100)
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('Every reference finds its definition; what is not judged belongs to a resource provider.', () => {
    expect(plan.policies.filter(({ definition }) => definition === undefined)).toEqual([])
    const reasons = new Set(plan.policies.flatMap(({ notEvaluated }) => notEvaluated ?? []))
    expect([...reasons].toSorted()).toEqual(
      ['Kubernetes.Data', 'KeyVault.Data', 'ManagedHSM.Data', 'MachineLearningServices.Data']
        .map((mode) => `mode \`Microsoft.${mode}\` is evaluated by the resource provider, not by Azure Policy`)
        .toSorted(),
    )
  })

  test('Versions that the snapshot does not hold are named, each once.', () => {
    const missing = plan.problems.filter(({ code }) => code === 'VersionNotHeld').map(({ message }) => message)
    expect(missing.length).toBeGreaterThan(0)
    expect(new Set(plan.problems.map(({ document, pointer, message }) => `${document} ${pointer} ${message}`)).size).toBe(
      plan.problems.length,
    )
    expect(missing.every((message) => /^version `\d+\.\*\.\*(?:-preview)?`.* is not at hand; it is judged by `\d/.test(message))).toBe(true)
  })

  test('The same policy is compiled once, however many groups assign it.', () => {
    expect(plan.compiled).toBeLessThan(plan.policies.length * 0.75)
  })

  test('All exported resources are judged without an error.', () => {
    expect(compliance.resources).toBe(resources.length)
    expect(compliance.counts.error).toBe(0)
    expect([...compliance.pairs({ state: 'Error' })].map(({ id }) => id)).toEqual([])
    expect(compliance.total).toBeGreaterThan(300)
    expect(compliance.counts.nonCompliant).toBeGreaterThan(100)
  })

  test('What corp assigns does not reach online, and what landing zones assign reaches both.', () => {
    const names = (subscription: string): readonly string[] =>
      assignmentsAt(plan, `/subscriptions/${subscription}`, { now: NOW }).map(({ assignment }) => assignment.assignment.name)
    expect(names(corp)).toContain('Deny-Public-Endpoints')
    expect(names(online)).not.toContain('Deny-Public-Endpoints')
    expect(names(online)).toContain('Deploy-ASC-Monitoring')
    expect(names(corp)).toContain('Enforce-GR-KeyVault')
    expect(names(online)).toContain('Enforce-GR-KeyVault')
  })

  test('Every pair that is told can be explained, and the explanation agrees.', () => {
    const some = [...compliance.pairs()].filter((_, position) => position % 37 === 0)
    expect(some.length).toBeGreaterThan(20)
    for (const pair of some) {
      const explained = explainPair(plan, pair.id, { ...options, resource: (id) => index.byId(id) }) ?? expect.fail(pair.id)
      const expected = { NonCompliant: 'NonCompliant', Undecided: 'Unknown', Conflicting: 'NonCompliant', Protected: 'NonCompliant' }
      expect(explained.verdict).toBe(
        expected[pair.state === 'Exempt' || pair.state === 'Unknown' || pair.state === 'Error' ? 'Undecided' : pair.state],
      )
    }
  })

  test('The library does not contradict itself; what is tried out is enforced elsewhere in places.', () => {
    const kinds = new Set(conflicts(plan).map(({ kind }) => kind))
    expect([...kinds]).toEqual(['enforced-elsewhere'])
  })
})

describe.skipIf(!hasCorpora)('The built-in initiatives', () => {
  const held = sets()
  const shared = { catalogue: catalogue(), exemptions: [], tree: libraryTree({}), aliases: builtInAliases() }
  const assigned = held.map((set, position) => {
    const json = { name: `a${position}`, properties: { policyDefinitionId: set.id ?? set.name ?? '', parameters: {} } }
    const parsed = parseAssignment(json, { scope: 'alz' })
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
  })
  const plan = planAssignments({ ...shared, assignments: assigned })

  test('Every initiative and every reference of them finds what it names.', () => {
    expect(held.length).toBeGreaterThanOrEqual(181)
    expect(plan.problems.filter(({ code }) => code === 'DefinitionNotFound')).toEqual([])
    expect(plan.policies).toHaveLength(held.reduce((sum, set) => sum + set.references.length, 0))
  })

  test('Their own mistakes are not ours: nothing but missing parameters keeps any from being compiled.', () => {
    const codes = new Set(plan.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))
    expect([...codes]).toEqual(['MissingParameter'])
  })

  test('Every definition can be assigned by itself.', () => {
    const all = definitions().filter(({ policyType }) => policyType !== 'Static')
    const assignments = all.flatMap((one, position) => {
      const parsed = parseAssignment(
        { name: `d${position}`, properties: { policyDefinitionId: one.id ?? one.name ?? '' } },
        { scope: 'alz' },
      )
      return parsed.ok ? [parsed.value] : []
    })
    const alone = planAssignments({ ...shared, assignments })
    expect(alone.policies).toHaveLength(all.length)
    expect(alone.problems.filter(({ code }) => code === 'DefinitionInvalid' || code === 'DefinitionNotFound')).toEqual([])
  })
})
