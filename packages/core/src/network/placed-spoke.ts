import { prefixText, type Prefix } from '../address/index.ts'
import { distinctSpokes } from './distinct.ts'
import type { Hub } from './hub.ts'
import type { NetworkInput } from './input.ts'
import { spokeKey, spokeSubnetKey } from './keys.ts'
import { spokeSubnets, type SpokeSubnet } from './spoke-subnets.ts'
import type { Site } from './site.ts'
import type { SpokeInput } from './spoke.ts'

/** A spoke with its hub and its addresses. */
export interface PlacedSpoke {
  readonly spoke: SpokeInput
  readonly hub: Hub
  readonly site: Site
  readonly vnet: string
  readonly name: string
  readonly prefix: Prefix
  readonly subnets: readonly (SpokeSubnet & { readonly prefix: Prefix })[]
}

/** Spokes that have a hub in their region and an address; the others are told by `checkNetwork` and by the address plan. */
export const placedSpokes = (input: NetworkInput, hubs: readonly Hub[]): readonly PlacedSpoke[] =>
  distinctSpokes(input.spokes).flatMap((spoke) => {
    const hub = hubs.find(({ region }) => region === spoke.region)
    const prefix = input.addresses.allocations.get(spokeKey(spoke, 'vnet'))
    if (hub === undefined || prefix === undefined) return []
    const subnets = spokeSubnets(spoke).flatMap((subnet) => {
      const own = input.addresses.allocations.get(spokeSubnetKey(spoke, subnet.name))
      return own === undefined ? [] : [{ ...subnet, prefix: own }]
    })
    const name = input.namer.nameOf({ type: 'Microsoft.Network/virtualNetworks', ...nameParts(spoke) })
    return [{ spoke, hub, site: siteOf(input, spoke), vnet: spokeKey(spoke, 'vnet'), name, prefix, subnets }]
  })

/** What names of a spoke are made of. */
export const nameParts = ({ application, environment, region }: SpokeInput) => ({ workload: application, environment, region })

function siteOf({ namer, tagsOf }: NetworkInput, spoke: SpokeInput): Site {
  const group = namer.nameOf({ type: 'Microsoft.Resources/resourceGroups', ...nameParts(spoke), instance: 'network' })
  return {
    root: spoke.root,
    subscription: spoke.subscription,
    group,
    groupKey: `group/${spoke.subscription}/${group}`,
    location: spoke.region,
    tags: tagsOf(spoke),
    at: spoke.at,
  }
}

/** The prefixes of spokes or subnets, each once. */
export const prefixTexts = (all: readonly { readonly prefix: Prefix }[]): readonly string[] => [
  ...new Set(all.map(({ prefix }) => prefixText(prefix))),
]
