import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allKinds } from '../packages/core/src/engine/kinds.ts'
import { parseEstate } from '../packages/core/src/estate/index.ts'
import { checkGoldenPaths, checkRequests } from '../packages/core/src/golden-path/index.ts'
import { checkNaming } from '../packages/core/src/naming/index.ts'
import { checkPolicies } from '../packages/core/src/policy/index.ts'
import type { Diagnostic } from '../packages/core/src/kernel/index.ts'

const folder = join(import.meta.dirname, 'estate-errors')
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
const controls = [
  { id: 'auto-iac-coverage', evaluation: 'facts' },
  { id: 'strategy-executive-sponsor', evaluation: 'attestation' },
] as const

interface Expected {
  readonly line: number
  readonly severity: string
  readonly code: string
  readonly text: string
}

const expectedIn = (text: string): readonly Expected[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/# (ERROR|WARNING) (FW\d{4}): (.*?)(?=\r?$| # (?:ERROR|WARNING) FW)/g)].map((match) => ({
      line: index + 1,
      severity: (match[1] ?? '').toLowerCase(),
      code: match[2] ?? '',
      text: match[3] ?? '',
    })),
  )

const shown = (found: Diagnostic): string => (found.help === undefined ? found.summary : `${found.summary}; ${found.help}`)
const matches = (expected: Expected, found: Diagnostic): boolean =>
  found.at?.line === expected.line &&
  found.code === expected.code &&
  found.severity === expected.severity &&
  shown(found).includes(expected.text)

describe('the mistakes of an estate are told at their line, with their code and in their words', () => {
  it('has at least thirty cases', () => expect(cases.length).toBeGreaterThanOrEqual(30))

  it.each(cases)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const expected = expectedIn(text)
    expect(expected).not.toEqual([])
    const files = [{ path: name, text }]
    const parsed = parseEstate(files, allKinds, { controls })
    const diagnostics = [
      ...parsed.diagnostics,
      ...checkPolicies(parsed.estate, files),
      ...checkNaming(parsed.estate),
      ...checkGoldenPaths(parsed.estate),
      ...checkRequests(parsed.estate),
    ]
    const notTold = expected.filter((one) => !diagnostics.some((found) => matches(one, found)))
    const notExpected = diagnostics.filter((found) => !expected.some((one) => matches(one, found)))
    expect({ notTold, notExpected: notExpected.map((found) => `${found.at?.line}: ${found.code} ${shown(found)}`) }).toEqual({
      notTold: [],
      notExpected: [],
    })
    expect(diagnostics).toHaveLength(expected.length)
  })
})
