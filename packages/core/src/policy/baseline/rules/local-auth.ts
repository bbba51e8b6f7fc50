import { all, any, field, ofType, ofTypes } from '../condition.ts'
import { byMembers, byProperties, resource } from '../example.ts'
import { rule } from '../rule.ts'
import { ACCOUNT, APP_CONFIGURATION, CLUSTER, COMPUTE, COSMOS, EVENT_HUBS, REGISTRY, SEARCH, SERVICE_BUS, STORAGE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** Local authentication is on unless it is switched off. */
const switchedOn = (type: string) => all(ofType(type), field(type, 'disableLocalAuth', 'notEquals', true))

const examplesOf = (type: string) => byProperties(type, [{ disableLocalAuth: true }], [{}, { disableLocalAuth: false }])

/** Keys are shared, never expire and say nothing of who used them. */
export const localAuthRules = [
  rule({
    name: 'account-local-auth',
    title: 'AI accounts accept no keys',
    description: 'An account key is shared, does not end, and its use cannot be told apart: calls have to come with Microsoft Entra ID.',
    remedy: 'Set `properties.disableLocalAuth` to `true`; give callers the role Cognitive Services OpenAI User or Azure AI User.',
    sources: [`${LEARN}ai-services/disable-local-auth`],
    group: 'identity',
    effect: 'Deny',
    if: switchedOn(ACCOUNT),
    examples: examplesOf(ACCOUNT),
  }),
  rule({
    name: 'search-local-auth',
    title: 'AI Search services accept no keys',
    description: 'A query key reads every document of an index, whoever holds it.',
    remedy: 'Set `properties.disableLocalAuth` to `true`; give callers Search Index Data Reader or Contributor.',
    sources: [`${LEARN}search/search-security-enable-roles`],
    group: 'identity',
    effect: 'Deny',
    if: switchedOn(SEARCH),
    examples: examplesOf(SEARCH),
  }),
  rule({
    name: 'compute-local-auth',
    title: 'Machine Learning computes have no local accounts',
    description: 'Clusters and instances should be entered with Microsoft Entra ID, not with an SSH key or a password.',
    remedy: 'Set `properties.disableLocalAuth` to `true` when the compute is made; it cannot be changed afterwards.',
    sources: [`${LEARN}machine-learning/how-to-integrate-azure-policy`],
    group: 'identity',
    effect: 'Audit',
    mode: 'All',
    if: all(
      ofType(COMPUTE),
      field(COMPUTE, 'computeType', 'in', ['AmlCompute', 'ComputeInstance']),
      field(COMPUTE, 'disableLocalAuth', 'notEquals', true),
    ),
    examples: [
      ...byProperties(
        COMPUTE,
        [
          { computeType: 'AmlCompute', disableLocalAuth: true },
          { computeType: 'AKS', disableLocalAuth: false },
        ],
        [{ computeType: 'AmlCompute' }, { computeType: 'ComputeInstance', disableLocalAuth: false }],
      ),
    ],
  }),
  rule({
    name: 'cosmos-local-auth',
    title: 'Cosmos DB accounts accept no keys',
    description: 'Chat histories and vectors should be read by known identities. Accounts for MongoDB are left out: they know only keys.',
    remedy: 'Set `properties.disableLocalAuth` to `true` and assign data-plane roles.',
    sources: [`${LEARN}cosmos-db/how-to-connect-role-based-access-control`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(COSMOS), { field: 'kind', notEquals: 'MongoDB' }, field(COSMOS, 'disableLocalAuth', 'notEquals', true)),
    examples: [
      ...examplesOf(COSMOS),
      ...byMembers(COSMOS, [], [{ kind: 'GlobalDocumentDB', properties: {} }]),
      { expect: 'not-applicable', resource: resource(COSMOS, { kind: 'MongoDB', properties: {} }) },
    ],
  }),
  rule({
    name: 'registry-local-auth',
    title: 'Container registries have no admin user and no anonymous pull',
    description: 'Images hold model weights and code: who pulls and pushes them should be known.',
    remedy: 'Set `properties.adminUserEnabled` and `properties.anonymousPullEnabled` to `false`; give AcrPull and AcrPush.',
    sources: [`${LEARN}container-registry/container-registry-authentication`],
    group: 'identity',
    effect: 'Deny',
    if: all(
      ofType(REGISTRY),
      any(field(REGISTRY, 'adminUserEnabled', 'equals', true), field(REGISTRY, 'anonymousPullEnabled', 'equals', true)),
    ),
    examples: byProperties(REGISTRY, [{}, { adminUserEnabled: false }], [{ adminUserEnabled: true }, { anonymousPullEnabled: true }]),
  }),
  rule({
    name: 'storage-shared-key',
    title: 'Storage accounts accept no shared key',
    description: 'A storage key opens all data of the account. Access is with it unless it is switched off.',
    remedy: 'Set `properties.allowSharedKeyAccess` to `false`; give Storage Blob Data roles, and let workspaces use their identity.',
    sources: [`${LEARN}storage/common/shared-key-authorization-prevent`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(STORAGE), field(STORAGE, 'allowSharedKeyAccess', 'notEquals', false)),
    examples: byProperties(STORAGE, [{ allowSharedKeyAccess: false }], [{}, { allowSharedKeyAccess: true }]),
  }),
  rule({
    name: 'messaging-local-auth',
    title: 'Event Hubs and Service Bus namespaces accept no keys',
    description: 'Prompts, answers and usage flow through these namespaces; a shared access key reads all of them.',
    remedy: 'Set `properties.disableLocalAuth` to `true`; give data roles of the namespace.',
    sources: [`${LEARN}event-hubs/authenticate-shared-access-signature`, `${LEARN}service-bus-messaging/disable-local-authentication`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofTypes([EVENT_HUBS, SERVICE_BUS]), any(switchedOn(EVENT_HUBS), switchedOn(SERVICE_BUS))),
    examples: [...examplesOf(EVENT_HUBS), ...examplesOf(SERVICE_BUS)],
  }),
  rule({
    name: 'configuration-local-auth',
    title: 'App Configuration stores accept no keys',
    description:
      'Prompts, routes and switches of applications are configuration; reading and changing them should be told apart by person.',
    remedy: 'Set `properties.disableLocalAuth` to `true`; give App Configuration Data Reader or Owner.',
    sources: [`${LEARN}azure-app-configuration/howto-disable-access-key-authentication`],
    group: 'identity',
    effect: 'Audit',
    if: switchedOn(APP_CONFIGURATION),
    examples: examplesOf(APP_CONFIGURATION),
  }),
  rule({
    name: 'cluster-local-accounts',
    title: 'Kubernetes clusters have no local accounts',
    description: 'The local administrator of a cluster passes by every role assignment, and its certificate lasts for years.',
    remedy: 'Set `properties.disableLocalAccounts` to `true`, with Microsoft Entra integration switched on.',
    sources: [`${LEARN}aks/manage-local-accounts-managed-azure-ad`],
    group: 'identity',
    effect: 'Audit',
    if: all(ofType(CLUSTER), field(CLUSTER, 'disableLocalAccounts', 'notEquals', true)),
    examples: byProperties(CLUSTER, [{ disableLocalAccounts: true }], [{}, { disableLocalAccounts: false }]),
  }),
]
