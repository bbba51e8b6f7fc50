import { z } from 'zod'
import type { ResourceNode } from '../../../graph/index.ts'
import {
  callsModels,
  contentFilterParameter,
  foundation,
  identity,
  keyVault,
  modelAccount,
  modelAsks,
  modelProblems,
  modelsIn,
  modelsOf,
  modelsParameter,
  primarySite,
  roleAssignment,
  sitesOf,
  storage,
  zonesOf,
  type RoleDraft,
} from '../../blocks/index.ts'
import { defineGoldenPath, type PathProblem, type PathSite } from '../../definition.ts'
import { azureOnly, joined, type Site, type WorkloadOutput, type WorkloadPlace } from '../../place.ts'
import { conversationStore } from './conversations.ts'
import { searchProblems, searchService } from './search.ts'

const parameters = z.strictObject({
  models: modelsParameter,
  contentFilter: contentFilterParameter,
  searchTier: z
    .enum(['basic', 'standard', 'standard2', 'standard3'])
    .default('standard')
    .meta({ description: 'The tier of search. Skills other than embedding, reached privately, need `standard` or more.' }),
  searchPartitions: z
    .literal([1, 2, 3, 4, 6, 12])
    .default(1)
    .meta({ description: 'Partitions: how much an index holds, and how fast it is written.' }),
  searchReplicas: z
    .number()
    .int()
    .min(1)
    .max(12)
    .optional()
    .meta({ description: 'Replicas; absent: 3 in production, 2 in staging, else 1.' }),
  semanticRanker: z
    .enum(['off', 'free', 'standard'])
    .default('standard')
    .meta({ description: 'Whether results are ranked by meaning, and by which plan.' }),
  containers: z
    .array(z.string().regex(/^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$/, 'must be 3 to 63 lower-case letters, digits and single hyphens'))
    .min(1)
    .max(50)
    .refine((names) => new Set(names).size === names.length, 'must name each container once')
    .default(['documents'])
    .meta({ description: 'Containers that documents lie in.' }),
  conversations: z.enum(['none', 'cosmos']).default('none').meta({ description: 'Whether conversations are kept, and in what.' }),
})

/** What may be asked of the path `rag`. */
export type RagParameters = z.infer<typeof parameters>

/** Answers from documents: search, store and model side by side. */
export const rag = defineGoldenPath<RagParameters>({
  name: 'rag',
  title: 'Answers from documents',
  summary:
    'Search, storage and models in the same region: search reads documents and calls models by its identity, and a second region has the same again.',
  suits: ['rag-retrieval', 'low-latency-inference', 'development'],
  provisioning: { minutes: 35, note: 'Shared private links are approved by hand once they are there.' },
  bakedIn: [
    'no keys: search, the application and whoever brings documents have an identity and the roles that they need',
    'private endpoints, and shared private links for what search reads',
    'replicas by stage, semantic ranker',
    'a key vault in each region for what others hand out',
    'soft delete and versions of documents, continuous backup of conversations',
    'diagnostics and alerts',
    'budget at 50, 75 and 90 %',
  ],
  parameters,
  subnets: () => [{ purpose: 'private-endpoints' }],
  zones: (chosen, { region, regions }) => [
    ...zonesOf('Microsoft.CognitiveServices/accounts', 'account', region),
    ...zonesOf('Microsoft.Search/searchServices', 'searchService', region),
    ...zonesOf('Microsoft.Storage/storageAccounts', 'blob', region),
    ...zonesOf('Microsoft.KeyVault/vaults', 'vault', region),
    ...(chosen.conversations === 'cosmos' && region === regions[0] ? zonesOf('Microsoft.DocumentDB/databaseAccounts', 'Sql', region) : []),
  ],
  asks: (chosen, site) => modelAsks(modelsOf(chosen, site.models), site),
  gpus: () => 0,
  problems: (chosen, site) => [
    ...modelProblems(chosen.models, site),
    ...modelsElsewhere(chosen.models, site),
    ...searchProblems(chosen, site.stage),
  ],
  build,
})

/** Search and documents lie in every region of the workload: a model that is not there would be called from one region in another. */
const modelsElsewhere = (models: RagParameters['models'], { regions, models: declared }: PathSite): readonly PathProblem[] => [
  ...models.flatMap((model, index) => elsewhere(model, ['models', index, 'regions'], regions)),
  ...declared.flatMap((model) => elsewhere(model, ['models'], regions)),
]

