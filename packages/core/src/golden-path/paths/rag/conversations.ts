import { Reference, stableGuid, text, type ResourceNode } from '../../../graph/index.ts'
import {
  alertsOf,
  block,
  childOf,
  diagnostics,
  nameIn,
  primarySite,
  principalOf,
  privateEndpoint,
  resourceIn,
  type Block,
} from '../../blocks/index.ts'
import type { WorkloadPlace } from '../../place.ts'
import { liesInZones, recoveryOf } from '../../recovery.ts'

const TYPE = 'Microsoft.DocumentDB/databaseAccounts'
/** Cosmos DB has roles of its own for data; this one reads and writes. Its id is the same in every account. */
const CONTRIBUTOR = '00000000-0000-0000-0000-000000000002'

/**
 * A Cosmos DB account for conversations: sign-in alone, reached privately alone, backed up all the time, in every region of the workload.
 * Only the first region has an endpoint: two of one account would give one name two addresses.
 */
export function conversationStore(place: WorkloadPlace, readers: readonly ResourceNode[]): Block {
  const site = primarySite(place)
  const account = resourceIn(site, {
    part: 'conversations',
    type: TYPE,
    name: nameIn(site, TYPE),
    about: `Conversations of ${place.workload}, backed up all the time`,
    body: {
      kind: 'GlobalDocumentDB',
      identity: { type: 'SystemAssigned' },
      properties: {
        databaseAccountOfferType: 'Standard',
        locations: place.regions.map(({ region }, failoverPriority) => ({
          locationName: region,
          failoverPriority,
          isZoneRedundant: liesInZones(place, region),
        })),
        enableAutomaticFailover: place.regions.length > 1,
        consistencyPolicy: { defaultConsistencyLevel: 'Session' },
        backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: recoveryOf(place).cosmosBackup } },
        disableLocalAuth: true,
        disableKeyBasedMetadataWriteAccess: true,
        publicNetworkAccess: 'Disabled',
        networkAclBypass: 'None',
        isVirtualNetworkFilterEnabled: true,
        ipRules: [],
        virtualNetworkRules: [],
        minimalTlsVersion: 'Tls12',
      },
    },
  })
  const database = childOf(account, {
    part: 'database',
    type: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
    name: 'conversations',
    about: 'The database of conversations',
    body: { properties: { resource: { id: 'conversations' } } },
  })
  const container = childOf(database, {
    part: 'messages',
    type: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
    name: 'messages',
    about: 'Messages, by conversation',
    body: {
      properties: {
        resource: { id: 'messages', partitionKey: { paths: ['/conversation'], kind: 'Hash', version: 2 } },
        options: { autoscaleSettings: { maxThroughput: 1000 } },
      },
    },
  })
  const roles = readers.map((reader) => roleOf(account, reader))
  return block(
    account,
    database,
    container,
    ...roles,
    ...privateEndpoint(site, account, 'Sql'),
    diagnostics(place, account),
    ...alertsOf(site, account),
  )
}

const roleOf = (account: ResourceNode, reader: ResourceNode): ResourceNode =>
  childOf(account, {
    part: `role/${reader.key}`,
    type: 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
    name: stableGuid(account.key, reader.key, CONTRIBUTOR),
    about: 'The application reads and writes conversations',
    body: {
      properties: {
        roleDefinitionId: text(new Reference(account.key), `/sqlRoleDefinitions/${CONTRIBUTOR}`),
        principalId: principalOf(reader),
        scope: new Reference(account.key),
      },
    },
  })
