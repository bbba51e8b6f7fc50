import type { Grant } from '@fairway/core/access'
import type { FindingView, OverviewView, ScorecardView } from '@fairway/core/api'
import type { Facet, Page, ResourceRow, StoredFinding } from '@fairway/core/engine'
import type { PhaseResult } from '@fairway/core/program'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fullPath } from '../src/api/router.ts'
import { endpoints } from '../src/endpoints/index.ts'
import { exchange, problemOf, type Client } from './client.ts'
import { accountId, ALPHA_SUBSCRIPTION, BETA_SUBSCRIPTION } from './estate.ts'
import { startOn, type Running } from './harness.ts'

let running: Running
const people = new Map<string, Client>()

const roles: Readonly<Record<string, readonly Grant[]>> = {
  viewer: [{ role: 'viewer' }],
  contributor: [{ role: 'contributor' }],
  approver: [{ role: 'approver' }],
  admin: [{ role: 'admin' }],
  'viewer of alpha': [{ role: 'viewer', team: 'alpha' }],
  'contributor of alpha': [{ role: 'contributor', team: 'alpha' }],
  'approver of alpha': [{ role: 'approver', team: 'alpha' }],
}

beforeAll(async () => {
  running = await startOn()
  for (const [name, grants] of Object.entries(roles))
    people.set(name, await running.join(`${name.replaceAll(' ', '-')}@contoso.example`, grants))
})
afterAll(async () => running.server.close())

const as = (name: string): Client => {
  const found = people.get(name)
  if (found === undefined) throw new Error(`nobody is ${name}`)
  return found
}

/** Which roles get past the door of each route. Written by hand: it is what the code is held against. */
const everybody = Object.keys(roles)
const wide = ['viewer', 'contributor', 'approver', 'admin']
const admitted: Readonly<Record<string, readonly string[]>> = {
  'GET /session': everybody,
  'POST /sign-out': everybody,
  'GET /overview': everybody,
  'GET /scorecard': everybody,
  'GET /controls': everybody,
  'GET /controls/{id}': everybody,
  'GET /diagnostics': everybody,
  'GET /phases': everybody,
  'GET /phases/{id}': everybody,
  'POST /phases/{id}/requests': ['contributor', 'approver', 'admin'],
  'POST /phases/{id}/decisions': ['approver', 'admin'],
  'GET /findings': everybody,
  'GET /findings/facets': everybody,
  'GET /findings/{id}': everybody,
  'GET /resources': everybody,
  'GET /resources/facets': everybody,
  'GET /resources/{id}': everybody,
  'GET /scans': wide,
  'POST /scans': ['contributor', 'approver', 'admin'],
  'GET /scans/current': everybody,
  'DELETE /scans/current': ['contributor', 'approver', 'admin'],
  'GET /changes': everybody,
  'GET /waivers': everybody,
  'POST /waivers': ['contributor', 'approver', 'admin', 'contributor of alpha', 'approver of alpha'],
  'POST /waivers/{name}/grant': ['approver', 'admin', 'approver of alpha'],
  'DELETE /waivers/{name}': ['contributor', 'approver', 'admin', 'contributor of alpha', 'approver of alpha'],
  'GET /audit': wide,
  'GET /audit/verification': wide,
  'GET /saved-views': everybody,
  'GET /saved-views/{name}': everybody,
  'PUT /saved-views/{name}': everybody,
  'DELETE /saved-views/{name}': everybody,
  'GET /people': ['admin'],
  'POST /people': ['admin'],
  'DELETE /people/{person}': ['admin'],
  'POST /people/{person}/links': ['admin'],
  'GET /policy': everybody,
  'GET /policy/scopes': everybody,
  'GET /policy/assignments': everybody,
  'GET /policy/assignments/{id}': everybody,
  'GET /policy/definitions/{id}': everybody,
  'GET /policy/effective': everybody,
  'GET /policy/pairs': everybody,
  'GET /policy/pairs/{id}': everybody,
  'GET /policy/exemptions': everybody,
  'GET /policy/report': wide,
  'POST /check': everybody,
  'GET /landing-zone': everybody,
  'GET /landing-zone/resources': everybody,
  'GET /landing-zone/groups/{name}': everybody,
  'GET /landing-zone/drift': everybody,
  'GET /landing-zone/capacity': everybody,
  'GET /landing-zone/choices': everybody,
  'GET /landing-zone/files/{root}': everybody,
  'GET /golden-paths': everybody,
  'GET /golden-paths/{name}': everybody,
  'GET /requests': everybody,
  'GET /requests/{name}': everybody,
  'POST /requests/check': everybody,
  'POST /requests': ['contributor', 'approver', 'admin', 'contributor of alpha', 'approver of alpha'],
  'POST /requests/{name}/decisions': ['approver', 'admin', 'approver of alpha'],
  'GET /assessment': wide,
  'GET /report.html': wide,
  'GET /report.md': wide,
  'GET /report.json': wide,
  'GET /report.sarif': wide,
  'GET /report.junit': wide,
  'GET /codes': everybody,
  'GET /codes/{code}': everybody,
}

