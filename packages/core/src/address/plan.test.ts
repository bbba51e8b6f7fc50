import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { addressMap } from './map.ts'
import { addressMapText } from './map-text.ts'
import { planAddresses } from './plan.ts'
import type { AddressPlanInput, AddressRequest } from './plan-types.ts'
import { prefixText } from './prefix.ts'

const folder = new URL('cases/', import.meta.url).pathname

const requestSchema = z.strictObject({
  key: z.string(),
  pool: z.string(),
  length: z.number(),
  within: z.string().optional(),
  preferred: z.string().optional(),
  offset: z.number().optional(),
  demands: z.literal('private').optional(),
  rank: z.number().optional(),
})

const caseSchema = z.strictObject({
  name: z.string(),
  pools: z.array(z.strictObject({ name: z.string(), prefixes: z.array(z.string()) })),
  reserved: z.array(z.strictObject({ prefix: z.string(), reason: z.string() })).default([]),
  locked: z.array(z.strictObject({ key: z.string(), prefix: z.string() })).default([]),
  requests: z.array(requestSchema),
  release: z.array(z.string()).default([]),
  allocations: z.record(z.string(), z.string()),
  free: z.record(z.string(), z.array(z.string())).optional(),
  released: z.array(z.string()).default([]),
  /** `CODE place: summary`, and then what the way out and the detail have to say. */
  problems: z.array(z.strictObject({ says: z.string(), help: z.string().optional(), detail: z.string().optional() })).default([]),
  map: z.string().optional(),
})
type Case = z.infer<typeof caseSchema>

const cases = globSync('*.yaml', { cwd: folder })
  .toSorted()
  .flatMap((file) => z.array(caseSchema).parse(parse(readFileSync(`${folder}${file}`, 'utf8'))))

const at = (file: string, index: number) => ({ file, line: index + 1, column: 1 })

const requestOf = ({ key, pool, length, within, preferred, offset, demands, rank }: z.infer<typeof requestSchema>, index: number) =>
  ({
    key,
    pool,
    prefixLength: length,
    ...(within === undefined ? {} : { within }),
    ...(preferred === undefined ? {} : { preferred }),
    ...(offset === undefined ? {} : { offset }),
    ...(demands === undefined ? {} : { demands }),
    ...(rank === undefined ? {} : { rank }),
    at: at('requests', index),
  }) satisfies AddressRequest

const inputOf = ({ pools, reserved, locked, requests, release }: Case): AddressPlanInput => ({
  pools: pools.map((pool, index) => ({ ...pool, at: at('pools', index) })),
  reserved: reserved.map((range, index) => ({ ...range, at: at('reserved', index) })),
  locked: locked.map((line, index) => ({ ...line, at: at('locked', index) })),
  requests: requests.map(requestOf),
  release,
})

describe('address plans', () => {
  it.each(cases)('$name', (one) => {
    const plan = planAddresses(inputOf(one))
    const problems = plan.diagnostics.map(({ code, summary, at: place }) => `${code} ${place?.file ?? ''}:${place?.line ?? ''} ${summary}`)
    expect(problems).toEqual(one.problems.map((problem) => problem.says))
    for (const [index, { help, detail }] of one.problems.entries()) {
      if (help !== undefined) expect(plan.diagnostics[index]?.help).toContain(help)
      if (detail !== undefined) expect(plan.diagnostics[index]?.detail).toContain(detail)
    }
    expect(Object.fromEntries([...plan.allocations].map(([key, prefix]) => [key, prefixText(prefix)]))).toEqual(one.allocations)
    expect(plan.released).toEqual(one.released)
    if (one.free !== undefined) {
      expect(Object.fromEntries([...plan.free].map(([pool, prefixes]) => [pool, prefixes.map(prefixText)]))).toEqual(one.free)
    }
    if (one.map !== undefined) expect(addressMapText(addressMap(plan))).toBe(one.map)
  })

  it('take hostile names as names', () => {
    const nothing: AddressPlanInput = { pools: [], reserved: [], requests: [], locked: [] }
    const requests = [
      { key: '__proto__', pool: 'constructor', prefixLength: 25, at: at('requests', 0) },
      { key: 'a\nb\u{1b}[31m', pool: 'constructor', within: '__proto__', prefixLength: 26, at: at('requests', 1) },
    ]
    const pools = [{ name: 'constructor', prefixes: ['10.0.0.0/24'], at: at('pools', 0) }]
    const plan = planAddresses({ ...nothing, pools, requests })
    expect([...plan.allocations.keys()]).toEqual(['__proto__', 'a\nb\u{1b}[31m'])
    expect(addressMapText(addressMap(plan))).toBe(
      [
        '10.0.0.0/24         constructor, 128 of 256 free',
        '├─ 10.0.0.0/25      __proto__, 64 of 128 free',
        '│  ├─ 10.0.0.0/26   a b\\u{1b}[31m',
        '│  └─ 10.0.0.64/26  free, 64 addresses',
        '└─ 10.0.0.128/25    free, 128 addresses',
        '',
      ].join('\n'),
    )
    expect(planAddresses(nothing).diagnostics).toEqual([])
    expect(addressMapText(addressMap(planAddresses(nothing)))).toBe('')
  })

  it('throw on what only a builder can do wrong', () => {
    const one = (key: string, within?: string) => ({
      key,
      pool: 'weu',
      prefixLength: 24,
      at: at('requests', 0),
      ...(within === undefined ? {} : { within }),
    })
    const plan = (...requests: readonly AddressRequest[]) => planAddresses({ pools: [], reserved: [], requests, locked: [] })
    expect(() => plan(one('a'), one('a'))).toThrow('two requests for addresses are called a')
    expect(() => plan(one('a'), one('b', 'a'), one('b', 'a'))).toThrow('two requests for addresses are called b')
    expect(() => plan(one('a', 'b'))).toThrow('a lies within b')
    expect(() => plan(one('a', 'b'), one('b', 'a'))).toThrow('a lies within b')
    expect(() => plan(one('a', 'a'))).toThrow('a lies within a')
  })
})
