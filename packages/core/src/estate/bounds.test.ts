import { describe, expect, it } from 'vitest'
import { allKinds } from '../engine/index.ts'
import { estateLimits, parseEstate } from './index.ts'

const HEAD = 'apiVersion: fairway.dev/v1\nkind: Team\nmetadata:\n  name: a\n'
const GOOD = `${HEAD}spec: { displayName: A, lead: b }\n`
const MB = 1024 * 1024

const codesOf = (text: string): readonly string[] => parseEstate([{ path: 'a.yaml', text }], allKinds).diagnostics.map((one) => one.code)
const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

describe('What is too large is refused before it is parsed', () => {
  it.each([
    ['a file above 10 MB', `${GOOD}# ${'x'.repeat(10 * MB)}`, 'FW1002'],
    ['a document above 1 MB', `${GOOD}# ${'x'.repeat(MB)}`, 'FW1002'],
    ['a document above 1 MB in bytes, below it in characters', `${GOOD}# ${'\u20ac'.repeat(MB / 2)}`, 'FW1002'],
    ['more values than anybody writes', `a: [${'1,'.repeat(120_000)}]`, 'FW1002'],
    ['lists in lists without an end', '['.repeat(MB - 1), 'FW1003'],
    ['mappings in mappings without an end', '{a: '.repeat(200_000), 'FW1003'],
    ['lists in lists, in block style', '- '.repeat(400_000), 'FW1003'],
    ['keys of keys', '? '.repeat(400_000), 'FW1003'],
    ['an indentation that goes ever deeper', numbered(1000, (index) => `${' '.repeat(index)}a:\n`), 'FW1003'],
    ['anchors without an end', '&a '.repeat(300_000), 'FW1014'],
    ['a bomb of aliases', `a0: &a0 [x, x]\n${numbered(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`, 'FW1002'],
    ['a bomb of mappings', `a0: &a0 { x: y }\n${numbered(40, (i) => `a${i + 1}: &a${i + 1} { a: *a${i}, b: *a${i} }\n`)}`, 'FW1002'],
  ])('%s', (_, text, code) => expect(codesOf(text)).toEqual([code]))

  it('Aliases that nest deeper than brackets may are refused as well.', () => {
    const chain = `a0: &a0 [x]\n${numbered(80, (i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`)}`
    expect(codesOf(chain)).toContain('FW1003')
  })

  it('Documents up to the bounds are read: 64 collections deep are no error of nesting, 65 are.', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(codesOf(nested(estateLimits.depth))).toEqual(['FW1020'])
    expect(codesOf(nested(estateLimits.depth + 1))).toEqual(['FW1003'])
    expect(codesOf(`${GOOD}# ${'x'.repeat(MB - GOOD.length - 3)}\n`)).toEqual([])
  })

  it('Of too many documents in a file the first are read, and the place where reading ended is told.', () => {
    const documents = numbered(estateLimits.documentsPerFile + 5, (index) => `---\n${GOOD.replace('name: a', `name: t${index}`)}`)
    const { estate, diagnostics } = parseEstate([{ path: 'a.yaml', text: documents }], allKinds)
    expect(estate.documents).toHaveLength(estateLimits.documentsPerFile)
    expect(diagnostics.map((one) => [one.code, one.at?.line])).toEqual([['FW1031', estateLimits.documentsPerFile * 6 + 1]])
  })

  it('A file of nothing but mistakes is given up, and the line is told from which on it was not read.', () => {
    const bad = `${HEAD}spec:\n${numbered(600, (index) => `  wrong${index}: 1\n`)}`
    const text = `${bad}---\n${bad}---\n${bad}---\n${GOOD.replace('name: a', 'name: z')}`
    const { estate, diagnostics } = parseEstate(
      [
        { path: 'a.yaml', text },
        { path: 'b.yaml', text: GOOD.replace('name: a', 'name: b') },
      ],
      allKinds,
    )
    expect(estate.documents.map((one) => [one.name, one.at.file])).toEqual([['b', 'b.yaml']])
    expect(diagnostics.filter((one) => one.at?.file === 'a.yaml')).toHaveLength(201)
    expect(diagnostics.find((one) => one.code === 'FW1029')?.summary).toMatch(
      /^\d+ more errors of this file are not shown, and from line 1212 on it was not read$/,
    )
  })

  it('A huge document hides no other: those of its file and of other files are read.', () => {
    const text = `${GOOD}---\n${HEAD}spec: { displayName: "${'x'.repeat(2 * MB)}" }\n---\n${GOOD.replace('name: a', 'name: c')}`
    const { estate, diagnostics } = parseEstate([{ path: 'a.yaml', text }], allKinds)
    expect(estate.documents.map((one) => one.name)).toEqual(['a', 'c'])
    expect(diagnostics.map((one) => one.code)).toEqual(['FW1002'])
  })
})

describe('What is large and wrong is read to an end, and no more of it is told than anybody reads', () => {
  it.each<[string, (count: number) => string, string]>([
    ['unknown properties', (n) => `${HEAD}spec:\n${numbered(n, (i) => `  displayNam${i}: 1\n`)}`, 'FW1005 FW1004 FW1029'],
    ['duplicate keys', (n) => `${HEAD}spec:\n${'  kk: 1\n'.repeat(n)}`, 'FW1005 FW1004 FW1010 FW1029'],
    [
      'references to nothing',
      (n) => `${HEAD.replace('Team', 'Source')}spec:\n  subscriptions:\n${numbered(n, (i) => `    - s${i}\n`)}`,
      'FW1005 FW1009 FW1026 FW1029',
    ],
    ['empty lines', (n) => `a: b${'\n'.repeat(n * 8)}`, 'FW1020'],
    ['unknown escapes', (n) => `a: "${'\\q'.repeat(n)}"`, 'FW1001 FW1029'],
    ['tags', (n) => '!a '.repeat(n), 'FW1015 FW1029'],
    ['invisible characters', (n) => '\u{202e}'.repeat(n * 4), 'FW1018 FW1020'],
    ['quotes that close nothing', (n) => `a: '${"''".repeat(n * 8)}`, 'FW1020'],
    ['a name without an end', (n) => HEAD.replace('name: a', `name: ${'a-'.repeat(n * 8)}`), 'FW1005 FW1023'],
    ['small documents', (n) => numbered(n / 10, (i) => `---\n${GOOD.replace('name: a', `name: t${i}`)}`), 'FW1031'],
  ])('%s', (_, make, codes) => {
    const { diagnostics } = parseEstate([{ path: 'a.yaml', text: make(24_000) }], allKinds)
    expect([...new Set(diagnostics.map((one) => one.code))].join(' ')).toBe(codes)
    expect(diagnostics.length).toBeLessThanOrEqual(estateLimits.diagnosticsPerFile + 1)
  })
})
