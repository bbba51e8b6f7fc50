import { Input, isGraphObject, Keyed, Reference, Text, type GraphValue } from '@fairway/core/graph'
import { fitsOneLine, isProse, readAs } from '../body.ts'

/** Gives the expression that stands for a place, such as `azapi_resource.hub_firewall.id`. */
export type Places = (place: Reference | Input) => string

/** Text that stays text, between quotes. Source: https://developer.hashicorp.com/terraform/language/expressions/strings */
export const hclText = (text: string): string => `"${escaped(text)}"`

const NAMED = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
])

const DOLLAR = String.raw`\u0024`
const PERCENT = String.raw`\u0025`

// What nobody can see, or what reverses what they see, is written as its number. Terraform holds text in form NFC whatever is written.
function escaped(text: string): string {
  const normal = text.toWellFormed().normalize('NFC')
  if (!/["\\$%\p{C}\p{Zl}\p{Zp}]/u.test(normal)) return normal
  return normal
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => NAMED.get(one) ?? numbered(one))
    .replaceAll(
      /([$%]*)([$%])\{/g,
      (_, before: string, last: string) => `${before === '' ? last + last : spelled(before) + spelled(last)}{`,
    )
}

function numbered(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

const spelled = (marks: string): string => marks.replaceAll('$', DOLLAR).replaceAll('%', PERCENT)

/** An attribute: its name as it is written, and its value. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/**
 * Attributes one below the other as `terraform fmt` has them: equals signs of neighbouring lines stand below each other; a value that opens
 * a bracket stands by itself.
 */
export function hclAttributes(attributes: readonly Attribute[], indent: string): string {
  let lines = ''
  let neighbours: Attribute[] = []
  const close = (): void => {
    const width = neighbours.reduce((longest, { name }) => Math.max(longest, name.length), 0)
    lines += neighbours.map(({ name, value }) => `${indent}${name.padEnd(width)} = ${value}\n`).join('')
    neighbours = []
  }
  for (const attribute of attributes) {
    const opens = attribute.value.includes('\n')
    if (opens) close()
    neighbours.push(attribute)
    if (opens) close()
  }
  close()
  return lines
}

/** A value as an expression. `indent` is the margin of the line on which it begins. */
export function hclValue(value: GraphValue, places: Places, indent: string): string {
  if (typeof value === 'string') return hclText(value)
  if (value instanceof Reference || value instanceof Input) return places(value)
  if (value instanceof Text) return hclTemplate(value, places)
  if (Array.isArray(value)) return hclList(value, places, indent)
  if (value instanceof Keyed) return hclObject(keyedAttributes(value, places, indent), indent)
  if (isGraphObject(value)) return hclObject(attributesOf(Object.entries(value), places, indent), indent)
  return JSON.stringify(value)
}

/** Attributes for the properties of an object. */
export const attributesOf = (entries: readonly (readonly [string, GraphValue])[], places: Places, indent: string): readonly Attribute[] =>
  entries.map(([key, one]) => ({ name: hclKey(key), value: memberValue(one, places, `${indent}  `) }))

// Lines of prose may stand as they are only where an attribute begins.
function memberValue(value: GraphValue, places: Places, indent: string): string {
  if (typeof value === 'string' && isPlainProse(value)) return heredoc(inHeredoc(value), indent)
  if (value instanceof Text && isPlainProse(readAs(value)) && !value.parts.some(endsWithMark)) {
    return heredoc(value.parts.map((part) => (typeof part === 'string' ? inHeredoc(part) : `\${${places(part)}}`)).join(''), indent)
  }
  return hclValue(value, places, indent)
}

const isPlainProse = (text: string): boolean => isProse(text) && !/^\s*TEXT\s*$|[$%][$%]\{/m.test(text)

// Before a place it would be the escape of it.
const endsWithMark = (part: Text['parts'][number]): boolean => typeof part === 'string' && /[$%]$/.test(part)

const inHeredoc = (text: string): string => text.normalize('NFC').replaceAll(/[$%](?=\{)/g, '$&$&')

function heredoc(text: string, indent: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`))
  return `chomp(<<-TEXT\n${lines.join('\n')}\n${indent}TEXT\n${indent})`
}

const keyedAttributes = (value: Keyed, places: Places, indent: string): readonly Attribute[] =>
  value.entries.map(([key, one]) => ({ name: keyOf(key, places), value: memberValue(one, places, `${indent}  `) }))

function keyOf(key: Keyed['entries'][number][0], places: Places): string {
  if (typeof key === 'string') return hclKey(key)
  return key instanceof Text ? hclTemplate(key, places) : `(${places(key)})`
}

const hclTemplate = ({ parts }: Text, places: Places): string =>
  `"${parts.map((part, index) => (typeof part === 'string' ? beforePlace(escaped(part), index < parts.length - 1) : `\${${places(part)}}`)).join('')}"`

// A dollar before an interpolation would escape it.
const beforePlace = (written: string, follows: boolean): string =>
  follows && /[$%]$/.test(written) ? written.slice(0, -1) + spelled(written.slice(-1)) : written

/** An object of attributes that are written already. */
export const hclObject = (attributes: readonly Attribute[], indent: string): string =>
  attributes.length === 0 ? '{}' : `{\n${hclAttributes(attributes, `${indent}  `)}${indent}}`

function hclList(values: readonly GraphValue[], places: Places, indent: string): string {
  if (values.length === 0) return '[]'
  const written = values.map((one) => hclValue(one, places, `${indent}  `))
  if (fitsOneLine(written, values)) return `[${written.join(', ')}]`
  return `[\n${written.map((one) => `${indent}  ${one},\n`).join('')}${indent}]`
}

/** The name of a property, in quotes where it must. Letters whose width is in doubt are numbers: columns are counted. */
function hclKey(key: string): string {
  if (/^[A-Za-z_][\w-]*$/.test(key) && !['null', 'true', 'false', 'for'].includes(key)) return key
  const written = hclText(key)
  return /[^ -\u024f]/.test(written) ? written.replaceAll(/[^ -\u024f]/gu, numbered) : written
}
