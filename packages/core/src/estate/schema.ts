import { z } from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { API_VERSION, nameSchema, type Kind } from './kind.ts'

const metadataSchema = z
  .strictObject({
    name: nameSchema.meta({ description: 'The name: unique among documents of this kind; other documents refer to it.' }),
    labels: z
      .record(z.string().min(1).max(63), z.string().max(256))
      .default({})
      .meta({ description: 'Labels of your own, text by text. Fairway keeps them and gives them no meaning.' }),
  })
  .meta({ description: 'What the document is called.' })

const wholeDocument = (kind: Kind) =>
  z.strictObject({
    apiVersion: z.literal(API_VERSION).meta({ description: 'The version of the format.' }),
    kind: z.literal(kind.name).meta({ description: 'What is declared.' }),
    metadata: metadataSchema,
    spec: kind.schema.meta({ description: kind.summary }),
  })

const schemas = new WeakMap<Kind, ReturnType<typeof wholeDocument>>()
const jsonSchemas = new WeakMap<Kind, JsonObject>()

/** The schema of a whole document of a kind: apiVersion, kind, metadata and spec. */
export function documentSchema(kind: Kind): ReturnType<typeof wholeDocument> {
  const schema = schemas.get(kind) ?? wholeDocument(kind)
  schemas.set(kind, schema)
  return schema
}

/**
 * The JSON Schema (draft 07, the newest one that YAML editors understand in full) of a whole document of a kind, as a user
 * writes it: properties with a default are optional. References carry `x-fairway-kind`, control ids `x-fairway-control`.
 */
export function jsonSchemaOf(kind: Kind): JsonObject {
  const known = jsonSchemas.get(kind)
  if (known !== undefined) return known
  const plain: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(documentSchema(kind), { io: 'input', target: 'draft-07' })))
  if (!isJsonObject(plain)) throw new Error(`the schema of ${kind.name} is no JSON object`)
  const { $schema = null, ...rest } = plain
  const schema = { $schema, title: kind.name, description: kind.summary, ...rest }
  jsonSchemas.set(kind, schema)
  return schema
}

/**
 * The JSON Schema (draft 07) of any document: the kind decides by `if` and `then` which schema holds, so that an editor speaks
 * of the kind that was written and not of all of them.
 */
export function anyDocumentSchema(kinds: readonly Kind[]): JsonObject {
  const definitions = Object.fromEntries(
    kinds.map((kind) => {
      const { $schema: _, ...schema } = jsonSchemaOf(kind)
      return [kind.name, schema]
    }),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Document of a Fairway estate',
    description: 'Any document of an estate; which properties it has depends on its kind.',
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { const: API_VERSION, description: 'The version of the format.' },
      kind: { enum: kinds.map((kind) => kind.name), description: 'What is declared.' },
    },
    allOf: kinds.map(({ name }) => ({
      if: { required: ['kind'], properties: { kind: { const: name } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: { $ref: `#/definitions/${name}` },
    })),
    definitions,
  }
}

/** A schema and the alternatives in it, each of which may say something of the value. */
export function alternatives(schema: Json | undefined): readonly JsonObject[] {
  if (!isJsonObject(schema)) return []
  const inner = ['anyOf', 'oneOf', 'allOf'].flatMap((word) => listOf(schema[word]).flatMap((branch) => alternatives(branch)))
  return [schema, ...inner]
}

/** The schemas of one member or item of what a schema describes. */
export function schemasOfPart(schema: JsonObject, step: PropertyKey): readonly JsonObject[] {
  if (typeof step === 'number') return alternatives(schema['items'])
  const properties = schema['properties']
  const named = isJsonObject(properties) && Object.hasOwn(properties, step) ? properties[String(step)] : undefined
  return alternatives(named ?? schema['additionalProperties'])
}

/** The schemas that describe the value at a path. */
export const schemasAt = (schema: JsonObject, path: readonly PropertyKey[]): readonly JsonObject[] =>
  path.reduce<readonly JsonObject[]>((found, step) => found.flatMap((one) => schemasOfPart(one, step)), alternatives(schema))

/** The names of the properties that some of the schemas know. */
export const propertyNames = (schemas: readonly JsonObject[]): readonly string[] =>
  schemas.flatMap((schema) => (isJsonObject(schema['properties']) ? Object.keys(schema['properties']) : []))

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