const guarded = endpoints.filter((one) => one.access !== 'public')
const nameOf = (one: (typeof endpoints)[number]): string => `${one.method.toUpperCase()} ${one.path}`
/** A body that no endpoint takes: who is admitted hears that it is not valid, and nothing changes. */
const probe = { headers: { 'content-type': 'application/json' }, raw: '[' }

describe('every route', () => {
  test('is in the table of this test', () => {
    expect(guarded.map(nameOf).toSorted()).toEqual(Object.keys(admitted).toSorted())
  })

  test.each(guarded.map((one) => [nameOf(one), one] as const))('%s refuses who is not signed in', async (_name, one) => {
    const answer = await exchange(running.url, one.method.toUpperCase(), fullPath(one).replaceAll(/\{\w+\}/g, 'p1'), probe)
    expect(answer.status).toBe(401)
    expect(problemOf(answer).code).toBe('FW4005')
  })

  test.each(guarded.map((one) => [nameOf(one), one] as const))('%s admits the roles it names and no other', async (name, one) => {
    const admits: string[] = []
    for (const role of everybody) {
      const path = fullPath(one).replaceAll(/\{\w+\}/g, 'p1')
      const answer = await as(role).call(one.method.toUpperCase(), path, one.method === 'get' ? {} : probe)
      const refused = answer.status === 403 && problemOf(answer).detail?.includes('has no grant to') === true
      if (!refused) admits.push(role)
    }
    expect(admits).toEqual(admitted[name])
  })
})

