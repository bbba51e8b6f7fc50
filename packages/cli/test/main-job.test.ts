import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fairway, inProcess } from './binary.ts'
import { folderWith, smallEstate } from './folder.ts'

const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'
const accountId = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ocr/providers/Microsoft.CognitiveServices/accounts/ocr`

const estate = {
  'estate.yaml': smallEstate,
  'exports/resources.json': JSON.stringify({
    count: 1,
    total_records: 1,
    skip_token: null,
    data: [
      {
        id: accountId,
        name: 'ocr',
        type: 'microsoft.cognitiveservices/accounts',
        location: 'westeurope',
        kind: 'OpenAI',
        tags: null,
        properties: { disableLocalAuth: false, publicNetworkAccess: 'Enabled' },
      },
    ],
  }),
}

test('An export is scanned and judged; the same moment gives the same bytes; nothing new is nothing written.', async () => {
  const folder = folderWith(estate)
  const scanned = await fairway(['scan', '-o', 'json'], folder)
  expect(scanned.err).toBe('')
  expect(scanned.code).toBe(0)
  expect(JSON.parse(scanned.out).changes).toMatchObject([{ source: 'azure', added: 1, removed: 0, repeated: false }])

  const assess = ['assess', '-o', 'json', '--as-of', '2026-11-02']
  const first = await fairway(assess, folder)
  expect(first.code).toBe(2)
  const assessment = JSON.parse(first.out)
  expect(assessment.asOf).toBe('2026-11-02T00:00:00.000Z')
  expect(assessment.phases).toHaveLength(6)
  const failing = assessment.findings
    .filter((one: { status: string }) => one.status === 'fail')
    .map((one: { subject: string }) => one.subject)
  expect(failing).toContain(accountId.toLowerCase())

  expect(JSON.parse((await fairway(['scan', '-o', 'json'], folder)).out).changes).toMatchObject([{ repeated: true }])
  expect((await fairway(assess, folder)).out).toBe(first.out)
}, 60_000)

test('Assessing before any scan scans the declared sources first; --exit-zero ends well whatever was found.', async () => {
  const folder = folderWith(estate)
  const assessed = await inProcess(['assess', '--exit-zero', '--data-dir', 'elsewhere'], folder)
  expect(assessed.code).toBe(0)
  expect(assessed.out).toContain('Contoso')
  expect(readdirSync(folder)).toContain('elsewhere')
  expect(readdirSync(folder)).not.toContain('.fairway')
}, 60_000)

test('Every output format can be written to a file, and a file that cannot be written is a diagnostic.', async () => {
  const folder = folderWith(estate)
  await inProcess(['scan'], folder)
  const starts = { json: '{', markdown: '# ', html: '<!doctype html>', sarif: '{', junit: '<?xml' }
  for (const [format, start] of Object.entries(starts)) {
    expect((await inProcess(['assess', '-o', format, '--out', `report.${format}`, '--exit-zero'], folder)).code).toBe(0)
    expect(
      readFileSync(join(folder, `report.${format}`), 'utf8')
        .slice(0, start.length)
        .toLowerCase(),
    ).toBe(start)
  }
  const refused = await inProcess(['assess', '-o', 'json', '--out', 'no/such/folder.json'], folder)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('FW6008')
}, 90_000)

test('Files can be judged without any estate.', async () => {
  const folder = folderWith({ 'resources.json': estate['exports/resources.json'] })
  const scanned = await inProcess(['scan', 'resources.json', '--data-dir', 'data'], folder)
  expect(scanned.code).toBe(0)
  const assessed = await inProcess(['assess', '--data-dir', 'data', '-o', 'json', '--exit-zero'], folder)
  expect(assessed.code).toBe(0)
  expect(JSON.parse(assessed.out).findings.length).toBeGreaterThan(10)
}, 60_000)

test('The findings and the inventory are listed in pages, and filters that do not exist are refused.', async () => {
  const folder = folderWith(estate)
  await inProcess(['scan'], folder)
  const page = JSON.parse((await inProcess(['findings', '--limit', '1', '-o', 'json'], folder)).out)
  expect(page.items).toHaveLength(1)
  expect(page.total).toBeGreaterThan(1)
  const next = JSON.parse((await inProcess(['findings', '--limit', '1', '--cursor', page.next, '-o', 'json'], folder)).out)
  expect(next.items[0].id).not.toBe(page.items[0].id)
  expect((await inProcess(['inventory'], folder)).out).toContain('ocr')
  const refused = await inProcess(['findings', '--status', 'bad'], folder)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('one of: fail, unknown')
}, 90_000)

test('The journal verifies, and a changed record is named with exit code 2.', async () => {
  const folder = folderWith(estate)
  await inProcess(['scan'], folder)
  const verified = await inProcess(['audit', 'verify'], folder)
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('chain intact') })
  const missing = await inProcess(['audit', 'verify', '--export', folder], folder)
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('FW6009') })
}, 60_000)

test('The database is made again from journal and segments, and nothing differs.', async () => {
  const folder = folderWith(estate)
  await inProcess(['scan'], folder)
  const assess = ['assess', '-o', 'json', '--as-of', '2026-11-02']
  const before = await fairway(assess, folder)
  expect((await inProcess(['db', 'rebuild'], folder)).code).toBe(0)
  expect((await fairway(assess, folder)).out).toBe(before.out)
}, 90_000)
