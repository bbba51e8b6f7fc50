import { prefixText } from '../address/index.ts'
import type { ResourceNode } from '../graph/index.ts'
import { distinct } from './distinct.ts'
import { ddosBody } from './hub-network.ts'
import { spokeKey } from './keys.ts'
import { nameParts, type PlacedSpoke } from './placed-spoke.ts'
import { hubSubnet } from './hub.ts'
import { defaultRoute, toInternet } from './routes.ts'
import { subnetRules } from './security-rules.ts'
import { groupOf, idOfKey, resourceIn } from './site.ts'
import { subnetBody } from './subnet-body.ts'
import type { SubnetFact } from './tables.ts'

/** The network of a spoke: its group, its subnets with their security groups inline, its routes to the firewall or its NAT. */
export function spokeNetwork(placed: PlacedSpoke, ddos: string | undefined): readonly ResourceNode[] {
  const { spoke, site, vnet, name, prefix, hub } = placed
  const exits = exitsOf(placed)
  const groups = placed.subnets
    .filter(({ fact }) => fact.networkSecurityGroup === 'required')
    .map((subnet) => securityGroup(placed, subnet))
  const subnets = placed.subnets.map(({ name: own, fact, prefix: range }) =>
    subnetBody(own, fact, range, {
      ...(fact.networkSecurityGroup === 'required' ? { networkSecurityGroup: groupKey(placed, own) } : {}),
      ...exits.joinsOf(fact),
    }),
  )
  const network = resourceIn(site, {
    key: vnet,
    type: 'Microsoft.Network/virtualNetworks',
    name,
    about: `The network of ${spoke.application} in ${spoke.region}.`,
    properties: {
      addressSpace: { addressPrefixes: [prefixText(prefix)] },
      ...(hub.dnsServers.length === 0 ? {} : { dhcpOptions: { dnsServers: hub.dnsServers } }),
      subnets,
      ...ddosBody(ddos),
    },
  })
  return [groupOf(site, `The network of ${spoke.application} in ${spoke.region}.`), ...groups, ...exits.nodes, network]
}

const groupKey = ({ spoke }: PlacedSpoke, subnet: string): string => spokeKey(spoke, `nsg/${subnet}`)

function securityGroup(placed: PlacedSpoke, { name, fact, inbound }: PlacedSpoke['subnets'][number]): ResourceNode {
  const type = 'Microsoft.Network/networkSecurityGroups'
  return resourceIn(placed.site, {
    key: groupKey(placed, name),
    type,
    name: placed.hub.namer.nameOf({ type, ...nameParts(placed.spoke), instance: name }),
    about: `What may reach ${name}.`,
    properties: { securityRules: subnetRules(fact, inbound, hubSubnet(placed.hub, 'bastion')?.prefix) },
  })
}

/** How subnets of a spoke leave, and what that needs. */
interface Exits {
  readonly nodes: readonly ResourceNode[]
  readonly joinsOf: (fact: SubnetFact) => { readonly routeTable?: string; readonly natGateway?: string }
}

/** Through the firewall of the hub where there is one, otherwise through NAT of the spoke's own: no machine leaves by itself. */
function exitsOf(placed: PlacedSpoke): Exits {
  const routes = routeTables(placed)
  const nat = placed.hub.firewallAddress === undefined ? natExit(placed) : NO_EXIT
  return { nodes: [...routes.nodes, ...nat.nodes], joinsOf: (fact) => ({ ...routes.joinsOf(fact), ...nat.joinsOf(fact) }) }
}

const NO_EXIT: Exits = { nodes: [], joinsOf: () => ({}) }

/** Most subnets share one table; those that must not send everything to the firewall, or not all of it, have their own. */
const tableKey = ({ spoke }: PlacedSpoke, { defaultRoute: route, directRoutes, purpose }: SubnetFact): string =>
  spokeKey(spoke, route === 'allowed' && directRoutes === undefined ? 'routes' : `routes-${purpose}`)

function routeTables(placed: PlacedSpoke): Exits {
  const type = 'Microsoft.Network/routeTables'
  const facts = distinct(
    placed.subnets.map(({ fact }) => fact).filter((fact) => fact.routeTable === 'allowed'),
    (fact) => tableKey(placed, fact),
  )
  const nodes = facts.map((fact) => {
    const key = tableKey(placed, fact)
    const shared = key === spokeKey(placed.spoke, 'routes')
    const { routes, about, closed } = routesOf(placed, fact)
    return resourceIn(placed.site, {
      key,
      type,
      name: placed.hub.namer.nameOf({ type, ...nameParts(placed.spoke), ...(shared ? {} : { instance: fact.purpose }) }),
      about,
      properties: { disableBgpRoutePropagation: closed, routes },
    })
  })
  return { nodes, joinsOf: (fact) => (fact.routeTable === 'allowed' ? { routeTable: tableKey(placed, fact) } : {}) }
}

/** The routes of a subnet. Where there are any, what the gateway learned is left out: on-premises is reached through the firewall. */
function routesOf({ hub }: PlacedSpoke, { defaultRoute: allowed, directRoutes = [], purpose }: SubnetFact) {
  const through = hub.firewallAddress === undefined || allowed === 'forbidden' ? [] : [defaultRoute(hub.firewallAddress)]
  const routes = [...through, ...directRoutes.map(toInternet)]
  const about =
    through.length > 0
      ? 'Everything that is not in this network or the hub goes through the firewall, on-premises too.'
      : `Nothing of ${purpose} is sent to a firewall.`
  return { routes, about, closed: routes.length > 0 }
}

function natExit(placed: PlacedSpoke): Exits {
  const leaves = (fact: SubnetFact): boolean => fact.egress === 'needed' && fact.directRoutes === undefined
  if (!placed.subnets.some(({ fact }) => leaves(fact))) return NO_EXIT
  const { namer, zones } = placed.hub
  const [addressType, type] = ['Microsoft.Network/publicIPAddresses', 'Microsoft.Network/natGateways']
  // A NAT gateway lies in one zone, and its address with it.
  const [zone] = zones
  const more = { sku: { name: 'Standard' }, ...(zone === undefined ? {} : { zones: [zone] }) }
  const address = resourceIn(placed.site, {
    key: spokeKey(placed.spoke, 'public-ip/nat'),
    type: addressType,
    name: namer.nameOf({ type: addressType, ...nameParts(placed.spoke), instance: 'nat' }),
    about: 'The address that the spoke is seen with.',
    more,
    properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
  })
  const nat = resourceIn(placed.site, {
    key: spokeKey(placed.spoke, 'nat'),
    type,
    name: namer.nameOf({ type, ...nameParts(placed.spoke) }),
    about: 'The hub has no firewall: the spoke leaves by itself, and nobody comes in this way.',
    more,
    properties: { idleTimeoutInMinutes: 4, publicIpAddresses: [idOfKey(address.key)] },
  })
  return { nodes: [address, nat], joinsOf: (fact) => (leaves(fact) ? { natGateway: nat.key } : {}) }
}
