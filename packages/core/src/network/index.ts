export { networkKind, type HubSpec, type NetworkSpec } from './kind.ts'
export type { NetworkInput, NetworkOutput } from './network-parts.ts'
export type { NsgRule, SpokeInput, SubnetNeed } from './spoke.ts'
export type { SubnetFact, SubnetPurpose, PrivateDnsZoneFact, FirewallRuleFact } from './tables.ts'
