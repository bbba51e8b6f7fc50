import type {
  GoldenPathView,
  LandingZoneDriftView,
  LandingZoneGroupView,
  LandingZoneResourceView,
  RenderedFileView,
  RequestChoicesView,
} from '@fairway/core/api'
import type { Page } from '@fairway/core/engine'
import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf, type Client } from './client.ts'
import { BETA_SUBSCRIPTION, makeEstate } from './estate.ts'
import { startOn, type Running } from './harness.ts'
import { makeLandingZone } from './landing-zone-estate.ts'

let running: Running
let alpha: Client
let plan: LandingZonePlan

beforeAll(async () => {
  running = await startOn({ estateDir: makeLandingZone('without-git') })
  alpha = await running.join('viewer-of-alpha@contoso.example', [{ role: 'viewer', team: 'alpha' }])
  plan = await running.admin.read<LandingZonePlan>('/landing-zone')
}, 60_000)
afterAll(async () => running.server.close())

const allResources = async (who: Client, query = ''): Promise<readonly LandingZoneResourceView[]> => {
  const rows: LandingZoneResourceView[] = []
  for (let cursor = ''; ;) {
    const page = await who.read<Page<LandingZoneResourceView>>(`/landing-zone/resources?limit=500${query}${cursor}`)
    rows.push(...page.items)
    if (page.next === null) return rows
    cursor = `&cursor=${page.next}`
  }
}

