import { Reference, type ResourceNode } from '../../graph/index.ts'
import type { WorkloadPlace } from '../place.ts'
import { extensionOf } from './node.ts'

/**
 * Sends every log and metric of a resource to the Log Analytics workspace of the landing zone. `metrics` for resources that have no logs of
 * their own, such as a storage account: its services have them.
 */
export const diagnostics = (
  place: WorkloadPlace,
  of: ResourceNode,
  what: 'logs-and-metrics' | 'metrics' = 'logs-and-metrics',
): ResourceNode =>
  extensionOf(of, {
    part: 'diagnostics',
    type: 'Microsoft.Insights/diagnosticSettings',
    name: 'to-log-analytics',
    about: 'Every log and metric goes to the Log Analytics workspace of the landing zone',
    body: {
      properties: {
        workspaceId: new Reference(place.logAnalytics),
        ...(what === 'metrics' ? {} : { logs: [{ categoryGroup: 'allLogs', enabled: true }] }),
        metrics: [{ category: 'AllMetrics', enabled: true }],
      },
    },
  })
