import { placesIn, Reference, type GraphPart, type ResourceNode } from '../graph/index.ts'
import { byText, diagnostic, didYouMean, parseInstant, type Diagnostic } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import { Archetypes } from './archetypes.ts'
import { archetypeFacts } from './archetypes.gen.ts'
import { groupEntries, type GroupEntries } from './assigned.ts'
import { resourceConflicts } from './conflicts.ts'
import { contradictions, plainValue } from './contradictions.ts'
import { Definitions } from './definition.ts'
import { exemptionPart } from './exemptions.ts'
import {
  assignmentKey,
  assignmentNode,
  definitionNodes,
  definitionsRoot,
  parametersNow,
  policiesRoot,
  referencesOf,
  roleNodes,
  scopeWords,
  type Amendments,
} from './guardrail-nodes.ts'
import type {
  GroupGuardrails,
  GuardrailConflict,
  GuardrailInput,
  GuardrailPlan,
  LeftOutGuardrail,
  NeededRole,
  PlannedGuardrail,
} from './plan-model.ts'
import { leftOut, planOne, type Draft } from './plan-one.ts'
import { sameGroup } from './tree.ts'

/**
 * Plans the policies of every group: what is assigned where, why, what it does now and from which day on more, with the definitions, identities,
 * roles and exemptions that this takes. The stage in force at `now` is what is built. Mistakes: FW8205-FW8221, all at once.
 */
export function guardrailPlan(input: GuardrailInput): GuardrailPlan {
  return new Planner(input).plan()
}

class Planner {
  private readonly input: GuardrailInput
  private readonly archetypes: Archetypes
  private readonly definitions: Definitions
  private readonly drafts: Draft[] = []
  private readonly leftOut: LeftOutGuardrail[] = []
  private readonly diagnostics: Diagnostic[] = []

  constructor(input: GuardrailInput) {
    this.input = input
    this.archetypes = new Archetypes(input)
    this.definitions = new Definitions(input.estate, input.shelf)
  }

  plan(): GuardrailPlan {
    const { groups, diagnostics } = groupEntries(this.input, this.archetypes)
    for (const place of groups) this.planGroup(place)
    const notScopes = this.replaced()
    const conflicts = this.conflicts(notScopes)
    const exemptions = exemptionPart(this.input, this.drafts)
    this.diagnostics.push(
      ...diagnostics,
      ...this.archetypes.diagnostics,
      ...exemptions.diagnostics,
      ...this.declaration(),
      ...leftOutTold(this.leftOut, this.input),
    )
    this.diagnostics.push(...conflicts.map((one) => told(one)))
    return {
      assignments: this.drafts.map((draft) => planned(draft)),
      groups: groups.map((place) => this.groupPlan(place)),
      leftOut: this.leftOut,
      exemptions: exemptions.planned,
      conflicts,
      part: this.part(notScopes, exemptions.nodes, exemptions.inputs),
      diagnostics: withoutRepeats(this.diagnostics),
    }
  }

  private planGroup(place: GroupEntries): void {
    // What depends on others being there is looked at after them.
    const order = place.entries.toSorted(
      (a, b) => Number(a.guardrail?.unless !== undefined) - Number(b.guardrail?.unless !== undefined) || byText(a.name, b.name),
    )
    const chain = new Set(place.chain.map(({ name }) => name))
    for (const entry of order) {
      const covering = this.drafts.find(
        (one) => chain.has(one.place.group.name) && entry.guardrail?.unless?.includes(one.entry.name) === true,
      )
      if (covering !== undefined) {
        this.leftOut.push(
          leftOut(
            entry,
            place,
            'covered',
            `\`${covering.entry.name}\` of ${covering.place.group.name} does the same`,
            'nothing is to be done',
          ),
        )
        continue
      }
      const { draft, leftOut: without, diagnostics } = planOne(entry, place, this.input, this.definitions)
      this.diagnostics.push(...diagnostics)
      if (draft !== undefined) this.drafts.push(draft)
      if (without !== undefined) this.leftOut.push(without)
    }
  }

  /** Groups that an assignment leaves out, because another one takes its place there. */
  private replaced(): ReadonlyMap<Draft, readonly string[]> {
    const found = new Map<Draft, string[]>()
    for (const { entry, place } of this.drafts) {
      const above = place.chain
        .slice(1)
        .map(({ name }) => this.drafts.find((one) => one.place.group.name === name && one.entry.name === entry.guardrail?.replaces))
      const draft = above.find((one) => one !== undefined)
      if (draft !== undefined) found.set(draft, [...(found.get(draft) ?? []), place.group.name])
    }
    return found
  }

