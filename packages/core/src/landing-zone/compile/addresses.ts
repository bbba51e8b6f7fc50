import { isJsonObject, type JsonObject } from '../../kernel/index.ts'
import { overlaps, prefixOf, type AddressPool, type Prefix, type ReservedRange } from '../../address/index.ts'
import { canonicalId } from '@fairway/arm/resource'
import { listProperty, member, type Inventory } from '../../inventory/index.ts'

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

const isInside = (text: string, space: Prefix): boolean => {
  const prefix = prefixOf(text)
  return prefix !== undefined && overlaps(prefix, space)
}

/** A network of the landing zone, as an inventory finds it. */
export interface OwnNetwork {
  readonly key: string
  /** The keys of its subnets, by their names in lower case. */
  readonly subnets: ReadonlyMap<string, string>
}

/**
 * Addresses that networks of the landing zone and their subnets were seen to have, by their keys: where the lock file was lost, what is deployed
 * stays where it is. A network of several prefixes was not made by Fairway as it stands, and says nothing.
 */
export const ownAddresses = (
  inventory: Inventory,
  own: ReadonlyMap<string, OwnNetwork>,
): readonly { readonly key: string; readonly prefix: string }[] =>
  inventory.ofType('microsoft.network/virtualnetworks').flatMap(({ resource }) => {
    const network = own.get(canonicalId(resource.displayId))
    const [prefix, ...more] = listProperty(resource, 'addressSpace.addressPrefixes')
    if (network === undefined || typeof prefix !== 'string' || more.length > 0) return []
    const subnets = listProperty(resource, 'subnets').flatMap((subnet) => {
      if (!isJsonObject(subnet)) return []
      const name = member(subnet, 'name')
      const key = typeof name === 'string' ? network.subnets.get(name.toLowerCase()) : undefined
      const given = prefixOfSubnet(subnet)
      return key === undefined || given === undefined ? [] : [{ key, prefix: given }]
    })
    return [{ key: network.key, prefix }, ...subnets]
  })

/** Azure shows one prefix as a text, or as a list of one. */
function prefixOfSubnet(subnet: JsonObject): string | undefined {
  const properties = member(subnet, 'properties')
  if (!isJsonObject(properties)) return undefined
  const prefix = member(properties, 'addressPrefix')
  if (typeof prefix === 'string') return prefix
  const prefixes = member(properties, 'addressPrefixes')
  const [first, ...more] = Array.isArray(prefixes) ? prefixes : []
  return typeof first === 'string' && more.length === 0 ? first : undefined
}
