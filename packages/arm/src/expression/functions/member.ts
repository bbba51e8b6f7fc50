import { Failure, isList, isObject, member, Unknown, type Value } from '../../value/index.ts'
import { access, memberOf } from '../access.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { integerOf, wrongType } from './argument.ts'
import { unknownWithin } from './equality.ts'
import { seeingUnknowns, variadic } from './spec.ts'

/** `{ value, fromEnd }`, as Bicep writes the key of `a.?b[^2]`: a position that may count from the end of the list. */
function keyIn(target: Value, key: Value): Value {
  const value = isObject(key) ? member(key, 'value') : undefined
  if (!isObject(key) || value === undefined) return key
  const unknown = unknownWithin(key)
  if (unknown !== undefined) return unknown
  return member(key, 'fromEnd') === true && typeof value === 'number' && isList(target) ? target.length - value : value
}

function wrongKey(name: string, key: Value, position: number): Failure | undefined {
  const simple = keyIn(null, key)
  if (typeof simple === 'string' || typeof simple === 'number' || simple instanceof Unknown) return undefined
  return wrongType(name, position, 'a string or an integer', key)
}

/** Follows keys that are ordinary accesses; after null nobody looks at them. */
function follow(name: string, root: Value, keys: readonly Value[]): Outcome {
  if (root === null) return null
  let found: Outcome = root
  for (const [index, key] of keys.entries()) {
    found = wrongKey(name, key, index + 3) ?? access(found, keyIn(found, key))
    // The first may turn out to be null.
    if (found instanceof Failure) return root instanceof Unknown ? root : found
  }
  return found
}

/** `tryGet(value, key, then...)`: null where the first access finds nothing. */
function tryGet([target = null, first = null, ...rest]: readonly Value[]): Outcome {
  return wrongKey('tryGet', first, 2) ?? follow('tryGet', memberOf(target, keyIn(target, first)) ?? null, rest)
}

/** `tryIndexFromEnd(list, count, then...)`: 1 is the last member. */
function tryIndexFromEnd([target = null, count = null, ...rest]: readonly Value[]): Outcome {
  if (count instanceof Unknown) return count
  const back = integerOf('tryIndexFromEnd', 2, count)
  if (back instanceof Failure) return back
  if (target instanceof Unknown) return target
  return follow('tryIndexFromEnd', isList(target) && back >= 1 ? (target.at(-back) ?? null) : null, rest)
}

function indexFromEnd([list = null, count = null]: readonly Value[]): Outcome {
  if (!isList(list)) return wrongType('indexFromEnd', 1, 'an array', list)
  const back = integerOf('indexFromEnd', 2, count)
  if (back instanceof Failure) return back
  const found = back >= 1 ? list.at(-back) : undefined
  return found === undefined
    ? new Failure('IndexOutOfRange', `\`indexFromEnd\`: argument 2 is ${back} for a list of ${list.length}`)
    : found
}

/** Functions that look into objects and lists, as Bicep writes `.?`, `[?...]` and `[^1]`. */
export const memberFunctions: readonly FunctionSpec<unknown>[] = [
  seeingUnknowns(variadic('tryGet', 2, Infinity, tryGet)),
  seeingUnknowns(variadic('tryIndexFromEnd', 2, Infinity, tryIndexFromEnd)),
  variadic('indexFromEnd', 2, 2, indexFromEnd),
]
