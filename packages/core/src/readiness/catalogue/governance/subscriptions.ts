import { declared } from '../../../estate/index.ts'
import { listProperty } from '../../../inventory/index.ts'
import { moneyRatio, type Money } from '../../../kernel/index.ts'
import { environmentKind } from '../../../organization/index.ts'
import type { World } from '../../control.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, extension, landing, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, factRef, notApplicable, pass, passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { ownership } from '../../rules/ai.ts'
import { at } from '../../rules/json.ts'
import { perWorld } from '../../rules/per-world.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachSubscription, type SubscriptionCase } from '../../rules/subjects.ts'
import { SUBSCRIPTION_ROW } from '../../rules/types.ts'

const BUDGET = 'microsoft.consumption/budgets'
const ASSIGNMENT = 'microsoft.authorization/policyassignments'

/** Extension resources of a type by the subscription they are in. */
const inSubscription = (type: string) =>
  perWorld((world) => Map.groupBy(world.inventory.ofType(type), (one) => one.resource.id.split('/').slice(0, 3).join('/')))
const budgets = inSubscription(BUDGET)
const assignments = inSubscription(ASSIGNMENT)

/** Passes when the subscription holds at least one, fails when the type was listed and there is none. */
function judgePresence({ scope, world }: SubscriptionCase, type: string, index: typeof budgets, what: string): Judgement {
  const found = index(world).get(scope) ?? []
  const evidence = found.slice(0, 10).map(factRef)
  if (found.length > 0)
    return pass(
      'Present',
      `${found.length} found: ${found
        .slice(0, 3)
        .map((one) => one.resource.name)
        .join(', ')}`,
      { evidence },
    )
  return world.inventory.enumerated(type, scope)
    ? fail('Absent', `it has no ${what}`)
    : unknown('NotEnumerated', `${what}s were not listed`)
}

/** Stages of what runs in each subscription, by scope. */
const stagesIn = perWorld((world: World): ReadonlyMap<string, ReadonlySet<string>> => {
  const stages = new Map<string, Set<string>>()
  const lookup = ownership(world)
  for (const { resource } of world.inventory.resources) {
    const { stage } = lookup(resource)
    if (resource.subscriptionId === undefined || stage === undefined) continue
    const scope = `/subscriptions/${resource.subscriptionId}`
    stages.set(scope, (stages.get(scope) ?? new Set()).add(stage))
  }
  return stages
})

/** Names of the management groups above a subscription, nearest first; `undefined` when the export does not say. */
function ancestorsOf({ row }: SubscriptionCase): readonly string[] | undefined {
  if (row === undefined) return undefined
  const chain = listProperty(row.resource, 'managementGroupAncestorsChain')
  return chain.length === 0
    ? undefined
    : chain.flatMap((one) => [at(one, 'name'), at(one, 'displayName')]).filter((one) => typeof one === 'string')
}

const account = azure('Microsoft.CognitiveServices/accounts', 'chat')
const placed = (group: string) => ({
  id: `/subscriptions/${SUBSCRIPTION}`,
  properties: { managementGroupAncestorsChain: [{ name: group, displayName: group }] },
})
const corp = documents(
  ['Team', 'vision', '{ displayName: Vision, lead: ada }'],
  ['Environment', 'env', '{ stage: production }'],
  ['Subscription', 'sub-vision', `{ id: ${SUBSCRIPTION}, owner: vision, environment: env, managementGroup: corp }`],
)

