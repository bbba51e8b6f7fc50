import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { azure, extension, idOf } from '../../rules/examples.ts'
import { fail, pass, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { listedAround } from '../../rules/scope.ts'
import { caf, checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { KEY_VAULT } from '../../rules/types.ts'

const LOCK = 'microsoft.authorization/locks'
const SHARED = [
  KEY_VAULT,
  'microsoft.network/azurefirewalls',
  'microsoft.operationalinsights/workspaces',
  'microsoft.network/virtualnetworkgateways',
] as const

const lockedScopes = perWorld(
  (world) =>
    new Set(world.inventory.ofType(LOCK).map((one) => one.resource.id.split('/providers/microsoft.authorization/locks/')[0] ?? '')),
)

/** Whether the resource, its group or its subscription is locked. */
function isLocked(scopes: ReadonlySet<string>, id: string): boolean {
  const segments = id.split('/')
  return scopes.has(id) || scopes.has(segments.slice(0, 5).join('/')) || scopes.has(segments.slice(0, 3).join('/'))
}

/** How changes reach Azure. */
export const deliveryControls = [
  control({
    id: 'auto-shared-services-locked',
    title: 'Shared services cannot be deleted by mistake',
    rationale: 'A vault, firewall or log workspace that is deleted takes every workload with it.',
    areas: ['automation', 'infrastructure-for-ai'],
    phase: 'p5',
    severity: 'low',
    level: 5,
    profile: 'enterprise',
    remedy: {
      text: 'Lock the resource or its group.',
      command: 'az lock create --name keep --lock-type CanNotDelete --resource <resource id>',
    },
    source: checklist(122),
    evaluation: eachResource({
      types: SHARED,
      alsoReads: [LOCK],
      judge: ({ resource, world }) => {
        if (isLocked(lockedScopes(world), resource.id)) return pass('Locked', 'a lock protects it')
        return listedAround(world, LOCK, resource)
          ? fail('NotLocked', 'no lock protects it, its group or its subscription')
          : notListed([LOCK], 'locks were not listed')
      },
    }),
    examples: {
      positive: {
        resources: [
          azure('Microsoft.KeyVault/vaults', 'kv'),
          extension(
            'Microsoft.Authorization/locks',
            'keep',
            { properties: { level: 'CanNotDelete' } },
            idOf('Microsoft.KeyVault/vaults', 'kv'),
          ),
        ],
      },
      negative: { resources: [azure('Microsoft.KeyVault/vaults', 'kv')] },
    },
  }),
  attested({
    id: 'auto-pipeline-deploys',
    title: 'A pipeline deploys, not a person',
    rationale: 'What somebody runs from their machine differs from time to time and leaves no trace.',
    areas: ['automation'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Build a pipeline that plans, waits for approval and applies.',
      link: 'https://learn.microsoft.com/azure/architecture/solution-ideas/articles/devsecops-infrastructure-as-code',
    },
    source: checklist(2),
    question: 'Do all changes to shared AI infrastructure go through a pipeline that plans, is approved and then applies?',
    validDays: 180,
  }),
  attested({
    id: 'auto-federated-pipelines',
    title: 'Pipelines sign in without secrets',
    rationale: 'A service principal’s secret in a pipeline is a key to the subscription that never sleeps.',
    areas: ['automation', 'security'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Use workload identity federation.',
      link: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    },
    source: handbook('infrastructure as code checklist'),
    question: 'Do all pipelines sign in to Azure by federation, with no stored secret?',
    validDays: 180,
  }),
  attested({
    id: 'auto-gitops',
    title: 'Clusters follow Git',
    rationale: 'A cluster that people change by hand cannot be rebuilt when a GPU node pool has to move.',
    areas: ['automation'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Run Flux or Argo CD on every cluster.',
      link: 'https://learn.microsoft.com/azure/azure-arc/kubernetes/conceptual-gitops-flux2',
    },
    source: handbook('readiness scorecard: automation'),
    question: 'Is the state of every cluster reconciled from Git, with manual changes undone?',
    validDays: 180,
  }),
  attested({
    id: 'auto-policy-in-pipeline',
    title: 'Policy is checked before deployment',
    rationale: 'What policy denies at deployment time costs a day; what it denies in review costs a minute.',
    areas: ['automation', 'governance-and-security'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Run policy checks on plans in the pipeline.',
      link: 'https://learn.microsoft.com/azure/governance/policy/concepts/policy-as-code',
    },
    source: caf('govern'),
    question: 'Are infrastructure plans checked against policy before anybody approves them?',
    validDays: 180,
  }),
  attested({
    id: 'auto-self-service',
    title: 'Teams get approved patterns by themselves',
    rationale: 'When the governed path takes weeks, people take another one.',
    areas: ['automation', 'shadow-ai'],
    phase: 'p5',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Offer the approved patterns as templates that a team can order without a ticket.',
      link: 'https://learn.microsoft.com/platform-engineering/developer-self-service',
    },
    source: handbook('success metrics'),
    question: 'Are at least 80 % of standard requests served without a ticket, within a business day?',
    validDays: 100,
  }),
]
