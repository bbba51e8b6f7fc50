import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { startWriter, type Said } from './children/child.ts'

const RUNS = 30
const dataDir = mkdtempSync(join(tmpdir(), 'fairway-kill-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** A fixed sequence of numbers between 0 and 1, so that a failing run can be repeated. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

test(`${RUNS} times killed with kill -9 while writing, nothing acknowledged is lost`, { timeout: 240_000 }, async () => {
  const random = numbers(20_261_121)
  const documents = new Set<string>()
  const scans = new Set<string>()
  let seq = 0
  const remember = (said: readonly Said[]) => {
    for (const line of said) {
      if (line.document !== undefined) documents.add(line.document)
      if (line.scan !== undefined) scans.add(line.scan)
      seq = Math.max(seq, line.seq ?? 0)
    }
  }
  for (let run = 0; run <= RUNS; run++) {
    const writer = startWriter(dataDir, String(run))
    await writer.lines(1 + Math.floor(random.next().value * 30))
    await sleep(random.next().value * 10)
    await writer.kill()
    const [found] = writer.said
    expect(found?.refused, `run ${run}: ${found?.summary}`).toBeUndefined()
    expect(found?.faults).toEqual([])
    expect([...documents].filter((key) => found?.documents?.includes(key) !== true)).toEqual([])
    expect([...scans].filter((source) => found?.scans?.includes(source) !== true)).toEqual([])
    remember(writer.said)
  }
  expect(documents.size).toBeGreaterThan(RUNS)
  expect(scans.size).toBeGreaterThan(5)
  expect(seq).toBeGreaterThan(documents.size)
})
