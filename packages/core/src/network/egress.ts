import type { NetworkSpec } from './kind.ts'

/** How spokes of a region leave: through the firewall of their hub, or through NAT of their own where it has none. */
export const egressOf = ({ hubs }: Pick<NetworkSpec, 'hubs'>, region: string): 'firewall' | 'nat' =>
  (hubs.find((hub) => hub.region === region)?.firewall.tier ?? 'none') === 'none' ? 'nat' : 'firewall'
