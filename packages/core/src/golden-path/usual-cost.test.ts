import { describe, expect, it } from 'vitest'
import { parseEstate } from '../estate/index.ts'
import { offeredPaths } from './catalogue.ts'
import { goldenPathKind } from './kinds.ts'
import { usualCosts } from './usual-cost.ts'

const costsOf = (text = '') =>
  new Map(
    [...offeredPaths(parseEstate([{ path: 'a.yaml', text }], [goldenPathKind]).estate).values()].map((one) => [one.name, usualCosts(one)]),
  )

describe('What a path costs at its defaults', () => {
  it('is known of every path that is offered, and more in production than in development.', () => {
    for (const [name, costs] of costsOf()) {
      expect(
        costs.map(({ stage, regions }) => [stage, regions]),
        name,
      ).toEqual([
        ['development', 1],
        ['production', 2],
      ])
      const [development = 0, production = 0] = costs.map(({ monthly }) => Number(monthly.amount))
      expect(development, name).toBeGreaterThan(0)
      expect(production, name).toBeGreaterThan(development)
    }
  })

  it('goes by the defaults of the company, and is not told where those fit nothing.', () => {
    const own = (defaults: string) =>
      `apiVersion: fairway.dev/v1\nkind: GoldenPath\nmetadata: { name: own }\nspec: { base: rag, owner: platform, defaults: ${defaults} }\n`
    const production = (text: string) => Number(costsOf(text).get('own')?.[1]?.monthly.amount ?? 0)
    expect(production(own('{ searchReplicas: 12 }'))).toBeGreaterThan(2 * production(own('{}')))
    // Nobody knows the price of this tier: the rest is counted, and that more comes on top is said.
    expect(costsOf(own('{ searchTier: standard3 }')).get('own')).toMatchObject([{ complete: 'no' }, { complete: 'no' }])
    expect(costsOf(own('{ searchTier: none }')).get('own')).toEqual([])
  })
})
