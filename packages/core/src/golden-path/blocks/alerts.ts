import { Reference, type ResourceNode } from '../../graph/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { Site } from '../place.ts'
import type { AlertFact } from '../tables.ts'
import { nameIn, resourceIn, shortKey } from './node.ts'

/** The alerts that `data/golden-paths.json` has for the type of a resource in the stage of the workload; `only` takes those of these names. */
export const alertsOf = (site: Site, target: ResourceNode, only?: readonly string[]): readonly ResourceNode[] =>
  goldenPathFacts.alerts
    .filter((fact) => fact.type.toLowerCase() === target.type.toLowerCase() && (only === undefined || only.includes(fact.name)))
    .filter((fact) => fact.stages === undefined || fact.stages.includes(site.place.environment.stage))
    .map((fact) => metricAlert(site, target, fact))

/** An alert on a metric of a resource, which goes to the action group of the landing zone. */
export function metricAlert(site: Site, target: ResourceNode, fact: AlertFact): ResourceNode {
  const type = 'Microsoft.Insights/metricAlerts'
  const short = shortKey(site, target)
  return resourceIn(site, {
    part: `alert-${short}-${fact.name}`,
    type,
    name: nameIn(site, type, `${short}-${fact.name}`),
    about: fact.about,
    body: {
      location: 'global',
      properties: {
        description: fact.about,
        severity: fact.severity,
        enabled: true,
        autoMitigate: true,
        scopes: [new Reference(target.key)],
        targetResourceType: target.type,
        targetResourceRegion: site.region.region,
        evaluationFrequency: fact.frequency,
        windowSize: fact.window,
        criteria: {
          'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria',
          allOf: [
            {
              criterionType: 'StaticThresholdCriterion',
              name: fact.name,
              metricName: fact.metric,
              metricNamespace: fact.namespace,
              timeAggregation: fact.aggregation,
              operator: fact.operator,
              threshold: fact.threshold,
              dimensions: (fact.dimensions ?? []).map(({ name, values }) => ({ name, operator: 'Include', values })),
              // A metric of which nothing was measured yet is refused otherwise: a new account has had no request.
              skipMetricValidation: true,
            },
          ],
        },
        actions: [{ actionGroupId: new Reference(site.place.actionGroup) }],
      },
    },
  })
}
