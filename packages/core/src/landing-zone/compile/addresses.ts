import { overlaps, parsePrefix, type AddressPool, type Prefix, type ReservedRange } from '../../address/index.ts'
import { canonicalId } from '@fairway/arm/resource'
import { placeIn, type Declared } from '../../estate/index.ts'
import { listProperty, type Inventory } from '../../inventory/index.ts'
import type { NetworkSpec } from '../../network/index.ts'

/** The address space of each region, as the network declares it. */
export const poolsOf = (network: Declared<NetworkSpec>): readonly AddressPool[] =>
  network.spec.addressSpaces.map(({ region, prefixes }, index) => ({
    name: region,
    prefixes,
    at: placeIn(network, ['spec', 'addressSpaces', index, 'region']),
    prefixesAt: prefixes.map((_, number) => placeIn(network, ['spec', 'addressSpaces', index, 'prefixes', number])),
  }))

/** What nothing may be cut from: declared reserves, everything on-premises, and every peer. */
export function reservedIn(network: Declared<NetworkSpec>): readonly ReservedRange[] {
  const { reserved, onPremises, peers } = network.spec
  return [
    ...reserved.map(({ prefix, reason }, index) => ({ prefix, reason, at: placeIn(network, ['spec', 'reserved', index]) })),
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

/**
 * Networks that the inventory shows inside the address space and that nobody declared: somebody built them by hand, and a spoke over them could
 * never be peered. `own` are ids of networks that are named, and prefixes that were given out: what has exactly one of those is what was built
 * from it.
 */
export function observedNetworks(inventory: Inventory, pools: readonly AddressPool[], own: ReadonlySet<string>): readonly ReservedRange[] {
  const space = pools.flatMap((pool) => pool.prefixes.flatMap((one) => prefixOf(one) ?? []))
  return inventory.ofType('microsoft.network/virtualnetworks').flatMap(({ resource }) => {
    if (own.has(canonicalId(resource.displayId))) return []
    return listProperty(resource, 'addressSpace.addressPrefixes')
      .filter((one) => typeof one === 'string')
      .filter((text) => !own.has(text) && space.some((prefix) => isInside(text, prefix)))
      .map((prefix) => ({ prefix, reason: `the network ${resource.name} has it already` }))
  })
}

function prefixOf(one: Prefix | string): Prefix | undefined {
  if (typeof one !== 'string') return one
  const read = parsePrefix(one)
  return read.ok ? read.value : undefined
}

const isInside = (text: string, space: Prefix): boolean => {
  const prefix = prefixOf(text)
  return prefix !== undefined && overlaps(prefix, space)
}

/**
 * Addresses that networks of the landing zone were seen to have, by their keys: where the lock file was lost, what is deployed stays where it is. A
 * network of several prefixes was not made by Fairway as it stands, and says nothing.
 */
export const ownAddresses = (
  inventory: Inventory,
  own: ReadonlyMap<string, string>,
): readonly { readonly key: string; readonly prefix: string }[] =>
  inventory.ofType('microsoft.network/virtualnetworks').flatMap(({ resource }) => {
    const key = own.get(canonicalId(resource.displayId))
    const [prefix, ...more] = listProperty(resource, 'addressSpace.addressPrefixes')
    return key === undefined || typeof prefix !== 'string' || more.length > 0 ? [] : [{ key, prefix }]
  })
