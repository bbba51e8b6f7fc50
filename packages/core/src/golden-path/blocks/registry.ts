import type { Site } from '../place.ts'
import { diagnostics } from './diagnostics.ts'
import { block, nameIn, resourceIn, type Block } from './node.ts'
import { privateEndpoint } from './private-endpoint.ts'

/** A container registry: sign-in alone, reached privately alone, letting nothing out. */
export function containerRegistry(site: Site): Block {
  const type = 'Microsoft.ContainerRegistry/registries'
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
        networkRuleBypassOptions: 'None',
        networkRuleSet: { defaultAction: 'Deny', ipRules: [] },
        zoneRedundancy: site.place.environment.stage === 'production' ? 'Enabled' : 'Disabled',
        policies: {
          azureADAuthenticationAsArmPolicy: { status: 'disabled' },
          exportPolicy: { status: 'disabled' },
          quarantinePolicy: { status: 'disabled' },
          trustPolicy: { status: 'disabled', type: 'Notary' },
        },
      },
    },
  })
  return block(registry, ...privateEndpoint(site, registry, 'registry'), diagnostics(site.place, registry))
}
