import { declared, placeIn, type Declared, type Kind } from '../estate/index.ts'
import type { GraphInput, NodeScope, ResourceNode } from '../graph/index.ts'
import { didYouMean, diagnostic, parseInstant, type Diagnostic, type Json } from '../kernel/index.ts'
import { policyAssignmentKind, policyExemptionKind } from '../policy/index.ts'
import { nameKey } from './archetypes.ts'
import { lastOf } from './effects.ts'
import { exemptionNode, inputsOf, type WantedExemption } from './exemption-node.ts'
import { covers, draftFor, scopeOf } from './exemption-scope.ts'
import { referencesOf, scopeWords } from './guardrail-nodes.ts'
import type { DeclaredResource, GuardrailInput, LeftOutGuardrail, PlannedExemption } from './plan-model.ts'
import type { Draft } from './plan-one.ts'
import { sameGroup } from './tree.ts'

/** Exemptions with what builds them. */
export interface ExemptionPart {
  readonly planned: readonly PlannedExemption[]
  /** Whether a resource is spared by an assignment until a day to come. */
  readonly spares: (draft: Draft, resource: DeclaredResource) => boolean
  readonly nodes: readonly ResourceNode[]
  readonly inputs: readonly GraphInput[]
  readonly diagnostics: readonly Diagnostic[]
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
  const needed = (input.exemptions ?? []).flatMap((one): readonly WantedExemption[] => {
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
    const node = exemptionNode(one, draft, input)
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

function wantedOf(one: Document, held: Held, diagnostics: Diagnostic[]): readonly WantedExemption[] {
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
  const refuse = (why: string, path: string): readonly WantedExemption[] => {
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

const outOfReach = ({ name, assignment, scope, at }: WantedExemption): Diagnostic =>
  diagnostic('FW8214', `the exemption \`${name}\` is not written: \`${lastOf(assignment)}\` does not hold at the ${scopeWords(scope)}`, {
    at,
    help: 'name an assignment of its group or of one above',
  })

/** Members that are spared although the initiative does not have them, as far as it is at hand. */
function unknownMembers({ name, references, at }: WantedExemption, { definition, entry }: Draft): readonly Diagnostic[] {
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
