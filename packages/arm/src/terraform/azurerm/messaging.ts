import type { Mapping } from '../mapping/mapping.ts'
import { block, constant, each, either, enabled, filled, negated } from '../mapping/steps.ts'
import { reference } from './shared.ts'

const networkRules = {
  defaultAction: 'default_action',
  publicNetworkAccess: enabled('public_network_access_enabled'),
  trustedServiceAccessEnabled: either('trusted_services_allowed', 'trusted_service_access_enabled'),
}

const answered = ['default_primary_*', 'default_secondary_*', 'endpoint']

/** Namespaces of Service Bus and Event Hubs. */
export const messaging: Readonly<Record<string, Mapping>> = {
  azurerm_servicebus_namespace: {
    type: 'Microsoft.ServiceBus/namespaces',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku', tier: 'sku', capacity: 'capacity' },
      properties: {
        disableLocalAuth: negated('local_auth_enabled'),
        minimumTlsVersion: 'minimum_tls_version',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        premiumMessagingPartitions: 'premium_messaging_partitions',
        encryption: block('customer_managed_key', {
          keySource: constant('Microsoft.KeyVault'),
          requireInfrastructureEncryption: 'infrastructure_encryption_enabled',
        }),
      },
    },
    children: [
      {
        type: 'Microsoft.ServiceBus/namespaces/networkRuleSets',
        when: 'network_rule_set',
        name: constant('default'),
        body: {
          properties: block('network_rule_set', {
            ...networkRules,
            ipRules: each('ip_rules', { ipMask: '.', action: constant('Allow') }),
            virtualNetworkRules: each('network_rules', {
              subnet: reference('subnet_id'),
              ignoreMissingVnetServiceEndpoint: 'ignore_missing_vnet_service_endpoint',
            }),
          }),
        },
      },
    ],
    ignored: [...answered, 'customer_managed_key.*', 'network_rule_set*'],
  },
  azurerm_eventhub_namespace: {
    type: 'Microsoft.EventHub/namespaces',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku', tier: 'sku', capacity: 'capacity' },
      properties: {
        isAutoInflateEnabled: 'auto_inflate_enabled',
        maximumThroughputUnits: 'maximum_throughput_units',
        disableLocalAuth: negated('local_authentication_enabled'),
        minimumTlsVersion: 'minimum_tls_version',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        clusterArmId: filled('dedicated_cluster_id'),
      },
    },
    children: [
      {
        type: 'Microsoft.EventHub/namespaces/networkRuleSets',
        when: 'network_rulesets',
        name: constant('default'),
        body: {
          properties: block('network_rulesets', {
            ...networkRules,
            ipRules: each('ip_rule', { ipMask: 'ip_mask', action: 'action' }),
            virtualNetworkRules: each('virtual_network_rule', {
              subnet: reference('subnet_id'),
              ignoreMissingVnetServiceEndpoint: 'ignore_missing_virtual_network_service_endpoint',
            }),
          }),
        },
      },
    ],
    ignored: [...answered, 'network_rulesets*'],
  },
}