describe('the landing zone', () => {
  test('is planned as the command plans it, at any moment, and told again only when it has changed', async () => {
    expect(plan).toMatchObject({ schemaVersion: 1, name: 'contoso', regions: ['swedencentral'] })
    expect(plan.workloads.map(({ name, state }) => [name, state])).toEqual([
      ['answers', 'needs-approval'],
      ['manuals', 'approved'],
    ])
    const answer = await running.admin.call('GET', '/api/v1/landing-zone')
    const again = await running.admin.call('GET', '/api/v1/landing-zone', { headers: { 'if-none-match': String(answer.headers['etag']) } })
    expect(again.status).toBe(304)
    const earlier = await running.admin.read<LandingZonePlan>('/landing-zone?asOf=2026-10-30')
    expect(earlier.asOf).toBe('2026-10-30T00:00:00.000Z')
    expect((await running.admin.call('GET', '/api/v1/landing-zone?asOf=then')).status).toBe(422)
  })

  test('lists what is to be built in pages, by root, type and workload', async () => {
    const rows = await allResources(running.admin)
    expect(rows).toHaveLength(plan.counts.resources)
    expect(rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).toSorted())
    const first = await running.admin.read<Page<LandingZoneResourceView>>('/landing-zone/resources?limit=3')
    expect([first.items.length, first.total]).toEqual([3, rows.length])
    const second = await running.admin.read<Page<LandingZoneResourceView>>(`/landing-zone/resources?limit=3&cursor=${first.next ?? ''}`)
    expect(second.items.map(({ key }) => key)).toEqual(rows.slice(3, 6).map(({ key }) => key))
    const own = await allResources(running.admin, '&workload=manuals')
    expect(new Set(own.map(({ root }) => root))).toEqual(new Set(['05-non-production/manuals']))
    expect(await allResources(running.admin, '&workload=answers')).toEqual([])
    const zones = await allResources(running.admin, '&type=microsoft.network/privatednszones')
    expect(zones.length).toBeGreaterThan(5)
    expect(zones.every(({ wave }) => wave === 'platform')).toBe(true)
    expect((await running.admin.call('GET', '/api/v1/landing-zone/resources?cursor=a.b')).status).toBe(422)
  })

  test('is searched by words that all stand in a row, page after page', async () => {
    const rows = await allResources(running.admin)
    const words = (row: LandingZoneResourceView) => [row.key, row.name, row.type, row.scope, row.root, row.about].join('\n').toLowerCase()
    const found = await allResources(running.admin, '&q=PrivateDnsZones+%20openai')
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(rows.filter((row) => words(row).includes('privatednszones') && words(row).includes('openai')))
    const { total, next } = await running.admin.read<Page<LandingZoneResourceView>>('/landing-zone/resources?q=privatednszones&limit=1')
    expect([total > 1, next === null]).toEqual([true, false])
    expect(await allResources(running.admin, '&q=.*')).toEqual([])
    expect(await allResources(running.admin, '&q=__proto__')).toEqual([])
  })

  const lists = ['/landing-zone/resources', '/landing-zone/drift', '/requests'] as const
  test.each(lists)('%s gives every row once in pages of any size, and refuses a page that nobody can mean', async (list) => {
    const keyOf = (row: Record<string, unknown>) => String(row['key'] ?? row['name'] ?? row['id'])
    const walk = async (limit: number) => {
      const keys: string[] = []
      for (let cursor = ''; ;) {
        const page = await running.admin.read<Page<Record<string, unknown>>>(`${list}?limit=${limit}${cursor}`)
        keys.push(...page.items.map(keyOf))
        expect(page.items.length).toBeLessThanOrEqual(limit)
        if (page.next === null) return [keys, page.total] as const
        cursor = `&cursor=${page.next}`
      }
    }
    const [keys, total] = await walk(list === '/requests' ? 1 : 97)
    expect(keys).toHaveLength(total)
    expect(new Set(keys).size).toBe(total)
    expect(keys).toEqual((await walk(500))[0])
    for (const query of [
      'limit=0',
      'limit=501',
      'limit=-1',
      'limit=1.5',
      'limit=many',
      'limit=1e9',
      'cursor=',
      'cursor=a.b',
      'cursor=%00',
      'other=1',
      'q=',
      'q=%20',
      `q=${'a'.repeat(2049)}`,
      'q=%E2%80%AE',
    ]) {
      const answer = await running.admin.call('GET', `/api/v1${list}?${query}`)
      expect([query, answer.status, problemOf(answer).code]).toEqual([query, 422, 'FW4010'])
    }
  })

  test('tells what a request can name, of the own teams alone', async () => {
    const all = await running.admin.read<RequestChoicesView>('/landing-zone/choices')
    expect(all.applications.map(({ name, team, environment }) => [name, team, environment])).toContainEqual(['beta-dev', 'beta', 'dev'])
    expect(all.regions).toEqual(plan.regions)
    const own = await alpha.read<RequestChoicesView>('/landing-zone/choices')
    expect(own.teams.map(({ name }) => name)).toEqual(['alpha'])
    expect(own.applications.every(({ team }) => team === 'alpha')).toBe(true)
    expect(own.environments).toEqual(all.environments)
  })

  test('tells what holds at a group, own ones first, inherited ones with where they come from', async () => {
    const corp = await running.admin.read<LandingZoneGroupView>('/landing-zone/groups/ai-corp')
    expect(corp.group.subscriptions).toEqual(['sub-alpha', 'sub-beta'])
    const from = corp.effective.map((one) => one.from)
    expect(from.filter((one) => one === undefined).length).toBe(corp.group.guardrails.own.length)
    expect(from.slice(0, corp.group.guardrails.own.length).every((one) => one === undefined)).toBe(true)
    expect(corp.effective).toHaveLength(corp.group.guardrails.own.length + corp.group.guardrails.inherited.length)
    expect(corp.blocked.every(({ outcome }) => outcome === 'deny' || outcome === 'undecided')).toBe(true)
    expect((await running.admin.call('GET', '/api/v1/landing-zone/groups/__proto__')).status).toBe(404)
  })

  test('is held against what was observed', async () => {
    const drift = await running.admin.read<LandingZoneDriftView>('/landing-zone/drift?limit=2')
    expect(drift.total).toBe(plan.counts.resources)
    expect(drift.counts.missing + drift.counts.unknown).toBe(drift.total)
    expect(drift.items).toHaveLength(2)
    const none = await running.admin.read<LandingZoneDriftView>('/landing-zone/drift?status=different')
    expect(none).toMatchObject({ items: [], total: 0, next: null })
  })

  test.each(['bicep', 'terraform'] as const)('shows what a root is written as in %s', async (format) => {
    const read = async (root: string) =>
      (await running.admin.read<{ files: RenderedFileView[] }>(`/landing-zone/files/${root}?format=${format}`)).files
    const files = await read(encodeURIComponent('05-non-production/manuals'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.every(({ path }) => path.startsWith(`05-non-production/manuals/${format}/`))).toBe(true)
    expect(await read(Buffer.from('05-non-production/manuals').toString('base64url'))).toEqual(files)
    expect((await running.admin.call('GET', '/api/v1/landing-zone/files/..%2F..%2Fetc')).status).toBe(404)
  })
})

