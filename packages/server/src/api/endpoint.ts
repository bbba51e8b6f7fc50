import type { Action } from '@fairway/core/access'
import type { z } from 'zod'
import type { ScopedRecords } from '../records/scoped.ts'
import type { Services } from '../services.ts'
import type { Identity } from '../sign-in/identity.ts'

/**
 * Who may come in. `organization`: the action must be allowed everywhere. `anywhere`: in at least one team, and the
 * endpoint looks at the thing itself. There is no default: an endpoint without access does not compile.
 */
type Access = 'public' | { readonly action: Action; readonly where: 'organization' | 'anywhere' }

/** What decides whether an answer is still the same: the judgement's revision, the answer's own bytes, or nothing (never cached). */
type Freshness = 'revision' | 'content' | 'none'

/** A request after it was read, checked and found allowed. */
export interface Call<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly identity: Identity
  /** The rows this person may read. */
  readonly records: ScopedRecords
  readonly services: Services
  readonly request: Request
  /** The client's network address. */
  readonly address: string
}

/** An answer: JSON (`status` 200 unless given), or a response of another kind. */
export type Answer<Body> =
  | { readonly status?: 200 | 201 | 202 | 204 | 503; readonly body?: Body; readonly headers?: Record<string, string> }
  | Response

/** One thing that can be asked of the API: the route, its documentation and its permission in one place. */
export interface EndpointSpec<Params, Query, Body, Out> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** `/findings/{id}`, below `/api/v1` unless it begins with `//`. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly freshness?: Freshness
  readonly params?: z.ZodObject & z.ZodType<Params>
  readonly query?: z.ZodObject & z.ZodType<Query>
  readonly body?: z.ZodObject & z.ZodType<Body>
  /** How large a body may be; 1 MiB unless told. */
  readonly maxBodyBytes?: number
  readonly response: z.ZodType<Out>
  /** Of the answer when it is not JSON. */
  readonly mediaType?: string
  /** The status of a good answer, for the documentation. */
  readonly success?: 200 | 201 | 202 | 204
  readonly handle: (call: Call<Params, Query, Body>) => Promise<Answer<Out>> | Answer<Out>
}

/** What a request carries before its parts were checked. */
export interface RawCall extends Omit<Call<unknown, unknown, unknown>, 'params' | 'query' | 'body'> {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, readonly string[]>>
  readonly body: unknown
}

/** An endpoint whose types are closed over: what the router and the documentation see. */
export interface Endpoint extends Omit<
  EndpointSpec<unknown, unknown, unknown, unknown>,
  'handle' | 'params' | 'query' | 'body' | 'response'
> {
  readonly params: z.ZodObject | undefined
  readonly query: z.ZodObject | undefined
  readonly body: z.ZodObject | undefined
  readonly response: z.ZodType
  readonly run: (raw: RawCall) => Promise<Answer<unknown>>
}
