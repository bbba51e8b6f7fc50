import { usableIn } from '../address/index.ts'
import { subnetFacts } from './subnets.gen.ts'
import type { SubnetFact, SubnetPurpose } from './tables.ts'

const byPurpose: ReadonlyMap<string, SubnetFact> = new Map(subnetFacts.subnets.map((fact) => [fact.purpose, fact]))

/** What a purpose asks of its subnet. The table has every purpose; one that it lacks is a defect. */
export function subnetFact(purpose: SubnetPurpose): SubnetFact {
  const fact = byPurpose.get(purpose)
  if (fact === undefined) throw new Error(`data/subnets.json has no ${purpose}`)
  return fact
}

/** What a classic API Management service is made of. */
export interface ApiManagementUnits {
  readonly tier: 'Developer' | 'Premium'
  readonly units: number
  /** Internal services have a load balancer in the subnet. */
  readonly mode: 'external' | 'internal'
}

/** How many addresses of its subnet a classic API Management service takes: 3 for an internal Premium unit. */
export const apiManagementHosts = ({ tier, units, mode }: ApiManagementUnits): number =>
  units * subnetFacts.apiManagement.perUnit[tier] + (mode === 'internal' ? subnetFacts.apiManagement.internalLoadBalancer : 0)

/** The most units that a classic API Management service can have in a subnet: 5 for an internal Premium service in a /28. */
export const apiManagementUnits = (prefixLength: number, { tier, mode }: Omit<ApiManagementUnits, 'units'>): number =>
  Math.max(0, Math.floor((usableIn(prefixLength) - apiManagementHosts({ tier, units: 0, mode })) / subnetFacts.apiManagement.perUnit[tier]))

/** A pool of AKS nodes at its largest. */
export interface NodePool {
  readonly nodes: number
  /** Nodes that an upgrade adds, in percent of the pool; rounded up. */
  readonly surgePercent: number
}

/** How many addresses pools of AKS nodes take of their subnet: with overlay networking one for each node and each node of an upgrade. */
export const aksNodeHosts = (pools: readonly NodePool[]): number =>
  pools.reduce((sum, { nodes, surgePercent }) => sum + nodes + Math.ceil((nodes * surgePercent) / 100), 0)
