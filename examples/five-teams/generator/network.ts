import type { Builder, Place } from './builder.ts'
import type { Item } from './item.ts'

/** A virtual network to be. */
export interface NetworkShape {
  readonly name: string
  readonly prefix: string
  readonly subnets: readonly string[]
  readonly peers?: readonly string[]
  readonly from?: number
  readonly location?: string
  /** Subnets without security groups, as in a network clicked together. */
  readonly bare?: boolean
}

const platformSubnets = new Set(['GatewaySubnet', 'AzureFirewallSubnet', 'AzureBastionSubnet'])

/** A virtual network with its subnets and one security group for each. */
export function network(build: Builder, place: Place, shape: NetworkShape): Item {
  const more = { from: shape.from ?? 0, ...(shape.location === undefined ? {} : { location: shape.location }) }
  const groups = new Map<string, string>()
  for (const name of shape.subnets) {
    if (shape.bare === true || platformSubnets.has(name)) continue
    const nsg = build.add(place, {
      ...more,
      type: 'Microsoft.Network/networkSecurityGroups',
      name: `nsg-${shape.name}-${name}`,
      properties: { provisioningState: 'Succeeded', securityRules: rulesFor(place) },
    })
    groups.set(name, nsg.id)
  }
  const id = `/subscriptions/${place.subscription}/resourceGroups/${place.group}/providers/Microsoft.Network/virtualNetworks/${shape.name}`
  return build.add(place, {
    ...more,
    type: 'Microsoft.Network/virtualNetworks',
    name: shape.name,
    properties: {
      provisioningState: 'Succeeded',
      addressSpace: { addressPrefixes: [`${shape.prefix}.0.0/16`] },
      enableDdosProtection: false,
      subnets: shape.subnets.map((name, index) => ({
        id: `${id}/subnets/${name}`,
        name,
        properties: {
          addressPrefix: `${shape.prefix}.${index}.0/24`,
          privateEndpointNetworkPolicies: 'Disabled',
          ...(groups.has(name) ? { networkSecurityGroup: { id: groups.get(name) ?? '' } } : {}),
        },
      })),
      virtualNetworkPeerings: (shape.peers ?? []).map((remote) => ({
        name: `to-${remote.split('/').at(-1) ?? ''}`,
        properties: {
          peeringState: 'Connected',
          remoteVirtualNetwork: { id: remote },
          allowForwardedTraffic: true,
          useRemoteGateways: false,
        },
      })),
    },
  })
}

const rulesFor = (place: Place) => [
  {
    name: place.governed ? 'DenyInternetInbound' : 'allow-ssh',
    properties: {
      access: place.governed ? 'Deny' : 'Allow',
      direction: 'Inbound',
      priority: place.governed ? 4000 : 100,
      protocol: place.governed ? '*' : 'Tcp',
      sourceAddressPrefix: place.governed ? 'Internet' : '*',
      sourcePortRange: '*',
      destinationAddressPrefix: '*',
      destinationPortRange: place.governed ? '*' : '22',
    },
  },
]

/** A private DNS zone linked to networks; the ids of zones by their names. */
export function privateZone(build: Builder, place: Place, name: string, networks: readonly Item[]): Item {
  const zone = build.add(place, {
    type: 'Microsoft.Network/privateDnsZones',
    name,
    location: 'global',
    properties: {
      provisioningState: 'Succeeded',
      numberOfRecordSets: build.random.int(2, 14),
      numberOfVirtualNetworkLinks: networks.length,
    },
  })
  for (const linked of networks) {
    build.add(place, {
      type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
      name: `${name}/link-${linked.name}`,
      location: 'global',
      from: linked.from,
      properties: { provisioningState: 'Succeeded', registrationEnabled: false, virtualNetwork: { id: linked.id } },
    })
  }
  return zone
}
