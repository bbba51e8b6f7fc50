import { Input, TENANT_INPUT } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { recoveryOf } from '../recovery.ts'
import { alertsOf } from './alerts.ts'
import { diagnostics } from './diagnostics.ts'
import { block, nameIn, resourceIn, type Block } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'

/** What a key vault is to be. */
export interface KeyVaultDraft {
  /** Tells several of one workload apart. */
  readonly purpose?: string
  /** What may reach it past the firewall: `none`, or Azure services that Microsoft trusts, such as Machine Learning. */
  readonly bypass?: 'none' | 'trusted-services'
}

/** A key vault: access by roles alone, reached privately alone, nothing in it lost for good before its days are over. */
export function keyVault(site: Site, { purpose, bypass }: KeyVaultDraft = {}): Block {
  const type = 'Microsoft.KeyVault/vaults'
  const vault = resourceIn(site, {
    part: purpose === undefined ? 'key-vault' : `key-vault-${purpose}`,
    type,
    name: nameIn(site, type, purpose),
    about: `Secrets, keys and certificates of ${site.place.workload}: soft delete and purge protection are its backup`,
    body: {
      properties: {
        tenantId: new Input(TENANT_INPUT),
        sku: { family: 'A', name: 'standard' },
        enableRbacAuthorization: true,
        enableSoftDelete: true,
        softDeleteRetentionInDays: recoveryOf(site.place).vaultDays,
        enablePurgeProtection: true,
        enabledForDeployment: false,
        enabledForDiskEncryption: false,
        enabledForTemplateDeployment: false,
        publicNetworkAccess: 'Disabled',
        networkAcls: {
          defaultAction: 'Deny',
          bypass: bypass === 'trusted-services' ? 'AzureServices' : 'None',
          ipRules: [],
          virtualNetworkRules: [],
        },
      },
    },
  })
  return block(vault, ...privateEndpoint(site, vault, 'vault'), diagnostics(site.place, vault), ...alertsOf(site, vault))
}
