import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { FakeApi } from './fake-api.ts'

const built = join(import.meta.dirname, '../dist')

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

/** As strict as the server's: nothing inline, nothing from elsewhere. A file held together by inline code would not run here. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** The built console with an API behind it, at a loopback address. */
export interface ConsoleServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves the built console and answers of `api` on a free port. */
export async function serveConsole(api: FakeApi): Promise<ConsoleServer> {
  const server = createServer((request, response) => {
    respond(request, response, api).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, api: FakeApi): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.pathname.startsWith('/api/v1/')) {
    const answer = await api.answer(request.method ?? 'GET', url.pathname.slice('/api/v1'.length), url.searchParams, await bodyOf(request))
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(answer.status === 204 ? undefined : JSON.stringify(answer.body))
    return
  }
  const asked = join(built, url.pathname)
  const file = asked.startsWith(built) && /\.\w+$/.test(asked) && existsSync(asked) ? asked : join(built, 'index.html')
  response.writeHead(200, {
    'content-type': types[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain',
    'content-security-policy': policy,
  })
  response.end(readFileSync(file))
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString()
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
