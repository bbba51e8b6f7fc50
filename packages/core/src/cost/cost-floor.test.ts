import { readFileSync } from 'node:fs'
import { Unknown, type Value } from '@fairway/arm/value'
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { dearestOf } from './budget.ts'
import { costFloor, type CostedResource } from './cost-floor.ts'
import { prices } from './prices.gen.ts'

const value: z.ZodType<Value> = z.json()
const caseSchema = z.strictObject({
  name: z.string(),
  resources: z.array(
    z.strictObject({ key: z.string(), type: z.string(), location: z.string().optional(), body: z.record(z.string(), value).default({}) }),
  ),
  items: z.array(z.tuple([z.string(), z.string()])).default([]),
  total: z.string(),
  unknown: z.array(z.string()).default([]),
  byUse: z.array(z.string()).default([]),
  pricedIn: z.array(z.string()).optional(),
})
type Case = z.infer<typeof caseSchema>
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('cases/floor.yaml', import.meta.url), 'utf8')))

const costed = ({ key, type, location, body }: Case['resources'][number]): CostedResource => ({
  key,
  resource: { ...body, id: `/x/${key}`, name: key, type, ...(location === undefined ? {} : { location }) },
})
const all = cases.flatMap((one) => one.resources.map(costed))

describe('the cost floor', () => {
  it.each(cases)('$name', ({ resources, items, total, unknown, byUse, pricedIn }) => {
    const floor = costFloor(resources.map(costed))
    expect(floor.items.map((item) => [item.key, item.monthly.amount])).toEqual(items)
    expect(floor.total).toEqual({ amount: total, currency: 'USD' })
    expect(floor.unknown.map((one) => one.key)).toEqual(unknown)
    expect(floor.byUse).toEqual(byUse)
    if (pricedIn !== undefined) expect(floor.items.map((item) => item.pricedIn)).toEqual(pricedIn)
  })

  it('says that what only the deployment knows is not known', () => {
    const count = new Unknown('given when it is deployed')
    const sku = { name: 'Standard_D2s_v3', capacity: count }
    const floor = costFloor([
      { key: 'set', resource: { id: '/a', name: 'a', type: 'Microsoft.Compute/virtualMachineScaleSets', location: 'eastus', sku } },
      {
        key: 'search',
        resource: {
          id: '/b',
          name: 'b',
          type: 'Microsoft.Search/searchServices',
          sku: { name: 'standard' },
          properties: { replicaCount: count },
        },
      },
      { key: 'apim', resource: { id: '/c', name: 'c', type: 'Microsoft.ApiManagement/service', sku: count } },
    ])
    expect(floor.items).toEqual([])
    expect(floor.unknown.map((one) => one.key)).toEqual(['apim', 'search', 'set'])
  })

  it('counts machines that are started and stopped by the clock for as long as they run', () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachineScaleSets/set'
    const set = {
      id,
      name: 'set',
      type: 'Microsoft.Compute/virtualMachineScaleSets',
      location: 'eastus',
      sku: { name: 'Standard_D2s_v3', capacity: 2 },
    }
    const profile = (machines: number, hour: number) => ({
      name: String(machines),
      capacity: { minimum: String(machines), maximum: String(machines), default: String(machines) },
      recurrence: { frequency: 'Week', schedule: { timeZone: 'UTC', days: ['Monday', 'Friday'], hours: [hour], minutes: [0] } },
    })
    const setting = (profiles: readonly object[]) => ({
      key: 'hours',
      resource: {
        id: '/a',
        name: 'a',
        type: 'Microsoft.Insights/autoscaleSettings',
        location: 'eastus',
        properties: { targetResourceUri: id.toUpperCase(), profiles: JSON.parse(JSON.stringify(profiles)) },
      },
    })
    const always = costFloor([{ key: 'set', resource: set }])
    const some = costFloor([{ key: 'set', resource: set }, setting([profile(2, 7), profile(0, 19)])])
    expect(some.items.map(({ what }) => what)).toEqual(['2 × Standard_D2s_v3, 14 % of the time'])
    expect(Number(some.total.amount)).toBeCloseTo((Number(always.total.amount) * 24) / 168, 1)
    expect(costFloor([{ key: 'set', resource: set }, setting([{ name: 'by use', capacity: { minimum: '0' } }])]).total).toEqual(
      always.total,
    )
  })

  it('of many resources is the exact sum of what each costs, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const named = some.map((one, index) => ({ ...one, key: `${one.key}-${index}` }))
        const whole = costFloor(named)
        const sum = named.reduce((total, one) => total.plus(costFloor([one]).total.amount), new Decimal(0))
        expect(whole.total.amount).toBe(sum.toFixed())
        expect(costFloor(named.toReversed())).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it('has sources for all prices, and prices that are decimal numbers', () => {
    const sources = new Set(prices.sources.map((source) => source.id))
    for (const row of prices.services) {
      expect(sources).toContain(row.source)
      if (row.price !== undefined) expect(row.price).toMatch(/^\d+(\.\d+)?$/)
    }
    for (const row of prices.machines) {
      expect(sources).toContain(row.source)
      for (const price of Object.values(row.perHour)) expect(price).toMatch(/^\d+(\.\d+)?$/)
    }
    const ids = prices.services.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('What costs most is told in words, and what has no known price', () => {
  const floor = costFloor(all.filter((one) => ['fw', 'ip', 'tier'].includes(one.key)))
  expect(dearestOf(floor)).toBe(
    'the dearest: Azure Firewall Standard 912.50 USD, Public IP address, Standard 3.65 USD; 1 more have no known price',
  )
  expect(dearestOf({ items: [], unknown: [] })).toBe('')
})
