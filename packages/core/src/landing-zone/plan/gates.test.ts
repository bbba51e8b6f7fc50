import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { waves, type Wave } from '../../graph/index.ts'
import { judgeGates, waveTitle, type GateCriterion, type WaveFacts } from './gates.ts'

const status = z.enum(['met', 'not-met', 'unknown'])
const wave = z.enum(waves)
const caseSchema = z.strictObject({
  name: z.string(),
  assessed: status.default('met'),
  waves: z.partialRecord(
    wave,
    z.strictObject({ planned: z.number(), seen: z.number().optional(), unlisted: z.number().optional(), declared: z.string().optional() }),
  ),
  criteria: z.partialRecord(wave, status).default({}),
  states: z.string().regex(/^[doc]{7}$/),
  why: z.partialRecord(wave, z.string()).default({}),
  status: z.partialRecord(wave, status).default({}),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('gates.cases.yaml', import.meta.url), 'utf8')))

const criterion = (id: string, value: GateCriterion['status']): GateCriterion => ({ id, title: id, status: value, why: 'as the case says' })

describe('gates', () => {
  it.each(cases)('$name', ({ assessed, waves: known, criteria, states, why, status: statuses }) => {
    const facts = waves.flatMap((one): readonly WaveFacts[] => {
      const fact = known[one]
      if (fact === undefined) return []
      const { planned, seen, unlisted, declared } = fact
      return [
        {
          wave: one,
          roots: [`root of ${one}`],
          planned,
          ...(seen === undefined ? {} : { seen }),
          ...(unlisted === undefined ? {} : { unlisted }),
          ...(declared === undefined ? {} : { declared: { by: 'kim@contoso.example', on: declared, evidence: 'change 4711' } }),
        },
      ]
    })
    const own = new Map(waves.flatMap((one) => (criteria[one] === undefined ? [] : [[one, [criterion('own', criteria[one])]] as const])))
    const gates = judgeGates({ waves: facts, assessed: criterion('assessed', assessed), criteria: own })
    expect(gates.map(({ state }) => state.charAt(0)).join('')).toBe(states)
    for (const [name, words] of Object.entries(why)) {
      const told = gates.find((one) => one.wave === name)?.criteria.map((one) => one.why)
      expect(told?.join('; ')).toContain(words)
    }
    for (const [name, wanted] of Object.entries(statuses))
      expect(gates.find((one) => one.wave === name)?.criteria.map((one) => one.status)).toContain(wanted)
  })

  it('name every wave before, in order, with its number and title', () => {
    const gates = judgeGates({ waves: [], assessed: criterion('assessed', 'met'), criteria: new Map() })
    expect(gates.map(({ wave: name, number, title }) => [name, number, title])).toEqual(
      waves.map((name, index) => [name, index, waveTitle(name)]),
    )
    expect(gates[3]?.criteria.map(({ id }) => id)).toEqual(['assessment-done', 'hierarchy-done', 'platform-done'])
  })

  const facts = fc
    .array(
      fc.record(
        { planned: fc.nat(3), seen: fc.option(fc.nat(3), { nil: undefined }), declared: fc.boolean() },
        { requiredKeys: ['planned', 'declared'] },
      ),
      { minLength: 7, maxLength: 7 },
    )
    .map((all) =>
      all.map(({ planned, seen, declared }, index): WaveFacts => ({
        wave: waves[index] ?? 'assessment',
        roots: [],
        planned,
        ...(seen === undefined ? {} : { seen: Math.min(seen, planned) }),
        ...(declared ? { declared: { by: 'a', on: '2026-11-20', evidence: 'e' } } : {}),
      })),
    )
  const assessments = fc.constantFrom('met', 'not-met', 'unknown').map((one) => criterion('assessed', status.parse(one)))

  it('are open only when every wave before is done and every criterion is met', () => {
    fc.assert(
      fc.property(facts, assessments, (all, assessed) => {
        const gates = judgeGates({ waves: all, assessed, criteria: new Map() })
        const done = new Set<Wave>()
        for (const { wave: name, state, criteria } of gates) {
          if (state === 'open' && name !== 'assessment') {
            expect(done.size).toBe(waves.indexOf(name))
            expect(criteria.every((one) => one.status === 'met')).toBe(true)
          }
          if (state === 'done') done.add(name)
        }
      }),
    )
  })
})
