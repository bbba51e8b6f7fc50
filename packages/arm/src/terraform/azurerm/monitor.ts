import type { Mapping } from '../mapping/mapping.ts'
import { block, constant, each, either, enabled, filled, negated, some, together } from '../mapping/steps.ts'

/** Logs, metrics and where they go. */
export const monitor: Readonly<Record<string, Mapping>> = {
  azurerm_log_analytics_workspace: {
    type: 'Microsoft.OperationalInsights/workspaces',
    place: { in: 'group' },
    body: {
      properties: {
        sku: { name: 'sku', capacityReservationLevel: 'reservation_capacity_in_gb_per_day' },
        retentionInDays: 'retention_in_days',
        workspaceCapping: { dailyQuotaGb: 'daily_quota_gb' },
        publicNetworkAccessForIngestion: enabled('internet_ingestion_enabled'),
        publicNetworkAccessForQuery: enabled('internet_query_enabled'),
        forceCmkForQuery: 'cmk_for_query_forced',
        defaultDataCollectionRuleResourceId: filled('data_collection_rule_id'),
        features: {
          disableLocalAuth: either(negated('local_authentication_enabled'), 'local_authentication_disabled'),
          enableLogAccessUsingOnlyResourcePermissions: 'allow_resource_only_permissions',
          immediatePurgeDataOn30Days: 'immediate_data_purge_on_30_days_enabled',
        },
      },
    },
    ignored: ['workspace_id', 'primary_shared_key', 'secondary_shared_key'],
  },
  azurerm_application_insights: {
    type: 'Microsoft.Insights/components',
    place: { in: 'group' },
    body: {
      kind: 'application_type',
      properties: {
        Application_Type: 'application_type',
        WorkspaceResourceId: filled('workspace_id'),
        RetentionInDays: 'retention_in_days',
        SamplingPercentage: 'sampling_percentage',
        DisableIpMasking: 'disable_ip_masking',
        DisableLocalAuth: either('local_authentication_disabled', negated('local_authentication_enabled')),
        ForceCustomerStorageForProfiler: 'force_customer_storage_for_profiler',
        publicNetworkAccessForIngestion: enabled('internet_ingestion_enabled'),
        publicNetworkAccessForQuery: enabled('internet_query_enabled'),
      },
    },
    ignored: ['app_id', 'instrumentation_key', 'connection_string', 'daily_data_cap_*'],
  },
  azurerm_monitor_diagnostic_setting: {
    type: 'Microsoft.Insights/diagnosticSettings',
    place: { in: 'scope', scope: 'target_resource_id' },
    body: {
      properties: {
        workspaceId: filled('log_analytics_workspace_id'),
        logAnalyticsDestinationType: filled('log_analytics_destination_type'),
        storageAccountId: filled('storage_account_id'),
        eventHubAuthorizationRuleId: filled('eventhub_authorization_rule_id'),
        eventHubName: filled('eventhub_name'),
        marketplacePartnerId: filled('partner_solution_id'),
        logs: together(
          some('enabled_log', {
            category: filled('category'),
            categoryGroup: filled('category_group'),
            enabled: constant(true),
            retentionPolicy: block('retention_policy', { enabled: 'enabled', days: 'days' }),
          }),
          some('log', { category: filled('category'), categoryGroup: filled('category_group'), enabled: 'enabled' }),
        ),
        metrics: together(
          some('enabled_metric', { category: 'category', enabled: constant(true) }),
          some('metric', {
            category: 'category',
            enabled: 'enabled',
            retentionPolicy: block('retention_policy', { enabled: 'enabled', days: 'days' }),
          }),
        ),
      },
    },
    ignored: ['log.retention_policy'],
  },
  azurerm_monitor_action_group: {
    type: 'Microsoft.Insights/actionGroups',
    place: { in: 'group' },
    body: {
      properties: {
        groupShortName: 'short_name',
        enabled: 'enabled',
        emailReceivers: each('email_receiver', {
          name: 'name',
          emailAddress: 'email_address',
          useCommonAlertSchema: 'use_common_alert_schema',
        }),
      },
    },
    ignored: ['*_receiver'],
  },
}
