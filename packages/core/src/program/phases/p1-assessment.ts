import type { PhaseDefinition } from '../definition.ts'
import { decisionGates, framework, ownChoice, scorecardAreas } from './sources.ts'

/** Phase 1: where are we today? */
export const assessmentPhase: PhaseDefinition = {
  id: 'p1',
  name: 'Assessment',
  aliases: ['Diagnostic', 'Discovery and technical motivation', 'Discovery'],
  goal: 'Know honestly whether a model could go to production tomorrow, and find every AI workload that nobody reviewed.',
  deliverables: [
    { id: 'readiness-scorecard', title: 'Readiness scorecard: six areas rated 1 to 5 from evidence, beside the self-rating' },
    { id: 'shadow-ai-inventory', title: 'Shadow AI inventory: what runs outside the governed path' },
    { id: 'stakeholder-map', title: 'Stakeholder map: who answers for what, and who decides when they cannot' },
  ],
  criteria: [
    {
      id: 'p1-inventory',
      title: 'What runs is inventoried, and the inventory is fresh',
      test: { kind: 'inventory-fresh', maxAgeDays: 30 },
      source: ownChoice,
    },
    {
      id: 'p1-self-assessment',
      title: 'People rated all six areas themselves',
      test: { kind: 'self-assessment', areas: scorecardAreas, maxAgeDays: 180 },
      source: ownChoice,
    },
    {
      id: 'p1-scorecard',
      title: 'Every area is rated from evidence, and work is planned where it falls short',
      test: { kind: 'areas-rated', areas: scorecardAreas, atLeast: 3, orBacklog: true },
      source: decisionGates,
    },
    {
      id: 'p1-shadow-ai',
      title: 'Shadow AI was looked for everywhere',
      test: { kind: 'findings-known', select: { areas: ['shadow-ai'], evaluation: 'facts' }, minPercent: 100 },
      source: decisionGates,
    },
    {
      id: 'p1-stakeholders',
      title: 'Those who must agree are named',
      test: { kind: 'stakeholders-named', roles: ['infrastructure-lead', 'security-lead', 'platform-lead', 'management-sponsor'] },
      source: decisionGates,
    },
  ],
  approvers: ['infrastructure-lead', 'security-lead'],
  reopen: [
    {
      id: 'p1-new-shadow-ai',
      title: 'Shadow AI that nobody knew of is found after the gate',
      when: { kind: 'new-failures', select: { areas: ['shadow-ai'] } },
      source: decisionGates,
    },
  ],
  endless: false,
  source: framework,
}
