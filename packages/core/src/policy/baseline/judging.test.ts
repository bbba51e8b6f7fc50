import { builtInAliases } from '@fairway/arm/alias'
import { compilePolicy, parsePolicyDefinition, parsePolicySet, subjectOf, verdictName, type VerdictName } from '@fairway/arm/policy'
import { fromExport } from '@fairway/arm/resource'
import { describe, expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../../kernel/index.ts'
import { baselineDefinitions, baselineInitiative, baselineRules, type BaselineDefinition, type BaselineExample } from './index.ts'

const aliases = builtInAliases()

const armOf = (resource: JsonObject) => {
  const [read] = fromExport(resource)
  if (read === undefined) throw new Error(`not a resource: ${JSON.stringify(resource)}`)
  return read
}

/** What a definition says of an example, with applicability and mode, as in a scan. Effects that are off are judged as audit. */
function judge(definition: BaselineDefinition, example: BaselineExample): VerdictName {
  const parsed = parsePolicyDefinition(definition)
  if (!parsed.ok) throw new Error(parsed.problems.map((one) => one.message).join('; '))
  const effect = definition.properties.parameters['effect']?.defaultValue === 'Disabled' ? { effect: 'Audit' } : {}
  const compiled = compilePolicy(parsed.definition, { ...example.parameters, ...effect }, { aliases })
  if (!compiled.ok) throw new Error(compiled.problems.map((one) => one.message).join('; '))
  const resource = armOf(example.resource)
  const related = (example.related ?? []).map(armOf)
  const typed = compiled.policy.forType(resource.type.toLowerCase())
  const surroundings = {
    now: '2026-01-01T00:00:00Z',
    related: { find: ({ type }: { readonly type: string }) => related.filter((one) => one.type.toLowerCase() === type.toLowerCase()) },
  }
  return typed === undefined ? 'NotApplicable' : verdictName(typed.judge(subjectOf(resource), surroundings))
}

const expected = { complies: 'Compliant', violates: 'NonCompliant', 'not-applicable': 'NotApplicable' } as const

describe.each(baselineRules.map((rule) => [rule.definition.name, rule] as const))('%s', (_, { definition, examples }) => {
  test('says of its examples what they are there for', () => {
    const told = examples.map((one) => `${judge(definition, one)} ${JSON.stringify(one.resource)} ${JSON.stringify(one.parameters ?? {})}`)
    expect(told).toEqual(
      examples.map((one) => `${expected[one.expect]} ${JSON.stringify(one.resource)} ${JSON.stringify(one.parameters ?? {})}`),
    )
  })

  test('can be enforced: no example makes it fail, whichever effect it has', () => {
    for (const effect of definition.properties.parameters['effect']?.allowedValues ?? [])
      for (const example of examples)
        expect(judge(definition, { ...example, parameters: { ...example.parameters, effect } }), effect).not.toBe('Error')
  })
})

test('The parser reads every definition and the initiative without a warning.', () => {
  for (const definition of baselineDefinitions) {
    const parsed = parsePolicyDefinition(definition)
    expect(parsed.ok ? parsed.warnings : parsed.problems, definition.name).toEqual([])
  }
  const set = parsePolicySet(baselineInitiative)
  expect(set.ok ? set.warnings : set.problems).toEqual([])
  expect(isJsonObject(baselineInitiative.properties.parameters)).toBe(true)
})
