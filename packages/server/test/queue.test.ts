import { expect, test } from 'vitest'
import { boundedQueue } from '../src/jobs/queue.ts'
import { exchange, problemOf } from './client.ts'
import { startOn } from './harness.ts'

/** A promise and what settles it. */
function gate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

const refused = { problem: { status: 503 }, headers: { 'retry-after': '5' } }

test('A queue runs one at a time, lets a few wait, and refuses the rest', async () => {
  const queue = boundedQueue({ waiting: 2 })
  const { open, opened } = gate()
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await opened
    running--
  }
  const all = Array.from({ length: 5 }, async () => queue(work))
  const settled = Promise.allSettled(all)
  open()
  expect((await settled).map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(most).toBe(1)
  await expect(queue(async () => 'there is room again')).resolves.toBe('there is room again')
})

test('Failed work does not hold up the next, and the work of somebody who went away is not begun', async () => {
  const queue = boundedQueue()
  await expect(queue(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  let begun = false
  const gone = queue(async () => void (begun = true), AbortSignal.abort())
  await expect(gone).rejects.toMatchObject(refused)
  expect(begun).toBe(false)
})

test('Whoever waited too long is told to come back', async () => {
  const queue = boundedQueue({ patienceMs: 5 })
  const { open, opened } = gate()
  const both = Promise.allSettled([queue(async () => opened), queue(async () => 'too late')])
  await new Promise((resolve) => setTimeout(resolve, 30))
  open()
  expect(await both).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: refused }])
})

test('Fifty judgements of other moments at once: some are made, the rest is told when to come back, and the server lives', async () => {
  const running = await startOn()
  try {
    const days = Array.from({ length: 50 }, (_none, at) => new Date(Date.UTC(2026, 9, 2 + (at % 40))).toISOString().slice(0, 10))
    const asked = days.map(async (day) => running.admin.call('GET', `/api/v1/assessment?asOf=${day}`))
    const alive = await exchange(running.url, 'GET', '/healthz')
    const answers = await Promise.all(asked)
    expect(alive.status).toBe(200)
    const made = answers.filter((one) => one.status === 200)
    const later = answers.filter((one) => one.status !== 200)
    expect(made.length).toBeGreaterThanOrEqual(9)
    expect(later.length).toBeGreaterThan(0)
    for (const one of later) {
      expect(one.status).toBe(503)
      expect(one.headers['content-type']).toBe('application/problem+json')
      expect(Number(one.headers['retry-after'])).toBeGreaterThan(0)
      expect(problemOf(one).status).toBe(503)
    }
    expect((await running.admin.call('GET', '/api/v1/assessment?asOf=2026-10-15')).status).toBe(200)
  } finally {
    await running.server.close()
  }
})
