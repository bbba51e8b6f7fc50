/**
 * Resource types that Azure Policy never evaluates, in lower case: with everything below where they end in `/`. What belongs to
 * `Microsoft.Resources` is left out but for subscriptions and resource groups. Sources:
 * https://learn.microsoft.com/azure/governance/policy/concepts/policy-applicability#not-applicable-resources and the known issues of
 * https://github.com/Azure/azure-policy (provider pass-through; types that exceed the scale)
 */
const exact: ReadonlySet<string> = new Set([
  'microsoft.capacity/reservationorders',
  'microsoft.servicebus/namespaces/topics',
  'microsoft.web/sites/deployments',
  'microsoft.web/sites/functions',
  'microsoft.web/sites/instances/deployments',
  'microsoft.web/sites/siteextensions',
  'microsoft.web/sites/slots/deployments',
  'microsoft.web/sites/slots/functions',
  'microsoft.web/sites/slots/instances/deployments',
  'microsoft.web/sites/slots/siteextensions',
])
const below = [
  'microsoft.billing/',
  'microsoft.capacity/reservationorders/',
  'microsoft.help/',
  'microsoft.diagnostics/',
  'microsoft.servicebus/namespaces/topics/',
]
const resources = 'microsoft.resources/'
const containers: ReadonlySet<string> = new Set([
  'microsoft.resources/subscriptions',
  'microsoft.resources/resourcegroups',
  'microsoft.resources/subscriptions/resourcegroups',
])

/** Whether Azure Policy evaluates resources of a type at all. `type` in lower case. */
export const isEvaluated = (type: string): boolean =>
  type.startsWith(resources) ? containers.has(type) : !exact.has(type) && !below.some((prefix) => type.startsWith(prefix))
