import { conflicts, type PolicyConflict } from '@fairway/arm/assignment'
import { valueText, type GraphObject, type GraphValue, isGraphObject } from '../graph/index.ts'
import type { Json, JsonObject } from '../kernel/index.ts'
import { policyPlan, sourced, type KnownScopes, type PolicyDocument, type PolicyShelf } from '../policy/index.ts'
import type { KnownDefinition } from './definition.ts'
import type { GroupTree, GuardrailConflict } from './plan-model.ts'
import type { Draft } from './plan-one.ts'
import { sameGroup } from './tree.ts'

const kinds = {
  'contrary-writes': 'two-writers',
  'written-and-denied': 'written-and-denied',
  'contrary-denies': 'contrary-demands',
} as const

/**
 * Pairs of assignments that stand in each other's way once the roll-out is done, as the policy engine finds them in the definitions at hand: those
 * that are written, and the pulled ones. Of built-in definitions that nobody pulled, nothing is claimed.
 */
export function contradictions(drafts: readonly Draft[], tree: GroupTree, shelf: PolicyShelf | undefined): readonly GuardrailConflict[] {
  const writable = drafts.filter(
    ({ definition }) => definition.id === undefined || shelf?.find(kindOf(definition), definition.name) !== undefined,
  )
  if (writable.length === 0) return []
  const documents = [...definitionDocuments(writable), ...writable.map(assignmentDocument)]
  const { plan } = policyPlan({
    documents: sourced(documents, 'estate'),
    ...(shelf === undefined ? {} : { shelf }),
    scopes: scopesOf(tree),
  })
  return conflicts(plan).flatMap((one) => conflictOf(one, writable))
}

function conflictOf(one: PolicyConflict, drafts: readonly Draft[]): readonly GuardrailConflict[] {
  if (one.kind === 'enforced-elsewhere') return []
  const [a, b] = one.policies.map(({ assignment }) => draftOf(assignment.assignment.name, assignment.assignment.scope, drafts))
  if (a === undefined || b === undefined) return []
  return [
    {
      kind: kinds[one.kind],
      group: [a, b].toSorted((x, y) => y.place.chain.length - x.place.chain.length)[0]?.place.group.name ?? '',
      between: [a.entry.name, b.entry.name],
      message: one.message,
      wayOut: one.help,
      at: a.entry.at,
    },
  ]
}

const draftOf = (name: string, scope: string, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(
    ({ entry, place }) =>
      entry.name.toLowerCase() === name.toLowerCase() && scope.toLowerCase().endsWith(`/${sameGroup(place.group.name)}`),
  )

const kindOf = ({ kind }: KnownDefinition) => (kind === 'definition' ? 'PolicyDefinition' : 'PolicyInitiative')

const nowhere = { file: 'landing zone', line: 1, column: 1 }

function definitionDocuments(drafts: readonly Draft[]): readonly PolicyDocument[] {
  const found = new Map<string, PolicyDocument>()
  const add = (one: KnownDefinition): void => {
    if (one.id === undefined)
      found.set(`${one.kind} ${one.name}`, {
        kind: kindOf(one),
        name: one.name,
        body: { name: one.name, properties: one.properties },
        at: nowhere,
      })
    for (const [, member] of one.members) if (member !== undefined) add(member)
  }
  for (const { definition } of drafts) add(definition)
  return [...found.values()]
}

/** An assignment as it is in the end. */
function assignmentDocument({ entry, place, definition, parameters, effect, stages }: Draft): PolicyDocument {
  const last = stages.at(-1)
  const given = [...parameters, ...(definition.effectParameter === '' ? [] : [[definition.effectParameter, effect] as const])]
  return {
    kind: 'PolicyAssignment',
    name: entry.name,
    at: entry.at,
    body: {
      name: entry.name,
      properties: {
        scope: `/providers/Microsoft.Management/managementGroups/${place.group.name}`,
        policyDefinitionId: definition.id ?? definition.name,
        enforcementMode: last?.enforcement === 'Default' ? 'Default' : 'DoNotEnforce',
        parameters: Object.fromEntries(given.map(([name, value]) => [name, { value: plainValue(value) }])),
      },
    },
  }
}

/** A value of a body as JSON: what the deployment fills stands as text. */
export function plainValue(value: GraphValue): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one: GraphValue) => plainValue(one))
  return isGraphObject(value) ? plainObject(value) : valueText(value)
}

const plainObject = (value: GraphObject): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)]))

function scopesOf(tree: GroupTree): KnownScopes {
  const ids = new Map(
    tree.groups.map(({ name }) => [sameGroup(name), `/providers/microsoft.management/managementgroups/${sameGroup(name)}`]),
  )
  return {
    managementGroups: tree.groups.map(({ name, displayName, parent }) => ({
      name,
      displayName,
      ...(parent === undefined ? {} : { parent }),
    })),
    subscriptions: [],
    names: tree.groups.map(({ name }) => name),
    resolve: (text) => (text.startsWith('/') ? text.toLowerCase() : ids.get(sameGroup(text))),
  }
}
