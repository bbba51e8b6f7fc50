import type { Mapping } from '../mapping/mapping.ts'
import type { Shape } from '../mapping/rule.ts'
import {
  block,
  computed,
  constant,
  each,
  either,
  enabled,
  filled,
  joined,
  negated,
  present,
  renamed,
  switched,
  text,
} from '../mapping/steps.ts'
import { edgeZone, keyVaultProperties } from './shared.ts'

/** The provider sends every address with the action Allow. */
const networkAcls: Shape = {
  defaultAction: 'default_action',
  bypass: joined('bypass', ', '),
  ipRules: each('ip_rules', { value: '.', action: constant('Allow') }),
  virtualNetworkRules: each('virtual_network_subnet_ids', { id: '.' }),
  resourceAccessRules: each('private_link_access', { resourceId: 'endpoint_resource_id', tenantId: filled('endpoint_tenant_id') }),
}

const retention = (path: string) => block(path, { enabled: constant(true), days: 'days' })

const answered = ['primary_*', 'secondary_*']

/** Storage accounts and what stands in them. */
export const storage: Readonly<Record<string, Mapping>> = {
  azurerm_storage_account: {
    type: 'Microsoft.Storage/storageAccounts',
    place: { in: 'group' },
    body: {
      kind: 'account_kind',
      sku: { name: text('{account_tier}_{account_replication_type}') },
      extendedLocation: edgeZone,
      properties: {
        accessTier: 'access_tier',
        supportsHttpsTrafficOnly: either('https_traffic_only_enabled', 'enable_https_traffic_only'),
        minimumTlsVersion: 'min_tls_version',
        allowBlobPublicAccess: either('allow_nested_items_to_be_public', 'allow_blob_public_access'),
        allowSharedKeyAccess: 'shared_access_key_enabled',
        allowCrossTenantReplication: 'cross_tenant_replication_enabled',
        allowedCopyScope: filled('allowed_copy_scope'),
        defaultToOAuthAuthentication: 'default_to_oauth_authentication',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        dnsEndpointType: 'dns_endpoint_type',
        isHnsEnabled: 'is_hns_enabled',
        isNfsV3Enabled: 'nfsv3_enabled',
        isSftpEnabled: 'sftp_enabled',
        isLocalUserEnabled: 'local_user_enabled',
        largeFileSharesState: switched('large_file_share_enabled', 'Enabled', undefined),
        networkAcls: block('network_rules', networkAcls),
        customDomain: block('custom_domain', { name: 'name', useSubDomainName: 'use_subdomain' }),
        sasPolicy: block('sas_policy', { sasExpirationPeriod: 'expiration_period', expirationAction: 'expiration_action' }),
        routingPreference: block('routing', {
          routingChoice: 'choice',
          publishInternetEndpoints: 'publish_internet_endpoints',
          publishMicrosoftEndpoints: 'publish_microsoft_endpoints',
        }),
        immutableStorageWithVersioning: block('immutability_policy', {
          enabled: constant(true),
          immutabilityPolicy: {
            allowProtectedAppendWrites: 'allow_protected_append_writes',
            state: 'state',
            immutabilityPeriodSinceCreationInDays: 'period_since_creation_in_days',
          },
        }),
        azureFilesIdentityBasedAuthentication: block('azure_files_authentication', {
          directoryServiceOptions: 'directory_type',
          defaultSharePermission: filled('default_share_level_permission'),
        }),
        encryption: {
          keySource: present('customer_managed_key', 'Microsoft.Keyvault', 'Microsoft.Storage'),
          requireInfrastructureEncryption: 'infrastructure_encryption_enabled',
          services: {
            queue: { keyType: 'queue_encryption_key_type', enabled: constant(true) },
            table: { keyType: 'table_encryption_key_type', enabled: constant(true) },
            blob: { enabled: constant(true) },
            file: { enabled: constant(true) },
          },
          identity: block('customer_managed_key', { userAssignedIdentity: 'user_assigned_identity_id' }),
          keyvaultproperties: block(
            'customer_managed_key',
            keyVaultProperties('key_vault_key_id', { vault: 'keyvaulturi', key: 'keyname', version: 'keyversion' }),
          ),
        },
      },
    },
    children: [
      {
        type: 'Microsoft.Storage/storageAccounts/blobServices',
        when: 'blob_properties',
        name: constant('default'),
        body: {
          properties: block('blob_properties', {
            isVersioningEnabled: 'versioning_enabled',
            changeFeed: { enabled: 'change_feed_enabled', retentionInDays: 'change_feed_retention_in_days' },
            defaultServiceVersion: filled('default_service_version'),
            lastAccessTimeTrackingPolicy: { enable: 'last_access_time_enabled' },
            deleteRetentionPolicy: retention('delete_retention_policy'),
            containerDeleteRetentionPolicy: retention('container_delete_retention_policy'),
            restorePolicy: retention('restore_policy'),
          }),
        },
      },
    ],
    ignored: [...answered, 'blob_properties*', 'queue_properties*', 'share_properties*', 'static_website*', 'provisioned_billing_model_version'],
  },
  azurerm_storage_account_network_rules: {
    type: 'Microsoft.Storage/storageAccounts',
    place: { in: 'parent', parent: [] },
    changes: 'storage_account_id',
    body: { properties: { networkAcls } },
  },
  azurerm_storage_container: {
    type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    place: { in: 'parent', parent: ['storage_account_id', 'storage_account_name'] },
    name: text('default/{name}'),
    body: {
      properties: {
        publicAccess: renamed(
          'container_access_type',
          new Map([
            ['private', 'None'],
            ['blob', 'Blob'],
            ['container', 'Container'],
          ]),
        ),
        metadata: filled('metadata'),
        defaultEncryptionScope: filled('default_encryption_scope'),
        denyEncryptionScopeOverride: negated('encryption_scope_override_enabled'),
      },
    },
    ignored: ['has_immutability_policy', 'has_legal_hold', 'resource_manager_id'],
  },
  azurerm_storage_share: {
    type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
    place: { in: 'parent', parent: ['storage_account_id', 'storage_account_name'] },
    name: text('default/{name}'),
    body: {
      properties: {
        shareQuota: 'quota',
        accessTier: filled('access_tier'),
        enabledProtocols: 'enabled_protocol',
        metadata: computed('metadata', (value) => value),
      },
    },
    ignored: ['acl', 'resource_manager_id', 'url'],
  },
} // prettier-ignore
