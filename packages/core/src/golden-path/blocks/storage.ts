import type { GraphObject, GraphPart, ResourceNode } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { recoveryOf } from '../recovery.ts'
import { alertsOf } from './alerts.ts'
import { diagnostics } from './diagnostics.ts'
import { childOf, nameIn, resourceIn } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'

/** What a storage account is to be. */
export interface StorageDraft {
  /** Tells several of one workload apart: `checkpoints`, and its name as well. */
  readonly purpose: string
  readonly about: string
  readonly containers: readonly string[]
  /** The groups that it is reached by. Absent: `blob`, and `dfs` where it has a hierarchical namespace. */
  readonly endpoints?: readonly string[]
  /** Folders that can be renamed and secured: data lakes. Such an account has no versions, and cannot be replicated by object. */
  readonly hierarchicalNamespace?: 'on' | 'off'
  /** What may reach it past the firewall: `none`, or Azure services that Microsoft trusts, such as indexers. */
  readonly bypass?: 'none' | 'trusted-services'
  /** Premium block blobs for data that is read over and over. */
  readonly tier?: 'standard' | 'premium-blob'
  /** Days that deleted blobs are kept, where the stage's are wrong: checkpoints are large and soon of no use. */
  readonly keepDays?: number
}

/** A storage account with everything that belongs to it. */
export interface StorageBlock {
  readonly account: ResourceNode
  readonly blobService: ResourceNode
  readonly containers: readonly ResourceNode[]
  readonly part: GraphPart
}

/**
 * A storage account: sign-in alone, no keys, reached privately alone, with soft delete and versions for as long as the stage asks as its
 * backup.
 */
export function storage(site: Site, draft: StorageDraft): StorageBlock {
  const account = accountOf(site, draft)
  const blobService = childOf(account, {
    part: 'blob',
    type: 'Microsoft.Storage/storageAccounts/blobServices',
    name: 'default',
    about: 'What was deleted or overwritten can be got back',
    body: { properties: blobProperties(draft, draft.keepDays ?? recoveryOf(site.place).blobDays) },
  })
  const containers = draft.containers.map((name) =>
    childOf(blobService, {
      part: name,
      type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
      name,
      about: `The container ${name}`,
      body: { properties: { publicAccess: 'None' } },
    }),
  )
  const groups = draft.endpoints ?? (draft.hierarchicalNamespace === 'on' ? ['blob', 'dfs'] : ['blob'])
  const nodes = [
    account,
    blobService,
    ...containers,
    ...groups.flatMap((group) => privateEndpoint(site, account, group)),
    diagnostics(site.place, account, 'metrics'),
    diagnostics(site.place, blobService),
    ...alertsOf(site, account),
  ]
  return { account, blobService, containers, part: { nodes } }
}

function accountOf(site: Site, draft: StorageDraft): ResourceNode {
  const type = 'Microsoft.Storage/storageAccounts'
  const premium = draft.tier === 'premium-blob'
  const { storageRedundancy } = recoveryOf(site.place)
  return resourceIn(site, {
    part: `storage-${draft.purpose}`,
    type,
    name: nameIn(site, type, draft.purpose),
    about: draft.about,
    body: {
      sku: { name: `${premium ? 'Premium' : 'Standard'}_${storageRedundancy}` },
      kind: premium ? 'BlockBlobStorage' : 'StorageV2',
      identity: { type: 'SystemAssigned' },
      properties: {
        ...(premium ? {} : { accessTier: 'Hot' }),
        allowBlobPublicAccess: false,
        allowSharedKeyAccess: false,
        allowCrossTenantReplication: false,
        allowedCopyScope: 'AAD',
        defaultToOAuthAuthentication: true,
        isHnsEnabled: draft.hierarchicalNamespace === 'on',
        isLocalUserEnabled: false,
        isSftpEnabled: false,
        minimumTlsVersion: 'TLS1_2',
        supportsHttpsTrafficOnly: true,
        publicNetworkAccess: 'Disabled',
        networkAcls: {
          defaultAction: 'Deny',
          bypass: draft.bypass === 'trusted-services' ? 'AzureServices' : 'None',
          ipRules: [],
          virtualNetworkRules: [],
        },
        encryption: {
          keySource: 'Microsoft.Storage',
          requireInfrastructureEncryption: true,
          services: {
            blob: { enabled: true, keyType: 'Account' },
            file: { enabled: true, keyType: 'Account' },
            queue: { enabled: true, keyType: 'Account' },
            table: { enabled: true, keyType: 'Account' },
          },
        },
      },
    },
  })
}

function blobProperties(draft: StorageDraft, days: number): GraphObject {
  const kept = { enabled: true, days }
  const versioned = draft.hierarchicalNamespace !== 'on'
  return {
    deleteRetentionPolicy: kept,
    containerDeleteRetentionPolicy: kept,
    isVersioningEnabled: versioned,
    changeFeed: versioned ? { enabled: true, retentionInDays: days } : { enabled: false },
    cors: { corsRules: [] },
  }
}
