import type { ChecklistItemDefinition } from './item.ts'
import { implementationChecklist, newAndExisting } from './sources.ts'

/** Beyond 90 days: what was done by hand or once is automated, looked back on and planned ahead. */
export const beyond90Days: readonly ChecklistItemDefinition[] = [
  {
    id: 'days-later-new-models',
    title: 'Models are renewed on purpose and in time, and the one before can be had back',
    role: 'data-lead',
    test: {
      kind: 'findings-pass',
      select: { ids: ['model-retirements-tracked', 'model-rollback-tried', 'model-upgrades-decided'] },
      minPercent: 100,
    },
    source: implementationChecklist,
  },
  {
    id: 'days-later-policy-in-pipeline',
    title: 'Policy is code, and is checked before deployment',
    role: 'platform-lead',
    test: { kind: 'findings-pass', select: { ids: ['auto-policy-in-pipeline'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-policies',
    title: 'Policies are in force, deny where they must, and are met',
    role: 'security-lead',
    test: { kind: 'findings-pass', select: { ids: ['gov-policy-assigned', 'policy-*'] }, minPercent: 90 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-observability',
    title: 'Failures of models raise alerts, logs are kept, GPU use is watched',
    role: 'platform-lead',
    test: {
      kind: 'findings-pass',
      select: { ids: ['gov-diagnostic-settings', 'gov-log-retention', 'gpu-utilisation-watched', 'model-alerts'] },
      minPercent: 90,
    },
    source: implementationChecklist,
  },
  {
    id: 'days-later-lessons',
    title: 'Lessons of incidents are shared between teams',
    role: 'management-sponsor',
    test: { kind: 'findings-pass', select: { ids: ['org-lessons-shared'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-promotion',
    title: 'Nothing is promoted to production that was not shown to work, to be operable and to pay',
    role: 'business-sponsor',
    test: { kind: 'findings-pass', select: { ids: ['strategy-production-validated'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-capacity',
    title: 'GPU capacity is planned and bought by what is used',
    role: 'infrastructure-lead',
    test: { kind: 'findings-pass', select: { ids: ['gpu-capacity-planned', 'gpu-quota-governed'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-forecast',
    title: 'Cost that grows is seen before it is spent',
    role: 'finance-lead',
    test: { kind: 'findings-pass', select: { ids: ['gov-budget-forecast-alert', 'gov-cost-within-projection'] }, minPercent: 90 },
    source: implementationChecklist,
  },
  {
    id: 'days-later-no-drift',
    title: 'What was brought into code stays as the code says',
    path: 'brownfield',
    role: 'platform-lead',
    test: { kind: 'findings-pass', select: { ids: ['auto-no-drift', 'auto-no-ghosts'] }, minPercent: 90 },
    source: newAndExisting,
  },
]
