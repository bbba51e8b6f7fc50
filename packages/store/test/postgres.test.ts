import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@fairway/core/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, rebuild, type StoreOptions } from '../src/index.ts'
import { all, opened } from './conformance/backend.ts'
import { day, snapshotOf } from './conformance/snapshots.ts'
import { postgresAvailable, servicesRequired, startPostgres, type TestServer } from './postgres.ts'

describe.skipIf(!postgresAvailable() && !servicesRequired())('records on a PostgreSQL server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-server-'))
  const clock = fixedClock('2026-11-21T08:00:00.000Z')
  let server: TestServer | undefined
  let own: StoreOptions = { dataDir: join(folder, 'own'), clock }
  beforeAll(async () => {
    server = await startPostgres()
    own = { ...own, databaseUrl: await server.createDatabase() }
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const codeOf = (result: Awaited<ReturnType<typeof openStore>>) => (result.ok ? undefined : result.error.code)

  test('are never shared with, nor emptied by, another data directory', { timeout: 120_000 }, async () => {
    const store = await opened(own)
    await store.facts.saveSnapshot(snapshotOf({ source: 'a', day: 1, machines: { x: 1 } }))
    const before = await all(store.facts.factsAsOf('azure.resource', day(9)))
    await store.close()
    const other = await opened({ dataDir: join(folder, 'other'), clock })
    await other.close()
    const address = own.databaseUrl === undefined ? {} : { databaseUrl: own.databaseUrl }
    expect(codeOf(await openStore({ dataDir: join(folder, 'other'), clock, ...address }))).toBe('FW3005')
    expect(codeOf(await rebuild({ dataDir: join(folder, 'other'), clock, ...address }))).toBe('FW3005')
    const rebuilt = await rebuild(own)
    if (!rebuilt.ok) throw new Error(rebuilt.error.summary)
    expect(await all(rebuilt.value.facts.factsAsOf('azure.resource', day(9)))).toEqual(before)
    await rebuilt.value.close()
  })

  test('a server that is not there is named, without waiting long', async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:1/nothing'
    expect(codeOf(await openStore({ ...own, databaseUrl, bootDeadlineMs: 2000 }))).toBe('FW3004')
    expect(codeOf(await rebuild({ ...own, databaseUrl, bootDeadlineMs: 2000 }))).toBe('FW3004')
    expect(codeOf(await openStore({ ...own, databaseUrl: 'nonsense', bootDeadlineMs: 2000 }))).toBe('FW3004')
  })
})
