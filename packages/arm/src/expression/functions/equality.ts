import { isList, isObject, Unknown, type Value, type ValueObject } from '../../value/index.ts'

const TOO_LARGE = new Unknown('the values are too large to be compared')
const MAX_DEPTH = 500
const MAX_NODES = 1_000_000

/**
 * Whether two values are the same, as the `equals` function of Azure says: texts and names of properties with their case, numbers by value.
 * Unknown where that depends on a part nobody knows; one known difference decides.
 */
export const sameValue = (a: Value, b: Value): boolean | Unknown => compare(a, b, 0, { left: MAX_NODES })

function compare(a: Value, b: Value, depth: number, nodes: { left: number }): boolean | Unknown {
  if (a instanceof Unknown) return a
  if (b instanceof Unknown) return b
  if (typeof a === 'string') return typeof b === 'string' && a.length === b.length && sameText(a, b, nodes)
  if (a === b) return typeof a === 'object' && a !== null ? (unknownWithin(a) ?? true) : true
  if (depth > MAX_DEPTH || nodes.left-- <= 0) return TOO_LARGE
  if (isList(a)) return isList(b) && compareLists(a, b, depth, nodes)
  return isObject(a) && isObject(b) && compareObjects(a, b, depth, nodes)
}

function sameText(a: string, b: string, nodes: { left: number }): boolean | Unknown {
  nodes.left -= a.length >> 3
  return nodes.left < 0 ? TOO_LARGE : a === b
}

function compareLists(a: readonly Value[], b: readonly Value[], depth: number, nodes: { left: number }): boolean | Unknown {
  if (a.length !== b.length) return false
  let result: boolean | Unknown = true
  for (let index = 0; index < a.length; index++) {
    const same = compare(a[index] ?? null, b[index] ?? null, depth + 1, nodes)
    if (same === false) return false
    if (same instanceof Unknown) result = same
  }
  return result
}

function compareObjects(a: ValueObject, b: ValueObject, depth: number, nodes: { left: number }): boolean | Unknown {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  let result: boolean | Unknown = true
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false
    const same = compare(a[key] ?? null, b[key] ?? null, depth + 1, nodes)
    if (same === false) return false
    if (same instanceof Unknown) result = same
  }
  return result
}

/** The first part of a value that is not known; `undefined` where all of it is known. Values too large or too deep to be walked are unknown. */
export const unknownWithin = (value: Value): Unknown | undefined => find(value, 0, { left: MAX_NODES })

function find(value: Value, depth: number, nodes: { left: number }): Unknown | undefined {
  if (typeof value === 'string') nodes.left -= value.length >> 3
  if (nodes.left-- <= 0) return TOO_LARGE
  if (typeof value !== 'object' || value === null) return undefined
  if (value instanceof Unknown) return value
  if (depth > MAX_DEPTH) return TOO_LARGE
  if (isList(value)) {
    for (const item of value) {
      const unknown = find(item, depth + 1, nodes)
      if (unknown !== undefined) return unknown
    }
    return undefined
  }
  for (const [key, item] of Object.entries(value)) {
    const unknown = find(key, depth + 1, nodes) ?? find(item, depth + 1, nodes)
    if (unknown !== undefined) return unknown
  }
  return undefined
}

/** Whether a value is nested deeper than anything here walks; of a value too large to be walked that is not known, and said of it. */
export const isTooDeep = (value: Value, depth = 0, nodes = { left: MAX_NODES }): boolean => {
  if (typeof value !== 'object' || value === null || value instanceof Unknown) return false
  if (depth > MAX_DEPTH || nodes.left-- <= 0) return true
  return (isList(value) ? value : Object.values(value)).some((item) => isTooDeep(item, depth + 1, nodes))
}

/** A text that values share exactly when they are the same; `undefined` where a part is unknown. */
export const keyOf = (value: Value): string | undefined =>
  typeof value === 'object' && value !== null && unknownWithin(value) !== undefined ? undefined : keyed(value)

function keyed(value: Value): string {
  if (isList(value)) return `[${value.map((item) => keyed(item)).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map((key) => `${JSON.stringify(key)}:${keyed(value[key] ?? null)}`).join()}}`
}
