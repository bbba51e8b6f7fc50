import { Reference, type GraphObject, type GraphPart, type ResourceNode } from '../../graph/index.ts'
import { byText } from '../../kernel/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import { joined, type Site } from '../place.ts'
import { alertsOf } from './alerts.ts'
import { applicationInsights } from './application-insights.ts'
import { diagnostics } from './diagnostics.ts'
import { identity, userAssigned } from './identity.ts'
import { keyVault } from './key-vault.ts'
import { idIn, nameIn, resourceIn } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'
import { containerRegistry } from './registry.ts'
import { roleAssignment, type RoleDraft } from './role.ts'
import { storage } from './storage.ts'
import { zonesOf } from './zones.ts'

const TYPE = 'Microsoft.MachineLearningServices/workspaces'

/** What a workspace may reach. */
export interface OutboundRule {
  /** Letters, digits and hyphens; unique in the workspace. */
  readonly name: string
  readonly host: string
}

/** The object id of a group of people, or of one person. */
type Person = { readonly group: string } | { readonly user: string }

/** What a machine learning workspace is to be. */
export interface MlWorkspaceDraft {
  readonly outbound: readonly OutboundRule[]
  /** Whether public packages of Python may be fetched. */
  readonly packages: 'public' | 'none'
  /** The compute that images are built on: the registry cannot be reached otherwise. */
  readonly imageBuilder: string | undefined
  /** Who works in it. */
  readonly people: readonly Person[]
}

/** A machine learning workspace with everything that belongs to it. */
export interface MlWorkspace {
  readonly workspace: ResourceNode
  /** What its computes sign in with. Whoever works on one has its rights: it may reach data and images, and nothing else. */
  readonly computeIdentity: ResourceNode
  /** What must be there before computes are made. */
  readonly ready: readonly string[]
  readonly part: GraphPart
}

/** The private DNS zones that a workspace needs in a region, with those of what belongs to it. */
export const mlWorkspaceZones = (region: string): readonly string[] => [
  ...zonesOf(TYPE, 'amlworkspace', region),
  ...zonesOf('Microsoft.Storage/storageAccounts', 'blob', region),
  ...zonesOf('Microsoft.Storage/storageAccounts', 'file', region),
  ...zonesOf('Microsoft.KeyVault/vaults', 'vault', region),
  ...zonesOf('Microsoft.ContainerRegistry/registries', 'registry', region),
]

/**
 * A machine learning workspace with storage, key vault, registry and traces of its own. Its network is managed by Azure and lets out only
 * what is approved; the workspace itself is reached privately alone.
 */
export function mlWorkspace(site: Site, draft: MlWorkspaceDraft): MlWorkspace {
  const { place } = site
  const who = identity(site)
  const computeIdentity = identity(site, 'compute')
  const parts = standsOn(site)
  const { store, vault, registry, traces } = parts
  const own = rolesOf(parts, who).map((role) => roleAssignment(place, role))
  const workspace = workspaceOf(site, draft, { ...parts, who, after: own })
  const others = [
    { on: workspace, to: who, role: 'contributor', why: 'The workspace keeps itself in order' },
    ...computeRoles(parts, computeIdentity, draft),
    ...draft.people.flatMap((one) => peopleOf(workspace, store.account, one)),
  ].map((role) => roleAssignment(place, role))
  const endpoint = privateEndpoint(site, workspace, 'amlworkspace')
  const nodes = [
    who,
    computeIdentity,
    ...own,
    workspace,
    ...others,
    ...endpoint,
    diagnostics(place, workspace),
    ...alertsOf(site, workspace),
  ]
  return {
    workspace,
    computeIdentity,
    ready: [...endpoint, ...others].map((one) => one.key),
    part: joined(store.part, vault.part, registry.part, traces.part, { nodes }),
  }
}

type Dependencies = ReturnType<typeof standsOn>

/**
 * What a workspace stands on. The service itself is in no network of ours: it gets past the firewall of the vault as a service that Microsoft
 * trusts, and past that of storage by its own id, or studio lists no datastore and shows no data.
 * Source: https://learn.microsoft.com/azure/machine-learning/how-to-managed-network
 */
const standsOn = (site: Site) => ({
  store: storage(site, {
    purpose: 'ml',
    about: `Data, code and results of ${site.place.workload}`,
    containers: [],
    endpoints: ['blob', 'file'],
    reachedBy: [idIn(site, TYPE, nameIn(site, TYPE))],
  }),
  vault: keyVault(site, { bypass: 'trusted-services' }),
  registry: containerRegistry(site, { pulledBy: 'machine-learning' }),
  traces: applicationInsights(site),
})

