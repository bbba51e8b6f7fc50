import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { canonicalId, parseId } from './resource-id.ts'

const caseSchema = z.strictObject({
  name: z.string(),
  id: z.string(),
  canonical: z.string().nullable(),
  type: z.string().optional(),
  resourceName: z.string().optional(),
  subscriptionId: z.string().optional(),
  resourceGroup: z.string().optional(),
  parent: z.string().optional(),
  scope: z.string().optional(),
  extension: z.boolean().optional(),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('resource-id.cases.yaml', import.meta.url), 'utf8')))

describe('resource ids', () => {
  it.each(cases)('$name', ({ name, id, canonical, resourceName, ...expected }) => {
    expect(canonicalId(id) ?? null, name).toBe(canonical)
    const parsed = parseId(id)
    expect(parsed?.id ?? null).toBe(canonical)
    expect(parsed ?? {}).toMatchObject({ ...expected, ...(resourceName === undefined ? {} : { name: resourceName }) })
  })

  const piece = fc.oneof(
    fc.constantFrom('subscriptions', 'resourceGroups', 'providers', 'Microsoft.Web', 'sites', '%20', '%252F', '%c3%a9', '?', '', 'tenants'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const anyId = fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('/')}`)
  const realId = fc
    .tuple(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9_.()-]{1,20}$/), fc.stringMatching(/^[A-Za-z0-9 _%-]{1,20}$/))
    .map(([sub, group, name]) => `/subscriptions/${sub}/resourceGroups/${group}/providers/Microsoft.Web/sites/n${name}`)

  it('are canonical after one pass', () => {
    fc.assert(
      fc.property(fc.oneof(anyId, realId), (id) => {
        const once = canonicalId(id)
        if (once !== undefined) expect(canonicalId(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('are equal in any casing', () => {
    fc.assert(
      fc.property(realId, (id) => {
        expect(canonicalId(id)).toBeDefined()
        expect(canonicalId(id.toUpperCase())).toBe(canonicalId(id))
        expect(canonicalId(id.toLowerCase())).toBe(canonicalId(id))
      }),
      { numRuns: 300 },
    )
  })

  it('name a parent that is an id itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyId, realId), (id) => {
        const parent = parseId(id)?.parent
        if (parent !== undefined) expect(canonicalId(parent)).toBe(parent)
      }),
      { numRuns: 300 },
    )
  })
})
