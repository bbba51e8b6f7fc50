import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { resourceFromRow } from './from-row.ts'

const json: z.ZodType<Json> = z.json()
const object = z.record(z.string(), json)
const caseSchema = z.strictObject({
  name: z.string(),
  graph: z.boolean().optional(),
  row: object,
  resource: object.optional(),
  absent: z.array(z.string()).default([]),
  children: z.array(z.string()).default([]),
  problems: z.array(z.string()).default([]),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('from-row.cases.yaml', import.meta.url), 'utf8')))
const fingerprint = (secret: string): string => String(secret.length)
const objectOf = (text: string): JsonObject => {
  const value: unknown = JSON.parse(text)
  if (!isJsonObject(value)) throw new Error('not an object')
  return value
}
const ID = '/subscriptions/a/resourceGroups/rg/providers/Microsoft.Web/sites/s'

describe('rows', () => {
  it.each(cases)('$name', ({ row, graph, resource, absent, children, problems }) => {
    const result = resourceFromRow(row, { fingerprint, ...(graph === undefined ? {} : { graph }) })
    if (resource === undefined) expect(result.resource).toBeUndefined()
    else expect(result.resource).toMatchObject(resource)
    for (const field of absent) expect(result.resource).not.toHaveProperty(field)
    expect(result.children.map((child) => child.id)).toEqual(children)
    expect(result.problems).toEqual(problems)
  })

  it('drop `__proto__` at any depth and say so', () => {
    const row = objectOf(
      `{"id":"${ID}","__proto__":{"x":1},"tags":{"__proto__":"y","a":"b"},"properties":{"deep":[{"__proto__":{"admin":true},"k":1}]}}`,
    )
    const { resource, problems } = resourceFromRow(row, { fingerprint })
    expect(problems).toEqual(['dropped-key'])
    expect(resource?.tags).toEqual({ a: 'b' })
    expect(JSON.stringify(resource)).not.toContain('__proto__')
    const copy: Record<string, unknown> = {}
    Object.assign(copy, resource)
    expect(copy['admin']).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('are bounded in depth', () => {
    const row = objectOf(`{"id":"${ID}","properties":${'{"a":'.repeat(300)}1${'}'.repeat(300)}}`)
    const { resource, problems } = resourceFromRow(row, { fingerprint })
    expect(problems).toEqual(['too-deep'])
    expect(JSON.stringify(resource).length).toBeLessThan(1500)
  })

  it('have their impossible numbers replaced', () => {
    const { resource, problems } = resourceFromRow(objectOf(`{"id":"${ID}","properties":{"a":1e400,"b":12345678901234567890}}`), {
      fingerprint,
    })
    expect(problems).toEqual(['bad-number'])
    expect(resource?.properties?.['a']).toBeNull()
  })

  it('never throw and never give an id that is not canonical, whatever they hold', () => {
    const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => json.parse(value))
    const field = fc.constantFrom(
      'id',
      'Id',
      'ResourceId',
      'name',
      'type',
      'Type',
      'tags',
      'sku',
      'properties',
      'resources',
      'identity',
      'zones',
      'location',
      'systemData',
    )
    fc.assert(
      fc.property(fc.dictionary(field, fc.oneof(anyJson, fc.constant(ID))), (row) => {
        const { resource, children } = resourceFromRow(row, { fingerprint })
        for (const one of [...(resource === undefined ? [] : [resource]), ...children]) expect(one.id).toMatch(/^\/[^A-Z]+$/)
      }),
      { numRuns: 300 },
    )
  })
})
