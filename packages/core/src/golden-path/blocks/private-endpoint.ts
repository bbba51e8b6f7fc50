import { Reference, type ResourceNode } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { childOf, nameIn, regionalKey, resourceIn } from './node.ts'
import { zonesOf } from './zones.ts'

/**
 * The way from the virtual network of a region to a resource, and the names under which it is found: an endpoint for one group of the
 * resource, and a group of all DNS zones that belong to it. `target` may lie in another region of the workload.
 */
export function privateEndpoint(site: Site, target: ResourceNode, groupId: string): readonly ResourceNode[] {
  const type = 'Microsoft.Network/privateEndpoints'
  // Read from the back: `…/openai` of the same region gives `openai`, of another one `swedencentral-openai`.
  const own = `${regionalKey(site, '')}`
  const short = target.key.startsWith(own) ? target.key.slice(own.length) : target.key.replace(`workload-${site.place.workload}-`, '')
  const instance = `${short}-${groupId.toLowerCase()}`.replaceAll('/', '-')
  const endpoint = resourceIn(site, {
    part: `endpoint-${instance}`,
    type,
    name: nameIn(site, type, instance),
    about: `The private way to ${target.name}`,
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
