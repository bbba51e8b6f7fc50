import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assess } from '@fairway/core/engine'
import { canonicalId, type ObservedResource, type Resource } from '@fairway/core/inventory'
import type { Coverage, Diagnostic } from '@fairway/core/kernel'
import { sourceForFiles } from '@fairway/observe'
import { describe, expect, test } from 'vitest'
import { fairway, inProcess } from './binary.ts'
import { folderWith } from './folder.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'azure-inventory')
const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.json')) : []
if (files.length === 0) console.warn(`no corpus of exported resources at ${corpora}: its tests are skipped (FAIRWAY_CORPORA)`)
const NOW = '2026-11-21T00:00:00.000Z'

/** Each file takes a database of its own: a minute for all of them, so that elsewhere than in CI a few stand for the rest. */
const throughCommand = (name: string): boolean =>
  process.env['CI'] !== undefined || process.env['FAIRWAY_CORPORA_EACH'] !== undefined || /\.(?:AI|ML|Policy)\.json$/.test(name)

interface Read {
  readonly resources: readonly ObservedResource[]
  readonly coverage: readonly Coverage[]
  readonly diagnostics: readonly Diagnostic[]
}

const isResource = (kind: string, body: unknown): body is Resource => kind === 'azure.resource' && body !== undefined

async function read(names: readonly string[]): Promise<Read> {
  const opened = await sourceForFiles(names, { cwd: corpora, now: NOW })
  const resources: ObservedResource[] = []
  const coverage: Coverage[] = []
  for (const snapshot of opened.snapshots) {
    for await (const batch of snapshot.facts) {
      for (const { kind, body, source } of batch)
        if (isResource(kind, body)) resources.push({ resource: body, source, firstSeen: NOW, lastSeen: NOW, observedAt: NOW })
    }
    coverage.push(...snapshot.coverage())
  }
  return { resources, coverage, diagnostics: opened.diagnostics() }
}

/** The rows of files as they lie there, in the words of the files. */
function rowsOf(names: readonly string[]): readonly Record<string, unknown>[] {
  const lists = names.map((name) => JSON.parse(readFileSync(join(corpora, name), 'utf8').replace(/^\uFEFF/, '')))
  return lists.flatMap((list: Record<string, unknown>[]) => list.map((row) => lowerKeys(row)))
}

const lowerKeys = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]))

/** The ids that rows carry, in canonical form. */
function idsOf(rows: readonly Record<string, unknown>[]): readonly string[] {
  return rows.flatMap((row) => {
    const id = [row['id'], row['resourceid']]
      .map((text) => (typeof text === 'string' ? canonicalId(text) : undefined))
      .find((one) => one !== undefined)
    return id ?? []
  })
}

describe.skipIf(files.length === 0)('real exports that nobody here wrote', () => {
  test.each(files)('%s: every row with an id is a resource, every other row is told, and all is judged.', async (name) => {
    const { resources, coverage, diagnostics } = await read([name])
    const rows = rowsOf([name])
    const ids = new Set(resources.map((one) => one.resource.id))
    for (const id of idsOf(rows)) expect(ids, id).toContain(id)
    expect(ids.size).toBe(resources.length)
    const without = rows.filter((row) => row['id'] === undefined && row['resourceid'] === undefined).length
    const told = diagnostics.map((one) => `${one.code} ${one.summary}`)
    expect(told).toEqual(without === 0 ? [] : [expect.stringMatching(new RegExp(`^FW2013 ${without} rows? without an id`))])

    const assessment = assess({ estate: { documents: [] }, resources, declarations: [], coverage, now: NOW })
    expect(assessment.findings.length).toBeGreaterThan(0)
    for (const area of assessment.scorecard.areas) expect([null, 1, 2, 3, 4, 5]).toContain(area.rating)
    const unseen = assessment.findings.filter(
      (one) => one.status === 'pass' && one.subject.includes('/providers/') && one.evidence.length === 0,
    )
    expect(unseen.map((one) => one.id)).toEqual([])
  })

  test('All of them together are one inventory: 251 rows, each id once.', async () => {
    const { resources } = await read(files)
    const rows = rowsOf(files)
    expect(rows).toHaveLength(251)
    const ids = new Set(resources.map((one) => one.resource.id))
    expect(ids.size).toBe(resources.length)
    for (const id of idsOf(rows)) expect(ids, id).toContain(id)
    expect(new Set(resources.map((one) => one.resource.type)).size).toBeGreaterThanOrEqual(53)
  })

  test('All of them together go through the real command and give a scorecard.', async () => {
    const folder = folderWith({})
    const scan = ['scan', ...files.map((name) => join(corpora, name)), '--data-dir', 'data']
    const scanned = await fairway(scan, folder)
    expect(scanned.code, scanned.err).toBe(0)
    const assessed = await fairway(['assess', '--data-dir', 'data', '-o', 'json'], folder)
    expect([2, 3], assessed.err).toContain(assessed.code)
    const assessment = JSON.parse(assessed.out)
    expect(assessment.scorecard.areas).toHaveLength(13)
    expect(assessment.findings.some((one: { status: string }) => one.status === 'fail')).toBe(true)
    expect(assessment.findings.some((one: { status: string }) => one.status === 'unknown')).toBe(true)
  }, 300_000)

  test('Each of them alone goes through the command.', async () => {
    for (const name of files.filter((one) => throughCommand(one))) await judgedByCommand(name)
  }, 900_000)
})

async function judgedByCommand(name: string): Promise<void> {
  const folder = folderWith({})
  const scanned = await inProcess(['scan', join(corpora, name), '--data-dir', 'data'], folder)
  expect(scanned.code, `${name}: ${scanned.err}`).toBe(0)
  const assessed = await inProcess(['assess', '--data-dir', 'data', '-o', 'json'], folder)
  expect([2, 3], `${name}: ${assessed.err}`).toContain(assessed.code)
  expect(JSON.parse(assessed.out).findings.length, name).toBeGreaterThan(0)
}
