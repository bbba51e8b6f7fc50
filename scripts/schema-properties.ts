import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'

/** A property as a reference page shows it. */
export interface Property {
  /** `budget.monthly.amount`, `stakeholders[].role`. */
  readonly path: string
  /** What may be written, in words. */
  readonly type: string
  readonly required: boolean
  /** What holds when it is left out. */
  readonly otherwise?: Json
  readonly meaning: string
}

/** Every property that a JSON Schema of an object has, with the properties inside of it after it. */
export const propertiesOf = (schema: JsonObject, around = ''): readonly Property[] => {
  const required = new Set(listOf(schema['required']))
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, part]) => {
    if (!isJsonObject(part)) return []
    const path = `${around}${name}`
    const otherwise = part['default']
    const own: Property = {
      path,
      type: typeOf(part),
      required: required.has(name),
      ...(otherwise === undefined ? {} : { otherwise }),
      meaning: textAt(part, 'description') ?? '',
    }
    return [own, ...inside(part, path)]
  })
}

function inside(part: JsonObject, path: string): readonly Property[] {
  if (part['type'] === 'object') return propertiesOf(part, `${path}.`)
  const items = objectAt(part, 'items')
  return items['type'] === 'object' ? propertiesOf(items, `${path}[].`) : []
}

/** What a schema allows, in words. */
export function typeOf(schema: JsonObject): string {
  const kind = textAt(schema, 'x-fairway-kind')
  if (kind !== undefined) return `name of ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} [${kind}](${kind}.md)`
  const control = textAt(schema, 'x-fairway-control')
  if (control !== undefined) return `id of ${control === 'attestation' ? 'an attested' : 'a'} [control](../controls/README.md)`
  const { enum: choices, anyOf } = schema
  if (choices !== undefined)
    return listOf(choices)
      .map((choice) => `\`${typeof choice === 'string' ? choice : JSON.stringify(choice)}\``)
      .join(', ')
  if (anyOf !== undefined) return unionOf(listOf(anyOf).filter(isJsonObject))
  return plainType(schema)
}

function unionOf(branches: readonly JsonObject[]): string {
  const formats = branches.map((branch) => branch['format'])
  return formats.includes('date') && formats.includes('date-time') ? 'day or moment' : branches.map(typeOf).join(', or ')
}

function plainType(schema: JsonObject): string {
  switch (textAt(schema, 'type')) {
    case 'array':
      return listType(schema)
    case 'object': {
      const others = objectAt(schema, 'additionalProperties')
      return Object.keys(others).length === 0 ? 'mapping' : `mapping of keys to ${typeOf(others)}`
    }
    case 'integer':
      return `whole number${range(schema)}`
    case 'number':
      return `number${range(schema)}`
    case undefined:
    default:
      return textType(schema)
  }
}

function listType(schema: JsonObject): string {
  const items = objectAt(schema, 'items')
  const count = bounds(schema, 'Items')
  return `list${count === '' ? '' : ` (${count})`} of ${items['type'] === 'object' ? 'mappings' : typeOf(items)}`
}

function textType(schema: JsonObject): string {
  const { format, pattern } = schema
  if (format === 'uuid' || format === 'guid') return 'id (GUID)'
  const form = typeof pattern === 'string' && format === undefined ? ` of the form \`${pattern}\`` : ''
  const length = bounds(schema, 'Length')
  return `text${form}${length === '' ? '' : ` (${length} characters)`}`
}

/** `1 to 200`, `at most 50`, or nothing where there is no bound. */
function bounds(schema: JsonObject, what: 'Length' | 'Items'): string {
  const least = schema[`min${what}`]
  const most = schema[`max${what}`]
  if (typeof most !== 'number') return typeof least === 'number' ? `at least ${least}` : ''
  return typeof least === 'number' && least > 0 ? `${least} to ${most.toLocaleString('en')}` : `at most ${most.toLocaleString('en')}`
}

function range(schema: JsonObject): string {
  const { minimum, maximum, exclusiveMinimum } = schema
  if (typeof minimum === 'number' && typeof maximum === 'number') return `, ${minimum} to ${maximum}`
  return exclusiveMinimum === 0 ? ' above 0' : ''
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
const objectAt = (schema: JsonObject, key: string): JsonObject => {
  const value = schema[key]
  return isJsonObject(value) ? value : {}
}
const textAt = (schema: JsonObject, key: string): string | undefined => {
  const value = schema[key]
  return typeof value === 'string' ? value : undefined
}
