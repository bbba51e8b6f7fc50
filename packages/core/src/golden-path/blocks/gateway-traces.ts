import { Reference, type ResourceNode } from '../../graph/index.ts'
import type { Site } from '../place.ts'
import { applicationInsights } from './application-insights.ts'
import { childOf } from './node.ts'
import { roleAssignment } from './role.ts'

const ADDRESS = 'application-insights-address'

/** Nothing of prompts and answers is kept: a body that is logged is buffered first, and a stream would be none. */
const noBodies = { request: { body: { bytes: 0 } }, response: { body: { bytes: 0 } } }

/**
 * Where the gateway counts the tokens of its clients: Application Insights, which it signs in to with its identity. Without it the policy that
 * counts them tells nobody. Source: https://learn.microsoft.com/azure/api-management/api-management-howto-app-insights
 */
export function gatewayTraces(site: Site, service: ResourceNode, api: ResourceNode): readonly ResourceNode[] {
  const { node: component, part } = applicationInsights(site)
  const role = roleAssignment(site.place, {
    on: component,
    to: service,
    role: 'monitoring-metrics-publisher',
    why: 'The gateway tells how many tokens its clients use',
  })
  // Written into the logger itself, the service puts it into a named value of its own, and whoever looks sees another text than was declared.
  const address = childOf(service, {
    part: 'logger-address',
    type: 'Microsoft.ApiManagement/service/namedValues',
    name: ADDRESS,
    about: 'Where traces go: an address, no secret that anybody could sign in with',
    body: { properties: { displayName: ADDRESS, value: new Reference(component.key, 'properties.ConnectionString'), secret: false } },
  })
  const logger = childOf(service, {
    part: 'logger',
    type: 'Microsoft.ApiManagement/service/loggers',
    name: 'application-insights',
    about: 'Where the gateway tells what it does',
    dependsOn: [role.key, address.key],
    body: {
      properties: {
        loggerType: 'applicationInsights',
        description: 'Application Insights, by the identity of the gateway',
        resourceId: new Reference(component.key),
        credentials: { connectionString: `{{${ADDRESS}}}`, identityClientId: 'SystemAssigned' },
      },
    },
  })
  const settings = childOf(api, {
    part: 'traces',
    type: 'Microsoft.ApiManagement/service/apis/diagnostics',
    name: 'applicationinsights',
    about: 'Which requests are told of, and that tokens are counted',
    body: {
      properties: {
        loggerId: new Reference(logger.key),
        alwaysLog: 'allErrors',
        sampling: { samplingType: 'fixed', percentage: 100 },
        httpCorrelationProtocol: 'W3C',
        verbosity: 'error',
        metrics: true,
        frontend: noBodies,
        backend: noBodies,
      },
    },
  })
  return [...part.nodes, role, address, logger, settings]
}
