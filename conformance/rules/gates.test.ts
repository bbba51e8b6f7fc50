import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Declared, Kind } from '../../packages/core/src/estate/index.ts'
import { inventoryOf, type ObservedResource } from '../../packages/core/src/inventory/index.ts'
import { byText, findingId, parseInstant, type Coverage, type Finding, type Instant } from '../../packages/core/src/kernel/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind, workloadKind } from '../../packages/core/src/organization/index.ts'
import {
  areas,
  controlOverrideKind,
  selfAssessmentKind,
  skillsMatrixKind,
  type AreaScore,
  type BacklogItem,
} from '../../packages/core/src/readiness/index.ts'
import {
  approvalKind,
  judgeChecklist,
  judgePhases,
  type ChecklistItem,
  type GateControl,
  type ProgramEvidence,
} from '../../packages/core/src/program/index.ts'

const kinds: readonly Kind[] = [
  organizationKind, teamKind, environmentKind, subscriptionKind, workloadKind,
  skillsMatrixKind, selfAssessmentKind, controlOverrideKind, approvalKind,
] // prettier-ignore

const caseSchema = z.strictObject({
  name: z.string(),
  now: z.string().default('2026-11-21'),
  /** Names of shared pieces of evidence, see `pieces`. */
  with: z.array(z.string()).default([]),
  estate: z.array(z.strictObject({ kind: z.string(), name: z.string(), spec: z.unknown() })).default([]),
  resources: z.array(z.strictObject({ id: z.string(), firstSeen: z.string() })).default([]),
  coverage: z
    .array(
      z.strictObject({
        scope: z.string(),
        status: z.string().default('complete'),
        at: z.string(),
        kind: z.string().default('azure.resource'),
      }),
    )
    .default([]),
  findings: z
    .array(
      z.strictObject({
        rule: z.string(),
        subject: z.string(),
        status: z.enum(['pass', 'fail', 'unknown', 'waived', 'not-applicable']),
        at: z.string(),
      }),
    )
    .default([]),
  areas: z.record(z.string(), z.number().nullable()).default({}),
  heldBackBy: z.enum(['fail', 'unknown']).default('fail'),
  /** Areas of which nothing at all is known. */
  unseen: z.array(z.string()).default([]),
  backlog: z.array(z.string()).default([]),
  iac: z.number().optional(),
  want: z
    .record(
      z.string(),
      z.strictObject({
        state: z.string().optional(),
        reason: z.string().optional(),
        criteria: z.record(z.string(), z.string()).default({}),
        messages: z.record(z.string(), z.string()).default({}),
        approvals: z.array(z.string()).optional(),
        history: z.array(z.string()).optional(),
      }),
    )
    .default({}),
  /** Of items of the checklist: state, day, what was found, and `role: persons -> escalation`. `absent`: not asked of this organisation. */
  checklist: z
    .record(
      z.string(),
      z.union([
        z.literal('absent'),
        z.strictObject({
          state: z.enum(['done', 'open', 'overdue']).optional(),
          status: z.enum(['met', 'not-met', 'unknown']).optional(),
          dueOn: z.string().optional(),
          message: z.string().optional(),
          owner: z.string().optional(),
        }),
      ]),
    )
    .default({}),
})
type Case = z.infer<typeof caseSchema>
const fileSchema = z.strictObject({ pieces: z.record(z.string(), caseSchema.partial()).default({}), cases: z.array(z.unknown()) })

const folder = join(import.meta.dirname, 'gates')
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .toSorted(byText)
const read = (file: string): z.infer<typeof fileSchema> => fileSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
const shared = read('pieces.yaml').pieces

