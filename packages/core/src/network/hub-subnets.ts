import { gatewayChoice } from './gateway-choice.ts'
import type { HubSpec, NetworkSpec } from './kind.ts'
import { subnetFact } from './subnet-facts.ts'
import type { SubnetFact, SubnetPurpose } from './tables.ts'

/** Whether the firewall of a hub reaches its own control plane through a subnet of its own. */
export const hasManagementSubnet = ({ firewall }: Pick<HubSpec, 'firewall'>): boolean =>
  firewall.tier === 'Basic' || (firewall.tier !== 'none' && firewall.tunnelling === 'forced')

/** Whether a hub has an endpoint that forwards names to on-premises. */
export const forwards = ({ onPremises }: Pick<NetworkSpec, 'onPremises'>, hub: HubSpec): boolean =>
  hub.resolver === 'created' && (onPremises?.domains.length ?? 0) > 0

/** The subnets of a hub, in the order of their addresses. An existing hub has those that it has. */
export function hubSubnetsOf(spec: NetworkSpec, hub: HubSpec): readonly SubnetFact[] {
  if (hub.state === 'existing') return []
  const wanted: readonly (readonly [SubnetPurpose, boolean])[] = [
    ['firewall', hub.firewall.tier !== 'none'],
    ['bastion', hub.bastion !== 'none'],
    ['gateway', gatewayChoice(spec, hub).kind !== 'none'],
    ['dns-inbound', hub.resolver === 'created'],
    ['dns-outbound', forwards(spec, hub)],
    ['firewall-management', hasManagementSubnet(hub)],
    ['jumpbox', hub.jumpbox === 'created'],
  ]
  return wanted.filter(([, there]) => there).map(([purpose]) => subnetFact(purpose))
}
