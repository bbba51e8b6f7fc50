import type { PhaseDefinition } from '../definition.ts'
import { decisionGates, framework, ownChoice } from './sources.ts'

/** Phase 3: turn the baseline into a platform that teams serve themselves from. */
export const infrastructurePreparationPhase: PhaseDefinition = {
  id: 'p3',
  name: 'Infrastructure preparation',
  aliases: ['Infra preparation', 'Infra prep'],
  goal: 'Turn the baseline into a platform that teams serve themselves from: everything in code, watched before it is used, budgeted before it costs.',
  deliverables: [
    { id: 'templates', title: 'Templates for the approved patterns, with the security controls inside' },
    { id: 'monitoring', title: 'Monitoring deployed before the workloads' },
    { id: 'cost-governance', title: 'Budgets, alerts and tags before it gets expensive' },
  ],
  criteria: [
    {
      id: 'p3-iac',
      title: 'Resources are in code',
      test: { kind: 'iac-coverage', minPercent: 80 },
      source: ownChoice,
    },
    {
      id: 'p3-automation',
      title: 'Delivery is automated: the area automation is ready',
      test: { kind: 'areas-rated', areas: ['automation'], atLeast: 3, orBacklog: false },
      source: decisionGates,
    },
    {
      id: 'p3-platform',
      title: 'Templates, monitoring and cost controls stand',
      test: { kind: 'findings-pass', select: { phases: ['p3'], maxLevel: 3 }, minPercent: 90 },
      source: decisionGates,
    },
  ],
  approvers: ['platform-lead'],
  reopen: [
    {
      id: 'p3-code-lost',
      title: 'Too much is no longer in code',
      when: { kind: 'criterion', criterion: 'p3-iac' },
      source: decisionGates,
    },
    {
      id: 'p3-platform-gaps',
      title: 'Templates fail or monitoring has gaps',
      when: { kind: 'criterion', criterion: 'p3-platform' },
      source: decisionGates,
    },
  ],
  endless: false,
  source: framework,
}
