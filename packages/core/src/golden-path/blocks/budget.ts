import { apiVersionOf } from '@fairway/arm/type'
import { Input, Reference, type GraphInput, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import { dayOf } from '../../kernel/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { WorkloadPlace } from '../place.ts'
import { globalKey } from './node.ts'

/** The input that says in which month a budget begins. Azure keeps what was written first, and takes no month that is over. */
export const budgetStartInput = (place: WorkloadPlace): string => `budget_start_${place.workload.replaceAll('-', '_')}`

/**
 * The monthly budget of a workload over all its resource groups, with `beside` those that Azure makes for it, such as of nodes of a
 * cluster: at each percentage of the table people are told of what was spent, and once that more is forecast than there is. The amount is
 * in the currency of the billing account, whatever the estate says.
 */
export function budget(
  place: WorkloadPlace,
  beside: readonly string[] = [],
): { readonly node: ResourceNode; readonly inputs: readonly GraphInput[] } {
  const start = budgetStartInput(place)
  const node: ResourceNode = {
    key: globalKey(place, 'budget'),
    type: 'Microsoft.Consumption/budgets',
    apiVersion: apiVersionOf('Microsoft.Consumption/budgets'),
    name: `budget-${place.workload}`,
    scope: { kind: 'subscription', subscription: place.subscription },
    body: {
      properties: {
        category: 'Cost',
        amount: wholeAmount(place.budget.amount),
        timeGrain: 'Monthly',
        timePeriod: { startDate: new Input(start) },
        filter: {
          dimensions: { name: 'ResourceGroupName', operator: 'In', values: [...place.regions.map(({ group }) => group), ...beside] },
        },
        notifications: notificationsOf(place),
      },
    },
    dependsOn: place.regions.map((region) => region.groupKey),
    root: place.root,
    at: place.at,
    about: `What ${place.workload} may cost in a month, and who is told`,
  }
  const description = `First day of the month in which the budget of ${place.workload} begins. It must not be over when it is first deployed, and stays the same from then on.`
  return {
    node,
    inputs: [{ name: start, description, value: `${dayOf(place.writtenAt ?? place.since).slice(0, 7)}-01T00:00:00Z`, kept: true }],
  }
}

/** Azure takes whole amounts: a part of one is rounded up, so that nobody is told too early of nothing. */
const wholeAmount = (amount: string): number => Math.max(1, Math.ceil(Number(amount)))

function notificationsOf(place: WorkloadPlace): GraphObject {
  const { percentages, forecast } = goldenPathFacts.budget
  const steps = [...percentages.map((step) => ['Actual', step] as const), ['Forecasted', forecast] as const]
  return Object.fromEntries(
    steps.map(([thresholdType, threshold]) => [
      `${thresholdType.toLowerCase()}-${threshold}`,
      {
        enabled: true,
        operator: 'GreaterThanOrEqualTo',
        threshold,
        thresholdType,
        contactEmails: place.platform.costContacts,
        contactGroups: [new Reference(place.actionGroup)],
      },
    ]),
  )
}
