import type { PhaseDefinition } from '../definition.ts'
import { decisionGates, framework, ownChoice } from './sources.ts'

/** Phase 5: from "works in the sandbox" to "runs reliably". */
export const scaleAndGovernancePhase: PhaseDefinition = {
  id: 'p5',
  name: 'Scale & governance',
  aliases: ['Scale and governance', 'Scale, governance, and resilience'],
  goal: 'Run what was proven for many teams: isolated, with service levels that are met, and with procedures that were tried.',
  deliverables: [
    { id: 'tenancy', title: 'Isolation and quotas per team' },
    { id: 'service-levels', title: 'Service levels for every production workload' },
    { id: 'runbooks', title: 'Runbooks for scaling, rotation, hardware failure, throttling and cost overrun' },
  ],
  criteria: [
    {
      id: 'p5-slos-declared',
      title: 'Every production workload has a service level',
      test: { kind: 'slos-declared' },
      source: decisionGates,
    },
    {
      id: 'p5-operations',
      title: 'Service levels are met, runbooks were tried, compliance was audited',
      test: { kind: 'findings-pass', select: { phases: ['p5'], evaluation: 'attestation' }, minPercent: 100 },
      source: decisionGates,
    },
    {
      id: 'p5-governance',
      title: 'Governance holds at scale',
      test: { kind: 'findings-pass', select: { phases: ['p5'], evaluation: 'facts' }, minPercent: 90 },
      source: ownChoice,
    },
  ],
  approvers: ['infrastructure-lead', 'compliance-lead'],
  reopen: [
    {
      id: 'p5-slo-missing',
      title: 'A production workload runs without a service level',
      when: { kind: 'criterion', criterion: 'p5-slos-declared' },
      source: decisionGates,
    },
    {
      id: 'p5-compliance',
      title: 'A service level is violated, or an audit found something',
      when: { kind: 'criterion', criterion: 'p5-operations' },
      source: decisionGates,
    },
  ],
  endless: false,
  source: framework,
}
