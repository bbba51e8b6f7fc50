import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expandTemplate, type ExpansionInput } from '@fairway/arm/template'
import { isList, isObject, Unknown, type Value } from '@fairway/arm/value'
import { type Arbitrary, array, assert, constantFrom, jsonValue, option, property, record, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Case {
  readonly name: string
  readonly template: Value
  readonly parameters?: Value
}

const folder = join(import.meta.dirname, '../src/template/cases')
const cases: readonly Case[] = readdirSync(folder).flatMap((file): readonly Case[] => parse(readFileSync(join(folder, file), 'utf8')))

const input = ({ template, parameters }: Omit<Case, 'name'>): ExpansionInput => ({
  template,
  ...(parameters === undefined ? {} : { parameters }),
  scope: { location: 'westeurope' },
  now: '2026-11-21T10:20:30Z',
})

/** The resources and outputs of an expansion as text, with all reasons alike: they name things as the template spells them. */
function outcome(one: Omit<Case, 'name'>): string {
  const { resources, outputs, leftOut } = expandTemplate(input(one))
  return JSON.stringify([resources, [...outputs], leftOut], (_, value: unknown) =>
    value instanceof Object && '$unknown' in value ? '?' : value,
  )
}

function mapped(value: Value, key: (name: string) => string, text: (text: string) => string): Value {
  if (typeof value === 'string') return text(value)
  if (isList(value)) return value.map((one) => mapped(one, key, text))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [key(name), mapped(one, key, text)]))
}

const same = (text: string): string => text
const isExpression = (text: string): boolean => /^\[(?!\[).*\]$/s.test(text)

/** An expression with something done to what stands outside of its quotes. */
const outside =
  (change: (code: string) => string) =>
  (text: string): string =>
    isExpression(text) ? text.replaceAll(/'(?:[^']|'')*'|[^']+/g, (part) => (part.startsWith("'") ? part : change(part))) : text

describe('what does not matter does not matter', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s: white space in expressions', (_, one) => {
    const spaced = mapped(
      one.template,
      same,
      outside((code) => code.replaceAll(/[(),]/g, ' $& \n')),
    )
    expect(outcome({ ...one, template: spaced })).toBe(outcome(one))
  })

  test.each(cases.map((one) => [one.name, one] as const))('%s: the case of functions, properties and names of members', (_, one) => {
    const loud = mapped(
      one.template,
      (name) => (isExpression(name) ? name : name.toUpperCase()),
      outside((code) => code.toUpperCase()),
    )
    expect(outcome({ ...one, template: loud }).toLowerCase()).toBe(outcome(one).toLowerCase())
  })

  test.each(cases.map((one) => [one.name, one] as const))('%s: expanding it again', (_, one) => {
    expect(outcome(one)).toBe(outcome(one))
  })
})

const PARAMETERS = ['a', 'b', 'c']
const values = constantFrom<Value>('x', 'yy', true, 3, ['p'], { k: 'v' })
const body = subarray(PARAMETERS).map((names) => Object.fromEntries(names.map((name) => [name, `[string(parameters('${name}'))]`])))
const condition = option(
  constantFrom(...PARAMETERS).map((name) => `[equals(string(parameters('${name}')), 'x')]`),
  { nil: true },
)

test('making an unknown parameter known changes no resource that does not depend on it', () => {
  const resource = record({ properties: body, condition })
  assert(
    property(
      array(resource, { maxLength: 6 }),
      record({ a: values, b: values, c: values }),
      constantFrom(...PARAMETERS),
      (list, known, which) => {
        const template: Value = {
          parameters: Object.fromEntries(PARAMETERS.map((name) => [name, {}])),
          resources: list.map((one, index) => ({ type: 'A.B/c', apiVersion: '1', name: `n${index}`, ...one })),
        }
        const mentions = (index: number): boolean => JSON.stringify(list[index]).includes(`'${which}'`)
        const of = (parameters: Value): readonly string[] =>
          expandTemplate(input({ template, parameters }))
            .resources.filter(({ resource: { name } }) => !mentions(Number(name.slice(1))))
            .map((one) => JSON.stringify(one))
        expect(of(known)).toEqual(of({ ...known, [which]: new Unknown('nobody said') }))
      },
    ),
  )
})

describe('whatever is handed in', () => {
  const json: Arbitrary<Value> = jsonValue({ maxDepth: 4 }).map((value): Value => JSON.parse(JSON.stringify(value)))

  test('nothing is thrown for any JSON', () => {
    assert(property(json, json, (template, parameters) => Array.isArray(expandTemplate(input({ template, parameters })).resources)))
  })

  test('nothing is thrown for a template with anything in any place of it', () => {
    const places = cases.flatMap((one) => pathsOf(one.template).map((path) => ({ one, path })))
    assert(
      property(constantFrom(...places), json, ({ one, path }, value) => {
        const template = replaced(one.template, path, value)
        expect(expandTemplate(input({ ...one, template })).problems).toBeInstanceOf(Array)
      }),
      { numRuns: 1500 },
    )
  })

  const twice = (count: number, first: Value): Value =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`v${i}`, i === 0 ? first : [`[variables('v${i - 1}')]`, `[variables('v${i - 1}')]`]]),
    )
  const deep = (levels: number, inner: Value): Value => Array.from({ length: levels }).reduce<Value>((value) => ({ a: value }), inner)
  const bomb: Value = {
    resources: [
      {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '1',
        name: '[string(copyIndex())]',
        copy: { name: 'l', count: 800 },
        properties: { mode: 'Incremental', templateLink: { relativePath: 'x' } },
      },
    ],
  }
  test.each<readonly [string, Value]>([
    [
      'lists that hold the one before twice',
      { variables: twice(60, [1]), resources: [], outputs: { x: { type: 'string', value: "[string(variables('v59'))]" } } },
    ],
    [
      'loops in loops in loops',
      {
        resources: [
          {
            type: 'A/b',
            apiVersion: '1',
            name: '[string(copyIndex())]',
            copy: { name: 'x', count: 800 },
            properties: { copy: [{ name: 'a', count: 800, input: { copy: [{ name: 'b', count: 800, input: "[copyIndex('b')]" }] } }] },
          },
        ],
      },
    ],
    ['levels without end', { resources: [{ type: 'A/b', apiVersion: '1', name: 'n', properties: deep(50_000, 1) }] }],
    [
      'variables without end',
      {
        variables: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`v${i}`, `[concat(variables('v${i + 1}'), 'x')]`])),
        resources: [],
        outputs: { x: { type: 'string', value: "[variables('v0')]" } },
      },
    ],
    ['deployments that link themselves', bomb],
  ])('expansion ends, and tells a limit: %s', (_, template) => {
    const { problems, resources } = expandTemplate({ ...input({ template }), linked: () => bomb })
    expect(problems.map(({ code }) => code)).toContain('LimitExceeded')
    expect(resources.length).toBeLessThanOrEqual(8000)
  })
})

function pathsOf(value: Value, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value instanceof Unknown) return [path]
  return [path, ...Object.entries<Value>(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
}

function replaced(value: Value, [first, ...rest]: readonly string[], by: Value): Value {
  if (first === undefined) return by
  if (isList(value)) return value.map((one, index) => (String(index) === first ? replaced(one, rest, by) : one))
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === first ? replaced(one, rest, by) : one]))
    : value
}
