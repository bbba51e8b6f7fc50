import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@fairway/core/kernel'
import { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore, rebuild, type OpenedStore, type StoreOptions } from '../src/index.ts'
import { openLogFile } from '../src/journal/log-file.ts'
import { openStoreOn } from '../src/open-store.ts'
import { startWriter } from './children/child.ts'
import { assessmentAt, findingsOf, rowsOf } from './conformance/assessment-data.ts'
import { all, opened } from './conformance/backend.ts'
import { day, snapshotOf } from './conformance/snapshots.ts'

const clock = fixedClock('2026-11-21T08:00:00.000Z')
const by = { actor: 'ana', action: 'view.saved' }
let dataDir = ''
let options: StoreOptions = { dataDir, clock }
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fairway-faults-'))
  options = { dataDir, clock }
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function fill(store: OpenedStore): Promise<void> {
  await store.facts.saveSnapshot(snapshotOf({ source: 'a', day: 1, machines: { x: 1, y: 1 } }))
  await store.facts.saveSnapshot(snapshotOf({ source: 'a', day: 2, machines: { x: 2, z: 1 } }))
  await store.documents.put('views', 'mine', { v: 1 }, by)
  await store.assessments.saveSummary({
    asOf: day(2),
    ratings: {},
    phases: {},
    counts: { pass: 1, fail: 0, unknown: 0, waived: 0, notApplicable: 0, resources: 2 },
  })
}

/** Everything that has to be the same after a rebuild. */
const contents = async (store: OpenedStore) => ({
  facts: await all(store.facts.factsAsOf('azure.resource', day(9))),
  earlier: await all(store.facts.factsAsOf('azure.resource', day(1))),
  coverage: await store.facts.coverageAsOf(day(9)),
  scans: await store.facts.scans({ limit: 50 }),
  changes: await store.facts.changes({}, { limit: 50 }),
  documents: await store.documents.list('views'),
  summaries: await store.assessments.summaries(),
  journal: await store.journal.list({}, { limit: 50 }),
})

describe('a database directory that does not open', () => {
  test.each([
    ['is garbage', () => garble((name) => name === 'PG_VERSION' || name.startsWith('pg_control'))],
    ['is cut short', () => truncateSync(join(dataDir, 'db', 'global', 'pg_control'), 100)],
    ['is a file', () => (rmSync(join(dataDir, 'db'), { recursive: true }), writeFileSync(join(dataDir, 'db'), 'x'))],
  ])('because it %s is kept aside and made again from the journal, and that is said', { timeout: 120_000 }, async (_name, damage) => {
    const store = await opened(options)
    await fill(store)
    const before = await contents(store)
    await store.close()
    damage()
    const again = await opened(options)
    expect(again.warnings.map((one) => one.code)).toEqual(['FW3003'])
    expect(await contents(again)).toEqual(before)
    await again.close()
    expect(readdirSync(dataDir).some((name) => name.startsWith('db.broken-'))).toBe(true)
  })

  function garble(which: (name: string) => boolean): void {
    for (const path of globSync(`${dataDir}/db/**/*`)) {
      const name = path.split('/').at(-1) ?? ''
      if (which(name) && statSync(path).isFile()) writeFileSync(path, 'garbage')
    }
  }
})

describe('rebuilding', () => {
  test('gives the same contents, and says so of a wrong directory', { timeout: 120_000 }, async () => {
    const store = await opened(options)
    await fill(store)
    const before = await contents(store)
    const refused = await rebuild(options)
    expect(refused.ok ? undefined : refused.error.code).toBe('FW3001')
    await store.close()
    const again = await rebuild(options)
    if (!again.ok) throw new Error(again.error.summary)
    expect(await contents(again.value)).toEqual(before)
    expect(again.value.warnings).toEqual([])
    await again.value.close()
    const empty = await rebuild({ ...options, dataDir: join(dataDir, 'elsewhere') })
    expect(empty.ok ? undefined : empty.error.code).toBe('FW3002')
  })

  test('facts that are missing are told, everything else is there', { timeout: 120_000 }, async () => {
    const store = await opened(options)
    await fill(store)
    await store.close()
    for (const path of globSync(`${dataDir}/facts/a/20261102*`)) rmSync(path)
    const again = await rebuild(options)
    if (!again.ok) throw new Error(again.error.summary)
    expect(again.value.warnings.map((one) => one.code)).toEqual(['FW3010'])
    expect((await all(again.value.facts.factsAsOf('azure.resource', day(9)))).map((fact) => fact.key.at(-1))).toEqual(['x', 'y'])
    await again.value.close()
  })

  test('a database of a newer program is refused until it is rebuilt', { timeout: 120_000 }, async () => {
    const store = await opened(options)
    await fill(store)
    await store.close()
    const database = await PGlite.create({ dataDir: join(dataDir, 'db') })
    await database.exec('insert into fairway.migration (version) values (99)')
    await database.close()
    const refused = await openStore(options)
    expect(refused.ok ? undefined : refused.error.code).toBe('FW3014')
    expect(readdirSync(dataDir).filter((name) => name.startsWith('db'))).toEqual(['db'])
    const again = await rebuild(options)
    if (!again.ok) throw new Error(again.error.summary)
    expect(await again.value.documents.get('views', 'mine')).toEqual({ v: 1 })
    await again.value.close()
  })
})

