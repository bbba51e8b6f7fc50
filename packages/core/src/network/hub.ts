import { parseResourceId } from '@fairway/arm/resource'
import type { Prefix } from '../address/index.ts'
import { placeIn } from '../estate/index.ts'
import { addressIn } from './address-requests.ts'
import { distinct } from './distinct.ts'
import { gatewayChoice, type GatewayChoice } from './gateway-choice.ts'
import { hubSubnetsOf } from './hub-subnets.ts'
import type { NetworkInput } from './input.ts'
import { hubKey, hubSubnetKey } from './keys.ts'
import type { HubSpec } from './kind.ts'
import type { Namer } from '../naming/index.ts'
import type { Site } from './site.ts'
import { subnetFacts } from './subnets.gen.ts'
import type { SubnetFact, SubnetPurpose } from './tables.ts'

/** A hub, with everything that its parts and its spokes need to know of it. */
export interface Hub {
  readonly spec: HubSpec
  readonly namer: Namer
  readonly region: string
  readonly site: Site
  readonly vnet: string
  readonly name: string
  readonly prefix?: Prefix
  readonly subnets: readonly { readonly fact: SubnetFact; readonly prefix: Prefix }[]
  readonly gateway: GatewayChoice
  /** The address that all traffic out of spokes is sent to; absent without a firewall. */
  readonly firewallAddress?: string
  /** What answers the names that spokes ask for; empty: Azure does. */
  readonly dnsServers: readonly string[]
  /** Availability zones, as resources want them; empty where the region has none. */
  readonly zones: readonly string[]
}

/** The root that a hub of a region belongs to. */
export const connectivityRoot = (region: string): string => `02-platform/connectivity-${region}`

/** The hubs of a Network in its order. One whose network has no address yet is left out: the address plan says why. */
export const hubsOf = (input: NetworkInput): readonly Hub[] =>
  distinct(input.network.spec.hubs, ({ region }) => region).flatMap((spec) => {
    const hub = hubOf(input, spec, input.network.spec.hubs.indexOf(spec))
    return spec.state === 'created' && hub.prefix === undefined ? [] : [hub]
  })

function hubOf(input: NetworkInput, spec: HubSpec, index: number): Hub {
  const { namer, addresses, zonesOf } = input
  const { region } = spec
  const prefix = addresses.allocations.get(hubKey(region, 'vnet'))
  const subnets = hubSubnetsOf(input.network.spec, spec).flatMap((fact) => {
    const own = addresses.allocations.get(hubSubnetKey(region, fact.purpose))
    return own === undefined ? [] : [{ fact, prefix: own }]
  })
  const addressOf = (purpose: SubnetPurpose, offset: number): string | undefined => {
    const own = subnets.find(({ fact }) => fact.purpose === purpose)
    return own === undefined ? undefined : addressIn(own.prefix, offset)
  }
  const existing = spec.state === 'existing'
  const firewallAddress = existing ? spec.firewall.privateIpAddress : addressOf('firewall', subnetFacts.firewallAddress)
  const resolverAddress = addressOf('dns-inbound', subnetFacts.hub.dnsInboundAddress)
  const proxy = spec.firewall.tier === 'Standard' || spec.firewall.tier === 'Premium' ? firewallAddress : undefined
  const answers = proxy ?? resolverAddress
  // Without room for its subnet there is no gateway that a peering could wait for: the address plan says that there is none.
  const choice = gatewayChoice(input.network.spec, spec)
  return {
    spec,
    namer,
    region,
    site: siteOf(input, region, index),
    vnet: hubKey(region, 'vnet'),
    name: namer.nameOf({ type: 'Microsoft.Network/virtualNetworks', workload: 'hub', region }),
    ...(prefix === undefined ? {} : { prefix }),
    subnets,
    gateway: existing || subnets.some(({ fact }) => fact.purpose === 'gateway') ? choice : { ...choice, kind: 'none' },
    ...(firewallAddress === undefined || spec.firewall.tier === 'none' ? {} : { firewallAddress }),
    dnsServers: existing ? spec.dnsServers : answers === undefined ? [] : [answers],
    zones: zonesOf(region),
  }
}

function siteOf({ namer, places, tagsOf, network }: NetworkInput, region: string, index: number): Site {
  const { subscription } = places.connectivity
  const group =
    groupOfExisting(network.spec.hubs[index]) ??
    namer.nameOf({ type: 'Microsoft.Resources/resourceGroups', workload: 'connectivity', region })
  return {
    root: connectivityRoot(region),
    subscription,
    group,
    groupKey: `group/${subscription}/${group}`,
    location: region,
    tags: tagsOf({}),
    at: placeIn(network, ['spec', 'hubs', index]),
  }
}

/** An existing hub lies where its id says. */
const groupOfExisting = (hub: HubSpec | undefined): string | undefined =>
  hub?.state === 'existing' && hub.virtualNetworkId !== undefined ? parseResourceId(hub.virtualNetworkId)?.resourceGroup : undefined

/** `zones` of a resource where the region has any. */
export const zonesIn = ({ zones }: Pick<Hub, 'zones'>): { readonly zones?: readonly string[] } => (zones.length === 0 ? {} : { zones })

/** A subnet of a hub. */
export const hubSubnet = (hub: Hub, purpose: SubnetPurpose): Hub['subnets'][number] | undefined =>
  hub.subnets.find(({ fact }) => fact.purpose === purpose)
