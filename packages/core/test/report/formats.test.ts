import { readFileSync } from 'node:fs'
import { assessmentSchema } from '@fairway/core/engine'
import { renderAssessment, renderJson } from '@fairway/core/report'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sampleAssessment, sampleFinding } from './sample.ts'

const many = Array.from({ length: 50_000 }, (_, index) => sampleFinding(index, 'a name', `rule-${index % 90}`))
const large = sampleAssessment('a name', many)

describe('50,000 findings', () => {
  test('make a page under a megabyte that says how many are left out', () => {
    const page = renderAssessment(large, 'html')
    expect(page.length).toBeLessThan(1_000_000)
    expect(page).toContain('more findings of this control')
  })

  test('fit a comment as Markdown and a few screens as text', () => {
    expect(renderAssessment(large, 'markdown').length).toBeLessThan(60_000)
    expect(renderAssessment(large, 'text').split('\n').length).toBeLessThan(150)
  })

  test('are all in the JSON, in pieces no larger than a few hundred findings', () => {
    const pieces = [...renderJson(large)]
    expect(JSON.parse(pieces.join('')).findings).toHaveLength(50_000)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1_000_000)
  })

  test('are cut to the worst in SARIF, with a notice, since readers refuse larger files', () => {
    const [run] = sarifSchema.parse(JSON.parse(renderAssessment(large, 'sarif'))).runs
    expect(run?.results).toHaveLength(5_000)
    expect(run?.results.every((result) => result.level === 'error')).toBe(true)
    expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
  })
})

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().min(1) }),
    region: z.strictObject({ startLine: z.int().min(1) }).optional(),
  }),
  logicalLocations: z.array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() })).min(1),
})
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])

/** The part of SARIF 2.1.0 that a report may use, and what it says must be there. */
const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                shortDescription: message,
                fullDescription: message,
                helpUri: z.url().optional(),
                defaultConfiguration: z.strictObject({ level }),
                properties: z.strictObject({ 'security-severity': z.string().regex(/^\d+\.\d$/), tags: z.array(z.string()) }),
              }),
            ),
          }),
        }),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            endTimeUtc: z.iso.datetime(),
            toolExecutionNotifications: z.array(z.strictObject({ level, message })),
          }),
        ),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z
            .strictObject({
              ruleId: z.string(),
              ruleIndex: z.int().min(0),
              kind: z.enum(['fail', 'open']),
              level,
              message,
              locations: z.array(location).min(1),
              partialFingerprints: z.record(z.string(), z.string()),
              properties: z.record(z.string(), z.unknown()),
              suppressions: z
                .array(z.strictObject({ kind: z.literal('external'), status: z.literal('accepted'), justification: z.string() }))
                .optional(),
            })
            // 3.27.10: a kind other than `fail` has no level.
            .refine((result) => (result.kind === 'fail') === (result.level !== 'none')),
        ),
      }),
    )
    .length(1),
})

describe('SARIF', () => {
  const log = sarifSchema.parse(JSON.parse(renderAssessment(sampleAssessment(), 'sarif')))

  test('every result points at its rule', () => {
    for (const run of log.runs) for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
  })

  test('a document of the estate is a line of a file, a resource a path made of its id', () => {
    const results = log.runs[0]?.results ?? []
    expect(results.map((result) => result.locations[0]?.physicalLocation)).toEqual([
      { artifactLocation: { uri: 'subscriptions/s/a%20name-0' } },
      { artifactLocation: { uri: 'a%20name' }, region: { startLine: 1 } },
      { artifactLocation: { uri: 'subscriptions/s/a%20name-2' } },
    ])
  })

  test('what is waived is suppressed, what is unknown is open, what passes is left out', () => {
    const results = log.runs[0]?.results ?? []
    expect(results.map((result) => [result.properties['status'], result.kind, result.suppressions?.length ?? 0])).toEqual([
      ['fail', 'fail', 0],
      ['unknown', 'open', 0],
      ['waived', 'fail', 1],
    ])
  })
})

