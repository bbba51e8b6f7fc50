import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import type { Endpoint } from '../api/endpoint.ts'
import { openApiDocument } from '../api/openapi.ts'

/** The description of the API, itself included. It says nothing about the organisation, so everybody may read it. */
export function documentationEndpoint(others: readonly Endpoint[]): Endpoint {
  const own: Endpoint = endpoint({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description of the API',
    access: 'public',
    freshness: 'content',
    response: z.record(z.string(), z.unknown()),
    handle: () => ({ body: openApiDocument([...others, own]) }),
  })
  return own
}