describe('somebody with a grant in one team', () => {
  test('neither sees nor counts what other teams have', async () => {
    const mine = await alpha.read<LandingZonePlan>('/landing-zone')
    const group = await alpha.read<LandingZoneGroupView>('/landing-zone/groups/ai-corp')
    const rows = await allResources(alpha)
    const drift = await alpha.read<LandingZoneDriftView>('/landing-zone/drift')
    const capacity = await alpha.read('/landing-zone/capacity')
    expect(mine.counts.resources).toBe(rows.length)
    expect(drift.total).toBe(rows.length)
    expect(rows.length).toBeLessThan(plan.counts.resources)
    expect(mine.workloads.map(({ name }) => name)).toEqual(['answers'])
    expect(group.group.subscriptions).toEqual(['sub-alpha'])
    for (const text of [mine, group, rows, drift, capacity].map((one) => JSON.stringify(one))) {
      for (const word of ['beta', 'manuals', BETA_SUBSCRIPTION]) expect(text.includes(word), word).toBe(false)
    }
    expect((await alpha.call('GET', `/api/v1/landing-zone/files/${encodeURIComponent('05-non-production/manuals')}`)).status).toBe(404)
  })
})

describe('golden paths', () => {
  test('are offered with what the company made of them and the schema of their parameters', async () => {
    const { items } = await running.admin.read<{ items: GoldenPathView[] }>('/golden-paths')
    const search = items.find((one) => one.name === 'company-search')
    expect(search).toMatchObject({
      title: 'Answers from documents',
      base: 'rag',
      owner: 'platform',
      teams: ['alpha', 'beta'],
      allowed: 'yes',
    })
    expect(search?.parameters).toMatchObject({ type: 'object', $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(items.some((one) => one.name === 'rag')).toBe(false)
    expect(await running.admin.read<GoldenPathView>('/golden-paths/company-search')).toEqual(search)
    expect((await running.admin.call('GET', '/api/v1/golden-paths/constructor')).status).toBe(404)
  })

  test('are not for everybody', async () => {
    const platform = await running.join('viewer-of-platform@contoso.example', [{ role: 'viewer', team: 'platform' }])
    expect((await platform.read<GoldenPathView>('/golden-paths/company-search')).allowed).toBe('no')
    expect((await alpha.read<GoldenPathView>('/golden-paths/company-search')).allowed).toBe('yes')
  })
})

test('an estate without a landing zone says so', async () => {
  const other = await startOn({ estateDir: makeEstate() })
  try {
    for (const path of ['/landing-zone', '/landing-zone/resources', '/landing-zone/drift', '/requests']) {
      const answer = await other.admin.call('GET', `/api/v1${path}`)
      expect(problemOf(answer)).toMatchObject({ status: 404, code: 'FW8601' })
    }
    expect((await other.admin.read<{ items: unknown[] }>('/golden-paths')).items.length).toBe(8)
  } finally {
    await other.server.close()
  }
}, 30_000)
