import { Input, TENANT_INPUT, type GraphObject, type GraphPart, type ResourceNode, type Text } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { liesInZones, recoveryOf } from '../recovery.ts'
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
  /** Ids of resources that reach it past the firewall by their identity, such as the workspace whose storage it is. */
  readonly reachedBy?: readonly (string | Text)[]
  /** Days that deleted blobs are kept, where the stage's are wrong: checkpoints are large and soon of no use. */
  readonly keepDays?: number
}

/** A storage account with everything that belongs to it. */
export interface StorageBlock {
  readonly account: ResourceNode
  readonly blobService: ResourceNode
  readonly containers: readonly ResourceNode[]
  readonly endpoints: readonly ResourceNode[]
  readonly part: GraphPart
}

/**
 * A storage account: sign-in alone, no keys, reached privately alone, with soft delete and versions for as long as the stage asks as its
 * backup.
 */
export function storage(site: Site, draft: StorageDraft): StorageBlock {
  const account = accountOf(site, draft)
  const days = draft.keepDays ?? recoveryOf(site.place).blobDays
  const blobService = childOf(account, {
    part: 'blob',
    type: 'Microsoft.Storage/storageAccounts/blobServices',
    name: 'default',
    about: 'What was deleted or overwritten can be got back',
    body: { properties: blobProperties(draft, days) },
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
  const endpoints = groups.flatMap((group) => privateEndpoint(site, account, group))
  const services = [blobService, ...(groups.includes('file') ? [fileService(account, days)] : [])]
  const nodes = [
    account,
    ...services,
    ...containers,
    ...(draft.hierarchicalNamespace === 'on' ? [] : [endOfVersions(account, blobService, days)]),
    ...endpoints,
    diagnostics(site.place, account, 'metrics'),
    ...services.map((service) => diagnostics(site.place, service)),
    ...alertsOf(site, account),
  ]
  return { account, blobService, containers, endpoints: endpoints.filter(({ parent }) => parent === undefined), part: { nodes } }
}

const fileService = (account: ResourceNode, days: number): ResourceNode =>
  childOf(account, {
    part: 'file',
    type: 'Microsoft.Storage/storageAccounts/fileServices',
    name: 'default',
    about: 'Shares that were deleted can be got back',
    body: { properties: { shareDeleteRetentionPolicy: { enabled: true, days } } },
  })

/** Versions are kept until a rule deletes them: nobody else does, and each is paid for. */
const endOfVersions = (account: ResourceNode, blobService: ResourceNode, days: number): ResourceNode =>
  childOf(account, {
    part: 'lifecycle',
    type: 'Microsoft.Storage/storageAccounts/managementPolicies',
    name: 'default',
    about: `Older versions are deleted after ${days} days`,
    dependsOn: [blobService.key],
    body: {
      properties: {
        policy: {
          rules: [
            {
              name: 'older-versions',
              enabled: true,
              type: 'Lifecycle',
              definition: {
                filters: { blobTypes: ['blockBlob'] },
                actions: {
                  version: { delete: { daysAfterCreationGreaterThan: days } },
                  snapshot: { delete: { daysAfterCreationGreaterThan: days } },
                },
              },
            },
          ],
        },
      },
    },
  })

function accountOf(site: Site, draft: StorageDraft): ResourceNode {
  const type = 'Microsoft.Storage/storageAccounts'
  return resourceIn(site, {
    part: `storage-${draft.purpose}`,
    type,
    name: nameIn(site, type, draft.purpose),
    about: draft.about,
    body: {
      sku: { name: liesInZones(site.place, site.region.region) ? 'Standard_ZRS' : 'Standard_LRS' },
      kind: 'StorageV2',
      identity: { type: 'SystemAssigned' },
      properties: {
        accessTier: 'Hot',
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
          bypass: 'None',
          ipRules: [],
          virtualNetworkRules: [],
          ...(draft.reachedBy === undefined
            ? {}
            : { resourceAccessRules: draft.reachedBy.map((resourceId) => ({ tenantId: new Input(TENANT_INPUT), resourceId })) }),
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