/** What each subscription must have before anything runs in it. */
export const subscriptionControls = [
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
    evaluation: eachSubscription({ reads: [BUDGET], judge: (subject) => judgePresence(subject, BUDGET, budgets, 'budget') }),
    examples: { positive: { resources: [extension('Microsoft.Consumption/budgets', 'monthly')] }, negative: { resources: [account] } },
  }),
  control({
    id: 'gov-policy-assigned',
    title: 'Policy is assigned to every subscription',
    rationale: 'What is only written down is a suggestion; an assignment is a rule.',
    areas: ['governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Assign the AI guardrails at the management group or subscription.',
      command: 'az policy assignment create --name <name> --policy-set-definition <id> --scope /subscriptions/<id>',
    },
    source: checklist(125),
    evaluation: eachSubscription({
      reads: [ASSIGNMENT],
      judge: (subject) => {
        const own = judgePresence(subject, ASSIGNMENT, assignments, 'policy assignment')
        if (own.status === 'pass') return own
        const inherited = subject.world.inventory
          .ofType(ASSIGNMENT)
          .filter((one) => one.resource.id.startsWith('/providers/microsoft.management/'))
        const above = ancestorsOf(subject)?.map((name) => `/managementgroups/${name.toLowerCase()}/`)
        const fromAbove = inherited.find((one) => above?.some((group) => one.resource.id.includes(group)) === true)
        return fromAbove === undefined
          ? own
          : pass('Inherited', `${fromAbove.resource.name} holds from a management group`, { evidence: [factRef(fromAbove)] })
      },
    }),
    examples: {
      positive: { resources: [extension('Microsoft.Authorization/policyAssignments', 'ai-guardrails')] },
      negative: { resources: [account] },
    },
  }),
  control({
    id: 'gov-environments-separated',
    title: 'Production and sandbox do not share a subscription',
    rationale: 'An experiment that uses up the quota or the budget of its subscription takes production down with it.',
    areas: ['governance-and-security', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Give sandboxes a subscription of their own.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/landing-zone/design-area/resource-org-subscriptions',
    },
    source: checklist(72),
    evaluation: eachSubscription({
      reads: ['estate', 'microsoft.cognitiveservices/accounts'],
      judge: ({ scope, world, declaration }) => {
        const stages = new Set(stagesIn(world).get(scope) ?? [])
        const own = declared(world.estate, environmentKind).find((one) => one.name === declaration?.spec.environment)
        if (own !== undefined) stages.add(own.spec.stage)
        const observed = [...stages].toSorted()
        if (stages.size === 0) return unknown('NothingDeclared', 'nothing says which stage it serves')
        const mixed = stages.has('production') && (stages.has('sandbox') || stages.has('development'))
        return passWhen(
          !mixed,
          ['OneStage', `it serves ${observed.join(', ')}`],
          ['MixedStages', `it serves ${observed.join(', ')} together`],
          { observed },
        )
      },
    }),
    examples: {
      positive: { estate: documents(...landing()), resources: [account] },
      negative: {
        estate: documents(
          ...landing(),
          ['Environment', 'lab', '{ stage: sandbox }'],
          ['Workload', 'trial', '{ displayName: Trial, owner: vision, environment: lab, selectors: [{ resourceGroup: rg-ai }] }'],
        ),
        resources: [account],
      },
    },
  }),
  control({
    id: 'gov-management-group-placement',
    title: 'Subscriptions sit where they were meant to',
    rationale: 'A subscription in the wrong place of the hierarchy gets the wrong policies, or none.',
    areas: ['governance-and-security'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    profile: 'enterprise',
    remedy: { text: 'Move the subscription.', command: 'az account management-group subscription add --name <group> --subscription <id>' },
    source: learn(
      'Azure landing zone resource organization',
      'cloud-adoption-framework/ready/landing-zone/design-area/resource-org-management-groups',
    ),
    evaluation: eachSubscription({
      reads: [SUBSCRIPTION_ROW],
      judge: (subject) => {
        const wanted = subject.declaration?.spec.managementGroup ?? 'none'
        if (wanted === 'none') return notApplicable('NoPlacement', 'no management group is declared for it')
        const above = ancestorsOf(subject)
        if (above === undefined) return unknown('PropertyNotExported', 'the export does not say which management groups it is in')
        const found = above.some((name) =>
          name
            .toLowerCase()
            .split(/[^a-z0-9]+/)
            .includes(wanted),
        )
        return passWhen(
          found,
          ['Placed', `it is in ${above[0] ?? ''}`],
          ['Misplaced', `it is in ${above[0] ?? ''}, and was meant to be in ${wanted}`],
          { observed: above, expected: wanted },
        )
      },
    }),
    examples: {
      positive: { estate: corp, resources: [placed('alz-corp')] },
      negative: { estate: corp, resources: [placed('alz-online')] },
    },
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
      judge: ({ declaration, parameters }) => {
        const projected = declaration?.spec.projectedMonthlyCost
        const actual = declaration?.spec.actualMonthlyCost?.cost
        if (projected === undefined || actual === undefined)
          return unknown('NothingDeclared', `${projected === undefined ? 'its projected' : 'its actual'} monthly cost is not declared`)
        if (projected.currency !== actual.currency)
          return unknown('NothingDeclared', 'projected and actual cost are in different currencies')
        return judgeRatio(actual, projected, Number(parameters['maxPercent']))
      },
    }),
    examples: { positive: { estate: costs('900.00') }, negative: { estate: costs('1800.00') } },
  }),
]

function judgeRatio(actual: Money, projected: Money, maxPercent: number): Judgement {
  const ratio = moneyRatio(actual, projected)
  if (ratio === undefined) return unknown('NothingDeclared', 'its projected cost is zero')
  const percent = Math.round(Number(ratio) * 100)
  const told = `it cost ${actual.amount} ${actual.currency}, ${percent} % of what was projected`
  return passWhen(percent <= maxPercent, ['WithinProjection', told], ['OverProjection', told], { observed: percent, expected: maxPercent })
}

function costs(amount: string): string {
  const spec = `{ id: ${SUBSCRIPTION}, owner: vision, environment: env, projectedMonthlyCost: { amount: "1000.00", currency: EUR }, actualMonthlyCost: { month: 2026-10, cost: { amount: "${amount}", currency: EUR } } }`
  return documents(
    ['Team', 'vision', '{ displayName: Vision, lead: ada }'],
    ['Environment', 'env', '{ stage: production }'],
    ['Subscription', 'sub-vision', spec],
  )
}
