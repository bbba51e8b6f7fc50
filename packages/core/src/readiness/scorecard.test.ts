import { describe, expect, test } from 'vitest'
import { parseEstate } from '../estate/index.ts'
import { inventoryOf } from '../inventory/index.ts'
import { findingId, type Finding, type Status } from '../kernel/index.ts'
import type { AreaId } from './area.ts'
import { backlogOf } from './backlog.ts'
import type { Control, World } from './control.ts'
import { selfAssessmentKind } from './kinds.ts'
import { scorecardOf } from './rating.ts'
import { attested } from './rules/attested.ts'

const AREA: AreaId = 'automation'

const controlOn = (level: Control['level'], id: string, area: AreaId = AREA): Control =>
  attested({
    id,
    title: `Control ${id}`,
    rationale: 'Case.',
    areas: [area],
    phase: 'p1',
    severity: 'medium',
    level,
    remedy: { text: `Mend ${id}.` },
    source: { title: 'case' },
    question: 'Is it?',
    validDays: 100,
  })

const finding = (rule: string, status: Status, subject = 'one', reason = 'Case'): Finding => ({
  id: findingId(rule, subject),
  rule,
  subject,
  subjectName: subject,
  status,
  reason,
  message: 'case',
  severity: 'medium',
  evidence: [],
  owner: 'vision',
})

const worldOf = (yaml = ''): World => ({
  estate: parseEstate(yaml === '' ? [] : [{ path: 'case.yaml', text: yaml }], [selfAssessmentKind]).estate,
  inventory: inventoryOf([], []),
  iac: { verdicts: new Map(), counts: { codified: 0, unmanaged: 0, drifted: 0, ghost: 0, child: 0, ignored: 0, undetermined: 0 } },
  classes: new Map(),
  now: '2026-11-21T00:00:00.000Z',
})

const selfRated = (rating: number, assessedAt: string, name = 'autumn'): string => `apiVersion: fairway.dev/v1
kind: SelfAssessment
metadata:
  name: ${name}
spec:
  assessedAt: ${assessedAt}
  assessedBy: kim@contoso.example
  ratings: [{ area: ${AREA}, rating: ${rating} }]
`

const ladder = [controlOn(2, 'low-a'), controlOn(2, 'low-b'), controlOn(3, 'mid'), controlOn(4, 'high')]

function scoreOf(given: Readonly<Record<string, Status>>, yaml = '', catalogue: readonly Control[] = ladder) {
  const findings = Object.entries(given).map(([rule, status]) => finding(rule, status))
  const found = scorecardOf(worldOf(yaml), findings, catalogue).areas.find((area) => area.id === AREA)
  return found ?? expect.fail('the area is not on the scorecard')
}