  private conflicts(notScopes: ReadonlyMap<Draft, readonly string[]>): readonly GuardrailConflict[] {
    const resources = resourceConflicts(
      this.input,
      this.drafts,
      (draft, chain) => notScopes.get(draft)?.some((name) => chain.has(name)) === true,
    )
    return [...resources, ...contradictions(this.drafts, this.input.tree, this.input.shelf)]
  }

  private part(
    notScopes: ReadonlyMap<Draft, readonly string[]>,
    exemptions: readonly ResourceNode[],
    inputs: GraphPart['inputs'],
  ): GraphPart {
    const { tree, region } = this.input
    const live = this.drafts.filter(({ now }) => now.enforcement !== 'not assigned')
    const definitions = definitionNodes(live, tree)
    const known = new Set(live.map(({ entry, place }) => assignmentKey(place.group.name, entry.name)))
    // Nothing is exempted from what is not assigned yet.
    const written = exemptions.filter((one) => placesIn(one.body).every((place) => !(place instanceof Reference) || known.has(place.of)))
    const groups = tree.groups.filter(({ name }) => live.some(({ place }) => place.group.name === name))
    return {
      nodes: [
        ...definitions,
        ...live.flatMap((draft) => [assignmentNode(draft, this.amendments(draft, notScopes), region), ...roleNodes(draft)]),
        ...written,
      ],
      roots: [...(definitions.length === 0 ? [] : [definitionsRoot(tree)]), ...groups.map((group) => policiesRoot(group))],
      ...(inputs === undefined || inputs.length === 0 ? {} : { inputs }),
    }
  }

  private amendments(draft: Draft, notScopes: ReadonlyMap<Draft, readonly string[]>): Amendments {
    const { entry, definition } = draft
    const known = referencesOf(definition)
    const own = guardrailFacts.amendments.filter(
      (one) => one.assignment === entry.name && (one.with === undefined || this.drafts.some((other) => other.entry.name === one.with)),
    )
    const retired = (entry.library?.retired ?? [])
      .filter((one) => one.canBeDisabled === 'yes')
      .map(({ definition: id }) => ({ definition: id, effect: 'Disabled' }))
    const byEffect = Map.groupBy([...own, ...retired], (one) => one.effect)
    const members = [...byEffect].map(([effect, all]) => {
      const ids = new Set(all.map((one) => one.definition))
      return {
        effect,
        references: known
          .filter(([id]) => ids.has(id))
          .map(([, reference]) => reference)
          .toSorted(byText),
      }
    })
    return { members: members.filter(({ references }) => references.length > 0), notScopes: (notScopes.get(draft) ?? []).toSorted(byText) }
  }

  private groupPlan({ group, chain }: GroupEntries): GroupGuardrails {
    const at = (name: string): readonly string[] =>
      this.drafts.filter(({ place }) => place.group.name === name).map(({ entry }) => entry.name)
    return {
      group: group.name,
      displayName: group.displayName,
      ...(group.parent === undefined ? {} : { parent: group.parent }),
      own: at(group.name),
      inherited: chain.slice(1).flatMap(({ name }) => at(name).map((one) => ({ name: one, from: name }))),
    }
  }

  /** What the declaration itself gets wrong. */
  private declaration(): readonly Diagnostic[] {
    const { guardrails, places, tree } = this.input
    const groups = new Set(tree.groups.map(({ name }) => sameGroup(name)))
    const names = guardrailNames
    const days = [
      { ...guardrails.rollOut, path: ['rollOut'] },
      ...guardrails.rollOut.byGroup.map((one, index) => ({ ...one, path: ['rollOut', 'byGroup', index] })),
    ]
    const named = [
      ...guardrails.rollOut.byGroup.map((one, index) => ({ group: one.group, path: ['rollOut', 'byGroup', index, 'group'] })),
      ...guardrails.effects.map((one, index) => ({ group: one.group, path: ['effects', index, 'group'] })),
    ]
    const wanted = [
      ...guardrails.optional.map((name, index) => ({ name, path: ['optional', index] })),
      ...guardrails.effects.map((one, index) => ({ name: one.guardrail, path: ['effects', index, 'guardrail'] })),
    ]
    const own = new Set([...names, ...this.drafts.map(({ entry }) => entry.name), ...this.leftOut.map(({ name }) => name)])
    return [
      ...days
        .filter((one) => (parseInstant(one.deny) ?? '') < (parseInstant(one.audit) ?? ''))
        .map((one) =>
          diagnostic('FW8211', `\`deny\` (${one.deny}) lies before \`audit\` (${one.audit})`, {
            at: places.guardrails([...one.path, 'deny']),
          }),
        ),
      ...named.flatMap(({ group, path }) =>
        group === undefined || groups.has(sameGroup(group))
          ? []
          : [
              unknown(
                'FW8210',
                'management group',
                group,
                tree.groups.map(({ name }) => name),
                places.guardrails(path),
              ),
            ],
      ),
      ...wanted.flatMap(({ name, path }) => (own.has(name) ? [] : [unknown('FW8207', 'guardrail', name, own, places.guardrails(path))])),
    ]
  }
}