function elsewhere(
  model: { readonly name: string; readonly regions?: readonly string[] | undefined },
  path: PathProblem['path'],
  regions: readonly string[],
): readonly PathProblem[] {
  const missing = regions.filter((region) => model.regions?.includes(region) === false)
  if (missing.length === 0) return []
  const where = missing.map((region) => `\`${region}\``).join(', ')
  return [
    {
      path,
      summary: `\`${model.name}\` is not in ${where}, where its documents are searched`,
      help: 'leave `regions` of the model out, or those regions out of the request: data lies beside its models',
    },
  ]
}

function build(chosen: RagParameters, place: WorkloadPlace): WorkloadOutput {
  const primary = primarySite(place)
  const application = identity(primary)
  const ingestion = identity(primary, 'ingestion')
  const regions = sitesOf(place).map((site) => regionOf(chosen, site, application, ingestion))
  const conversations = chosen.conversations === 'cosmos' ? [conversationStore(place, [application]).part] : []
  const parts = joined(foundation(place), { nodes: [application, ingestion] }, ...regions.map((one) => one.part), ...conversations)
  return azureOnly(parts, [
    'Approve the shared private links of search on the storage and model accounts: `az network private-endpoint-connection approve`.',
    'Let indexers run in the private execution environment of the search service: no others reach what is behind a shared private link.',
    ...replicationNotes(
      chosen,
      regions.map((one) => one.store),
    ),
  ])
}

function regionOf(chosen: RagParameters, site: Site, application: ResourceNode, ingestion: ResourceNode) {
  const { place } = site
  const wanted = modelsIn(modelsOf(chosen, place.models), site.region.region)
  const calls = callsModels(wanted)
  const models = modelAccount(site, {
    models: wanted,
    outboundHosts: [],
    projects: [],
  })
  const store = storage(site, {
    purpose: 'documents',
    about: `Documents of ${place.workload}`,
    containers: chosen.containers,
  })
  // An account that is at work on one endpoint refuses the next.
  const endpoint = models.part.nodes.find(({ type }) => type === 'Microsoft.Network/privateEndpoints') ?? models.account
  const search = searchService(site, {
    tier: chosen.searchTier,
    partitions: chosen.searchPartitions,
    replicas: chosen.searchReplicas,
    semanticRanker: chosen.semanticRanker,
    reads: [
      { target: store.account, groupId: 'blob', name: 'to-documents', after: store.blobService },
      { target: models.account, groupId: 'openai_account', name: 'to-models', after: endpoint },
    ],
  })
  const vault = keyVault(site)
  const roles: readonly RoleDraft[] = [
    { on: vault.node, to: application, role: 'key-vault-secrets-user', why: 'The application reads its secrets' },
    { on: store.account, to: search.node, role: 'storage-blob-data-reader', why: 'Search indexes documents' },
    { on: models.account, to: search.node, role: calls, why: 'Search embeds documents and questions' },
    { on: search.node, to: application, role: 'search-index-data-reader', why: 'The application searches' },
    { on: models.account, to: application, role: calls, why: 'The application asks models' },
    { on: store.account, to: application, role: 'storage-blob-data-reader', why: 'The application shows documents' },
    { on: store.account, to: ingestion, role: 'storage-blob-data-contributor', why: 'Documents are brought in' },
    { on: search.node, to: ingestion, role: 'search-index-data-contributor', why: 'Documents are brought into the index' },
    { on: search.node, to: ingestion, role: 'search-service-contributor', why: 'Indexes and indexers are made' },
    { on: models.account, to: ingestion, role: calls, why: 'Documents are embedded' },
  ]
  const nodes = roles.map((role) => roleAssignment(place, role))
  return { store: store.account, part: joined(models.part, store.part, search.part, vault.part, { nodes }) }
}

/** The name of a replication policy is given by Azure when its first half is made: nothing that is declared can name it. */
const replicationNotes = (chosen: RagParameters, [first, ...others]: readonly ResourceNode[]): readonly string[] =>
  first === undefined
    ? []
    : others.flatMap((other) =>
        chosen.containers.map(
          (container) =>
            `Copy documents to the second region: \`az storage account or-policy create --account-name ${other.name} --source-account ${first.name} --destination-container ${container} --source-container ${container}\`, then create the same policy on ${first.name}; versions and change feed, which it needs, are on.`,
        ),
      )
