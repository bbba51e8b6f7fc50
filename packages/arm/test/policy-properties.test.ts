import { builtInAliases } from '@fairway/arm/alias'
import { compilePolicy, evaluateCase, parsePolicyDefinition, parsePolicySet, subjectOf } from '@fairway/arm/policy'
import { isList, isObject, Unknown, type Value, type ValueObject } from '@fairway/arm/value'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const names = ['a', 'b', 'c'] as const
const scalar: fc.Arbitrary<Value> = fc.constantFrom<Value>('x', 'y', 'xy', '', 'x*', '3', 3, 0, -1, true, false, null, '2026-01-01')
const item: fc.Arbitrary<Value> = fc.oneof(scalar, fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }))
const property: fc.Arbitrary<Value> = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(item, { maxLength: 3 }) })

const resource: fc.Arbitrary<ValueObject> = fc.record(
  {
    type: fc.constantFrom('Space.A/b', 'Space.A/c'),
    name: fc.constantFrom('x', 'parent/y'),
    location: fc.constantFrom('eastus', 'East US', 'westeurope'),
    kind: fc.constantFrom('x', 'y'),
    tags: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('x', 'y', '')),
    properties: fc.record(
      {
        a: property,
        b: property,
        c: property,
        list: fc.array(fc.record({ x: scalar, y: scalar, z: fc.array(item, { maxLength: 2 }) }, { requiredKeys: [] }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type'] },
)

const fieldName = fc.constantFrom(
  'type',
  'name',
  'location',
  'kind',
  'tags',
  'tags.a',
  'tags[b]',
  'properties.a',
  'properties.b',
  'properties.c.x',
  'properties.list',
  'properties.list[*]',
  'properties.list[*].x',
  'properties.list[*].z[*]',
  'properties.list[*].z[*].x',
  "[concat('tags.', 'c')]",
)
const expression = fc.constantFrom(
  "[field('properties.a')]",
  "[length(field('properties.list[*].x'))]",
  "[concat(field('name'), 'x')]",
  "[if(equals(toLower(field('kind')), 'x'), field('properties.a'), field('properties.b'))]",
  '[resourceGroup().location]',
)
const texts = fc.array(fc.constantFrom<Value>('x', 'y', '', 3, true), { maxLength: 3 })

const comparisonOf = (insensitive: boolean): fc.Arbitrary<ValueObject> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('equals', 'notEquals', 'contains', 'notContains', 'containsKey', 'notContainsKey'), scalar)
      .map(([name, value]) => ({ [name]: value })),
    fc.tuple(fc.constantFrom('in', 'notIn'), texts).map(([name, value]) => ({ [name]: value })),
    fc.boolean().map((exists) => ({ exists })),
    fc
      .tuple(fc.constantFrom('less', 'lessOrEquals', 'greater', 'greaterOrEquals'), fc.constantFrom<Value>(3, 0, 'x', '2025-01-01'))
      .map(([name, value]) => ({ [name]: value })),
    fc
      .tuple(
        fc.constantFrom('like', 'notLike', 'matchInsensitively', 'notMatchInsensitively', ...(insensitive ? [] : ['match', 'notMatch'])),
        fc.constantFrom('x', 'x*', '*', '?', '#', '.y', ''),
      )
      .map(([name, value]) => ({ [name]: value })),
    fc.tuple(fc.constantFrom('equals', 'notEquals'), expression).map(([name, value]) => ({ [name]: value })),
  )

function conditionOf(insensitive: boolean): fc.Arbitrary<ValueObject> {
  const comparison = comparisonOf(insensitive)
  const { condition } = fc.letrec<{ condition: ValueObject; leaf: ValueObject }>((tie) => ({
    leaf: fc.oneof(
      fc.tuple(fieldName, comparison).map(([field, rest]) => ({ field, ...rest })),
      fc.tuple(fc.oneof(expression, scalar), comparison).map(([value, rest]) => ({ value, ...rest })),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      tie('leaf'),
      fc.array(tie('condition'), { maxLength: 3 }).map((allOf) => ({ allOf })),
      fc.array(tie('condition'), { maxLength: 3 }).map((anyOf) => ({ anyOf })),
      tie('condition').map((not) => ({ not })),
      fc
        .tuple(
          fc.constantFrom('properties.list[*]', 'properties.list[*].z[*]', 'properties.a[*]'),
          tie('condition'),
          fc.constantFrom('equals', 'less', 'greaterOrEquals', 'notEquals'),
          fc.nat(2),
        )
        .map(([field, where, operator, number]) => ({ count: { field, where }, [operator]: number })),
      fc
        .tuple(fc.array(scalar, { maxLength: 3 }), tie('condition'), fc.constantFrom('equals', 'greater'), fc.nat(2))
        .map(([value, where, operator, number]) => ({ count: { value, name: 'one', where }, [operator]: number })),
    ),
  }))
  return condition
}

const condition = conditionOf(false)

/** Names of properties are read in any case; an object with a `then` would pass for a promise. */
const ruleOf = (condition: Value, effect: Value): ValueObject => ({ if: condition, Then: effect })

const stateOf = (rule: Value, subject: Value): string =>
  evaluateCase({ policyRule: ruleOf(rule, { effect: 'audit' }), resource: subject }).state

/** Values that nobody knows, with where they stand. */
interface Place {
  readonly path: readonly (string | number)[]
}

function placesOf(value: Value, path: readonly (string | number)[] = []): readonly Place[] {
  const here = path.length > 0 && path[0] !== 'type' ? [{ path }] : []
  if (isList(value)) return [...here, ...value.flatMap((one, index) => placesOf(one, [...path, index]))]
  if (isObject(value)) return [...here, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))]
  return here
}