describe('the ladder', () => {
  test.each<[string, Readonly<Record<string, Status>>, number | null]>([
    ['everything passes: the highest rung that has a control', { 'low-a': 'pass', 'low-b': 'pass', mid: 'pass', high: 'pass' }, 4],
    ['a failure holds its rung and all above', { 'low-a': 'pass', 'low-b': 'pass', mid: 'fail', high: 'pass' }, 2],
    ['one failure on the lowest rung leaves nothing', { 'low-a': 'pass', 'low-b': 'fail', mid: 'pass', high: 'pass' }, 1],
    ['unknown blocks as a failure does', { 'low-a': 'pass', 'low-b': 'pass', mid: 'unknown', high: 'pass' }, 2],
    ['a control nobody judged is unknown', { 'low-a': 'pass', 'low-b': 'pass', high: 'pass' }, 2],
    ['a waiver lifts', { 'low-a': 'pass', 'low-b': 'pass', mid: 'waived', high: 'fail' }, 3],
    ['what does not apply lifts no rung by itself', { 'low-a': 'pass', 'low-b': 'pass', mid: 'not-applicable', high: 'not-applicable' }, 2],
    [
      'no rating where nothing applies',
      { 'low-a': 'not-applicable', 'low-b': 'not-applicable', mid: 'not-applicable', high: 'not-applicable' },
      null,
    ],
  ])('%s', (_name, given, rating) => {
    expect(scoreOf(given).rating).toBe(rating)
  })

  test('one failing subject among many fails the control', () => {
    const findings = [finding('low-a', 'pass', 'one'), finding('low-a', 'fail', 'two'), finding('low-b', 'pass')]
    const [area] = scorecardOf(worldOf(), findings, ladder).areas.filter((one) => one.id === AREA)
    expect(area?.rating).toBe(1)
    expect(area?.findings).toEqual({ pass: 2, fail: 1, unknown: 0, notApplicable: 0, waived: 0 })
  })

  test('blockers are those of the lowest open rung, and say which fact settles an unknown', () => {
    const { blockedBy } = scoreOf({ 'low-a': 'fail', 'low-b': 'pass', mid: 'fail', high: 'fail' })
    expect(blockedBy.map((one) => one.control)).toEqual(['low-a'])
    const [unknown] = scoreOf({ 'low-a': 'pass', 'low-b': 'unknown' }).blockedBy
    expect(unknown).toMatchObject({ control: 'low-b', status: 'unknown' })
    expect(unknown?.settledBy).toBeTruthy()
  })
})

describe('the self-rating', () => {
  const allWell = { 'low-a': 'pass', 'low-b': 'pass', mid: 'fail', high: 'pass' } as const

  test('stands beside the evidence, and the gap names what decides it', () => {
    const score = scoreOf(allWell, selfRated(4, '2026-10-05'))
    expect(score.selfRating).toBe(4)
    expect(score.gap).toContain('evidence says 2')
    expect(score.gap).toContain('mid')
  })

  test('leaves no gap when both agree', () => {
    const score = scoreOf(allWell, selfRated(2, '2026-10-05'))
    expect(score.gap).toBeUndefined()
  })

  test('is the latest that was given, never one dated after the assessment', () => {
    const both = [selfRated(5, '2026-12-01', 'later'), selfRated(3, '2026-10-05', 'autumn'), selfRated(1, '2026-01-01', 'winter')].join(
      '---\n',
    )
    expect(scoreOf(allWell, both).selfRating).toBe(3)
  })
})

describe('the backlog', () => {
  const itemsOf = (findings: readonly Finding[], catalogue: readonly Control[]) =>
    backlogOf(scorecardOf(worldOf(), findings, catalogue), findings, catalogue)

  test('holds what keeps an area below 3, rung by rung, and nothing above', () => {
    const findings = [finding('low-a', 'fail'), finding('low-b', 'unknown'), finding('mid', 'fail'), finding('high', 'fail')]
    const items = itemsOf(findings, ladder)
    expect(items.map((one) => one.control)).toEqual(['low-a', 'low-b', 'mid'])
    expect(items.map((one) => one.effect)).toEqual([0, 1, 2])
    expect(items[0]).toMatchObject({ owners: ['vision'], remedy: 'Mend low-a.' })
    expect(items[1]?.remedy).toMatch(/^Provide .+\.$/)
  })

  test('is empty for an area at 3', () => {
    expect(itemsOf([finding('low-a', 'pass'), finding('low-b', 'pass'), finding('mid', 'pass'), finding('high', 'fail')], ladder)).toEqual(
      [],
    )
  })

  test('puts first what lifts a rating most for the least work', () => {
    const quick = [controlOn(2, 'quick', 'networking'), controlOn(3, 'quick-next', 'networking')]
    const findings = [
      finding('low-a', 'fail'),
      finding('low-b', 'fail'),
      finding('mid', 'fail'),
      finding('quick', 'fail'),
      finding('quick-next', 'pass'),
    ]
    expect(itemsOf(findings, [...ladder, ...quick]).map((one) => one.control)[0]).toBe('quick')
  })
})
