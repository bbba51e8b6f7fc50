import { Failure, isList, isObject, member, Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { integerOf, listOf, MAX_LIST, textOf, tooLarge, wrongType } from './argument.ts'
import { keyOf, sameValue } from './equality.ts'
import { binary, seeingUnknowns, unary, variadic } from './spec.ts'
import { concatTexts, folded } from './text.ts'

/** `concat` joins lists with lists, texts with texts. A list among unknown arguments shows that all are lists. */
function concat(args: readonly Value[]): Outcome {
  const list = args.find(isList)
  if (list === undefined) return concatTexts(args)
  const joined: Value[] = []
  let unknown: Unknown | undefined
  for (const [index, arg] of args.entries()) {
    if (arg instanceof Unknown) unknown ??= arg
    else if (!isList(arg)) return wrongType('concat', index + 1, 'an array', arg)
    else if (joined.length + arg.length > MAX_LIST) return tooLarge('concat')
    else for (const item of arg) joined.push(item)
  }
  return unknown ?? joined
}

/** Whether any member is the same as a value; known matches win over members that nobody knows. */
function includes(list: readonly Value[], sought: Value): boolean | Unknown {
  let unknown: Unknown | undefined
  for (const item of list) {
    const same = sameValue(item, sought)
    if (same === true) return true
    if (same instanceof Unknown) unknown ??= same
  }
  return unknown ?? false
}

/** `contains`; `fold` says how texts are compared, which differs between templates and policies. */
const containsWith =
  (fold: (text: string) => string) =>
  (container: Value, sought: Value): Outcome => {
    if (container instanceof Unknown) return container
    if (isList(container)) return includes(container, sought)
    if (sought instanceof Unknown) return sought
    if (typeof container !== 'string' && !isObject(container)) return wrongType('contains', 1, 'a string, an array or an object', container)
    const text = typeof sought === 'number' && Number.isInteger(sought) ? String(sought) : textOf('contains', 2, sought)
    if (text instanceof Failure) return text
    return typeof container === 'string' ? fold(container).includes(fold(text)) : member(container, text) !== undefined
  }

/** The first or the last position of a member of a list, or of a text in a text (case is ignored); -1 where there is none. */
function position(name: string, last: boolean): FunctionSpec<unknown> {
  return seeingUnknowns(
    binary(name, (container, sought) => {
      if (container instanceof Unknown) return container
      if (isList(container)) return positionInList(container, sought, last)
      if (sought instanceof Unknown) return sought
      if (container === null) return -1
      const [text, part] = [textOf(name, 1, container), textOf(name, 2, sought)]
      if (text instanceof Failure) return wrongType(name, 1, 'a string or an array', container)
      if (part instanceof Failure) return part
      return last ? folded(text).lastIndexOf(folded(part)) : folded(text).indexOf(folded(part))
    }),
  )
}

function positionInList(list: readonly Value[], sought: Value, last: boolean): Outcome {
  for (let step = 0; step < list.length; step++) {
    const index = last ? list.length - 1 - step : step
    const same = sameValue(list[index] ?? null, sought)
    if (same === true) return index
    if (same instanceof Unknown) return same
  }
  return -1
}

function length(value: Value): Outcome {
  if (value === null) return 0
  if (typeof value === 'string' || isList(value)) return value.length
  return isObject(value) ? Object.keys(value).length : wrongType('length', 1, 'a string, an array or an object', value)
}

function empty(value: Value): Outcome {
  if (value === null) return true
  if (typeof value === 'string' || isList(value)) return value.length === 0
  return isObject(value) ? Object.keys(value).length === 0 : wrongType('empty', 1, 'a string, an array or an object', value)
}

const end = (name: string, at: number): FunctionSpec<unknown> =>
  unary(name, (value) => {
    if (value === null) return null
    if (typeof value === 'string') return value.at(at) ?? ''
    return isList(value) ? (value.at(at) ?? null) : wrongType(name, 1, 'a string or an array', value)
  })

/** `take` and `skip`: counts below zero are zero, counts beyond the end are the end. */
const part = (name: string, range: (count: number) => readonly [number, number?]): FunctionSpec<unknown> =>
  binary(name, (whole, count) => {
    const counted = integerOf(name, 2, count)
    if (counted instanceof Failure) return counted
    if (whole === null) return null
    if (typeof whole !== 'string' && !isList(whole)) return wrongType(name, 1, 'a string or an array', whole)
    return whole.slice(...range(Math.max(0, counted)))
  })

/** Lists: members of all of them. Objects: members that all of them have with the same value. */
function intersection(args: readonly Value[]): Outcome {
  const [first = null, ...rest] = args
  if (isList(first)) return intersectLists(first, rest)
  if (isObject(first)) {
    let kept = first
    for (const [index, other] of rest.entries()) {
      if (!isObject(other)) return wrongType('intersection', index + 2, 'an object, as argument 1 is', other)
      const entries: [string, Value][] = []
      for (const [key, value] of Object.entries(kept)) {
        const same = Object.hasOwn(other, key) && sameValue(value, other[key] ?? null)
        if (same instanceof Unknown) return same
        if (same) entries.push([key, value])
      }
      kept = Object.fromEntries(entries)
    }
    return kept
  }
  return wrongType('intersection', 1, 'an array or an object', first)
}

function intersectLists(first: readonly Value[], rest: readonly Value[]): Outcome {
  let kept: readonly Value[] | Unknown = distinct(first)
  for (const [index, other] of rest.entries()) {
    if (!isList(other)) return wrongType('intersection', index + 2, 'an array, as argument 1 is', other)
    if (!(kept instanceof Unknown)) kept = kept.length === 0 ? kept : shared(kept, other)
  }
  return kept
}

function shared(list: readonly Value[], other: readonly Value[]): readonly Value[] | Unknown {
  const members = new Members()
  for (const item of other) members.add(item)
  const kept: Value[] = []
  for (const item of list) {
    const found = members.has(item)
    if (found instanceof Unknown) return found
    if (found) kept.push(item)
  }
  return kept
}

/** A list without its repetitions; unknown where a member might be one. */
export function distinct(list: readonly Value[]): readonly Value[] | Unknown {
  const members = new Members()
  const kept: Value[] = []
  for (const item of list) {
    const found = members.has(item)
    if (found instanceof Unknown) return found
    if (found) continue
    kept.push(item)
    members.add(item)
  }
  return kept
}

/** Members with unknown parts are compared one by one with the others: with more of them nobody waits for the answer. */
const MAX_VAGUE = 1000

/** Values that were seen, found again by what they hold. */
class Members {
  private readonly keys = new Set<string>()
  private readonly all: Value[] = []
  private readonly vague: Value[] = []

  add(item: Value): void {
    const key = keyOf(item)
    this.all.push(item)
    if (key === undefined) this.vague.push(item)
    else this.keys.add(key)
  }

  has(item: Value): boolean | Unknown {
    const key = keyOf(item)
    if (key !== undefined && this.keys.has(key)) return true
    if (this.vague.length > MAX_VAGUE) return new Unknown('too many unknown values are compared')
    return includes(key === undefined ? this.all : this.vague, item)
  }
}

function range(first: Value, second: Value): Outcome {
  const [start, count] = [integerOf('range', 1, first), integerOf('range', 2, second)]
  if (start instanceof Failure) return start
  if (count instanceof Failure) return count
  if (count < 0 || count > 10_000) return new Failure('IndexOutOfRange', `\`range\`: argument 2 is ${count}; counts go from 0 to 10000`)
  if (start + count - 1 > 2_147_483_647) return new Failure('IndexOutOfRange', '`range` ends beyond 2147483647')
  return Array.from({ length: count }, (_, index) => start + index)
}

function flatten(value: Value): Outcome {
  const list = listOf('flatten', 1, value)
  if (list instanceof Failure) return list
  const flat: Value[] = []
  for (const [index, item] of list.entries()) {
    if (item instanceof Unknown) return item
    if (!isList(item)) return wrongType('flatten', 1, `an array of arrays (member ${index} is none)`, item)
    if (flat.length + item.length > MAX_LIST) return tooLarge('flatten')
    for (const inner of item) flat.push(inner)
  }
  return flat
}

/** Functions of lists, and those that take lists, texts and objects alike. */
export const listFunctions: readonly FunctionSpec<unknown>[] = [
  seeingUnknowns(variadic('concat', 1, Infinity, concat)),
  seeingUnknowns(
    binary(
      'contains',
      containsWith((text) => text),
    ),
  ),
  position('indexOf', false),
  position('lastIndexOf', true),
  unary('length', length),
  unary('empty', empty),
  end('first', 0),
  end('last', -1),
  part('take', (count) => [0, count]),
  part('skip', (count) => [count]),
  variadic('intersection', 2, Infinity, intersection),
  unary('array', (value) => (isList(value) ? value : [value])),
  seeingUnknowns(variadic('createArray', 0, Infinity, (args) => args)),
  binary('range', range),
  unary('flatten', flatten),
]

/** What policies have instead: texts contain texts whatever their case. */
export const policyListFunctions: readonly FunctionSpec<unknown>[] = [seeingUnknowns(binary('contains', containsWith(folded)))]
