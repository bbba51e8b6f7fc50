import type { Verdict, World } from '../../control.ts'
import { commandsFor } from '../../evidence-commands.ts'
import { nameOfPolicy, type PolicyCase, type PolicyStanding, type PolicyStandings } from '../../policy-standing.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, SUBSCRIPTION } from '../../rules/examples.ts'
import { aboutOrganization, aboutResource, fail, notApplicable, pass, unknown, verdict, type Judgement } from '../../rules/judgement.ts'
import { definitionsMissing, named, reachOf, unread } from '../../rules/policies.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { completeness } from '../../rules/scope.ts'
import { learn } from '../../rules/sources.ts'
import { POLICY_ASSIGNMENT } from '../../rules/types.ts'
import type { WorldPolicies } from '../../world-policies.ts'
import { whyAgainst, whyUndecided } from './why.ts'

/** How many policies a finding lists. */
const LISTED = 10

/** What a finding says of a policy for machines. */
const listed = ({ policy }: PolicyCase) => ({
  policy: nameOfPolicy(policy),
  effect: policy.effect ?? '',
  assignment: policy.assignment.assignment.displayName,
  enforcement: policy.assignment.assignment.enforcementMode,
})

/** The policies beside the first, by name: the same one may be assigned twice. */
function andMore(cases: readonly PolicyCase[]): string {
  const [first, ...rest] = cases
  const others = rest.map((one) => nameOfPolicy(one.policy)).filter((name) => first === undefined || name !== nameOfPolicy(first.policy))
  return others.length === 0 ? '' : `. Also: ${named(others)}`
}

/** One judgement of everything that is assigned above a resource. */
function judgeStanding(subject: string, standing: PolicyStanding, standings: PolicyStandings, policies: WorldPolicies): Judgement {
  const { against, undecided, exempt, overall } = standing
  const [worst] = against
  if (worst !== undefined) {
    const { message, ...remedy } = whyAgainst(worst, standings.explain(worst), subject)
    const evidence = policies.evidenceOf(worst.policy.assignment.assignment.id)
    return fail('NonCompliant', `${message}${andMore(against)}`, { observed: against.slice(0, LISTED).map(listed), evidence, ...remedy })
  }
  const [open] = undecided
  if (open !== undefined) return undecidedBy(subject, open, undecided, standings)
  // Of very many cases the engine keeps counts only.
  if (overall === 'NonCompliant') return fail('NonCompliant', 'it breaks a policy that is assigned above it')
  if (overall === 'Undecided') return unknown('Undecided', 'what is assigned above it cannot be decided')
  const spared = exempt.length === 0 ? '' : `; exemptions spare it ${named(exempt.map((one) => nameOfPolicy(one.policy)))}`
  if (overall === 'Exempt') return notApplicable('Exempt', 'exemptions spare it everything that would judge it')
  if (overall === 'Unknown') return notApplicable('LeftToPeople', 'only policies that people attest judge it')
  return pass('Compliant', `it meets every policy that judges it${spared}`)
}

function undecidedBy(subject: string, open: PolicyCase, all: readonly PolicyCase[], standings: PolicyStandings): Judgement {
  const explanation = standings.explain(open)
  const type = explanation?.related?.sought?.type.toLowerCase() ?? typeIn(open.judged)
  const commands = commandsFor([type]).map((command) => `\`${command}\``)
  return unknown('Undecided', `${whyUndecided(open, explanation, subject)}${andMore(all)}`, {
    observed: all.slice(0, LISTED).map(listed),
    remedy: `Provide a complete export of ${type} with its properties (${commands.join(', ')}).`,
  })
}

/** The lower-case type in a resource id. */
function typeIn(id: string): string {
  const [provider = '', ...rest] = id
    .slice(id.lastIndexOf('/providers/') + '/providers/'.length)
    .toLowerCase()
    .split('/')
  return id.includes('/providers/') ? [provider, ...rest.filter((_, at) => at % 2 === 0)].join('/') : 'microsoft.resources/subscriptions'
}

/** A resource that was judged; what no export lists by itself is named by its id. */
function about(world: World, id: string, judged: Judgement): Verdict {
  const one = world.inventory.get(id)
  return one === undefined ? verdict(id, id.slice(id.lastIndexOf('/') + 1), judged, []) : aboutResource(one, judged)
}

/** AI resources that nothing judges: because nothing reaches them, or because nobody has what does. */
function* unjudged(world: World, standings: PolicyStandings, unknowable: boolean): Generator<Verdict> {
  for (const id of world.classes.keys()) {
    const one = world.inventory.get(id)
    if (one === undefined || standings.all.has(id)) continue
    const { subscriptionId, resourceGroup } = one.resource
    if (subscriptionId === undefined) continue
    const group = resourceGroup === undefined ? '' : `/resourcegroups/${resourceGroup.toLowerCase()}`
    const { unresolved } = reachOf(world, `/subscriptions/${subscriptionId.toLowerCase()}${group}`)
    if (unresolved.length > 0) yield aboutResource(one, definitionsMissing(unresolved))
    else if (unknowable) yield aboutResource(one, unknown('AssignmentsNotRead', 'the export does not say what is assigned above it'))
    else yield aboutResource(one, notApplicable('NotJudged', 'no policy that is assigned above it judges it'))
  }
}

const scope = `/subscriptions/${SUBSCRIPTION}`
const guarded = (properties: { readonly disableLocalAuth: boolean }) => ({
  resources: [azure('Microsoft.CognitiveServices/accounts', 'chat', { properties })],
  estate: documents(['PolicyAssignment', 'no-keys', `{ scope: ${scope}, policyDefinitionId: fairway-ai-account-local-auth }`]),
})

/** What policy asks of the resources themselves. */
export const policyResourceControls = [
  control({
    id: 'policy-resources-comply',
    title: 'Resources meet the policies that judge them',
    rationale:
      'Policy is what the organisation agreed on. What breaks it was there before the rule, was let through by an audit, or is nobody’s; each of these wants a decision.',
    areas: ['governance-and-security', 'security'],
    phase: 'p3',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Bring the resource in line in its code, or have an exemption with an end agreed.',
      command: 'az policy state list --resource <resource id> --filter "complianceState eq \'NonCompliant\'"',
    },
    source: learn('Azure Policy compliance states', 'governance/policy/concepts/compliance-states'),
    evaluation: {
      kind: 'facts',
      reads: [POLICY_ASSIGNMENT],
      evaluate: (world) => {
        const { policies } = world
        const unknowable = unread(world, POLICY_ASSIGNMENT).length > 0
        if (policies === undefined)
          return unknowable ? [aboutOrganization(world, propertiesNotExported())] : completeness(world, [POLICY_ASSIGNMENT], 0)
        const standings = policies.standings()
        const judged = [...standings.all].map(([id, standing]) => about(world, id, judgeStanding(id, standing, standings, policies)))
        const verdicts = [...judged, ...unjudged(world, standings, unknowable)]
        return [...verdicts, ...completeness(world, [POLICY_ASSIGNMENT], verdicts.length)]
      },
    },
    examples: { positive: guarded({ disableLocalAuth: true }), negative: guarded({ disableLocalAuth: false }) },
  }),
]
