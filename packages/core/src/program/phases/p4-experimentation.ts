import type { PhaseDefinition } from '../definition.ts'
import { decisionGates, framework } from './sources.ts'

/** Phase 4: teams explore with guardrails. */
export const experimentationPhase: PhaseDefinition = {
  id: 'p4',
  name: 'Experimentation',
  aliases: ['Guided experimentation and initial use cases', 'Controlled exploration'],
  goal: 'Let teams explore within guardrails, and learn which use cases hold technically, operationally and economically.',
  deliverables: [
    { id: 'sandboxes', title: 'Sandboxes with cost caps, quotas and an end' },
    { id: 'success-criteria', title: 'Success criteria written down before each experiment' },
    { id: 'validated-use-cases', title: 'Two or more validated use cases with an estimate for production' },
  ],
  criteria: [
    {
      id: 'p4-success-criteria',
      title: 'Every use case says what success is, what shows it scales, and what comes next',
      test: { kind: 'use-cases-defined' },
      source: framework,
    },
    {
      id: 'p4-validated-use-cases',
      title: 'Enough use cases are validated and estimated for production',
      test: { kind: 'use-cases-validated', atLeast: 2 },
      source: decisionGates,
    },
    {
      id: 'p4-cost',
      title: 'Cost was reviewed and stays near its projection',
      test: { kind: 'cost-within-projection', maxPercent: 150 },
      source: decisionGates,
    },
  ],
  approvers: ['infrastructure-lead', 'business-sponsor', 'security-lead'],
  reopen: [
    {
      id: 'p4-cost-overrun',
      title: 'Cost runs far over its projection',
      when: { kind: 'criterion', criterion: 'p4-cost' },
      source: decisionGates,
    },
  ],
  endless: false,
  source: framework,
}
