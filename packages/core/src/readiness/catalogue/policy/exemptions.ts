import type { PolicyExemption } from '@fairway/arm/assignment'
import { addDays, dayOf } from '../../../kernel/index.ts'
import { control, numberOf } from '../../rules/define.ts'
import { documents, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, pass, type Judgement } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { eachExemption, type PolicyContext } from '../../rules/policies.ts'
import { learn } from '../../rules/sources.ts'

const exempted = (more: string) => ({
  estate: documents(
    ['PolicyAssignment', 'ai-guardrails', `{ scope: /subscriptions/${SUBSCRIPTION}, policyDefinitionId: fairway-ai-baseline }`],
    [
      'PolicyExemption',
      'demo',
      `{ scope: /subscriptions/${SUBSCRIPTION}/resourceGroups/rg-demo, policyAssignmentId: ai-guardrails, exemptionCategory: Waiver${more} }`,
    ],
  ),
})

/** Members of an exemption's metadata that say who asked for it, as people write them. */
const ASKED_FOR_BY = ['owner', 'requestedBy', 'approvedBy']

/** `Waiver, owner vision`: what kind of exemption it is, and whose, where its metadata says so. */
function kindOf({ id, category }: PolicyExemption, { policies }: PolicyContext): string {
  const metadata = at(policies.plan.documents.get(id)?.body['properties'], 'metadata')
  const who = ASKED_FOR_BY.map((key) => [key, textAt(metadata, key)] as const).find(([, name]) => name !== '')
  return who === undefined ? category : `${category}, ${who[0]} ${who[1]}`
}

/** Whether an exemption spares anything, and ends soon enough. */
function judgeEnd(exemption: PolicyExemption, context: PolicyContext): Judgement {
  const { world, policies, parameters } = context
  const most = numberOf(parameters, 'maxDays')
  const expected = { endsWithinDays: most }
  const kind = kindOf(exemption, context)
  const idle = policies.plan.plan.problems.find((one) => one.document === exemption.id && spares.has(one.code))
  if (idle !== undefined)
    return fail('SparesNothing', `it spares nothing: ${idle.message} (${kind})`, { remedy: `${sentence(idle.help)}.` })
  const { expiresOn } = exemption
  if (expiresOn === undefined) return fail('NoEnd', `it has no end (${kind})`, { observed: null, expected })
  const end = dayOf(new Date(expiresOn).toISOString())
  const details = { observed: end, expected }
  if (Date.parse(expiresOn) <= Date.parse(world.now))
    return fail('Ended', `it ended on ${end} and spares nothing any more (${kind})`, details)
  return Date.parse(expiresOn) > Date.parse(addDays(world.now, most))
    ? fail('EndsLate', `it ends on ${end}, which is more than ${most} days away (${kind})`, details)
    : pass('Ends', `it ends on ${end} (${kind})`, details)
}

const spares: ReadonlySet<string> = new Set(['AssignmentNotFound', 'ExemptionOutsideScope'])

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Exceptions from policy, and how they end. */
export const exemptionControls = [
  control({
    id: 'policy-exemptions-end',
    title: 'Policy exemptions have an end and have not outlived it',
    rationale:
      'An exemption without an end is a hole that nobody remembers; one that has ended leaves its resource out of order without anybody having decided so.',
    areas: ['governance-and-security'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Give the exemption an end, renew it with a reason, or mend what it spares and remove it.',
      command: 'az policy exemption update --name <name> --scope <scope> --expires-on <day>',
    },
    source: learn('Azure Policy exemption structure', 'governance/policy/concepts/exemption-structure'),
    parameters: { maxDays: 365 },
    evaluation: eachExemption(judgeEnd),
    examples: { positive: exempted(', expiresOn: 2027-02-01'), negative: exempted('') },
  }),
]
