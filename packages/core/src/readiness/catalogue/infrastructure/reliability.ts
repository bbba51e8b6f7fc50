import { workloadKind } from '../../../organization/index.ts'
import { aiEndpoints, ownership, productionStages } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control, numberOf } from '../../rules/define.ts'
import { azure, documents, landing, workload } from '../../rules/examples.ts'
import { factRef, notApplicable, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { existence, neededWhen } from '../../rules/presence.ts'
import { listedEverywhere, subscriptionIds } from '../../rules/scope.ts'
import { caf, checklist, learn } from '../../rules/sources.ts'
import { eachDeclared, eachResource, wholeEstate } from '../../rules/subjects.ts'
import { AI_ACCOUNT, AI_DEPLOYMENT, AI_ENDPOINTS, AKS, COSMOS, STORAGE, VM } from '../../rules/types.ts'

const BACKUP_VAULTS = ['microsoft.recoveryservices/vaults', 'microsoft.dataprotection/backupvaults'] as const
const API_MANAGEMENT = 'microsoft.apimanagement/service'

/** What answers requests of each declared workload. */
const endpointsOf = perWorld((world) => Map.groupBy(aiEndpoints(world), (one) => ownership(world)(one.resource).workload))

/** Accounts with a deployment that Azure itself routes between regions, by id. */
const routedAccounts = perWorld(
  (world) =>
    new Set(
      world.inventory
        .ofType(AI_DEPLOYMENT)
        .filter((one) => /^(?:global|datazone)/i.test(one.resource.sku?.name ?? ''))
        .map((one) => one.resource.id.split('/deployments/')[0] ?? ''),
    ),
)

const declaredIn = (stage: string) => documents(...landing(stage), workload())
const account = (name: string, location?: string) =>
  azure('Microsoft.CognitiveServices/accounts', name, location === undefined ? {} : { location })
const cluster = (tier: string) => azure('Microsoft.ContainerService/managedClusters', 'aks', { sku: { name: 'Base', tier } })

/** Whether AI goes on when a region, a cluster or a store does not. */
export const reliabilityControls = [
  control({
    id: 'infra-two-regions',
    title: 'Production AI answers from at least two regions',
    rationale: 'A region that fails, or runs out of capacity, takes a workload with a single endpoint along.',
    areas: ['infrastructure-for-ai'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    parameters: { minRegions: 2 },
    remedy: {
      text: 'Deploy in a second region behind a gateway, or use a global deployment.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/ready',
    },
    source: checklist(8),
    evaluation: eachDeclared(workloadKind, {
      alsoReads: [...AI_ENDPOINTS, AI_DEPLOYMENT],
      judge: ({ name, spec }, world, parameters) => {
        if (!productionStages(world).has(spec.environment)) return notApplicable('NotProduction', 'it does not run in production')
        const endpoints = endpointsOf(world).get(name) ?? []
        const listed = subscriptionIds(world).length > 0 && listedEverywhere(world, AI_ACCOUNT)
        if (endpoints.length === 0)
          return listed
            ? notApplicable('NoEndpoint', 'it has no AI endpoint')
            : notListed([AI_ACCOUNT], 'no AI endpoint of it was seen', {}, 'NothingObserved')
        const regions = new Set(endpoints.flatMap(({ resource }) => resource.location ?? []))
        const routed = endpoints.filter(({ resource }) => routedAccounts(world).has(resource.id)).length
        const wanted = numberOf(parameters, 'minRegions')
        const details = { observed: [...regions].toSorted(), expected: wanted, evidence: endpoints.slice(0, 10).map(factRef) }
        const enough = regions.size >= wanted || routed === endpoints.length
        if (!enough && !listed)
          return notListed([AI_ACCOUNT], 'not every subscription was listed: more endpoints may exist', details, 'ScopeNotListed')
        const told =
          routed === endpoints.length ? 'Azure routes its deployments between regions' : `it answers from ${[...regions].join(', ')}`
        return passWhen(enough, ['SeveralRegions', told], ['OneRegion', `${told} only`], details)
      },
    }),
    examples: {
      positive: { estate: declaredIn('production'), resources: [account('chat-we', 'westeurope'), account('chat-ne', 'northeurope')] },
      negative: { estate: declaredIn('production'), resources: [account('chat-we', 'westeurope')] },
    },
  }),
  control({
    id: 'infra-backup-vault',
    title: 'There is a backup vault',
    rationale: 'Copies that live in the account they copy are deleted with it.',
    areas: ['infrastructure-for-ai', 'data-foundations'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Create a vault and protect data stores and machines that cannot be rebuilt from code.',
      command:
        'az dataprotection backup-vault create --vault-name <name> --resource-group <group> --type SystemAssigned --storage-settings type=GeoRedundant datastore-type=VaultStore',
    },
    source: checklist(12),
    evaluation: wholeEstate([STORAGE, COSMOS, VM, ...BACKUP_VAULTS], (world) =>
      neededWhen(world, [STORAGE, COSMOS, VM], 'no data stores or machines', () => existence(world, BACKUP_VAULTS, 'backup vault')),
    ),
    examples: {
      positive: { resources: [azure('Microsoft.Storage/storageAccounts', 'st'), azure('Microsoft.DataProtection/backupVaults', 'vault')] },
      negative: { resources: [azure('Microsoft.Storage/storageAccounts', 'st')] },
    },
  }),
  control({
    id: 'infra-aks-uptime-tier',
    title: 'Clusters have a tier with an uptime promise',
    rationale: 'The control plane of the free tier has no promise, and is sized for a handful of nodes.',
    areas: ['infrastructure-for-ai'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: { text: 'Raise the tier.', command: 'az aks update --name <cluster> --resource-group <group> --tier standard' },
    source: learn('Pricing tiers for AKS cluster management', 'aks/free-standard-pricing-tiers'),
    evaluation: eachResource({
      types: [AKS],
      judge: ({ resource }) => {
        const tier = resource.sku?.tier
        if (tier === undefined) return unknown('PropertyNotExported', 'the export does not say which tier it has')
        return passWhen(
          ['standard', 'premium', 'paid'].includes(tier.toLowerCase()),
          ['Promised', `its tier is \`${tier}\``],
          ['FreeTier', `its tier is \`${tier}\``],
          { observed: tier, expected: ['Standard', 'Premium'] },
        )
      },
    }),
    examples: { positive: { resources: [cluster('Standard')] }, negative: { resources: [cluster('Free')] } },
  }),
  control({
    id: 'infra-ai-gateway',
    title: 'Models are called through a gateway',
    rationale: 'Without one place to count, limit and fail over, every application builds its own, or none.',
    areas: ['infrastructure-for-ai', 'strategy-and-experience'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Put API Management, or a gateway of your own declared through a ControlOverride, in front of the models.',
      link: 'https://learn.microsoft.com/azure/api-management/genai-gateway-capabilities',
    },
    source: checklist(109),
    evaluation: wholeEstate([AI_ACCOUNT, API_MANAGEMENT], (world) =>
      neededWhen(world, [AI_ACCOUNT], 'no AI accounts', () => existence(world, [API_MANAGEMENT], 'API Management')),
    ),
    examples: {
      positive: { resources: [account('chat'), azure('Microsoft.ApiManagement/service', 'apim')] },
      negative: { resources: [account('chat')] },
    },
  }),
  attested({
    id: 'infra-failover-rehearsed',
    title: 'The loss of a region was rehearsed',
    rationale: 'A second region that was never used is a hope with a monthly bill.',
    areas: ['infrastructure-for-ai'],
    phase: 'p6',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Take a region out of the gateway for an hour, and write down what broke.',
      link: 'https://learn.microsoft.com/azure/well-architected/reliability/testing-strategy',
    },
    source: caf('manage'),
    question: 'Was the loss of a region rehearsed with a production AI workload within the last year?',
    validDays: 365,
  }),
]
