import { apiVersionOf } from '@fairway/arm/type'
import { Reference, subscriptionInput, type GraphInput, type GraphPart, type ResourceNode } from '../../graph/index.ts'
import { groupKey } from '../../hierarchy/index.ts'
import type { Application } from './applications.ts'
import { LOG_ANALYTICS } from './platform.ts'

/** What an application's subscription is made ready with, beside its network and its place in the tree. */
export interface ApplicationInput {
  readonly application: Application
  readonly billingScope?: string
  /** Microsoft Defender plans that are switched on, by their names in `Microsoft.Security/pricings`. */
  readonly defenderPlans: readonly string[]
}

/** Plans that cover what golden paths use. Source: https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction */
export const defenderPlans: readonly string[] = ['AI', 'Arm', 'Containers', 'KeyVaults', 'StorageAccounts', 'VirtualMachines']

/**
 * Which variant of a plan is switched on, where there are several: without one Storage gets the classic plan, which Azure no longer sells.
 * Source: https://learn.microsoft.com/rest/api/defenderforcloud/pricings/update
 */
const subPlans: ReadonlyMap<string, string> = new Map([
  ['Arm', 'PerSubscription'],
  ['KeyVaults', 'PerKeyVault'],
  ['StorageAccounts', 'DefenderForStorageV2'],
  ['VirtualMachines', 'P2'],
])

/** The subscription of an application: itself where it is to be created, its log of what was done, and protection. */
export function applicationPart({ application, billingScope, defenderPlans: plans }: ApplicationInput): GraphPart {
  const { subscription, root, at } = application
  const scope = { kind: 'subscription', subscription } as const
  const node = (key: string, type: string, name: string, about: string, body: ResourceNode['body']): ResourceNode => ({
    key: `application-${application.name}/${key}`,
    type,
    apiVersion: apiVersionOf(type),
    name,
    scope,
    body,
    root,
    at,
    about,
  })
  const log = node('activity-log', 'Microsoft.Insights/diagnosticSettings', 'activity-log', 'Who did what in the subscription', {
    properties: {
      workspaceId: new Reference(LOG_ANALYTICS),
      logs: activityLogs.map((category) => ({ category, enabled: true })),
    },
  })
  const protection = plans.map((plan, index): ResourceNode => {
    const subPlan = subPlans.get(plan)
    const before = plans[index - 1]
    return {
      ...node(`defender/${plan.toLowerCase()}`, 'Microsoft.Security/pricings', plan, `Microsoft Defender for ${plan}`, {
        properties: { pricingTier: 'Standard', ...(subPlan === undefined ? {} : { subPlan }) },
      }),
      // A subscription takes one change of its plans at a time, and answers others with a conflict.
      ...(before === undefined ? {} : { dependsOn: [`application-${application.name}/defender/${before.toLowerCase()}`] }),
    }
  })
  return {
    roots: [
      {
        name: root,
        wave: 'subscriptions',
        title: application.displayName,
        about: 'Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.',
        scope,
      },
    ],
    nodes: [...vended(application, billingScope), log, ...protection],
  }
}

/** Categories of the activity log. Source: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema */
const activityLogs: readonly string[] = [
  'Administrative',
  'Security',
  'ServiceHealth',
  'Alert',
  'Recommendation',
  'Policy',
  'Autoscale',
  'ResourceHealth',
]

/** The root in which subscriptions are created: one for all of them, for whoever may create them may do little else. */
export const VENDING_ROOT = '04-subscriptions/_new'

/** A subscription that is to be created. What lies in it is deployed by its id, which is known only then. */
function vended(application: Application, billingScope: string | undefined): readonly ResourceNode[] {
  if (application.state === 'existing' || billingScope === undefined) return []
  const production = application.environment.stage === 'production'
  return [
    {
      key: `application-${application.name}/subscription`,
      type: 'Microsoft.Subscription/aliases',
      apiVersion: apiVersionOf('Microsoft.Subscription/aliases'),
      name: application.name,
      scope: { kind: 'tenant' },
      body: {
        properties: {
          billingScope,
          displayName: application.displayName,
          workload: production ? 'Production' : 'DevTest',
          // Its group holds its policies from the first moment on.
          additionalProperties: { managementGroupId: new Reference(groupKey(application.group)) },
        },
      },
      root: VENDING_ROOT,
      at: application.at,
      about: `The subscription of ${application.displayName}`,
    },
  ]
}

/** The inputs that hold ids of subscriptions: known where the estate declares them, given by their creation otherwise. */
export const subscriptionInputs = (ids: ReadonlyMap<string, string | undefined>, created: readonly Application[]): readonly GraphInput[] =>
  [...ids].map(([name, id]) => ({
    name: subscriptionInput(name),
    description: `Id of the subscription ${name}`,
    ...(id === undefined ? {} : { value: id }),
    ...(created.some((one) => one.subscription === name)
      ? { from: new Reference(`application-${name}/subscription`, 'properties.subscriptionId') }
      : {}),
  }))
