import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Snapshot } from '@fairway/core/engine'
import { DiagnosticError } from '@fairway/core/kernel'
import { describe, expect, test } from 'vitest'
import { all, storeForBlock, type ConformanceBackend, type StoreUnderTest } from './backend.ts'
import { day, machineId, snapshotOf, type SnapshotPlan } from './snapshots.ts'

const counts = { added: 0, changed: 0, removed: 0, unchanged: 0, retained: 0 }

/** Facts keep their history, whatever the backend. */
export function factConformance(backend: ConformanceBackend): void {
  describe('facts', () => {
    const under = storeForBlock(backend)
    const save = (plan: SnapshotPlan) => under.store.facts.saveSnapshot(snapshotOf(plan))
    const namesAt = async (source: string, at: string) =>
      (await all(under.store.facts.factsAsOf('azure.resource', at)))
        .filter((fact) => fact.source === source)
        .map((fact) => fact.key.split('/').at(-1))

    test('a snapshot adds, changes, keeps and removes, and every moment can be read back', async () => {
      expect(await save({ source: 'a', day: 1, machines: { x: 1, y: 1, z: 1 } })).toMatchObject({ ...counts, added: 3, repeated: false })
      expect(await save({ source: 'a', day: 2, machines: { x: 1, y: 2, w: 1 } })).toMatchObject({
        added: 1,
        changed: 1,
        removed: 1,
        unchanged: 1,
      })
      expect(await namesAt('a', '2026-10-31T00:00:00.000Z')).toEqual([])
      expect(await namesAt('a', day(1))).toEqual(['x', 'y', 'z'])
      expect(await namesAt('a', day(2))).toEqual(['w', 'x', 'y'])
      const [, x, y] = await all(under.store.facts.factsAsOf('azure.resource', day(2)))
      expect(x).toMatchObject({ firstSeen: day(1), lastSeen: day(2), observedAt: day(1) })
      expect(y).toMatchObject({ firstSeen: day(1), lastSeen: day(2), observedAt: day(2), body: { properties: { state: 2 } } })
    })

    test('a thing that comes back was first seen when it was first seen', async () => {
      await save({ source: 'back', day: 1, machines: { b: 1 } })
      await save({ source: 'back', day: 2, machines: {} })
      expect(await save({ source: 'back', day: 3, machines: { b: 1 } })).toMatchObject({ ...counts, added: 1 })
      const facts = await all(under.store.facts.factsAsOf('azure.resource', day(3)))
      expect(facts.find((fact) => fact.source === 'back')).toMatchObject({ firstSeen: day(1), lastSeen: day(3) })
      expect(await namesAt('back', day(2))).toEqual([])
    })

    test('what was inside a resource that is gone is gone with it, and an unlisted child of one that is there is kept', async () => {
      const machines = { gone: 1, 'gone/extensions/agent': 1, there: 1, 'there/extensions/agent': 1 }
      await save({ source: 'inside', day: 1, machines })
      expect(await save({ source: 'inside', day: 2, machines: { there: 1 } })).toMatchObject({
        ...counts,
        removed: 2,
        unchanged: 1,
        retained: 1,
      })
      expect(await namesAt('inside', day(2))).toEqual(['there', 'agent'])
    })

    test('the same snapshot again writes nothing', async () => {
      const plan = { source: 'again', day: 1, machines: { x: 1 } }
      const first = await save(plan)
      const records = (await under.store.journal.list({}, { limit: 1 })).total
      expect(await save(plan)).toEqual({ ...first, repeated: true })
      expect((await under.store.journal.list({}, { limit: 1 })).total).toBe(records)
    })

    test.each([
      ['partial', { status: 'partial' as const }],
      ['denied', { status: 'denied' as const }],
      ['of another scope', { scope: '/subscriptions/22222222-2222-2222-2222-222222222222' }],
      ['of other types', { enumerated: ['microsoft.storage/storageaccounts'] }],
    ])('what is missing is kept when coverage is %s', async (name, coverage) => {
      const source = `kept ${name}`
      await save({ source, day: 1, machines: { k: 1, l: 1 } })
      expect(await save({ source, day: 2, machines: { k: 1 }, coverage })).toMatchObject({ ...counts, unchanged: 1, retained: 1 })
      await save({ source, day: 3, machines: { k: 1 }, coverage })
      const kept = (await all(under.store.facts.factsAsOf('azure.resource', day(3)))).filter((fact) => fact.source === source)
      expect(kept.map((fact) => fact.lastSeen)).toEqual([day(3), day(1)])
      expect(await save({ source, day: 4, machines: { k: 1, l: 1 }, coverage })).toMatchObject({ ...counts, unchanged: 2 })
      const seen = (await all(under.store.facts.factsAsOf('azure.resource', day(4)))).filter((fact) => fact.source === source)
      expect(seen.map((fact) => fact.lastSeen)).toEqual([day(4), day(4)])
      const before = (await all(under.store.facts.factsAsOf('azure.resource', day(2)))).filter((fact) => fact.source === source)
      expect(before.map((fact) => fact.lastSeen)).toEqual([day(2), day(1)])
    })

    refusedSnapshots(under, save, namesAt)
    hostileNames(under)
    scansAndChanges(under, save)

    test('what was stored is still there after opening again', async () => {
      const before = await all(under.store.facts.factsAsOf('azure.resource', day(30)))
      await under.reopen()
      expect(await all(under.store.facts.factsAsOf('azure.resource', day(30)))).toEqual(before)
    })
  })
}

