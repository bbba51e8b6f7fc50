import type { Mapping } from '../mapping/mapping.ts'
import { block, computed, constant, each, enabled, filled, parsed } from '../mapping/steps.ts'

const exemption = (scope: string): Mapping => ({
  type: 'Microsoft.Authorization/policyExemptions',
  place: { in: 'scope', scope },
  body: {
    properties: {
      policyAssignmentId: 'policy_assignment_id',
      exemptionCategory: 'exemption_category',
      displayName: filled('display_name'),
      description: filled('description'),
      expiresOn: filled('expires_on'),
      metadata: parsed('metadata'),
      policyDefinitionReferenceIds: filled('policy_definition_reference_ids'),
    },
  },
})

const budget = (scope: string): Mapping => ({
  type: 'Microsoft.Consumption/budgets',
  place: { in: 'scope', scope },
  body: {
    properties: {
      amount: 'amount',
      category: constant('Cost'),
      timeGrain: 'time_grain',
      timePeriod: block('time_period', { startDate: 'start_date', endDate: filled('end_date') }),
    },
  },
  ignored: ['notification*', 'filter*', 'etag'],
})

/** Locks, exemptions, budgets and switching off. */
export const governance: Readonly<Record<string, Mapping>> = {
  azurerm_management_lock: {
    type: 'Microsoft.Authorization/locks',
    place: { in: 'scope', scope: 'scope' },
    body: { properties: { level: 'lock_level', notes: filled('notes') } },
  },
  azurerm_resource_policy_exemption: exemption('resource_id'),
  azurerm_resource_group_policy_exemption: exemption('resource_group_id'),
  azurerm_subscription_policy_exemption: exemption('subscription_id'),
  azurerm_management_group_policy_exemption: exemption('management_group_id'),
  azurerm_consumption_budget_subscription: budget('subscription_id'),
  azurerm_consumption_budget_resource_group: budget('resource_group_id'),
  azurerm_dev_test_global_vm_shutdown_schedule: {
    type: 'Microsoft.DevTestLab/schedules',
    place: { in: 'beside', other: 'virtual_machine_id' },
    name: computed('virtual_machine_id', (id) => (typeof id === 'string' ? `shutdown-computevm-${id.slice(id.lastIndexOf('/') + 1)}` : id)),
    body: {
      properties: {
        status: enabled('enabled'),
        taskType: constant('ComputeVmShutdownTask'),
        timeZoneId: 'timezone',
        targetResourceId: 'virtual_machine_id',
        dailyRecurrence: { time: 'daily_recurrence_time' },
        notificationSettings: block('notification_settings', {
          status: enabled('enabled'),
          timeInMinutes: 'time_in_minutes',
          webhookUrl: filled('webhook_url'),
          emailRecipient: filled('email'),
        }),
      },
    },
  },
  azurerm_monitor_workspace: {
    type: 'Microsoft.Monitor/accounts',
    place: { in: 'group' },
    body: { properties: { publicNetworkAccess: enabled('public_network_access_enabled') } },
    ignored: ['default_data_collection_*', 'query_endpoint'],
  },
  azurerm_eventhub: {
    type: 'Microsoft.EventHub/namespaces/eventhubs',
    place: { in: 'parent', parent: ['namespace_id', 'namespace_name'] },
    body: { properties: { partitionCount: 'partition_count', messageRetentionInDays: 'message_retention', status: filled('status') } },
    ignored: ['partition_ids', 'capture_description*', 'retention_description*'],
  },
  azurerm_private_dns_a_record: {
    type: 'Microsoft.Network/privateDnsZones/A',
    place: { in: 'group', parents: ['zone_name'] },
    body: { properties: { ttl: 'ttl', aRecords: each('records', { ipv4Address: '.' }) } },
    ignored: ['fqdn'],
  },
}
