import type { Problem } from '@fairway/core/api'

/** What went wrong with a request: the server's problem document, or that there was no answer at all (`status` 0). */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ApiError'
    this.status = problem.status
    this.problem = problem
  }
}

/** Whether an error says that nobody is signed in. */
export const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.status === 401

const BASE = '/api/v1'

let csrf = ''

/** Remembers the token of the session: every write carries it. */
export function rememberCsrf(token: string): void {
  csrf = token
}

/** Query parameters: lists are repeated, `undefined` is left out. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** `?a=1&b=x&b=y`, or nothing. */
function queryString(parameters: Parameters): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [String(value)]) search.append(name, one)
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** Reads a resource of the API. Throws ApiError. */
export async function get<Body>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<Body> {
  return request<Body>(`${BASE}${path}${queryString(parameters)}`, signal === undefined ? {} : { signal })
}

/** Writes: sends JSON with the session's token. Throws ApiError. */
export async function send<Body>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, signal?: AbortSignal): Promise<Body> {
  return request<Body>(`${BASE}${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-fairway-csrf': csrf },
    body: JSON.stringify(body ?? {}),
    ...(signal === undefined ? {} : { signal }),
  })
}

interface Init {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

async function request<Body>(url: string, init: Init): Promise<Body> {
  const response = await reach(url, init)
  if (!response.ok) throw new ApiError(await problemOf(response))
  const body: unknown = response.status === 204 ? undefined : await response.json()
  // The server proves its answers against the same shapes (packages/core/src/api) before it sends them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return body as Body
}

async function reach(url: string, init: Init): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin', headers: { accept: 'application/json', ...init.headers } })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError({
      type: 'about:blank',
      title: 'the server did not answer',
      status: 0,
      detail: 'Fairway may have been stopped, or this computer is offline. What is shown was read earlier.',
    })
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: 'about:blank',
    title: response.statusText === '' ? 'the request failed' : response.statusText,
    status: response.status,
  }
  try {
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null) return fallback
    return { ...fallback, ...body, status: response.status }
  } catch {
    return fallback
  }
}
