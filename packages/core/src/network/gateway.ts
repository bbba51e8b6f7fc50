import { subnetId, type GraphObject, type ResourceNode } from '../graph/index.ts'
import { distinct } from './distinct.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubName, publicAddress } from './hub-network.ts'
import { hubKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import { diagnosticsOf, idOfKey, idOfValue, resourceIn } from './site.ts'
import { subnetNameOf } from './spoke-subnets.ts'

type OnPremises = NonNullable<NetworkSpec['onPremises']>

/** The gateway of a created hub, with a connection to each site or circuit that is declared. */
export function gatewayNodes(hub: Hub, { onPremises }: NetworkSpec, workspace: string | undefined): readonly ResourceNode[] {
  const { kind, size, why } = hub.gateway
  if (kind === 'none' || size === undefined || hubSubnet(hub, 'gateway') === undefined) return []
  // Two tunnels end in two instances of a VPN gateway, each with an address of its own.
  const addresses = (kind === 'vpn' ? ['gateway-1', 'gateway-2'] : ['gateway']).map((what) => publicAddress(hub, what))
  const bgp = onPremises?.sites.some((site) => site.asn !== undefined) === true
  const key = hubKey(hub.region, 'gateway')
  const gateway = resourceIn(hub.site, {
    key,
    type: 'Microsoft.Network/virtualNetworkGateways',
    name: hubName(hub, 'Microsoft.Network/virtualNetworkGateways'),
    about: why,
    properties: {
      gatewayType: kind === 'vpn' ? 'Vpn' : 'ExpressRoute',
      ...(kind === 'vpn'
        ? {
            vpnType: 'RouteBased',
            ...(size.generation === undefined ? {} : { vpnGatewayGeneration: size.generation }),
            activeActive: true,
            enableBgp: bgp,
          }
        : {}),
      sku: { name: size.sku, tier: size.sku },
      ipConfigurations: addresses.map(({ key: address }, index) => ({
        name: `gateway-${index + 1}`,
        properties: {
          privateIPAllocationMethod: 'Dynamic',
          publicIPAddress: idOfKey(address),
          subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose: 'gateway' }))),
        },
      })),
    },
  })
  const connections = onPremises === undefined ? [] : kind === 'vpn' ? siteNodes(hub, key, onPremises) : circuitNodes(hub, key, onPremises)
  return [...addresses, gateway, ...connections, ...(workspace === undefined ? [] : [diagnosticsOf(hub.site, key, workspace)])]
}

const siteNodes = (hub: Hub, gateway: string, { sites }: OnPremises): readonly ResourceNode[] =>
  distinct(sites, ({ name }) => name).flatMap((site) => {
    const local = resourceIn(hub.site, {
      key: `${gateway}/site/${site.name}`,
      type: 'Microsoft.Network/localNetworkGateways',
      name: hubName(hub, 'Microsoft.Network/localNetworkGateways', site.name),
      about: `The VPN device of ${site.name} and the networks behind it.`,
      properties: {
        gatewayIpAddress: site.address,
        localNetworkAddressSpace: { addressPrefixes: site.prefixes },
        ...(site.asn === undefined || site.bgpAddress === undefined
          ? {}
          : { bgpSettings: { asn: site.asn, bgpPeeringAddress: site.bgpAddress } }),
      },
    })
    const to = {
      localNetworkGateway2: { ...idOfKey(local.key), properties: {} },
      enableBgp: site.asn !== undefined,
      connectionProtocol: 'IKEv2',
    }
    const about = `The tunnels to ${site.name}. The shared key is set when it is deployed, and stands in no file.`
    return [local, connection(hub, gateway, site.name, { about, properties: { connectionType: 'IPsec', ...to } })]
  })

const circuitNodes = (hub: Hub, gateway: string, { circuits }: OnPremises): readonly ResourceNode[] =>
  distinct(circuits, ({ name }) => name).map(({ name, id }) =>
    connection(hub, gateway, name, {
      about: `The way through the circuit ${name}.`,
      properties: { connectionType: 'ExpressRoute', peer: idOfValue(id) },
    }),
  )

const connection = (
  hub: Hub,
  gateway: string,
  to: string,
  { about, properties }: { about: string; properties: GraphObject },
): ResourceNode =>
  resourceIn(hub.site, {
    key: `${gateway}/connection/${to}`,
    type: 'Microsoft.Network/connections',
    name: hubName(hub, 'Microsoft.Network/connections', to),
    about,
    properties: { virtualNetworkGateway1: { ...idOfKey(gateway), properties: {} }, ...properties },
  })
