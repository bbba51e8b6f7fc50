import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declared } from '../estate/index.ts'
import { checkDeployments } from './deployments.ts'
import { estateOf } from './example.ts'
import { modelDeploymentKind } from './model-deployment-kind.ts'
import { loadsOf, nPlusOne } from './n-plus-one.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }
const load = (capacities: readonly number[], need?: number) => ({
  what: 'chat',
  unit: 'units',
  regions: capacities.map((capacity, index) => ({ region: `r${index}`, capacity })),
  ...(need === undefined ? {} : { need }),
  at,
})

describe('the loss of a region', () => {
  it('leaves enough, too little, or nobody knows', () => {
    const { loads } = nPlusOne([load([100, 50], 50), load([100, 50], 51), load([100, 50])])
    expect(loads.map((one) => one.losses.map((loss) => [loss.lost, loss.left, loss.answer]))).toEqual([
      [
        ['r0', 50, 'enough'],
        ['r1', 100, 'enough'],
      ],
      [
        ['r0', 50, 'short'],
        ['r1', 100, 'enough'],
      ],
      [
        ['r0', 50, 'unknown'],
        ['r1', 100, 'unknown'],
      ],
    ])
  })

  it('is told by the worst region, with what is missing', () => {
    const { diagnostics } = nPlusOne([load([100, 50], 60), load([100], 60), load([10, 10], 60)])
    expect(diagnostics.map(({ code, summary, help }) => [code, summary, help])).toEqual([
      ['FW8322', 'without r0, 50 of 60 units are left of chat', 'raise the other regions by 10 units'],
      ['FW8322', 'without r0, 0 of 60 units are left of chat', 'deploy it in a second region'],
      [
        'FW8326',
        'chat needs 60 units, all regions have 20 together',
        'raise the capacity by 40 in all, and by more to survive the loss of a region',
      ],
    ])
  })

  it('is survived exactly when all but the largest region carry the need', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), fc.nat(4000), (capacities, need) => {
        const [report] = nPlusOne([load(capacities, need)]).loads
        const left = capacities.reduce((sum, one) => sum + one, 0) - Math.max(...capacities)
        expect(report?.losses.every((loss) => loss.answer === 'enough')).toBe(left >= need)
      }),
    )
  })

  it('is counted by model and type, and by GPU family', () => {
    const gpu = { kind: 'gpu' as const, subscription: 's', at }
    const loads = loadsOf(
      [
        { ...gpu, key: 'a', region: 'eastus', size: 'Standard_NC24ads_A100_v4', count: 4 },
        { ...gpu, key: 'b', region: 'westus3', size: 'Standard_NC96ads_A100_v4', count: 2 },
        {
          kind: 'model',
          key: 'c',
          subscription: 's',
          region: 'eastus',
          model: 'gpt-5.1',
          deploymentType: 'GlobalStandard',
          capacity: 30,
          at,
        },
      ],
      new Map([['GPUs of NC_A100_v4', 6]]),
    )
    expect(loads.map((one) => [one.what, one.need, one.regions.map((region) => region.capacity)])).toEqual([
      ['GPUs of NC_A100_v4', 6, [4, 8]],
      ['gpt-5.1 (GlobalStandard)', undefined, [30]],
    ])
  })
})

describe('the deployments of an estate', () => {
  it('are asked for in their regions, judged by capacity, residency and what is left, each at its line', () => {
    const estimate = { inputTokensPerMinute: 90_000, outputTokensPerMinute: 20_000 }
    const estate = estateOf([
      {
        kind: 'ModelDeployment',
        name: 'chat',
        spec: {
          model: 'gpt-5.1',
          deploymentType: 'DataZoneStandard',
          capacity: 100,
          regions: ['swedencentral', 'francecentral'],
          estimate,
        },
      },
      { kind: 'ModelDeployment', name: 'embed', spec: { model: 'text-embedding-3-large', deploymentType: 'GlobalStandard', capacity: 10 } },
      { kind: 'PlacementPolicy', name: 'zone', spec: { residency: { processing: 'data-zone' } } },
    ])
    const report = checkDeployments({ estate, now: '2026-11-21T08:00:00Z' }, () => ({ subscription: 'sub', regions: ['swedencentral'] }))
    expect(report.asks.map((ask) => ask.key)).toEqual(['chat/swedencentral', 'chat/francecentral', 'embed/swedencentral'])
    expect(report.verdicts.map((one) => one.answer)).toEqual(['fits', 'fits', 'fits'])
    expect(report.loads).toMatchObject([{ need: 110, total: 200 }])
    expect(report.diagnostics.map((one) => one.code)).toEqual(['FW8318', 'FW8322'])
  })

  it('have a content filter that blocks unless somebody says otherwise', () => {
    const estate = estateOf([
      { kind: 'ModelDeployment', name: 'chat', spec: { model: 'gpt-5.1', deploymentType: 'Standard', capacity: 1 } },
    ])
    expect(declared(estate, modelDeploymentKind)[0]?.spec.contentFilter).toMatchObject({
      hate: 'medium',
      jailbreak: 'block',
      indirectAttack: 'block',
    })
  })
})
