import { describe, expect, test } from 'vitest'
import { all, storeForBlock, type ConformanceBackend } from './backend.ts'

/** The journal and the documents in it, whatever the backend. */
export function journalConformance(backend: ConformanceBackend): void {
  describe('journal and documents', () => {
    const under = storeForBlock(backend)
    const by = { actor: 'ana', action: 'view.saved', reason: 'because' }

    test('records are chained in the order of appending and can be read, listed and verified', async () => {
      const entries = Array.from({ length: 120 }, (_, i) => ({ actor: `p${i % 3}`, action: 'thing.done', target: `T/${i}`, data: { i } }))
      const records = await Promise.all(entries.map((entry) => under.store.journal.append(entry)))
      expect(records.map((record) => record.data)).toEqual(entries.map((entry) => entry.data))
      for (const [i, record] of records.slice(1).entries()) expect(record.previous).toBe(records[i]?.hash)
      const first = records[0]?.seq ?? 0
      expect((await all(under.store.journal.read(first - 1))).slice(0, 120)).toEqual(records)
      const page = await under.store.journal.list({ actor: 'p1', action: 'thing.done' }, { limit: 30 })
      expect([page.total, page.items.length]).toEqual([40, 30])
      const rest = await under.store.journal.list({ actor: 'p1', action: 'thing.done' }, { limit: 30, cursor: page.next ?? '' })
      expect([...page.items, ...rest.items]).toEqual(records.filter((record) => record.actor === 'p1').toReversed())
      expect(rest.next).toBeNull()
      expect(await under.store.journal.verify()).toMatchObject({ faults: [], head: records.at(-1)?.hash })
    })

    test('what is said in a record cannot pass for a change of the store', () => {
      const entry = { actor: 'a', action: 'b.c', target: 't', data: { stored: 'document', collection: 'x', key: 'y', document: {} } }
      expect(() => under.store.journal.append(entry)).toThrow('stored')
    })

    test('documents are put, replaced, listed in order and removed, each with its record', async () => {
      const { documents, journal } = under.store
      await documents.put('views', 'b', { v: 1 }, by)
      await documents.put('views', 'a', { v: 2, text: 'nul \u0000 half \ud800' }, by)
      await documents.put('views', 'b', { v: 3 }, by)
      expect(await documents.get('views', 'b')).toEqual({ v: 3 })
      expect(await documents.list('views')).toEqual([
        { key: 'a', document: { v: 2, text: 'nul \u0000 half \ud800' } },
        { key: 'b', document: { v: 3 } },
      ])
      await documents.remove('views', 'b', { actor: 'ben', action: 'view.removed' })
      expect(await documents.get('views', 'b')).toBeUndefined()
      expect(await documents.list('other')).toEqual([])
      const written = await journal.list({ target: 'views/b' }, { limit: 10 })
      expect(written.items.map((record) => [record.actor, record.reason])).toEqual([
        ['ben', undefined],
        ['ana', 'because'],
        ['ana', 'because'],
      ])
    })

    test('hostile names and documents are kept as they are', async () => {
      const key = `__proto__\u0000\u202e';drop table fairway.document;--`
      const document = JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":1}}')
      await under.store.documents.put('odd', key, document, by)
      expect(JSON.stringify(await under.store.documents.get('odd', key))).toBe(JSON.stringify(document))
      expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
    })

    test('too much is refused', async () => {
      await expect(under.store.documents.put('big', 'k', { text: 'x'.repeat(2_000_000) }, by)).rejects.toThrow('FW3011')
      await expect(under.store.documents.put('big', 'k'.repeat(1000), {}, by)).rejects.toThrow('FW3011')
      await expect(
        under.store.journal.append({ actor: 'a', action: 'b', target: 't', data: { text: 'x'.repeat(5_000_000) } }),
      ).rejects.toThrow('FW3011')
      expect(under.store.health()).toEqual({ status: 'ok' })
    })

    test('fifty writers at once make one chain', async () => {
      await Promise.all(Array.from({ length: 50 }, (_, i) => under.store.documents.put('many', `k${i}`, { i }, by)))
      expect(await under.store.documents.list('many')).toHaveLength(50)
      expect((await under.store.journal.verify()).faults).toEqual([])
    })

    test('everything is there after opening again', async () => {
      const before = await under.store.documents.list('many')
      const { total } = await under.store.journal.list({}, { limit: 1 })
      const store = await under.reopen()
      expect(await store.documents.list('many')).toEqual(before)
      expect((await store.journal.list({}, { limit: 1 })).total).toBe(total)
      expect(store.warnings).toEqual([])
    })
  })
}
