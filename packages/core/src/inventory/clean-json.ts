import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'

/** What had to be left out of a value so that it can be handled safely. */
export interface Cleaned<T extends Json = Json> {
  readonly value: T
  /** `__proto__` members that were dropped: copying them would change the copy's prototype. */
  readonly droppedKeys: number
  /** Values nested deeper than `MAX_DEPTH`, replaced by `null`. */
  readonly tooDeep: number
  /** Numbers beyond what JSON can carry (`1e400`, NaN), replaced by `null`. */
  readonly badNumbers: number
}

/** How deep the properties of a resource may nest. The deepest real template nests some 30 levels. */
const MAX_DEPTH = 100

interface Counts {
  droppedKeys: number
  tooDeep: number
  badNumbers: number
}

/** Bounds a value that came from outside. Gives the same value back when nothing had to be changed, which is nearly always. */
export function cleanJson(value: Json): Cleaned {
  const counts: Counts = { droppedKeys: 0, tooDeep: 0, badNumbers: 0 }
  return { value: clean(value, 0, counts), ...counts }
}

function clean(value: Json, depth: number, counts: Counts): Json {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    counts.badNumbers += 1
    return null
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) {
    counts.tooDeep += 1
    return null
  }
  return isJsonObject(value) ? cleanObject(value, depth, counts) : cleanList(value, depth, counts)
}

function cleanList(list: readonly Json[], depth: number, counts: Counts): Json {
  let copy: Json[] | undefined
  list.forEach((item, index) => {
    const cleaned = clean(item, depth + 1, counts)
    if (cleaned === item) return
    copy ??= [...list]
    copy[index] = cleaned
  })
  return copy ?? list
}

function cleanObject(object: JsonObject, depth: number, counts: Counts): JsonObject {
  let copy: Record<string, Json> | undefined
  for (const key of Object.keys(object)) {
    const member = object[key]
    if (key === '__proto__') {
      counts.droppedKeys += 1
      copy ??= { ...object }
      delete copy[key]
      continue
    }
    if (member === undefined) continue
    const cleaned = clean(member, depth + 1, counts)
    if (cleaned === member) continue
    copy ??= { ...object }
    copy[key] = cleaned
  }
  return copy ?? object
}
