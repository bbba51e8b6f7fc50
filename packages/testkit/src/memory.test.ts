import type { Instant } from '@fairway/core/kernel'
import { expect, test } from 'vitest'
import { readSnapshot, rememberedAt, type ReadSnapshot } from './memory.ts'

const september: Instant = '2026-09-01T00:00:00.000Z'
const october: Instant = '2026-10-01T00:00:00.000Z'
const estate = { documents: [] }

async function showing(observedAt: Instant, keys: readonly string[], source = 'azure'): Promise<ReadSnapshot> {
  const fact = (key: string) =>
    ({ kind: 'azure.resource', key, source, scope: 'tenant', observedAt, body: { id: key, displayId: key } }) as const
  async function* facts() {
    for (const key of keys) yield [fact(key)]
  }
  return readSnapshot({ source, kind: 'azure.resource', observedAt, facts: facts(), coverage: () => [] })
}

test('The newest snapshot of each source counts, and what was there before keeps the day it was first seen', async () => {
  const snapshots = [
    await showing(october, ['/a', '/c']),
    await showing(september, ['/a', '/b']),
    await showing(september, ['/d'], 'other'),
  ]
  const { resources } = rememberedAt(snapshots, estate, october)
  expect(resources.map((one) => [one.resource.id, one.firstSeen, one.observedAt])).toEqual([
    ['/a', september, october],
    ['/c', october, october],
    ['/d', september, september],
  ])
})

test('What was seen after the moment is not known yet', async () => {
  const snapshots = [await showing(september, ['/a']), await showing(october, ['/b'])]
  expect(rememberedAt(snapshots, estate, september).resources.map((one) => one.resource.id)).toEqual(['/a'])
})
