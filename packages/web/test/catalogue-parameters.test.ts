import { builtInPaths } from '@fairway/core/golden-path'
import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { describe, expect, test } from 'vitest'
import { localProblems, emptyDraft, requestOf } from '../src/catalogue/draft.ts'
import { parametersOf, valueOf, withValue, type Parameter } from '../src/catalogue/parameters.ts'
import { nameInWords } from '../src/catalogue/words.ts'
import { demoPaths } from './demo-requests.ts'

const schemaOf = (path: (typeof builtInPaths)[number]): JsonObject => {
  const schema: Json = JSON.parse(JSON.stringify(path.parameters.toJSONSchema({ io: 'input', unrepresentable: 'any' })))
  return isJsonObject(schema) ? schema : {}
}

const everyOne = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.flatMap((one) => [
    one,
    ...everyOne(one.shape.kind === 'list' ? one.shape.item : one.shape.kind === 'group' ? one.shape.members : []),
  ])

describe('the form of a golden path', () => {
  test.each(builtInPaths.map((path) => [path.name, path] as const))(
    '%s has a field for every parameter, and each is described',
    (_, path) => {
      const parameters = everyOne(parametersOf({ parameters: schemaOf(path), limits: {}, defaults: {} }))
      expect(parameters.length).toBeGreaterThan(3)
      expect(parameters.filter((one) => one.shape.kind === 'json').map((one) => one.name)).toEqual([])
      expect(parameters.filter((one) => one.description === '').map((one) => one.name)).toEqual([])
    },
  )

  const [path] = demoPaths
  if (path === undefined) throw new Error('there is no path')
  const parameters = parametersOf(path)
  const named = (name: string): Parameter => {
    const found = parameters.find((one) => one.name === name)
    if (found === undefined) throw new Error(`there is no parameter ${name}`)
    return found
  }

  test('Limits and defaults of the company stand over those of the path', () => {
    const { shape } = named('models')
    const inside = shape.kind === 'list' ? shape.item.map((one) => one.shape) : []
    expect(inside).toContainEqual({ kind: 'number', whole: true, min: 1, max: 500 })
    expect(inside).toContainEqual({ kind: 'choice', choices: ['DataZoneStandard', 'Standard'] })
    expect(valueOf({}, named('routing'))).toBe('spread')
  })

  test('What is as it would be anyway is not said', () => {
    expect(withValue({ routing: 'primary-first' }, named('routing'), 'spread')).toEqual({})
    expect(withValue({}, named('routing'), 'primary-first')).toEqual({ routing: 'primary-first' })
    expect(withValue({}, named('zones'), ['1', '2', '3'])).toEqual({})
  })

  test('What is missing is told apart from what is wrong, at the field it is about', () => {
    const draft = { ...emptyDraft(path, ['claims']), parameters: { models: [{ name: 'chat', capacity: 1.5 }, {}] } }
    const problems = localProblems(draft, parameters)
    expect(problems.filter((one) => !one.missing).map((one) => one.path)).toEqual([['parameters', 'models', 0, 'capacity']])
    expect(problems.filter((one) => one.missing).map((one) => one.path.join('.'))).toEqual([
      'name',
      'environment',
      'application',
      'budget.monthly.amount',
      'purpose',
      'parameters.models.1.name',
      'parameters.models.1.capacity',
    ])
  })

  test('Names like those of objects themselves are ordinary names', () => {
    const hostile: JsonObject = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}}',
    )
    const read = parametersOf({ parameters: hostile, limits: {}, defaults: {} })
    expect(read.map((one) => valueOf({}, one))).toEqual([undefined, undefined])
    expect(read.map((one) => Object.keys(withValue({}, one, 1)))).toEqual([['__proto__'], ['constructor']])
    expect(read.map((one) => [one.name, one.shape.kind])).toEqual([
      ['__proto__', 'text'],
      ['constructor', 'number'],
    ])
  })

  test('Regions are divided by whatever people divide them by', () => {
    expect(requestOf('x', { ...emptyDraft(path, []), regions: ' swedencentral, westeurope;westeurope ' }).regions).toEqual([
      'swedencentral',
      'westeurope',
    ])
  })

  test('Names of parameters are read as words', () => {
    expect(['tokensPerMinute', 'gpus', 'osDiskGiB', 'podCidr', 'netAppTiB'].map(nameInWords)).toEqual([
      'Tokens per minute',
      'GPUs',
      'OS disk GiB',
      'Pod CIDR',
      'Net app TiB',
    ])
  })
})
