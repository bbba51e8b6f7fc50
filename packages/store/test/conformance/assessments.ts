import type { FindingQuery, Page, PageRequest, ResourceQuery } from '@fairway/core/engine'
import { byText, severities } from '@fairway/core/kernel'
import { describe, expect, test } from 'vitest'
import { assessmentAt, findingsOf, rowsOf } from './assessment-data.ts'
import { storeForBlock, type ConformanceBackend, type StoreUnderTest } from './backend.ts'
import { day } from './snapshots.ts'

const FINDINGS = findingsOf(137)
const ROWS = rowsOf(113)

/** The last assessment can be listed in every way, and every assessment leaves a summary, whatever the backend. */
export function assessmentConformance(backend: ConformanceBackend): void {
  describe('assessments', () => {
    const under = storeForBlock(backend)

    test('without an assessment lists are empty', async () => {
      const { assessments } = under.store
      expect(await assessments.latest()).toBeUndefined()
      expect(await assessments.findings({}, { limit: 5 })).toEqual({ items: [], total: 0, next: null })
      expect(await assessments.resourceFacets({}, 'type')).toEqual([])
      expect(await assessments.finding('nothing')).toBeUndefined()
    })

    test('what was saved is given back', async () => {
      const { assessments } = under.store
      await assessments.saveAssessment(assessmentAt(day(1)), FINDINGS, ROWS)
      const { findings: _apart, ...latest } = assessmentAt(day(1))
      expect(await assessments.latest()).toEqual(latest)
      expect(await assessments.finding(FINDINGS[7]?.id ?? '')).toEqual({ ...FINDINGS[7], since: day(1) })
      expect(await assessments.resource(ROWS[7]?.id ?? '')).toEqual(ROWS[7])
      expect(await everything((page) => assessments.resources({}, page))).toHaveLength(ROWS.length)
    })

    findingLists(under)
    resourceLists(under)
    hostileQueries(under)
    nextAssessments(under)
    summaries(under)
  })
}