/**
 * What the identity of a workspace must be allowed: to use what is its own, to approve the endpoints of its managed network to it, and to see
 * the endpoints by which browsers reach its storage. Source: https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication
 */
function rolesOf({ store, vault, registry, traces }: Dependencies, to: ResourceNode): readonly RoleDraft[] {
  const shared = [store.account, vault.node, registry.node]
  return [
    ...[...shared, traces.node].map((on) => ({ on, to, role: 'contributor', why: 'The workspace keeps what is its own in order' })),
    { on: store.account, to, role: 'storage-blob-data-contributor', why: 'The workspace reads and writes its data' },
    { on: store.account, to, role: 'storage-file-data-privileged-contributor', why: 'The workspace reads and writes its notebooks' },
    { on: vault.node, to, role: 'key-vault-administrator', why: 'The workspace keeps secrets of its connections' },
    { on: registry.node, to, role: 'acr-push', why: 'The workspace builds images' },
    ...store.endpoints.map((on) => ({ on, to, role: 'reader', why: 'Studio shows data that lies behind this endpoint' })),
    ...shared.map((on) => ({
      on,
      to,
      role: 'azure-ai-network-connection-approver',
      why: 'The managed network reaches it by an endpoint of its own',
    })),
  ]
}

const computeRoles = ({ store, registry }: Dependencies, to: ResourceNode, { imageBuilder }: MlWorkspaceDraft): readonly RoleDraft[] => [
  { on: store.account, to, role: 'storage-blob-data-contributor', why: 'Computes read and write data' },
  { on: store.account, to, role: 'storage-file-data-privileged-contributor', why: 'Computes read and write notebooks' },
  { on: registry.node, to, role: 'acr-pull', why: 'Computes run images' },
  ...(imageBuilder === undefined ? [] : [{ on: registry.node, to, role: 'acr-push', why: 'Images are built on a compute' }]),
]

const peopleOf = (workspace: ResourceNode, store: ResourceNode, to: Person): readonly RoleDraft[] => [
  { on: workspace, to, role: 'azureml-data-scientist', why: 'Somebody of the team works in it' },
  { on: store, to, role: 'storage-blob-data-contributor', why: 'Somebody of the team reads and writes its data' },
  { on: store, to, role: 'storage-file-data-privileged-contributor', why: 'Somebody of the team reads and writes its notebooks' },
]

function workspaceOf(
  site: Site,
  draft: MlWorkspaceDraft,
  { store, vault, registry, traces, who, after }: Dependencies & { readonly who: ResourceNode; readonly after: readonly ResourceNode[] },
): ResourceNode {
  return resourceIn(site, {
    part: 'workspace',
    type: TYPE,
    name: nameIn(site, TYPE),
    about: `The workspace of ${site.place.workload}`,
    body: {
      kind: 'Default',
      sku: { name: 'Basic', tier: 'Basic' },
      identity: userAssigned(who),
      properties: {
        friendlyName: site.place.workload,
        primaryUserAssignedIdentity: new Reference(who.key),
        storageAccount: new Reference(store.account.key),
        keyVault: new Reference(vault.node.key),
        containerRegistry: new Reference(registry.node.key),
        applicationInsights: new Reference(traces.node.key),
        systemDatastoresAuthMode: 'Identity',
        publicNetworkAccess: 'Disabled',
        v1LegacyMode: false,
        provisionNetworkNow: true,
        ...(draft.imageBuilder === undefined ? {} : { imageBuildCompute: draft.imageBuilder }),
        managedNetwork: {
          isolationMode: 'AllowOnlyApprovedOutbound',
          firewallSku: site.place.environment.stage === 'production' ? 'Standard' : 'Basic',
          outboundRules: outboundRules(draft),
        },
      },
    },
    dependsOn: after.map((one) => one.key),
  })
}

function outboundRules({ outbound, packages }: MlWorkspaceDraft): GraphObject {
  const hosts = packages === 'public' ? goldenPathFacts.packageSources.hosts : []
  const rules = [
    ...hosts.map((host) => ({ name: `packages-${host.replaceAll('*', 'any').replaceAll('.', '-')}`, host })),
    ...outbound.map(({ name, host }) => ({ name: `own-${name}`, host })),
  ]
  return Object.fromEntries(
    rules
      .toSorted((a, b) => byText(a.name, b.name))
      .map(({ name, host }) => [name, { type: 'FQDN', category: 'UserDefined', destination: host }]),
  )
}
