import { textProperty } from '../../../inventory/index.ts'
import type { World } from '../../control.ts'
import { aiEndpoints } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control, listOf } from '../../rules/define.ts'
import { azure, documents, landing, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, notApplicable, pass, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { listedIn } from '../../rules/listing.ts'
import { perWorld } from '../../rules/per-world.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachSubscription } from '../../rules/subjects.ts'
import { AI_ACCOUNT, AI_ENDPOINTS, ML_WORKSPACE, SUBSCRIPTION_ROW } from '../../rules/types.ts'

const endpointCounts = perWorld((world) => {
  const groups = Map.groupBy(aiEndpoints(world), (one) => one.resource.subscriptionId ?? '')
  return new Map([...groups].map(([id, list]) => [id, list.length]))
})

/** Whether accounts and workspaces, which every endpoint is or belongs to, were listed in full in a subscription. */
const aiListed = (world: World, scope: string): boolean => [AI_ACCOUNT, ML_WORKSPACE].every((type) => listedIn(world, type, scope))

const account = azure('Microsoft.CognitiveServices/accounts', 'chat')
const row = (quotaId: string) => ({ id: `/subscriptions/${SUBSCRIPTION}`, properties: { subscriptionPolicies: { quotaId } } })

/** Where AI runs that the organisation does not know of. */
export const shadowPlaceControls = [
  control({
    id: 'shadow-subscription-declared',
    title: 'AI runs only in declared subscriptions',
    rationale: 'A subscription that the platform does not know has no owner, no budget and no policy.',
    areas: ['shadow-ai'],
    phase: 'p1',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Declare the subscription with its owner and environment, or move what runs in it.',
      command: 'az account list --query "[].{id:id, name:name}"',
    },
    source: handbook('shadow AI detection'),
    evaluation: eachSubscription({
      reads: [...AI_ENDPOINTS],
      judge: ({ id, declaration, scope, world }) => {
        const count = endpointCounts(world).get(id) ?? 0
        const details = { observed: count }
        if (declaration !== undefined) return pass('Declared', `it is declared, with ${count} AI endpoint(s)`, details)
        if (count > 0) return fail('NotDeclared', `${count} AI endpoint(s) run in it, and it is not declared`, details)
        return aiListed(world, scope)
          ? notApplicable('NoAi', 'no AI endpoint runs in it')
          : notListed([AI_ACCOUNT, ML_WORKSPACE], 'it was not listed in full')
      },
    }),
    examples: { positive: { estate: documents(...landing()), resources: [account] }, negative: { resources: [account] } },
  }),
  control({
    id: 'shadow-no-personal-subscription',
    title: 'No AI runs in personal subscriptions',
    rationale: 'Trial, student and pay-as-you-go offers on a personal card belong to a person: so do the data and the models in them.',
    areas: ['shadow-ai'],
    phase: 'p1',
    severity: 'high',
    level: 3,
    parameters: {
      personalOffers: ['FreeTrial', 'PayAsYouGo', 'MSDN', 'AzurePass', 'AzureForStudents', 'DreamSpark', 'Sponsored', 'MPN', 'BizSpark'],
    },
    remedy: {
      text: 'Move the workload into a subscription of the organisation.',
      link: 'https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription',
    },
    source: handbook('shadow AI detection'),
    evaluation: eachSubscription({
      reads: [SUBSCRIPTION_ROW, AI_ACCOUNT, ML_WORKSPACE],
      judge: ({ id, row: seen, scope, world, parameters }) => {
        const count = endpointCounts(world).get(id) ?? 0
        if (count === 0)
          return aiListed(world, scope)
            ? notApplicable('NoAi', 'no AI endpoint runs in it')
            : notListed([AI_ACCOUNT, ML_WORKSPACE], 'it was not listed in full')
        const offer = seen === undefined ? undefined : textProperty(seen.resource, 'subscriptionPolicies.quotaId')
        if (offer === undefined) return unknown('PropertyNotExported', 'the export does not say what offer the subscription has')
        const personal = listOf(parameters, 'personalOffers').some((one) => offer.toLowerCase().startsWith(one))
        return passWhen(
          !personal,
          ['OrganisationOffer', `its offer is \`${offer}\``],
          ['PersonalOffer', `its offer is \`${offer}\`, and ${count} AI endpoint(s) run in it`],
          { observed: offer },
        )
      },
    }),
    examples: {
      positive: { resources: [row('EnterpriseAgreement_2014-09-01'), account] },
      negative: { resources: [row('PayAsYouGo_2014-09-01'), account] },
    },
  }),
  attested({
    id: 'shadow-secrets-scanned',
    title: 'Repositories are scanned for AI keys',
    rationale: 'Keys of model services are found in repositories before they are found by their owners.',
    areas: ['shadow-ai', 'security'],
    phase: 'p1',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Turn on secret scanning with push protection for every repository.',
      link: 'https://docs.github.com/code-security/secret-scanning',
    },
    source: handbook('shadow AI detection'),
    question: 'Are all repositories scanned for keys of AI services, and are found keys revoked?',
    validDays: 180,
  }),
  attested({
    id: 'shadow-saas-inventory',
    title: 'AI services outside Azure that are used are known',
    rationale: 'Most company data leaves through a browser, not through a model endpoint of your own.',
    areas: ['shadow-ai'],
    phase: 'p1',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'List the AI services people use from proxy or Defender for Cloud Apps logs, and decide on each.',
      link: 'https://learn.microsoft.com/defender-cloud-apps/',
    },
    source: checklist(36),
    question: 'Is there a list of the external AI services people use, each with a decision and an owner?',
    validDays: 180,
  }),
  attested({
    id: 'shadow-discovery-recurring',
    title: 'The search for unknown AI repeats',
    rationale: 'New unknown AI appears every week; a search from last year finds last year’s.',
    areas: ['shadow-ai'],
    phase: 'p6',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Schedule the scan, and look at what is new in every quarterly review.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/secure',
    },
    source: checklist(51),
    question: 'Is the search for unknown AI repeated at least every month, and followed up?',
    validDays: 100,
  }),
]
