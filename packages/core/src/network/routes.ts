import { prefixText, type Prefix } from '../address/index.ts'
import type { GraphObject, ResourceNode } from '../graph/index.ts'
import type { Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import { hubKey } from './keys.ts'
import { resourceIn } from './site.ts'
import type { SubnetPurpose } from './tables.ts'

/** A network and whose it is. */
interface NamedPrefix {
  readonly name: string
  readonly prefix: Prefix | string
}

/** Every address. */
const EVERYTHING = '0.0.0.0/0'

/** A route through a firewall. */
const throughFirewall = ({ name, prefix }: NamedPrefix, firewall: string): GraphObject => ({
  name: `to-${name}`,
  properties: {
    addressPrefix: typeof prefix === 'string' ? prefix : prefixText(prefix),
    nextHopType: 'VirtualAppliance',
    nextHopIpAddress: firewall,
  },
})

/** All traffic through a firewall. */
export const defaultRoute = (firewall: string): GraphObject => throughFirewall({ name: 'everywhere', prefix: EVERYTHING }, firewall)

/** Traffic that goes to the internet by itself: a service tag, or everything. */
export const toInternet = (prefix: string): GraphObject => ({
  name: `to-${prefix === EVERYTHING ? 'internet' : prefix}`,
  properties: { addressPrefix: prefix, nextHopType: 'Internet' },
})

/** What the route tables of a hub are made from. */
export interface HubRoutes {
  /** Networks of the hub's spokes. */
  readonly spokes: readonly NamedPrefix[]
  /** Hubs of other regions with a firewall, and the networks behind them. */
  readonly others: readonly { readonly firewall: string; readonly networks: readonly NamedPrefix[] }[]
}

/** The route tables of a created hub, by the purpose of the subnet that they are joined to: one for each subnet that may have one. */
export const hubRouteTables = (hub: Hub, routes: HubRoutes): ReadonlyMap<string, ResourceNode> =>
  new Map(
    hub.subnets
      .filter(({ fact }) => fact.routeTable === 'allowed')
      .map(({ fact: { purpose } }) => [purpose, routeTable(hub, purpose, tableOf(hub, purpose, routes))]),
  )

interface RouteTable {
  readonly routes: readonly GraphObject[]
  readonly about: string
  /** Whether what the gateway learned of on-premises is left out. */
  readonly closed?: true
}

function tableOf({ firewallAddress: firewall, spec }: Hub, purpose: SubnetPurpose, { spokes, others }: HubRoutes): RouteTable {
  if (purpose === 'firewall') {
    const across = others.flatMap((other) => other.networks.map((network) => throughFirewall(network, other.firewall)))
    const out = spec.firewall.tunnelling === 'forced' ? [] : [toInternet(EVERYTHING)]
    return { routes: [...out, ...across], about: 'The firewall reaches the internet itself, and other regions through their own firewall.' }
  }
  if (purpose === 'firewall-management') {
    return { routes: [toInternet(EVERYTHING)], about: 'The control plane of the firewall never goes through on-premises.', closed: true }
  }
  if (firewall === undefined) return { routes: [], about: `Nothing is routed otherwise than Azure does for ${purpose}.` }
  if (purpose === 'gateway') {
    const about =
      'What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.'
    return { routes: spokes.map((spoke) => throughFirewall(spoke, firewall)), about }
  }
  if (purpose === 'jumpbox') return { routes: [defaultRoute(firewall)], about: 'The jumpbox leaves through the firewall.', closed: true }
  return { routes: [], about: `Nothing is routed otherwise than Azure does for ${purpose}.` }
}

const routeTable = (hub: Hub, purpose: SubnetPurpose, { routes, about, closed }: RouteTable): ResourceNode =>
  resourceIn(hub.site, {
    key: hubKey(hub.region, `route-table/${purpose}`),
    type: 'Microsoft.Network/routeTables',
    name: hubName(hub, 'Microsoft.Network/routeTables', purpose),
    about,
    properties: { disableBgpRoutePropagation: closed === true, routes },
  })