function hostileNames(under: StoreUnderTest): void {
  test.each(['../../etc', 'a/b\\c', 'CON', '\u202eexe\u0000', '', '__proto__', 'x'.repeat(5000), '.', 'Ä'])(
    'a source called %j does no harm',
    async (source) => {
      const [good] = await all(snapshotOf({ source, day: 1, machines: { m: 'a\u0000b\ud800' } }).facts)
      if (good === undefined) throw new Error('a fact is there')
      const key = `k\u0000\ud800${'long'.repeat(1000)}`
      const twins = [
        { ...good, key },
        { ...good, key },
        { ...good, key: '__proto__' },
      ]
      const snapshot: Snapshot = {
        ...snapshotOf({ source, day: 1, machines: {} }),
        facts: (async function* () {
          yield twins
        })(),
      }
      expect(await under.store.facts.saveSnapshot(snapshot)).toMatchObject({ added: 2 })
      expect(
        await under.store.facts.saveSnapshot({
          ...snapshot,
          observedAt: day(2),
          facts: (async function* () {
            yield twins
          })(),
        }),
      ).toMatchObject({ unchanged: 2 })
      for (const name of readdirSync(join(under.options.dataDir, 'facts'))) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/)
      const stored = (await all(under.store.facts.factsAsOf('azure.resource', day(2)))).find((fact) => fact.key === '__proto__')
      expect(stored?.body).toEqual(good.body)
    },
  )
}

function scansAndChanges(under: StoreUnderTest, save: (plan: SnapshotPlan) => Promise<{ readonly scan: number }>): void {
  test('scans and changes are listed page by page, newest first', async () => {
    const machines = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`m${i}`, 1]))
    await save({ source: 'pages', day: 1, machines })
    const { scan } = await save({ source: 'pages', day: 2, machines: { m1: 2, new: 1 } })
    const keys: string[] = []
    let cursor: string | undefined
    do {
      const page = await under.store.facts.changes({ scan }, { limit: 7, ...(cursor === undefined ? {} : { cursor }) })
      expect(page.total).toBe(26)
      keys.push(...page.items.map((one) => `${one.change} ${one.key}`))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(keys).toHaveLength(26)
    expect(new Set(keys)).toContain(`added ${machineId('new')}`)
    expect(keys.filter((key) => key.startsWith('removed'))).toHaveLength(24)
    const one = await under.store.facts.changes({ kind: 'azure.resource', key: machineId('m1') }, { limit: 10 })
    expect(one.items.map((item) => [item.observedAt, item.change])).toEqual([
      [day(2), 'changed'],
      [day(1), 'added'],
    ])
    const first = await under.store.facts.scans({ limit: 1 })
    const second = await under.store.facts.scans({ limit: 1, cursor: first.next ?? '' })
    expect([first.items[0]?.scan, second.items[0]?.observedAt]).toEqual([scan, day(1)])
    await expect(under.store.facts.scans({ limit: 1, cursor: 'nonsense' })).rejects.toThrow('FW3012')
  })

  test('coverage is the newest of each source at a moment', async () => {
    const statusAt = async (at: string) =>
      (await under.store.facts.coverageAsOf(at)).filter((one) => one.source === 'seeing').map((one) => one.status)
    await save({ source: 'seeing', day: 1, machines: { a: 1 } })
    await save({ source: 'seeing', day: 2, machines: { a: 1 }, coverage: { status: 'denied' } })
    expect([await statusAt(day(1)), await statusAt(day(2))]).toEqual([['complete'], ['denied']])
  })
}

function refusedSnapshots(
  under: StoreUnderTest,
  save: (plan: SnapshotPlan) => Promise<unknown>,
  namesAt: (source: string, at: string) => Promise<readonly unknown[]>,
): void {
  test('a snapshot older than the newest is refused, unless it is a repeated one', async () => {
    await save({ source: 'late', day: 1, machines: { a: 1 } })
    await save({ source: 'late', day: 5, machines: { a: 2 } })
    const late = save({ source: 'late', day: 3, machines: { a: 3 } })
    await expect(late).rejects.toThrow(DiagnosticError)
    await expect(late).rejects.toThrow('FW3009')
    await expect(save({ source: 'late', day: 1, machines: { a: 9 } })).rejects.toThrow('FW3009')
    expect(await save({ source: 'late', day: 1, machines: { a: 1 } })).toMatchObject({ repeated: true })
    expect(await save({ source: 'late', day: 5, machines: { a: 4 } })).toMatchObject({ ...counts, changed: 1 })
    expect(await namesAt('late', day(5))).toEqual(['a'])
  })

  test('an interrupted snapshot leaves nothing', async () => {
    const before = await under.store.journal.list({}, { limit: 1 })
    const whole = snapshotOf({ source: 'cut', day: 1, machines: { a: 1, b: 1, c: 1 } })
    async function* facts() {
      for await (const batch of whole.facts) {
        yield batch
        throw new DOMException('stop', 'AbortError')
      }
    }
    await expect(under.store.facts.saveSnapshot({ ...whole, facts: facts() })).rejects.toThrow('stop')
    expect(await namesAt('cut', day(9))).toEqual([])
    expect((await under.store.journal.list({}, { limit: 1 })).total).toBe(before.total)
    expect(readdirSync(join(under.options.dataDir, 'facts', 'cut'))).toEqual([])
    expect(await save({ source: 'cut', day: 1, machines: { a: 1 } })).toMatchObject({ added: 1 })
  })
}
