import type { Mapping } from '../mapping/mapping.ts'
import { block, constant, each, either, enabled, filled, switched } from '../mapping/steps.ts'
import { addresses, references } from './shared.ts'

/** Key Vault. Keys, secrets and certificates are made through the vault's own endpoint, which no policy of ARM sees. */
export const keyVault: Readonly<Record<string, Mapping>> = {
  azurerm_key_vault: {
    type: 'Microsoft.KeyVault/vaults',
    place: { in: 'group' },
    body: {
      properties: {
        tenantId: 'tenant_id',
        sku: { family: constant('A'), name: 'sku_name' },
        accessPolicies: each('access_policy', {
          tenantId: 'tenant_id',
          objectId: 'object_id',
          applicationId: filled('application_id'),
          permissions: {
            keys: 'key_permissions',
            secrets: 'secret_permissions',
            certificates: 'certificate_permissions',
            storage: 'storage_permissions',
          },
        }),
        enabledForDeployment: 'enabled_for_deployment',
        enabledForDiskEncryption: 'enabled_for_disk_encryption',
        enabledForTemplateDeployment: 'enabled_for_template_deployment',
        enableRbacAuthorization: either('rbac_authorization_enabled', 'enable_rbac_authorization'),
        // Azure refuses `false`: the provider leaves the member out then.
        enablePurgeProtection: switched('purge_protection_enabled', true, undefined),
        enableSoftDelete: constant(true),
        softDeleteRetentionInDays: 'soft_delete_retention_days',
        publicNetworkAccess: enabled('public_network_access_enabled'),
        networkAcls: block('network_acls', {
          defaultAction: 'default_action',
          bypass: 'bypass',
          ipRules: addresses('ip_rules'),
          virtualNetworkRules: references('virtual_network_subnet_ids'),
        }),
      },
    },
    ignored: ['vault_uri', 'contact'],
  },
}
