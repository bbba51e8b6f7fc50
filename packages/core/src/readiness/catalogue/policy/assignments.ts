import type { PlannedAssignment } from '@fairway/arm/assignment'
import { member } from '../../../inventory/index.ts'
import { isJsonObject } from '../../../kernel/index.ts'
import { control } from '../../rules/define.ts'
import { documents, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, notListed, pass, unknown, type Judgement } from '../../rules/judgement.ts'
import {
  definitionsMissing,
  DEPLOY,
  eachAssignment,
  isDeployed,
  missingIn,
  namedPolicies,
  type PolicyContext,
} from '../../rules/policies.ts'
import { learn } from '../../rules/sources.ts'

const scope = `/subscriptions/${SUBSCRIPTION}`
const assigned = (name: string, definition: string, more = '') => ({
  estate: documents(['PolicyAssignment', name, `{ scope: ${scope}, policyDefinitionId: ${definition}${more} }`]),
})

/** A definition that changes what it finds. */
const tagging = (identity: string) => ({
  estate: documents(
    [
      'PolicyDefinition',
      'tag-of-group',
      `{ mode: Indexed, policyRule: { if: { field: "tags['team']", exists: false }, then: { effect: modify, details: { roleDefinitionIds: [/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c], operations: [{ operation: add, field: "tags['team']", value: unknown }] } } } }`,
    ],
    ['PolicyAssignment', 'team-tag', `{ scope: ${scope}, policyDefinitionId: tag-of-group${identity} }`],
  ),
})

/** Problems that keep an assignment from being evaluated, told of the assignment itself. */
const ofParameters: ReadonlySet<string> = new Set([
  'MissingParameter',
  'UnknownParameter',
  'WrongParameterType',
  'ValueNotAllowed',
  'ParameterFailed',
])

/** Whether Azure has an assignment, and everything that it assigns is there and makes sense. */
function judgeInForce(one: PlannedAssignment, { world, policies }: PolicyContext): Judgement {
  if (isDeployed(world, one) === false) {
    return fail('NotDeployed', 'the estate declares it, and Azure does not have it', { remedy: DEPLOY })
  }
  const { problems } = policies.plan.plan
  const own = problems.find(
    ({ document, severity, code }) => document === one.assignment.id && severity === 'error' && ofParameters.has(code),
  )
  if (own !== undefined)
    return fail('InvalidParameters', `Azure would not evaluate it: ${own.message}`, { remedy: `${capital(own.help)}.` })
  const broken = new Set(problems.flatMap(({ document, code }) => (code === 'DefinitionInvalid' ? [document] : [])))
  const invalid = one.policies.filter((policy) => broken.has(policy.definitionId))
  if (invalid.length > 0) return fail('InvalidDefinition', `${namedPolicies(invalid)} cannot be compiled, so that nothing is judged by it`)
  const missing = missingIn(one)
  if (missing.length > 0) {
    const { status, reason, observed } = definitionsMissing([one])
    return { status, reason, ...(observed === undefined ? {} : { observed }), message: missingMessage(missing.length, one) }
  }
  const left = one.policies.filter((policy) => policy.notEvaluated !== undefined)
  const told = left.length === 0 ? '' : `; ${left.length} of them cannot be judged from an inventory`
  return pass('InForce', `${one.policies.length === 1 ? 'its definition is' : `all ${one.policies.length} definitions are`} at hand${told}`)
}

const missingMessage = (missing: number, { set, assignment, policies }: PlannedAssignment): string =>
  set === undefined
    ? `\`${assignment.policyDefinitionId}\` is not at hand, so that nobody evaluated it`
    : `${missing} of ${policies.length} definitions of its initiative are not at hand, so that nobody evaluated them`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const changing: ReadonlySet<string> = new Set(['modify', 'deployifnotexists'])

/** Whether an assignment that changes things can do so. */
function judgeIdentity(one: PlannedAssignment, { world, policies }: PolicyContext): Judgement | undefined {
  const { assignment } = one
  const changers = one.policies.filter(({ effect }) => effect !== undefined && changing.has(effect))
  if (changers.length === 0) return missingIn(one).length > 0 ? definitionsMissing([one]) : undefined
  const what = `${namedPolicies(changers)} ${changers.length === 1 ? 'changes' : 'change'} resources`
  const expected = ['SystemAssigned', 'UserAssigned']
  if (assignment.identity !== undefined)
    return (
      goneIdentity(one, { world, policies }) ??
      pass('HasIdentity', `its identity is \`${assignment.identity}\``, { observed: assignment.identity, expected })
    )
  const seen = policies.plan.documents.get(assignment.id)?.from === 'inventory' ? world.inventory.get(assignment.id) : undefined
  return seen !== undefined && seen.resource.identity === undefined
    ? unknown('PropertyNotExported', `${what}, and the export does not say whether the assignment has an identity`)
    : fail('NoIdentity', `${what}, and the assignment has no identity to do it with`, { observed: 'None', expected })
}

const IDENTITY = 'microsoft.managedidentity/userassignedidentities'

/** An identity that the assignment names and nobody has any more. */
function goneIdentity(
  { assignment }: PlannedAssignment,
  { world, policies }: Pick<PolicyContext, 'world' | 'policies'>,
): Judgement | undefined {
  const identity = policies.plan.documents.get(assignment.id)?.body['identity']
  const own = isJsonObject(identity) ? member(identity, 'userAssignedIdentities') : undefined
  if (!isJsonObject(own)) return undefined
  const gone = Object.keys(own).find((id) => world.inventory.get(id.toLowerCase()) === undefined)
  if (gone === undefined) return undefined
  const place = gone.toLowerCase().split('/').slice(0, 3).join('/')
  const details = { observed: gone }
  return world.inventory.enumerated(IDENTITY, place)
    ? fail('IdentityGone', `its identity \`${gone}\` does not exist`, details)
    : notListed([IDENTITY], `its identity \`${gone}\` was not seen, and its subscription was not listed`, details)
}

/** What assignments need to do anything. */
export const assignmentControls = [
  control({
    id: 'policy-assignments-in-force',
    title: 'Every policy assignment is in force',
    rationale:
      'An assignment that was never deployed, whose definition is gone or whose parameters do not fit looks like a guardrail and holds nothing.',
    areas: ['governance-and-security'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Give the assignment a definition that exists and values for its parameters, or remove it.',
      command: 'az policy assignment show --name <name> --scope <scope>',
    },
    source: learn('Azure Policy assignment structure', 'governance/policy/concepts/assignment-structure'),
    evaluation: eachAssignment(judgeInForce),
    examples: {
      positive: assigned('ai-guardrails', 'fairway-ai-baseline'),
      negative: assigned('ai-guardrails', 'fairway-ai-baseline', ', parameters: { nobodyKnows: { value: 1 } }'),
    },
  }),
  control({
    id: 'policy-identities',
    title: 'Policies that change resources have an identity to do it with',
    rationale: 'Without an identity a modify or deployIfNotExists policy marks resources as not compliant for ever and mends none of them.',
    areas: ['governance-and-security', 'automation'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Give the assignment a managed identity with the roles that its definitions name.',
      command: 'az policy assignment identity assign --name <name> --scope <scope> --system-assigned',
    },
    source: learn('Remediate non-compliant resources with Azure Policy', 'governance/policy/how-to/remediate-resources'),
    evaluation: eachAssignment(judgeIdentity, [IDENTITY]),
    examples: {
      positive: tagging(', identity: { type: SystemAssigned }, location: westeurope'),
      negative: tagging(''),
    },
  }),
]
