import { isJsonObject, printable, type Json, type JsonObject } from '../kernel/index.ts'
import type { Tree } from './tree.ts'

/** A user's word as diagnostics show it: harmless, and never long. */
export const quoted = (text: string): string => `\`${printable(text.length > 60 ? `${text.slice(0, 60)}...` : text)}\``

/** A list of words for people: `a`, `b`; of long lists the first twenty. */
export const quotedList = (words: readonly string[]): string =>
  words.slice(0, 20).map(quoted).join(', ') + (words.length > 20 ? ` and ${words.length - 20} more` : '')

/** What a value is, for people: "the number 1.1", "a list". */
export function whatItIs(tree: Tree): string {
  const { value } = tree
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (isJsonObject(value)) return 'a mapping'
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'boolean' ? `the boolean ${value}` : 'text'
}

/** A value as the user wrote it, when it is a scalar. */
export const asWritten = (tree: Tree): string => tree.bare ?? (typeof tree.value === 'object' ? whatItIs(tree) : String(tree.value))

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
}

/** What a type is called: "text", "a list". */
export const typeWord = (type: string): string => typeWords[type] ?? type

/** The types that some schemas allow, for people: "a number, text or a list". */
export function wantedTypes(schemas: readonly JsonObject[]): string {
  const words = [
    ...new Set(
      schemas
        .map((schema) => schema['type'])
        .filter(isText)
        .map(typeWord),
    ),
  ]
  const last = words.pop() ?? 'a value of another form'
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}

const isText = (value: Json | undefined): value is string => typeof value === 'string'

const LOOSE_INSTANT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt ]+(\d{2}:\d{2})(:\d{2})?(?:\.\d+)? *([Zz]|[+-]\d{2}:\d{2})?)?$/

/** The day or moment that somebody most likely meant: `2026-8-1` is 2026-08-01, `2026-11-21 08:00` is 2026-11-21T08:00:00Z. */
export function nearestInstant(text: string): string | undefined {
  const match = LOOSE_INSTANT.exec(text)
  if (match === null) return undefined
  const [, year = '', month = '', day = '', time, seconds = ':00', zone = 'Z'] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return time === undefined ? date : `${date}T${time}${seconds}${zone.toUpperCase()}`
}
