import { describe, expect, test } from 'vitest'
import { controls } from '../readiness/index.ts'
import { phases, selectControls, type ControlSelector } from './index.ts'

describe('the phases as data', () => {
  test('ids are unique, criteria belong to their phase, and rules name criteria that exist', () => {
    const ids = phases.flatMap((phase) => [...phase.criteria, ...phase.reopen].map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const phase of phases) {
      for (const one of [...phase.criteria, ...phase.reopen]) expect(one.id.startsWith(`${phase.id}-`)).toBe(true)
      for (const rule of phase.reopen)
        if (rule.when.kind === 'criterion') expect(phase.criteria.map((one) => one.id)).toContain(rule.when.criterion)
    }
  })

  const selectors: { id: string; select: ControlSelector }[] = phases.flatMap((phase) => [
    ...phase.criteria.flatMap(({ id, test: asked }) => ('select' in asked ? [{ id, select: asked.select }] : [])),
    ...phase.reopen.flatMap(({ id, when }) => (when.kind === 'new-failures' ? [{ id, select: when.select }] : [])),
  ])
  test.each(selectors)('$id selects controls that the catalogue has', ({ select }) => {
    expect(selectControls(controls, select).length).toBeGreaterThan(0)
  })
})