function withAt(value: Value, [step, ...rest]: readonly (string | number)[], put: Value): Value {
  if (step === undefined) return put
  if (isList(value)) return value.map((one, index) => (index === step ? withAt(one, rest, put) : one))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === step ? withAt(one, rest, put) : one]))
}

const recased = (text: string, upper: boolean): string => (upper ? text.toUpperCase() : text.toLowerCase())

function otherCase(value: Value, upper: boolean): Value {
  if (typeof value === 'string') return recased(value, upper)
  if (isList(value)) return value.map((one) => otherCase(one, upper))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [recased(key, upper), otherCase(one, upper)]))
}

const RUNS = { numRuns: 1500 }

describe('the answer of a rule', () => {
  test('follows De Morgan', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), resource, (parts, subject) => {
        const negative = parts.map((not) => ({ not }))
        expect(stateOf({ not: { allOf: parts } }, subject)).toBe(stateOf({ anyOf: negative }, subject))
        expect(stateOf({ not: { anyOf: parts } }, subject)).toBe(stateOf({ allOf: negative }, subject))
      }),
      RUNS,
    )
  })

  test('does not depend on the order of its conditions', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), resource, (parts, subject) => {
        const turned = parts.toReversed()
        expect(stateOf({ allOf: parts }, subject)).toBe(stateOf({ allOf: turned }, subject))
        expect(stateOf({ anyOf: parts }, subject)).toBe(stateOf({ anyOf: turned }, subject))
      }),
      RUNS,
    )
  })

  test('does not depend on the order of the members that a count goes over', () => {
    fc.assert(
      fc.property(condition, fc.array(item, { maxLength: 4 }), fc.nat(3), (where, list, number) => {
        const rule = { count: { field: 'properties.a[*]', where }, greaterOrEquals: number }
        const of = (a: readonly Value[]): string => stateOf(rule, { type: 'A.B/c', properties: { a } })
        expect(of(list)).toBe(of(list.toReversed()))
      }),
      RUNS,
    )
  })

  test('stays when something that was unknown becomes known', () => {
    fc.assert(
      fc.property(condition, resource, fc.nat(), fc.oneof(property, fc.constant(undefined)), (rule, subject, where, put) => {
        const places = placesOf(subject)
        const place = places[where % Math.max(1, places.length)]
        if (place === undefined) return
        const before = stateOf(rule, withAt(subject, place.path, new Unknown('known after deployment')))
        if (before === 'Unknown' || before === 'Error') return
        // A value of the wrong type may still make a function fail, which is no answer.
        expect([before, 'Error']).toContain(stateOf(rule, put === undefined ? subject : withAt(subject, place.path, put)))
      }),
      { numRuns: 4000 },
    )
  })

  test('is unknown where the number of values hangs on a member that is unknown', () => {
    const rule = { value: "[length(field('properties.list[*].x'))]", equals: 2 }
    const subject = { type: 'Space.A/b', name: 'x', properties: { list: [{ x: 1 }, new Unknown('known after deployment')] } }
    expect(stateOf(rule, subject)).toBe('Unknown')
  })

  test('does not depend on the case of keys and values', () => {
    fc.assert(
      fc.property(conditionOf(true), resource, fc.boolean(), (rule, subject, upper) => {
        expect(stateOf(rule, otherCase(subject, upper))).toBe(stateOf(rule, subject))
      }),
      RUNS,
    )
  })

  test('is explained by conditions that gave it', () => {
    fc.assert(
      fc.property(condition, resource, (rule, subject) => {
        const parsed = parsePolicyDefinition({ mode: 'All', policyRule: ruleOf(rule, { effect: 'audit' }) })
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        const compiled = compilePolicy(parsed.definition, {}, { aliases: builtInAliases() })
        const typed = compiled.ok ? compiled.policy.forType('Space.A/b') : undefined
        if (typed === undefined) return
        const surroundings = { now: '2026-01-01', related: { find: () => [] } }
        const one = subjectOf({ id: '/x', name: 'x', ...subject, type: 'Space.A/b' })
        expect(typed.explain(one, surroundings).verdict).toBe(typed.judge(one, surroundings))
      }),
      RUNS,
    )
  })
})

