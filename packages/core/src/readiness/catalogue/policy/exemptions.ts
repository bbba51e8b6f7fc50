import type { PolicyExemption } from '@fairway/arm/assignment'
import { addDays, dayOf, type Instant } from '../../../kernel/index.ts'
import { control, numberOf } from '../../rules/define.ts'
import { documents, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, pass, type Judgement } from '../../rules/judgement.ts'
import { eachExemption, EXEMPTION } from '../../rules/policies.ts'
import { learn } from '../../rules/sources.ts'

const ASSIGNED = `{ scope: /subscriptions/${SUBSCRIPTION}, policyDefinitionId: fairway-ai-baseline }`

const exempted = (more: string) => ({
  estate: documents(
    ['PolicyAssignment', 'ai-guardrails', ASSIGNED],
    [
      'PolicyExemption',
      'demo',
      `{ scope: /subscriptions/${SUBSCRIPTION}/resourceGroups/rg-demo, policyAssignmentId: ai-guardrails, exemptionCategory: Waiver${more} }`,
    ],
  ),
})

/** Whether an exemption ends, and soon enough. */
function judgeEnd({ expiresOn, category }: PolicyExemption, now: Instant, most: number): Judgement {
  const expected = { endsWithinDays: most }
  if (expiresOn === undefined) return fail('NoEnd', `it has no end (${category})`, { observed: null, expected })
  const end = dayOf(new Date(expiresOn).toISOString())
  const details = { observed: end, expected }
  if (Date.parse(expiresOn) <= Date.parse(now)) return fail('Ended', `it ended on ${end} and spares nothing any more`, details)
  return expiresOn > addDays(now, most)
    ? fail('EndsLate', `it ends on ${end}, more than ${most} days from now`, details)
    : pass('Ends', `it ends on ${end}`, details)
}

/** Exceptions from policy, and how they end. */
export const exemptionControls = [
  control({
    id: 'policy-exemptions-end',
    title: 'Policy exemptions have an end and have not outlived it',
    rationale: 'An exemption without an end is a hole that nobody remembers, and one that has ended leaves its resource out of order without anybody deciding so.',
    areas: ['governance-and-security'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Give the exemption an end, renew it with a reason, or mend the resource and remove it.',
      command: 'az policy exemption update --name <name> --scope <scope> --expires-on <day>',
    },
    source: learn('Azure Policy exemption structure', 'governance/policy/concepts/exemption-structure'),
    parameters: { maxDays: 365 },
    evaluation: eachExemption([EXEMPTION], (exemption, { now }, parameters) => judgeEnd(exemption, now, numberOf(parameters, 'maxDays'))),
    examples: { positive: exempted(', expiresOn: 2027-02-01'), negative: exempted('') },
  }),
]
