import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, ResourceRow } from '@fairway/core/engine'
import { exchange, problemOf } from './client.ts'
import { startOn, type Running } from './harness.ts'

let running: Running
const consoleDir = builtConsole()

function builtConsole(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fairway-console-'))
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>console</title>')
  writeFileSync(join(dir, 'assets', 'index-AbCdEf12.js'), 'export {}')
  writeFileSync(join(dir, 'assets', 'index-AbCdEf12.js.gz'), 'packed')
  writeFileSync(join(dir, '..', 'outside.txt'), 'secret')
  return dir
}

beforeAll(async () => {
  running = await startOn({}, { consoleDir })
})
afterAll(async () => running.server.close())

const get = async (path: string, headers: Record<string, string> = {}) => exchange(running.url, 'GET', path, { headers })

describe('the console', () => {
  test('is served at its own addresses, files that are missing are not', async () => {
    for (const path of ['/', '/findings', '/inventory/x?y=1', '/controls/networking.private-dns']) {
      expect((await get(path)).text, path).toContain('<title>console</title>')
    }
    for (const path of [
      '/assets/missing',
      '/assets/gone.js',
      '/favicon.ico',
      '/index.js.map',
      '/api',
      '/api/',
      '/api/v1',
      '/api/v1/nothing',
      '/api/v2/overview',
    ]) {
      const answer = await get(path)
      expect(answer.status, path).toBe(404)
      expect(problemOf(answer).status).toBe(404)
    }
  })

  test.each([
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/../outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..%5coutside.txt',
    '/index.html%00.js',
    '//etc/passwd',
    '/assets//../../outside.txt',
    '/%E0%A4%A',
    '/assets/%',
    '/.env',
    '/.git/config',
  ])('gives nothing from outside its folder for `%s`', async (path) => {
    const answer = await get(path)
    expect(answer.text).not.toContain('secret')
    expect(answer.text).not.toContain('root:')
    expect([200, 400, 404]).toContain(answer.status)
  })

  test('built again under a running server is served as it is on disk now, also while it is missing', async () => {
    const before = await get('/')
    writeFileSync(join(consoleDir, 'assets', 'index-ZyXwVu98.js'), 'export const is = "new"')
    expect((await get('/assets/index-ZyXwVu98.js')).text).toContain('new')
    renameSync(join(consoleDir, 'index.html'), join(consoleDir, 'index.old'))
    expect((await get('/')).text).toContain('not built')
    expect((await get('/findings')).status).toBe(404)
    writeFileSync(join(consoleDir, 'index.html'), '<!doctype html><title>console</title><p>of the next build</p>')
    const after = await get('/findings', { 'if-none-match': String(before.headers['etag']) })
    expect(after.status).toBe(200)
    expect(after.text).toContain('of the next build')
    rmSync(join(consoleDir, 'assets', 'index-ZyXwVu98.js'))
    expect((await get('/assets/index-ZyXwVu98.js')).status).toBe(404)
  })

  test('follows no link out of its folder', async () => {
    symlinkSync(join(consoleDir, '..', 'outside.txt'), join(consoleDir, 'inside.txt'))
    symlinkSync(join(consoleDir, '..'), join(consoleDir, 'up'))
    for (const path of ['/inside.txt', '/up/outside.txt']) expect((await get(path)).status, path).toBe(404)
  })

  test('may be cached for good where the name holds a hash, and must be asked for otherwise', async () => {
    const script = await get('/assets/index-AbCdEf12.js')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    const page = await get('/')
    expect(page.headers['cache-control']).toBe('no-cache')
    expect((await get('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(304)
  })

  test('is sent in a compressed form that lies beside the file', async () => {
    const packed = await get('/assets/index-AbCdEf12.js', { 'accept-encoding': 'gzip, deflate' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers.vary).toBe('accept-encoding')
  })

  test('may load nothing but its own files, and be framed by nobody', async () => {
    const { headers } = await get('/')
    const policy = String(headers['content-security-policy'])
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-frame-options']).toBe('DENY')
  })
})

test('every kind of answer carries the security headers', async () => {
  for (const [method, path] of [
    ['GET', '/api/v1/session'],
    ['GET', '/api/v1/nothing'],
    ['DELETE', '/api/v1/overview'],
    ['GET', '/healthz'],
    ['GET', '/sign-in'],
    ['GET', '/%E0%A4%A'],
  ] as const) {
    const answer = await exchange(running.url, method, path)
    expect(answer.headers['x-content-type-options'], path).toBe('nosniff')
    expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'")
  }
})

test('a method that an address does not know is told which it knows', async () => {
  const answer = await running.admin.call('DELETE', '/api/v1/overview')
  expect(answer.status).toBe(405)
  expect(answer.headers.allow).toContain('GET')
  expect((await exchange(running.url, 'TRACE', '/api/v1/overview')).status).toBeGreaterThanOrEqual(400)
})

test('HEAD answers as GET without a body', async () => {
  const answer = await exchange(running.url, 'HEAD', '/api/v1/overview', { headers: running.admin.headers })
  expect(answer.status).toBe(200)
  expect(answer.text).toBe('')
})

describe('a list', () => {
  test('is told in pages that together are the whole', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: Page<ResourceRow> = await running.admin.read(
        `/resources?limit=1${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`,
      )
      expect(page.items.length).toBeLessThanOrEqual(1)
      seen.push(...page.items.map((one) => one.id))
      next = page.next
    }
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })

  test.each([
    ['/findings?limit=0', 'limit'],
    ['/findings?limit=1000000000', 'limit'],
    ['/findings?limit=ten', 'limit'],
    ['/findings?limit=1&limit=2', 'limit'],
    ['/findings?limit=', 'limit'],
    ['/findings?statuses=fail', 'did you mean `status`?'],
    ['/findings?status=broken', 'status'],
    ['/findings?sort=colour', 'sort'],
    ['/findings?cursor=%00', 'cursor'],
    ['/findings?cursor=not-a-cursor', 'cursor'],
    ['/resources?__proto__=1', '__proto__'],
    ['/resources?text=%E2%80%AEgnp', 'text'],
    [`/resources?text=${'x'.repeat(201)}`, 'text'],
    ['/resources/facets', 'by'],
    ['/resources/facets?by=password', 'by'],
    ['/audit?limit=501', 'limit'],
    ['/assessment?asOf=2026-02-30', 'asOf'],
  ])('refuses %s, and names what is wrong', async (path, named) => {
    const answer = await running.admin.call('GET', `/api/v1${path}`)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(problemOf(answer))).toContain(named)
  })

  test('takes an address of eight kilobytes, and no longer one', async () => {
    const owners = (count: number) => Array.from({ length: count }, (_none, at) => `owner=team-${at}`).join('&')
    expect((await running.admin.call('GET', `/api/v1/findings?${owners(100)}`)).status).toBe(200)
    expect((await running.admin.call('GET', `/api/v1/findings?text=${'x'.repeat(9000)}`)).status).toBe(414)
  })
})

describe('an answer that a client has already', () => {
  test.each(['/overview', '/scorecard', '/findings', '/resources', '/audit', '/waivers', '/codes', '/openapi.json', '/scans/current'])(
    '%s is not sent again',
    async (path) => {
      const first = await running.admin.call('GET', `/api/v1${path}`)
      const tag = String(first.headers.etag)
      expect(tag).toMatch(/^"[\w-]{32}"$/)
      const again = await running.admin.call('GET', `/api/v1${path}`, { headers: { 'if-none-match': tag } })
      expect(again.status).toBe(304)
      expect(again.text).toBe('')
    },
  )

  test('is another one for somebody who may read less', async () => {
    const viewer = await running.join('of-alpha@contoso.example', [{ role: 'viewer', team: 'alpha' }])
    const tag = String((await running.admin.call('GET', '/api/v1/overview')).headers.etag)
    expect((await viewer.call('GET', '/api/v1/overview', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
})

describe('a body', () => {
  const path = '/api/v1/saved-views/mine'
  const put = async (raw: string | Buffer, type = 'application/json') =>
    running.admin.call('PUT', path, { raw, headers: { 'content-type': type } })
  const good = JSON.stringify({ page: 'findings', query: {}, search: '' })

  test.each([
    ['is cut off', '{"page":', 400],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400],
    ['reaches for a prototype', '{"__proto__":{"admin":true}}', 400],
    ['reaches for a prototype deep inside', '{"query":{"a":{"constructor":1}}}', 400],
    ['is nested a thousand times', `${'['.repeat(1000)}${']'.repeat(1000)}`, 400],
    ['is a list', '[]', 422],
    ['is null', 'null', 422],
    ['has a member that nobody knows', '{"page":"findings","query":{},"search":"","admin":true}', 422],
    ['lacks members', '{}', 422],
    ['has ten megabytes', `{"search":"${'x'.repeat(10_000_000)}"}`, 413],
  ])('that %s is refused', async (_how, raw, status) => {
    const answer = await put(raw).catch((error: NodeJS.ErrnoException) => error.code)
    // A server may hang up on somebody who goes on sending what was refused.
    if (status === 413 && (answer === 'ECONNRESET' || answer === 'EPIPE')) return
    if (typeof answer !== 'object') throw new Error(`no answer: ${String(answer)}`)
    expect(answer.status).toBe(status)
    expect(problemOf(answer).code).toMatch(/^FW40(09|10)$/)
  })

  test('of another type, or compressed, is refused', async () => {
    expect((await put(good, 'text/plain')).status).toBe(415)
    expect((await put(good, 'application/x-www-form-urlencoded')).status).toBe(415)
    const squeezed = await running.admin.call('PUT', path, {
      raw: good,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    })
    expect(squeezed.status).toBe(415)
    expect((await put(good)).status).toBe(200)
  })
})

test('a problem says which code it has and where the code is explained', async () => {
  const problem = problemOf(await running.admin.call('GET', '/api/v1/controls/none'))
  expect(problem).toMatchObject({ status: 404, code: 'FW4011', type: '/api/v1/codes/FW4011' })
  expect(await running.admin.read('/codes/FW4011')).toMatchObject({ code: 'FW4011' })
})

test('health tells supervisors without a sign-in, and nothing about the organisation', async () => {
  expect(JSON.parse((await get('/healthz')).text)).toEqual({ status: 'ok' })
  expect(JSON.parse((await get('/readyz')).text)).toEqual({ status: 'ok' })
})

test('reports come in every format, and the page runs nothing', async () => {
  for (const [format, begins] of [
    ['html', '<!doctype html>'],
    ['md', '#'],
    ['json', '{'],
    ['sarif', '{'],
    ['junit', '<?xml'],
  ] as const) {
    const answer = await running.admin.call('GET', `/api/v1/report.${format}`)
    expect(answer.status, format).toBe(200)
    expect(answer.text.toLowerCase().startsWith(begins), format).toBe(true)
  }
  const page = await running.admin.call('GET', '/api/v1/report.html')
  expect(page.headers['content-security-policy']).toContain('sandbox')
  const earlier = await running.admin.call('GET', '/api/v1/assessment?asOf=2026-10-15')
  expect(JSON.parse(earlier.text)).toMatchObject({ schemaVersion: 1, asOf: '2026-10-15T00:00:00.000Z' })
})
