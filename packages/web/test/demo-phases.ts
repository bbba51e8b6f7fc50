import type { CriterionResult, PhaseResult } from '@fairway/core/program'
import { AS_OF } from './demo-findings.ts'

type Criterion = readonly [id: string, title: string, status: CriterionResult['status'], message: string, ...controls: readonly string[]]

type Stage = Pick<PhaseResult, 'id' | 'name' | 'state' | 'goal' | 'reason'> & { readonly criteria: readonly Criterion[] }

const stages: readonly Stage[] = [
  {
    id: 'p1',
    name: 'Assessment and discovery',
    state: 're-opened',
    goal: 'Know what there is, whose it is and how ready it is.',
    reason: 'Undeclared AI deployments were found after the gate was passed.',
    criteria: [
      ['p1-scorecard', 'Every area is rated from evidence', 'met', 'all 13 areas are rated'],
      [
        'p1-inventory',
        'Every subscription is inventoried in full',
        'unknown',
        'one of four subscriptions was refused with 403',
        'gov-owner-tag',
      ],
      ['p1-shadow', 'Every AI deployment is declared', 'not-met', '17 workspaces belong to no declared workload', 'gov-workload-declared'],
      ['p1-sponsor', 'A sponsor answers for the programme', 'met', 'attested until 2027-04-05', 'strategy-executive-sponsor'],
      ['p1-owners', 'Every resource names its owner', 'not-met', '41 resources carry no owner tag', 'gov-owner-tag'],
    ],
  },
  {
    id: 'p2',
    name: 'Enablement',
    state: 'in-progress',
    goal: 'People can do what the platform will ask of them.',
    reason: 'Two of four criteria are met.',
    criteria: [
      ['p2-training', 'Everybody has the foundational training', 'not-met', '7 of 31 people have not', 'team-foundational'],
      ['p2-matrix', 'The skills matrix is fresh', 'met', 'reviewed on 2026-10-01', 'team-matrix-fresh'],
      ['p2-guide', 'Teams know which service fits', 'unknown', 'nobody has answered yet', 'exp-service-guide'],
      ['p2-lab', 'A hands-on lab was done', 'met', 'attested until 2027-03-01'],
    ],
  },
  {
    id: 'p3',
    name: 'Infrastructure preparation',
    state: 'in-progress',
    goal: 'The landing zone is safe before anything is built on it.',
    reason: 'One of six criteria is met.',
    criteria: [
      ['p3-iac', 'Nine of ten resources stand in code', 'not-met', '61 % do', 'auto-iac-coverage'],
      ['p3-keys', 'No AI service takes keys', 'not-met', '29 accounts do', 'sec-ai-local-auth-disabled'],
      ['p3-public', 'No AI service is public', 'not-met', '31 accounts are', 'net-ai-public-access-off'],
      ['p3-logs', 'AI services send their logs', 'unknown', 'diagnostic settings were not exported', 'mon-diagnostics'],
      ['p3-residency', 'Data residency is decided', 'met', 'attested until 2027-02-01', 'gov-residency'],
      ['p3-kv', 'Key vaults cannot be purged', 'unknown', 'properties were not exported', 'sec-kv-purge-protection'],
    ],
  },
  {
    id: 'p4',
    name: 'Experimentation',
    state: 'not-started',
    goal: 'Experiments are safe, capped and end with a verdict.',
    reason: 'The gate before it is not passed.',
    criteria: [
      ['p4-outcome', 'Every experiment has success criteria', 'not-met', 'none declared'],
      ['p4-regions', 'Production inference runs in two regions', 'not-met', '3 of 9 clusters do', 'net-two-regions'],
    ],
  },
  {
    id: 'p5',
    name: 'Scale and governance',
    state: 'not-started',
    goal: 'What works is run for everybody, with limits that hold.',
    reason: 'The gate before it is not passed.',
    criteria: [['p5-models', 'Models are pinned to a version', 'unknown', 'deployments were not exported', 'model-versioned']],
  },
  {
    id: 'p6',
    name: 'Continuous adoption',
    state: 'not-started',
    goal: 'The programme keeps itself going.',
    reason: 'The gate before it is not passed.',
    criteria: [
      ['p6-review', 'A quarterly review was held', 'not-met', 'none declared'],
      ['p6-roadmap', 'The roadmap looks two quarters ahead', 'not-met', 'none declared'],
    ],
  },
]

const earlier: PhaseResult['history'] = [
  { at: '2026-10-12T09:00:00.000Z', event: 'requested', by: 'kim@contoso.example', reason: 'Every team is inventoried.' },
  { at: '2026-10-14T09:00:00.000Z', event: 'approved', by: 'sam@contoso.example', role: 'infrastructure-lead', reason: 'Looked through.' },
  { at: AS_OF, event: 're-opened', reason: 'Undeclared AI deployments were found after the gate was passed.' },
]

/** The six phases, the first re-opened. */
export const demoPhases: readonly PhaseResult[] = stages.map(({ criteria, ...stage }) => ({
  ...stage,
  aliases: [],
  deliverables: [
    { id: `${stage.id}-d1`, title: 'A dated statement of where things stand' },
    { id: `${stage.id}-d2`, title: 'Named owners for what is open' },
  ],
  criteria: criteria.map(([id, title, status, message, ...controls]) => ({ id, title, status, message, controls, evidence: [] })),
  approvals: [
    { role: 'infrastructure-lead', status: 'missing' },
    { role: 'security-lead', status: 'missing' },
  ],
  history: stage.state === 're-opened' ? earlier : [],
}))

/** The same phases with everything met in the first: its gate waits to be asked for. */
export const readyPhases: readonly PhaseResult[] = demoPhases.map((phase) =>
  phase.id === 'p1'
    ? {
        ...phase,
        state: 'ready-for-approval',
        reason: 'Every criterion is met.',
        history: [],
        criteria: phase.criteria.map((one) => ({ ...one, status: 'met' })),
      }
    : phase,
)