describe('somebody with a grant in one team', () => {
  const ofBeta = accountId(BETA_SUBSCRIPTION, 'oai-beta-0')
  const ofAlpha = accountId(ALPHA_SUBSCRIPTION, 'oai-alpha-0')

  test('lists only what the team owns, and cannot filter a way out', async () => {
    const mine = await as('viewer of alpha').read<Page<ResourceRow>>('/resources')
    expect(mine.items.map((one) => one.owner)).toEqual(['alpha', 'alpha'])
    expect(mine.total).toBe(2)
    expect((await as('viewer of alpha').read<Page<ResourceRow>>('/resources?owner=beta')).total).toBe(0)
    expect((await as('viewer of alpha').read<Page<ResourceRow>>('/resources?owner=')).total).toBe(0)
    expect((await as('viewer of alpha').read<Page<StoredFinding>>('/findings?owner=beta&owner=')).total).toBe(0)
    const findings = await as('viewer of alpha').read<Page<StoredFinding>>('/findings?limit=500')
    expect(findings.total).toBeGreaterThan(0)
    expect(new Set(findings.items.map((one) => one.owner))).toEqual(new Set(['alpha']))
  })

  test('counts only what the team owns, whatever it is counted by', async () => {
    for (const by of ['type', 'class', 'iac', 'subscription', 'owner', 'location']) {
      const { items } = await as('viewer of alpha').read<{ items: Facet[] }>(`/resources/facets?by=${by}`)
      expect(
        items.reduce((sum, one) => sum + one.count, 0),
        by,
      ).toBe(2)
    }
    for (const by of ['status', 'severity', 'area', 'phase', 'rule', 'owner', 'subject']) {
      const { items } = await as('viewer of alpha').read<{ items: Facet[] }>(`/findings/facets?by=${by}`)
      expect(items.map((one) => one.value).join(' '), by).not.toContain('beta')
    }
    const ownerFacet = await as('viewer of alpha').read<{ items: Facet[] }>('/resources/facets?by=owner&owner=beta')
    expect(ownerFacet.items).toEqual([])
  })

  test('hears that what others own does not exist', async () => {
    const viewer = as('viewer of alpha')
    expect((await viewer.call('GET', `/api/v1/resources/${encodeURIComponent(ofAlpha)}`)).status).toBe(200)
    expect((await viewer.call('GET', `/api/v1/resources/${encodeURIComponent(ofBeta)}`)).status).toBe(404)
    const [finding] = (await as('viewer').read<Page<StoredFinding>>('/findings?owner=beta&limit=1')).items
    expect((await as('viewer').call('GET', `/api/v1/findings/${encodeURIComponent(finding?.id ?? '')}`)).status).toBe(200)
    expect((await viewer.call('GET', `/api/v1/findings/${encodeURIComponent(finding?.id ?? '')}`)).status).toBe(404)
    expect((await viewer.call('GET', `/api/v1/changes?key=${encodeURIComponent(ofBeta)}`)).status).toBe(403)
    expect((await viewer.call('GET', '/api/v1/changes')).status).toBe(403)
  })

  test('sees an overview, a scorecard and gates that neither count nor name what others own', async () => {
    const all = await as('viewer').read<OverviewView>('/overview')
    const mine = await as('viewer of alpha').read<OverviewView>('/overview')
    const own = await as('viewer of alpha').read<Page<StoredFinding>>('/findings?status=fail&limit=1')
    expect(mine.counts?.resources).toBe(2)
    expect(all.counts?.resources).toBe(4)
    expect(mine.counts?.fail).toBe(own.total)
    expect(mine.areas.map((one) => one.rating)).toEqual(all.areas.map((one) => one.rating))
    expect(mine.trend).toEqual([])
    expect(mine.checklist.map((one) => [one.id, one.state])).toEqual(all.checklist.map((one) => [one.id, one.state]))
    expect(mine.checklist.length).toBeGreaterThan(20)
    expect(mine.checklist.flatMap((one) => one.evidence)).toEqual([])
    expect(new Set(mine.checklist.map((one) => one.message)).size).toBe(1)
    expect(
      (await as('viewer of alpha').read<{ items: PhaseResult[] }>('/phases')).items.flatMap((one) =>
        one.criteria.flatMap((criterion) => criterion.evidence),
      ),
    ).toEqual([])
    const scorecard = await as('viewer of alpha').read<ScorecardView>('/scorecard')
    expect(scorecard.controls.reduce((sum, one) => sum + one.counts.fail, 0)).toBe(own.total)
    for (const text of [JSON.stringify(mine), JSON.stringify(scorecard)]) {
      expect(text).not.toContain('oai-beta')
      expect(text).not.toContain('"beta"')
      expect(text).not.toContain(BETA_SUBSCRIPTION)
    }
  })

  test('is told what sources saw of the own subscriptions, and neither counts of snapshots nor names in messages', async () => {
    const all = await as('viewer').read<OverviewView>('/overview')
    const mine = await as('viewer of alpha').read<OverviewView>('/overview')
    expect(all.coverage.some((one) => one.scope.includes(BETA_SUBSCRIPTION))).toBe(true)
    expect(mine.coverage.map((one) => one.scope)).toEqual([`/subscriptions/${ALPHA_SUBSCRIPTION}`])
    expect(all.lastScans.length).toBeGreaterThan(0)
    expect(mine.lastScans).toEqual([])
    const [finding] = (await as('viewer of alpha').read<Page<StoredFinding>>('/findings?limit=1')).items
    const view = await as('viewer of alpha').read<FindingView>(`/findings/${encodeURIComponent(finding?.id ?? '')}`)
    expect(JSON.stringify(view.coverage)).not.toContain(BETA_SUBSCRIPTION)
  })

  test('may not ask for a waiver on what another team owns, nor learn of it', async () => {
    const [finding] = (await as('viewer').read<Page<StoredFinding>>('/findings?owner=beta&status=fail&limit=1')).items
    const body = { control: finding?.rule, subjects: [finding?.subject], reason: 'not ours', expires: '2026-12-31' }
    expect((await as('contributor of alpha').call('POST', '/api/v1/waivers', { body })).status).toBe(422)
    expect((await as('contributor').call('POST', '/api/v1/waivers', { body })).status).toBe(201)
    expect((await as('viewer of alpha').read<{ items: unknown[] }>('/waivers')).items).toEqual([])
    expect((await as('viewer').read<{ items: unknown[] }>('/waivers')).items).toHaveLength(1)
  })
})

test('a grant that is taken away holds from the next request on', async () => {
  const client = await running.join('leaver@contoso.example', [{ role: 'viewer' }])
  expect((await client.call('GET', '/api/v1/overview')).status).toBe(200)
  expect((await running.admin.call('DELETE', '/api/v1/people/leaver%40contoso.example', { body: {} })).status).toBe(204)
  expect((await client.call('GET', '/api/v1/overview')).status).toBe(401)
})

test('the administrator of the machine can neither be removed nor given fewer rights', async () => {
  const path = `/api/v1/people/${encodeURIComponent(running.admin.person)}`
  expect((await as('admin').call('DELETE', path, { body: {} })).status).toBe(409)
  const body = { person: running.admin.person, grants: [{ role: 'viewer' }] }
  expect((await as('admin').call('POST', '/api/v1/people', { body })).status).toBe(409)
})
