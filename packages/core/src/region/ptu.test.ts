import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { deploymentTypes } from './deployment-type.ts'
import { modelFacts } from './models.gen.ts'
import { onStep, ptuFor } from './ptu.ts'

const caseSchema = z.strictObject({
  name: z.string(),
  model: z.string(),
  type: z.enum(deploymentTypes),
  input: z.number(),
  output: z.number(),
  cached: z.number().optional(),
  units: z.number().optional(),
  needed: z.number().optional(),
  weighted: z.string().optional(),
  utilisation: z.string().optional(),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('cases/ptu.yaml', import.meta.url), 'utf8')))

describe('provisioned throughput', () => {
  it.each(cases)('$name', ({ model, type, input, output, cached, units, needed, weighted, utilisation }) => {
    const load = { inputTokensPerMinute: input, outputTokensPerMinute: output, ...(cached === undefined ? {} : { cachedShare: cached }) }
    const size = ptuFor(model, type, load)
    if (units === undefined) expect(size).toBeUndefined()
    else expect(size).toMatchObject({ units, needed, weightedTokens: weighted, utilisation })
  })

  it('is the smallest size that Azure takes and that carries the load, by whole numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modelFacts.provisioned), fc.nat(50_000_000), fc.nat(5_000_000), (facts, input, output) => {
        const size = ptuFor(facts.model, 'GlobalProvisionedManaged', { inputTokensPerMinute: input, outputTokensPerMinute: output })
        const { minimum, increment } = facts.global
        const units = size?.units ?? 0
        const tokens = BigInt(input) + BigInt(facts.outputWeight) * BigInt(output)
        const carries = (count: number): boolean => BigInt(count) * BigInt(facts.inputTokensPerMinute) >= tokens
        expect(carries(units)).toBe(true)
        expect(units).toBeGreaterThanOrEqual(minimum)
        expect((units - minimum) % increment).toBe(0)
        if (units > minimum) expect(carries(units - increment)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('of a deployable size stays that size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat(1000), (minimum, increment, step) => {
        const units = minimum + step * increment
        expect(onStep(units, { minimum, increment })).toBe(units)
        expect(onStep(units + 1, { minimum, increment })).toBe(units + increment)
      }),
    )
  })
})
