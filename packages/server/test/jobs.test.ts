import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { OverviewView, ScanProgress } from '@fairway/core/api'
import { problemOf } from './client.ts'
import { writeExport } from './estate.ts'
import { eventually, startOn, type Running } from './harness.ts'

let running: Running
afterEach(async () => running.server.close())

const ended = async () =>
  eventually(
    async () => running.admin.read<ScanProgress>('/scans/current'),
    (one) => one.state !== 'running',
  )

describe('a scan', () => {
  test('brings in what is new, tells how far it is, and is journaled with who asked', async () => {
    running = await startOn()
    writeExport(running.estateDir, '2026-11-15', 3)
    const started = await running.admin.call('POST', '/api/v1/scans', { body: {} })
    expect(started.status).toBe(202)
    expect(JSON.parse(started.text)).toMatchObject({ state: 'running' })
    expect(await ended()).toMatchObject({ state: 'idle', done: 12 })
    const overview = await running.admin.read<OverviewView>('/overview')
    expect(overview.counts?.resources).toBe(6)
    expect(overview.trend.map((one) => one.counts.resources)).toEqual([2, 4, 6])
    expect((await running.journal()).filter((one) => one.action === 'scan.requested').map((one) => one.actor)).toEqual([
      running.admin.person,
    ])
  })

  test('is refused while another runs, so that snapshots never overlap', async () => {
    running = await startOn()
    writeExport(running.estateDir, '2026-11-15', 2000)
    const [first, second] = await Promise.all([0, 1].map(async () => running.admin.call('POST', '/api/v1/scans', { body: {} })))
    expect(new Set([first?.status, second?.status])).toEqual(new Set([202, 409]))
    expect((await ended()).state).toBe('idle')
    expect((await running.admin.call('POST', '/api/v1/scans', { body: {} })).status).toBe(202)
    expect((await ended()).diagnostics).toEqual([])
  })

  test('can be stopped; what was known stays', async () => {
    running = await startOn()
    expect((await running.admin.call('DELETE', '/api/v1/scans/current')).status).toBe(409)
    writeExport(running.estateDir, '2026-11-15', 20_000)
    await running.admin.call('POST', '/api/v1/scans', { body: {} })
    expect((await running.admin.call('DELETE', '/api/v1/scans/current')).status).toBe(202)
    const after = await ended()
    expect(after.state).toBe('failed')
    expect(after.diagnostics.map((one) => one.code)).toContain('FW4016')
    expect((await running.admin.read<OverviewView>('/overview')).counts?.resources).toBe(4)
  })

  test('of a source that the estate does not declare is refused at once, with a near name', async () => {
    running = await startOn()
    const answer = await running.admin.call('POST', '/api/v1/scans', { body: { sources: ['exprot'] } })
    expect(answer.status).toBe(422)
    expect(problemOf(answer)).toMatchObject({ code: 'FW4019' })
    expect(answer.text).toContain('did you mean `export`?')
  })
})

test('an estate that breaks is told, while the last good one stays in use', async () => {
  running = await startOn()
  const before = await running.admin.read<OverviewView>('/overview')
  writeFileSync(join(running.estateDir, 'broken.yaml'), 'apiVersion: fairway.dev/v1\nkind: Teem\nmetadata: {name: x}\nspec: {}\n')
  await running.admin.call('POST', '/api/v1/scans', { body: {} })
  expect((await ended()).state).toBe('failed')
  const after = await running.admin.read<OverviewView>('/overview')
  expect(after.diagnostics.map((one) => one.code)).toContain('FW4017')
  expect(after.diagnostics.find((one) => one.severity === 'error')?.at?.file).toBe('broken.yaml')
  expect(after.counts).toEqual(before.counts)
  writeFileSync(join(running.estateDir, 'broken.yaml'), '')
  await running.admin.call('POST', '/api/v1/scans', { body: {} })
  expect((await ended()).state).toBe('idle')
  expect((await running.admin.read<OverviewView>('/overview')).diagnostics).toEqual([])
})

test('a server starts on a broken estate, and shows what is wrong with it', async () => {
  running = await startOn()
  const { estateDir, dataDir } = running
  await running.server.close()
  writeFileSync(join(estateDir, 'broken.yaml'), 'apiVersion: fairway.dev/v1\nkind: Teem\n')
  running = await startOn({ estateDir, dataDir })
  const overview = await running.admin.read<OverviewView>('/overview')
  expect(overview).toMatchObject({ asOf: null, counts: null, phases: [] })
  expect(overview.diagnostics.some((one) => one.severity === 'error')).toBe(true)
  expect((await running.admin.call('GET', '/api/v1/assessment')).status).toBe(503)
})

test('a schedule scans by itself, and one that is none is refused', async () => {
  running = await startOn({}, { schedule: '* * * * * *' })
  writeExport(running.estateDir, '2026-11-15', 3)
  const overview = await eventually(
    async () => running.admin.read<OverviewView>('/overview'),
    (one) => one.counts?.resources === 6,
  )
  expect(overview.counts?.resources).toBe(6)
  await expect(startOn({}, { schedule: 'whenever' })).rejects.toMatchObject({ diagnostics: [{ code: 'FW4015' }] })
})

test('stopping waits for nobody who keeps a connection, and frees the data directory', async () => {
  running = await startOn()
  const { estateDir, dataDir } = running
  writeExport(estateDir, '2026-11-15', 5000)
  await running.admin.call('POST', '/api/v1/scans', { body: {} })
  await running.server.close()
  running = await startOn({ estateDir, dataDir })
  expect((await running.admin.read<{ faults: unknown[] }>('/audit/verification')).faults).toEqual([])
})
