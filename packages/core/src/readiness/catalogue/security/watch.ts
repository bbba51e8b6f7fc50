import { textProperty } from '../../../inventory/index.ts'
import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { extension } from '../../rules/examples.ts'
import { fail, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { checklist } from '../../rules/sources.ts'
import { eachSubscription } from '../../rules/subjects.ts'

const PRICING = 'microsoft.security/pricings'

const plansByScope = perWorld((world) =>
  Map.groupBy(world.inventory.ofType(PRICING), (one) => one.resource.id.split('/').slice(0, 3).join('/')),
)

const plan = (name: string, pricingTier: string) => extension('Microsoft.Security/pricings', name, { properties: { pricingTier } })

/** Watching for attacks, and being ready for them. */
export const securityWatchControls = [
  control({
    id: 'sec-defender-ai-plan',
    title: 'Defender watches AI services in every subscription',
    rationale: 'Prompt attacks and leaking credentials show in the traffic of the service; nobody else looks there.',
    areas: ['security', 'governance-and-security'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    parameters: { plan: 'AI' },
    remedy: { text: 'Turn the AI services plan on.', command: 'az security pricing create --name AI --tier Standard' },
    source: checklist(34),
    evaluation: eachSubscription({
      reads: [PRICING],
      judge: ({ scope, world, parameters }) => {
        const wanted = String(parameters['plan']).toLowerCase()
        const plans = plansByScope(world).get(scope) ?? []
        const own = plans.find((one) => one.resource.name.toLowerCase() === wanted)
        const tier = own === undefined ? undefined : textProperty(own.resource, 'pricingTier')
        if (tier !== undefined) {
          return passWhen(tier.toLowerCase() === 'standard', ['PlanOn', 'the plan is on'], ['PlanOff', `the plan is on tier \`${tier}\``], {
            observed: tier,
            expected: 'Standard',
          })
        }
        if (own !== undefined) return unknown('PropertyNotExported', 'the export does not say which tier the plan is on')
        if (!world.inventory.enumerated(PRICING, scope)) return notListed([PRICING], 'Defender plans were not listed')
        return fail('PlanMissing', 'the subscription has no AI plan', {
          observed: plans.map((one) => one.resource.name),
          expected: 'Standard',
        })
      },
    }),
    examples: { positive: { resources: [plan('AI', 'Standard')] }, negative: { resources: [plan('AI', 'Free')] } },
  }),
  attested({
    id: 'sec-multi-factor-sign-in',
    title: 'Everybody with rights in Azure signs in with a second factor',
    rationale: 'A password alone opens subscriptions, keys and models to whoever phishes it.',
    areas: ['security'],
    phase: 'p2',
    severity: 'critical',
    level: 2,
    remedy: {
      text: 'Require it through Conditional Access.',
      link: 'https://learn.microsoft.com/entra/identity/conditional-access/overview',
    },
    source: checklist(96),
    question: 'Does a Conditional Access policy require multi-factor sign-in of everybody who can reach Azure?',
    validDays: 180,
  }),
  attested({
    id: 'sec-privileged-access-in-time',
    title: 'Privileged roles are taken for hours, not held',
    rationale: 'Rights that nobody holds cannot be stolen overnight.',
    areas: ['security'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    profile: 'enterprise',
    remedy: {
      text: 'Make privileged roles eligible instead of active.',
      link: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
    },
    source: checklist(97),
    question: 'Are privileged roles eligible only, activated with a reason and reviewed every quarter?',
    validDays: 180,
  }),
  attested({
    id: 'sec-red-teaming',
    title: 'Models and applications are attacked by us first',
    rationale: 'Prompt injection and leakage show only when somebody tries.',
    areas: ['security', 'model-management'],
    phase: 'p5',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Plan a red-team exercise before each release that changes model, prompt or tools.',
      link: 'https://learn.microsoft.com/azure/ai-services/openai/concepts/red-teaming',
    },
    source: checklist(91),
    question: 'Was every production AI application red-teamed within the last year, with its findings closed?',
    validDays: 365,
  }),
  attested({
    id: 'sec-ai-incident-plan',
    title: 'The incident plan covers AI and is rehearsed',
    rationale: 'Leaked prompts, poisoned data and a model to be switched off are in no ordinary plan.',
    areas: ['security', 'governance-and-security'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    remedy: {
      text: 'Add AI scenarios to the plan and rehearse one each half-year.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/secure',
    },
    source: checklist(47),
    question: 'Does the incident plan cover AI incidents, and was one rehearsed within the last 180 days?',
    validDays: 180,
  }),
]
