import { declared } from '../../../estate/index.ts'
import { listProperty, type ObservedResource } from '../../../inventory/index.ts'
import { environmentKind } from '../../../organization/index.ts'
import type { World } from '../../control.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, extension, landing, SUBSCRIPTION } from '../../rules/examples.ts'
import { factRef, fail, notApplicable, pass, passWhen, unknown, notListed, type Judgement } from '../../rules/judgement.ts'
import { ownership } from '../../rules/ai.ts'
import { at } from '../../rules/json.ts'
import { listedIn } from '../../rules/listing.ts'
import { inSubscription, presenceIn } from '../../rules/presence.ts'
import { perWorld } from '../../rules/per-world.ts'
import { named, reachOf } from '../../rules/policies.ts'
import { checklist, learn } from '../../rules/sources.ts'
import { eachSubscription, type SubscriptionCase } from '../../rules/subjects.ts'
import { AI_ACCOUNT, POLICY_ASSIGNMENT, SUBSCRIPTION_ROW } from '../../rules/types.ts'

const assignments = inSubscription(POLICY_ASSIGNMENT)

/** How many resources are cited for a stage. */
const CITED = 3

/** Stages of what runs in each subscription, by scope, with some of what shows each. */
const stagesIn = perWorld((world: World): ReadonlyMap<string, ReadonlyMap<string, readonly ObservedResource[]>> => {
  const stages = new Map<string, Map<string, ObservedResource[]>>()
  const lookup = ownership(world)
  for (const one of world.inventory.resources) {
    const { stage } = lookup(one.resource)
    const { subscriptionId } = one.resource
    if (subscriptionId === undefined || stage === undefined) continue
    const scope = `/subscriptions/${subscriptionId}`
    const own = stages.get(scope) ?? new Map<string, ObservedResource[]>()
    const shown = own.get(stage) ?? []
    if (shown.length < CITED) own.set(stage, [...shown, one])
    stages.set(scope, own)
  }
  return stages
})

/** What the estate assigns to a subscription or above it, where Azure is not known to lack it. */
function declaredFor({ world, scope }: SubscriptionCase): Judgement | undefined {
  const { assignments } = reachOf(world, scope)
  const names = assignments.map(({ assignment }) => assignment.displayName)
  const evidence = assignments.slice(0, CITED).flatMap(({ assignment }) => world.policies?.evidenceOf(assignment.id) ?? [])
  return names.length === 0 ? undefined : pass('Declared', `the estate declares ${named(names)} for it`, { evidence })
}

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
      reads: [POLICY_ASSIGNMENT],
      judge: (subject) => {
        const own = presenceIn(subject, POLICY_ASSIGNMENT, assignments, 'policy assignment')
        if (own.status === 'pass') return own
        const inherited = subject.world.inventory
          .ofType(POLICY_ASSIGNMENT)
          .filter((one) => one.resource.id.startsWith('/providers/microsoft.management/'))
        const above = ancestorsOf(subject)?.map((name) => `/managementgroups/${name.toLowerCase()}/`)
        const fromAbove = inherited.find((one) => above?.some((group) => one.resource.id.includes(group)) === true)
        return fromAbove === undefined
          ? (declaredFor(subject) ?? own)
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
      reads: ['estate', AI_ACCOUNT],
      judge: ({ scope, world, declaration }) => {
        const seen = stagesIn(world).get(scope) ?? new Map<string, readonly ObservedResource[]>()
        const own = declared(world.estate, environmentKind).find((one) => one.name === declaration?.spec.environment)
        const stages = new Set([...seen.keys(), ...(own === undefined ? [] : [own.spec.stage])])
        const observed = [...stages].toSorted()
        const details = { observed, evidence: [...seen.values()].flat().map(factRef) }
        if (stages.size === 0) return unknown('NothingDeclared', 'nothing says which stage it serves')
        if (stages.has('production') && (stages.has('sandbox') || stages.has('development')))
          return fail('MixedStages', `it serves ${observed.join(', ')} together`, details)
        return listedIn(world, AI_ACCOUNT, scope)
          ? pass('OneStage', `it serves ${observed.join(', ')}`, details)
          : notListed([AI_ACCOUNT], 'it was not listed in full: something of another stage may run in it', details)
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
        if (subject.declaration === undefined)
          return unknown('NothingDeclared', 'it is not declared, so that nothing says where it belongs')
        const wanted = subject.declaration.spec.managementGroup ?? 'none'
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
]
