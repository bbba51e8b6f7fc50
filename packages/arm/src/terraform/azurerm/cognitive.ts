import type { Mapping } from '../mapping/mapping.ts'
import type { Rule, Shape } from '../mapping/rule.ts'
import { block, constant, each, either, enabled, filled, negated, some } from '../mapping/steps.ts'
import { addresses, keyVaultProperties } from './shared.ts'

const answered = ['endpoint', 'primary_access_key', 'secondary_access_key']

const accountProperties: Shape = {
  customSubDomainName: 'custom_subdomain_name',
  networkAcls: block('network_acls', {
    defaultAction: 'default_action',
    bypass: filled('bypass'),
    ipRules: addresses('ip_rules'),
    virtualNetworkRules: each('virtual_network_rules', {
      id: 'subnet_id',
      ignoreMissingVnetServiceEndpoint: 'ignore_missing_vnet_service_endpoint',
    }),
  }),
  restrictOutboundNetworkAccess: either('outbound_network_access_restricted', 'outbound_network_access_restrited'),
  allowedFqdnList: filled('fqdns'),
  userOwnedStorage: some('storage', { resourceId: 'storage_account_id', identityClientId: filled('identity_client_id') }),
  encryption: block('customer_managed_key', {
    keySource: constant('Microsoft.KeyVault'),
    keyVaultProperties: {
      ...keyVaultProperties('key_vault_key_id', { vault: 'keyVaultUri', key: 'keyName', version: 'keyVersion' }),
      identityClientId: filled('identity_client_id'),
    },
  }),
}

const account = (kind: Rule, properties: Shape): Mapping => ({
  type: 'Microsoft.CognitiveServices/accounts',
  place: { in: 'group' },
  body: { kind, sku: { name: 'sku_name' }, properties: { ...accountProperties, ...properties } },
  ignored: answered,
})

/** Azure AI services: accounts, projects, deployments and content filters. */
export const cognitive: Readonly<Record<string, Mapping>> = {
  azurerm_cognitive_account: account('kind', {
    disableLocalAuth: negated('local_auth_enabled'),
    publicNetworkAccess: enabled('public_network_access_enabled'),
    allowProjectManagement: 'project_management_enabled',
    dynamicThrottlingEnabled: 'dynamic_throttling_enabled',
    networkInjections: some('network_injection', { scenario: 'scenario', subnetArmId: 'subnet_id' }),
    apiProperties: {
      qnaRuntimeEndpoint: filled('qna_runtime_endpoint'),
      qnaAzureSearchEndpointId: filled('custom_question_answering_search_service_id'),
      qnaAzureSearchEndpointKey: filled('custom_question_answering_search_service_key'),
      aadClientId: filled('metrics_advisor_aad_client_id'),
      aadTenantId: filled('metrics_advisor_aad_tenant_id'),
      superUser: filled('metrics_advisor_super_user_name'),
      websiteName: filled('metrics_advisor_website_name'),
    },
  }),
  azurerm_ai_services: account(constant('AIServices'), {
    disableLocalAuth: negated('local_authentication_enabled'),
    publicNetworkAccess: 'public_network_access',
  }),
  azurerm_cognitive_deployment: {
    type: 'Microsoft.CognitiveServices/accounts/deployments',
    place: { in: 'parent', parent: ['cognitive_account_id'] },
    body: {
      sku: either(
        block('sku', { name: 'name', tier: filled('tier'), size: filled('size'), family: filled('family'), capacity: 'capacity' }),
        block('scale', { name: 'type', tier: filled('tier'), size: filled('size'), family: filled('family'), capacity: 'capacity' }),
      ),
      properties: {
        model: block('model', { format: 'format', name: 'name', version: filled('version') }),
        raiPolicyName: filled('rai_policy_name'),
        versionUpgradeOption: 'version_upgrade_option',
        dynamicThrottlingEnabled: 'dynamic_throttling_enabled',
      },
    },
  },
  azurerm_cognitive_account_rai_policy: {
    type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
    place: { in: 'parent', parent: ['cognitive_account_id'] },
    body: {
      properties: {
        basePolicyName: 'base_policy_name',
        mode: filled('mode'),
        contentFilters: each('content_filter', {
          name: 'name',
          enabled: 'filter_enabled',
          blocking: 'block_enabled',
          severityThreshold: 'severity_threshold',
          source: 'source',
        }),
      },
    },
  },
  azurerm_cognitive_account_customer_managed_key: {
    type: 'Microsoft.CognitiveServices/accounts',
    place: { in: 'parent', parent: [] },
    changes: 'cognitive_account_id',
    body: {
      properties: {
        encryption: {
          keySource: constant('Microsoft.KeyVault'),
          keyVaultProperties: {
            ...keyVaultProperties('key_vault_key_id', { vault: 'keyVaultUri', key: 'keyName', version: 'keyVersion' }),
            identityClientId: filled('identity_client_id'),
          },
        },
      },
    },
  },
  azurerm_cognitive_account_project: {
    type: 'Microsoft.CognitiveServices/accounts/projects',
    place: { in: 'parent', parent: ['cognitive_account_id'] },
    body: { properties: { displayName: filled('display_name'), description: filled('description') } },
    ignored: ['default', 'endpoints'],
  },
}
