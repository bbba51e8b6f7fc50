import type { IacStatus } from '../../../iac/index.ts'
import type { Evaluation, World } from '../../control.ts'
import { codeRefs, hasCode, judgeInCode } from '../../rules/code.ts'
import { control, numberOf } from '../../rules/define.ts'
import { azure, idOf } from '../../rules/examples.ts'
import { aboutOrganization, fail, pass, passWhen, unknown, verdict } from '../../rules/judgement.ts'
import { caf, checklist, handbook } from '../../rules/sources.ts'
import { eachResource, wholeEstate } from '../../rules/subjects.ts'
import { AI_ENDPOINTS, SEARCH } from '../../rules/types.ts'

const account = azure('Microsoft.CognitiveServices/accounts', 'chat')
const search = azure('Microsoft.Search/searchServices', 'index')
const idsOf = (...ones: readonly { readonly id: string }[]): readonly string[] => ones.map((one) => one.id.toLowerCase())

const noCode = (world: World) => aboutOrganization(world, unknown('NoSourceOfCode', 'no infrastructure as code was read'))

/** One verdict for each subject of code in a bad status, and one for the organisation when there is none. */
const noneOf = (bad: IacStatus, reason: string, what: string): Evaluation => ({
  kind: 'facts',
  reads: ['iac'],
  evaluate: (world) => {
    if (!hasCode(world)) return [noCode(world)]
    const found = [...world.iac.verdicts.values()].filter((one) => one.status === bad)
    if (found.length === 0)
      return [aboutOrganization(world, pass('None', `nothing is ${what}`, { observed: 0, expected: 0, evidence: codeRefs(world) }))]
    return found.map((one) => {
      const resource = world.inventory.get(one.subject)?.resource
      const differences = one.differences ?? []
      const message = differences.length === 0 ? `${what}: ${one.reason}` : `${what}: ${differences.join('; ')}`
      return verdict(
        one.subject,
        resource?.name ?? one.address ?? one.subject,
        fail(reason, message, { observed: differences.length === 0 ? bad : [...differences] }),
        [{ kind: 'iac.resource', key: one.address ?? one.subject, source: one.file ?? 'iac', observedAt: world.now }],
      )
    })
  },
})

/** How much of the estate is in code, and whether code and world agree. */
export const codeControls = [
  control({
    id: 'auto-code-is-read',
    title: 'Infrastructure as code is a source of facts',
    rationale: 'As long as nobody compares code with the world, nobody knows what was made by hand.',
    areas: ['automation'],
    phase: 'p1',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Declare a Source of type terraform-state, terraform-show or arm-deployment.',
      command: 'terraform show -json > exports/platform.tfshow.json',
    },
    source: checklist(4),
    evaluation: wholeEstate(['iac'], (world) => {
      if (hasCode(world))
        return pass('CodeRead', `${world.iac.verdicts.size} resources were compared with code`, { evidence: codeRefs(world) })
      return world.inventory.resources.length === 0
        ? unknown('NothingObserved', 'neither code nor resources were read')
        : fail('NoCode', 'resources were seen, and no code was')
    }),
    examples: { positive: { resources: [account], codified: idsOf(account) }, negative: { resources: [account] } },
  }),
  control({
    id: 'auto-iac-coverage',
    title: 'Most resources are in code',
    rationale: 'What is not in code cannot be rebuilt, reviewed or repeated, and drifts from what was approved.',
    areas: ['automation', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    parameters: { minPercent: 90 },
    remedy: { text: 'Import what was made by hand, or remove it.', command: 'aztfexport resource-group <group>' },
    source: handbook('readiness scorecard: automation'),
    evaluation: wholeEstate(['iac'], (world, parameters) => {
      const { percent } = world.iac
      if (percent === undefined) return unknown('NoSourceOfCode', 'no infrastructure as code was read')
      const wanted = numberOf(parameters, 'minPercent')
      const details = { observed: percent, expected: wanted, evidence: codeRefs(world) }
      return passWhen(
        percent >= wanted,
        ['Covered', `${percent} % are in code`],
        ['TooLittleCode', `${percent} % are in code; ${wanted} % are wanted`],
        details,
      )
    }),
    examples: {
      positive: { resources: [account], codified: idsOf(account) },
      negative: { resources: [account, search], codified: idsOf(account) },
    },
  }),
  control({
    id: 'auto-no-drift',
    title: 'The world is as the code says',
    rationale: 'A change made by hand is undone by the next deployment, or stops it.',
    areas: ['automation'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: { text: 'Apply the code, or bring the change into it.', command: 'terraform plan -refresh-only' },
    source: caf('govern'),
    evaluation: noneOf('drifted', 'Drifted', 'drifted from code'),
    examples: {
      positive: { resources: [account], codified: idsOf(account) },
      negative: { resources: [account], codified: idsOf(account), drifted: idsOf(account) },
    },
  }),
  control({
    id: 'auto-no-ghosts',
    title: 'Nothing in code is gone from the world',
    rationale: 'State that names what is gone breaks deployments, and hides that something was deleted by hand.',
    areas: ['automation'],
    phase: 'p3',
    severity: 'low',
    level: 4,
    remedy: { text: 'Find out who deleted it, then build it again or drop it from state.', command: 'terraform state rm <address>' },
    source: caf('manage'),
    evaluation: noneOf('ghost', 'Ghost', 'declared and gone'),
    examples: {
      positive: { resources: [account], codified: idsOf(account) },
      negative: { resources: [account], codified: idsOf(account, { id: idOf('Microsoft.KeyVault/vaults', 'gone') }) },
    },
  }),
  control({
    id: 'auto-ai-in-code',
    title: 'AI services are in code',
    rationale: 'An AI service made by hand has whatever settings its maker found, and no review.',
    areas: ['automation', 'shadow-ai'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: { text: 'Bring it into the platform’s code, or remove it.', command: 'aztfexport resource <resource id>' },
    source: checklist(135),
    evaluation: eachResource({
      types: [...AI_ENDPOINTS, SEARCH],
      alsoReads: ['iac'],
      judge: ({ resource, world }) => judgeInCode(world, resource.id),
    }),
    examples: {
      positive: { resources: [account], codified: idsOf(account) },
      negative: { resources: [account, search], codified: idsOf(search) },
    },
  }),
]
