import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Json } from '../kernel/index.ts'
import { redactSecrets } from './redact.ts'

const json: z.ZodType<Json> = z.json()
const cases = z
  .array(z.strictObject({ name: z.string(), value: json, redacted: z.array(z.string()) }))
  .parse(parse(readFileSync(new URL('redact.cases.yaml', import.meta.url), 'utf8')))

/** Every text of a value with the dotted path to it. */
function texts(value: Json, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => texts(member, [...path, key]))
}

describe('redaction', () => {
  it.each(cases)('$name', ({ value, redacted }) => {
    const result = redactSecrets(value, (secret) => `#${secret.length}`)
    const after = new Map(texts(result))
    for (const [path, before] of texts(value)) {
      expect(`${path}: ${after.get(path)}`).toBe(`${path}: ${redacted.includes(path) ? `redacted:#${before.length}` : before}`)
    }
    if (redacted.length === 0) expect(result).toBe(value)
  })

  it('changes nothing the second time', () => {
    for (const { value } of cases) {
      const once = redactSecrets(value, () => 'f')
      expect(redactSecrets(once, () => 'g')).toEqual(once)
    }
  })
})
