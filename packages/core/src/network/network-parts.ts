import type { GraphPart, ResourceNode, RootDeclaration } from '../graph/index.ts'
import { bastionNodes } from './bastion.ts'
import { checkNetwork } from './check-network.ts'
import { DDOS_PLAN, ddosNodes } from './ddos.ts'
import { dnsNodes, dnsRoot, dnsSite, spokeLinks } from './dns-zones.ts'
import { distinctSpokes } from './distinct.ts'
import { existingNode } from './existing.ts'
import { firewallNodes } from './firewall.ts'
import { gatewayNodes } from './gateway.ts'
import { hubsOf, type Hub } from './hub.ts'
import { hubNetwork } from './hub-network.ts'
import { hubPeers } from './hub-peers.ts'
import type { NetworkInput, NetworkOutput } from './input.ts'
import { JUMPBOX_KEY, jumpboxNodes } from './jumpbox.ts'
import { spokeKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import { networkNotes } from './notes.ts'
import { hubPeerings, spokePeering } from './peering.ts'
import { placedSpokes, type PlacedSpoke } from './placed-spoke.ts'
import { resolverNodes } from './resolver.ts'
import { hubRouteTables, type HubRoutes } from './routes.ts'
import { ruleGroups } from './rule-groups.ts'
import { groupOf } from './site.ts'
import { spokeNetwork } from './spoke-network.ts'

/**
 * The network of a landing zone as resources: hubs with firewall, Bastion, gateway and resolver, private DNS, and for every spoke its network
 * and both sides of its peering. What exists is named and never written, but for the hub's side of peerings. Everything that was declared
 * wrongly is told at its line; what can be built is built all the same.
 */
export function networkParts(input: NetworkInput): NetworkOutput {
  const hubs = hubsOf(input)
  const spokes = placedSpokes(input, hubs)
  const plan = ddosNodes(input, hubs)
  const ddos = plan.some(({ key }) => key === DDOS_PLAN) ? DDOS_PLAN : undefined
  const nodes = [
    ...plan,
    ...hubs.flatMap((hub) => hubNodes(input, hub, { hubs, spokes, ddos })),
    ...hubPeerings(hubs),
    ...hubPeers(input.network.spec, hubs),
    ...dnsNodes(input, hubs),
    ...unplaced(input, spokes),
    ...spokes.flatMap((spoke) => [...spokeNetwork(spoke, ddos), ...spokePeering(spoke), ...spokeLinks(input, spoke)]),
  ]
  return {
    part: partOf(input, hubs, nodes),
    notes: networkNotes(input.network.spec, hubs, spokes),
    diagnostics: checkNetwork(input),
  }
}

interface Around {
  readonly hubs: readonly Hub[]
  readonly spokes: readonly PlacedSpoke[]
  readonly ddos: string | undefined
}

function hubNodes(input: NetworkInput, hub: Hub, { hubs, spokes, ddos }: Around): readonly ResourceNode[] {
  const { spec } = input.network
  if (hub.spec.state === 'existing') return [existingHub(hub)]
  if (hub.prefix === undefined) return []
  const own = spokes.filter((spoke) => spoke.hub === hub)
  const tables = hubRouteTables(hub, routesOf(spec, hub, hubs, own))
  const routes = new Map([...tables].map(([purpose, table]) => [purpose, table.key]))
  return [
    groupOf(hub.site, `The hub of ${hub.region}.`),
    ...tables.values(),
    ...hubNetwork(hub, hub.prefix, { routes, ...(ddos === undefined ? {} : { ddos }) }),
    ...firewallNodes(hub, spec, input.logAnalytics),
    ...ruleGroups(hub, spec, spokes),
    ...bastionNodes(hub, input.logAnalytics),
    ...jumpboxNodes(hub),
    ...gatewayNodes(hub, spec, input.logAnalytics),
    ...resolverNodes(hub, spec),
  ]
}

const existingHub = (hub: Hub): ResourceNode =>
  existingNode({
    key: hub.vnet,
    id: hub.spec.virtualNetworkId,
    type: 'Microsoft.Network/virtualNetworks',
    subscription: hub.site.subscription,
    root: hub.site.root,
    at: hub.site.at,
    about: `The hub that ${hub.region} has.`,
  })

/** Stand for networks that have no hub or no address, which was told: what lies in them can still be built, and nothing of it is written. */
const unplaced = ({ spokes }: NetworkInput, placed: readonly PlacedSpoke[]): readonly ResourceNode[] => {
  const there = new Set(placed.map(({ vnet }) => vnet))
  return distinctSpokes(spokes)
    .filter((spoke) => !there.has(spokeKey(spoke, 'vnet')))
    .map((spoke) =>
      existingNode({
        key: spokeKey(spoke, 'vnet'),
        id: undefined,
        type: 'Microsoft.Network/virtualNetworks',
        subscription: spoke.subscription,
        root: spoke.root,
        at: spoke.at,
        about: `The network of ${spoke.application} in ${spoke.region}, which could not be planned.`,
      }),
    )
}

/** Networks behind a hub: its spokes, and behind other hubs with a firewall everything that their regions are cut from. */
function routesOf({ addressSpaces }: NetworkSpec, hub: Hub, hubs: readonly Hub[], own: readonly PlacedSpoke[]): HubRoutes {
  return {
    spokes: own.map(({ spoke, prefix }) => ({ name: spoke.application, prefix })),
    others: hubs.flatMap(({ region, firewallAddress: firewall }) => {
      if (region === hub.region || firewall === undefined) return []
      const prefixes = addressSpaces.filter((space) => space.region === region).flatMap((space) => space.prefixes)
      return [{ firewall, networks: prefixes.map((prefix, index) => ({ name: `${region}-${index + 1}`, prefix })) }]
    }),
  }
}

/** Nodes with the roots that they need: a root of which nothing is written would be an empty folder. */
function partOf(input: NetworkInput, hubs: readonly Hub[], nodes: readonly ResourceNode[]): GraphPart {
  const declared = new Map<string, RootDeclaration>([
    ...hubs.map((hub): readonly [string, RootDeclaration] => [hub.site.root, rootOf(hub)]),
    [dnsRoot(dnsSite(input)).name, dnsRoot(dnsSite(input))],
  ])
  const written = new Set(nodes.filter((node) => node.existing === undefined).map((node) => node.root))
  const [anyRoot = dnsRoot(dnsSite(input)).name] = written
  // What exists is written nowhere; it stands in a root that is there.
  const settled = nodes.map((node) => (declared.has(node.root) && !written.has(node.root) ? { ...node, root: anyRoot } : node))
  const used = new Set(settled.map((node) => node.root))
  return {
    nodes: settled,
    roots: [...declared].filter(([name]) => used.has(name)).map(([, root]) => root),
    ...(nodes.some((node) => node.type === 'Microsoft.Compute/virtualMachines') ? { inputs: [JUMPBOX_KEY] } : {}),
  }
}

const rootOf = ({ site, region }: Hub): RootDeclaration => ({
  name: site.root,
  wave: 'platform',
  title: `Connectivity in ${region}`,
  about: `The hub of ${region}: its network, what leaves through it, the way to machines and to on-premises.`,
  scope: { kind: 'subscription', subscription: site.subscription },
})
