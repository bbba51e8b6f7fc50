import type { PhaseDefinition } from '../definition.ts'
import { framework } from './sources.ts'

/** Phase 6: it never ends. */
export const continuousAdoptionPhase: PhaseDefinition = {
  id: 'p6',
  name: 'Continuous adoption',
  aliases: ['Continuous adoption and feedback'],
  goal: 'Keep it good: review use, cost, security and the roadmap every quarter. This phase never ends.',
  deliverables: [
    { id: 'quarterly-review', title: 'Quarterly review: use, cost, security, radar, self-service' },
    { id: 'roadmap', title: 'Roadmap for the next quarter' },
  ],
  criteria: [
    {
      id: 'p6-quarterly-review',
      title: 'The last quarterly review is no older than a quarter',
      test: { kind: 'reviewed', everyDays: 92 },
      source: framework,
    },
    {
      id: 'p6-inventory',
      title: 'The inventory is kept fresh',
      test: { kind: 'inventory-fresh', maxAgeDays: 30 },
      source: framework,
    },
  ],
  approvers: ['infrastructure-lead'],
  reopen: [],
  endless: true,
  source: framework,
}
