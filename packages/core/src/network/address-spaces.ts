import { overlaps, parsePrefix, type AddressPool, type ReservedRange } from '../address/index.ts'
import { placeIn, type Declared } from '../estate/index.ts'
import type { HubSpec, NetworkSpec } from './kind.ts'

/**
 * The address space of each region, as the Network declares it, each prefix at its line. The network of an existing hub belongs to its region
 * without being said twice; where somebody's address space has it already, that holds.
 */
export function addressPoolsOf(network: Declared<NetworkSpec>): readonly AddressPool[] {
  const { addressSpaces, hubs } = network.spec
  const declared = addressSpaces.map(({ region, prefixes }, index) => ({
    name: region,
    prefixes,
    at: placeIn(network, ['spec', 'addressSpaces', index, 'region']),
    prefixesAt: prefixes.map((_, number) => placeIn(network, ['spec', 'addressSpaces', index, 'prefixes', number])),
  }))
  const ofHubs = hubs.flatMap((hub, index) => {
    const { region: name, prefix } = hub
    if (prefix === undefined || !isApart(hub, addressSpaces)) return []
    return [{ name, prefixes: [prefix], at: placeIn(network, ['spec', 'hubs', index, 'prefix']) }]
  })
  return [...declared, ...ofHubs]
}

/** Whether the network of an existing hub lies in nobody's address space. */
const isApart = ({ state, prefix }: HubSpec, spaces: NetworkSpec['addressSpaces']): boolean => {
  const own = parsePrefix(prefix ?? '')
  if (state === 'created' || !own.ok) return false
  const others = spaces.flatMap(({ prefixes }) => prefixes.map(parsePrefix))
  return !others.some((other) => other.ok && overlaps(other.value, own.value))
}

/** What nothing may be cut from, each at its line: declared reserves, everything on-premises, and every peer. */
export const reservedRangesOf = (network: Declared<NetworkSpec>): readonly ReservedRange[] => [
  ...network.spec.reserved.map(({ prefix, reason }, index) => ({ prefix, reason, at: placeIn(network, ['spec', 'reserved', index]) })),
  ...rangesElsewhere(network),
]

/** Where others are, each at its line: everything on-premises, and every peer. */
export function rangesElsewhere(network: Declared<NetworkSpec>): readonly ReservedRange[] {
  const { onPremises, peers } = network.spec
  return [
    ...(onPremises?.prefixes ?? []).map((prefix, index) => ({
      prefix,
      reason: 'on-premises',
      at: placeIn(network, ['spec', 'onPremises', 'prefixes', index]),
    })),
    ...(onPremises?.sites ?? []).flatMap(({ name, prefixes }, index) =>
      prefixes.map((prefix) => ({ prefix, reason: `on-premises: ${name}`, at: placeIn(network, ['spec', 'onPremises', 'sites', index]) })),
    ),
    ...peers.flatMap(({ name, prefixes }, index) =>
      prefixes.map((prefix) => ({ prefix, reason: `peer ${name}`, at: placeIn(network, ['spec', 'peers', index]) })),
    ),
  ]
}
