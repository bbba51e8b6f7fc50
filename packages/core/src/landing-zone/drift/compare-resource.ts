import { canonicalId, normalLocation, type ArmResource } from '@fairway/arm/resource'
import { isList, isObject, member, Unknown, type Value } from '@fairway/arm/value'

/** A property that was observed to be different. */
export interface DriftDifference {
  readonly path: string
  /** Absent for an item of a list that is there and that nobody declared. */
  readonly declared?: Value
  /** Absent where there is nothing. */
  readonly observed?: Value
}

/** What an inventory carries of a resource beside what identifies it. Of the rest nothing is known. */
const carried: ReadonlySet<string> = new Set(['location', 'kind', 'sku', 'tags', 'identity', 'managedBy', 'zones', 'properties'])

/**
 * What is declared of a resource and was observed to be different. Properties that only the provider gives are its own, as are those of which nothing
 * is known on one side. Lists are compared as a whole, for a request replaces them as a whole: what somebody added to one is told.
 */
export const differencesBetween = (declared: ArmResource, observed: ArmResource): readonly DriftDifference[] =>
  Object.entries(declared).flatMap(([key, value]) => {
    if (!carried.has(key) || value === undefined) return []
    const other = member(observed, key)
    // Every resource has a place, or none by its type: an export that leaves it out says nothing.
    return other === undefined && key === 'location' ? [] : compare(value, other, key)
  })

/** What is declared of a resource and was not exported: `az resource list` writes no properties. Nothing is the same by not having been looked at. */
export const unseenIn = (declared: ArmResource, observed: ArmResource): readonly string[] =>
  Object.entries(declared).flatMap(([key, value]) =>
    carried.has(key) && value !== undefined && saysSomething(value) && member(observed, key) instanceof Unknown ? [key] : [],
  )

function compare(declared: Value, observed: Value | undefined, path: string): readonly DriftDifference[] {
  if (declared === null || declared instanceof Unknown || observed instanceof Unknown || isConcealed(observed)) return []
  if (observed === undefined || observed === null) return saysSomething(declared) ? [{ path, declared }] : []
  if (isObject(declared) && isObject(observed))
    return Object.entries(declared).flatMap(([key, value]) => compare(value, member(observed, key), `${path}.${key}`))
  if (isList(declared) && isList(observed)) return compareLists(declared, observed, path)
  return scalarKey(declared, path) === scalarKey(observed, path) ? [] : [{ path, declared, observed }]
}

/** Whether anything is declared at all: `null`, empty things and what only the deployment knows say nothing. */
function saysSomething(value: Value): boolean {
  if (value === null || value instanceof Unknown) return false
  if (isList(value)) return value.some(saysSomething)
  return isObject(value) ? Object.values(value).some((one) => saysSomething(one)) : true
}

/** Inventories keep secrets as fingerprints. */
const isConcealed = (value: Value | undefined): boolean => typeof value === 'string' && value.startsWith('redacted:')

/**
 * Providers give lists in an order of their own: things with names are matched by name, texts and numbers by value, other things with the first one
 * that is the same. What is left on both sides at one place is told as one difference.
 */
function compareLists(declared: readonly Value[], observed: readonly Value[], path: string): readonly DriftDifference[] {
  const { found, left } = matched(declared, observed, path)
  const told = declared.flatMap((one, index): readonly DriftDifference[] => {
    const name = nameOf(one)
    const before = found.get(index)
    const instead = before === undefined && name === undefined ? left.get(index) : undefined
    if (instead !== undefined) left.delete(index)
    return compare(one, before ?? instead, `${path}[${name ?? index}]`)
  })
  const added = [...left].filter(([, one]) => !isSwitchedOff(one))
  return [...told, ...added.map(([index, one]) => ({ path: `${path}[${nameOf(one) ?? index}]`, observed: one }))]
}

interface Matched {
  /** By position of what is declared: what was observed of it. */
  readonly found: ReadonlyMap<number, Value>
  /** By position of what was observed: what nothing was matched with. */
  readonly left: Map<number, Value>
}

function matched(declared: readonly Value[], observed: readonly Value[], path: string): Matched {
  const left = new Map(observed.entries())
  const found = new Map<number, Value>()
  const match = (index: number, at: number | undefined): void => {
    const value = at === undefined ? undefined : left.get(at)
    if (at === undefined || value === undefined) return
    left.delete(at)
    found.set(index, value)
  }
  const byKey = Map.groupBy(left.keys(), (at) => keyOf(observed[at], path))
  const keys = declared.map((one) => keyOf(one, path))
  for (const [index, key] of keys.entries()) if (key !== undefined) match(index, byKey.get(key)?.shift())
  // What only the deployment knows may be any of them: it gets what the others leave.
  const others = [...declared.entries()].filter(([index]) => keys[index] === undefined)
  for (const [index, one] of others.toSorted(([, a], [, b]) => Number(a instanceof Unknown) - Number(b instanceof Unknown))) {
    const isSame = (at: number): boolean => left.has(at) && compare(one, left.get(at), path).length === 0
    match(index, isSame(index) ? index : [...left.keys()].find(isSame))
  }
  return { found, left }
}

/** Categories of logs and the like that nobody asked for are listed as switched off. */
const isSwitchedOff = (value: Value): boolean => isObject(value) && member(value, 'enabled') === false

const keyOf = (value: Value | undefined, path: string): string | undefined => {
  if (value === undefined || value === null || value instanceof Unknown || isList(value)) return undefined
  return isObject(value) ? nameOf(value)?.toLowerCase() : scalarKey(value, path)
}

function nameOf(value: Value): string | undefined {
  const name = isObject(value) ? member(value, 'name') : undefined
  return typeof name === 'string' ? name : undefined
}

/** Ids, regions and enumerations are spelled as providers like; what people wrote on tags stays as they wrote it. */
function scalarKey(value: Value, path: string): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (path.startsWith('tags.')) return value
  if (/location(?:name)?$/i.test(path)) return normalLocation(value)
  return value.startsWith('/') ? canonicalId(value) : value.toLowerCase()
}
