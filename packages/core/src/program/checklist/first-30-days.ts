import type { ChecklistItemDefinition } from './item.ts'
import { implementationChecklist, newAndExisting } from './sources.ts'

/** The first 30 days: know what there is and what it is for, and set the rules before use grows. */
export const first30Days: readonly ChecklistItemDefinition[] = [
  {
    id: 'days-30-inventory',
    title: 'What runs is inventoried',
    role: 'infrastructure-lead',
    test: { kind: 'inventory-fresh', maxAgeDays: 30 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-classified',
    title: 'It is known of every workload whether it trains, answers or runs in batches',
    role: 'platform-lead',
    test: { kind: 'findings-pass', select: { ids: ['fit-class-known'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-gpu-needs',
    title: 'It is known what needs GPUs, what it runs on and where',
    role: 'infrastructure-lead',
    test: {
      kind: 'findings-known',
      select: { ids: ['gpu-quota-approved', 'gpu-regions-allowed', 'gpu-sizes-current'] },
      minPercent: 100,
    },
    source: implementationChecklist,
  },
  {
    id: 'days-30-environments-named',
    title: 'Development, staging and production are environments with names',
    role: 'platform-lead',
    test: { kind: 'declared', documents: 'Environment', atLeast: 3 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-environments-separated',
    title: 'Production shares no subscription with what is tried out',
    role: 'platform-lead',
    test: { kind: 'findings-pass', select: { ids: ['gov-environments-separated'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-cost-tags',
    title: 'Resources carry the tags that cost is told apart by',
    role: 'finance-lead',
    test: { kind: 'findings-pass', select: { ids: ['gov-required-tags'] }, minPercent: 90 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-access',
    title: 'Few people and no machines hold broad rights',
    role: 'security-lead',
    test: {
      kind: 'findings-pass',
      select: { ids: ['sec-rbac-*', 'sec-keyvault-rbac', 'sec-multi-factor-sign-in'], maxLevel: 3 },
      minPercent: 90,
    },
    source: implementationChecklist,
  },
  {
    id: 'days-30-lineage',
    title: 'It can be shown which data a model was made of',
    role: 'data-lead',
    test: { kind: 'findings-pass', select: { ids: ['data-lineage-kept'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-shadow-ai',
    title: 'Shadow AI was looked for: in Azure, in repositories, in services elsewhere',
    role: 'security-lead',
    test: { kind: 'findings-known', select: { ids: ['shadow-*'], phases: ['p1'] }, minPercent: 100 },
    source: implementationChecklist,
  },
  {
    id: 'days-30-subscriptions',
    title: 'Subscriptions in which AI runs already are declared',
    path: 'brownfield',
    role: 'infrastructure-lead',
    test: { kind: 'findings-pass', select: { ids: ['shadow-subscription-declared', 'shadow-no-personal-subscription'] }, minPercent: 100 },
    source: newAndExisting,
  },
  {
    id: 'days-30-landing-zone',
    title: 'The landing zone is declared before anything is built in it',
    path: 'greenfield',
    role: 'infrastructure-lead',
    test: { kind: 'declared', documents: 'LandingZone', atLeast: 1 },
    source: newAndExisting,
  },
]
