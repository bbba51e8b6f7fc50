import { prefixText, type Prefix } from '../address/index.ts'
import type { GraphObject, ResourceNode } from '../graph/index.ts'
import { hubSubnet, type Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import { hubKey } from './keys.ts'
import { resourceIn } from './site.ts'

/** A network and whose it is. */
interface NamedPrefix {
  readonly name: string
  readonly prefix: Prefix | string
}

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
export const toInternet = (name: string, prefix: string): GraphObject => ({
  name: `to-${name}`,
  properties: { addressPrefix: prefix, nextHopType: 'Internet' },
})

/** What the route tables of a hub are made from. */
export interface HubRoutes {
  /** Networks of the hub's spokes. */
  readonly spokes: readonly NamedPrefix[]
  /** Hubs of other regions with a firewall, and the networks behind them. */
  readonly others: readonly { readonly firewall: string; readonly networks: readonly NamedPrefix[] }[]
}

/** The route tables of a created hub with a firewall, by the purpose of the subnet that they are joined to. */
export function hubRouteTables(hub: Hub, { spokes, others }: HubRoutes): ReadonlyMap<string, ResourceNode> {
  const tables = new Map<string, ResourceNode>()
  const { firewallAddress: firewall } = hub
  const forced = hub.spec.firewall.tunnelling === 'forced'
  if (firewall === undefined) return tables
  const add = (
    purpose: 'firewall' | 'firewall-management' | 'gateway' | 'jumpbox',
    routes: readonly GraphObject[],
    about: string,
  ): void => {
    if (hubSubnet(hub, purpose) !== undefined && routes.length > 0) tables.set(purpose, routeTable(hub, purpose, routes, about))
  }
  const across = others.flatMap((other) => other.networks.map((network) => throughFirewall(network, other.firewall)))
  const out = forced || across.length === 0 ? [] : [toInternet('internet', EVERYTHING)]
  add('firewall', [...out, ...across], 'Other regions are reached through their own firewall.')
  if (forced)
    add('firewall-management', [toInternet('internet', EVERYTHING)], 'The control plane of the firewall never goes through on-premises.')
  add(
    'gateway',
    spokes.map((spoke) => throughFirewall(spoke, firewall)),
    'What comes from on-premises passes the firewall before it reaches a spoke: one route for each, for a wider one would lose against the peering.',
  )
  add('jumpbox', [defaultRoute(firewall)], 'The jumpbox leaves through the firewall.')
  return tables
}

const routeTable = (hub: Hub, purpose: string, routes: readonly GraphObject[], about: string): ResourceNode =>
  resourceIn(hub.site, {
    key: hubKey(hub.region, `route-table/${purpose}`),
    type: 'Microsoft.Network/routeTables',
    name: hubName(hub, 'Microsoft.Network/routeTables', purpose),
    about,
    // Only the firewall and the gateway have to learn the way to on-premises from the gateway.
    properties: { disableBgpRoutePropagation: purpose === 'jumpbox' || purpose === 'firewall-management', routes },
  })
