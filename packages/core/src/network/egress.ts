import type { NetworkSpec } from './kind.ts'

/** How spokes of a region leave: through the firewall of their hub, or through NAT of their own where it has none, or none with a known address. */
export function egressOf({ hubs }: Pick<NetworkSpec, 'hubs'>, region: string): 'firewall' | 'nat' {
  const hub = hubs.find((one) => one.region === region)
  if (hub === undefined || hub.firewall.tier === 'none') return 'nat'
  return hub.state === 'existing' && hub.firewall.privateIpAddress === undefined ? 'nat' : 'firewall'
}