const guardrailNames: ReadonlySet<string> = new Set([...guardrailFacts.guardrails, ...archetypeFacts.assignments].map(({ name }) => name))

function unknown(code: 'FW8207' | 'FW8210', what: string, name: string, candidates: Iterable<string>, at: Diagnostic['at']): Diagnostic {
  const help = didYouMean(name, candidates)
  return diagnostic(code, `no ${what} is called \`${name}\``, {
    ...(at === undefined ? {} : { at }),
    ...(help === undefined ? {} : { help }),
  })
}

/** One archetype may stand at many groups: what is wrong with it is told once. */
function withoutRepeats(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(
    all.map((one) => [`${one.code} ${one.summary} ${one.at?.file ?? ''}:${one.at?.line ?? 0}:${one.at?.column ?? 0}`, one]),
  )
  return [...seen.values()]
}

/** What is missing is told once by its way out, not once for each of fifty assignments. */
function leftOutTold(all: readonly LeftOutGuardrail[], { places }: GuardrailInput): readonly Diagnostic[] {
  const missing = Map.groupBy(
    all.filter((one) => one.kind === 'missing'),
    (one) => one.wayOut,
  )
  return [...missing].map(([wayOut, same]) => {
    const names = [...new Set(same.map(({ name }) => name))].toSorted(byText)
    const some = `${names
      .slice(0, 5)
      .map((name) => `\`${name}\``)
      .join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
    return diagnostic('FW8218', `${names.length === 1 ? 'an assignment is' : `${names.length} assignments are`} left out: ${some}`, {
      at: places.guardrails([]),
      detail: [...new Set(same.map(({ name, reason }) => `${name}: ${reason}`))].slice(0, 50).join('\n'),
      help: wayOut,
    })
  })
}

const told = (one: GuardrailConflict): Diagnostic =>
  diagnostic(
    one.kind === 'known' || one.kind === 'denied' ? 'FW8215' : 'FW8216',
    `${one.message}${one.from === undefined ? '' : ` from ${one.from} on`}`,
    {
      at: one.at,
      help: one.wayOut,
    },
  )

function planned(draft: Draft): PlannedGuardrail {
  const { entry, place, definition, now, next, stages } = draft
  return {
    key: assignmentKey(place.group.name, entry.name),
    group: place.group.name,
    name: entry.name,
    title: entry.title,
    definition: {
      id:
        definition.id ??
        `/providers/Microsoft.Management/managementGroups/${place.chain.at(-1)?.name ?? ''}/providers/Microsoft.Authorization/${definition.kind === 'definition' ? 'policyDefinitions' : 'policySetDefinitions'}/${definition.name}`,
      name: definition.name,
      title: definition.title,
      kind: definition.kind,
      from: definition.from,
    },
    archetype: entry.archetype,
    why: entry.why,
    now,
    ...(next === undefined ? {} : { next }),
    stages,
    parameters: Object.fromEntries(parametersNow(draft).map(([name, { value = null }]) => [name, plainValue(value)])),
    identity: draft.roles.length === 0 ? 'none' : 'system-assigned',
    roles: rolesOf(draft),
    at: entry.at,
  }
}

const rolesOf = ({ roles, rights, place }: Draft): readonly NeededRole[] => [
  ...roles.map((role) => neededRole(role, scopeWords({ kind: 'managementGroup', name: place.group.name }))),
  ...rights.flatMap(({ role, platform }) => (platform.scope === undefined ? [] : [neededRole(role, scopeWords(platform.scope))])),
]

const neededRole = (role: string, scope: string): NeededRole => ({
  role: guardrailFacts.roles.find(({ id }) => id === role)?.name ?? role,
  roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
  scope,
})
