import type { ControlView, OverviewView } from '@fairway/core/api'
import type { AssessmentSummary, ResourceRow, StoredFinding } from '@fairway/core/engine'
import type { Coverage } from '@fairway/core/kernel'
import type { CriterionResult, PhaseResult } from '@fairway/core/program'
import { areas, type AreaScore, type BacklogItem } from '@fairway/core/readiness'
import { AS_OF, countsOf } from './demo-findings.ts'
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

const criterion = (
  id: string,
  title: string,
  status: CriterionResult['status'],
  message: string,
  controls: readonly string[],
): CriterionResult => ({
  id,
  title,
  status,
  message,
  controls,
  evidence: [],
})

const phase = (
  id: PhaseResult['id'],
  name: string,
  state: PhaseResult['state'],
  goal: string,
  reason: string,
  criteria: readonly CriterionResult[],
): PhaseResult => ({
  id,
  name,
  aliases: [],
  goal,
  state,
  reason,
  deliverables: [
    { id: `${id}-d1`, title: 'A dated statement of where things stand' },
    { id: `${id}-d2`, title: 'Named owners for what is open' },
  ],
  criteria,
  approvals: [
    {
      role: 'infrastructure-lead',
      status: state === 'passed' ? 'given' : 'missing',
      ...(state === 'passed' ? { person: 'sam@contoso.example', at: '2026-10-14T09:00:00.000Z' } : {}),
    },
    { role: 'security-lead', status: state === 're-opened' ? 'invalid' : 'missing', message: 'given by the requester' },
  ],
  history:
    state === 'not-started'
      ? []
      : [
          {
            at: '2026-10-12T09:00:00.000Z',
            event: 'requested',
            by: 'kim@contoso.example',
            reason: 'The scorecard is done and every team is inventoried.',
          },
          {
            at: '2026-10-14T09:00:00.000Z',
            event: 'approved',
            by: 'sam@contoso.example',
            role: 'infrastructure-lead',
            reason: 'Looked through with the teams.',
          },
          ...(state === 're-opened'
            ? [{ at: AS_OF, event: 're-opened' as const, reason: 'Undeclared AI deployments were found after the gate was passed.' }]
            : []),
        ],
})

/** The six phases, the first re-opened. */
export const demoPhases: readonly PhaseResult[] = [
  phase(
    'p1',
    'Assessment and discovery',
    're-opened',
    'Know what there is, whose it is and how ready it is.',
    'Undeclared AI deployments were found after the gate was passed.',
    [
      criterion('p1-scorecard', 'Every area is rated from evidence', 'met', 'all 13 areas are rated', []),
      criterion('p1-inventory', 'Every subscription is inventoried in full', 'unknown', 'one of four subscriptions was refused with 403', [
        'gov-owner-tag',
      ]),
      criterion('p1-shadow', 'Every AI deployment is declared', 'not-met', '17 workspaces belong to no declared workload', [
        'gov-workload-declared',
      ]),
      criterion('p1-sponsor', 'A sponsor answers for the programme', 'met', 'attested until 2027-04-05', ['strategy-executive-sponsor']),
      criterion('p1-owners', 'Every resource names its owner', 'not-met', '41 resources carry no owner tag', ['gov-owner-tag']),
    ],
  ),
  phase('p2', 'Enablement', 'in-progress', 'People can do what the platform will ask of them.', 'Two of four criteria are met.', [
    criterion('p2-training', 'Everybody has the foundational training', 'not-met', '7 of 31 people have not', ['team-foundational']),
    criterion('p2-matrix', 'The skills matrix is fresh', 'met', 'reviewed on 2026-10-01', ['team-matrix-fresh']),
    criterion('p2-guide', 'Teams know which service fits', 'unknown', 'nobody has answered yet', ['exp-service-guide']),
    criterion('p2-lab', 'A hands-on lab was done', 'met', 'attested until 2027-03-01', []),
  ]),
  phase(
    'p3',
    'Infrastructure preparation',
    'in-progress',
    'The landing zone is safe before anything is built on it.',
    'One of six criteria is met.',
    [
      criterion('p3-iac', 'Nine of ten resources stand in code', 'not-met', '61 % do', ['auto-iac-coverage']),
      criterion('p3-keys', 'No AI service takes keys', 'not-met', '29 accounts do', ['sec-ai-local-auth-disabled']),
      criterion('p3-public', 'No AI service is public', 'not-met', '31 accounts are', ['net-ai-public-access-off']),
      criterion('p3-logs', 'AI services send their logs', 'unknown', 'diagnostic settings were not exported', ['mon-diagnostics']),
      criterion('p3-residency', 'Data residency is decided', 'met', 'attested until 2027-02-01', ['gov-residency']),
      criterion('p3-kv', 'Key vaults cannot be purged', 'unknown', 'properties were not exported', ['sec-kv-purge-protection']),
    ],
  ),
  phase(
    'p4',
    'Experimentation',
    'not-started',
    'Experiments are safe, capped and end with a verdict.',
    'The gate before it is not passed.',
    [
      criterion('p4-outcome', 'Every experiment has success criteria', 'not-met', 'none declared', []),
      criterion('p4-regions', 'Production inference runs in two regions', 'not-met', '3 of 9 clusters do', ['net-two-regions']),
    ],
  ),
  phase(
    'p5',
    'Scale and governance',
    'not-started',
    'What works is run for everybody, with limits that hold.',
    'The gate before it is not passed.',
    [criterion('p5-models', 'Models are pinned to a version', 'unknown', 'deployments were not exported', ['model-versioned'])],
  ),
  phase('p6', 'Continuous adoption', 'not-started', 'The programme keeps itself going.', 'The gate before it is not passed.', [
    criterion('p6-review', 'A quarterly review was held', 'not-met', 'none declared', []),
    criterion('p6-roadmap', 'The roadmap looks two quarters ahead', 'not-met', 'none declared', []),
  ]),
]

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
