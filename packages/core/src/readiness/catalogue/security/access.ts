import { listProperty, member, textProperty } from '../../../inventory/index.ts'
import { isJsonObject } from '../../../kernel/index.ts'
import { control, listOf, numberOf } from '../../rules/define.ts'
import { extension, SUBSCRIPTION } from '../../rules/examples.ts'
import { fail, notApplicable, pass, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachResource, eachSubscription, type ResourceCase } from '../../rules/subjects.ts'
import { ROLE_ASSIGNMENT } from '../../rules/types.ts'

const ROLE_DEFINITION = 'microsoft.authorization/roledefinitions'
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c'
const ACCESS_ADMINISTRATOR = '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'

/** Built-in roles that change everything or hand out access, and those that can read account keys. Ids: learn.microsoft.com, Azure built-in roles. */
const broadRoles: ReadonlyMap<string, string> = new Map([
  [OWNER, 'Owner'],
  [CONTRIBUTOR, 'Contributor'],
  [ACCESS_ADMINISTRATOR, 'User Access Administrator'],
])
const keyRoles: ReadonlyMap<string, string> = new Map([
  ['a97b65f3-24c7-4388-baec-2e87135dc908', 'Cognitive Services User'],
  ['25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68', 'Cognitive Services Contributor'],
  ['17d1049b-9a84-46fb-8f53-869881c3d3ab', 'Storage Account Contributor'],
  ['81a9662b-bebf-436f-a333-f67b29880f12', 'Storage Account Key Operator'],
  ['7ca78c08-252a-4471-8644-bb5ff32d4ba0', 'Search Service Contributor'],
  ['5bd9cd88-fe45-4216-938b-f97437e15450', 'DocumentDB Account Contributor'],
])

const roleOf = ({ resource }: Pick<ResourceCase, 'resource'>): string =>
  textProperty(resource, 'roleDefinitionId')?.split('/').at(-1)?.toLowerCase() ?? ''

