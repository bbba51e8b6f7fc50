import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commentLine, yamlText } from '../src/render/kubernetes/yaml-text.ts'
import { hostileText } from './random-graph.ts'

const wellFormed = hostileText.map((text) => text.toWellFormed())
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    wellFormed,
    fc.constantFrom<unknown>(null, true, 1, -0.5, 'yes', '1e3', '0x1F', '2026-11-21', '!!binary x', '&a', '- a', 'a: b', '? a', '12:30:45'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(wellFormed, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('YAML', () => {
  it('says the same to readers of both versions, whatever stands in it, and shows every character that it has', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const text = yamlText({ value })
        for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version })).toEqual({ value })
        // What go-yaml refuses, what YAML 1.1 takes for the end of a line, and what nobody can see.
        expect(text).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 400 },
    )
  })

  it('has comments of one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parse(`${commentLine(text)}\na: 1\n`)).toEqual({ a: 1 })
      }),
    )
  })
})
