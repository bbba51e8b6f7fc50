import { isJsonObject, type Json } from '@fairway/core/kernel'

/** Where a token stands in an object: the whole text, or the part of it before the first slash, as in `__REGISTRY__/vision:1`. */
export interface TokenPlace {
  /** The path as Kustomize writes it, dots in names escaped. */
  readonly fieldPath: string
  readonly part: 'all' | 'before-slash'
}

/** Where a token stands in a value. In the midst of a text it cannot be replaced by Kustomize: that is a defect of who wrote it. */
export function placesOf(token: string, value: Json | undefined, path: readonly string[] = []): readonly TokenPlace[] {
  if (typeof value === 'string') return textPlaces(token, value, path)
  if (Array.isArray(value)) return value.flatMap((one: Json, index) => placesOf(token, one, [...path, String(index)]))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (key.includes(token)) throw new Error(`${token} stands in the name of a property, ${fieldPath([...path, key])}`)
    return placesOf(token, one, [...path, key])
  })
}

function textPlaces(token: string, text: string, path: readonly string[]): readonly TokenPlace[] {
  if (!text.includes(token)) return []
  if (text === token) return [{ fieldPath: fieldPath(path), part: 'all' }]
  if (text.startsWith(`${token}/`) && !text.slice(token.length).includes(token))
    return [{ fieldPath: fieldPath(path), part: 'before-slash' }]
  throw new Error(`${token} stands in the midst of a text, ${fieldPath(path)}`)
}

const fieldPath = (path: readonly string[]): string => path.map((part) => part.replaceAll('.', '\\.')).join('.')
