import { Reference, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import type { Json } from '../../kernel/index.ts'
import { nameIn, resourceIn } from '../blocks/index.ts'
import type { KubernetesObject, Site } from '../place.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'
import type { RuleFact } from './tables.ts'

/** The service that rules of one service are about. */
export interface WatchedService {
  readonly namespace: string
  readonly name: string
}

/** Conditions that hold for a whole cluster. */
export const clusterRules: readonly RuleFact[] = kubernetesFacts.alerts.filter((rule) => rule.scope === 'cluster')

/** Conditions of one service, or of work in batches, with its names in their expressions. */
export const rulesOf = (scope: 'service' | 'work', service: WatchedService): readonly RuleFact[] =>
  kubernetesFacts.alerts.filter((rule) => rule.scope === scope).map((rule) => ({ ...rule, expression: named(rule.expression, service) }))

/** An expression about one service. Names of Kubernetes need no escaping in PromQL: they are letters, digits and hyphens. */
export const named = (expression: string, { namespace, name }: WatchedService): string =>
  expression.replaceAll('%NAMESPACE%', namespace).replaceAll('%NAME%', name)

/** Rules as Azure Monitor's managed Prometheus evaluates them; alerts go to the action group of the landing zone. */
export function ruleGroup(
  site: Site,
  {
    part,
    metrics,
    rules,
    about,
  }: { readonly part: string; readonly metrics: string; readonly rules: readonly RuleFact[]; readonly about: string },
): ResourceNode {
  const type = 'Microsoft.AlertsManagement/prometheusRuleGroups'
  return resourceIn(site, {
    part,
    type,
    name: nameIn(site, type, part),
    about,
    body: {
      properties: {
        description: about,
        enabled: true,
        interval: 'PT1M',
        scopes: [new Reference(metrics)],
        rules: rules.map((rule) => armRule(rule, site.place.actionGroup)),
      },
    },
  })
}

const armRule = (rule: RuleFact, actionGroup: string): GraphObject => ({
  alert: rule.name,
  enabled: true,
  expression: rule.expression,
  for: rule.for,
  severity: rule.severity,
  annotations: { description: rule.about },
  actions: [{ actionGroupId: new Reference(actionGroup) }],
  resolveConfiguration: { autoResolved: true, timeToResolve: 'PT10M' },
})

/** Rules for a Prometheus that an operator runs in the cluster. */
export const prometheusRule = (place: ObjectPlace, service: WatchedService, rules: readonly RuleFact[]): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule', name: service.name, namespace: service.namespace },
    { spec: { groups: [{ name: service.name, interval: '1m', rules: rules.map(operatorRule) }] } },
  )

const severities = ['critical', 'error', 'warning', 'info', 'info'] as const

const operatorRule = (rule: RuleFact): Json => ({
  alert: rule.name,
  expr: rule.expression,
  for: prometheusDuration(rule.for),
  labels: { severity: severities[rule.severity] ?? 'info' },
  annotations: { description: rule.about },
})

/** `PT5M` as Prometheus writes it: `5m`. Tables hold hours, minutes and seconds alone. */
function prometheusDuration(iso: string): string {
  const duration = /^PT((?:\d+H)?(?:\d+M)?(?:\d+S)?)$/.exec(iso)?.[1]
  if (duration === undefined || duration === '') throw new Error(`${iso} is no duration of hours, minutes and seconds`)
  return duration.toLowerCase()
}
