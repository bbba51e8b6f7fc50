import { isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import { attributeAddress } from './instance.ts'

/** Deeper values than any provider has are cut off, as unknown. */
const DEEPEST = 64

/**
 * Puts what a plan says separately together: `after` holds the values that are known, `after_unknown` has `true` wherever a value is known
 * only after apply. Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function withUnknowns(after: Value | undefined, unknown: Value | undefined, address: string): ValueObject {
  const value = combine(after ?? {}, unknown, { address, path: [] })
  return isObject(value) ? value : {}
}

interface Place {
  readonly address: string
  readonly path: readonly string[]
}

function combine(value: Value | undefined, unknown: Value | undefined, place: Place): Value | undefined {
  if (unknown === true) return new Unknown(`${attributeAddress(place.address, place.path)} is known after apply`)
  if (place.path.length > DEEPEST) return new Unknown(`${place.address} is nested too deep to be read`)
  if (isList(unknown) && unknown.length > 0) return combineLists(isList(value) ? value : [], unknown, place)
  if (isObject(unknown)) return combineObjects(isObject(value) ? value : {}, unknown, place, value)
  return value
}

function combineLists(value: readonly Value[], unknown: readonly Value[], place: Place): readonly Value[] {
  return Array.from(
    { length: Math.max(value.length, unknown.length) },
    (_, index) => combine(value[index], unknown[index], below(place, String(index))) ?? null,
  )
}

function combineObjects(value: ValueObject, unknown: ValueObject, place: Place, given: Value | undefined): Value | undefined {
  const keys = [...new Set([...Object.keys(value), ...Object.keys(unknown)])]
  const entries = keys.flatMap((key) => {
    const inner = combine(own(value, key), own(unknown, key), below(place, key))
    return inner === undefined ? [] : [[key, inner] as const]
  })
  // An object of nothing that was null stays null.
  return entries.length === 0 && !isObject(given) ? given : Object.fromEntries(entries)
}

const own = (object: ValueObject, key: string): Value | undefined => (Object.hasOwn(object, key) ? object[key] : undefined)

const below = (place: Place, key: string): Place => ({ address: place.address, path: [...place.path, key] })

/** The paths at which a tree of `true` (`after_sensitive`, `sensitive_values`) says that a value is sensitive. */
export function markedPaths(tree: Value | undefined, path: readonly string[] = []): readonly string[] {
  if (tree === true) return [path.join('.')]
  if (path.length > DEEPEST) return []
  if (isList(tree)) return tree.flatMap((inner, index) => markedPaths(inner, [...path, String(index)]))
  if (isObject(tree)) return Object.entries(tree).flatMap(([key, inner]) => markedPaths(inner, [...path, key]))
  return []
}
