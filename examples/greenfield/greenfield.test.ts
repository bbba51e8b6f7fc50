import { assess } from '@fairway/core/engine'
import { rememberedAt } from '@fairway/testkit'
import { expect, test } from 'vitest'
import { readExample } from '../read-example.ts'

const now = '2026-11-02T00:00:00.000Z'

test('The smallest estate is read and judged without a single diagnostic', async () => {
  const { estate, snapshots, ofEstate, ofSources } = await readExample('greenfield', now)
  expect([...ofEstate, ...ofSources]).toEqual([])

  const { phases, findings } = assess(rememberedAt(snapshots, estate, now))
  expect(phases.map((one) => one.state).slice(0, 2)).toEqual(['in-progress', 'not-started'])
  expect(findings.filter((one) => one.rule === 'sec-keyvault-rbac').map((one) => one.status)).toEqual(['pass'])
})
