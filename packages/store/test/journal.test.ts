import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@fairway/core/kernel'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Health } from '../src/guard/health.ts'
import { openLogFile } from '../src/journal/log-file.ts'
import { hashOf, parseLine } from '../src/journal/record.ts'
import { repairEnd } from '../src/journal/repair.ts'
import { verifyJournal } from '../src/journal/verify.ts'
import { JournalWriter } from '../src/journal/writer.ts'

let dataDir = ''
let file = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fairway-journal-'))
  file = join(dataDir, 'journal', '00000001.ndjson')
  mkdirSync(join(dataDir, 'journal'))
  await write(10)
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** Goes on from the end of the journal, as the store does. */
async function write(records: number, segmentBytes = 1e9) {
  const end = await repairEnd(dataDir)
  const parts = {
    dataDir,
    clock: fixedClock('2026-11-21T08:00:00.000Z'),
    health: new Health(),
    end,
    segmentBytes,
    openLogFile,
    onDurable: () => undefined,
  }
  const writer = await JournalWriter.open(parts)
  for (let n = 0; n < records; n++)
    await writer.append({ actor: 'ana', action: 'waiver.granted', target: `W/${n}`, reason: 'because', data: { n } })
  await writer.close()
  return end.warnings
}

const lines = (): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1)
const rewrite = (kept: readonly string[]) => writeFileSync(file, kept.map((line) => `${line}\n`).join(''))
const problems = async () => (await verifyJournal(dataDir)).faults.map((fault) => `${fault.seq} ${fault.problem.split(':')[0]}`)

describe('verifying names what was done to a journal', () => {
  test('nothing', async () => {
    expect(await verifyJournal(dataDir)).toMatchObject({ records: 10, faults: [] })
  })

  test('a changed record', async () => {
    rewrite(lines().map((line, n) => (n === 4 ? line.replace('because', 'whatever') : line)))
    expect(await problems()).toEqual(['5 hash mismatch'])
  })

  test('a changed record with its hash made anew', async () => {
    const forged = parseLine(Buffer.from(lines()[4] ?? ''))
    if (forged === undefined) throw new Error('the record is there')
    const { hash: _old, ...content } = { ...forged, actor: 'mallory' }
    rewrite(lines().map((line, n) => (n === 4 ? JSON.stringify({ ...content, hash: hashOf(content) }) : line)))
    expect(await problems()).toEqual(['6 broken chain'])
  })

  test('a removed record', async () => {
    rewrite(lines().filter((_line, n) => n !== 4))
    expect(await problems()).toEqual(['6 gap', '6 broken chain'])
  })

  test('records in another order', async () => {
    const [a = '', b = '', c = '', d = '', ...rest] = lines()
    rewrite([a, c, b, d, ...rest])
    expect(await problems()).toEqual(['3 gap', '3 broken chain', '2 fork', '2 broken chain'])
  })

  test('an inserted record', async () => {
    const all = lines()
    rewrite([...all.slice(0, 5), all[2] ?? '', ...all.slice(5)])
    expect(await problems()).toEqual(['3 fork', '3 broken chain'])
  })

  test('a cut end, even at the end of a record', async () => {
    rewrite(lines().slice(0, 7))
    expect(await problems()).toEqual(['10 truncated'])
  })

  test('a line that is no record', async () => {
    rewrite([...lines(), '{"seq":11}', 'nonsense'])
    expect(await problems()).toEqual(['11 not a record', '11 not a record'])
  })

  test('a whole chain made anew contradicts the checkpoints', async () => {
    rmSync(file)
    const checkpoints = readFileSync(join(dataDir, 'checkpoints.ndjson'))
    rmSync(join(dataDir, 'checkpoints.ndjson'))
    await write(9)
    await write(1)
    writeFileSync(join(dataDir, 'checkpoints.ndjson'), checkpoints)
    expect(await problems()).toEqual(['10 rewritten'])
  })

  test('a missing segment', async () => {
    await write(20, 1000)
    const whole = await verifyJournal(dataDir)
    expect(whole).toMatchObject({ records: 30, faults: [] })
    rmSync(join(dataDir, 'journal', '00000011.ndjson'))
    expect((await problems())[0]).toMatch(/^1\d gap$/)
  })
})

describe('an interrupted write', () => {
  test.each([
    ['half a record', () => lines()[3]?.slice(0, 40) ?? ''],
    ['a record without its line feed', () => lines()[3] ?? ''],
    ['zeros, as after a power cut', () => '\0'.repeat(300)],
  ])('%s at the end is cut, said, and written after', async (_name, torn) => {
    appendFileSync(file, torn())
    expect((await problems()).at(0)).toContain('11 incomplete line')
    const warnings = await write(2)
    expect(warnings.map((one) => one.code)).toEqual(['FW3006'])
    expect(await verifyJournal(dataDir)).toMatchObject({ records: 12, faults: [] })
  })

  test('an acknowledged record cut in two is told as damage, not as an unfinished write alone', async () => {
    truncateSync(file, readFileSync(file).length - 20)
    const warnings = await write(0)
    expect(warnings.map((one) => one.code)).toEqual(['FW3006', 'FW3007'])
  })

  test('a broken record in the middle is told and left where it is', async () => {
    rewrite(lines().map((line, n) => (n === 4 ? line.slice(0, 50) : line)))
    const before = readFileSync(file)
    const warnings = await write(0)
    expect(warnings.map((one) => one.code)).toEqual(['FW3007'])
    expect(readFileSync(file)).toEqual(before)
  })
})
