import { Input, isGraphObject, Keyed, Reference, Text, type GraphValue } from '@fairway/core/graph'
import { fitsOneLine, isProse, pathParts, readAs } from '../body.ts'

/** Gives the expression that stands for a place, such as `hubFirewall.id`. */
export type Places = (place: Reference | Input) => string

/** Text that stays text, between quotes. Source: https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
export const bicepText = (text: string): string => `'${escaped(text)}'`

const NAMED = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
])

// What nobody can see, or what reverses what they see, is written as its number.
function escaped(text: string): string {
  if (!/[\\'$\p{C}\p{Zl}\p{Zp}]|(?:^|#)\s*\/[/*]/u.test(text)) return text
  return (
    text
      .toWellFormed()
      .replaceAll(/[\\']|\$(?=\{)/g, String.raw`\$&`)
      .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => NAMED.get(one) ?? `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)
      // What looks like a comment to the grammars of editors, where it stands behind something that is not plain text.
      .replaceAll(/((?:^|[#$]|\\u\{[\da-f]+\}|\\[^u])\s*)(\/\/+|\/(?=\*))/g, (_, before: string, slashes: string) => {
        return before + slashes.replaceAll('/', String.raw`\u{2f}`)
      })
  )
}

/** A value as an expression. `indent` is the margin of the line on which it begins. */
export function bicepValue(value: GraphValue, places: Places, indent: string): string {
  if (typeof value === 'string') return isPlainProse(value) ? lines(value) : bicepText(value)
  if (value instanceof Reference || value instanceof Input) return places(value)
  if (value instanceof Text) return isFormat(readAs(value)) ? format(value, places) : bicepTemplate(value, places)
  if (Array.isArray(value)) return bicepList(value, places, indent)
  if (value instanceof Keyed) return bicepObject(keyedEntries(value, places, indent), indent)
  if (isGraphObject(value)) {
    const entries = Object.entries(value).map(([key, one]) => [bicepKey(key), bicepValue(one, places, `${indent}  `)] as const)
    return bicepObject(entries, indent)
  }
  return typeof value === 'number' ? bicepNumber(value) : JSON.stringify(value)
}

const isPlainProse = (text: string): boolean => isProse(text) && !/''|'$/.test(text)

// A brace beside a place could be read as part of its number.
const isFormat = (text: string): boolean => isPlainProse(text) && !/\{place|place\}/.test(text)

/** Lines as they stand, between quotes that know no escapes. */
const lines = (text: string): string => `'''\n${text}'''`

// Lines that stand as they are know no places either: those are numbered.
function format({ parts }: Text, places: Places): string {
  const given = [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [places(part)])))]
  const text = parts.map((part) =>
    typeof part === 'string' ? part.replaceAll(/[{}]/g, '$&$&') : `{${String(given.indexOf(places(part)))}}`,
  )
  return `format(${lines(text.join(''))}, ${given.join(', ')})`
}

const keyedEntries = (value: Keyed, places: Places, indent: string): readonly (readonly [string, string])[] =>
  value.entries.map(([key, one]) => [keyOf(key, places), bicepValue(one, places, `${indent}  `)])

function keyOf(key: Keyed['entries'][number][0], places: Places): string {
  if (typeof key === 'string') return bicepKey(key)
  return bicepTemplate(key instanceof Text ? key : new Text([key]), places)
}

const bicepTemplate = ({ parts }: Text, places: Places): string =>
  `'${parts.map((part) => (typeof part === 'string' ? dollarSafe(escaped(part)) : `\${${places(part)}}`)).join('')}'`

// A dollar before an interpolation is text: its own escape keeps the two apart.
const dollarSafe = (written: string): string => (written.endsWith('$') ? `${written.slice(0, -1)}\\u{24}` : written)

/** An object of entries that are written already. */
export function bicepObject(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, one]) => `${indent}  ${key}: ${one}\n`).join('')
  return `{\n${lines}${indent}}`
}

function bicepList(values: readonly GraphValue[], places: Places, indent: string): string {
  if (values.length === 0) return '[]'
  const written = values.map((one) => bicepValue(one, places, `${indent}  `))
  if (fitsOneLine(written, values)) return `[${written.join(', ')}]`
  return `[\n${written.map((one) => `${indent}  ${one}\n`).join('')}${indent}]`
}

// Bicep has whole numbers of 64 bits only; others are read as JSON.
const bicepNumber = (value: number): string => (Number.isSafeInteger(value) ? String(value + 0) : `json('${String(value)}')`)

// Words that mean something else at the start of a property.
const QUOTED_KEYS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'if', 'for', 'resource'])

/** The name of a property, in quotes where it must. */
export const bicepKey = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) && !QUOTED_KEYS.has(key) ? key : bicepText(key))

/** The property of a symbol that a path names: `hubFirewall.properties.ipConfigurations[0]`. */
export const bicepAccess = (symbol: string, path: string): string =>
  symbol +
  pathParts(path)
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${bicepText(part)}]`))
    .join('')
