import { Failure, isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { invalid, MAX_LIST, textOf, tooLarge, wrongType } from './argument.ts'
import { parseJson } from './json.ts'
import { distinct } from './list.ts'
import { seeingUnknowns, unary, variadic } from './spec.ts'

function createObject(args: readonly Value[]): Outcome {
  if (args.length % 2 === 1)
    return new Failure('WrongArgumentCount', `\`createObject\` takes names and values in pairs, found ${args.length} arguments`)
  const entries = new Map<string, Value>()
  let unknown: Unknown | undefined
  for (let index = 0; index < args.length; index += 2) {
    const key = args[index] ?? null
    if (key instanceof Unknown) {
      unknown ??= key
      continue
    }
    const name = textOf('createObject', index + 1, key)
    if (name instanceof Failure) return name
    if (entries.has(name)) return new Failure('DuplicateName', `\`createObject\`: argument ${index + 1} repeats the name \`${name}\``)
    entries.set(name, args[index + 1] ?? null)
  }
  return unknown ?? Object.fromEntries(entries)
}

/** Names by which objects are merged: case is ignored, the first spelling stays. */
class Merger {
  private readonly spelling = new Map<string, string>()
  private readonly values = new Map<string, Value>()

  add(object: ValueObject, join: (old: Value, fresh: Value) => Value): void {
    for (const [key, value] of Object.entries(object)) {
      const lower = key.toLowerCase()
      const name = this.spelling.get(lower)
      if (name === undefined) this.spelling.set(lower, key)
      const old = this.values.get(name ?? key)
      this.values.set(name ?? key, old === undefined ? value : join(old, value))
    }
  }

  object(): ValueObject {
    return Object.fromEntries(this.values)
  }
}

const MAX_DEPTH = 200

/** Objects within objects are merged, of anything else the later one counts. */
function merged(old: Value, fresh: Value, depth: number): Value {
  if (!isObject(old) || !isObject(fresh)) return fresh
  if (depth > MAX_DEPTH) return new Unknown('the objects are nested too deep to be merged')
  const merger = new Merger()
  for (const object of [old, fresh]) merger.add(object, (a, b) => merged(a, b, depth + 1))
  return merger.object()
}

function union(args: readonly Value[]): Outcome {
  const [first = null] = args
  if (isList(first)) {
    const all: Value[] = []
    for (const [index, arg] of args.entries()) {
      if (!isList(arg)) return wrongType('union', index + 1, 'an array, as argument 1 is', arg)
      if (all.length + arg.length > MAX_LIST) return tooLarge('union')
      for (const item of arg) all.push(item)
    }
    return distinct(all)
  }
  if (!isObject(first)) return wrongType('union', 1, 'an array or an object', first)
  let result: Value = {}
  for (const [index, arg] of args.entries()) {
    if (!isObject(arg)) return wrongType('union', index + 1, 'an object, as argument 1 is', arg)
    result = merged(result, arg, 0)
  }
  return result
}

function shallowMerge(value: Value): Outcome {
  if (!isList(value)) return wrongType('shallowMerge', 1, 'an array of objects', value)
  const merger = new Merger()
  for (const item of value) {
    if (item instanceof Unknown) return item
    if (!isObject(item)) return wrongType('shallowMerge', 1, 'an array of objects', item)
    merger.add(item, (_, fresh) => fresh)
  }
  return merger.object()
}

/** Names in the order of .NET's OrdinalIgnoreCase, which compares upper case. */
function sortedKeys(object: ValueObject): readonly string[] {
  const upper = new Map(Object.keys(object).map((key) => [key, key.toUpperCase()]))
  const of = (key: string): string => upper.get(key) ?? key
  return [...upper.keys()].sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0))
}

function items(value: Value): Outcome {
  if (!isObject(value)) return wrongType('items', 1, 'an object', value)
  return sortedKeys(value).map((key) => ({ key, value: value[key] ?? null }))
}

function json(value: Value): Outcome {
  const text = textOf('json', 1, value)
  if (text instanceof Failure) return text
  if (value === null) return {}
  const parsed = parseJson(text)
  return parsed === undefined ? invalid('json', 1, 'is not JSON') : parsed
}

/** Functions of objects. */
export const objectFunctions: readonly FunctionSpec<unknown>[] = [
  seeingUnknowns(variadic('createObject', 0, Infinity, createObject)),
  variadic('union', 2, Infinity, union),
  unary('shallowMerge', shallowMerge),
  unary('items', items),
  unary('objectKeys', (value) => (isObject(value) ? sortedKeys(value) : wrongType('objectKeys', 1, 'an object', value))),
  unary('json', json),
]
