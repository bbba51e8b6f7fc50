import { didYouMean, diagnostic, type Diagnostic } from '@fairway/core/kernel'
import { z } from 'zod'
import { problemOf, Refusal } from '../http/problem.ts'
import type { Endpoint, EndpointSpec, RawCall } from './endpoint.ts'

/** Makes an endpoint: its handler gets the parts of a request only after they passed their schemas. */
export function endpoint<Params = unknown, Query = unknown, Body = unknown, Out = unknown>(
  spec: EndpointSpec<Params, Query, Body, Out>,
): Endpoint {
  const { params, query, body, handle, ...rest } = spec
  return {
    ...rest,
    params,
    query,
    body,
    run: async (raw) =>
      handle({
        ...raw,
        params: readPart(params, raw.params, 'path'),
        query: readPart(query, unlisted(query ?? nothing, raw.query), 'query'),
        body: readPart(body, raw.body, 'body'),
      }),
  }
}

const nothing = z.strictObject({})

type SchemaOf<Part> = (z.ZodObject & z.ZodType<Part>) | undefined

/** A part of the request as its schema gives it. Without a schema nothing may be there, and `Part` is `unknown`. */
function readPart<Part>(schema: SchemaOf<Part>, value: unknown, part: string): Part {
  // The schema is of the very type that is named here; zod's object type forgets it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return read(schema ?? nothing, value, part) as Part
}

function read(schema: z.ZodObject, value: unknown, part: string): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [first, ...others] = parsed.error.issues.slice(0, 20).flatMap((issue) => diagnosticsOf(issue, schema, part))
  throw new Refusal(problemOf(422, [first ?? diagnostic('FW4010', `the ${part} is not valid`), ...others]))
}

function diagnosticsOf(issue: z.core.$ZodIssue, schema: z.ZodObject, part: string): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, 20).map((key) => {
      const help = issue.path.length === 0 ? didYouMean(key, Object.keys(schema.shape)) : undefined
      return diagnostic('FW4010', `\`${key.slice(0, 100)}\` is not known in the ${part}`, help === undefined ? {} : { help })
    })
  }
  const where = issue.path.length === 0 ? `the ${part}` : `\`${issue.path.map(String).join('.').slice(0, 200)}\` in the ${part}`
  return [diagnostic('FW4010', `${where}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`)]
}

/** Parameters given once become texts unless the schema wants a list; given more often they stay lists, and the schema says no. */
function unlisted(schema: z.ZodObject, query: RawCall['query']): Readonly<Record<string, unknown>> {
  const entries = Object.entries(query).map(([name, values]) => {
    const list = Object.hasOwn(schema.shape, name) && wantsList(schema.shape[name])
    return [name, !list && values.length === 1 ? values[0] : values]
  })
  return Object.fromEntries(entries)
}

function wantsList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault)
    return wantsList(schema.unwrap())
  return schema instanceof z.ZodArray
}
