import { assess, resourceRows, storedFindings, summaryOf, worldOf, type AssessmentInput } from '@fairway/core/engine'
import { renderAssessment, reportFormats } from '@fairway/core/report'
import { assert, property, record, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account, accountId, complete, estateOf, now, subscription, waiver } from './builders.ts'

const workload = [
  'Workload',
  'scanning',
  { displayName: 'Scanning', owner: 'vision', environment: 'prod', selectors: [{ resourceGroup: 'rg-ai' }] },
] as const

const second = ['Workload', 'a-chat', { ...workload[2], displayName: 'Chat', selectors: [{ resourceGroup: 'rg-*' }] }] as const
const said = (name: string, rating: number) =>
  [
    'SelfAssessment',
    name,
    {
      assessedAt: '2026-10-05',
      assessedBy: `${name}@contoso.example`,
      ratings: [{ area: 'security', rating }],
      attestations: [
        {
          control: 'strategy-executive-sponsor',
          answer: rating > 2 ? 'met' : 'not-met',
          statement: `${rating}`,
          by: `${name}@contoso.example`,
          at: '2026-10-05',
        },
      ],
    },
  ] as const
const overridden = (name: string, severity: string) =>
  ['ControlOverride', name, { control: 'sec-ai-local-auth-disabled', severity, owner: 'ada@contoso.example', reason: name }] as const

/** Documents and facts that contradict each other, so that whichever came first could win. */
const contradictions = (): Partial<AssessmentInput> => ({
  estate: estateOf(
    ['Waiver', 'keys', waiver()],
    ['Waiver', 'again', waiver()],
    workload,
    second,
    said('ann', 4),
    said('bob', 2),
    overridden('low', 'low'),
    overridden('high', 'high'),
  ),
  resources: [
    ...input().resources,
    { ...account('ocr', { properties: { disableLocalAuth: true } }), source: 'other' },
    { ...account('ocr', { properties: {} }), source: 'third' },
  ],
  declarations: [
    ...input().declarations,
    ...['b.tfstate', 'c.tfstate'].flatMap((file) =>
      input().declarations.map((one) => ({
        ...one,
        declaration: { ...one.declaration, file, compare: { location: file === 'b.tfstate' ? 'northeurope' : 'westeurope' } },
      })),
    ),
  ],
})

const input = (more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  estate: estateOf(['Waiver', 'keys', waiver()], workload),
  resources: [account('ocr'), account('chat', { tags: null }, 'rg-other'), account('asr', { properties: { disableLocalAuth: true } }, 'rg-other')],
  declarations: [
    { declaration: { address: 'azurerm_cognitive_account.ocr', tool: 'terraform', declaredType: 'azurerm_cognitive_account', id: accountId('ocr'), compare: {}, file: 'a.tfstate' }, source: 'tf', observedAt: now },
    { declaration: { address: 'azurerm_cognitive_account.gone', tool: 'terraform', declaredType: 'azurerm_cognitive_account', id: accountId('gone'), compare: {}, file: 'a.tfstate' }, source: 'tf', observedAt: now },
  ],
  coverage: [complete, { ...complete, source: 'tf', kind: 'iac.resource', scope: 'file:a.tfstate' }, { ...complete, status: 'denied', scope: '/subscriptions/other', enumerated: [] }],
  now,
  ...more,
}) // prettier-ignore