/** The gates are tested against a small catalogue, so that the real one can grow without touching the cases. */
const catalogue: readonly GateControl[] = [
  { id: 'shadow-unreviewed-endpoint', areas: ['shadow-ai'], phase: 'p1', level: 2, evaluation: { kind: 'facts' } },
  { id: 'shadow-saas-tools', areas: ['shadow-ai'], phase: 'p1', level: 2, evaluation: { kind: 'attestation' } },
  { id: 'sec-local-auth', areas: ['security'], phase: 'p2', level: 2, evaluation: { kind: 'facts' } },
  { id: 'gov-required-tags', areas: ['automation'], phase: 'p3', level: 2, evaluation: { kind: 'facts' } },
  { id: 'auto-templates', areas: ['automation'], phase: 'p3', level: 2, evaluation: { kind: 'facts' } },
  { id: 'gov-limits', areas: ['security'], phase: 'p5', level: 4, evaluation: { kind: 'facts' } },
  { id: 'ops-runbooks-tried', areas: ['automation'], phase: 'p5', level: 4, evaluation: { kind: 'attestation' } },
]

const instant = (text: string): Instant => parseInstant(text) ?? expect.fail(`${text} is no date`)

function merged(one: Case): Case {
  const pieces = one.with.map((name) => shared[name] ?? expect.fail(`there is no piece ${name}`))
  const all = [...pieces, one]
  return {
    ...one,
    estate: [
      ...new Map(all.flatMap((piece) => piece.estate ?? []).map((document) => [`${document.kind}/${document.name}`, document])).values(),
    ],
    resources: all.flatMap((piece) => piece.resources ?? []),
    coverage: all.flatMap((piece) => piece.coverage ?? []),
    findings: all.flatMap((piece) => piece.findings ?? []),
    areas: Object.assign({}, ...all.map((piece) => piece.areas ?? {})),
    backlog: all.flatMap((piece) => piece.backlog ?? []),
    iac: all.findLast((piece) => piece.iac !== undefined)?.iac,
  }
}

function documentOf({ kind, name, spec }: Case['estate'][number]): Declared {
  const known = kinds.find((one) => one.name === kind) ?? expect.fail(`there is no kind ${kind}`)
  return { kind, name, labels: {}, spec: known.schema.parse(spec), at: { file: 'case.yaml', line: 1, column: 1 } }
}

function resourceOf({ id, firstSeen }: Case['resources'][number]): ObservedResource {
  const type = 'microsoft.cognitiveservices/accounts'
  const at = instant(firstSeen)
  return {
    resource: { id, displayId: id, type, displayType: type, name: id.split('/').at(-1) ?? id },
    source: 'azure',
    firstSeen: at,
    lastSeen: at,
    observedAt: at,
  }
}

const findingOf = ({ rule, subject, status, at }: Case['findings'][number]): Finding => ({
  id: findingId(rule, subject), rule, subject, subjectName: subject.split('/').at(-1) ?? subject, status, reason: 'Case', message: 'case', severity: 'high',
  evidence: [{ kind: 'azure.resource', key: subject, source: 'azure', observedAt: instant(at) }],
}) // prettier-ignore

const coverageOf = ({ scope, status, at, kind }: Case['coverage'][number]): Coverage => ({
  source: 'azure', scope, kind: z.enum(['azure.resource', 'iac.resource']).parse(kind), status: z.enum(['complete', 'partial', 'denied', 'failed']).parse(status),
  observedAt: instant(at), enumerated: ['*'], count: 1,
}) // prettier-ignore

const areaOf = (one: Case, area: (typeof areas)[number]): AreaScore => ({
  ...area, rating: one.areas[area.id] ?? null, selfRating: null, levels: [], 
  findings: { pass: one.unseen.includes(area.id) ? 0 : 1, fail: 0, unknown: 1, notApplicable: 0, waived: 0 },
  blockedBy: [{ control: 'sec-local-auth', title: 'case', level: 2, status: one.heldBackBy, subjects: 1 }],
}) // prettier-ignore

