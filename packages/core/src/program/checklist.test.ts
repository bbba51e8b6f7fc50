import { describe, expect, test } from 'vitest'
import { controls } from '../readiness/index.ts'
import { checklist, phases, selectControls, thresholdsOf } from './index.ts'
import { everythingAsked } from './thresholds.ts'

const items = checklist.flatMap((period) => period.items)
const prefixes = { 'first-30-days': 'days-30-', 'days-31-to-90': 'days-90-', 'beyond-90-days': 'days-later-' } as const

describe('the checklist as data', () => {
  test('ids are unique among everything whose thresholds can be set, and say their period', () => {
    const ids = everythingAsked.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(items.length + phases.flatMap((phase) => phase.criteria).length)
    for (const { id: period, items: own } of checklist) for (const { id } of own) expect(id.startsWith(prefixes[period]), id).toBe(true)
  })

  test('each period is due after the one before it, and the last has no day', () => {
    expect(checklist.map((period) => period.dueAfterDays)).toEqual([30, 90, undefined])
  })

  test('both paths have items of their own in the first 90 days', () => {
    for (const period of checklist.slice(0, 2))
      expect(new Set(period.items.flatMap((item) => item.path ?? []))).toEqual(new Set(['greenfield', 'brownfield']))
  })

  test('an item asks of no control what the catalogue does not have', () => {
    for (const { id, test: asked } of items) {
      if (!('select' in asked)) continue
      for (const wanted of asked.select.ids ?? [])
        expect(selectControls(controls, { ids: [wanted] }).length, `${id}: ${wanted}`).toBeGreaterThan(0)
      expect(selectControls(controls, asked.select).length, id).toBeGreaterThan(0)
    }
  })

  test('no two items ask the same', () => {
    const asked = items.map((item) => JSON.stringify({ ...item.test, path: item.path }))
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('percentages can be set by the organisation', () => {
    for (const { id, test: asked } of items) if ('minPercent' in asked) expect(thresholdsOf(asked), id).toHaveProperty('minPercent')
  })
})
