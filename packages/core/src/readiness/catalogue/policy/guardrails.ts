import { declared } from '../../../estate/index.ts'
import { environmentKind } from '../../../organization/index.ts'
import type { World } from '../../control.ts'
import { ownership } from '../../rules/ai.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, extension, landing } from '../../rules/examples.ts'
import { fail, notListed, pass, unknown, type Judgement } from '../../rules/judgement.ts'
import { listedIn } from '../../rules/listing.ts'
import { perWorld } from '../../rules/per-world.ts'
import {
  definitionsMissing,
  DEPLOY,
  isAboutAi,
  named,
  namedPolicies,
  reachOf,
  unread,
  type Reach,
  type ReachingPolicy,
} from '../../rules/policies.ts'
import { caf, learn } from '../../rules/sources.ts'
import { eachSubscription, type SubscriptionCase } from '../../rules/subjects.ts'
import { AI_SERVICES, POLICY_ASSIGNMENT, SUBSCRIPTION_ROW } from '../../rules/types.ts'

/** Subscriptions with AI services, with the stages that these serve, by scope. */
const aiSubscriptions = perWorld((world): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { resource } of AI_SERVICES.flatMap((type) => world.inventory.ofType(type))) {
    if (resource.subscriptionId === undefined) continue
    const scope = `/subscriptions/${resource.subscriptionId.toLowerCase()}`
    const stages = found.get(scope) ?? new Set<string>()
    const { stage } = ownership(world)(resource)
    if (stage !== undefined) stages.add(stage)
    found.set(scope, stages)
  }
  return found
})

/** The guardrails of a subscription, or why nobody can say that there are none. */
function noGuardrail({ world, scope }: SubscriptionCase, { assignments, unresolved, undeployed }: Reach): Judgement {
  if (unresolved.length > 0) return definitionsMissing(unresolved)
  if (!listedIn(world, POLICY_ASSIGNMENT, scope)) return notListed([POLICY_ASSIGNMENT], 'policy assignments were not listed')
  if (unread(world, POLICY_ASSIGNMENT).length > 0) return unknown('PropertiesNotExported', 'the export does not say what is assigned')
  const plan = world.policies?.plan
  const above = plan?.plan.assignments.some(({ assignment }) => assignment.scope.includes('/managementgroups/')) === true
  if (above && !plan.tree.isPlaced(scope))
    return notListed([SUBSCRIPTION_ROW], 'nobody says which management groups it lies in, and some of them have assignments')
  const observed = assignments.map(({ assignment }) => assignment.displayName).slice(0, 10)
  const waiting = undeployed.filter((one) => one.policies.some(isAboutAi)).map(({ assignment }) => assignment.displayName)
  if (waiting.length > 0)
    return fail('NotDeployed', `the estate declares ${named(waiting)} for it, and Azure does not have that`, { observed, remedy: DEPLOY })
  const told =
    assignments.length === 0 ? 'nothing is assigned to it' : `${assignments.length} assignment(s) reach it, and none is about AI services`
  return fail('NoGuardrail', told, { observed })
}

const evidenceFor = (world: World, guardrails: readonly ReachingPolicy[]) =>
  [...new Set(guardrails.map(({ policy }) => policy.assignment.assignment.id))]
    .slice(0, 3)
    .flatMap((id) => world.policies?.evidenceOf(id) ?? [])

function judgeAssigned(subject: SubscriptionCase): Judgement | undefined {
  const { world, scope } = subject
  if (!aiSubscriptions(world).has(scope)) return undefined
  const reach = reachOf(world, scope)
  const guardrails = reach.policies.filter(({ policy }) => isAboutAi(policy))
  if (guardrails.length === 0) return noGuardrail(subject, reach)
  const evidence = evidenceFor(world, guardrails)
  return pass(
    'Guarded',
    `${guardrails.length} policies about AI services reach it: ${namedPolicies(guardrails.map((one) => one.policy))}`,
    { evidence },
  )
}

