import type { ResourceNode } from '../graph/index.ts'
import { distinct } from './distinct.ts'
import type { Hub } from './hub.ts'
import { hubKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import { childIn, idOfValue } from './site.ts'

/** The hub's side of peerings with networks of others. Their side is theirs to write. */
export const hubPeers = ({ peers }: NetworkSpec, hubs: readonly Hub[]): readonly ResourceNode[] =>
  hubs
    .filter(({ spec }) => spec.state === 'created')
    .flatMap((hub) =>
      distinct(peers, ({ name }) => name)
        .filter(({ peering }) => peering === 'hub-side')
        .map(({ name, virtualNetworkId }) =>
          childIn(hub.site, hub.vnet, {
            key: hubKey(hub.region, `peer/${name}`),
            type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
            name: hub.namer.nameOf({
              type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
              workload: `to-peer-${name}`,
              region: hub.region,
            }),
            about: `The hub's side of the peering with ${name}; the other side is written by whoever owns it.`,
            properties: {
              remoteVirtualNetwork: idOfValue(virtualNetworkId),
              allowVirtualNetworkAccess: true,
              allowForwardedTraffic: true,
              allowGatewayTransit: hub.gateway.kind !== 'none',
              useRemoteGateways: false,
            },
          }),
        ),
    )
