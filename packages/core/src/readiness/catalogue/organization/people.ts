import { declared, declaredOne } from '../../../estate/index.ts'
import { organizationKind, teamKind, workloadKind } from '../../../organization/index.ts'
import { productionStages } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control, listOf, numberOf } from '../../rules/define.ts'
import { documents, landing, organization, workload } from '../../rules/examples.ts'
import { passWhen, unknown } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { caf, handbook } from '../../rules/sources.ts'
import { eachDeclared, wholeEstate } from '../../rules/subjects.ts'

const productionTeams = perWorld(
  (world) =>
    new Set(
      declared(world.estate, workloadKind).flatMap(({ spec }) => (productionStages(world).has(spec.environment) ? [spec.owner] : [])),
    ),
)

const stakeholders = (list: string) => ({ estate: documents(organization(`stakeholders: [${list}]`)) })
const team = (more: string) => ({
  estate: documents(['Team', 'vision', `{ displayName: Vision, lead: ada@contoso.example${more} }`], ...landing().slice(1), workload()),
})
const everyRole = ['infrastructure-lead', 'security-lead', 'platform-lead', 'management-sponsor']

/** Who decides, who answers, and who can step in. */
export const peopleControls = [
  control({
    id: 'org-stakeholders-named',
    title: 'The people who decide are named',
    rationale: 'Delivery stalls in the gap between teams when nobody knows who signs.',
    areas: ['organization-and-culture'],
    phase: 'p1',
    severity: 'high',
    level: 2,
    parameters: { roles: everyRole },
    remedy: {
      text: 'Add the missing roles to stakeholders of the Organization.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('gate 1: stakeholder alignment'),
    evaluation: wholeEstate(['estate'], (world, parameters) => {
      const spec = declaredOne(world.estate, organizationKind)?.spec
      if (spec === undefined) return unknown('NothingDeclared', 'no Organization is declared')
      const expected = listOf(parameters, 'roles')
      const named: ReadonlySet<string> = new Set(spec.stakeholders.map((one) => one.role))
      const missing = expected.filter((role) => !named.has(role))
      return passWhen(missing.length === 0, ['Named', 'every role is filled'], ['RoleMissing', `nobody is ${missing.join(', ')}`], {
        observed: missing,
        expected,
      })
    }),
    examples: {
      positive: stakeholders(everyRole.map((role) => `{ role: ${role}, person: kim@contoso.example }`).join(', ')),
      negative: stakeholders('{ role: security-lead, person: sam@contoso.example }'),
    },
  }),
  control({
    id: 'org-escalation-named',
    title: 'Every decision has somebody to go to next',
    rationale: 'A gate that waits for one person waits for their holidays.',
    areas: ['organization-and-culture'],
    phase: 'p2',
    severity: 'low',
    level: 4,
    remedy: {
      text: 'Add escalation to each stakeholder.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/govern',
    },
    source: caf('govern'),
    evaluation: wholeEstate(['estate'], (world) => {
      const all = declaredOne(world.estate, organizationKind)?.spec.stakeholders ?? []
      if (all.length === 0) return unknown('NothingDeclared', 'the Organization names no stakeholders')
      const alone = all.filter((one) => one.escalation === undefined).map((one) => one.role)
      return passWhen(
        alone.length === 0,
        ['Named', `all ${all.length} have one`],
        ['NobodyNext', `nobody stands behind ${alone.join(', ')}`],
        { observed: alone },
      )
    }),
    examples: {
      positive: stakeholders('{ role: security-lead, person: sam@contoso.example, escalation: kim@contoso.example }'),
      negative: stakeholders('{ role: security-lead, person: sam@contoso.example }'),
    },
  }),
  control({
    id: 'org-team-reachable',
    title: 'Every team can be reached',
    rationale: 'An incident at night needs a channel, not a name.',
    areas: ['organization-and-culture'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Add contact to the Team: a channel or a shared address.',
      link: 'https://learn.microsoft.com/azure/well-architected/operational-excellence/incident-response',
    },
    source: handbook('alert tiers'),
    evaluation: eachDeclared(teamKind, {
      judge: ({ spec }) =>
        passWhen(spec.contact !== undefined, ['Reachable', `at ${spec.contact ?? ''}`], ['NoContact', 'it declares no contact']),
    }),
    examples: { positive: team(', contact: "#vision"'), negative: team('') },
  }),
  control({
    id: 'org-team-depth',
    title: 'No production workload hangs on one person',
    rationale: 'What one person alone can operate stops when that person leaves.',
    areas: ['organization-and-culture', 'team-skills'],
    phase: 'p5',
    severity: 'medium',
    level: 4,
    parameters: { minMembers: 2 },
    remedy: {
      text: 'List the members of the Team, and bring in more people where it has too few.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('three tiers of upskilling'),
    evaluation: eachDeclared(teamKind, {
      judge: ({ name, spec }, world, parameters) => {
        if (!productionTeams(world).has(name)) return undefined
        const people = new Set([spec.lead, ...spec.members].map((one) => one.toLowerCase())).size
        const wanted = numberOf(parameters, 'minMembers')
        return passWhen(people >= wanted, ['Deep', `it has ${people} people`], ['TooFew', `it has ${people}; ${wanted} are wanted`], {
          observed: people,
          expected: wanted,
        })
      },
    }),
    examples: { positive: team(', members: [bo@contoso.example]'), negative: team('') },
  }),
  control({
    id: 'org-team-budget',
    title: 'Every team knows what it may spend',
    rationale: 'A team without a budget learns its limit from finance, after the money is gone.',
    areas: ['organization-and-culture', 'governance-and-security'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Add budget to the Team.',
      link: 'https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets',
    },
    source: handbook('budgets with alerts at 50, 75 and 90 %'),
    evaluation: eachDeclared(teamKind, {
      judge: ({ spec: { budget } }) =>
        passWhen(
          budget !== undefined,
          ['Budgeted', `${budget?.monthly.amount ?? ''} ${budget?.monthly.currency ?? ''} a month`],
          ['NoBudget', 'it declares no budget'],
        ),
    }),
    examples: { positive: team(', budget: { monthly: { amount: "18000.00", currency: EUR } }'), negative: team('') },
  }),
  attested({
    id: 'org-lessons-shared',
    title: 'Teams share what they learned about AI',
    rationale: 'Five teams that make the same mistake pay for it five times.',
    areas: ['organization-and-culture', 'strategy-and-experience'],
    phase: 'p6',
    severity: 'low',
    level: 5,
    remedy: {
      text: 'Hold a review each quarter in which teams show what worked and what did not, and keep the notes.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('phase 6: quarterly cadence'),
    question: 'Was there, within the last quarter, a review across teams whose lessons were written down?',
    validDays: 100,
  }),
]