/** Whether a subscription serves production; `undefined`: nothing says what it serves. */
function isProduction({ world, scope, declaration }: SubscriptionCase): boolean | undefined {
  const stages = new Set(aiSubscriptions(world).get(scope))
  const own = declared(world.estate, environmentKind).find((one) => one.name === declaration?.spec.environment)
  if (own !== undefined) stages.add(own.spec.stage)
  return stages.size === 0 ? undefined : stages.has('production')
}

function judgeEnforced(subject: SubscriptionCase): Judgement | undefined {
  const { world, scope } = subject
  if (!aiSubscriptions(world).has(scope)) return undefined
  const production = isProduction(subject)
  if (production === false) return undefined
  if (production === undefined) return unknown('NothingDeclared', 'nothing says which stage it serves')
  const reach = reachOf(world, scope)
  const guardrails = reach.policies.filter(({ policy }) => isAboutAi(policy))
  if (guardrails.length === 0) return noGuardrail(subject, reach)
  const denying = guardrails.filter(({ policy }) => policy.effect === 'deny')
  const awake = new Set(denying.filter((one) => one.enforced).map(({ policy }) => policy.definitionId))
  const asleep = denying.filter(({ policy }) => !awake.has(policy.definitionId)).map(({ policy }) => policy)
  const evidence = evidenceFor(world, denying.length > 0 ? denying : guardrails)
  if (denying.length === 0)
    return fail(
      'AuditOnly',
      `all ${guardrails.length} policies about AI services only record: ${namedPolicies(guardrails.map((one) => one.policy))}`,
      { evidence },
    )
  if (asleep.length > 0)
    return fail('NotEnforced', `would deny, but is not enforced: ${namedPolicies(asleep)}`, {
      evidence,
      observed: 'DoNotEnforce',
      expected: 'Default',
    })
  return pass(
    'Enforced',
    `${awake.size} policies about AI services deny what breaks them: ${namedPolicies(denying.map((one) => one.policy))}`,
    { evidence },
  )
}

/** A production subscription with an account, and what Azure shows to be assigned to it. */
const guarded = (definition: string, enforcementMode = 'Default') => ({
  estate: documents(...landing()),
  resources: [
    azure('Microsoft.CognitiveServices/accounts', 'chat'),
    extension('Microsoft.Authorization/policyAssignments', 'guardrails', {
      properties: { policyDefinitionId: `/providers/Microsoft.Authorization/${definition}`, enforcementMode },
    }),
  ],
})

const reads = [POLICY_ASSIGNMENT, SUBSCRIPTION_ROW, ...AI_SERVICES]

/** Guardrails for AI services where AI runs. */
export const guardrailControls = [
  control({
    id: 'policy-ai-guardrails',
    title: 'Subscriptions with AI have policies about AI',
    rationale:
      'Rules for virtual machines and locations say nothing of keys, models and content filters: those need policies of their own.',
    areas: ['governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Assign an initiative for AI services at the management group or subscription.',
      command: 'az policy assignment create --name ai-guardrails --policy-set-definition <initiative> --scope <scope>',
    },
    source: learn('Azure Policy built-in definitions for Foundry Tools', 'ai-services/policy-reference'),
    evaluation: eachSubscription({ reads, judge: judgeAssigned }),
    examples: {
      positive: guarded('policySetDefinitions/fairway-ai-baseline'),
      negative: guarded('policyDefinitions/fairway-ai-storage-shared-key'),
    },
  }),
  control({
    id: 'policy-ai-guardrails-enforced',
    title: 'In production, policies about AI deny and do not only record',
    rationale: 'An audit tells afterwards what a deny would have kept out; in production afterwards is too late.',
    areas: ['governance-and-security', 'security'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    remedy: {
      text: 'Set the enforcement mode of the assignment to Default and the effect of its guardrails to Deny, after a while of audit.',
      command: 'az policy assignment update --name <name> --scope <scope> --enforcement-mode Default',
    },
    source: caf('govern'),
    evaluation: eachSubscription({ reads: ['estate', ...reads], judge: judgeEnforced }),
    examples: {
      positive: guarded('policyDefinitions/fairway-ai-account-local-auth'),
      negative: guarded('policyDefinitions/fairway-ai-account-local-auth', 'DoNotEnforce'),
    },
  }),
]
