import type { JsonObject } from '../../../kernel/index.ts'
import { all, count, field, ofType } from '../condition.ts'
import { byMembers, byProperties, resource } from '../example.ts'
import { rule } from '../rule.ts'
import { ACCOUNT, APP_CONFIGURATION, CLUSTER, COSMOS, REGISTRY, SEARCH, STORAGE, VAULT, WORKSPACE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/'

/** Reachable from everywhere unless it is said otherwise. */
const isPublic = (type: string) => field(type, 'publicNetworkAccess', 'notEquals', 'Disabled')

const publicExamples = (type: string) => byProperties(type, [{ publicNetworkAccess: 'Disabled' }], [{}, { publicNetworkAccess: 'Enabled' }])

/** Public, and a firewall that lets everybody in: missing rules allow. */
const openWall = (type: string, path: string) => all(ofType(type), isPublic(type), field(type, path, 'notEquals', 'Deny'))

const wallExamples = (type: string, wall: string) =>
  byProperties(
    type,
    [
      { publicNetworkAccess: 'Disabled' },
      { [wall]: { defaultAction: 'Deny' } },
      { publicNetworkAccess: 'Enabled', [wall]: { defaultAction: 'deny' } },
    ],
    [{}, { publicNetworkAccess: 'Enabled' }, { [wall]: { defaultAction: 'Allow' } }],
  )

/** An account that may host projects of Azure AI Foundry. */
const foundry = (properties: JsonObject): JsonObject => ({ kind: 'AIServices', properties })

/** From where an AI resource can be reached, and whom it can reach. */
export const networkRules = [
  rule({
    name: 'account-public-access',
    title: 'AI accounts are not reachable from the internet',
    description: 'Models answer to whoever reaches them. Public network access is on unless it is switched off.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled` and reach the account over a private endpoint.',
    sources: [`${LEARN}ai-services/cognitive-services-virtual-networks`],
    group: 'network',
    effect: 'Audit',
    if: all(ofType(ACCOUNT), isPublic(ACCOUNT)),
    examples: publicExamples(ACCOUNT),
  }),
  rule({
    name: 'account-network-rules',
    title: 'AI accounts that stay public let in only whom they name',
    description: 'The least that an account with public access needs: network rules that deny by default.',
    remedy: 'Set `properties.networkAcls.defaultAction` to `Deny` and name the networks and addresses that may call.',
    sources: [`${LEARN}ai-services/cognitive-services-virtual-networks`],
    group: 'network',
    effect: 'Deny',
    if: openWall(ACCOUNT, 'networkAcls.defaultAction'),
    examples: wallExamples(ACCOUNT, 'networkAcls'),
  }),
  rule({
    name: 'account-outbound',
    title: 'AI accounts call only whom they name',
    description: 'An account that may call any address can carry data out, by way of a file URL in a request or a tool of an agent.',
    remedy: 'Set `properties.restrictOutboundNetworkAccess` to `true` and name hosts in `properties.allowedFqdnList`.',
    sources: [`${LEARN}ai-services/cognitive-services-data-loss-prevention`],
    group: 'network',
    effect: 'Audit',
    if: all(ofType(ACCOUNT), field(ACCOUNT, 'restrictOutboundNetworkAccess', 'notEquals', true)),
    examples: byProperties(ACCOUNT, [{ restrictOutboundNetworkAccess: true }], [{}, { restrictOutboundNetworkAccess: false }]),
  }),
  rule({
    name: 'agents-in-network',
    title: 'Foundry agents run in a network of their own',
    description:
      'An account that hosts projects runs agents; with network injection what they call goes through a network that is watched.',
    remedy: 'Give the account `properties.networkInjections` with the scenario `agent` and a delegated subnet when it is made.',
    sources: [`${LEARN}ai-foundry/agents/how-to/virtual-networks`],
    group: 'network',
    effect: 'Audit',
    if: all(
      ofType(ACCOUNT),
      { field: 'kind', equals: 'AIServices' },
      field(ACCOUNT, 'allowProjectManagement', 'equals', true),
      count(ACCOUNT, 'networkInjections[*]', field(ACCOUNT, 'networkInjections[*].scenario', 'equals', 'agent'), 'less', 1),
    ),
    examples: [
      ...byMembers(
        ACCOUNT,
        [
          foundry({ allowProjectManagement: true, networkInjections: [{ scenario: 'agent', subnetArmId: '/subnet' }] }),
          foundry({ allowProjectManagement: false }),
        ],
        [foundry({ allowProjectManagement: true }), foundry({ allowProjectManagement: true, networkInjections: [{ scenario: 'none' }] })],
      ),
      { expect: 'not-applicable', resource: resource(ACCOUNT, { kind: 'OpenAI', properties: {} }) },
    ],
  }),
  rule({
    name: 'workspace-public-access',
    title: 'Machine Learning workspaces are not reachable from the internet',
    description: "A workspace leads to data, models and computes. It is to be entered from the organisation's own network.",
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled` and reach the workspace over a private endpoint.',
    sources: [`${LEARN}machine-learning/how-to-configure-private-link`],
    group: 'network',
    effect: 'Audit',
    if: all(ofType(WORKSPACE), isPublic(WORKSPACE)),
    examples: publicExamples(WORKSPACE),
  }),
  rule({
    name: 'workspace-isolation',
    title: 'Machine Learning workspaces keep computes in a managed network',
    description: 'The managed network decides what computes may call. Projects take over the network of their hub and are left out.',
    remedy: 'Set `properties.managedNetwork.isolationMode` to `AllowOnlyApprovedOutbound`, with rules for what jobs need.',
    sources: [`${LEARN}machine-learning/how-to-managed-network`],
    group: 'network',
    effect: 'Audit',
    parameters: {
      allowedIsolationModes: {
        type: 'Array',
        metadata: { displayName: 'Isolation modes', description: 'Isolation modes of the managed network that are accepted.' },
        defaultValue: ['AllowOnlyApprovedOutbound'],
      },
    },
    if: all(
      ofType(WORKSPACE),
      { field: 'kind', notEquals: 'Project' },
      field(WORKSPACE, 'managedNetwork.isolationMode', 'notIn', "[parameters('allowedIsolationModes')]"),
    ),
    examples: [
      ...byProperties(
        WORKSPACE,
        [{ managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' } }],
        [{}, { managedNetwork: { isolationMode: 'Disabled' } }, { managedNetwork: { isolationMode: 'AllowInternetOutbound' } }],
      ),
    ],
  }),
  rule({
    name: 'search-public-access',
    title: 'AI Search services are not reachable from the internet',
    description: 'An index holds what the organisation knows. Public network access is on unless it is switched off.',
    remedy: 'Set `properties.publicNetworkAccess` to `disabled` and reach the service over a private endpoint.',
    sources: [`${LEARN}search/service-configure-firewall`],
    group: 'network',
    effect: 'Audit',
    if: all(ofType(SEARCH), isPublic(SEARCH)),
    examples: publicExamples(SEARCH),
  }),
  rule({
    name: 'storage-network-rules',
    title: 'Storage accounts let in only whom they name',
    description: 'Training data and prompts lie in storage. An account that is public needs network rules that deny by default.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled`, or `properties.networkAcls.defaultAction` to `Deny`.',
    sources: [`${LEARN}storage/common/storage-network-security`],
    group: 'network',
    effect: 'Audit',
    if: openWall(STORAGE, 'networkAcls.defaultAction'),
    examples: wallExamples(STORAGE, 'networkAcls'),
  }),
  rule({
    name: 'vault-network-rules',
    title: 'Key vaults let in only whom they name',
    description: 'A vault that is public needs network rules that deny by default.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled`, or `properties.networkAcls.defaultAction` to `Deny`.',
    sources: [`${LEARN}key-vault/general/network-security`],
    group: 'network',
    effect: 'Audit',
    if: openWall(VAULT, 'networkAcls.defaultAction'),
    examples: wallExamples(VAULT, 'networkAcls'),
  }),
  rule({
    name: 'registry-network-rules',
    title: 'Container registries let in only whom they name',
    description: 'Network rules and private endpoints need the Premium tier; a registry of another tier is always public.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled`, or `properties.networkRuleSet.defaultAction` to `Deny`.',
    sources: [`${LEARN}container-registry/container-registry-access-selected-networks`],
    group: 'network',
    effect: 'Audit',
    if: openWall(REGISTRY, 'networkRuleSet.defaultAction'),
    examples: wallExamples(REGISTRY, 'networkRuleSet'),
  }),
  rule({
    name: 'cosmos-network-rules',
    title: 'Cosmos DB accounts let in only whom they name',
    description: 'An account that is public needs address rules or a network filter; with neither it answers everybody.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled`, or name addresses in `properties.ipRules`.',
    sources: [`${LEARN}cosmos-db/how-to-configure-firewall`],
    group: 'network',
    effect: 'Audit',
    if: all(
      ofType(COSMOS),
      isPublic(COSMOS),
      field(COSMOS, 'isVirtualNetworkFilterEnabled', 'notEquals', true),
      count(COSMOS, 'ipRules[*]', undefined, 'equals', 0),
    ),
    examples: byProperties(
      COSMOS,
      [{ publicNetworkAccess: 'Disabled' }, { isVirtualNetworkFilterEnabled: true }, { ipRules: [{ ipAddressOrRange: '203.0.113.7' }] }],
      [{}, { publicNetworkAccess: 'Enabled', ipRules: [] }],
    ),
  }),
  rule({
    name: 'configuration-public-access',
    title: 'App Configuration stores are not reachable from the internet',
    description: 'Public network access has to be switched off by name; left out, it depends on whether a private endpoint exists.',
    remedy: 'Set `properties.publicNetworkAccess` to `Disabled` and reach the store over a private endpoint.',
    sources: [`${LEARN}azure-app-configuration/concept-private-endpoint`],
    group: 'network',
    effect: 'Audit',
    if: all(ofType(APP_CONFIGURATION), isPublic(APP_CONFIGURATION)),
    examples: publicExamples(APP_CONFIGURATION),
  }),
  rule({
    name: 'cluster-api-server',
    title: 'The API server of a Kubernetes cluster is private or restricted',
    description: 'A cluster with GPUs is dear prey. Its API server answers the whole internet unless it is private or ranges are named.',
    remedy: 'Set `apiServerAccessProfile.enablePrivateCluster` to `true`, or name ranges in `authorizedIPRanges`.',
    sources: [`${LEARN}aks/private-clusters`, `${LEARN}aks/api-server-authorized-ip-ranges`],
    group: 'network',
    effect: 'Audit',
    if: all(
      ofType(CLUSTER),
      field(CLUSTER, 'apiServerAccessProfile.enablePrivateCluster', 'notEquals', true),
      count(CLUSTER, 'apiServerAccessProfile.authorizedIPRanges[*]', undefined, 'equals', 0),
    ),
    examples: byProperties(
      CLUSTER,
      [{ apiServerAccessProfile: { enablePrivateCluster: true } }, { apiServerAccessProfile: { authorizedIPRanges: ['203.0.113.0/24'] } }],
      [{}, { apiServerAccessProfile: { enablePrivateCluster: false, authorizedIPRanges: [] } }],
    ),
  }),
]
