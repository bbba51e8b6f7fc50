import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allKinds } from '../engine/index.ts'
import { isCode } from '../kernel/index.ts'
import { parseEstate } from './index.ts'

const FRAGMENTS = [
  'apiVersion: fairway.dev/v1\n',
  'kind: Team\n',
  'kind: Waiver\n',
  'metadata: { name: a }\n',
  'metadata:\n  name: a\n  labels: { __proto__: x, constructor: y, toString: z }\n',
  'spec:\n  displayName: A\n',
  'spec: { lead: no, members: [1.10, ~, !x y] }\n',
  '  valueOf: 1\n',
  '  hasOwnProperty: [',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<<: *a\n',
  '&a [*a]\n',
  '"\\u0000"\n',
  "'",
  '"',
  '|\n',
  '\t',
  '\r',
  '\u{feff}',
  '\u{202e}',
  '\u{d800}',
  '? ',
  ': ',
  '- ',
  '{',
  ']',
  '#',
  '\n',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('Whatever is written in a file', () => {
  it('is read without an exception, and what is wrong has a registered code and a place in the file.', () => {
    fc.assert(
      fc.property(text, (written) => {
        const lines = written.split('\n').length
        for (const { code, summary, at } of parseEstate([{ path: 'a.yaml', text: written }], allKinds).diagnostics) {
          expect(isCode(code)).toBe(true)
          expect(summary).not.toBe('')
          expect(at?.file).toBe('a.yaml')
          expect(at?.line).toBeGreaterThanOrEqual(1)
          expect(at?.line).toBeLessThanOrEqual(lines)
          expect(at?.column).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is either declared or told: no file with content ends in nothing.', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { estate, diagnostics } = parseEstate([{ path: 'a.yaml', text: written }], allKinds)
        expect(estate.documents.length + diagnostics.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing for the programs that read it.', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'), (key) => {
        const written = `apiVersion: fairway.dev/v1\nkind: Team\nmetadata: { name: a, labels: { ${key}: polluted } }\nspec: { displayName: A, lead: b, ${key}: { polluted: 1 } }\n`
        const { estate, diagnostics } = parseEstate([{ path: 'a.yaml', text: written }], allKinds)
        expect(estate.documents).toEqual([])
        expect(diagnostics.length).toBeGreaterThan(0)
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      }),
    )
  })

  it('gives the same for the same, in whatever order the files come.', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const files = texts.map((one, index) => ({ path: `${index}.yaml`, text: one }))
        expect(parseEstate(files.toReversed(), allKinds)).toEqual(parseEstate(files, allKinds))
      }),
      { numRuns: 200 },
    )
  })
})
