import { parseResourceId } from '@fairway/arm/resource'
import { apiVersionOf, knowsType } from '@fairway/arm/type'
import { declared, placeIn, type Declared, type Kind } from '../estate/index.ts'
import { Reference, subscriptionInput, type GraphInput, type GraphObject, type NodeScope, type ResourceNode } from '../graph/index.ts'
import { didYouMean, diagnostic, parseInstant, type Diagnostic, type Json } from '../kernel/index.ts'
import { subscriptionKind } from '../organization/index.ts'
import { policyAssignmentKind, policyExemptionKind } from '../policy/index.ts'
import { nameKey } from './archetypes.ts'
import { lastOf } from './effects.ts'
import { groupKey, keyPart } from './group-key.ts'
import { assignmentKey, policiesRoot, referencesOf, scopeWords } from './guardrail-nodes.ts'
import type { DeclaredResource, GuardrailInput, LeftOutGuardrail, NeededExemption, PlannedExemption } from './plan-model.ts'
import type { Draft } from './plan-one.ts'
import { groupsAbove, sameGroup } from './tree.ts'

/** Exemptions with what builds them. */
export interface ExemptionPart {
  readonly planned: readonly PlannedExemption[]
  /** Whether a resource is spared by an assignment until a day to come. */
  readonly spares: (draft: Draft, resource: DeclaredResource) => boolean
  readonly nodes: readonly ResourceNode[]
  readonly inputs: readonly GraphInput[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An exemption of whatever origin. */
interface Wanted extends NeededExemption {
  readonly more: GraphObject
  readonly by?: 'estate'
  /** A resource that exists, at which it stands. */
  readonly resource?: ResourceNode
}

/** What exemptions may be from, and what is not there to be exempted from. */
interface Held {
  readonly input: GuardrailInput
  readonly drafts: readonly Draft[]
  readonly leftOut: readonly LeftOutGuardrail[]
}

type Document = typeof policyExemptionKind extends Kind<infer Spec> ? Declared<Spec> : never

/**
 * The exemptions that the estate declares from guardrails of the landing zone, and those that something Fairway builds needs. One without an end is
 * an error (FW8213); one that has ended, or whose scope nobody knows or no assignment of the name reaches, is told and not written (FW8214). One from
 * what nobody assigns is told (FW8223); what others may assign, at groups that exist or outside of the tree, is left alone.
 */
export function exemptionPart(input: GuardrailInput, drafts: readonly Draft[], leftOut: readonly LeftOutGuardrail[] = []): ExemptionPart {
  const diagnostics: Diagnostic[] = []
  const found = declared(input.estate, policyExemptionKind).flatMap((one) => wantedOf(one, { input, drafts, leftOut }, diagnostics))
  const needed = (input.exemptions ?? []).flatMap((one): readonly Wanted[] => {
    const ended = (parseInstant(one.expiresOn) ?? '') <= input.now
    if (ended)
      diagnostics.push(diagnostic('FW8214', `the exemption \`${one.name}\` is not written: it ended on ${one.expiresOn}`, { at: one.at }))
    return ended ? [] : [{ ...one, more: {} }]
  })
  const planned: PlannedExemption[] = []
  const nodes = new Map<string, ResourceNode>()
  const inputs = new Map<string, GraphInput>()
  const spared: { readonly draft: Draft; readonly scope: NodeScope }[] = []
  for (const one of [...found, ...needed]) {
    const draft = draftFor(one, input, drafts)
    if (draft === undefined) {
      if (one.by === 'estate') diagnostics.push(outOfReach(one))
      continue
    }
    diagnostics.push(...unknownMembers(one, draft))
    spared.push({ draft, scope: one.scope })
    const node = exemptionNode({ ...one, ...builtWith(one, input) }, draft)
    for (const each of [...(one.resource === undefined ? [] : [{ ...one.resource, root: node.root }]), node]) nodes.set(each.key, each)
    for (const each of inputsOf(one.scope, input)) inputs.set(each.name, each)
    planned.push({
      name: one.name,
      assignment: draft.entry.name,
      group: draft.place.group.name,
      scope: one.resource?.name ?? scopeWords(one.scope),
      expiresOn: one.expiresOn,
      reason: one.reason,
      at: one.at,
    })
  }
  const spares = (draft: Draft, resource: DeclaredResource): boolean =>
    spared.some((one) => one.draft === draft && covers(one.scope, resource, input))
  return { planned, spares, nodes: [...nodes.values()], inputs: [...inputs.values()], diagnostics }
}

/** An exemption at a resource group that is to be built comes with it: there is nothing to be exempted before, and Azure finds no such group. */
function builtWith({ root, scope }: Wanted, { resources }: GuardrailInput): Partial<Wanted> {
  if (root !== undefined || scope.kind !== 'resourceGroup') return {}
  const group = resources?.find(
    (one) =>
      one.type === 'Microsoft.Resources/resourceGroups' &&
      one.key.toLowerCase() === `group/${scope.subscription}/${scope.group}`.toLowerCase(),
  )
  return group?.root === undefined ? {} : { root: group.root, dependsOn: [group.key] }
}

/** Whether a resource lies in a scope, as far as it says where it lies. */
function covers(scope: NodeScope, { key, group, scope: own }: DeclaredResource, { tree }: GuardrailInput): boolean {
  if (scope.kind === 'resource') return scope.of === key
  if (scope.kind === 'managementGroup') return groupsAbove(tree, group).some(({ name }) => sameGroup(name) === sameGroup(scope.name))
  if (own?.kind !== 'subscription' && own?.kind !== 'resourceGroup') return false
  if (scope.kind === 'tenant' || own.subscription !== scope.subscription) return false
  return scope.kind === 'subscription' || (own.kind === 'resourceGroup' && own.group.toLowerCase() === scope.group.toLowerCase())
}

function wantedOf(one: Document, held: Held, diagnostics: Diagnostic[]): readonly Wanted[] {
  const { input, drafts } = held
  const { spec } = one
  const assignment = lastOf(spec.policyAssignmentId)
  if (!drafts.some(({ entry }) => nameKey(entry.name) === nameKey(assignment))) {
    const unknown = fromNothing(one, assignment, held)
    diagnostics.push(...(unknown === undefined ? [] : [unknown]))
    return []
  }
  if (spec.expiresOn === undefined) {
    diagnostics.push(
      diagnostic('FW8213', `the exemption \`${one.name}\` from \`${assignment}\` has no end`, { at: one.at, help: 'add `expiresOn`' }),
    )
    return []
  }
  const refuse = (why: string, path: string): readonly Wanted[] => {
    diagnostics.push(diagnostic('FW8214', `the exemption \`${one.name}\` is not written: ${why}`, { at: placeIn(one, ['spec', path]) }))
    return []
  }
  if ((parseInstant(spec.expiresOn) ?? '') <= input.now) return refuse(`it ended on ${spec.expiresOn}`, 'expiresOn')
  const place = scopeOf(spec.scope, input, one)
  if (place === undefined) return refuse(`nothing is known at \`${spec.scope}\``, 'scope')
  return [
    {
      name: one.name,
      assignment: spec.policyAssignmentId,
      references: spec.policyDefinitionReferenceIds,
      scope: place.scope,
      ...(place.resource === undefined ? {} : { resource: place.resource }),
      category: spec.exemptionCategory,
      reason: spec.description ?? spec.displayName ?? one.name,
      expiresOn: spec.expiresOn,
      at: one.at,
      by: 'estate',
      more: {
        ...(spec.displayName === undefined ? {} : { displayName: spec.displayName }),
        ...(spec.metadata === undefined ? {} : { metadata: plain(spec.metadata) }),
        ...(spec.resourceSelectors === undefined ? {} : { resourceSelectors: plain(spec.resourceSelectors) }),
        ...(spec.assignmentScopeValidation === undefined ? {} : { assignmentScopeValidation: spec.assignmentScopeValidation }),
      },
    },
  ]
}

/** An exemption from what neither the landing zone nor the estate assigns, where nobody else would: in groups that the landing zone makes. */
function fromNothing(one: Document, assignment: string, { input: { tree, estate }, drafts, leftOut }: Held): Diagnostic | undefined {
  const declaredToo = declared(estate, policyAssignmentKind).some(({ name }) => nameKey(name) === nameKey(assignment))
  const { policyAssignmentId: id } = one.spec
  const own = tree.groups.filter(({ name }) => !id.includes('/') || id.toLowerCase().includes(`/managementgroups/${sameGroup(name)}/`))
  if (declaredToo || own.length === 0 || own.some(({ state }) => state === 'existing')) return undefined
  const without = leftOut.find(({ name }) => nameKey(name) === nameKey(assignment))
  const names = drafts.map(({ entry }) => entry.name)
  const help = without?.wayOut ?? didYouMean(assignment, names)
  const why = without === undefined ? 'which nobody assigns' : `which is left out: ${without.reason}`
  return diagnostic('FW8223', `the exemption \`${one.name}\` is from \`${assignment}\`, ${why}`, {
    at: placeIn(one, ['spec', 'policyAssignmentId']),
    ...(help === undefined ? {} : { help }),
  })
}

const outOfReach = ({ name, assignment, scope, at }: Wanted): Diagnostic =>
  diagnostic('FW8214', `the exemption \`${name}\` is not written: \`${lastOf(assignment)}\` does not hold at the ${scopeWords(scope)}`, {
    at,
    help: 'name an assignment of its group or of one above',
  })

/** Members that are spared although the initiative does not have them, as far as it is at hand. */
function unknownMembers({ name, references, at }: Wanted, { definition, entry }: Draft): readonly Diagnostic[] {
  const known = referencesOf(definition).map(([, reference]) => reference)
  if (definition.kind === 'initiative' && known.length === 0) return []
  return references
    .filter((one) => !known.some((each) => nameKey(each) === nameKey(one)))
    .map((one) => {
      const help =
        didYouMean(one, known) ??
        (known.length === 0 ? `\`${entry.name}\` assigns one definition: leave \`policyDefinitionReferenceIds\` out` : undefined)
      return diagnostic('FW8223', `the exemption \`${name}\` is from \`${one}\`, which \`${entry.name}\` does not have`, {
        at,
        ...(help === undefined ? {} : { help }),
      })
    })
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))

/** Of assignments with one name, that of the nearest group above the scope; none where the scope lies elsewhere in the tree. */
function draftFor(one: Wanted, input: GuardrailInput, drafts: readonly Draft[]): Draft | undefined {
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

function scopeOf(
  text: string,
  input: GuardrailInput,
  { at }: Declared,
): { readonly scope: NodeScope; readonly resource?: ResourceNode } | undefined {
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

function exemptionNode(one: Wanted, draft: Draft): ResourceNode {
  const type = 'Microsoft.Authorization/policyExemptions'
  const { group } = draft.place
  return {
    // One name may stand at several scopes.
    key: `policy/exemption/${keyPart(one.name)}/${keyPart(scopeWords(one.scope))}`,
    type,
    apiVersion: apiVersionOf(type),
    name: one.name,
    scope: one.scope,
    dependsOn: one.dependsOn ?? (one.scope.kind === 'managementGroup' ? [groupKey(one.scope.name)] : []),
    body: {
      properties: {
        // A subscription comes under the assignment in a later wave than its policies: until then Azure refuses what it can validate.
        ...(one.root === undefined && one.scope.kind !== 'managementGroup' ? { assignmentScopeValidation: 'DoNotValidate' } : {}),
        ...one.more,
        description: one.reason.slice(0, 512),
        policyAssignmentId: new Reference(assignmentKey(group.name, draft.entry.name)),
        ...(one.references.length === 0 ? {} : { policyDefinitionReferenceIds: one.references }),
        exemptionCategory: one.category,
        expiresOn: parseInstant(one.expiresOn) ?? one.expiresOn,
      },
    },
    root: one.root ?? policiesRoot(group).name,
    at: one.at,
    about: `${one.reason.slice(0, 80)} (until ${one.expiresOn})`,
  }
}

/** The subscription of a scope may be one that nothing else of the landing zone speaks of. */
function inputsOf(scope: NodeScope, { estate }: GuardrailInput): readonly GraphInput[] {
  if (scope.kind !== 'subscription' && scope.kind !== 'resourceGroup') return []
  const id = declared(estate, subscriptionKind).find(({ name }) => name === scope.subscription)?.spec.id
  return id === undefined
    ? []
    : [{ name: subscriptionInput(scope.subscription), description: `Id of the subscription ${scope.subscription}`, value: id }]
}
