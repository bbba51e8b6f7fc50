import { expect, test } from 'vitest'
import type { Json } from '../kernel/index.ts'
import { recognisePolicies } from './recognise.ts'

const rule: Json = JSON.parse('{"if": {"field": "type", "equals": "a/b"}, "then": {"effect": "deny"}}')
const kinds = (value: Json): readonly string[] =>
  recognisePolicies(value).map((one) => `${one.kind} ${one.pointer}${one.flat ? ' flat' : ''}`)

test('The shapes of the portal, the REST API, Resource Graph, the command line and the landing zone library are known.', () => {
  expect(kinds({ name: 'a', properties: { policyRule: rule } })).toEqual(['PolicyDefinition '])
  expect(kinds({ type: 'Microsoft.Authorization/policySetDefinitions', properties: { policyDefinitions: [] } })).toEqual([
    'PolicyInitiative ',
  ])
  expect(kinds({ value: [{ properties: { policyDefinitionId: '/x' } }, { other: 1 }] })).toEqual(['PolicyAssignment /value/0'])
  expect(kinds({ data: [{ type: 'microsoft.authorization/policyexemptions', properties: {} }] })).toEqual(['PolicyExemption /data/0'])
  expect(
    kinds([
      { name: 'a', policyRule: rule },
      { name: 'b', policyDefinitionId: '/x', scope: '/y' },
    ]),
  ).toEqual(['PolicyDefinition /0 flat', 'PolicyAssignment /1 flat'])
})

test('What the command line flattened gets its envelope back, prototypes and all.', () => {
  const [found] = recognisePolicies(JSON.parse('{"name":"a","policyRule":{"if":{}},"__proto__":{"x":1},"mode":"All"}'))
  expect(Object.keys(found?.body ?? {})).toEqual(['name', 'properties'])
  expect(found?.body['properties']).toMatchObject({ mode: 'All' })
  expect(Object.getPrototypeOf(found?.body['properties'])).toBe(Object.prototype)
})

test('Other JSON is no policy.', () => {
  for (const value of [null, 1, 'x', [], {}, { properties: {} }, { name: 'x', properties: { policyDefinitions: 3 } }, [[[]]]])
    expect(recognisePolicies(value)).toEqual([])
})
