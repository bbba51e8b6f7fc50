import type { ResourceNode } from '../../../graph/index.ts'
import { dayOf } from '../../../kernel/index.ts'
import { childOf } from '../../blocks/index.ts'
import type { Site } from '../../place.ts'
import type { AksGpuParameters } from './parameters.ts'

/** When Azure may upgrade Kubernetes and the images of nodes: once a week, and never in between. */
export const maintenanceWindows = (site: Site, cluster: ResourceNode, parameters: AksGpuParameters): readonly ResourceNode[] =>
  [
    ['aksManagedAutoUpgradeSchedule', 'When Kubernetes may be upgraded'] as const,
    ['aksManagedNodeOSUpgradeSchedule', 'When nodes may get new images'] as const,
  ].map(([name, about]) =>
    childOf(cluster, {
      part: name.toLowerCase(),
      type: 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations',
      name,
      about,
      body: {
        properties: {
          maintenanceWindow: {
            schedule: { weekly: { intervalWeeks: 1, dayOfWeek: parameters.maintenance.day } },
            startDate: dayOf(site.place.since),
            startTime: parameters.maintenance.start,
            utcOffset: parameters.maintenance.utcOffset,
            durationHours: parameters.maintenance.hours,
          },
        },
      },
    }),
  )
