import type { ControlView, OverviewView } from '@fairway/core/api'
import type { AssessmentSummary, ResourceRow, StoredFinding } from '@fairway/core/engine'
import type { Coverage } from '@fairway/core/kernel'
import { areas, type AreaScore, type BacklogItem } from '@fairway/core/readiness'
import { demoChecklist } from './demo-checklist.ts'
import { AS_OF, countsOf } from './demo-findings.ts'
import { demoPhases } from './demo-phases.ts'
import { facetsOf } from './demo-query.ts'

/** Ratings of every area from the controls of the demo. */
export function demoAreas(controls: readonly ControlView[], findings: readonly StoredFinding[]): readonly AreaScore[] {
  return areas.map((area, index) => {
    const own = controls.filter((control) => control.areas.includes(area.id))
    const blocking = own.filter((control) => control.counts.fail > 0 || control.counts.unknown > 0)
    const rating = own.length === 0 ? null : Math.max(1, Math.min(5, Math.min(...blocking.map((one) => one.level), 4)))
    const selfRating = index % 5 === 4 ? null : Math.min(5, (rating ?? 2) + (index % 3))
    return {
      id: area.id,
      name: area.name,
      framework: area.framework,
      rating,
      selfRating,
      ...(selfRating !== null && rating !== null && selfRating > rating
        ? {
            gap: `The self-rating of ${String(selfRating)} counts on level ${String(rating + 1)}, which ${String(blocking.length)} controls do not reach.`,
          }
        : {}),
      blockedBy: blocking.map((control) => ({
        control: control.id,
        title: control.title,
        level: control.level,
        status: control.counts.fail > 0 ? 'fail' : 'unknown',
        subjects: control.counts.fail > 0 ? control.counts.fail : control.counts.unknown,
        ...(control.counts.fail > 0 ? {} : { settledBy: 'an answer in a SelfAssessment' }),
      })),
      levels: ([1, 2, 3, 4, 5] as const).map((level) => ({
        level,
        reached: rating !== null && level <= rating,
        controls: {
          pass: own.filter((control) => control.level === level && control.counts.fail === 0 && control.counts.unknown === 0).length,
          fail: own.filter((control) => control.level === level && control.counts.fail > 0).length,
          unknown: own.filter((control) => control.level === level && control.counts.fail === 0 && control.counts.unknown > 0).length,
          notApplicable: 0,
          waived: 0,
        },
      })),
      findings: countsOf(findings.filter((finding) => finding.area === area.id)),
    }
  })
}

/** What to do first. */
export const demoBacklog = (scores: readonly AreaScore[]): readonly BacklogItem[] =>
  scores
    .flatMap((area) =>
      area.blockedBy.map((blocker, index) => ({
        area: area.id,
        control: blocker.control,
        title: blocker.title,
        level: blocker.level,
        status: blocker.status,
        subjects: blocker.subjects,
        effect: index === 0 ? 2 : index === 1 ? 1 : 0,
        owners: index % 2 === 0 ? ['vision', 'assistants'] : index % 3 === 0 ? ['platform', 'research', 'forecasting', 'vision'] : [],
        remedy: 'Change the setting in the module that makes the resource, then let the pipeline apply it.',
      })),
    )
    .toSorted((a, b) => b.effect - a.effect)

const coverage: readonly Coverage[] = [
  ...[1, 2, 3].map((subscription) => ({
    source: 'azure-export',
    scope: `/subscriptions/7d1c5f3a-0000-4000-8000-00000000000${String(subscription)}`,
    kind: 'azure.resource' as const,
    status: 'complete' as const,
    observedAt: '2026-11-20T06:00:00.000Z',
    enumerated: ['*'],
    count: 400 + subscription * 31,
  })),
  {
    source: 'azure-export',
    scope: '/subscriptions/7d1c5f3a-0000-4000-8000-000000000004',
    kind: 'azure.resource',
    status: 'denied',
    observedAt: '2026-11-20T06:00:00.000Z',
    enumerated: [],
    count: 0,
    detail: 'the export was refused with 403 AuthorizationFailed',
  },
  {
    source: 'terraform',
    scope: 'file:state/prod.tfstate',
    kind: 'iac.resource',
    status: 'complete',
    observedAt: '2026-11-06T06:00:00.000Z',
    enumerated: [],
    count: 611,
  },
  {
    source: 'terraform',
    scope: 'file:state/research.tfstate',
    kind: 'iac.resource',
    status: 'partial',
    observedAt: '2026-11-06T06:00:00.000Z',
    enumerated: [],
    count: 42,
    detail: 'the file ends in the middle of a resource',
  },
]

function trendOf(scores: readonly AreaScore[], findings: readonly StoredFinding[], resources: number): readonly AssessmentSummary[] {
  const counts = { ...countsOf(findings), resources }
  const at = (asOf: string, months: number): AssessmentSummary => ({
    asOf,
    ratings: Object.fromEntries(
      scores.map((area, index) => [
        area.id,
        area.rating === null
          ? null
          : Math.max(1, area.rating - (months > 0 && index % 2 === 0 ? 1 : 0) - (months > 1 && index % 3 === 0 ? 1 : 0)),
      ]),
    ),
    phases: Object.fromEntries(demoPhases.map((one) => [one.id, one.state])),
    counts: {
      ...counts,
      fail: counts.fail + months * 23,
      unknown: counts.unknown + months * 9,
      resources: Math.round(resources * (1 - months * 0.06)),
    },
  })
  return [at('2026-09-21T08:00:00.000Z', 2), at('2026-10-21T08:00:00.000Z', 1), at(AS_OF, 0)]
}

/** The first page, from the rest of the demo. */
export function demoOverview(rows: readonly ResourceRow[], findings: readonly StoredFinding[], scores: readonly AreaScore[]): OverviewView {
  const [current] = demoPhases
  return {
    organization: 'Contoso Shipping',
    asOf: AS_OF,
    phases: demoPhases,
    checklist: demoChecklist,
    blocking: (current?.criteria ?? []).filter((one) => one.status !== 'met').map((one) => ({ ...one, phase: 'p1' })),
    areas: scores,
    backlog: demoBacklog(scores),
    counts: { ...countsOf(findings), resources: rows.length },
    changedFindings: findings.filter((finding) => finding.since.startsWith('2026-11') && finding.status === 'fail').slice(0, 12),
    lastScans: [
      {
        scan: 6,
        source: 'azure-export',
        observedAt: '2026-11-20T06:00:00.000Z',
        added: 83,
        changed: 41,
        removed: 12,
        unchanged: 1121,
        retained: 57,
        repeated: false,
      },
      {
        scan: 5,
        source: 'terraform',
        observedAt: '2026-11-06T06:00:00.000Z',
        added: 9,
        changed: 3,
        removed: 0,
        unchanged: 640,
        retained: 0,
        repeated: false,
      },
    ],
    trend: trendOf(scores, findings, rows.length),
    coverage,
    classes: facetsOf(rows, (row) => row.class),
    iac: facetsOf(rows, (row) => row.iac),
    diagnostics: [
      {
        code: 'FW1001',
        severity: 'warning',
        summary: '`spec.sponsors` is not known in Organization',
        help: 'did you mean `stakeholders`?',
        at: { file: 'estate/organization.yaml', line: 12, column: 3 },
      },
    ],
  }
}