describe('whatever comes in', () => {
  const anything = fc.jsonValue({ maxDepth: 6 }).map((value): Value => JSON.parse(JSON.stringify(value)))

  test('as a definition or an initiative is read or refused', () => {
    fc.assert(
      fc.property(anything, (json) => {
        parsePolicyDefinition(json)
        parsePolicySet(json)
      }),
      RUNS,
    )
  })

  test('as a condition, a resource, parameters, a context or related resources is judged', () => {
    fc.assert(
      fc.property(fc.oneof(anything, condition), anything, anything, anything, anything, (rule, subject, parameters, context, related) => {
        const policyRule = ruleOf(rule, { effect: 'auditIfNotExists', details: { type: 'A.B/c', existenceCondition: rule } })
        expect(typeof evaluateCase({ policyRule, resource: subject, parameters, context, related }).state).toBe('string')
      }),
      RUNS,
    )
  })

  test('deeper than Azure allows is refused', () => {
    let rule: Value = { field: 'name', exists: true }
    for (let depth = 0; depth < 10_000; depth++) rule = { not: rule }
    expect(stateOf(rule, {})).toBe('Error')
  })

  test('with counts inside counts ends', () => {
    let rule: Value = { field: 'name', exists: false }
    for (let depth = 0; depth < 10; depth++) rule = { count: { value: '[range(0, 100)]', name: `n${depth}`, where: rule }, greater: 0 }
    expect(stateOf(rule, { name: 'x' })).toBe('Error')
  })

  test('under names of what every object inherits is ordinary data', () => {
    const subject: Value = JSON.parse('{"type":"A.B/c","properties":{"__proto__":{"x":1},"constructor":"y"}}')
    expect(stateOf({ field: 'properties.__proto__.x', equals: 1 }, subject)).toBe('NonCompliant')
    expect(stateOf({ field: 'properties.constructor', equals: 'y' }, subject)).toBe('NonCompliant')
    expect(stateOf({ field: 'properties.toString', exists: true }, subject)).toBe('NotApplicable')
    expect(stateOf({ field: 'tags.constructor', exists: true }, { tags: {} })).toBe('NotApplicable')
  })
})
