import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@fairway/core/kernel'
import { afterEach, describe, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../src/index.ts'
import { makeEstate, writeExport } from './estate.ts'

const NOW = '2026-11-21T08:00:00.000Z'
let workspace: Workspace
afterEach(async () => workspace.close())

const folder = () => mkdtempSync(join(tmpdir(), 'fairway-workspace-'))

async function openOn(estateDir: string, dataDir = folder()): Promise<Workspace> {
  const opened = await openWorkspace({ estateDir, dataDir, clock: fixedClock(NOW) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return (workspace = opened.value)
}

const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map((one) => one.code)

describe('a scan', () => {
  test('stores snapshots oldest first, and leaves a summary of every day it observed', async () => {
    const { scan, store } = await openOn(makeEstate())
    const steps: string[] = []
    const result = await scan({ onProgress: ({ step, done }) => steps.push(`${step}: ${done}`) })
    expect(result).toMatchObject({ ok: true, value: { changes: [{ added: 2 }, { added: 2, unchanged: 2 }], diagnostics: [] } })
    expect(steps).toEqual([
      'reading export, 2026-10-01: 0',
      'reading export, 2026-10-01: 2',
      'reading export, 2026-11-01: 2',
      'reading export, 2026-11-01: 6',
    ])
    expect((await store.assessments.summaries()).map((one) => [one.asOf.slice(0, 10), one.counts.resources])).toEqual([['2026-10-01', 2]])
  })

  test('repeated changes nothing, not even in the journal', async () => {
    const { scan, store } = await openOn(makeEstate())
    await scan()
    const before = await store.journal.verify()
    const again = await scan()
    expect(again).toMatchObject({ ok: true, value: { changes: [{ repeated: true }, { repeated: true }] } })
    expect(await store.journal.verify()).toEqual(before)
  })

  test('refuses what came before the newest snapshot, and keeps the rest', async () => {
    const estateDir = makeEstate()
    const { scan } = await openOn(estateDir)
    await scan()
    writeExport(estateDir, '2026-09-01', 1)
    writeExport(estateDir, '2026-11-10', 3)
    const result = await scan()
    if (!result.ok) throw new Error('the scan failed')
    expect(codesOf(result.value.diagnostics)).toContain('FW3009')
    expect(result.value.changes.at(-1)).toMatchObject({ observedAt: '2026-11-10T00:00:00.000Z', added: 2 })
  })

  test('that is stopped throws, and stores nothing of what it was reading', async () => {
    const { scan, store } = await openOn(makeEstate())
    await expect(scan({ signal: AbortSignal.abort() })).rejects.toThrow()
    expect((await store.facts.scans({ limit: 1 })).total).toBe(0)
  })

  test('of a Source that nobody declared fails with a near name', async () => {
    const { scan } = await openOn(makeEstate())
    expect(await scan({ sources: ['exprt'] })).toMatchObject({ ok: false, error: [{ code: 'FW4019', help: 'did you mean `export`?' }] })
  })

  test('of an estate with errors fails with all of them', async () => {
    const estateDir = makeEstate()
    writeFileSync(join(estateDir, 'broken.yaml'), 'apiVersion: fairway.dev/v1\nkind: Teem\nmetadata: {name: x}\nspec: {}\n')
    const { scan, assess } = await openOn(estateDir)
    for (const result of [await scan(), await assess()]) {
      expect(result.ok).toBe(false)
      if (!result.ok) expect(result.error.some((one) => one.at?.file === 'broken.yaml')).toBe(true)
    }
  })
})

describe('without any estate', () => {
  test('files can be scanned and judged; that nothing is declared is a warning', async () => {
    const estateDir = folder()
    const files = [join(makeEstate(), 'exports', '2026-11-01', 'resources.json')]
    const { scan, assess } = await openOn(estateDir)
    const scanned = await scan({ files })
    expect(scanned).toMatchObject({ ok: true, value: { changes: [{ added: 4 }] } })
    if (scanned.ok) expect(scanned.value.diagnostics).toMatchObject([{ code: 'FW1041', severity: 'warning' }])
    const judged = await assess()
    if (!judged.ok) throw new Error('not judged')
    expect(judged.value.world.inventory.resources).toHaveLength(4)
    expect(judged.value.assessment.findings.some((one) => one.status === 'fail')).toBe(true)
  })

  test('a folder that is missing is an error: it is more likely a wrong path', async () => {
    const estateDir = join(folder(), 'none')
    const { assess } = await openOn(estateDir)
    expect(await assess()).toMatchObject({ ok: false, error: [{ code: 'FW1040', severity: 'error' }] })
  })
})

describe('a judgement', () => {
  test('scans first when nothing was ever scanned, and only then', async () => {
    const estateDir = makeEstate()
    const { assess, store } = await openOn(estateDir)
    const first = await assess()
    expect(first).toMatchObject({ ok: true, value: { assessment: { organization: 'Contoso', asOf: NOW } } })
    writeExport(estateDir, '2026-11-15', 3)
    await assess()
    expect((await store.facts.scans({ limit: 10 })).total).toBe(2)
  })

  test('of a moment knows what was known then, and has the same bytes every time', async () => {
    const { assess } = await openOn(makeEstate())
    const then = await assess({ asOf: '2026-10-15T00:00:00.000Z' })
    const again = await assess({ asOf: '2026-10-15T00:00:00.000Z' })
    if (!then.ok || !again.ok) throw new Error('not judged')
    expect(then.value.world.inventory.resources).toHaveLength(2)
    expect(JSON.stringify(again.value.assessment)).toBe(JSON.stringify(then.value.assessment))
  })

  test('that is kept adds to the trend only when something moved', async () => {
    const { refresh, store } = await openOn(makeEstate())
    await refresh()
    await refresh()
    expect((await store.assessments.summaries()).map((one) => one.asOf.slice(0, 10))).toEqual(['2026-10-01', '2026-11-21'])
    const { items } = await store.assessments.findings({ text: 'oai-alpha-0' }, { limit: 1 })
    expect(items[0]?.since).toBe('2026-10-01T00:00:00.000Z')
    const later = await store.assessments.findings({ text: 'oai-beta-1' }, { limit: 1 })
    expect(later.items[0]?.since).toBe('2026-11-01T00:00:00.000Z')
  })
})

test('two workspaces on one data directory: the second is told who has it', async () => {
  const estateDir = makeEstate()
  const { dataDir } = await openOn(estateDir)
  expect(await openWorkspace({ estateDir, dataDir, clock: fixedClock(NOW) })).toMatchObject({ ok: false, error: [{ code: 'FW3001' }] })
})

test('facts, people and judgements outlive the process', async () => {
  const estateDir = makeEstate()
  const dataDir = folder()
  const first = await openOn(estateDir, dataDir)
  await first.refresh()
  await first.close()
  rmSync(join(estateDir, 'exports'), { recursive: true })
  const second = await openOn(estateDir, dataDir)
  const judged = await second.assess()
  if (!judged.ok) throw new Error('not judged')
  expect(judged.value.world.inventory.resources).toHaveLength(4)
})
