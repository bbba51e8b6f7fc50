import { parseResourceId } from '@fairway/arm/resource'
import { apiVersionOf, knowsType } from '@fairway/arm/type'
import { declared, type Declared } from '../estate/index.ts'
import type { NodeScope, ResourceNode } from '../graph/index.ts'
import { subscriptionKind } from '../organization/index.ts'
import { lastOf } from './effects.ts'
import { keyPart } from './group-key.ts'
import type { DeclaredResource, GuardrailInput, NeededExemption } from './plan-model.ts'
import type { Draft } from './plan-one.ts'
import { groupsAbove, sameGroup } from './tree.ts'

/** Where an exemption stands, with the resource where it is one that exists. */
export interface ExemptionPlace {
  readonly scope: NodeScope
  readonly resource?: ResourceNode
}

/** The place that a document names: a group, a subscription, a resource group or a resource; `undefined` where nobody knows it. */
export function scopeOf(text: string, input: GuardrailInput, { at }: Declared): ExemptionPlace | undefined {
  const group = input.tree.groups.find(({ name }) =>
    [name, `/providers/Microsoft.Management/managementGroups/${name}`].some((one) => sameGroup(one) === sameGroup(text)),
  )
  if (group !== undefined) return { scope: { kind: 'managementGroup', name: group.name } }
  const [, id, resourceGroup, rest] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(\/providers\/.+)?$/i.exec(text) ?? []
  const known = declared(input.estate, subscriptionKind)
  const [first, second] = text.split('/')
  const subscription =
    id === undefined
      ? known.find(({ name }) => name === first)?.name
      : known.find(({ spec }) => spec.id.toLowerCase() === id.toLowerCase())?.name
  if (subscription === undefined) return undefined
  const inGroup = id === undefined ? second : resourceGroup
  const scope: NodeScope =
    inGroup === undefined ? { kind: 'subscription', subscription } : { kind: 'resourceGroup', subscription, group: inGroup }
  return rest === undefined ? { scope } : existingResource(text, scope, at)
}

function existingResource(id: string, scope: NodeScope, at: Declared['at']) {
  const parsed = parseResourceId(id)
  // What Fairway does not know it cannot name in Bicep either.
  if (parsed === undefined || !knowsType(parsed.type)) return undefined
  const key = `policy/exempted/${keyPart(id)}`
  const resource: ResourceNode = {
    key,
    type: parsed.type,
    apiVersion: apiVersionOf(parsed.type),
    name: lastOf(id),
    scope,
    body: {},
    existing: { id },
    root: '',
    at,
    about: 'exempted',
  }
  return { scope: { kind: 'resource', of: key } as const, resource }
}

/** Whether a resource lies in a scope, as far as it says where it lies. */
export function covers(scope: NodeScope, { key, group, scope: own }: DeclaredResource, { tree }: GuardrailInput): boolean {
  if (scope.kind === 'resource') return scope.of === key
  if (scope.kind === 'managementGroup') return groupsAbove(tree, group).some(({ name }) => sameGroup(name) === sameGroup(scope.name))
  if (own?.kind !== 'subscription' && own?.kind !== 'resourceGroup') return false
  if (scope.kind === 'tenant' || own.subscription !== scope.subscription) return false
  return scope.kind === 'subscription' || (own.kind === 'resourceGroup' && own.group.toLowerCase() === scope.group.toLowerCase())
}

/** Of assignments with one name, that of the nearest group above the scope; none where the scope lies elsewhere in the tree. */
export function draftFor(one: NeededExemption, input: GuardrailInput, drafts: readonly Draft[]): Draft | undefined {
  const same = drafts.filter(({ entry }) => entry.name.toLowerCase() === lastOf(one.assignment).toLowerCase())
  const { group: said } = one
  if (said !== undefined) return same.find(({ place }) => sameGroup(place.group.name) === sameGroup(said))
  const group = groupOf(one.scope, input)
  const named = same.find(({ place }) => one.assignment.toLowerCase().includes(`/managementgroups/${sameGroup(place.group.name)}/`))
  if (group === undefined) return named ?? same[0]
  const chain = groupsAbove(input.tree, group).map(({ name }) => name)
  if (named !== undefined) return chain.includes(named.place.group.name) ? named : undefined
  return chain.map((name) => same.find(({ place }) => place.group.name === name)).find((found) => found !== undefined)
}

function groupOf(scope: NodeScope, { tree, resources }: GuardrailInput): string | undefined {
  if (scope.kind === 'managementGroup') return scope.name
  if (scope.kind === 'resource') return resources?.find(({ key }) => key === scope.of)?.group
  if (scope.kind !== 'subscription' && scope.kind !== 'resourceGroup') return undefined
  return tree.groups.find(({ subscriptions }) => subscriptions.includes(scope.subscription))?.name
}
