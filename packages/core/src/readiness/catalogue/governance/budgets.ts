import { compareMoney, moneyRatio, multiplyMoney, type Money } from '../../../kernel/index.ts'
import { control, numberOf } from '../../rules/define.ts'
import { azure, documents, extension, SUBSCRIPTION } from '../../rules/examples.ts'
import { passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { inSubscription, presenceIn } from '../../rules/presence.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource, eachSubscription } from '../../rules/subjects.ts'

const BUDGET = 'microsoft.consumption/budgets'
const budgets = inSubscription(BUDGET)

const budget = (thresholdType: string) => ({
  resources: [
    extension('Microsoft.Consumption/budgets', 'monthly', {
      properties: { notifications: { first: { enabled: true, threshold: 90, thresholdType } } },
    }),
  ],
})

/** What may be spent, and who is told before it is. */
export const budgetControls = [
  control({
    id: 'gov-budget-per-subscription',
    title: 'Every subscription has a budget',
    rationale: 'Cost control that is not there before the workloads is not there after them either.',
    areas: ['governance-and-security', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Create a budget with alerts on actual and forecast cost.',
      command:
        'az consumption budget create --budget-name <name> --amount <n> --category cost --time-grain monthly --start-date <d> --end-date <d>',
    },
    source: checklist(20),
    evaluation: eachSubscription({ reads: [BUDGET], judge: (subject) => presenceIn(subject, BUDGET, budgets, 'budget') }),
    examples: {
      positive: { resources: [extension('Microsoft.Consumption/budgets', 'monthly')] },
      negative: { resources: [azure('Microsoft.CognitiveServices/accounts', 'chat')] },
    },
  }),
  control({
    id: 'gov-budget-forecast-alert',
    title: 'Budgets warn of what is forecast, not only of what is spent',
    rationale: 'A warning that comes when the money is gone changes nothing; GPU clusters spend a month’s budget in a weekend.',
    areas: ['governance-and-security', 'infrastructure-for-ai'],
    phase: 'p5',
    severity: 'low',
    level: 4,
    remedy: {
      text: 'Add a notification on the forecast to each budget.',
      link: 'https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets',
    },
    source: checklist(20),
    evaluation: eachResource({
      types: [BUDGET],
      judge: ({ resource }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const notifications = Object.values(at(resource.properties, 'notifications') ?? {})
        const kinds = notifications.filter((one) => at(one, 'enabled') !== false).map((one) => textAt(one, 'thresholdType') || 'Actual')
        return passWhen(
          kinds.some((kind) => kind.toLowerCase() === 'forecasted'),
          ['Forecast', 'it warns of the forecast'],
          ['NoForecast', kinds.length === 0 ? 'it warns of nothing' : 'it warns only of what is spent'],
          { observed: kinds, expected: ['Forecasted'] },
        )
      },
    }),
    examples: { positive: budget('Forecasted'), negative: budget('Actual') },
  }),
  control({
    id: 'gov-cost-within-projection',
    title: 'Subscriptions cost what was projected',
    rationale: 'Cost far over the estimate means that the use case, or its control, is not what was approved.',
    areas: ['governance-and-security', 'business-strategy'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    parameters: { maxPercent: 150 },
    remedy: {
      text: 'Find what costs more than planned, then stop it or approve a new projection.',
      link: 'https://learn.microsoft.com/azure/cost-management-billing/costs/quick-acm-cost-analysis',
    },
    source: handbook('gate 4: roll back when costs exceed the projection by half'),
    evaluation: eachSubscription({
      reads: ['estate'],
      judge: ({ declaration, world, parameters }) => {
        const projected = declaration?.spec.projectedMonthlyCost
        const actual = declaration?.spec.actualMonthlyCost?.cost
        if (projected === undefined || actual === undefined)
          return unknown('NothingDeclared', `${projected === undefined ? 'its projected' : 'its actual'} monthly cost is not declared`)
        if ((declaration?.spec.actualMonthlyCost?.month ?? '') >= world.now.slice(0, 7))
          return unknown('NothingDeclared', 'the month of its actual cost is not over')
        if (projected.currency !== actual.currency)
          return unknown('NothingDeclared', 'projected and actual cost are in different currencies')
        return judgeRatio(actual, projected, numberOf(parameters, 'maxPercent'))
      },
    }),
    examples: { positive: { estate: costs('900.00') }, negative: { estate: costs('1800.00') } },
  }),
]

/** Compared exactly: what is over the limit by a cent is over it. */
function judgeRatio(actual: Money, projected: Money, maxPercent: number): Judgement {
  const percent = moneyRatio(multiplyMoney(actual, 100), projected, 1)
  if (percent === undefined) return unknown('NothingDeclared', 'its projected cost is zero')
  const within = compareMoney(multiplyMoney(actual, 100), multiplyMoney(projected, maxPercent)) <= 0
  const told = `it cost ${actual.amount} ${actual.currency}, ${percent} % of what was projected`
  return passWhen(within, ['WithinProjection', told], ['OverProjection', told], { observed: Number(percent), expected: maxPercent })
}

function costs(amount: string): string {
  const spec = `{ id: ${SUBSCRIPTION}, owner: vision, environment: env, projectedMonthlyCost: { amount: "1000.00", currency: EUR }, actualMonthlyCost: { month: 2026-10, cost: { amount: "${amount}", currency: EUR } } }`
  return documents(
    ['Team', 'vision', '{ displayName: Vision, lead: ada }'],
    ['Environment', 'env', '{ stage: production }'],
    ['Subscription', 'sub-vision', spec],
  )
}