const backlogItem = (area: string): BacklogItem => ({
  area: z.enum(areas.map((one) => one.id)).parse(area), control: 'sec-local-auth', title: 'case', level: 2, status: 'fail', subjects: 1, effect: 1, owners: [], remedy: 'case',
}) // prettier-ignore

function evidenceOf(one: Case): ProgramEvidence {
  const now = instant(one.now)
  return {
    now,
    controls: catalogue,
    estate: { documents: one.estate.map(documentOf).toSorted((a, b) => byText(`${a.kind}/${a.name}`, `${b.kind}/${b.name}`)) },
    inventory: inventoryOf(one.resources.map(resourceOf), one.coverage.map(coverageOf)),
    iac: {
      counts: { codified: 8, unmanaged: 2, drifted: 0, ghost: 0, child: 0, ignored: 0, undetermined: 0 },
      ...(one.iac === undefined ? {} : { percent: one.iac }),
    },
    findings: one.findings.map(findingOf),
    scorecard: { areas: areas.map((area) => areaOf(one, area)) },
    backlog: one.backlog.map(backlogItem),
  }
}

const eventText = (event: { at: string; event: string; by?: string }): string =>
  `${event.at.slice(0, 10)} ${event.event}${event.by === undefined ? '' : ` ${event.by}`}`

const ownerText = ({ role, persons, escalation }: ChecklistItem['owner']): string =>
  `${role}: ${persons.join(', ')}${escalation.length === 0 ? '' : ` -> ${escalation.join(', ')}`}`

function expectItem(item: ChecklistItem | undefined, want: Case['checklist'][string]): void {
  if (want === 'absent') {
    expect(item).toBeUndefined()
    return
  }
  if (item === undefined) throw new Error('the checklist has no such item')
  if (want.state !== undefined) expect(item.state, item.message).toBe(want.state)
  if (want.status !== undefined) expect(item.status, item.message).toBe(want.status)
  if (want.dueOn !== undefined) expect(item.dueOn ?? 'never').toBe(want.dueOn)
  if (want.message !== undefined) expect(item.message).toContain(want.message)
  if (want.owner !== undefined) expect(ownerText(item.owner)).toBe(want.owner)
}

describe.each(
  files.map((file) => ({ file, cases: read(file).cases.map((one) => caseSchema.parse(one)) })).filter((one) => one.cases.length > 0),
)('$file', ({ cases }) => {
  test.each(cases)('$name', (raw) => {
    const one = merged(raw)
    const judged = judgePhases(evidenceOf(one))
    for (const [id, want] of Object.entries(one.want)) {
      const phase = judged.find((candidate) => candidate.id === id) ?? expect.fail(`there is no phase ${id}`)
      if (want.state !== undefined) expect(phase.state, `${id}: ${phase.reason}`).toBe(want.state)
      if (want.reason !== undefined) expect(phase.reason).toContain(want.reason)
      const statuses = Object.fromEntries(phase.criteria.map((criterion) => [criterion.id, criterion.status]))
      expect({ ...statuses, ...want.criteria }, JSON.stringify(phase.criteria, null, 1)).toEqual(statuses)
      for (const [criterion, text] of Object.entries(want.messages))
        expect(phase.criteria.find((each) => each.id === criterion)?.message).toContain(text)
      if (want.approvals !== undefined)
        expect(phase.approvals.map((row) => `${row.role} ${row.status}${row.message === undefined ? '' : `: ${row.message}`}`)).toEqual(
          want.approvals,
        )
      if (want.history !== undefined) expect(phase.history.map(eventText)).toEqual(want.history)
    }
    const items = judgeChecklist(evidenceOf(one))
    for (const [id, want] of Object.entries(one.checklist))
      expectItem(
        items.find((item) => item.id === id),
        want,
      )
    const turned = evidenceOf({ ...one, findings: one.findings.toReversed(), estate: one.estate.toReversed() })
    expect(judgePhases(turned)).toEqual(judged)
    expect(judgeChecklist(turned)).toEqual(items)
  })
})
