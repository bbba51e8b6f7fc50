import { byText } from '../kernel/index.ts'
import { lengthFor, lengthForHosts, sizeOf } from '../address/index.ts'
import type { NetworkSpec } from './kind.ts'
import type { NsgRule, SpokeInput, SubnetNeed } from './spoke.ts'
import { subnetFact } from './subnet-facts.ts'
import type { SubnetFact } from './tables.ts'

/** A subnet of a spoke, as it is to be. */
export interface SpokeSubnet {
  readonly name: string
  readonly fact: SubnetFact
  readonly prefixLength: number
  readonly inbound: readonly NsgRule[]
}

/** What the subnet of a need is called: `snet-private-endpoints`. */
export const subnetNameOf = (need: Pick<SubnetNeed, 'purpose' | 'name'>): string =>
  need.name ?? subnetFact(need.purpose).azureName ?? `snet-${need.purpose}`

/** How large a subnet a need asks for: what it says, or what its hosts take, or what its purpose recommends. */
export function lengthOfNeed(need: SubnetNeed): number {
  const { minPrefixLength, recommendedPrefixLength } = subnetFact(need.purpose)
  if (need.prefixLength !== undefined) return need.prefixLength
  if (need.hosts === undefined) return recommendedPrefixLength
  return Math.min(lengthForHosts(need.hosts) ?? 0, minPrefixLength)
}

/** The subnets of a spoke in the order of their names. Workloads that ask for one of the same name share it, and it has room for all of them. */
export const spokeSubnets = (spoke: Pick<SpokeInput, 'needs'>): readonly SpokeSubnet[] =>
  [...Map.groupBy(spoke.needs, subnetNameOf)].map(([name, needs]) => joined(name, needs)).toSorted((a, b) => byText(a.name, b.name))

function joined(name: string, needs: readonly SubnetNeed[]): SpokeSubnet {
  const fact = subnetFact(needs[0]?.purpose ?? 'workload')
  const inbound = new Map(needs.flatMap((need) => need.inbound ?? []).map((rule) => [rule.name, rule]))
  const rules = [...inbound.values()].toSorted((a, b) => byText(a.name, b.name))
  return { name, fact, prefixLength: joinedLength(needs), inbound: rules }
}

/** Several who say how many hosts they have share a subnet of the sum; the largest wish counts where somebody names a size. */
function joinedLength(needs: readonly SubnetNeed[]): number {
  const largest = Math.min(...needs.map(lengthOfNeed))
  const hosts = needs.reduce((sum, need) => sum + (need.hosts ?? 0), 0)
  return Math.min(largest, lengthForHosts(hosts) ?? 0)
}

/** How large the network of a spoke is: its subnets with room to grow, and never smaller than the Network says. */
export function spokeLength(spoke: Pick<SpokeInput, 'needs'>, { spokes }: Pick<NetworkSpec, 'spokes'>): number {
  const needed = spokeSubnets(spoke).reduce((sum, subnet) => sum + sizeOf(subnet.prefixLength), 0)
  const grown = Math.ceil((needed * (100 + spokes.growthPercent)) / 100)
  return Math.min(spokes.prefixLength, lengthFor(grown) ?? 0)
}