describe('JUnit', () => {
  const xml = renderAssessment(sampleAssessment(), 'junit')

  test('has a suite for each area with its counts', () => {
    expect(xml).toContain('<testsuite name="security" tests="4" failures="1" errors="0" skipped="2" timestamp="2026-11-21T00:00:00">')
  })

  test('fails what fails, skips what is unknown or waived with the reason, and leaves out what does not apply', () => {
    expect(xml.match(/<failure /g)).toHaveLength(1)
    expect(xml).toContain('<skipped message="unknown: a name"/>')
    expect(xml).toContain('<skipped message="waived by a name: a name"/>')
    expect(xml.match(/<testcase /g)).toHaveLength(4)
  })
})

test('JUnit of more than 50,000 cases leaves passing ones out and counts them in their suite', () => {
  const findings = [...many, ...many.map((one) => ({ ...one, id: `${one.id}-again`, subject: `${one.subject}-again` }))]
  const xml = renderAssessment(sampleAssessment('a name', findings), 'junit')
  expect(xml).toContain('<system-out>20000 passing cases are not listed</system-out>')
  expect(xml.match(/<failure /g)).toHaveLength(20_000)
})

describe('JSON', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../../../schemas/assessment.json', import.meta.url), 'utf8')))
  const read = (text: string): Record<string, unknown> => JSON.parse(text)

  test('has the shape that schemas/assessment.json describes, and reads back', () => {
    const assessment = sampleAssessment('a name', many.slice(0, 500))
    const report = read(renderAssessment(assessment, 'json'))
    expect(schema.safeParse(report).error).toBeUndefined()
    expect(assessmentSchema.parse(report)).toEqual(assessment)
  })

  test.each(['asOf', 'scorecard', 'phases', 'checklist', 'findings', 'coverage', 'backlog'])(
    'without %s it does not have that shape',
    (member) => {
      const { [member]: _gone, ...rest } = read(renderAssessment(sampleAssessment(), 'json'))
      expect(schema.safeParse(rest).success).toBe(false)
    },
  )

  test('a status that does not exist is not of that shape', () => {
    const report = renderAssessment(sampleAssessment(), 'json')
    expect(schema.safeParse(read(report.replace('"status":"waived"', '"status":"forgiven"'))).success).toBe(false)
  })

  test('has one element of a list a line', () => {
    const lines = renderAssessment(sampleAssessment(), 'json').split('\n')
    expect(lines.filter((line) => line.startsWith('{"evidence"'))).toHaveLength(5)
  })
})

describe('the report in words', () => {
  const assessment = sampleAssessment('a `name`')

  test('a gate that re-opened says why, and closing it again comes first', () => {
    for (const format of ['text', 'markdown'] as const) {
      const report = renderAssessment(assessment, format)
      expect(report).toContain('Close gate p1')
      expect(report).toContain('re-opened')
    }
  })

  test.each(['text', 'markdown', 'html'] as const)(
    '%s says what is overdue, who answers for it, and who decides when they cannot',
    (format) => {
      const items = sampleAssessment('Kim Berg').checklist.filter((item) => item.state === 'overdue')
      const report = renderAssessment({ ...sampleAssessment('Kim Berg'), checklist: items.slice(0, 2) }, format, { width: 300 })
      for (const item of items.slice(0, 2)) expect(report).toContain(item.title)
      expect(report).toContain('Kim Berg, escalates to Kim Berg')
      expect(report).toContain('nobody is named')
      expect(report).toContain('2026-09-23')
    },
  )

  test('a report without a checklist has no section for one', () => {
    for (const format of ['text', 'markdown', 'html'] as const)
      expect(renderAssessment({ ...assessment, checklist: [] }, format)).not.toMatch(/^(## )?Checklist$|<h2>Checklist/m)
  })

  test('the page lists failing controls before unknown ones', () => {
    const findings = [sampleFinding(1, 'x', 'unknown-critical'), { ...sampleFinding(0, 'x', 'fails'), severity: 'low' as const }]
    const page = renderAssessment(sampleAssessment('x', findings), 'html')
    expect(page.indexOf('>fails<')).toBeGreaterThan(0)
    expect(page.indexOf('>fails<')).toBeLessThan(page.indexOf('>unknown-critical<'))
  })

  test('the page shows what stands in backticks as code', () => {
    expect(renderAssessment(assessment, 'html')).toMatch(/a <code>name<\/code>/)
  })

  test('the page opens in light and dark and has rules for paper', () => {
    const page = renderAssessment(assessment, 'html')
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page).toContain('@media print')
  })
})
