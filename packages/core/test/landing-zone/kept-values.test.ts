import { describe, expect, it } from 'vitest'
import { lockDocument } from '../../src/address/index.ts'
import { keptValues, lockOf } from '../../src/landing-zone/index.ts'
import { applications, basis, compiled, estateOf, landingZone, network, request, subscription } from './example-estate.ts'

const documents = [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
  landingZone(applications),
  request('train', 'gpu-cluster', 'dev', 'vision-dev'),
]
const budgetStart = (more: readonly string[], now: string): string | undefined =>
  compiled([...documents, ...more], { now }).graph.inputs.get('budget_start_train')?.value

describe('The month in which a budget begins', () => {
  it('is that in which it is first written, for Azure takes no month that is over.', () => {
    expect(budgetStart([], '2026-11-21T00:00:00.000Z')).toBe('2026-11-01T00:00:00Z')
    expect(budgetStart([], '2027-02-03T00:00:00.000Z')).toBe('2027-02-01T00:00:00Z')
  })

  it('stays what it was from then on: the lock file keeps it, also while the workload is not built.', () => {
    const first = compiled(documents, { now: '2026-11-21T00:00:00.000Z' })
    const values = keptValues(first.graph, estateOf(documents))
    expect(values).toEqual([{ name: 'budget_start_train', value: '2026-11-01T00:00:00Z' }])
    const lock = lockDocument({ addresses: lockOf(first), tables: [], values, roots: [] })
    expect(budgetStart([lock], '2027-02-03T00:00:00.000Z')).toBe('2026-11-01T00:00:00Z')
    const without = documents.filter((one) => !one.includes('WorkloadRequest'))
    const paused = compiled([...without, lock], { now: '2027-02-03T00:00:00.000Z' })
    expect(keptValues(paused.graph, estateOf([...without, lock]))).toEqual(values)
  })
})
