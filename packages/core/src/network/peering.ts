import type { ResourceNode } from '../graph/index.ts'
import { Reference, type GraphValue } from '../graph/index.ts'
import type { SourceRange } from '../kernel/index.ts'
import type { Hub } from './hub.ts'
import { hubKey, spokeKey } from './keys.ts'
import type { PlacedSpoke } from './placed-spoke.ts'
import { nameParts } from './placed-spoke.ts'
import { childIn, idOfValue, type Site } from './site.ts'

const TYPE = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings'

/** One side of a peering. */
interface Side {
  readonly key: string
  readonly name: string
  readonly about: string
  /** Where the network of this side lies; the root is the one that writes it. */
  readonly site: Site
  readonly vnet: string
  readonly remote: GraphValue
  readonly transit: 'offered' | 'used' | 'none'
  readonly dependsOn?: readonly string[]
  readonly at: SourceRange
}

const side = ({ vnet, remote, transit, site, ...piece }: Side): ResourceNode =>
  childIn(site, vnet, {
    ...piece,
    type: TYPE,
    properties: {
      remoteVirtualNetwork: idOfValue(remote),
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: true,
      allowGatewayTransit: transit === 'offered',
      useRemoteGateways: transit === 'used',
    },
  })

/**
 * Both sides of the peering of a spoke with its hub, both in the root of the spoke. The hub offers its gateway when it has one, and the spoke
 * uses it then; the hub's side is made first, and the gateway before both, for Azure refuses to use what is not there.
 */
export function spokePeering({ spoke, hub, site, vnet }: PlacedSpoke): readonly ResourceNode[] {
  const transit = hub.gateway.kind !== 'none'
  const gateway = transit && hub.spec.state === 'created' ? [hubKey(hub.region, 'gateway')] : []
  const there = hubKey(hub.region, `peering/${spoke.application}`)
  const name = (workload: string): string => hub.namer.nameOf({ ...nameParts(spoke), type: TYPE, workload })
  return [
    side({
      key: there,
      name: name(`to-spoke-${spoke.application}`),
      about:
        hub.spec.state === 'existing'
          ? "The existing hub's side of the peering: the only thing that is added to it."
          : "The hub's side of the peering.",
      site: { ...hub.site, root: site.root },
      vnet: hub.vnet,
      remote: new Reference(vnet),
      transit: transit ? 'offered' : 'none',
      dependsOn: gateway,
      at: spoke.at,
    }),
    side({
      key: spokeKey(spoke, 'peering-to-hub'),
      name: name('to-hub'),
      about: transit ? 'The way to the hub, and through its gateway to on-premises.' : 'The way to the hub.',
      site,
      vnet,
      remote: new Reference(hub.vnet),
      transit: transit ? 'used' : 'none',
      dependsOn: [there, ...gateway],
      at: spoke.at,
    }),
  ]
}

/**
 * Peerings between hubs, both sides of each pair in the root of the later one: no two roots need each other. Two hubs that both exist are left
 * as they are.
 */
export const hubPeerings = (hubs: readonly Hub[]): readonly ResourceNode[] =>
  hubs.flatMap((later, index) =>
    hubs.slice(0, index).flatMap((earlier) => {
      const root = later.spec.state === 'created' ? later.site.root : earlier.site.root
      if (later.spec.state === 'existing' && earlier.spec.state === 'existing') return []
      return [hubSide(earlier, later, root), hubSide(later, earlier, root)]
    }),
  )

const hubSide = (from: Hub, to: Hub, root: string): ResourceNode =>
  side({
    key: hubKey(from.region, `hub-peering/${to.region}`),
    name: from.namer.nameOf({ type: TYPE, workload: `to-hub-${to.region}`, region: from.region }),
    about: `From the hub of ${from.region} to that of ${to.region}.`,
    site: { ...from.site, root },
    vnet: from.vnet,
    remote: new Reference(to.vnet),
    transit: 'none',
    at: from.site.at,
  })
