import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { problemSchema } from '../schemas/problem.ts'
import { fullPath } from './router.ts'

/** The OpenAPI 3.1 document of a list of endpoints: made from the same schemas that requests are checked with. */
export function openApiDocument(endpoints: readonly Endpoint[]): JsonObject {
  const components: Record<string, Json> = {}
  named(problemSchema, components)
  const paths: Record<string, Record<string, Json>> = {}
  for (const endpoint of endpoints.toSorted((a, b) => (fullPath(a) < fullPath(b) ? -1 : 1))) {
    const path = (paths[fullPath(endpoint)] ??= {})
    path[endpoint.method] = operation(endpoint, components)
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Fairway', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }, description },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'fairway_session_<port>',
          description: 'Opened by a one-time sign-in link. Writes carry the header `x-fairway-csrf`.',
        },
        token: { type: 'http', scheme: 'bearer', description: 'The token that the server leaves in `server.json` of its data directory.' },
      },
    },
  }
}

const description =
  'Where the organisation stands, why, and what to do next. Errors are RFC 9457 problem documents; lists are paged by `limit` and `cursor`; answers carry an `ETag`.'

function operation(endpoint: Endpoint, components: Record<string, Json>): Json {
  const success = String(endpoint.success ?? 200)
  return {
    operationId: operationId(endpoint),
    summary: endpoint.summary,
    ...(endpoint.access === 'public' ? { security: [] } : { description: permission(endpoint.access) }),
    parameters: [...parameters(endpoint.params, 'path', components), ...parameters(endpoint.query, 'query', components)],
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input', components) } } } }),
    responses: {
      [success]:
        success === '204'
          ? { description: 'Done.' }
          : {
              description: 'The answer.',
              content: { [endpoint.mediaType ?? 'application/json']: { schema: named(endpoint.response, components) } },
            },
      default: { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  }
}

const permission = (access: Exclude<Endpoint['access'], 'public'>): string =>
  access.where === 'organization'
    ? `Needs \`${access.action}\` in the whole organisation.`
    : `Needs \`${access.action}\` in the team concerned.`

const operationId = (endpoint: Endpoint): string =>
  `${endpoint.method}_${fullPath(endpoint)
    .replace('/api/v1/', '')
    .replaceAll(/[^a-zA-Z]+/g, '_')
    .replaceAll(/^_|_$/g, '')}`

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query', components: Record<string, Json>): readonly Json[] {
  if (schema === undefined) return []
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  // Only the object knows which members may be left out: an exact optional does not take `undefined` by itself.
  const { required: needed } = jsonSchema(schema, 'input', components)
  return Object.entries(shape).map(([name, member]) => {
    const { description: text, ...rest } = jsonSchema(member, 'input', components)
    return {
      name,
      in: place,
      required: place === 'path' || (Array.isArray(needed) && needed.includes(name)),
      schema: rest,
      ...(typeof text === 'string' ? { description: text } : {}),
      ...(rest['type'] === 'array' ? { explode: true } : {}),
    }
  })
}

/** A schema under its own name (`meta({ id })`), so that it is written once. */
function named(schema: z.core.$ZodType, components: Record<string, Json>): Json {
  const id = z.globalRegistry.get(schema)?.id
  if (id === undefined) return jsonSchema(schema, 'output', components)
  if (components[id] === undefined) {
    const made = jsonSchema(schema, 'output', components)
    // What has a name is found among its own definitions, and is a reference to itself then: that is no description.
    components[id] ??= made
  }
  return { $ref: `#/components/schemas/${id}` }
}

/** A zod schema as JSON Schema; what it refers to by name moves into the components. */
function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output', components: Record<string, Json>): JsonObject {
  const made = JSON.stringify(z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }))
  const document: unknown = JSON.parse(made.replaceAll('"#/$defs/', '"#/components/schemas/'))
  if (!isJsonObject(document)) throw new Error('a schema is not an object')
  const { $schema: _dialect, id: _id, $defs: definitions, ...rest } = document
  for (const [name, definition] of Object.entries(isJsonObject(definitions) ? definitions : {})) {
    if (isJsonObject(definition)) components[name] ??= Object.fromEntries(Object.entries(definition).filter(([key]) => key !== 'id'))
  }
  return rest
}
