import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock, hasErrors } from '@fairway/core/kernel'
import { afterEach, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../src/index.ts'
import { makeEstate, writeExport } from './estate.ts'

let workspace: Workspace
afterEach(async () => workspace.close())

async function scanned(estateDir: string) {
  const opened = await openWorkspace({
    estateDir,
    dataDir: mkdtempSync(join(tmpdir(), 'fairway-older-')),
    clock: fixedClock('2026-11-21T08:00:00.000Z'),
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  workspace = opened.value
  await workspace.scan()
  return workspace
}

test('Older days that are told otherwise are one warning a source: their history is kept and the newest day supersedes', async () => {
  const estateDir = makeEstate()
  writeExport(estateDir, '2026-10-15', 1)
  const { scan, store, assess } = await scanned(estateDir)
  writeExport(estateDir, '2026-10-01', 3)
  writeExport(estateDir, '2026-10-15', 4)
  writeExport(estateDir, '2026-11-01', 5)
  const again = await scan()
  if (!again.ok) throw new Error('the scan failed')
  expect(hasErrors(again.value.diagnostics)).toBe(false)
  expect(again.value.diagnostics).toMatchObject([{ code: 'FW3009', severity: 'warning' }])
  expect(again.value.diagnostics[0]?.summary).toContain('`export`')
  expect(again.value.diagnostics[0]?.summary).toContain('2 days, 2026-10-01 to 2026-10-15')
  expect(again.value.changes).toMatchObject([{ observedAt: '2026-11-01T00:00:00.000Z', added: 6 }])
  const then = await assess({ asOf: '2026-10-20T00:00:00.000Z' })
  const now = await assess()
  if (!then.ok || !now.ok) throw new Error('not judged')
  expect(then.value.world.inventory.resources).toHaveLength(2)
  expect(now.value.world.inventory.resources).toHaveLength(10)
  expect((await store.facts.scans({ limit: 10 })).total).toBe(4)
})

test('An older day that was never stored is left out with a warning, and does not count as stored', async () => {
  const estateDir = makeEstate()
  const { scan, store } = await scanned(estateDir)
  writeExport(estateDir, '2026-09-01', 1)
  const again = await scan()
  expect(again).toMatchObject({ ok: true, value: { diagnostics: [{ code: 'FW3009', severity: 'warning' }] } })
  expect((await store.facts.scans({ limit: 10 })).total).toBe(2)
})
