import { builtInAliases } from '@fairway/arm/alias'
import { expect, test } from 'vitest'
import { isJsonObject, type Json } from '../../kernel/index.ts'
import { baselineDefinitions, baselineInitiative, baselineRules } from './index.ts'

/** All strings below a value, with the key they stand under. */
function texts(value: Json, under = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[under, value]]
  if (Array.isArray(value)) return value.flatMap((one: Json) => texts(one, under))
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, one]) => texts(one, key)) : []
}

const aliasesOf = (rule: Json): readonly string[] => [
  ...texts(rule)
    .filter(([key, text]) => key === 'field' && text.includes('/'))
    .map(([, text]) => text),
  ...texts(rule).flatMap(([, text]) => [...text.matchAll(/field\('([^']+\/[^']+)'\)/g)].map((match) => match[1] ?? '')),
]

test('Every definition has a name of its own, a remedy, a source and an effect among those it offers.', () => {
  expect(new Set(baselineDefinitions.map((one) => one.name)).size).toBe(baselineDefinitions.length)
  for (const { name, properties } of baselineDefinitions) {
    const { fairway } = properties.metadata
    expect(name).toMatch(/^fairway-ai-[a-z]+(-[a-z]+)*$/)
    expect(name.length, name).toBeLessThanOrEqual(64)
    expect(properties.displayName.length, name).toBeLessThanOrEqual(128)
    expect(properties.description.length, name).toBeLessThanOrEqual(512)
    expect(fairway.remedy, name).toMatch(/\.$/)
    expect(fairway.sources, name).not.toEqual([])
    for (const source of fairway.sources) expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\/azure\//)
    expect(properties.parameters['effect']?.allowedValues).toContain(properties.parameters['effect']?.defaultValue)
  }
})

test('Every definition has an example that complies, one that does not, and one that it is not about.', () => {
  for (const { definition, examples } of baselineRules)
    for (const expected of ['complies', 'violates', 'not-applicable'] as const)
      expect(
        examples.some((one) => one.expect === expected),
        `${definition.name} ${expected}`,
      ).toBe(true)
})

test('Every alias is one that Azure knows.', () => {
  const table = builtInAliases()
  const aliases = baselineDefinitions.flatMap((one) => aliasesOf(one.properties.policyRule))
  expect(aliases.length).toBeGreaterThan(100)
  expect(aliases.filter((alias) => !table.exists(alias) || table.lists?.(alias) === false)).toEqual([])
})

test('Parameters that a rule names are declared, and those declared are used.', () => {
  for (const { name, properties } of baselineDefinitions) {
    const used = texts(properties.policyRule).flatMap(([, text]) => [...text.matchAll(/parameters\('(\w+)'\)/g)].map((match) => match[1]))
    expect(new Set(used), name).toEqual(new Set(Object.keys(properties.parameters)))
  }
})

test('The initiative holds every definition once and passes on every parameter.', () => {
  const { policyDefinitions, policyDefinitionGroups, parameters } = baselineInitiative.properties
  expect(policyDefinitions.map((one) => one.policyDefinitionId)).toEqual(baselineDefinitions.map((one) => one.id))
  expect(new Set(policyDefinitions.map((one) => one.policyDefinitionReferenceId)).size).toBe(policyDefinitions.length)
  const groups = new Set<string>(policyDefinitionGroups.map((one) => one.name))
  for (const [at, member] of policyDefinitions.entries()) {
    expect(Object.keys(member.parameters)).toEqual(Object.keys(baselineDefinitions[at]?.properties.parameters ?? {}))
    for (const group of member.groupNames) expect(groups.has(group), group).toBe(true)
    for (const { value } of Object.values(member.parameters)) expect(Object.keys(parameters)).toContain(value.slice(13, -3))
  }
})

test('A parameter that several definitions share means the same in all of them.', () => {
  const seen = new Map<string, unknown>()
  for (const { properties } of baselineDefinitions)
    for (const [name, parameter] of Object.entries(properties.parameters)) {
      if (name === 'effect') continue
      expect(seen.get(name) ?? parameter, name).toEqual(parameter)
      seen.set(name, parameter)
    }
})