describe('a judgement', () => {
  test('is the same bytes in every format, whatever the order of the facts and documents', () => {
    const given = input(contradictions())
    const expected = reportFormats.map((format) => renderAssessment(assess(given), format))
    const shuffled = <Element>(list: readonly Element[]) => shuffledSubarray([...list], { minLength: list.length })
    assert(
      property(
        record({
          resources: shuffled(given.resources),
          declarations: shuffled(given.declarations),
          coverage: shuffled(given.coverage),
          documents: shuffled(given.estate.documents),
        }),
        ({ documents, ...facts }) => {
          const other = assess({ ...facts, estate: { documents }, now })
          expect(reportFormats.map((format) => renderAssessment(other, format))).toEqual(expected)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('gives each finding an id made of rule and subject, unique and in order', () => {
    const { findings } = assess(input())
    const ids = findings.map((one) => one.id)
    expect(ids).toEqual(findings.map((one) => `${one.rule}#${one.subject}`))
    expect(new Set(ids).size).toBe(ids.length)
    const keys = findings.map((one) => `${one.rule}\u0000${one.subject}`)
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  test('keeps the ids of findings when the facts change', () => {
    const before = assess(input()).findings.map((one) => one.id)
    const after = assess(
      input({ resources: input().resources.map((one) => ({ ...one, resource: { ...one.resource, location: 'northeurope' } })) }),
    )
    expect(after.findings.map((one) => one.id)).toEqual(before)
  })

  test('of nothing at all passes nothing about Azure', () => {
    const { findings, phases } = assess({ estate: { documents: [] }, resources: [], declarations: [], coverage: [], now })
    expect(findings.filter((one) => one.status === 'pass')).toEqual([])
    expect(phases.map((one) => one.state)).toEqual(Array(6).fill('not-started'))
  })

  test('names the owner by workload, then tag, then subscription', () => {
    const { findings } = assess(input())
    const ownerOf = (subject: string) => findings.find((one) => one.rule === 'sec-ai-local-auth-disabled' && one.subject === subject)?.owner
    expect(ownerOf(accountId('ocr'))).toBe('vision')
    expect(ownerOf(accountId('asr', 'rg-other'))).toBe('vision')
    expect(ownerOf(accountId('chat', 'rg-other'))).toBe('platform')
  })

  test('says what to do about what fails and what would settle what is unknown, and nothing about what is well', () => {
    for (const finding of assess(input()).findings) {
      if (finding.status === 'fail') expect(finding.remedy, finding.id).toBeTruthy()
      if (finding.status === 'unknown') expect(finding.remedy, finding.id).toMatch(/^Provide .+\.$/)
      if (finding.status === 'pass') expect(finding.remedy, finding.id).toBeUndefined()
    }
  })

  test('of a later moment sees waivers end', () => {
    const count = (at: string) => assess(input({ now: at })).findings.filter((one) => one.status === 'waived').length
    expect(count(now)).toBe(1)
    expect(count('2027-04-01T00:00:00.000Z')).toBe(0)
  })
})

describe('rows for lists', () => {
  const world = worldOf(input())
  const assessment = assess(input())

  test('hold every resource once, in the order of ids, with the number of its open findings', () => {
    const rows = [...resourceRows(world, assessment)]
    expect(rows.map((one) => one.id)).toEqual([accountId('ocr'), accountId('asr', 'rg-other'), accountId('chat', 'rg-other')])
    for (const row of rows) {
      const own = assessment.findings.filter((one) => one.subject === row.id)
      expect(row.fail, row.id).toBe(own.filter((one) => one.status === 'fail').length)
      expect(row.unknown, row.id).toBe(own.filter((one) => one.status === 'unknown').length)
    }
    expect(rows[0]).toMatchObject({
      name: 'ocr',
      subscriptionId: subscription,
      sku: 'S0',
      owner: 'vision',
      workload: 'scanning',
      iac: 'codified',
    })
    expect(rows[2]).toMatchObject({ owner: 'platform', workload: null, iac: 'unmanaged' })
  })

  test('findings carry the title, area and phase of their control', () => {
    const stored = [...storedFindings(assessment)]
    expect(stored).toHaveLength(assessment.findings.length)
    expect(stored.find((one) => one.rule === 'sec-ai-local-auth-disabled')).toMatchObject({
      title: 'AI accounts accept no keys',
      area: 'security',
      phase: 'p2',
    })
  })

  test('a summary counts each finding once, under its status', () => {
    const { counts, ratings, phases } = summaryOf(assessment, 3)
    expect(counts.pass + counts.fail + counts.unknown + counts.waived + counts.notApplicable).toBe(assessment.findings.length)
    expect(counts.resources).toBe(3)
    expect(Object.keys(ratings)).toEqual(assessment.scorecard.areas.map((one) => one.id))
    expect(phases['p1']).toBe(assessment.phases[0]?.state)
  })
})
