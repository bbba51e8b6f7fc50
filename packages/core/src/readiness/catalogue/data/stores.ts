import { listProperty } from '../../../inventory/index.ts'
import { byText } from '../../../kernel/index.ts'
import { ownership } from '../../rules/ai.ts'
import { control, numberOf } from '../../rules/define.ts'
import { azure, byProperties, documents, landing } from '../../rules/examples.ts'
import { fail, pass, passWhen, unknown } from '../../rules/judgement.ts'
import { textAt } from '../../rules/json.ts'
import { perWorld } from '../../rules/per-world.ts'
import { judgeProperty, propertyIs } from '../../rules/property-rule.ts'
import { caf, checklist, learn } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AI_ACCOUNT, COSMOS, SEARCH, STORAGE } from '../../rules/types.ts'

const ACCOUNT = 'Microsoft.Storage/storageAccounts'
const BLOB_SERVICE = 'microsoft.storage/storageaccounts/blobservices'

/** Capabilities of Cosmos DB accounts whose API knows no other sign-in than keys. */
const keyOnlyApis: ReadonlySet<string> = new Set(['enablemongo', 'enablecassandra', 'enabletable', 'enablegremlin'])

/** Regions of the AI accounts of each subscription. */
const accountRegions = perWorld((world) => {
  const bySubscription = Map.groupBy(world.inventory.ofType(AI_ACCOUNT), (one) => one.resource.subscriptionId ?? '')
  return new Map([...bySubscription].map(([id, list]) => [id, new Set(list.map((one) => one.resource.location ?? ''))]))
})

const search = (location: string) => azure('Microsoft.Search/searchServices', 'index', { location })
const model = azure('Microsoft.CognitiveServices/accounts', 'chat', { location: 'westeurope' })

