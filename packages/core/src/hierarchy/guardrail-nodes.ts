import { apiVersionOf } from '@fairway/arm/type'
import {
  Reference,
  stableGuid,
  type GraphObject,
  type GraphValue,
  type NodeScope,
  type ResourceNode,
  type RootDeclaration,
} from '../graph/index.ts'
import { byText, isJsonObject, type Json, type JsonObject, type SourceRange } from '../kernel/index.ts'
import { listOf, objectOf, textOf, type KnownDefinition } from './definition.ts'
import { lastOf } from './effects.ts'
import { groupKey, keyPart } from './group-key.ts'
import type { GroupTree, ManagementGroup } from './plan-model.ts'
import type { Draft } from './plan-one.ts'

/** The root in which definitions are made. */
const DEFINITIONS_ROOT = '01-hierarchy/definitions'

const AUTHORIZATION = 'Microsoft.Authorization'

/** The root in which the policies of a group are assigned. */
export const policiesRoot = (group: ManagementGroup): RootDeclaration => ({
  name: `03-policies/${keyPart(group.name)}`,
  wave: 'policies',
  title: `Policies of ${group.displayName}`,
  about: `Assigns what holds in the management group ${group.name} and below it, with the roles that its identities need.`,
  scope: { kind: 'managementGroup', name: group.name },
})

/** The root of the definitions that are not built in. */
export const definitionsRoot = (tree: GroupTree): RootDeclaration => ({
  name: DEFINITIONS_ROOT,
  wave: 'hierarchy',
  title: 'Policy definitions',
  about: 'Makes the policy definitions that are not built in, where every group can assign them.',
  scope: { kind: 'managementGroup', name: tree.root },
})

/** The key of an assignment. */
export const assignmentKey = (group: string, name: string): string => `policy/assignment/${keyPart(group)}/${keyPart(name)}`

const definitionKey = ({ kind, name }: KnownDefinition): string => `policy/${kind === 'definition' ? 'definition' : 'set'}/${keyPart(name)}`

/** The definitions of drafts that Azure does not have, each once, with the members of initiatives. */
export function definitionNodes(drafts: readonly Draft[], tree: GroupTree): readonly ResourceNode[] {
  const found = new Map<string, ResourceNode>()
  const add = (one: KnownDefinition, at: SourceRange): void => {
    if (one.id !== undefined || found.has(definitionKey(one))) return
    found.set(definitionKey(one), definitionNode(one, tree, at))
    for (const [, member] of one.members) if (member !== undefined) add(member, at)
  }
  for (const { definition, entry } of drafts) add(definition, entry.at)
  return [...found.values()].toSorted((a, b) => byText(a.key, b.key))
}

function definitionNode(one: KnownDefinition, tree: GroupTree, at: SourceRange): ResourceNode {
  const type = `${AUTHORIZATION}/${one.kind === 'definition' ? 'policyDefinitions' : 'policySetDefinitions'}`
  const { properties } = one
  const kept = [
    'displayName',
    'description',
    'metadata',
    ...(one.kind === 'definition' ? ['mode', 'policyRule'] : ['policyDefinitionGroups']),
  ]
  const common = Object.fromEntries(kept.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]] as const])))
  const members =
    one.kind === 'definition'
      ? {}
      : { policyDefinitions: listOf(properties['policyDefinitions']).map((member) => memberBody(objectOf(member), one)) }
  return {
    key: definitionKey(one),
    type,
    apiVersion: apiVersionOf(type),
    name: one.name,
    scope: { kind: 'managementGroup', name: tree.root },
    dependsOn: [groupKey(tree.root)],
    body: { properties: { ...common, ...parameterTypes(properties['parameters']), policyType: 'Custom', ...members } },
    root: DEFINITIONS_ROOT,
    at,
    about: one.title,
  }
}

/** Libraries write `string`; what takes their definitions from here says `String`. */
function parameterTypes(parameters: Json | undefined): GraphObject {
  if (parameters === undefined) return {}
  const entries = Object.entries(objectOf(parameters)).map(([name, one]) => {
    const parameter = objectOf(one)
    const type = PARAMETER_TYPES.find((each) => each.toLowerCase() === textOf(parameter['type']).toLowerCase())
    return [name, type === undefined ? parameter : { ...parameter, type }] as const
  })
  return { parameters: Object.fromEntries(entries) }
}

const PARAMETER_TYPES = ['Array', 'Boolean', 'DateTime', 'Float', 'Integer', 'Object', 'String']

const MEMBER_PROPERTIES = ['policyDefinitionReferenceId', 'definitionVersion', 'parameters', 'groupNames']

function memberBody(member: JsonObject, set: KnownDefinition): GraphObject {
  const id = textOf(member['policyDefinitionId'])
  const found = set.members.find(([one]) => one === id)?.[1]
  const kept = MEMBER_PROPERTIES.flatMap((name) => (member[name] === undefined ? [] : [[name, member[name]] as const]))
  return { policyDefinitionId: found === undefined ? id : definitionId(found), ...Object.fromEntries(kept) }
}

const definitionId = (one: KnownDefinition): GraphValue => one.id ?? new Reference(definitionKey(one))

/** How an assignment differs from its draft: members with other effects, groups that it leaves out. */
export interface Amendments {
  readonly members: readonly { readonly effect: string; readonly references: readonly string[] }[]
  readonly notScopes: readonly string[]
}

