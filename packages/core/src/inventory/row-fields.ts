import { isJsonObject, parseInstant, type Instant, type Json, type JsonObject } from '../kernel/index.ts'
import { member } from './property.ts'
import type { Sku } from './resource.ts'

/** A row's members by lower-case name, so that camelCase and PascalCase exports read alike. Of two casings of a name the first wins. */
export function fieldsOf(row: JsonObject): ReadonlyMap<string, Json> {
  const fields = new Map<string, Json>()
  for (const key of Object.keys(row)) {
    const name = key.toLowerCase()
    const value = row[key]
    if (value !== undefined && !fields.has(name)) fields.set(name, value)
  }
  return fields
}

/** The first of the named fields that holds text. */
export function textField(fields: ReadonlyMap<string, Json>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** Value, `null` (there is none) or `undefined` (not exported) as `Resource` wants it. `read` turns what is there into a value. */
export function triState<T>(
  fields: ReadonlyMap<string, Json>,
  name: string,
  omittedMeansNone: boolean,
  read: (value: Json) => T | undefined,
): T | null | undefined {
  const value = fields.get(name)
  if (value === undefined) return omittedMeansNone ? null : undefined
  return value === null || value === '' ? null : (read(value) ?? null)
}

/** A region as Azure compares it: `West Europe` is `westeurope`. */
export function readLocation(fields: ReadonlyMap<string, Json>): string | undefined {
  const location = textField(fields, 'location')?.replaceAll(/\s+/g, '').toLowerCase()
  return location === '' ? undefined : location
}

/** A SKU given as an object in any casing, or as a bare name. */
export function readSku(value: Json): Sku | undefined {
  if (typeof value === 'string') return { name: value }
  if (!isJsonObject(value)) return undefined
  const text = (key: string): string | undefined => {
    const found = member(value, key)
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  const capacity = Number(member(value, 'capacity') ?? Number.NaN)
  const [name, tier, size, family] = [text('name'), text('tier'), text('size'), text('family')]
  const sku: Sku = {
    ...(name === undefined ? {} : { name }),
    ...(tier === undefined ? {} : { tier }),
    ...(size === undefined ? {} : { size }),
    ...(family === undefined ? {} : { family }),
    ...(Number.isFinite(capacity) ? { capacity } : {}),
  }
  return Object.keys(sku).length === 0 ? undefined : sku
}

/** Tags as text by text; numbers and booleans, which some exporters write bare, become text. */
export function readTags(value: Json): Readonly<Record<string, string>> | undefined {
  if (!isJsonObject(value)) return undefined
  const tags: Record<string, string> = {}
  for (const key of Object.keys(value)) {
    const tagValue = value[key]
    if (key === '__proto__' || tagValue === undefined || typeof tagValue === 'object') continue
    tags[key] = String(tagValue)
  }
  return tags
}

/** Availability zones as text. */
export function readZones(value: Json): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter((zone) => typeof zone === 'string' || typeof zone === 'number').map(String)
}

/** When it was made: `createdTime` of resource lists, or `systemData.createdAt`. */
export function readCreatedAt(fields: ReadonlyMap<string, Json>): Instant | undefined {
  const direct = textField(fields, 'createdtime')
  if (direct !== undefined) return parseInstant(direct)
  const system = fields.get('systemdata')
  const created = isJsonObject(system) ? member(system, 'createdAt') : undefined
  return typeof created === 'string' ? parseInstant(created) : undefined
}