/** Pages through a list; every page says the same total, and no row comes twice. */
async function everything<Row extends { readonly id: string }>(list: (page: PageRequest) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  let total: number | undefined
  do {
    const page = await list({ limit: 20, ...(cursor === undefined ? {} : { cursor }) })
    total ??= page.total
    expect(page.total).toBe(total)
    rows.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  expect(rows).toHaveLength(total)
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  return rows
}

const orders = ['asc', 'desc'] as const

/** The order a list should have: by the key, then by id, both in the given direction. */
const sortedBy = <Row extends { readonly id: string }>(rows: readonly Row[], key: (row: Row) => string | number, order: 'asc' | 'desc') => {
  const sign = order === 'asc' ? 1 : -1
  const compare = (a: string | number, b: string | number) => (typeof a === 'number' ? a - Number(b) : byText(a, String(b)))
  return rows.toSorted((a, b) => sign * (compare(key(a), key(b)) || byText(a.id, b.id))).map((row) => row.id)
}

function findingLists(under: StoreUnderTest): void {
  const keys = {
    severity: (one: (typeof FINDINGS)[number]) => severities.indexOf(one.severity),
    rule: (one: (typeof FINDINGS)[number]) => one.rule,
    subject: (one: (typeof FINDINGS)[number]) => one.subject,
    since: () => '',
    owner: (one: (typeof FINDINGS)[number]) => one.owner ?? '',
  }
  const sorts = ['severity', 'rule', 'subject', 'since', 'owner'] as const
  test.each(sorts.flatMap((sort) => orders.map((order) => [sort, order] as const)))('findings are paged by %s %s', async (sort, order) => {
    const found = await everything((page) => under.store.assessments.findings({ sort, order }, page))
    expect(found.map((one) => one.id)).toEqual(sortedBy(FINDINGS, keys[sort], order))
  })

  const narrowed: readonly [string, FindingQuery, (one: (typeof FINDINGS)[number]) => boolean][] = [
    ['status', { status: ['fail', 'unknown'] }, (one) => one.status === 'fail' || one.status === 'unknown'],
    ['severity', { severity: ['critical'] }, (one) => one.severity === 'critical'],
    ['area', { area: ['security'] }, (one) => one.area === 'security'],
    ['phase', { phase: ['build'] }, (one) => one.phase === 'build'],
    ['rule', { rule: ['a_b', 'Ops.Tags'] }, (one) => one.rule === 'a_b' || one.rule === 'Ops.Tags'],
    ['owner', { owner: ['ärzte'] }, (one) => one.owner === 'ärzte'],
    ['no owner', { owner: [''] }, (one) => one.owner === undefined],
    ['subject', { subject: '/subscriptions/s/vm3' }, (one) => one.subject === '/subscriptions/s/vm3'],
    ['no value at all', { status: [] }, () => false],
    [
      'several at once',
      { status: ['fail'], area: ['networking'], text: 'VM1' },
      (one) => one.status === 'fail' && one.area === 'networking' && one.subject.includes('vm1'),
    ],
  ]
  test.each(narrowed)('findings are narrowed by %s', async (_name, query, holds) => {
    const found = await everything((page) => under.store.assessments.findings({ ...query, sort: 'rule' }, page))
    expect(found.map((one) => one.id)).toEqual(sortedBy(FINDINGS.filter(holds), keys.rule, 'asc'))
  })

  test('findings are counted by every facet, without its own filter', async () => {
    for (const by of ['status', 'severity', 'phase', 'rule', 'owner', 'subject'] as const) {
      const own = by === 'subject' ? {} : { [by]: ['nothing'] }
      const facets = await under.store.assessments.findingFacets({ area: ['security'], ...own }, by)
      const expected = Map.groupBy(
        FINDINGS.filter((one) => one.area === 'security'),
        (one) => one[by] ?? null,
      )
      expect(new Map(facets.map((one) => [one.value, one.count]))).toEqual(new Map([...expected].map(([value, of]) => [value, of.length])))
      expect(facets.map((one) => one.count)).toEqual(facets.map((one) => one.count).toSorted((a, b) => b - a))
    }
    const areas = await under.store.assessments.findingFacets({ area: ['nothing'] }, 'area')
    expect(areas.reduce((sum, one) => sum + one.count, 0)).toBe(FINDINGS.length)
  })
}

function resourceLists(under: StoreUnderTest): void {
  const keys = {
    name: (one: (typeof ROWS)[number]) => one.name,
    type: (one: (typeof ROWS)[number]) => one.type,
    class: (one: (typeof ROWS)[number]) => one.class,
    iac: (one: (typeof ROWS)[number]) => one.iac,
    owner: (one: (typeof ROWS)[number]) => one.owner ?? '',
    fail: (one: (typeof ROWS)[number]) => one.fail,
    firstSeen: (one: (typeof ROWS)[number]) => one.firstSeen,
    location: (one: (typeof ROWS)[number]) => one.location ?? '',
  }
  const sorts = ['name', 'type', 'class', 'iac', 'owner', 'fail', 'firstSeen', 'location'] as const
  test.each(sorts.flatMap((sort) => orders.map((order) => [sort, order] as const)))(
    'the inventory is paged by %s %s',
    async (sort, order) => {
      const found = await everything((page) => under.store.assessments.resources({ sort, order }, page))
      expect(found.map((one) => one.id)).toEqual(sortedBy(ROWS, keys[sort], order))
    },
  )

  const narrowed: readonly [string, ResourceQuery, (one: (typeof ROWS)[number]) => boolean][] = [
    ['type', { type: ['microsoft.storage/storageaccounts'] }, (one) => one.type === 'microsoft.storage/storageaccounts'],
    ['class', { class: ['training'] }, (one) => one.class === 'training'],
    ['iac', { iac: ['drifted', 'codified'] }, (one) => one.iac !== 'unmanaged'],
    ['subscription', { subscription: ['s1', ''] }, (one) => one.subscriptionId !== 's2'],
    ['owner', { owner: ['team-a'] }, (one) => one.owner === 'team-a'],
    ['location', { location: ['eastus'] }, (one) => one.location === 'eastus'],
    [
      'text, in any order and case',
      { text: ' TEAM-a  vm1 ' },
      (one) => one.owner === 'team-a' && one.displayId.toLowerCase().includes('vm1'),
    ],
  ]
  test.each(narrowed)('the inventory is narrowed by %s', async (_name, query, holds) => {
    const found = await everything((page) => under.store.assessments.resources({ ...query, sort: 'fail' }, page))
    expect(found.map((one) => one.id)).toEqual(sortedBy(ROWS.filter(holds), keys.fail, 'asc'))
  })

  test('the inventory is counted by every facet', async () => {
    const columns = {
      type: 'type',
      class: 'class',
      iac: 'iac',
      subscription: 'subscriptionId',
      owner: 'owner',
      location: 'location',
    } as const
    for (const by of ['type', 'class', 'iac', 'subscription', 'owner', 'location'] as const) {
      for (const query of [{}, { text: 'vm1' }]) {
        const facets = await under.store.assessments.resourceFacets(query, by)
        const counted = ROWS.filter((one) => query.text === undefined || one.displayId.toLowerCase().includes(query.text))
        const expected = Map.groupBy(counted, (one) => one[columns[by]])
        expect(new Map(facets.map((one) => [one.value, one.count]))).toEqual(
          new Map([...expected].map(([value, of]) => [value, of.length])),
        )
      }
    }
  })
}

function hostileQueries(under: StoreUnderTest): void {
  test.each(['%', '_', '%_', "'", "';drop table fairway.finding;--", '"', '\u0000', '\\', '\ud800', '100%_sure', "it's \u0000", '(', '*'])(
    'text %j is looked for as it is',
    async (text) => {
      const words = text.replaceAll('\u0000', '\u2400').toWellFormed().toLowerCase().split(/\s+/)
      const findings = await everything((page) => under.store.assessments.findings({ text }, page))
      const texts = (one: (typeof FINDINGS)[number]) =>
        [one.subject, one.subjectName, one.title, one.message].join('\n').replaceAll('\u0000', '\u2400').toLowerCase()
      const expected = FINDINGS.filter((one) => words.every((word) => texts(one).includes(word)))
      expect(findings.map((one) => one.id).toSorted()).toEqual(expected.map((one) => one.id).toSorted())
    },
  )

  test('long and hostile filters are harmless', async () => {
    const { assessments } = under.store
    const nothing = { items: [], total: 0, next: null }
    for (const value of ["'", '\u0000', '%', 'x'.repeat(100_000), '\ud800', '__proto__']) {
      expect(await assessments.findings({ owner: [value] }, { limit: 5 })).toEqual(nothing)
      expect(await assessments.findings({ subject: value }, { limit: 5 })).toEqual(nothing)
      expect(await assessments.resources({ type: Array.from({ length: 5000 }, () => value) }, { limit: 5 })).toEqual(nothing)
      expect(await assessments.finding(value)).toBeUndefined()
    }
    expect(await assessments.findings({ text: 'word '.repeat(50_000) }, { limit: 5 })).toEqual(nothing)
  })

  test('a page has between 1 and 500 rows, and a cursor belongs to its list and order', async () => {
    const { assessments } = under.store
    expect((await assessments.findings({}, { limit: -5 })).items).toHaveLength(1)
    expect((await assessments.findings({}, { limit: 1e9 })).items).toHaveLength(FINDINGS.length)
    const { next } = await assessments.findings({ sort: 'rule' }, { limit: 3 })
    const cursor = next ?? ''
    await expect(assessments.findings({ sort: 'owner' }, { limit: 3, cursor })).rejects.toThrow('FW3012')
    await expect(assessments.findings({ sort: 'rule', order: 'desc' }, { limit: 3, cursor })).rejects.toThrow('FW3012')
    await expect(assessments.resources({}, { limit: 3, cursor })).rejects.toThrow('FW3012')
    await expect(assessments.resources({}, { limit: 3, cursor: 'x'.repeat(100_000) })).rejects.toThrow('FW3012')
  })
}

function nextAssessments(under: StoreUnderTest): void {
  test('a finding keeps its `since` while its status is the same, and what is no longer found goes', async () => {
    const { assessments } = under.store
    const [first, second, ...others] = FINDINGS
    if (first === undefined || second === undefined) throw new Error('findings are there')
    const status = first.status === 'pass' ? 'fail' : 'pass'
    await assessments.saveAssessment(
      assessmentAt(day(2)),
      [{ ...first, status }, { ...second, message: 'said otherwise' }, ...others.slice(1)],
      ROWS.slice(1),
    )
    expect(await assessments.finding(first.id)).toMatchObject({ status, since: day(2) })
    expect(await assessments.finding(second.id)).toMatchObject({ message: 'said otherwise', since: day(1) })
    expect(await assessments.finding(others[0]?.id ?? '')).toBeUndefined()
    expect(await assessments.resource(ROWS[0]?.id ?? '')).toBeUndefined()
    expect((await assessments.findings({}, { limit: 1 })).total).toBe(FINDINGS.length - 1)
    const since = await assessments.findings({ sort: 'since', order: 'desc' }, { limit: 2 })
    expect(since.items.map((one) => one.since)).toEqual([day(2), day(1)])
    expect((await assessments.latest())?.asOf).toBe(day(2))
  })

  test('an assessment of nothing empties the lists', async () => {
    const { assessments } = under.store
    await assessments.saveAssessment(assessmentAt(day(3)), [], [])
    expect(await assessments.findings({}, { limit: 5 })).toEqual({ items: [], total: 0, next: null })
    expect(await assessments.findingFacets({}, 'status')).toEqual([])
    expect(await assessments.resources({}, { limit: 5 })).toEqual({ items: [], total: 0, next: null })
  })
}

function summaries(under: StoreUnderTest): void {
  const summary = (asOf: string, pass: number) => ({
    asOf,
    ratings: { networking: 2, skills: null },
    phases: { align: 'passed' },
    counts: { pass, fail: 1, unknown: 2, waived: 0, notApplicable: 0, resources: 9 },
  })

  test('summaries are kept oldest first, one a moment, and survive opening again', async () => {
    const { assessments, journal } = under.store
    await assessments.saveSummary(summary(day(9), 1))
    await assessments.saveSummary(summary(day(8), 1))
    await assessments.saveSummary(summary(day(9), 5))
    const { total } = await journal.list({}, { limit: 1 })
    await assessments.saveSummary(summary(day(9), 5))
    expect((await journal.list({}, { limit: 1 })).total).toBe(total)
    expect(await assessments.summaries()).toEqual([summary(day(8), 1), summary(day(9), 5)])
    const store = await under.reopen()
    expect(await store.assessments.summaries()).toEqual([summary(day(8), 1), summary(day(9), 5)])
  })
}
