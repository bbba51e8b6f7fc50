import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { worldOf } from '../../packages/core/src/engine/index.ts'
import { findingId, statuses, type Finding } from '../../packages/core/src/kernel/index.ts'
import { backlogOf, scorecardOf, type Control } from '../../packages/core/src/readiness/index.ts'

const caseSchema = z.strictObject({
  name: z.string(),
  controls: z.array(z.strictObject({ id: z.string(), level: z.literal([1, 2, 3, 4, 5]), findings: z.array(z.enum(statuses)) })),
  want: z.strictObject({
    rating: z.number().nullable(),
    levels: z.array(z.boolean()).length(5).optional(),
    blockedBy: z.array(z.string()).optional(),
    backlog: z.array(z.string()).optional(),
  }),
})
type Case = z.infer<typeof caseSchema>

const { cases } = z
  .strictObject({ cases: z.array(caseSchema).min(10) })
  .parse(parse(readFileSync(join(import.meta.dirname, 'ladder', 'ladder.yaml'), 'utf8')))

const controlOf = ({ id, level }: Case['controls'][number]): Control => ({
  id,
  level,
  title: id,
  rationale: 'case',
  areas: ['security'],
  phase: 'p2',
  severity: 'high',
  profile: 'all',
  remedy: { text: 'case' },
  source: { title: 'case' },
  evaluation: { kind: 'attestation', question: 'case?', validDays: 1 },
  examples: { positive: {}, negative: {} },
})

const findingsOf = ({ id, findings }: Case['controls'][number]): Finding[] =>
  findings.map((status, index) => ({
    id: findingId(id, `s${index}`),
    rule: id,
    subject: `s${index}`,
    subjectName: `s${index}`,
    status,
    reason: 'Case',
    message: 'case',
    severity: 'high',
    evidence: [],
  }))

const world = worldOf({ estate: { documents: [] }, resources: [], declarations: [], coverage: [], now: '2026-11-21T00:00:00.000Z' })

function judge(controls: Case['controls']) {
  const catalogue = controls.map(controlOf)
  const findings = controls.flatMap(findingsOf)
  const scorecard = scorecardOf(world, findings, catalogue)
  const area = scorecard.areas.find((one) => one.id === 'security') ?? expect.fail('the area is gone')
  return {
    rating: area.rating,
    levels: area.levels.map((one) => one.reached),
    blockedBy: area.blockedBy.map((one) => `${one.control} ${one.status} ${one.subjects}`),
    backlog: backlogOf(scorecard, findings, catalogue).map((one) => `${one.control} +${one.effect}`),
  }
}

test.each(cases)('$name', ({ controls, want }) => {
  const judged = judge(controls)
  expect(judged).toMatchObject(want)
  expect(judge(controls.toReversed().map((one) => ({ ...one, findings: one.findings.toReversed() })))).toEqual(judged)
})
