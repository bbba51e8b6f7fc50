import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, openWorkspace, readServerAccess } from '../src/index.ts'
import { exchange, problemOf, signIn } from './client.ts'
import { ADMIN } from './estate.ts'
import { startOn, type Running } from './harness.ts'

let running: Running

beforeAll(async () => {
  running = await startOn()
})
afterAll(async () => running.server.close())

const linkFor = async (person: string): Promise<URL> => {
  const issued = await running.machine.call('POST', `/api/v1/people/${encodeURIComponent(person)}/links`, { body: {} })
  expect(issued.status).toBe(201)
  const { link }: { link: string } = JSON.parse(issued.text)
  return new URL(link)
}

describe('a one-time link', () => {
  test('opens a session once, and says in words why it does not open a second', async () => {
    const { pathname, search } = await linkFor(ADMIN)
    const first = await exchange(running.url, 'GET', pathname + search)
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    const second = await exchange(running.url, 'GET', pathname + search)
    expect(second.status).toBe(401)
    expect(second.headers['content-type']).toContain('text/html')
    expect(second.text).toContain('work once and for ten minutes')
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { pathname, search } = await linkFor(ADMIN)
    const opened = await exchange(running.url, 'GET', pathname + search)
    const [cookie = ''] = opened.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^fairway_session_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('expires after ten minutes', async () => {
    const { pathname, search } = await linkFor(ADMIN)
    running.pass(11)
    expect((await exchange(running.url, 'GET', pathname + search)).status).toBe(401)
  })

  test('is not used up by a browser that looks ahead', async () => {
    const { pathname, search } = await linkFor(ADMIN)
    expect((await exchange(running.url, 'HEAD', pathname + search)).status).toBe(204)
    expect((await exchange(running.url, 'GET', pathname + search, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(204)
    expect((await exchange(running.url, 'GET', pathname + search)).status).toBe(303)
  })

  test('is refused for a while after many that were wrong', async () => {
    for (let tries = 0; tries < 10; tries++) await exchange(running.url, 'GET', `/sign-in?token=wrong${tries}`)
    const refused = await exchange(running.url, 'POST', '/api/v1/sign-in', { body: { token: 'wrong' } })
    expect(refused.status).toBe(429)
    expect(problemOf(refused).code).toBe('FW4008')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    running.pass(2)
    const { pathname, search } = await linkFor(ADMIN)
    expect((await exchange(running.url, 'GET', pathname + search)).status).toBe(303)
  })

  test('never brings hostile text of the address into the page', async () => {
    const page = await exchange(running.url, 'GET', '/sign-in?token=%3Cscript%3Ealert(1)%3C/script%3E')
    expect(page.text).not.toContain('<script>')
    running.pass(2)
  })
})

describe('a session', () => {
  test('ends after thirty idle minutes, and says how to get back in', async () => {
    const { href } = await linkFor(ADMIN)
    const own = await signIn(running.url, href, ADMIN)
    running.pass(29)
    expect((await own.call('GET', '/api/v1/session')).status).toBe(200)
    running.pass(31)
    const ended = await own.call('GET', '/api/v1/session')
    expect(ended.status).toBe(401)
    expect(problemOf(ended).code).toBe('FW4005')
  })

  test('ends when the person signs out, and the cookie is taken away', async () => {
    const { href } = await linkFor(ADMIN)
    const own = await signIn(running.url, href, ADMIN)
    const out = await own.call('POST', '/api/v1/sign-out', { body: {} })
    expect(out.status).toBe(204)
    expect(out.headers['set-cookie']?.[0]).toContain('Max-Age=0')
    expect((await own.call('GET', '/api/v1/session')).status).toBe(401)
  })
})

describe('a write', () => {
  const write = { body: { page: 'findings', query: {}, search: '' } }
  const path = '/api/v1/saved-views/mine'
  let cookie: Readonly<Record<string, string>>
  let csrf: string

  beforeAll(async () => {
    const { pathname, search } = await linkFor(ADMIN)
    const opened = await exchange(running.url, 'GET', pathname + search)
    cookie = { cookie: String(opened.headers['set-cookie']?.[0]).split(';')[0] ?? '' }
    const session: { csrf: string } = JSON.parse((await exchange(running.url, 'GET', '/api/v1/session', { headers: cookie })).text)
    csrf = session.csrf
  })

  test('with a cookie needs the token of its session', async () => {
    const without = await exchange(running.url, 'PUT', path, { ...write, headers: cookie })
    expect(without.status).toBe(403)
    expect(problemOf(without).code).toBe('FW4004')
    const wrong = await exchange(running.url, 'PUT', path, { ...write, headers: { ...cookie, 'x-fairway-csrf': 'a'.repeat(43) } })
    expect(wrong.status).toBe(403)
    expect((await exchange(running.url, 'PUT', path, { ...write, headers: { ...cookie, 'x-fairway-csrf': csrf } })).status).toBe(200)
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site but another origin', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused, even with the right tokens', async (_from, foreign) => {
    const headers = { ...cookie, 'x-fairway-csrf': csrf, ...foreign }
    expect((await exchange(running.url, 'PUT', path, { ...write, headers })).status).toBe(403)
    const access = await readServerAccess(running.dataDir)
    const token = { authorization: `Bearer ${access?.token ?? ''}`, ...foreign }
    expect((await exchange(running.url, 'PUT', path, { ...write, headers: token })).status).toBe(403)
    expect((await exchange(running.url, 'POST', '/api/v1/sign-in', { body: { token: 'x' }, headers: foreign })).status).toBe(403)
  })

  test('with a wrong machine token is nobody', async () => {
    for (const authorization of ['Bearer wrong', 'Bearer ', 'Basic cm9vdDpyb290', `Bearer ${'a'.repeat(57)}`]) {
      expect((await exchange(running.url, 'GET', '/api/v1/session', { headers: { authorization } })).status).toBe(401)
    }
  })
})

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.nip.io', '0.0.0.0:1', 'localhost:1'])(
  'the host `%s` is not answered: it may be another name for this machine',
  async (host) => {
    for (const path of ['/', '/api/v1/session', '/sign-in?token=x', '/healthz']) {
      const answer = await exchange(running.url, 'GET', path, { headers: { host } })
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
      expect(answer.status, path).toBeLessThan(404)
    }
  },
)

test('the server answers to the names of the loopback interface', async () => {
  const { port } = new URL(running.url)
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await exchange(running.url, 'GET', '/healthz', { headers: { host } })).status, host).toBe(200)
  }
})

test.each(['0.0.0.0', '::', '192.0.2.1', 'example.org', ''])('binding `%s` is refused: it is not the loopback interface', async (host) => {
  const { estateDir } = running
  const opened = await openWorkspace({ estateDir, dataDir: `${running.dataDir}-other`, clock: running.workspace.clock })
  if (!opened.ok) throw new Error('not opened')
  await expect(startServer({ workspace: opened.value, port: 0, host })).rejects.toMatchObject({ diagnostics: [{ code: 'FW4001' }] })
})

test('a restart ends sessions with a clear answer, and keeps people, views and waivers', async () => {
  const { estateDir, dataDir } = running
  const viewer = await running.join('viewer@contoso.example', [{ role: 'viewer' }])
  await running.server.close()
  expect(await readServerAccess(dataDir)).toBeUndefined()
  running = await startOn({ estateDir, dataDir })
  const old = await exchange(running.url, 'GET', '/api/v1/session', { headers: viewer.headers })
  expect(old.status).toBe(401)
  expect(problemOf(old).diagnostics?.[0]?.summary).toBe('nobody is signed in')
  const { items } = await running.admin.read<{ items: { person: string }[] }>('/people')
  expect(items.map((one) => one.person)).toEqual([ADMIN, 'viewer@contoso.example'])
  expect((await running.admin.read<{ items: { name: string }[] }>('/saved-views')).items.map((one) => one.name)).toEqual(['mine'])
})
