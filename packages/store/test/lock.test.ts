import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore, readHolder } from '../src/index.ts'
import { startWriter } from './children/child.ts'

const clock = { now: () => new Date().toISOString() }
let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fairway-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe('one process owns a data directory', () => {
  test('a second one is told who has it and what to do, and does no harm', { timeout: 120_000 }, async () => {
    const writer = startWriter(dataDir, 'w')
    await writer.lines(3)
    const second = await openStore({ dataDir, clock })
    if (second.ok) throw new Error('two processes own the directory')
    expect(second.error.code).toBe('FW3001')
    expect(second.error.summary).toContain(`process ${writer.process.pid} (\`a writer\``)
    expect(second.error.help).toContain('--data-dir')
    expect(await readHolder(dataDir)).toMatchObject({ pid: writer.process.pid, purpose: 'a writer' })
    const before = writer.said.length
    await writer.lines(before + 3)
    expect(writer.said.length).toBeGreaterThan(before)
    await writer.kill()
  })

  test('the lock of a killed process is taken over at once', { timeout: 120_000 }, async () => {
    const writer = startWriter(dataDir, 'w')
    await writer.lines(3)
    await writer.kill()
    expect(await readHolder(dataDir)).toBeUndefined()
    const next = await openStore({ dataDir, clock })
    if (!next.ok) throw new Error(next.error.summary)
    expect(await readHolder(dataDir)).toMatchObject({ pid: process.pid })
    await next.value.close()
    expect(await readHolder(dataDir)).toBeUndefined()
  })

  test('of processes that start together one wins', { timeout: 120_000 }, async () => {
    const writers = ['a', 'b', 'c'].map((run) => startWriter(dataDir, run))
    await Promise.all(writers.map((writer) => writer.lines(1)))
    const refused = writers.filter((writer) => writer.said[0]?.refused === 'FW3001')
    const winners = writers.filter((writer) => writer.said[0]?.documents !== undefined)
    expect([refused.length, winners.length]).toEqual([2, 1])
    await Promise.all(writers.map((writer) => writer.kill()))
  })

  test('within one process a directory is opened once', async () => {
    const first = await openStore({ dataDir, clock })
    if (!first.ok) throw new Error(first.error.summary)
    const second = await openStore({ dataDir, clock })
    expect(second.ok ? undefined : second.error.code).toBe('FW3001')
    await first.value.announce({ url: 'http://127.0.0.1:7400' })
    const third = await openStore({ dataDir, clock })
    expect(third.ok ? undefined : third.error.help).toContain('http://127.0.0.1:7400')
    await first.value.close()
  })
})
