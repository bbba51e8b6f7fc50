import { Failure, isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import type { FunctionSpec, LambdaFunction, Outcome } from '../function.ts'
import type { Lambda } from '../lambda.ts'
import { wrongType } from './argument.ts'
import { isTooDeep } from './equality.ts'

type Body = (...args: readonly Value[]) => Outcome

/** A function of a list (or of an object) and of lambdas. An unknown collection makes the result unknown. */
function collection(
  name: string,
  shape: { values: number; lambdas: readonly [number, number] },
  of: (values: readonly Value[], bodies: readonly Body[]) => Outcome,
): LambdaFunction<unknown> {
  const { values: from, lambdas } = shape
  const withLambdas = (values: readonly Value[], given: readonly Lambda<unknown>[], environment: unknown): Outcome => {
    const [first] = values
    if (first instanceof Unknown) return first
    return of(
      values,
      given.map(
        ({ apply }): Body =>
          (...args) =>
            apply(environment, ...args),
      ),
    )
  }
  return { name, min: from + lambdas[0], max: from + lambdas[1], lambdasFrom: from, withLambdas }
}

/** A function of a list. */
const ofList = (name: string, most: number, of: (list: readonly Value[], bodies: readonly Body[]) => Outcome): LambdaFunction<unknown> =>
  collection(name, { values: 1, lambdas: [1, most] }, ([list = null], bodies) =>
    isList(list) ? of(list, bodies) : wrongType(name, 1, 'an array', list),
  )

const wrongAnswer = (name: string, expected: string, found: Value): Failure =>
  new Failure('WrongLambdaResult', `the lambda of \`${name}\` gives ${expected}, found ${describe(found)}`)
const describe = (value: Value): string => (value === null ? 'null' : isList(value) ? 'an array' : typeof value)

function filter(list: readonly Value[], [body]: readonly Body[]): Outcome {
  const kept: Value[] = []
  let unknown: Unknown | undefined
  for (const [index, item] of list.entries()) {
    const answer = body?.(item, index) ?? null
    if (answer instanceof Failure) return answer
    if (answer instanceof Unknown) unknown ??= answer
    else if (answer === true) kept.push(item)
    else if (answer !== false) return wrongAnswer('filter', 'true or false', answer)
  }
  return unknown ?? kept
}

function map(list: readonly Value[], [body]: readonly Body[]): Outcome {
  const mapped: Value[] = []
  for (const [index, item] of list.entries()) {
    const value = body?.(item, index) ?? null
    if (value instanceof Failure) return value
    mapped.push(value)
  }
  return mapped
}

function reduce([list = null, start = null]: readonly Value[], [body]: readonly Body[]): Outcome {
  if (!isList(list)) return wrongType('reduce', 1, 'an array', list)
  let current = start
  for (const [index, item] of list.entries()) {
    const next = body?.(current, item, index) ?? null
    if (next instanceof Failure) return next
    current = next
  }
  // The lambda may wrap the value once more in every round.
  return isTooDeep(current) ? new Failure('TooLarge', '`reduce` would give a value that is nested without end') : current
}

/** The lambda says whether the first of two members comes before the second; what it orders neither way stays in place. */
function sort(list: readonly Value[], [body]: readonly Body[]): Outcome {
  let stop: Failure | Unknown | undefined
  const before = (a: Value, b: Value): boolean => {
    if (stop instanceof Failure) return false
    const answer = body?.(a, b) ?? null
    if (answer instanceof Failure) stop = answer
    else if (answer instanceof Unknown) stop ??= answer
    else if (typeof answer !== 'boolean') stop = wrongAnswer('sort', 'true or false', answer)
    return answer === true
  }
  const sorted = list.toSorted((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0))
  return stop ?? sorted
}

/** The key that a lambda gives for every member. */
function keyed(name: string, list: readonly Value[], body: Body | undefined): readonly (readonly [string, Value])[] | Failure | Unknown {
  const entries: (readonly [string, Value])[] = []
  let unknown: Unknown | undefined
  for (const item of list) {
    const key = body?.(item) ?? null
    if (key instanceof Failure) return key
    if (key instanceof Unknown) unknown ??= key
    else if (typeof key === 'string') entries.push([key, item])
    else return wrongAnswer(name, 'a string as key', key)
  }
  return unknown ?? entries
}

function toObject(list: readonly Value[], [key, value]: readonly Body[]): Outcome {
  const entries = keyed('toObject', list, key)
  if (entries instanceof Failure || entries instanceof Unknown) return entries
  const object = new Map<string, Value>()
  for (const [name, item] of entries) {
    const held = value === undefined ? item : value(item)
    if (held instanceof Failure) return held
    object.set(name, held)
  }
  return Object.fromEntries(object)
}

function groupBy(list: readonly Value[], [key]: readonly Body[]): Outcome {
  const entries = keyed('groupBy', list, key)
  if (entries instanceof Failure || entries instanceof Unknown) return entries
  const groups = new Map<string, Value[]>()
  for (const [name, item] of entries) {
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return Object.fromEntries(groups)
}

function mapValues(object: ValueObject, body: Body | undefined): Outcome {
  const entries: [string, Value][] = []
  for (const [key, item] of Object.entries(object)) {
    const value = body?.(item) ?? null
    if (value instanceof Failure) return value
    entries.push([key, value])
  }
  return Object.fromEntries(entries)
}

/** Functions that take lambdas, and the two forms that make them. */
export const lambdaFunctions: readonly FunctionSpec<unknown>[] = [
  { name: 'lambda', min: 1, max: Infinity, form: 'lambda' },
  { name: 'lambdaVariables', min: 1, max: 1, form: 'lambdaVariables' },
  ofList('filter', 1, filter),
  ofList('map', 1, map),
  ofList('sort', 1, sort),
  ofList('groupBy', 1, groupBy),
  ofList('toObject', 2, toObject),
  collection('reduce', { values: 2, lambdas: [1, 1] }, reduce),
  collection('mapValues', { values: 1, lambdas: [1, 1] }, ([object = null], [body]) =>
    isObject(object) ? mapValues(object, body) : wrongType('mapValues', 1, 'an object', object),
  ),
]
