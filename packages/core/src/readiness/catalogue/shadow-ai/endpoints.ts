import { declared } from '../../../estate/index.ts'
import { parseInstant } from '../../../kernel/index.ts'
import { workloadKind } from '../../../organization/index.ts'
import { ownership } from '../../rules/ai.ts'
import { judgeInCode } from '../../rules/code.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, landing, workload } from '../../rules/examples.ts'
import { gpuSizeOf } from '../../rules/gpu.ts'
import { estateRef, fail, pass, unknown } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { AI_ENDPOINTS, VM, VMSS } from '../../rules/types.ts'

const workloads = perWorld((world) => new Map(declared(world.estate, workloadKind).map((one) => [one.name, one])))

const account = azure('Microsoft.CognitiveServices/accounts', 'chat', { kind: 'OpenAI' })
const declaredEstate = documents(...landing(), workload())
const REVIEW = 'securityReview: { reviewedBy: sam@contoso.example, reviewedAt: 2026-10-01 }'
const machine = azure('Microsoft.Compute/virtualMachines', 'train', {
  properties: { hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } },
})

/** AI that somebody runs and nobody answers for. */
export const shadowEndpointControls = [
  control({
    id: 'shadow-ai-endpoint-declared',
    title: 'Every AI endpoint belongs to a declared workload',
    rationale: 'An endpoint without a declared purpose and owner is a leak nobody watches.',
    areas: ['shadow-ai'],
    phase: 'p1',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Declare a Workload that selects it, with its owner; or remove the endpoint.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/secure',
    },
    source: handbook('shadow AI detection'),
    evaluation: eachResource({
      types: AI_ENDPOINTS,
      alsoReads: ['estate'],
      judge: ({ resource, world }) => {
        const { workload: name, team } = ownership(world)(resource)
        if (name === undefined)
          return fail(
            'NotDeclared',
            team === undefined ? 'no declared workload selects it' : `no declared workload selects it; team ${team} holds its place`,
            { observed: null },
          )
        return pass('Declared', `it belongs to ${name}`, { observed: name })
      },
    }),
    examples: {
      positive: { estate: declaredEstate, resources: [account] },
      negative: { estate: documents(...landing()), resources: [account] },
    },
  }),
  control({
    id: 'shadow-ai-security-review',
    title: 'Every AI endpoint was reviewed by security',
    rationale: 'Each unreviewed model endpoint is a way for data to leave that nobody has looked at.',
    areas: ['shadow-ai', 'governance-and-security'],
    phase: 'p1',
    severity: 'critical',
    level: 3,
    remedy: {
      text: 'Have the workload reviewed, and record it as securityReview of the Workload.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/secure',
    },
    source: handbook('shadow AI detection'),
    evaluation: eachResource({
      types: AI_ENDPOINTS,
      alsoReads: ['estate'],
      judge: ({ resource, world }) => {
        const document = workloads(world).get(ownership(world)(resource).workload ?? '')
        if (document === undefined) return fail('NotDeclared', 'it belongs to no declared workload, so nobody can have reviewed it')
        const evidence = [estateRef(world, document)]
        const review = document.spec.securityReview
        if (review === undefined) return fail('NotReviewed', `${document.name} has no security review`, { evidence })
        const at = parseInstant(review.reviewedAt)
        if (at === undefined || at > world.now)
          return fail('NotReviewed', `the review of ${document.name} is dated ${review.reviewedAt}, after this assessment`, { evidence })
        return pass('Reviewed', `${document.name} was reviewed on ${review.reviewedAt} by ${review.reviewedBy}`, {
          observed: review.reviewedAt,
          evidence,
        })
      },
    }),
    examples: {
      positive: { estate: documents(...landing(), workload(REVIEW)), resources: [account] },
      negative: { estate: declaredEstate, resources: [account] },
    },
  }),
  control({
    id: 'shadow-gpu-in-code',
    title: 'No GPU machine was made outside code',
    rationale: 'A GPU machine made in the portal is the first sign of AI that nobody was told about, and the most expensive one.',
    areas: ['shadow-ai', 'automation', 'gpu-readiness'],
    phase: 'p1',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Ask its maker what it is for; bring it into code or delete it.',
      command: 'az vm list --query "[?starts_with(hardwareProfile.vmSize, \'Standard_N\')].id"',
    },
    source: handbook('shadow AI detection'),
    evaluation: eachResource({
      types: [VM, VMSS],
      alsoReads: ['iac'],
      judge: ({ resource, world }) => {
        if (resource.type === VM && resource.properties === undefined) return propertiesNotExported()
        return gpuSizeOf(resource) === undefined ? undefined : judgeInCode(world, resource.id)
      },
    }),
    examples: {
      positive: { resources: [machine], codified: [machine.id.toLowerCase()] },
      negative: { resources: [machine, account], codified: [account.id.toLowerCase()] },
    },
  }),
  control({
    id: 'shadow-ai-team-known',
    title: 'Every AI resource has a team that answers for it',
    rationale: 'Without an owner there is nobody to ask, to bill or to wake.',
    areas: ['shadow-ai', 'organization-and-culture'],
    phase: 'p1',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Declare the subscription with its owner, or tag the resource with its team.',
      command: 'az tag update --resource-id <id> --operation Merge --tags team=<team>',
    },
    source: checklist(42),
    evaluation: eachResource({
      types: AI_ENDPOINTS,
      alsoReads: ['estate'],
      judge: ({ resource, world }) => {
        const { team } = ownership(world)(resource)
        if (team !== undefined) return pass('Owned', `team ${team} answers for it`, { observed: team })
        if (resource.tags === undefined)
          return unknown('PropertyNotExported', 'no declaration names a team, and the export carries no tags')
        return fail('NoOwner', 'no declaration names a team, and no tag names a declared one', { observed: null })
      },
    }),
    examples: { positive: { estate: documents(...landing()), resources: [account] }, negative: { resources: [{ ...account, tags: {} }] } },
  }),
]
