import { apiVersionOf } from '@fairway/arm/type'
import type { GraphPart, ResourceNode } from '../../graph/index.ts'
import type { Site, WorkloadPlace } from '../place.ts'
import { budget } from './budget.ts'
import { sitesOf } from './node.ts'

/** The resource group of a workload in a region. */
export const resourceGroup = ({ place, region }: Site): ResourceNode => ({
  key: region.groupKey,
  type: 'Microsoft.Resources/resourceGroups',
  apiVersion: apiVersionOf('Microsoft.Resources/resourceGroups'),
  name: region.group,
  scope: { kind: 'subscription', subscription: place.subscription },
  body: { location: region.region, tags: place.tags },
  root: place.root,
  at: place.at,
  about: `Everything of ${place.workload} in ${region.region}`,
})

/**
 * What every path begins with: a resource group in each region, and one budget over all of them and over `beside`: the groups that Azure
 * makes for what the path builds.
 */
export function foundation(place: WorkloadPlace, beside: readonly string[] = []): GraphPart {
  const { node, inputs } = budget(place, beside)
  return { nodes: [...sitesOf(place).map(resourceGroup), node], inputs }
}
