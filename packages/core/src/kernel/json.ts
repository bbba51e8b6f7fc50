/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Whether a value is a JSON object: not null, not a list. */
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * One text for one value: keys sorted by code unit, no white space. What is hashed, chained or compared goes through here.
 * `undefined` members are left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isJsonObject(member) && !isSorted(member) ? sortKeys(member) : member))
}

function sortKeys(object: JsonObject): JsonObject {
  const sorted: Record<string, Json> = Object.create(null)
  for (const key of Object.keys(object).toSorted()) {
    const member = object[key]
    if (member !== undefined) sorted[key] = member
  }
  return sorted
}

/** Most objects of one source come with the same keys in the same order; looking costs less than copying. */
function isSorted(object: JsonObject): boolean {
  let last = ''
  for (const key in object) {
    if (key < last) return false
    last = key
  }
  return true
}
