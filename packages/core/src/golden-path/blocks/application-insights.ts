import { Reference } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { block, nameIn, resourceIn, type Block } from './node.ts'

/**
 * Application Insights on the Log Analytics workspace of the landing zone, with sign-in alone. What it gathers lies in that workspace, so
 * that diagnostic settings of its own would only store everything twice. Traces come in at a public address of Azure Monitor: closed, it takes
 * them from a private link scope alone, and the landing zone has none.
 */
export function applicationInsights(site: Site): Block {
  const type = 'Microsoft.Insights/components'
  const component = resourceIn(site, {
    part: 'application-insights',
    type,
    name: nameIn(site, type),
    about: `Traces of ${site.place.workload}`,
    body: {
      kind: 'web',
      properties: {
        Application_Type: 'web',
        WorkspaceResourceId: new Reference(site.place.logAnalytics),
        IngestionMode: 'LogAnalytics',
        DisableLocalAuth: true,
        publicNetworkAccessForIngestion: 'Enabled',
        publicNetworkAccessForQuery: 'Disabled',
      },
    },
  })
  return block(component)
}
