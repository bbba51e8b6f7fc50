import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Failure, isList, isObject, Unknown, type Value } from '../value/index.ts'
import {
  compileExpression,
  functionTable,
  parseExpression,
  policyFunctions,
  standardFunctions,
  type FunctionSpec,
  type FunctionTable,
  type Outcome,
  type Problem,
} from './index.ts'

interface Case {
  readonly is: string
  readonly with?: Readonly<Record<string, Value>>
  readonly table?: 'policy'
  readonly gives?: Value
  readonly fails?: string
  readonly unknown?: string
  readonly refused?: string
}

type Parameters = Readonly<Record<string, Value>>

const parameters: FunctionSpec<Parameters> = {
  name: 'parameters',
  min: 1,
  max: 1,
  call: ([name], given) => withUnknowns(typeof name === 'string' ? (given[name] ?? null) : null),
}

/** `{ $unknown: why }` as the value that it stands for. */
function withUnknowns(value: Value): Value {
  if (isList(value)) return value.map((item) => withUnknowns(item))
  if (!isObject(value)) return value
  const why = value['$unknown']
  if (typeof why === 'string') return new Unknown(why)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withUnknowns(item)]))
}

const templates = functionTable<Parameters>(standardFunctions.values(), [parameters])
const policies = functionTable<Parameters>(policyFunctions.values(), [parameters])

function outcomeOf({ is, with: given = {}, table }: Case): Outcome | Problem {
  const parsed = parseExpression(is)
  if (!parsed.ok) return parsed
  const compiled = compileExpression(parsed.expression, table === 'policy' ? policies : templates)
  if (!compiled.ok) return compiled
  const outcome = compiled.run(given)
  if (compiled.constant !== undefined) expect(outcome).toEqual(compiled.constant)
  return outcome
}

const folder = join(import.meta.dirname, 'cases')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const casesOf = (name: string): readonly Case[] => parse(readFileSync(join(folder, name), 'utf8'))
const saying = (one: Case): string => {
  if (one.fails !== undefined) return `${one.is} fails: ${one.fails}`
  if (one.unknown !== undefined) return `${one.is} is unknown: ${one.unknown}`
  return one.refused === undefined ? `${one.is} is ${JSON.stringify(one.gives)}` : `${one.is} is refused: ${one.refused}`
}

describe.each(files)('%s', (name) => {
  test.each(casesOf(name).map((one) => [saying(one), one] as const))('%s', (_, one) => {
    const outcome = outcomeOf(one)
    if (one.fails !== undefined) expect(outcome).toMatchObject({ code: one.fails })
    else if (one.unknown !== undefined) expect(outcome).toEqual(new Unknown(one.unknown))
    else if (one.refused === undefined) expect(outcome).toEqual(one.gives)
    else expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining(one.refused) })
    if (one.fails !== undefined) expect(outcome).toBeInstanceOf(Failure)
  })
})

const all = files.flatMap(casesOf)

test.each([
  ['templates', standardFunctions, undefined],
  ['policies', policyFunctions, 'policy'],
] as const)('every function of %s has a case that gives a value and one that does not', (_, table: FunctionTable<unknown>, wanted) => {
  const names = wanted === undefined ? [...table.keys()] : [...table.keys()].filter((name) => !standardFunctions.has(name))
  const calls = (name: string, one: Case): boolean => one.table === wanted && one.is.toLowerCase().includes(`${name}(`)
  const lacking = names.filter(
    (name) =>
      !all.some((one) => one.gives !== undefined && calls(name, one)) ||
      !all.some((one) => (one.fails ?? one.refused) !== undefined && calls(name, one)),
  )
  expect(lacking).toEqual([])
})