/** The stores that AI reads from: who owns them, who reaches them, and whether they can be lost. */
export const dataStoreControls = [
  control({
    id: 'data-store-team-known',
    title: 'Every data store has a team that answers for it',
    rationale: 'Nobody can say what may be done with data that belongs to nobody.',
    areas: ['data-foundations', 'organization-and-culture'],
    phase: 'p2',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Declare the subscription or workload it is in, or tag it with its team.',
      command: 'az tag update --resource-id <id> --operation Merge --tags team=<team>',
    },
    source: caf('govern'),
    evaluation: eachResource({
      types: [STORAGE, COSMOS, SEARCH],
      alsoReads: ['estate'],
      judge: ({ resource, world }) => {
        const { team } = ownership(world)(resource)
        if (team !== undefined) return pass('Owned', `team ${team} answers for it`, { observed: team })
        if (resource.tags === undefined)
          return unknown('PropertyNotExported', 'no declaration names a team, and the export carries no tags')
        return fail('NoOwner', 'no declaration names a team, and no tag names a declared one', { observed: null })
      },
    }),
    examples: {
      positive: { estate: documents(...landing()), resources: [azure(ACCOUNT, 'stdata')] },
      negative: { resources: [azure(ACCOUNT, 'stdata', { tags: {} })] },
    },
  }),
  control({
    id: 'data-no-public-blobs',
    title: 'No storage account allows public containers',
    rationale: 'One public container is enough to give training data or a knowledge base to everybody.',
    areas: ['data-foundations', 'security'],
    phase: 'p2',
    severity: 'critical',
    level: 2,
    remedy: {
      text: 'Disallow public access on the account.',
      command: 'az storage account update --ids <account id> --allow-blob-public-access false',
    },
    source: learn('Prevent anonymous read access to blob data', 'storage/blobs/anonymous-read-access-prevent'),
    // Left out it means yes or no, by the age of the account: neither is assumed.
    evaluation: propertyIs({ types: [STORAGE], path: 'allowBlobPublicAccess', accepted: [false] }),
    examples: byProperties(ACCOUNT, { allowBlobPublicAccess: false }, { allowBlobPublicAccess: true }),
  }),
  control({
    id: 'data-storage-tls',
    title: 'Storage accepts only current encryption in transit',
    rationale: 'Old protocol versions let somebody on the way read what is read and written.',
    areas: ['data-foundations', 'security'],
    phase: 'p2',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Raise the minimum version.',
      command: 'az storage account update --ids <account id> --min-tls-version TLS1_2',
    },
    source: checklist(65),
    evaluation: propertyIs({ types: [STORAGE], path: 'minimumTlsVersion', accepted: ['TLS1_2', 'TLS1_3'] }),
    examples: byProperties(ACCOUNT, { minimumTlsVersion: 'TLS1_2' }, { minimumTlsVersion: 'TLS1_0' }),
  }),
  control({
    id: 'data-storage-shared-key-disabled',
    title: 'Storage accepts no account keys',
    rationale: 'Whoever has an account key has all data in the account, and no log says who it was.',
    areas: ['data-foundations', 'security'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Move its users to roles such as Storage Blob Data Reader, then turn keys off.',
      command: 'az storage account update --ids <account id> --allow-shared-key-access false',
    },
    source: learn('Prevent Shared Key authorization', 'storage/common/shared-key-authorization-prevent'),
    evaluation: propertyIs({ types: [STORAGE], path: 'allowSharedKeyAccess', accepted: [false], whenOmitted: true }),
    examples: byProperties(ACCOUNT, { allowSharedKeyAccess: false }, { allowSharedKeyAccess: null }),
  }),
  control({
    id: 'data-cosmos-local-auth-disabled',
    title: 'Cosmos DB accepts no keys',
    rationale: 'Chat histories and vectors live there; a key reads all of them and never expires.',
    areas: ['data-foundations', 'security'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Assign data roles, then disable local authentication.',
      command: 'az resource update --ids <account id> --set properties.disableLocalAuth=true',
    },
    source: learn('Disable key-based authentication in Azure Cosmos DB', 'cosmos-db/how-to-connect-role-based-access-control'),
    // As the built-in policy 5450f5bd asks it: the other APIs sign in with keys only.
    evaluation: propertyIs({
      types: [COSMOS],
      path: 'disableLocalAuth',
      accepted: [true],
      whenOmitted: false,
      asks: ({ resource }) => !listProperty(resource, 'capabilities').some((one) => keyOnlyApis.has(textAt(one, 'name').toLowerCase())),
    }),
    examples: {
      positive: {
        resources: [
          azure('Microsoft.DocumentDB/databaseAccounts', 'chats', { properties: { disableLocalAuth: true } }),
          azure('Microsoft.DocumentDB/databaseAccounts', 'legacy', { properties: { capabilities: [{ name: 'EnableMongo' }] } }),
        ],
      },
      negative: { resources: [azure('Microsoft.DocumentDB/databaseAccounts', 'chats', { properties: { disableLocalAuth: false } })] },
    },
  }),
  control({
    id: 'data-blob-soft-delete',
    title: 'Deleted blobs can be restored',
    rationale: 'A wrong clean-up job deletes in minutes what took months to label.',
    areas: ['data-foundations'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Turn soft delete on.',
      command:
        'az storage account blob-service-properties update --account-name <account> --enable-delete-retention true --delete-retention-days 14',
    },
    source: learn('Soft delete for blobs', 'storage/blobs/soft-delete-blob-overview'),
    evaluation: propertyIs({ types: [BLOB_SERVICE], path: 'deleteRetentionPolicy.enabled', accepted: [true], whenOmitted: false }),
    examples: byProperties(
      `${ACCOUNT}/blobServices`,
      { deleteRetentionPolicy: { enabled: true, days: 14 } },
      { deleteRetentionPolicy: { enabled: false } },
    ),
  }),
  control({
    id: 'data-search-near-models',
    title: 'Search indexes are in the region of the models that use them',
    rationale: 'Every retrieved passage crosses the distance between index and model, and is paid for on the way.',
    areas: ['data-foundations', 'strategy-and-experience'],
    phase: 'p4',
    severity: 'low',
    level: 4,
    remedy: {
      text: 'Build the index in the region of the model, or deploy the model where the data is.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/ready',
    },
    source: caf('ready'),
    evaluation: eachResource({
      types: [SEARCH],
      alsoReads: [AI_ACCOUNT],
      judge: ({ resource, world }) => {
        const regions = accountRegions(world).get(resource.subscriptionId ?? '')
        if (regions === undefined) return undefined
        if (resource.location === undefined || regions.has(''))
          return unknown('PropertyNotExported', 'the export does not say where it or the AI accounts beside it are')
        const observed = { search: resource.location, accounts: [...regions].toSorted(byText) }
        return passWhen(
          regions.has(resource.location),
          ['SameRegion', `an AI account of its subscription is in ${resource.location} too`],
          ['OtherRegion', `it is in ${resource.location}, and no AI account of its subscription is`],
          { observed },
        )
      },
    }),
    examples: { positive: { resources: [search('westeurope'), model] }, negative: { resources: [search('eastus'), model] } },
  }),
  control({
    id: 'data-search-replicas',
    title: 'Search services have replicas',
    rationale: 'A single replica stops answering whenever Azure updates it; reads are covered by a promise from two, writes from three.',
    areas: ['data-foundations', 'infrastructure-for-ai'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    parameters: { minReplicas: 3 },
    remedy: {
      text: 'Add replicas, on a tier above free.',
      command: 'az search service update --name <service> --resource-group <group> --replica-count 3',
    },
    source: checklist(13),
    evaluation: eachResource({
      types: [SEARCH],
      judge: (subject) => {
        const wanted = numberOf(subject.parameters, 'minReplicas')
        return judgeProperty(subject, 'replicaCount', 1, (replicas, told) =>
          passWhen(
            typeof replicas === 'number' && replicas >= wanted,
            ['EnoughReplicas', told],
            ['TooFewReplicas', `${told}; ${wanted} are wanted`],
            { observed: replicas, expected: wanted },
          ),
        )
      },
    }),
    examples: byProperties('Microsoft.Search/searchServices', { ReplicaCount: 3 }, {}),
  }),
]
