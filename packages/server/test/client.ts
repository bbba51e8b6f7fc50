import { request as send } from 'node:http'
import type { Problem } from '@fairway/core/api'
import { expect } from 'vitest'
import { fullPath } from '../src/api/router.ts'
import { endpoints } from '../src/endpoints/index.ts'
import { problemSchema } from '../src/schemas/problem.ts'

/** What a test sends. `path` goes out as it is written, so that hostile ones stay hostile. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Instead of `body`: these very bytes. */
  readonly raw?: string | Buffer
}

/** What came back. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** One request over a socket, with nothing added but what HTTP needs. */
export async function exchange(url: string, method: string, path: string, { headers = {}, body, raw }: Sent = {}): Promise<Answered> {
  const { hostname, port } = new URL(url)
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const typed = body === undefined ? {} : { 'content-type': 'application/json' }
  const length = payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) }
  const options = { host: hostname, port, method, path, headers: { host: `${hostname}:${port}`, ...typed, ...length, ...headers } }
  return new Promise((resolve, reject) => {
    const outgoing = send(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }),
      )
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(payload)
  })
}

/** Somebody signed in with a browser, or a program with the machine's token. */
export interface Client {
  readonly person: string
  /** A request as the console makes it. Every answer is held against the schema that documents it. */
  call(method: string, path: string, sent?: Sent): Promise<Answered>
  /** The body of a good answer; fails on any other. */
  read<Body>(path: string): Promise<Body>
  readonly headers: Readonly<Record<string, string>>
}

/** A client with these headers on every request; `csrf` only on writes. */
export function client(url: string, person: string, headers: Readonly<Record<string, string>>, csrf?: string): Client {
  const call: Client['call'] = async (method, path, sent = {}) => {
    const token: Readonly<Record<string, string>> = csrf === undefined || method === 'GET' ? {} : { 'x-fairway-csrf': csrf }
    const answer = await exchange(url, method, path, { ...sent, headers: { ...headers, ...token, ...sent.headers } })
    holdAgainstSchema(method, path, answer)
    return answer
  }
  return {
    person,
    headers,
    call,
    async read<Body>(path: string) {
      const answer = await call('GET', `/api/v1${path}`)
      expect(answer.status, `${path}: ${answer.text.slice(0, 500)}`).toBe(200)
      const body: Body = JSON.parse(answer.text)
      return body
    },
  }
}

/** Signs in with a one-time link, as the console does. */
export async function signIn(url: string, link: string, person: string): Promise<Client> {
  const { pathname, search } = new URL(link)
  const opened = await exchange(url, 'GET', pathname + search)
  expect(opened.status).toBe(303)
  const cookie = String(opened.headers['set-cookie']?.[0]).split(';')[0] ?? ''
  const session: { csrf: string } = JSON.parse((await exchange(url, 'GET', '/api/v1/session', { headers: { cookie } })).text)
  return client(url, person, { cookie }, session.csrf)
}

/** The problem document of an answer. */
export function problemOf(answer: Answered): Problem {
  expect(answer.headers['content-type']).toBe('application/problem+json')
  const problem = problemSchema.parse(JSON.parse(answer.text))
  expect(problem.status).toBe(answer.status)
  return problem
}

const routes = endpoints.map((endpoint) => ({
  endpoint,
  pattern: new RegExp(
    `^${fullPath(endpoint)
      .replaceAll('.', '\\.')
      .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
  ),
}))

/** Fixed paths go before those with parameters, as in the router. */
const routeOf = (method: string, path: string) => {
  const own = routes.filter((one) => one.endpoint.method === method.toLowerCase() && one.pattern.test(path.split('?')[0] ?? ''))
  return own.find((one) => !one.endpoint.path.includes('{')) ?? own[0]
}

function holdAgainstSchema(method: string, path: string, answer: Answered): void {
  if (!path.startsWith('/api/') || answer.text === '' || answer.status === 304) return
  if (answer.status >= 400) return void problemOf(answer)
  const route = routeOf(method, path)
  if (route === undefined || route.endpoint.mediaType !== undefined) return
  const parsed = route.endpoint.response.safeParse(JSON.parse(answer.text))
  expect(parsed.error?.issues ?? [], `${method} ${path} answers as it is documented`).toEqual([])
}
