import { loadEstate } from '@fairway/core/engine'
import { describe, expect, test } from 'vitest'
import { base, estateOf, filesOf, waiver } from './builders.ts'

const codesOf = (...more: readonly (readonly [string, string, object])[]): string[] =>
  loadEstate(filesOf([...base, ...more])).diagnostics.map((one) => `${one.code} ${one.at?.file ?? ''}`)

const approval = (decisions: readonly object[]) => ({
  phase: 'p1', requestedBy: 'Ada@contoso.example', requestedAt: '2026-10-12', reason: 'done', decisions,
}) // prettier-ignore
const answer = (more: object) => ({
  assessedAt: '2026-10-05', assessedBy: 'ada@contoso.example',
  attestations: [{ control: 'strategy-executive-sponsor', answer: 'met', statement: 'She does.', by: 'ada@contoso.example', at: '2026-10-05', ...more }],
}) // prettier-ignore
const override = (control: string, parameters: object) => ({ control, parameters, owner: 'ada@contoso.example', reason: 'ours' })

describe('an estate whose shapes are right', () => {
  test('is read without a word', () => {
    expect(codesOf(['Waiver', 'ocr', waiver()])).toEqual([])
  })

  test.each([
    [
      'a waiver approved by who asked, in another case',
      ['Waiver', 'w', waiver({ approvedBy: 'ADA@contoso.example' })],
      'FW5006 Waiver-w.yaml',
    ],
    ['a waiver that ends when it begins', ['Waiver', 'w', waiver({ expires: '2026-10-10' })], 'FW5007 Waiver-w.yaml'],
    ['an answer that ends before it is given', ['SelfAssessment', 's', answer({ expires: '2026-10-04' })], 'FW5007 SelfAssessment-s.yaml'],
    [
      'a decision on an own request',
      ['Approval', 'a', approval([{ person: 'ada@contoso.example', role: 'security-lead', decision: 'approved', at: '2026-10-13' }])],
      'FW5010 Approval-a.yaml',
    ],
    [
      'a threshold that a criterion does not have',
      ['ControlOverride', 'o', override('p4-cost', { maxPercnt: 200 })],
      'FW5009 ControlOverride-o.yaml',
    ],
    [
      'a threshold that is no number',
      ['ControlOverride', 'o', override('p4-cost', { maxPercent: 'many' })],
      'FW5009 ControlOverride-o.yaml',
    ],
  ] as const)('and holds %s, is told of it at its file', (_what, document, expected) => {
    expect(codesOf([...document])).toEqual([expected])
  })

  test('may change the threshold of a criterion by its id', () => {
    expect(codesOf(['ControlOverride', 'o', override('p4-cost', { maxPercent: 200 })])).toEqual([])
  })

  test('a near name is offered for an unknown threshold', () => {
    const { diagnostics } = loadEstate(filesOf([...base, ['ControlOverride', 'o', override('p4-cost', { maxPercnt: 200 })]]))
    expect(diagnostics[0]?.help).toBe('did you mean `maxPercent`?')
  })

  test('an unknown control is told once, at its very place', () => {
    const { diagnostics } = loadEstate(filesOf([...base, ['Waiver', 'w', waiver({ control: 'sec-ai-local-auth-disable' })]]))
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.help).toContain('sec-ai-local-auth-disabled')
  })
})

test('a waiver that does not hold is kept, so that reports can say why', () => {
  expect(
    estateOf(['Waiver', 'w', waiver({ approvedBy: 'ada@contoso.example' })]).documents.filter((one) => one.kind === 'Waiver'),
  ).toHaveLength(1)
})

test('every mistake of a run is told, in the order of files', () => {
  const codes = codesOf(
    ['Waiver', 'b', waiver({ approvedBy: 'ada@contoso.example', expires: '2026-10-01' })],
    ['Waiver', 'a', waiver({ expires: '2026-10-01' })],
  )
  expect(codes).toEqual(['FW5007 Waiver-a.yaml', 'FW5006 Waiver-b.yaml', 'FW5007 Waiver-b.yaml'])
})

describe('policies in the shape of Azure', () => {
  const rule = (condition: string): string => `{
  "name": "Deny-X",
  "properties": {
    "policyRule": {
      "if": { "field": "type", ${condition} },
      "then": { "effect": "deny" }
    }
  }
}`

  test('are documents like any other, and what is wrong with them is told at its line', () => {
    const good = loadEstate([{ path: 'policies/x.json', text: rule('"equals": "a.b/c"') }])
    expect(good.diagnostics).toEqual([])
    expect(good.estate.documents).toMatchObject([{ kind: 'PolicyDefinition', name: 'Deny-X', at: { file: 'policies/x.json', line: 1 } }])
    const bad = loadEstate([{ path: 'policies/x.json', text: rule('"equal": "a.b/c"') }])
    expect(bad.diagnostics).toMatchObject([{ code: 'FW7001', at: { file: 'policies/x.json', line: 5 } }])
    const broken = loadEstate([{ path: 'policies/x.json', text: rule('"equals" "a.b/c"') }])
    expect(broken.diagnostics).toMatchObject([{ code: 'FW7009', at: { file: 'policies/x.json', line: 5 } }])
  })

  test('are declared once, whatever the case of their names', () => {
    const twice = loadEstate([
      { path: 'policies/a.json', text: rule('"equals": "a.b/c"') },
      { path: 'policies/b.yaml', text: 'name: deny-x\npolicyRule: { if: { field: type, equals: a }, then: { effect: audit } }\n' },
    ])
    expect(twice.diagnostics).toMatchObject([
      { code: 'FW1024', at: { file: 'policies/b.yaml' }, help: 'the first is at policies/a.json:1' },
    ])
    expect(twice.estate.documents).toHaveLength(1)
  })
})
