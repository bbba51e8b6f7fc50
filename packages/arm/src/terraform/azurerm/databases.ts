import type { Value } from '../../value/index.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { block, computed, constant, each, either, enabled, filled, negated, switched, where } from '../mapping/steps.ts'

const sizeTiers: ReadonlyMap<string, string> = new Map([
  ['B', 'Burstable'],
  ['GP', 'GeneralPurpose'],
  ['MO', 'MemoryOptimized'],
])

/** `GP_Standard_D4s_v3` names the tier before the size. */
const serverSku = computed('sku_name', (value): Value => {
  const [, tier = '', name = ''] = typeof value === 'string' ? (/^(B|GP|MO)_(.+)$/u.exec(value) ?? []) : []
  return { name: name === '' ? value : name, tier: sizeTiers.get(tier) ?? null }
})

/** Up to version 3 of the provider the addresses of Cosmos DB were one text with commas. */
const cosmosAddresses = computed('ip_range_filter', (value): Value => {
  const all = typeof value === 'string' ? value.split(',').filter((one) => one !== '') : value
  return Array.isArray(all) ? all.map((one: Value) => ({ ipAddressOrRange: one })) : []
})

/** Databases and caches. */
export const databases: Readonly<Record<string, Mapping>> = {
  azurerm_cosmosdb_account: {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    place: { in: 'group' },
    body: {
      kind: 'kind',
      properties: {
        databaseAccountOfferType: 'offer_type',
        createMode: filled('create_mode'),
        consistencyPolicy: block('consistency_policy', {
          defaultConsistencyLevel: 'consistency_level',
          maxIntervalInSeconds: 'max_interval_in_seconds',
          maxStalenessPrefix: 'max_staleness_prefix',
        }),
        locations: each('geo_location', { locationName: 'location', failoverPriority: 'failover_priority', isZoneRedundant: 'zone_redundant' }),
        capabilities: each('capabilities', { name: 'name' }),
        publicNetworkAccess: enabled('public_network_access_enabled'),
        isVirtualNetworkFilterEnabled: 'is_virtual_network_filter_enabled',
        virtualNetworkRules: each('virtual_network_rule', {
          id: 'id',
          ignoreMissingVNetServiceEndpoint: 'ignore_missing_vnet_service_endpoint',
        }),
        ipRules: cosmosAddresses,
        networkAclBypass: switched('network_acl_bypass_for_azure_services', 'AzureServices', 'None'),
        networkAclBypassResourceIds: filled('network_acl_bypass_ids'),
        disableLocalAuth: either('local_authentication_disabled', negated('local_authentication_enabled')),
        disableKeyBasedMetadataWriteAccess: negated('access_key_metadata_writes_enabled'),
        minimalTlsVersion: filled('minimal_tls_version'),
        keyVaultKeyUri: filled('key_vault_key_id'),
        defaultIdentity: filled('default_identity_type'),
        enableAutomaticFailover: either('automatic_failover_enabled', 'enable_automatic_failover'),
        enableMultipleWriteLocations: either('multiple_write_locations_enabled', 'enable_multiple_write_locations'),
        enableFreeTier: either('free_tier_enabled', 'enable_free_tier'),
        enableAnalyticalStorage: 'analytical_storage_enabled',
        enablePartitionMerge: 'partition_merge_enabled',
        enableBurstCapacity: 'burst_capacity_enabled',
        apiProperties: { serverVersion: filled('mongo_server_version') },
        analyticalStorageConfiguration: block('analytical_storage', { schemaType: 'schema_type' }),
        capacity: block('capacity', { totalThroughputLimit: 'total_throughput_limit' }),
        backupPolicy: block('backup', {
          type: 'type',
          continuousModeProperties: where('type', ['Continuous'], { tier: filled('tier') }),
          periodicModeProperties: where('type', ['Periodic'], {
            backupIntervalInMinutes: 'interval_in_minutes',
            backupRetentionIntervalInHours: 'retention_in_hours',
            backupStorageRedundancy: filled('storage_redundancy'),
          }),
        }),
      },
    },
    ignored: ['endpoint', 'read_endpoints', 'write_endpoints', 'primary_*', 'secondary_*', 'connection_strings', 'cors_rule*', 'restore*', 'geo_location.id', 'managed_hsm_key_id'],
  },
  azurerm_redis_cache: {
    type: 'Microsoft.Cache/redis',
    place: { in: 'group' },
    body: {
      zones: filled('zones'),
      properties: {
        sku: { name: 'sku_name', family: 'family', capacity: 'capacity' },
        enableNonSslPort: either('non_ssl_port_enabled', 'enable_non_ssl_port'),
        minimumTlsVersion: 'minimum_tls_version',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        disableAccessKeyAuthentication: negated('access_keys_authentication_enabled'),
        subnetId: filled('subnet_id'),
        staticIP: filled('private_static_ip_address'),
        shardCount: 'shard_count',
        replicasPerPrimary: 'replicas_per_primary',
        replicasPerMaster: 'replicas_per_master',
        redisVersion: filled('redis_version'),
        tenantSettings: filled('tenant_settings'),
        redisConfiguration: block('redis_configuration', {
          'aad-enabled': switched('active_directory_authentication_enabled', 'True', 'False'),
          authnotrequired: switched('authentication_enabled', 'False', 'True'),
          'maxmemory-policy': filled('maxmemory_policy'),
          'rdb-backup-enabled': switched('rdb_backup_enabled', 'true', 'false'),
          'aof-backup-enabled': switched('aof_backup_enabled', 'true', 'false'),
        }),
      },
    },
    ignored: ['hostname', 'port', 'ssl_port', 'primary_*', 'secondary_*', 'patch_schedule', 'redis_configuration.*'],
  },
  azurerm_postgresql_flexible_server: {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    place: { in: 'group' },
    body: {
      sku: serverSku,
      properties: {
        version: filled('version'),
        createMode: filled('create_mode'),
        sourceServerResourceId: filled('source_server_id'),
        administratorLogin: filled('administrator_login'),
        administratorLoginPassword: filled('administrator_password'),
        availabilityZone: filled('zone'),
        authConfig: block('authentication', {
          activeDirectoryAuth: enabled('active_directory_auth_enabled'),
          passwordAuth: enabled('password_auth_enabled'),
          tenantId: filled('tenant_id'),
        }),
        storage: {
          storageSizeGB: computed('storage_mb', (value) => (typeof value === 'number' ? value / 1024 : value)),
          autoGrow: enabled('auto_grow_enabled'),
          tier: filled('storage_tier'),
        },
        backup: { backupRetentionDays: 'backup_retention_days', geoRedundantBackup: enabled('geo_redundant_backup_enabled') },
        network: {
          delegatedSubnetResourceId: filled('delegated_subnet_id'),
          privateDnsZoneArmResourceId: filled('private_dns_zone_id'),
          publicNetworkAccess: enabled('public_network_access_enabled'),
        },
        highAvailability: block('high_availability', { mode: 'mode', standbyAvailabilityZone: filled('standby_availability_zone') }),
        dataEncryption: block('customer_managed_key', {
          type: constant('AzureKeyVault'),
          primaryKeyURI: 'key_vault_key_id',
          primaryUserAssignedIdentityId: filled('primary_user_assigned_identity_id'),
        }),
        maintenanceWindow: block('maintenance_window', { customWindow: constant('Enabled'), dayOfWeek: 'day_of_week', startHour: 'start_hour', startMinute: 'start_minute' }),
      },
    },
    ignored: ['fqdn', 'administrator_password_wo*', 'replication_role', 'point_in_time_restore_time_in_utc', 'customer_managed_key.geo_*'],
  },
  azurerm_mssql_server: {
    type: 'Microsoft.Sql/servers',
    place: { in: 'group' },
    body: {
      properties: {
        version: 'version',
        administratorLogin: filled('administrator_login'),
        administratorLoginPassword: filled('administrator_login_password'),
        minimalTlsVersion: 'minimum_tls_version',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        restrictOutboundNetworkAccess: enabled('outbound_network_restriction_enabled'),
        primaryUserAssignedIdentityId: filled('primary_user_assigned_identity_id'),
        keyId: filled('transparent_data_encryption_key_vault_key_id'),
        administrators: block('azuread_administrator', {
          administratorType: constant('ActiveDirectory'),
          login: 'login_username',
          sid: 'object_id',
          tenantId: filled('tenant_id'),
          azureADOnlyAuthentication: 'azuread_authentication_only',
        }),
      },
    },
    ignored: ['fully_qualified_domain_name', 'restorable_dropped_database_ids', 'connection_policy', 'administrator_login_password_wo*', 'express_vulnerability_assessment_enabled'],
  },
  azurerm_mssql_database: {
    type: 'Microsoft.Sql/servers/databases',
    place: { in: 'parent', parent: ['server_id'] },
    body: {
      sku: { name: filled('sku_name') },
      properties: {
        collation: filled('collation'),
        createMode: filled('create_mode'),
        elasticPoolId: filled('elastic_pool_id'),
        licenseType: filled('license_type'),
        maxSizeBytes: computed('max_size_gb', (value) => (typeof value === 'number' ? value * 1024 ** 3 : value)),
        zoneRedundant: 'zone_redundant',
        isLedgerOn: 'ledger_enabled',
        readScale: switched('read_scale', 'Enabled', 'Disabled'),
        requestedBackupStorageRedundancy: filled('storage_account_type'),
        minCapacity: 'min_capacity',
        autoPauseDelay: 'auto_pause_delay_in_minutes',
      },
    },
    ignored: ['geo_backup_enabled', 'threat_detection_policy', 'long_term_retention_policy', 'short_term_retention_policy', 'transparent_data_encryption*', 'enclave_type', 'read_replica_count', 'maintenance_configuration_name', 'sample_name', 'secondary_type', 'import', 'creation_source_database_id', 'restore_*', 'recover*'],
  },
  azurerm_cosmosdb_sql_database: {
    type: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
    place: { in: 'group', parents: ['account_name'] },
    body: { properties: { resource: { id: 'name' }, options: { throughput: 'throughput', autoscaleSettings: block('autoscale_settings', { maxThroughput: 'max_throughput' }) } } },
  },
} // prettier-ignore
