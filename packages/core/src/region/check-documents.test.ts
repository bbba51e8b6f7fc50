import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEstate } from '../estate/index.ts'
import { checkRegionDocuments } from './check-documents.ts'
import { placementPolicyKind } from './placement-policy-kind.ts'
import { regionKind } from './region-kind.ts'

const text = readFileSync(new URL('cases/documents.yaml', import.meta.url), 'utf8')

/** What the comments of the file expect: line, severity, code and some words. */
const expected = text.split('\n').flatMap((line, index) =>
  [...line.matchAll(/# (ERROR|WARNING) (FW\d{4}): ([^#]+)/g)].map(([, severity = '', code = '', words = '']) => ({
    line: index + 1,
    severity: severity.toLowerCase(),
    code,
    words: words.trim(),
  })),
)

describe('regions and placement policies', () => {
  it('are told what is wrong with them at the line', () => {
    const parsed = parseEstate([{ path: 'documents.yaml', text }], [regionKind, placementPolicyKind])
    expect(parsed.diagnostics).toEqual([])
    const told = checkRegionDocuments(parsed.estate).map(({ at, severity, code, summary, help }) => ({
      line: at?.line,
      severity,
      code,
      words: help === undefined ? summary : `${summary}; ${help}`,
    }))
    const byLine = <One extends { readonly line: number | undefined }>(all: readonly One[]): readonly One[] =>
      all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    expect(byLine(told).map(({ line, severity, code }) => [line, severity, code])).toEqual(
      expected.map(({ line, severity, code }) => [line, severity, code]),
    )
    for (const [index, one] of byLine(told).entries()) expect(one.words).toContain(expected[index]?.words)
  })
})
