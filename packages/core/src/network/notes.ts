import { prefixText } from '../address/index.ts'
import type { Hub } from './hub.ts'
import type { NetworkSpec } from './kind.ts'
import type { PlacedSpoke } from './placed-spoke.ts'

/** What was decided and why, and what is left to others, as sentences. */
export const networkNotes = (spec: NetworkSpec, hubs: readonly Hub[], spokes: readonly PlacedSpoke[]): readonly string[] => [
  ...hubs.flatMap((hub) =>
    hub.spec.state === 'existing'
      ? existingNotes(
          hub,
          spokes.filter((spoke) => spoke.hub === hub),
        )
      : createdNotes(hub, spec),
  ),
  ...bothExisting(spec, hubs),
  ...spec.peers
    .filter(({ peering }) => peering === 'hub-side')
    .map(({ name }) => `The other side of the peering with ${name} is written by whoever owns that network.`),
]

function createdNotes(hub: Hub, { onPremises }: NetworkSpec): readonly string[] {
  const { kind, size, why } = hub.gateway
  const way = kind === 'none' ? 'no gateway' : `${kind === 'vpn' ? 'VPN' : 'ExpressRoute'} (${size?.sku ?? ''})`
  const missing =
    kind === 'vpn' && onPremises?.sites.length === 0
      ? ['no site is declared, so that nothing is connected yet']
      : kind === 'expressRoute' && onPremises?.circuits.length === 0
        ? ['no circuit is declared: order it, then declare its id']
        : []
  const names = hub.dnsServers.length === 0 ? 'Azure, through zones linked to each spoke' : hub.dnsServers.join(', ')
  return [
    `Hub ${hub.region}: ${way}. ${why}${missing.map((one) => ` Note: ${one}.`).join('')}`,
    `Hub ${hub.region}: spokes ask ${names} for names, and leave through ${hub.firewallAddress === undefined ? 'NAT of their own' : `the firewall at ${hub.firewallAddress}`}.`,
    ...(hub.spec.firewall.tunnelling === 'forced'
      ? [`Hub ${hub.region}: the firewall sends everything through on-premises, which must announce the default route.`]
      : []),
    ...(hub.spec.jumpbox === 'created'
      ? [
          `Hub ${hub.region}: encryption on the host of the jumpbox must be registered once in the subscription of the hub: \`az feature register --namespace Microsoft.Compute --name EncryptionAtHost\`.`,
        ]
      : []),
    ...(kind === 'vpn'
      ? [`Hub ${hub.region}: set the shared keys of the connections after they are deployed; they stand in no file.`]
      : []),
  ]
}

function existingNotes(hub: Hub, spokes: readonly PlacedSpoke[]): readonly string[] {
  const networks = spokes.map(({ prefix }) => prefixText(prefix)).join(', ')
  const peered = `Hub ${hub.region} exists and is left as it is; its side of the peering of each spoke is added to it.`
  if (hub.firewallAddress === undefined || spokes.length === 0) return [peered]
  return [
    peered,
    `Whoever owns the hub of ${hub.region} lets its firewall pass what the spokes need (${networks}), and routes its gateway's traffic for them through the firewall.`,
  ]
}

const bothExisting = ({ dns }: NetworkSpec, hubs: readonly Hub[]): readonly string[] => {
  const existing = hubs.filter(({ spec }) => spec.state === 'existing').map(({ region }) => region)
  return [
    ...(dns.zones === 'existing' && existing.length > 0
      ? [`Zones and hubs (${existing.join(', ')}) exist: they are taken to be linked already.`]
      : []),
    ...(existing.length > 1 ? [`The hubs of ${existing.join(', ')} exist: they are taken to be peered already.`] : []),
  ]
}
