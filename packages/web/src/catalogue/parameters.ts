import type { GoldenPathView } from '@fairway/core/api'
import { canonicalJson, isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'

type Scalar = string | number | boolean

/** What a parameter may be, as far as a form has to know it. */
export type Shape =
  | { readonly kind: 'choice'; readonly choices: readonly Scalar[] }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: 'text'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'lines'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'list'; readonly item: readonly Parameter[]; readonly min?: number; readonly max?: number }
  | { readonly kind: 'group'; readonly members: readonly Parameter[] }
  | { readonly kind: 'json' }

/** A parameter of a golden path, with the limits and defaults that the company set. */
export interface Parameter {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** What holds where nothing is said. */
  readonly fallback?: Json
  readonly shape: Shape
}

type Limits = GoldenPathView['limits']

const DEPTH = 6

/** The parameters of a path: those that nobody can know first, then in the order of the path. */
export function parametersOf({ parameters, limits, defaults }: Pick<GoldenPathView, 'parameters' | 'limits' | 'defaults'>) {
  const all = membersOf(parameters, { limits, prefix: '', depth: 0 }).map((one): Parameter => {
    const company = Object.hasOwn(defaults, one.name) ? defaults[one.name] : undefined
    return company === undefined ? one : { ...one, required: false, fallback: company }
  })
  return all.toSorted((a, b) => Number(b.required) - Number(a.required))
}

interface At {
  readonly limits: Limits
  /** What limits call the place: `models.`. */
  readonly prefix: string
  readonly depth: number
}

function membersOf(schema: JsonObject, at: At): readonly Parameter[] {
  const properties = objectAt(schema, 'properties')
  const required = listAt(schema, 'required')
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isJsonObject(property)) return []
    const fallback = property['default']
    const description = property['description']
    return [
      {
        name,
        description: typeof description === 'string' ? description : '',
        required: required.includes(name),
        ...(fallback === undefined ? {} : { fallback }),
        shape: shapeOf(property, { ...at, prefix: `${at.prefix}${name}` }),
      },
    ]
  })
}

/** `at.prefix` is the name of the very property. */
function shapeOf(schema: JsonObject, at: At): Shape {
  const limit = Object.hasOwn(at.limits, at.prefix) ? at.limits[at.prefix] : undefined
  const own = choicesIn(schema)
  const choices = limit?.allowed === undefined ? own : (own ?? limit.allowed).filter((one) => limit.allowed?.includes(one))
  const type = schema['type']
  if (type === 'array') return arrayOf(schema, at, limit)
  if (type === 'object') {
    if (at.depth >= DEPTH || Object.keys(objectAt(schema, 'properties')).length === 0) return { kind: 'json' }
    return { kind: 'group', members: membersOf(schema, { ...at, prefix: `${at.prefix}.`, depth: at.depth + 1 }) }
  }
  if (choices !== undefined) return { kind: 'choice', choices }
  if (type === 'integer' || type === 'number') {
    return {
      kind: 'number',
      whole: type === 'integer',
      ...bounds(largest(schema['minimum'], limit?.min), smallest(schema['maximum'], limit?.max)),
    }
  }
  return type === 'string' ? { kind: 'text', ...bounds(schema['minLength'], schema['maxLength']) } : { kind: 'json' }
}

function arrayOf(schema: JsonObject, at: At, limit: Limits[string] | undefined): Shape {
  const items = objectAt(schema, 'items')
  const size = bounds(largest(schema['minItems'], limit?.min), smallest(schema['maxItems'], limit?.max))
  if (items['type'] === 'object') {
    if (at.depth >= DEPTH) return { kind: 'json' }
    return { kind: 'list', item: membersOf(items, { ...at, prefix: `${at.prefix}.`, depth: at.depth + 1 }), ...size }
  }
  if (items['type'] !== 'string') return { kind: 'json' }
  const own = choicesIn(items)
  const choices = (limit?.allowed ?? own)?.filter((one): one is string => typeof one === 'string' && own?.includes(one) !== false)
  return choices === undefined ? { kind: 'lines', ...size } : { kind: 'choices', choices }
}

/** The values of an enumeration, also of one that is written as constants. */
function choicesIn(schema: JsonObject): readonly Scalar[] | undefined {
  const any = listAt(schema, 'anyOf').flatMap((one) => (isJsonObject(one) ? [one['const']] : []))
  const values = [...listAt(schema, 'enum'), ...any].filter(isScalar)
  return values.length === 0 ? undefined : values
}

const isScalar = (value: Json | undefined): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function objectAt(schema: JsonObject, name: string): JsonObject {
  const found = schema[name]
  return found !== undefined && isJsonObject(found) ? found : {}
}

function listAt(schema: JsonObject, name: string): readonly Json[] {
  const found = schema[name]
  return Array.isArray(found) ? found : []
}

const numbers = (values: readonly unknown[]): readonly number[] => values.filter((one) => typeof one === 'number')

/** Of two limits the one that holds. */
const largest = (...values: readonly unknown[]): number | undefined =>
  numbers(values).reduce<number | undefined>((sum, one) => Math.max(sum ?? one, one), undefined)
const smallest = (...values: readonly unknown[]): number | undefined =>
  numbers(values).reduce<number | undefined>((sum, one) => Math.min(sum ?? one, one), undefined)

/** Schemas write no bound at all as the largest number that is exact. */
const bounds = (min: unknown, max: unknown): { readonly min?: number; readonly max?: number } => ({
  ...(typeof min === 'number' && min > Number.MIN_SAFE_INTEGER ? { min } : {}),
  ...(typeof max === 'number' && max < Number.MAX_SAFE_INTEGER ? { max } : {}),
})

/** Whether two values are the same JSON. */
export const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))

/** What holds for a parameter: what was said, or what holds where nothing is said. */
export const valueOf = (values: JsonObject, parameter: Parameter): Json | undefined =>
  (Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined) ?? parameter.fallback

/** Parameters with another value for one of them. What is as it would be anyway is not said. */
export function withValue(values: JsonObject, parameter: Parameter, value: Json | undefined): JsonObject {
  const { [parameter.name]: _old, ...rest } = values
  const nothing = value === undefined || same(value, parameter.fallback) || (parameter.fallback === undefined && value === '')
  return nothing || value === undefined ? rest : { ...rest, [parameter.name]: value }
}

/** A value as it is typed. */
export function textOf(value: Json | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
