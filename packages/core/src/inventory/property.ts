import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import type { Resource } from './resource.ts'

/** The member of an object under a key in any casing; `undefined` when there is none. An exact match wins. */
export function member(object: JsonObject, key: string): Json | undefined {
  if (Object.hasOwn(object, key)) return object[key]
  const wanted = key.toLowerCase()
  const found = Object.keys(object).find((name) => name.toLowerCase() === wanted)
  return found === undefined ? undefined : object[found]
}

/**
 * What a resource's properties hold at a dotted path, such as `networkAcls.defaultAction`; casing is ignored.
 * `undefined` when the path leads nowhere (or the export carried no properties: ask `resource.properties` first).
 */
export function property(resource: Resource, path: string): Json | undefined {
  let value: Json | undefined = resource.properties
  for (const step of path.split('.')) {
    if (!isJsonObject(value)) return undefined
    value = member(value, step)
  }
  return value
}

/** A property as text, or `undefined` when it is absent or something else. */
export function textProperty(resource: Resource, path: string): string | undefined {
  const value = property(resource, path)
  return typeof value === 'string' ? value : undefined
}

/** A property as a list, empty when it is absent or something else. */
export function listProperty(resource: Resource, path: string): readonly Json[] {
  const value = property(resource, path)
  return Array.isArray(value) ? value : []
}

/** The value of a tag under a key in any casing, as Azure compares tag keys. */
export function tag(resource: Resource, key: string): string | undefined {
  const wanted = key.toLowerCase()
  const found = Object.keys(resource.tags ?? {}).find((name) => name.toLowerCase() === wanted)
  return found === undefined ? undefined : resource.tags?.[found]
}
