import { assess, loadEstate } from '@fairway/core/engine'
import { declared } from '@fairway/core/estate'
import { sourceKind } from '@fairway/core/inventory'
import { openSource, readEstateDir } from '@fairway/observe'
import { readSnapshot, rememberedAt } from '@fairway/testkit'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const now = '2026-11-02T00:00:00.000Z'

test('The smallest estate is read and judged without a single diagnostic', async () => {
  const estateDir = fileURLToPath(new URL('.', import.meta.url))
  const { files, diagnostics: unread } = await readEstateDir(estateDir)
  const { estate, diagnostics } = loadEstate(files)
  const [source] = declared(estate, sourceKind)
  if (source === undefined) throw new Error('it declares no source')
  const opened = await openSource(source, {
    estateDir,
    now,
    subscriptionIds: new Map([['harbour-production', '9b2f4c10-0000-4000-8000-000000000001']]),
  })
  const snapshots = await Promise.all(opened.snapshots.map(readSnapshot))
  expect([...unread, ...diagnostics, ...opened.diagnostics()]).toEqual([])

  const { phases, findings } = assess(rememberedAt(snapshots, estate, now))
  expect(phases.map((one) => one.state).slice(0, 2)).toEqual(['in-progress', 'not-started'])
  expect(findings.filter((one) => one.rule === 'sec-keyvault-rbac').map((one) => one.status)).toEqual(['pass'])
})
