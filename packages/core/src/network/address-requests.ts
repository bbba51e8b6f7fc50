import { addressText, parsePrefix, type AddressRequest, type Prefix } from '../address/index.ts'
import { placeIn, type Declared } from '../estate/index.ts'
import { distinct, distinctSpokes } from './distinct.ts'
import { hubSubnetsOf } from './hub-subnets.ts'
import { hubKey, hubSubnetKey, spokeKey, spokeSubnetKey } from './keys.ts'
import type { NetworkSpec } from './kind.ts'
import type { SpokeInput } from './spoke.ts'
import { spokeLength, spokeSubnets, subnetNameOf } from './spoke-subnets.ts'
import { subnetFacts } from './subnets.gen.ts'

/**
 * What hubs and spokes need of the address plan: a request for each network and one for each of its subnets within it. Existing hubs ask for
 * the network that they have, where it is declared, and for no subnets.
 */
export const addressRequestsOf = (network: Declared<NetworkSpec>, spokes: readonly SpokeInput[]): readonly AddressRequest[] => [
  ...distinct(network.spec.hubs, ({ region }) => region).flatMap((hub) => hubRequests(network, network.spec.hubs.indexOf(hub))),
  ...distinctSpokes(spokes).flatMap((spoke) => spokeRequests(network.spec, spoke)),
]

function hubRequests(network: Declared<NetworkSpec>, index: number): readonly AddressRequest[] {
  const hub = network.spec.hubs[index]
  if (hub === undefined || (hub.state === 'existing' && hub.prefix === undefined)) return []
  const { region, prefix } = hub
  const at = placeIn(network, ['spec', 'hubs', index, prefix === undefined ? 'region' : 'prefix'])
  const chosen = prefix === undefined ? undefined : parsePrefix(prefix)
  const prefixLength = chosen?.ok === true ? chosen.value.length : subnetFacts.hub.recommendedPrefixLength
  const vnet = {
    key: hubKey(region, 'vnet'),
    pool: region,
    prefixLength,
    rank: 0,
    at,
    ...(prefix === undefined ? {} : { preferred: prefix }),
  }
  const subnets = hubSubnetsOf(network.spec, hub).map((fact) => ({
    key: hubSubnetKey(region, fact.purpose),
    pool: region,
    prefixLength: fact.recommendedPrefixLength,
    within: vnet.key,
    rank: 0,
    at,
    ...(fact.hubOffset === undefined ? {} : { offset: fact.hubOffset }),
  }))
  return [vnet, ...subnets]
}

function spokeRequests(spec: NetworkSpec, spoke: SpokeInput): readonly AddressRequest[] {
  const { region, at } = spoke
  const vnet = { key: spokeKey(spoke, 'vnet'), pool: region, prefixLength: spokeLength(spoke, spec), at }
  const subnets = spokeSubnets(spoke).map(({ name, prefixLength, fact }) => ({
    key: spokeSubnetKey(spoke, name),
    pool: region,
    prefixLength,
    within: vnet.key,
    at,
    ...(fact.ranges === 'rfc1918' ? { demands: 'private' as const } : {}),
  }))
  return [vnet, ...subnets]
}

/** The keys of the subnets of each network that is created, by their names in lower case: what an inventory shows is found by them. */
export const subnetKeysOf = (
  { spec }: Declared<NetworkSpec>,
  spokes: readonly SpokeInput[],
): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map([
    ...distinct(spec.hubs, ({ region }) => region).map((hub): readonly [string, ReadonlyMap<string, string>] => [
      hubKey(hub.region, 'vnet'),
      new Map(hubSubnetsOf(spec, hub).map((fact) => [subnetNameOf(fact).toLowerCase(), hubSubnetKey(hub.region, fact.purpose)])),
    ]),
    ...distinctSpokes(spokes).map((spoke): readonly [string, ReadonlyMap<string, string>] => [
      spokeKey(spoke, 'vnet'),
      new Map(spokeSubnets(spoke).map(({ name }) => [name.toLowerCase(), spokeSubnetKey(spoke, name)])),
    ]),
  ])

/** An address of a network, counted from its first. */
export const addressIn = (prefix: Prefix, offset: number): string => addressText(prefix.base + offset)
