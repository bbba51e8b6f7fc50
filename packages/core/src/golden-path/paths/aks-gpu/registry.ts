import type { ResourceNode } from '../../../graph/index.ts'
import { block, diagnostics, nameIn, privateEndpoint, resourceIn, roleAssignment, type Block } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import { clusterParts } from './keys.ts'

/** A registry of images that only the network reaches and only identities of Microsoft Entra sign in to. */
export function registry(site: Site, puller: ResourceNode): Block {
  const type = 'Microsoft.ContainerRegistry/registries'
  const node = resourceIn(site, {
    part: clusterParts.registry,
    type,
    name: nameIn(site, type),
    about: 'Images of the cluster: private, without an administrator',
    body: {
      // Private endpoints, and switching exports off, are of this tier alone.
      sku: { name: 'Premium' },
      properties: {
        adminUserEnabled: false,
        anonymousPullEnabled: false,
        publicNetworkAccess: 'Disabled',
        networkRuleBypassOptions: 'None',
        networkRuleSet: { defaultAction: 'Deny', ipRules: [] },
        dataEndpointEnabled: true,
        zoneRedundancy: site.place.environment.stage === 'production' ? 'Enabled' : 'Disabled',
        policies: {
          azureADAuthenticationAsArmPolicy: { status: 'disabled' },
          exportPolicy: { status: 'disabled' },
          retentionPolicy: { status: 'enabled', days: 30 },
        },
      },
    },
  })
  return block(
    node,
    ...privateEndpoint(site, node, 'registry'),
    diagnostics(site.place, node),
    roleAssignment(site.place, { on: node, to: puller, role: 'acr-pull', why: 'Nodes of the cluster pull images' }),
  )
}
