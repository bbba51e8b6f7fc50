import { placeIn } from '../estate/index.ts'
import type { ResourceNode } from '../graph/index.ts'
import type { SourceRange } from '../kernel/index.ts'
import { existingNode } from './existing.ts'
import { connectivityRoot, type Hub } from './hub.ts'
import { hubName } from './hub-network.ts'
import type { NetworkInput } from './input.ts'
import { groupOf, resourceIn, type Site } from './site.ts'

const PLAN = 'Microsoft.Network/ddosProtectionPlans'

/** The key of the plan that every network names. */
export const DDOS_PLAN = 'ddos/plan'

/** The plan of the whole tenant with its resource group where it needs one: created beside the first created hub, or named where it exists. */
export function ddosNodes(input: NetworkInput, hubs: readonly Hub[]): readonly ResourceNode[] {
  const { network, places } = input
  const { plan, id } = network.spec.ddos
  const at = placeIn(network, ['spec', 'ddos', 'plan'])
  if (plan === 'created') return createdPlan(input, hubs, at)
  if (plan === 'none') return []
  const node = existingNode({
    key: DDOS_PLAN,
    id,
    type: PLAN,
    subscription: places.connectivity.subscription,
    root: connectivityRoot(network.spec.hubs[0]?.region ?? ''),
    at,
    about: 'The plan that the tenant has.',
  })
  return [node]
}

function createdPlan(input: NetworkInput, hubs: readonly Hub[], at: SourceRange): readonly ResourceNode[] {
  const hub = hubs.find(({ spec }) => spec.state === 'created') ?? hubs[0]
  if (hub === undefined) return []
  const beside = hub.spec.state === 'created'
  const site = beside ? hub.site : ownSite(input, hub)
  const plan = resourceIn(site, {
    key: DDOS_PLAN,
    type: PLAN,
    name: hubName(hub, PLAN),
    about: 'One plan for every virtual network of the tenant, in every region.',
    at,
  })
  return beside ? [plan] : [groupOf(site, 'The DDoS protection plan.'), plan]
}

/** Groups of existing hubs are not written, so the plan gets its own. */
function ownSite({ namer }: NetworkInput, { site, region }: Hub): Site {
  const group = namer.nameOf({ type: 'Microsoft.Resources/resourceGroups', workload: 'ddos', region })
  return { ...site, group, groupKey: `group/${site.subscription}/${group}` }
}
