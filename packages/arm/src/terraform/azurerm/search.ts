import type { Mapping } from '../mapping/mapping.ts'
import { attribute, Step } from '../mapping/rule.ts'
import { filled, negated, renamed, switched } from '../mapping/steps.ts'
import { Unknown } from '../../value/index.ts'
import { addresses } from './shared.ts'

/** Keys may be used alone, or beside Entra ID when a failure mode is given; not at all without local authentication. */
const authOptions = new Step(['local_authentication_enabled', 'authentication_failure_mode'], (block) => {
  const local = attribute(block, 'local_authentication_enabled')
  const mode = attribute(block, 'authentication_failure_mode')
  if (local instanceof Unknown || mode instanceof Unknown) return local instanceof Unknown ? local : mode
  if (local === false) return undefined
  return mode === undefined || mode === '' ? { apiKeyOnly: {} } : { aadOrApiKey: { aadAuthFailureMode: mode } }
})

/** Azure AI Search. */
export const search: Readonly<Record<string, Mapping>> = {
  azurerm_search_service: {
    type: 'Microsoft.Search/searchServices',
    place: { in: 'group' },
    body: {
      sku: { name: 'sku' },
      properties: {
        replicaCount: 'replica_count',
        partitionCount: 'partition_count',
        hostingMode: renamed(
          'hosting_mode',
          new Map([
            ['highDensity', 'highDensity'],
            ['default', 'default'],
          ]),
        ),
        publicNetworkAccess: switched('public_network_access_enabled', 'enabled', 'disabled'),
        disableLocalAuth: negated('local_authentication_enabled'),
        authOptions,
        semanticSearch: filled('semantic_search_sku'),
        encryptionWithCmk: { enforcement: switched('customer_managed_key_enforcement_enabled', 'Enabled', 'Disabled') },
        networkRuleSet: { ipRules: addresses('allowed_ips'), bypass: filled('network_rule_bypass_option') },
      },
    },
    ignored: ['primary_key', 'secondary_key', 'query_keys', 'endpoint', 'customer_managed_key_encryption_compliance_status'],
  },
}
