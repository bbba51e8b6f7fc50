import { z } from 'zod'
import { declared, partDiagnostics, placeIn, type Declared, type Estate } from '../estate/index.ts'
import { diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import { builtInPath, builtInPaths } from './built-in.ts'
import type { BuiltInPath } from './definition.ts'
import { goldenPathKind, type GoldenPathSpec } from './kinds.ts'
import { beyond, valuesAt, type Limit } from './parameters.ts'

type Document = Declared<GoldenPathSpec>

/** What is wrong with the golden paths of an estate: a base that is not there, defaults and limits of parameters that are not, limits that nothing meets. */
export const checkGoldenPaths = (estate: Estate): readonly Diagnostic[] => declared(estate, goldenPathKind).flatMap(checkOne)

function checkOne(document: Document): readonly Diagnostic[] {
  const { base, defaults, limits } = document.spec
  const path = builtInPath(base)
  if (path === undefined) {
    const names = builtInPaths.map(({ name }) => name)
    const help = `${didYouMean(base, names) ?? ''} built-in paths are ${names.map((name) => `\`${name}\``).join(', ')}`.trim()
    return [diagnostic('FW8402', `there is no built-in path \`${base}\``, { at: placeIn(document, ['spec', 'base']), help })]
  }
  return [
    ...Object.entries(defaults).flatMap(([name, value]) => checkDefault(document, path, name, value)),
    ...Object.entries(limits).flatMap(([name, limit]) => checkLimit(document, path, name, limit)),
  ]
}

function checkDefault(document: Document, path: BuiltInPath, name: string, value: unknown): readonly Diagnostic[] {
  const schema = parameterOf(path, name)
  if (schema === undefined) return [noParameter(document, ['spec', 'defaults', name], path, name)]
  const read = schema.safeParse(value)
  if (read.success) return []
  return partDiagnostics(document, ['spec', 'defaults', name], { issues: read.error.issues, schema })
}

function checkLimit(document: Document, path: BuiltInPath, name: string, limit: Limit): readonly Diagnostic[] {
  const at = placeIn(document, ['spec', 'limits', name])
  if (!knowsParameter(path, name)) return [noParameter(document, ['spec', 'limits', name], path, name)]
  const { min, max, allowed } = limit
  if (min !== undefined && max !== undefined && min > max)
    return [diagnostic('FW8404', `\`${name}\` must be at least ${min} and at most ${max}`, { at })]
  const excluded = (allowed ?? []).filter(
    (one) => typeof one === 'number' && ((min !== undefined && one < min) || (max !== undefined && one > max)),
  )
  if (excluded.length > 0) return [diagnostic('FW8404', `\`${name}\` allows ${excluded.join(', ')}, which its bounds exclude`, { at })]
  return valuesAt(document.spec.defaults, name).flatMap(({ path: where, value }) => {
    const why = beyond(value, limit)
    return why === undefined
      ? []
      : [diagnostic('FW8404', `the default of \`${name}\` ${why}`, { at: placeIn(document, ['spec', 'defaults', ...where]) })]
  })
}

const noParameter = (document: Document, where: readonly PropertyKey[], path: BuiltInPath, name: string): Diagnostic => {
  const names = Object.keys(path.parameters.shape)
  const help = didYouMean(name, names) ?? `it has ${names.map((one) => `\`${one}\``).join(', ')}`
  return diagnostic('FW8403', `\`${path.name}\` has no parameter \`${name}\``, { at: placeIn(document, where), help })
}

const parameterOf = (path: BuiltInPath, name: string): z.ZodType | undefined => {
  const { shape } = path.parameters
  const found: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined
  return found instanceof z.ZodType ? found : undefined
}

/** Whether a name such as `models.capacity` leads to something: judged by the JSON Schema, which sees through defaults and refinements. */
function knowsParameter(path: BuiltInPath, name: string): boolean {
  let schemas: readonly unknown[] = [z.toJSONSchema(path.parameters, { io: 'input', unrepresentable: 'any' })]
  for (const step of name.split('.')) schemas = schemas.flatMap((one) => partsOf(one, step))
  return schemas.length > 0
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function partsOf(schema: unknown, step: string): readonly unknown[] {
  if (!isRecord(schema)) return []
  const { properties, additionalProperties } = schema
  const inner = ['anyOf', 'oneOf', 'allOf']
    .flatMap((word) => (Array.isArray(schema[word]) ? schema[word] : []))
    .flatMap((one: unknown) => partsOf(one, step))
  const items = schema['items'] === undefined ? [] : partsOf(schema['items'], step)
  const own =
    isRecord(properties) && Object.hasOwn(properties, step)
      ? [properties[step]]
      : isRecord(additionalProperties)
        ? [additionalProperties]
        : []
  return [...own, ...inner, ...items]
}
