import type { Site } from '../place.ts'
import { liesInZones } from '../recovery.ts'
import { diagnostics } from './diagnostics.ts'
import { block, nameIn, resourceIn, type Block } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'

/** What a container registry is to be. */
export interface RegistryDraft {
  /**
   * Who pulls from it. Nodes of AKS show tokens for registries; Machine Learning shows tokens for Resource Manager, and its own side comes in
   * past the firewall as a service that Microsoft trusts. Sources: https://github.com/kubernetes-sigs/cloud-provider-azure/issues/8592,
   * https://github.com/Azure/azure-cli/issues/33698, https://learn.microsoft.com/azure/container-registry/allow-access-trusted-services
   */
  readonly pulledBy: 'kubernetes' | 'machine-learning'
}

/** A container registry: sign-in alone, reached privately alone, letting nothing out. */
export function containerRegistry(site: Site, { pulledBy }: RegistryDraft): Block {
  const type = 'Microsoft.ContainerRegistry/registries'
  const studio = pulledBy === 'machine-learning'
  const registry = resourceIn(site, {
    part: 'registry',
    type,
    name: nameIn(site, type),
    about: `Images of ${site.place.workload}`,
    body: {
      sku: { name: 'Premium' },
      identity: { type: 'SystemAssigned' },
      properties: {
        adminUserEnabled: false,
        anonymousPullEnabled: false,
        dataEndpointEnabled: true,
        publicNetworkAccess: 'Disabled',
        networkRuleBypassOptions: studio ? 'AzureServices' : 'None',
        networkRuleSet: { defaultAction: 'Deny', ipRules: [] },
        zoneRedundancy: liesInZones(site.place, site.region.region) ? 'Enabled' : 'Disabled',
        policies: {
          azureADAuthenticationAsArmPolicy: { status: studio ? 'enabled' : 'disabled' },
          exportPolicy: { status: 'disabled' },
          quarantinePolicy: { status: 'disabled' },
          trustPolicy: { status: 'disabled', type: 'Notary' },
        },
      },
    },
  })
  return block(registry, ...privateEndpoint(site, registry, 'registry'), diagnostics(site.place, registry))
}