/** The assignment of a draft as it is now. */
export function assignmentNode(draft: Draft, amendments: Amendments, region: string): ResourceNode {
  const { entry, place, roles } = draft
  const type = `${AUTHORIZATION}/policyAssignments`
  const identity = roles.length === 0 ? {} : { location: region, identity: { type: 'SystemAssigned' } }
  return {
    key: assignmentKey(place.group.name, entry.name),
    type,
    apiVersion: apiVersionOf(type),
    name: entry.name,
    scope: { kind: 'managementGroup', name: place.group.name },
    dependsOn: [groupKey(place.group.name)],
    body: { ...identity, properties: assignmentProperties(draft, amendments) },
    root: policiesRoot(place.group).name,
    at: entry.at,
    about: `${entry.title}: ${stageWords(draft)}`,
  }
}

/** `Audit; Deny from 2027-04-01`. */
function stageWords({ now, next }: Draft): string {
  const held = now.enforcement === 'DoNotEnforce' ? `${now.effect}, not enforced` : now.effect
  return next?.from === undefined ? held : `${held}; ${next.effect} from ${next.from}`
}

function assignmentProperties(draft: Draft, amendments: Amendments): GraphObject {
  const { entry, definition, now } = draft
  const version = versionOf(definition)
  const overrides = overridesOf(draft, amendments)
  const parameters = parametersNow(draft)
  return {
    displayName: entry.title.slice(0, 128),
    description: entry.why.slice(0, 512),
    metadata: { assignedBy: 'Fairway', archetype: entry.archetype },
    policyDefinitionId: definitionId(definition),
    ...(version === undefined ? {} : { definitionVersion: version }),
    enforcementMode: now.enforcement === 'Default' ? 'Default' : 'DoNotEnforce',
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
    // Modes of resource providers take no messages.
    ...(definition.mode.includes('.')
      ? {}
      : {
          nonComplianceMessages: [{ message: (entry.library === undefined ? `${entry.title}. ${entry.why}` : entry.title).slice(0, 256) }],
        }),
    ...(overrides.length === 0 ? {} : { overrides }),
    ...(amendments.notScopes.length === 0 ? {} : { notScopes: amendments.notScopes.map((group) => new Reference(groupKey(group))) }),
  }
}

/** The parameters that an assignment gives now, in the order of their names. */
export function parametersNow({ parameters, definition, now }: Draft): readonly (readonly [string, GraphObject])[] {
  const effect: readonly (readonly [string, GraphValue])[] =
    definition.effectParameter === '' || now.effect === '' ? [] : [[definition.effectParameter, now.effect]]
  return [...new Map([...parameters, ...effect])].toSorted(([a], [b]) => byText(a, b)).map(([name, value]) => [name, { value }] as const)
}

/** Versions of built-in definitions are followed within the major one. */
function versionOf({ id, from, version }: KnownDefinition): string | undefined {
  const [, major, preview = ''] = /^(\d+)\.\d+\.\d+(-preview)?$/.exec(version) ?? []
  return from === 'built-in' && id !== undefined && major !== undefined ? `${major}.*.*${preview}` : undefined
}

function overridesOf({ entry, now, definition }: Draft, { members }: Amendments): readonly GraphObject[] {
  const raised = entry.library?.override !== undefined && definition.effectParameter === '' && now.effect === entry.library.override
  return [
    ...(raised ? [{ kind: 'policyEffect', value: now.effect }] : []),
    ...members.map(({ effect, references }) => ({
      kind: 'policyEffect',
      value: effect,
      selectors: [{ kind: 'policyDefinitionReferenceId', in: references }],
    })),
  ]
}

/** The references of an initiative's members by the definition that they name. */
export const referencesOf = ({ properties }: KnownDefinition): readonly (readonly [definition: string, reference: string])[] =>
  listOf(properties['policyDefinitions']).map((one: Json) =>
    isJsonObject(one)
      ? ([lastOf(textOf(one['policyDefinitionId'])), textOf(one['policyDefinitionReferenceId'])] as const)
      : (['', ''] as const),
  )

/** The roles of a draft's identity: where it is assigned, and at what it uses of the platform. */
export function roleNodes(draft: Draft): readonly ResourceNode[] {
  const { entry, place, roles, rights } = draft
  const here = { kind: 'managementGroup', name: place.group.name } as const
  const own = roles.map((role) => roleNode(draft, role, here, [groupKey(place.group.name)]))
  const there = rights.flatMap(({ role, platform }) =>
    platform.scope === undefined ? [] : [roleNode(draft, role, platform.scope, platform.dependsOn ?? [])],
  )
  const found = new Map([...own, ...there].map((one) => [one.key, one]))
  return entry.identity === 'none' ? [] : [...found.values()]
}

function roleNode(draft: Draft, role: string, scope: NodeScope, dependsOn: readonly string[]): ResourceNode {
  const { entry, place } = draft
  const type = `${AUTHORIZATION}/roleAssignments`
  const assignment = assignmentKey(place.group.name, entry.name)
  const where = scopeWords(scope)
  return {
    key: `policy/role/${keyPart(place.group.name)}/${keyPart(entry.name)}/${role}${scope.kind === 'managementGroup' ? '' : `/${keyPart(where)}`}`,
    type,
    apiVersion: apiVersionOf(type),
    name: stableGuid(where, assignment, role),
    scope,
    dependsOn,
    body: {
      properties: {
        roleDefinitionId: `/providers/${AUTHORIZATION}/roleDefinitions/${role}`,
        principalId: new Reference(assignment, 'identity.principalId'),
        principalType: 'ServicePrincipal',
      },
    },
    root: policiesRoot(place.group).name,
    at: entry.at,
    about: `${entry.name} may do there what it deploys`,
  }
}

/** A scope in a few words. */
export function scopeWords(scope: NodeScope): string {
  if (scope.kind === 'tenant') return 'tenant'
  if (scope.kind === 'managementGroup') return `management group ${scope.name}`
  if (scope.kind === 'subscription') return `subscription ${scope.subscription}`
  return scope.kind === 'resourceGroup' ? `resource group ${scope.subscription}/${scope.group}` : scope.of
}
