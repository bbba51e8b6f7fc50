import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Coverage, Diagnostic } from '../kernel/index.ts'
import type { CapacityAsk, CapacityVerdict } from './capacity.ts'
import { checkCapacity } from './check-capacity.ts'
import { deploymentTypes } from './deployment-type.ts'
import { estateOf } from './example.ts'
import { observedCapacity } from './observed.ts'
import { regionScope, type CapacityFact, type CapacityProvider, type ObservedCapacityFact } from './region-fact.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }
const NOW = '2026-11-21T08:00:00Z'

const ask = z.strictObject({
  key: z.string().optional(),
  subscription: z.string().default('sub'),
  region: z.string(),
  model: z.string().optional(),
  version: z.string().optional(),
  type: z.enum(deploymentTypes).optional(),
  capacity: z.number().optional(),
  size: z.string().optional(),
  count: z.number().optional(),
  zones: z.array(z.string()).optional(),
  counter: z.enum(['spot', 'workspace']).optional(),
  since: z.string().optional(),
})
const caseSchema = z.strictObject({
  name: z.string(),
  now: z.string().default(NOW),
  regions: z.record(z.string(), z.unknown()).default({}),
  asks: z.array(ask),
  /** Facts as exports give them, of the subscription `sub`, seen a day before. */
  observed: z.array(z.looseObject({ type: z.enum(['quota', 'size', 'model', 'room']), on: z.string().default('2026-11-20') })).default([]),
  /** What was listed in full there. */
  listed: z
    .array(
      z.strictObject({
        region: z.string(),
        provider: z.enum(['microsoft.compute', 'microsoft.cognitiveservices']),
        types: z.array(z.string()),
      }),
    )
    .default([]),
  /** What the landing zone has already, by the key of the ask. */
  deployed: z.record(z.string(), z.number()).default({}),
  verdicts: z.array(z.looseObject({ answer: z.string() })),
  says: z.array(z.string()).default([]),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('cases/capacity.yaml', import.meta.url), 'utf8')))

function askOf(one: z.infer<typeof ask>, index: number): CapacityAsk {
  const { key = `ask-${index}`, subscription, region, model, version, type, capacity, size, count, zones, counter, since } = one
  if (model !== undefined && type !== undefined && capacity !== undefined) {
    return {
      kind: 'model',
      key,
      subscription,
      region,
      model,
      ...(version === undefined ? {} : { version }),
      deploymentType: type,
      capacity,
      at,
    }
  }
  return {
    kind: 'gpu',
    key,
    subscription,
    region,
    size: size ?? '',
    count: count ?? 1,
    ...(zones === undefined ? {} : { zones }),
    ...(counter === undefined ? {} : { counter }),
    ...(since === undefined ? {} : { since }),
    at: { ...at, line: index + 1 },
  }
}

const SUB = '11111111-2222-4333-8444-555555555555'

// The cases say what exports give; the shape is checked where exports are read.
const capacityFact = z.custom<CapacityFact>((value) => typeof value === 'object')

function factOf({ on, ...fact }: { readonly on: string } & Record<string, unknown>): ObservedCapacityFact {
  const whole = { subscriptionId: SUB, zones: [], refusedZones: [], ...fact }
  return { fact: capacityFact.parse(whole), source: 'export', observedAt: `${on}T06:00:00Z` }
}

const coverageOf = ({ region, provider, types }: { region: string; provider: CapacityProvider; types: string[] }): Coverage => ({
  source: 'export',
  scope: regionScope(SUB, provider, region),
  kind: 'azure.capacity',
  status: 'complete',
  observedAt: '2026-11-20T06:00:00Z',
  enumerated: types,
  count: 1,
})

/** With the number of the ask that is told, where it is not the first. */
const said = ({ code, summary, detail, help, at: place = at }: Diagnostic): string =>
  `${code}: ${[summary, detail, help, place.line > 1 ? `@${place.line}` : undefined].filter((part) => part !== undefined).join('; ')}`

