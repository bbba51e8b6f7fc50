import { describe, expect, test } from 'vitest'
import { openSource, sourceForFiles, type Progress } from '@fairway/observe'
import { folder, NOW, readAll, readFiles, row, SUBSCRIPTION } from './reading.ts'

const SECRET = 'planted-Secret-9f3c7d!'

describe('secrets of an export never become facts', () => {
  test('They are told apart by fingerprints, wherever they hide.', async () => {
    const key = Buffer.from(SECRET.repeat(3)).toString('base64')
    const read = await readFiles({
      'export.json': [
        row('sta', { properties: { primaryKey: SECRET, nested: [{ connectionString: `AccountKey=${SECRET}` }] } }),
        row('stb', { properties: { url: `https://sta.blob.core.windows.net/c?sv=1&sig=${key}`, primaryKey: SECRET } }),
        {
          ...row('site'),
          id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Web/sites/s`,
          properties: { siteConfig: { appSettings: [{ name: 'ANY', value: SECRET }] } },
        },
        {
          ...row('web'),
          id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Web/sites/s/config/appsettings`,
          properties: { ANY: SECRET },
        },
        {
          ...row('job'),
          id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.App/jobs/j`,
          properties: { template: { containers: [{ env: [{ name: 'TOKEN', value: SECRET }] }] } },
        },
      ],
    })
    expect(read.resources).toHaveLength(5)
    expect(read.text).not.toContain(SECRET)
    expect(read.text).not.toContain(key)
    const [first, second] = read.resources.map((one) => one.properties?.['primaryKey'])
    expect(first).toMatch(/^redacted:[0-9a-f]{8}$/)
    expect(second).toBe(first)
  })

  test('A message about a file does not repeat what is in it at length.', async () => {
    const read = await readFiles({ 'bad.json': `token ${'x'.repeat(500)} ${SECRET}` })
    expect(read.text).not.toContain(SECRET)
  })
})

describe('reading a large export', () => {
  const many = (count: number): string =>
    `[${Array.from({ length: count }, (_, index) => JSON.stringify(row(`st${index}`, { properties: { pad: 'x'.repeat(500) } }))).join(',\n')}]`

  test('Facts come in batches while the file is read, each with how far it is.', async () => {
    const cwd = folder({ 'big.json': many(3000) })
    const seen: Progress[] = []
    const opened = await sourceForFiles(['big.json'], { cwd, now: NOW, onProgress: (progress) => seen.push(progress) })
    const batches: number[] = []
    for (const snapshot of opened.snapshots) for await (const batch of snapshot.facts) batches.push(batch.length)
    expect(batches.reduce((sum, length) => sum + length, 0)).toBe(3000)
    expect(Math.max(...batches)).toBeLessThanOrEqual(500)
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.map((one) => one.bytes)).toEqual(seen.map((one) => one.bytes).toSorted((a, b) => a - b))
    expect(seen.at(-1)).toMatchObject({ file: 'big.json', bytes: seen[0]?.totalBytes })
    expect(seen.some((one) => one.facts > 0 && one.bytes < one.totalBytes)).toBe(true)
  })

  test('An abort ends it with the reason given, and no file stays open.', async () => {
    const cwd = folder({ 'big.json': many(3000) })
    const controller = new AbortController()
    const opened = await sourceForFiles(['big.json'], {
      cwd,
      now: NOW,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(readAll(opened)).rejects.toThrow('enough')
  })

  test('A consumer that stops early leaves nothing behind.', async () => {
    const at = { file: 'sources.yaml', line: 1, column: 1 }
    const spec = {
      type: 'azure-inventory' as const,
      paths: ['big.json'],
      completeness: 'complete' as const,
      includes: [],
      subscriptions: [],
    }
    const opened = await openSource(
      { kind: 'Source', name: 's', labels: {}, spec, at },
      { estateDir: folder({ 'big.json': many(2000) }), now: NOW },
    )
    for (const snapshot of opened.snapshots) {
      for await (const batch of snapshot.facts) {
        expect(batch.length).toBeGreaterThan(0)
        break
      }
    }
  })

  test('A large file of one secret is read past, not held: state of 40 MB in the memory of its largest resource.', async () => {
    const attributes = { id: 'none', blob: 'x'.repeat(1000) }
    const instance = JSON.stringify({ mode: 'managed', type: 'random_password', name: 'x', instances: [{ attributes }] })
    const state = `{"version":4,"terraform_version":"1.9.5","lineage":"x","outputs":{},"resources":[${`${instance},`.repeat(40_000)}${instance}]}`
    const cwd = folder({ 'big.tfstate': state })
    const opened = await sourceForFiles(['big.tfstate'], { cwd, now: NOW })
    let highest = 0
    const before = process.memoryUsage().rss
    for (const snapshot of opened.snapshots) {
      for await (const batch of snapshot.facts) {
        expect(batch.length).toBeLessThanOrEqual(500)
        highest = Math.max(highest, process.memoryUsage().rss)
      }
    }
    expect(highest - before).toBeLessThan(200 * 1024 ** 2)
  })
})
