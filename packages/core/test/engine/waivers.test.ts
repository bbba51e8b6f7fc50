import { assess, type Assessment } from '@fairway/core/engine'
import type { Finding } from '@fairway/core/kernel'
import { describe, expect, test } from 'vitest'
import { account, accountId, complete, estateOf, now, waiver } from './builders.ts'

const judged = (documents: readonly (readonly [string, string, object])[], at = now, resources = [account('ocr')]): Assessment =>
  assess({ estate: estateOf(...documents), resources, declarations: [], coverage: [complete], now: at })

const findingOn = (assessment: Assessment, name = 'ocr', group?: string): Finding => {
  const id = `sec-ai-local-auth-disabled#${accountId(name, group)}`
  return assessment.findings.find((one) => one.id === id) ?? expect.fail(`there is no finding ${id}`)
}

describe('a waiver', () => {
  test('that holds makes a failure waived, and the finding names it', () => {
    expect(findingOn(judged([['Waiver', 'keys', waiver()]]))).toMatchObject({ status: 'waived', waiver: 'keys', reason: 'NotAsExpected' })
  })

  test('compares subjects without regard to case', () => {
    expect(findingOn(judged([['Waiver', 'keys', waiver({ subjects: [accountId('ocr').toUpperCase()] })]])).status).toBe('waived')
  })

  test('on `id/*` covers what lies below the id and nothing beside it', () => {
    const resources = [account('ocr'), account('ocr', {}, 'rg-ai-2')]
    const below = accountId('ocr').replace(/\/providers.*/, '/*')
    const assessment = judged([['Waiver', 'keys', waiver({ subjects: [below] })]], now, resources)
    expect(findingOn(assessment).status).toBe('waived')
    expect(findingOn(assessment, 'ocr', 'rg-ai-2').status).toBe('fail')
  })

  test('on `id/*` does not cover the id itself', () => {
    expect(findingOn(judged([['Waiver', 'keys', waiver({ subjects: [`${accountId('ocr')}/*`] })]])).status).toBe('fail')
  })

  test('of one control says nothing about another', () => {
    const { findings } = judged([['Waiver', 'keys', waiver()]])
    expect(findings.filter((one) => one.subject === accountId('ocr') && one.status === 'waived').map((one) => one.rule)).toEqual([
      'sec-ai-local-auth-disabled',
    ])
  })

  test.each([
    ['has expired', { expires: '2026-11-01' }, 'expired on 2026-11-01'],
    ['is agreed only later', { approvedAt: '2026-12-01' }, 'is agreed only from 2026-12-01'],
    ['was approved by who asked', { approvedBy: 'Ada@Contoso.example' }, 'was approved by the person who asked for it'],
    ['ends before it was agreed', { expires: '2026-10-01' }, 'ends before it was agreed'],
  ])('that %s leaves the failure, and the finding says so', (_what, more, text) => {
    const finding = findingOn(judged([['Waiver', 'keys', waiver(more)]]))
    expect(finding.status).toBe('fail')
    expect(finding.waiver).toBeUndefined()
    expect(finding.message).toContain(text)
  })

  test('that holds goes before one that does not', () => {
    const both = judged([
      ['Waiver', 'a-old', waiver({ expires: '2026-11-01' })],
      ['Waiver', 'b-new', waiver()],
    ])
    expect(findingOn(both)).toMatchObject({ status: 'waived', waiver: 'b-new' })
  })

  test('ends at the moment it expires, not a millisecond before', () => {
    const documents = [['Waiver', 'keys', waiver({ expires: '2026-11-30' })]] as const
    expect(findingOn(judged(documents, '2026-11-29T23:59:59.999Z')).status).toBe('waived')
    expect(findingOn(judged(documents, '2026-11-30T00:00:00.000Z')).status).toBe('fail')
  })

  test('does not cover what is unknown: that needs evidence, not acceptance', () => {
    const { properties: _none, ...bare } = account('ocr').resource
    const seen = { ...account('ocr'), resource: bare }
    expect(findingOn(judged([['Waiver', 'keys', waiver()]], now, [seen])).status).toBe('unknown')
  })

  test('counts for the ladder as met, and is shown as waived', () => {
    const without = judged([])
    const area = (one: Assessment) => one.scorecard.areas.find((each) => each.id === 'security')
    const blockers = (one: Assessment) => area(one)?.blockedBy.map((each) => each.control) ?? []
    expect(blockers(without)).toContain('sec-ai-local-auth-disabled')
    const waived = judged([['Waiver', 'keys', waiver()]])
    expect(blockers(waived)).not.toContain('sec-ai-local-auth-disabled')
    expect(area(waived)?.findings.waived).toBe(1)
  })
})