describe('capacity', () => {
  it.each(cases)('$name', ({ regions, asks, observed, listed, deployed, now, verdicts, says }) => {
    const estate = estateOf(Object.entries(regions).map(([name, spec]) => ({ kind: 'Region', name, spec })))
    const seen = observedCapacity(observed.map(factOf), listed.map(coverageOf), new Map([[SUB, 'sub']]))
    const report = checkCapacity(asks.map(askOf), { estate, observed: seen, deployed: new Map(Object.entries(deployed)), now })
    expect(report.verdicts).toMatchObject(verdicts)
    expect(report.verdicts).toHaveLength(asks.length)
    const told = report.diagnostics.map(said)
    const codes = [...new Set(told.map((one) => one.slice(0, 6)))].toSorted()
    expect(codes).toEqual([...new Set(says.map((one) => one.slice(0, 6)))].toSorted())
    for (const one of says)
      expect(
        told.some((text) => text.startsWith(one.slice(0, 6)) && text.includes(one.slice(8))),
        `${one}\n${told.join('\n')}`,
      ).toBe(true)
  })

  it('of accounts and deployments is bounded', () => {
    const asks = Array.from({ length: 33 }, (_, index): CapacityAsk => ({
      kind: 'model',
      key: `d${index}`,
      subscription: 'sub',
      region: 'eastus2',
      model: 'gpt-5.1',
      deploymentType: 'GlobalStandard',
      capacity: 1,
      account: 'one',
      at,
    }))
    const world = { estate: estateOf([]), now: NOW }
    expect(checkCapacity(asks.slice(1), world).diagnostics).toEqual([])
    expect(checkCapacity(asks, world).diagnostics.map(said)).toEqual([
      'FW8316: the account `one` has 33 standard deployments, and room for 32',
    ])
    const apart = asks.map((one) => ({ ...one, account: one.key }))
    expect(checkCapacity(apart.slice(3), world).diagnostics).toEqual([])
    expect(checkCapacity(apart, world).diagnostics.map(said)).toEqual(['FW8317: `sub` has 33 accounts in eastus2, and room for 30'])
  })

  const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 })
  const judged = (capacities: readonly number[], limit: number, used: number): readonly CapacityVerdict[] => {
    const quotas = [{ model: 'gpt-5.1', deploymentType: 'DataZoneStandard', limit, used }]
    const estate = estateOf([{ kind: 'Region', name: 'swedencentral', spec: { quotas } }])
    const asks = capacities.map((capacity, index): CapacityAsk => ({
      kind: 'model',
      key: `a${index}`,
      subscription: 's',
      region: 'swedencentral',
      model: 'gpt-5.1',
      deploymentType: 'DataZoneStandard',
      capacity,
      at,
    }))
    return checkCapacity(asks, { estate, now: NOW }).verdicts
  }

  it('that fits still fits with more quota, and fits exactly when all of it together does', () => {
    fc.assert(
      fc.property(amounts, fc.nat(3000), fc.nat(3000), fc.nat(500), (capacities, limit, more, used) => {
        const before = judged(capacities, limit, used)
        const after = judged(capacities, limit + more, used)
        const sum = capacities.reduce((total, one) => total + one, 0)
        for (const [index, verdict] of before.entries()) {
          expect(verdict.answer).toBe(sum + used <= limit ? 'fits' : 'exceeds')
          if (verdict.answer === 'fits') expect(after[index]?.answer).toBe('fits')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of asks', () => {
    fc.assert(
      fc.property(amounts, fc.nat(3000), (capacities, limit) => {
        const answers = judged(capacities, limit, 0).map((one) => one.answer)
        expect(judged(capacities.toReversed(), limit, 0).map((one) => one.answer)).toEqual(answers.toReversed())
      }),
      { numRuns: 30 },
    )
  })
})