describe('a damaged empty database in the cache', () => {
  test('is replaced when what was copied from it does not open', { timeout: 120_000 }, async () => {
    const cache = mkdtempSync(join(tmpdir(), 'fairway-cache-'))
    vi.stubEnv('XDG_CACHE_HOME', cache)
    try {
      await (await opened({ clock, dataDir: join(dataDir, 'first') })).close()
      for (const control of globSync(join(cache, 'fairway', 'pglite-*', 'global', 'pg_control'))) truncateSync(control, 100)
      const second = await opened({ clock, dataDir: join(dataDir, 'second') })
      expect(second.warnings.map((one) => one.code)).toEqual(['FW3003'])
      await second.close()
      const third = await opened({ clock, dataDir: join(dataDir, 'third') })
      expect(third.warnings).toEqual([])
      await third.close()
    } finally {
      vi.unstubAllEnvs()
      rmSync(cache, { recursive: true, force: true })
    }
  })
})

describe('a full disk', () => {
  test('stops everything at once, and nothing acknowledged is lost', { timeout: 120_000 }, async () => {
    let isFull = false
    const result = await openStoreOn(options, async (path) => {
      const file = await openLogFile(path)
      return {
        get size() {
          return file.size
        },
        // What a full disk does: a part of the bytes is written before it refuses.
        append: async (bytes) => {
          if (!isFull) return file.append(bytes)
          await file.append(bytes.subarray(0, 17))
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
        },
        close: () => file.close(),
      }
    })
    if (!result.ok) throw new Error(result.error.summary)
    const store = result.value
    await store.documents.put('views', 'kept', { v: 1 }, by)
    isFull = true
    await expect(store.documents.put('views', 'lost', { v: 2 }, by)).rejects.toThrow('FW3008')
    isFull = false
    await expect(store.documents.put('views', 'later', { v: 3 }, by)).rejects.toThrow('FW3008')
    expect(store.health()).toMatchObject({ status: 'failed', reason: expect.stringContaining('ENOSPC') })
    await store.close()
    const again = await opened(options)
    expect(again.warnings.map((one) => one.code)).toEqual(['FW3006'])
    expect((await again.documents.list('views')).map((one) => one.key)).toEqual(['kept'])
    await again.close()
  })

  test('nothing large is begun when little is free', { timeout: 120_000 }, async () => {
    const store = await opened({ ...options, minFreeBytes: Number.MAX_SAFE_INTEGER })
    await expect(store.facts.saveSnapshot(snapshotOf({ source: 'a', day: 1, machines: { x: 1 } }))).rejects.toThrow('FW3013')
    await expect(store.assessments.saveAssessment(assessmentAt(day(1)), findingsOf(3), rowsOf(3))).rejects.toThrow('FW3013')
    expect(store.health()).toEqual({ status: 'ok' })
    await store.close()
  })

  test('a store does not open on a disk without room for it', { timeout: 120_000 }, async (context) => {
    if (!mounted(dataDir, 'size=40m')) context.skip('no small file system can be mounted here')
    try {
      const refused = await openStore(options)
      expect(refused.ok ? undefined : refused.error.code).toBe('FW3013')
      expect(existsSync(join(dataDir, 'db'))).toBe(false)
    } finally {
      // Lazily: a database that failed to start keeps its files open until the process ends.
      execFileSync('umount', ['-l', dataDir])
    }
  })
})

function mounted(directory: string, settings: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', settings, 'tmpfs', directory], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a data directory that cannot be used', () => {
  test('is named when it is a file', async () => {
    writeFileSync(join(dataDir, 'file'), '')
    for (const wrong of ['file', 'file/below']) {
      const refused = await openStore({ clock, dataDir: join(dataDir, wrong) })
      expect(refused.ok ? undefined : refused.error.code).toBe('FW3002')
    }
  })

  test('is named when it is read-only', { timeout: 120_000 }, async () => {
    chmodSync(dataDir, 0o555)
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(dataDir, 65_534, 65_534)
    const writer = startWriter(dataDir, 'w', isRoot ? { uid: 65_534, gid: 65_534 } : {})
    await writer.ended
    expect(writer.said.map((line) => line.refused)).toEqual(['FW3002'])
    chmodSync(dataDir, 0o755)
  })
})