/** Where an assignment holds; its id says so when the property is missing. */
const scopeOf = ({ resource }: Pick<ResourceCase, 'resource'>): string =>
  (
    textProperty(resource, 'scope') ?? resource.id.slice(0, resource.id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/'))
  ).toLowerCase()

/** A subscription, a management group or the tenant: wider than any one resource group. */
const isWide = (scope: string): boolean =>
  scope === '' || scope === '/' || /^\/subscriptions\/[^/]+$/.test(scope) || scope.startsWith('/providers/microsoft.management/')

/** Judges assignments at a wide scope: a role from the table to a principal of one of the kinds fails. */
const judgeWide = (subject: ResourceCase, roles: ReadonlyMap<string, string>, principals: readonly string[]) => {
  if (!isWide(scopeOf(subject))) return undefined
  if (subject.resource.properties === undefined) return propertiesNotExported()
  const role = roles.get(roleOf(subject))
  const principal = textProperty(subject.resource, 'principalType')
  const observed = { role: role ?? roleOf(subject), principalType: principal ?? null, scope: scopeOf(subject) }
  if (role === undefined) return pass('NarrowRole', 'its role is not one of those that reach too far', { observed })
  if (principal === undefined)
    return unknown('PropertyNotExported', 'the export does not say what kind of principal holds it', { observed })
  if (!principals.includes(principal.toLowerCase())) return pass('OtherPrincipal', `${role} is held by a ${principal}`, { observed })
  return fail('TooBroad', `a ${principal} holds ${role} on ${scopeOf(subject)}`, { observed })
}

const assignment = (name: string, role: string, principalType: string) =>
  extension('Microsoft.Authorization/roleAssignments', name, {
    properties: {
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId: '11111111-0000-4000-8000-000000000009',
      principalType,
      scope: `/subscriptions/${SUBSCRIPTION}`,
    },
  })

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7'

const ownersBySubscription = perWorld((world) => {
  const owners = world.inventory.ofType(ROLE_ASSIGNMENT).filter((one) => roleOf(one) === OWNER)
  return Map.groupBy(owners, scopeOf)
})

const rolesNotExported = perWorld((world) => world.inventory.ofType(ROLE_ASSIGNMENT).some((one) => one.resource.properties === undefined))

/** Least privilege: who holds what on whole subscriptions. */
export const accessControls = [
  control({
    id: 'sec-rbac-no-broad-users',
    title: 'No person holds Owner or Contributor on a subscription for good',
    rationale: 'Standing rights of single people are what phishing is after, and what makes changes outside code possible.',
    areas: ['security', 'governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Assign roles to groups on resource groups, and elevate through Privileged Identity Management.',
      command: 'az role assignment delete --ids <assignment id>',
    },
    source: handbook('security baseline: least privilege'),
    evaluation: eachResource({ types: [ROLE_ASSIGNMENT], judge: (subject) => judgeWide(subject, broadRoles, ['user', 'foreigngroup']) }),
    examples: {
      positive: { resources: [assignment('a', OWNER, 'Group')] },
      negative: { resources: [assignment('a', CONTRIBUTOR, 'User')] },
    },
  }),
  control({
    id: 'sec-rbac-no-broad-service-principals',
    title: 'No service principal owns a subscription',
    rationale: 'A pipeline that can do everything hands everything to whoever can change the pipeline.',
    areas: ['security', 'automation'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Give each pipeline an identity of its own with roles on the resource groups it deploys.',
      command: 'az role assignment delete --ids <assignment id>',
    },
    source: handbook('security baseline: least privilege'),
    evaluation: eachResource({ types: [ROLE_ASSIGNMENT], judge: (subject) => judgeWide(subject, broadRoles, ['serviceprincipal']) }),
    examples: {
      positive: { resources: [assignment('a', READER, 'ServicePrincipal')] },
      negative: { resources: [assignment('a', OWNER, 'ServicePrincipal')] },
    },
  }),
  control({
    id: 'sec-rbac-key-holder-roles',
    title: 'Roles that can read keys are not given on whole subscriptions',
    rationale: 'Several old contributor and user roles can list the keys of every account in reach, past all data roles.',
    areas: ['security'],
    phase: 'p2',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Replace them with data-plane roles such as Cognitive Services OpenAI User or Storage Blob Data Reader.',
      link: 'https://learn.microsoft.com/azure/ai-services/openai/how-to/role-based-access-control',
    },
    source: checklist(66),
    evaluation: eachResource({
      types: [ROLE_ASSIGNMENT],
      judge: (subject) => judgeWide(subject, keyRoles, ['user', 'group', 'serviceprincipal', 'foreigngroup', 'device']),
    }),
    examples: {
      positive: { resources: [assignment('a', READER, 'Group')] },
      negative: { resources: [assignment('a', 'a97b65f3-24c7-4388-baec-2e87135dc908', 'Group')] },
    },
  }),
  control({
    id: 'sec-rbac-owner-count',
    title: 'Few owners for each subscription',
    rationale: 'Many owners mean that nobody knows who can hand out access, and nobody feels responsible for it.',
    areas: ['security', 'governance-and-security'],
    phase: 'p2',
    severity: 'medium',
    level: 2,
    parameters: { maxOwners: 3 },
    remedy: {
      text: 'Remove owners until the number is reached.',
      command: 'az role assignment list --role Owner --scope /subscriptions/<id>',
    },
    source: learn('Azure RBAC best practices: limit subscription owners', 'role-based-access-control/best-practices'),
    evaluation: eachSubscription({
      reads: [ROLE_ASSIGNMENT],
      judge: ({ scope, world, parameters }) => {
        const owners = ownersBySubscription(world).get(scope.toLowerCase()) ?? []
        const maxOwners = numberOf(parameters, 'maxOwners')
        const details = { observed: owners.length, expected: maxOwners }
        if (owners.length > maxOwners)
          return fail('TooManyOwners', `${owners.length} owners are assigned; at most ${maxOwners} are wanted`, details)
        if (!world.inventory.enumerated(ROLE_ASSIGNMENT, scope))
          return notListed([ROLE_ASSIGNMENT], 'role assignments were not listed in full', details)
        if (rolesNotExported(world)) return unknown('PropertiesNotExported', 'the export does not say which roles are assigned', details)
        return pass('FewOwners', `${owners.length} owners are assigned`, details)
      },
    }),
    examples: {
      positive: { resources: [assignment('a', OWNER, 'Group')] },
      negative: { resources: ['a', 'b', 'c', 'd'].map((name) => assignment(name, OWNER, 'User')) },
    },
  }),
  control({
    id: 'sec-rbac-no-wildcard-roles',
    title: 'No custom role allows everything',
    rationale: 'A custom role with the action `*` is Owner under a name that nobody audits.',
    areas: ['security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    parameters: { wildcards: ['*', '*/write', 'microsoft.authorization/*'] },
    remedy: { text: 'List the actions that are needed.', command: 'az role definition update --role-definition role.json' },
    source: learn('Azure custom roles', 'role-based-access-control/custom-roles'),
    evaluation: eachResource({
      types: [ROLE_DEFINITION],
      judge: ({ resource, parameters }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const type = (textProperty(resource, 'type') ?? textProperty(resource, 'roleType') ?? '').toLowerCase()
        if (type === 'builtinrole') return undefined
        const wildcards = listOf(parameters, 'wildcards')
        const actions = listProperty(resource, 'permissions').flatMap((one) => {
          const list = isJsonObject(one) ? member(one, 'actions') : undefined
          return Array.isArray(list) ? list.map((action) => String(action).toLowerCase()) : []
        })
        if (actions.length === 0) return notApplicable('NoActions', 'it allows no management actions')
        const found = actions.filter((action) => wildcards.includes(action))
        return passWhen(
          found.length === 0,
          ['ListedActions', 'it lists what it allows'],
          ['Wildcard', `it allows \`${found.join('`, `')}\``],
          { observed: found, expected: [] },
        )
      },
    }),
    examples: {
      positive: {
        resources: [
          extension('Microsoft.Authorization/roleDefinitions', 'r', {
            properties: { type: 'CustomRole', permissions: [{ actions: ['Microsoft.Compute/*/read'] }] },
          }),
        ],
      },
      negative: {
        resources: [
          extension('Microsoft.Authorization/roleDefinitions', 'r', {
            properties: { type: 'CustomRole', permissions: [{ actions: ['*'] }] },
          }),
        ],
      },
    },
  }),
]
