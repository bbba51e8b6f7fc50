import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assess } from '@fairway/core/engine'
import type { ObservedResource, Resource } from '@fairway/core/inventory'
import type { Coverage } from '@fairway/core/kernel'
import { openSource, sourceForFiles } from '@fairway/observe'
import { describe, expect, test } from 'vitest'
import { fairway } from './binary.ts'
import { folderWith } from './folder.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'azure-inventory')
const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.json')) : []
if (files.length === 0) console.warn(`no corpus of exported resources at ${corpora}: its tests are skipped (FAIRWAY_CORPORA)`)
const NOW = '2026-11-21T00:00:00.000Z'

async function judge(names: readonly string[]) {
  const { sources } = await sourceForFiles(names.map((name) => join(corpora, name)))
  const resources: ObservedResource[] = []
  const coverage: Coverage[] = []
  for (const source of sources) {
    const opened = await openSource(source, { estateDir: corpora, now: NOW })
    for (const snapshot of opened.snapshots) {
      for await (const batch of snapshot.facts) {
        for (const fact of batch)
          resources.push({ resource: fact.body as Resource, source: fact.source, firstSeen: NOW, lastSeen: NOW, observedAt: NOW })
      }
      coverage.push(...snapshot.coverage())
    }
  }
  return { resources, assessment: assess({ estate: { documents: [] }, resources, declarations: [], coverage, now: NOW }) }
}

describe.skipIf(files.length === 0)('real exports that nobody here wrote', () => {
  test.each(files)('%s is judged: findings about its resources, ratings from 1 to 5, nothing passes unseen.', async (name) => {
    const { resources, assessment } = await judge([name])
    expect(resources.length).toBeGreaterThan(0)
    expect(assessment.findings.length).toBeGreaterThan(0)
    for (const area of assessment.scorecard.areas) expect([null, 1, 2, 3, 4, 5]).toContain(area.rating)
    for (const finding of assessment.findings) if (finding.status === 'pass') expect(finding.evidence.length, finding.id).toBeGreaterThan(0)
  })

  test('All of them together go through the real command and give a scorecard.', async () => {
    const folder = folderWith({})
    const scanned = await fairway(['scan', ...files.map((name) => join(corpora, name)), '--data-dir', 'data'], folder)
    expect(scanned.code, scanned.err).toBe(0)
    const assessed = await fairway(['assess', '--data-dir', 'data', '-o', 'json'], folder)
    expect([2, 3], assessed.err).toContain(assessed.code)
    const assessment = JSON.parse(assessed.out)
    expect(assessment.scorecard.areas).toHaveLength(13)
    expect(assessment.findings.some((one: { status: string }) => one.status === 'fail')).toBe(true)
    expect(assessment.findings.some((one: { status: string }) => one.status === 'unknown')).toBe(true)
  }, 120_000)
})
