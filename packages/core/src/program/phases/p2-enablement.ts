import type { PhaseDefinition } from '../definition.ts'
import { decisionGates, framework, ownChoice, scorecardAreas } from './sources.ts'

/** Phase 2: close the gaps in people, processes and the security baseline. */
export const enablementPhase: PhaseDefinition = {
  id: 'p2',
  name: 'Enablement',
  aliases: ['Enablement and technical alignment'],
  goal: 'Close the gaps the assessment found: trained people, approved quotas, and a security baseline that is enforced.',
  deliverables: [
    { id: 'skills-matrix', title: 'Skills matrix with training by tier' },
    { id: 'gpu-quotas', title: 'Approved GPU quotas in selected regions' },
    { id: 'security-baseline', title: 'Security baseline as policies: identity, secrets, private endpoints, least privilege' },
  ],
  criteria: [
    {
      id: 'p2-training',
      title: 'Enough people finished the foundational training',
      test: { kind: 'training', tier: 'foundational', minPercent: 80, maxAgeDays: 180 },
      source: decisionGates,
    },
    {
      id: 'p2-gpu-quotas',
      title: 'GPU quotas are approved and regions selected',
      test: { kind: 'areas-rated', areas: ['gpu-readiness'], atLeast: 3, orBacklog: false },
      source: decisionGates,
    },
    {
      id: 'p2-security-baseline',
      title: 'The security baseline is enforced',
      test: {
        kind: 'findings-pass',
        select: { areas: ['security'], phases: ['p1', 'p2'], maxLevel: 3, evaluation: 'facts' },
        minPercent: 100,
      },
      source: decisionGates,
    },
    {
      id: 'p2-areas',
      title: 'No area of the scorecard is below the rating to proceed',
      test: { kind: 'areas-rated', areas: scorecardAreas, atLeast: 3, orBacklog: false },
      source: framework,
    },
  ],
  approvers: ['infrastructure-lead', 'management-sponsor'],
  reopen: [
    {
      id: 'p2-skills-lost',
      title: 'Too few people are trained for basic AI infrastructure work',
      when: { kind: 'criterion', criterion: 'p2-training' },
      source: decisionGates,
    },
    {
      id: 'p2-baseline-broken',
      title: 'The security baseline no longer holds',
      when: { kind: 'criterion', criterion: 'p2-security-baseline' },
      source: ownChoice,
    },
  ],
  endless: false,
  source: framework,
}
