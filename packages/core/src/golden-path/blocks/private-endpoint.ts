import { Reference, type ResourceNode } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { childOf, nameIn, resourceIn, shortKey } from './node.ts'
import { zonesOf } from './zones.ts'

/**
 * The way from the virtual network of a region to a resource, and the names under which it is found: an endpoint for one group of the
 * resource, and a group of all DNS zones that belong to it. `after` are resources that must be done first: some providers refuse an endpoint
 * while they are at work on the target.
 */
export function privateEndpoint(
  site: Site,
  target: ResourceNode,
  groupId: string,
  after: readonly ResourceNode[] = [],
): readonly ResourceNode[] {
  const type = 'Microsoft.Network/privateEndpoints'
  const instance = `${shortKey(site, target)}-${groupId.toLowerCase()}`
  const endpoint = resourceIn(site, {
    part: `endpoint-${instance}`,
    type,
    name: nameIn(site, type, instance),
    about: `The private way to ${target.name}`,
    dependsOn: after.map((one) => one.key),
    body: {
      properties: {
        subnet: { id: site.region.subnet('private-endpoints') },
        customNetworkInterfaceName: nameIn(site, 'Microsoft.Network/networkInterfaces', `pe-${instance}`),
        privateLinkServiceConnections: [
          { name: groupId, properties: { privateLinkServiceId: new Reference(target.key), groupIds: [groupId] } },
        ],
      },
    },
  })
  const zones = zonesOf(target.type, groupId, site.region.region)
  const group = childOf(endpoint, {
    part: 'zones',
    type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
    name: 'default',
    about: `Every name under which ${target.name} is found`,
    body: {
      properties: {
        privateDnsZoneConfigs: zones.map((zone) => ({
          name: zone.replaceAll('.', '-'),
          properties: { privateDnsZoneId: new Reference(site.region.zone(zone)) },
        })),
      },
    },
  })
  return [endpoint, group]
}
