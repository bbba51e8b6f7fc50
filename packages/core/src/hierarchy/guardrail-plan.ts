import { placesIn, Reference, type GraphPart, type ResourceNode } from '../graph/index.ts'
import { byText, diagnostic, type Diagnostic } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import { Archetypes, type Entry } from './archetypes.ts'
import { groupEntries, type GroupEntries } from './assigned.ts'
import { checkDeclaration } from './check-declaration.ts'
import { resourceConflicts, type LeavesOut } from './conflicts.ts'
import { contradictions } from './contradictions.ts'
import { Definitions } from './definition.ts'
import { endpointDnsInitiative } from './definitions/endpoint-dns.ts'
import { Drafts } from './drafts.ts'
import { exemptionPart, type ExemptionPart } from './exemptions.ts'
import {
  assignmentKey,
  assignmentNode,
  definitionNodes,
  definitionsRoot,
  policiesRoot,
  referencesOf,
  roleNodes,
  type Amendments,
} from './guardrail-nodes.ts'
import type { GroupGuardrails, GuardrailConflict, GuardrailInput, GuardrailPlan, LaterGuardrails, LeftOutGuardrail } from './plan-model.ts'
import { leftOut, planOne, type Draft } from './plan-one.ts'
import { planned } from './planned.ts'

/**
 * Plans the policies of every group: what is assigned where, why, what it does now and from which day on more, with the definitions, identities,
 * roles and exemptions that this takes. The stage in force at `now` is what is built. Mistakes: FW8205-FW8221, all at once.
 */
export function guardrailPlan(input: GuardrailInput): GuardrailPlan {
  return new Planner(input).plan()
}

/** Groups that an assignment leaves out, because another one takes its place there. */
type NotScopes = ReadonlyMap<Draft, readonly string[]>

class Planner {
  private readonly input: GuardrailInput
  private readonly archetypes: Archetypes
  private readonly definitions: Definitions
  private readonly drafts = new Drafts()
  private readonly leftOut: LeftOutGuardrail[] = []
  private readonly diagnostics: Diagnostic[] = []

  constructor(input: GuardrailInput) {
    this.input = input
    this.archetypes = new Archetypes(input)
    const endpoints = endpointDnsInitiative(input.platform.dnsZones ?? [])
    this.definitions = new Definitions(input.estate, input.shelf, endpoints === undefined ? [] : [endpoints])
  }

  plan(): GuardrailPlan {
    const { groups, diagnostics } = groupEntries(this.input, this.archetypes)
    for (const place of groups) this.planGroup(place)
    // What is wrong with an archetype is told although no group has it yet.
    for (const [index, { name }] of this.input.archetypes.entries()) this.archetypes.entriesOf(name, this.input.places.archetypes([index]))
    const notScopes = this.replaced()
    const assignments = this.drafts.all.map((draft) => planned(draft))
    const needed = [...(this.input.exemptions ?? []), ...(this.input.exemptionsFor?.(assignments) ?? [])]
    const exemptions = exemptionPart({ ...this.input, exemptions: needed }, this.drafts.all, this.leftOut)
    const conflicts = this.conflicts(notScopes, exemptions)
    const names = [...this.drafts.all.map(({ entry }) => entry.name), ...this.leftOut.map(({ name }) => name)]
    return {
      assignments,
      groups: groups.map((place) => this.groupPlan(place)),
      leftOut: this.leftOut,
      exemptions: exemptions.planned,
      conflicts,
      later: this.later(notScopes, exemptions),
      part: this.part(notScopes, exemptions),
      diagnostics: withoutRepeats([
        ...this.diagnostics,
        ...diagnostics,
        ...this.archetypes.diagnostics,
        ...exemptions.diagnostics,
        ...checkDeclaration(this.input, names),
        ...conflicts.map(told),
      ]),
    }
  }

  private planGroup(place: GroupEntries): void {
    // What depends on others being there is looked at after them.
    const last = (one: Entry): number => (one.guardrail?.unless === undefined ? 0 : 1)
    for (const entry of place.entries.toSorted((a, b) => last(a) - last(b) || byText(a.name, b.name))) {
      const covering = entry.guardrail?.unless?.map((name) => this.drafts.inChain(place.chain, name)).find((one) => one !== undefined)
      if (covering !== undefined) {
        const reason = `\`${covering.entry.name}\` of ${covering.place.group.name} does the same`
        this.leftOut.push(leftOut(entry, place, 'covered', reason, 'nothing is to be done'))
        continue
      }
      const { draft, leftOut: without, diagnostics } = planOne(entry, place, this.input, this.definitions)
      this.diagnostics.push(...diagnostics)
      if (draft !== undefined) this.drafts.add(draft)
      if (without !== undefined) this.leaveOut(entry, without)
    }
  }

  /** Fifty assignments without a definition are a list to look at; one that somebody asked for by name is a mistake to be told. */
  private leaveOut(entry: Entry, without: LeftOutGuardrail): void {
    this.leftOut.push(without)
    if (without.kind !== 'missing' || entry.asked === undefined) return
    const { name, group, reason, wayOut } = without
    this.diagnostics.push(diagnostic('FW8218', `\`${name}\` is left out of \`${group}\`: ${reason}`, { at: entry.at, help: wayOut }))
  }

  private replaced(): NotScopes {
    const found = new Map<Draft, string[]>()
    for (const { entry, place } of this.drafts.all) {
      const name = entry.guardrail?.replaces
      const above = name === undefined ? undefined : this.drafts.inChain(place.chain.slice(1), name)
      if (above !== undefined) found.set(above, [...(found.get(above) ?? []), place.group.name])
    }
    return found
  }

  private conflicts(notScopes: NotScopes, { spares }: ExemptionPart): readonly GuardrailConflict[] {
    const leavesOut: LeavesOut = (draft, chain, resource) =>
      notScopes.get(draft)?.some((name) => chain.has(name)) === true || spares(draft, resource)
    const { tree, shelf } = this.input
    return [...resourceConflicts(this.input, this.drafts, leavesOut), ...contradictions(this.drafts.all, tree, shelf)]
  }

  private part(notScopes: NotScopes, exemptions: ExemptionPart): GraphPart {
    const { tree, region } = this.input
    const live = this.drafts.all.filter(({ now }) => now.enforcement !== 'not assigned')
    const definitions = definitionNodes(live, tree)
    const groups = new Map(live.map(({ place }) => [place.group.name, place.group]))
    const nodes = live.flatMap((draft) => [assignmentNode(draft, this.amendments(draft, notScopes), region), ...roleNodes(draft)])
    return {
      nodes: [...definitions, ...nodes, ...writtenExemptions(exemptions.nodes, live)],
      roots: [...(definitions.length === 0 ? [] : [definitionsRoot(tree)]), ...[...groups.values()].map((group) => policiesRoot(group))],
      ...(exemptions.inputs.length === 0 ? {} : { inputs: exemptions.inputs }),
    }
  }

  /** What is not yet as it will be, as it will be then: nobody wants to find out on that day what it denies. */
  private later(notScopes: NotScopes, exemptions: ExemptionPart): readonly LaterGuardrails[] {
    const { tree, region } = this.input
    const coming = this.drafts.all.flatMap((draft) => {
      const last = draft.stages.at(-1)
      return last?.from === undefined || last === draft.now || last.enforcement !== 'Default' ? [] : [{ draft, now: last, from: last.from }]
    })
    const byDay = [...Map.groupBy(coming, ({ from }) => from)].toSorted(([a], [b]) => byText(a, b))
    return byDay.map(([from, all]): LaterGuardrails => {
      const drafts = all.map(({ draft }) => draft)
      const assignments = all.map(({ draft, now }) => {
        const { next: _next, ...kept } = draft
        return assignmentNode({ ...kept, now }, this.amendments(draft, notScopes), region)
      })
      return { from, nodes: [...definitionNodes(drafts, tree), ...assignments, ...writtenExemptions(exemptions.nodes, drafts)] }
    })
  }

  private amendments(draft: Draft, notScopes: NotScopes): Amendments {
    const { entry, definition } = draft
    const own = guardrailFacts.amendments.filter(
      (one) => one.assignment === entry.name && (one.with === undefined || this.drafts.named(one.with).length > 0),
    )
    const retired = (entry.library?.retired ?? []).filter((one) => one.canBeDisabled === 'yes')
    const byEffect = Map.groupBy(
      [...own, ...retired.map((one) => ({ definition: one.definition, effect: 'Disabled' }))],
      (one) => one.effect,
    )
    const members = [...byEffect].map(([effect, all]) => {
      const ids = new Set(all.map((one) => one.definition))
      const references = referencesOf(definition).flatMap(([id, reference]) => (ids.has(id) ? [reference] : []))
      return { effect, references: references.toSorted(byText) }
    })
    return {
      members: members.filter(({ references }) => references.length > 0),
      notScopes: (notScopes.get(draft) ?? []).toSorted(byText),
    }
  }

  private groupPlan({ group, chain }: GroupEntries): GroupGuardrails {
    return {
      group: group.name,
      displayName: group.displayName,
      ...(group.parent === undefined ? {} : { parent: group.parent }),
      own: this.drafts.at(group.name).map(({ entry }) => entry.name),
      inherited: chain.slice(1).flatMap(({ name }) => this.drafts.at(name).map(({ entry }) => ({ name: entry.name, from: name }))),
    }
  }
}

/** Nothing is exempted from what is not assigned yet. */
function writtenExemptions(nodes: readonly ResourceNode[], live: readonly Draft[]): readonly ResourceNode[] {
  const known = new Set(live.map(({ entry, place }) => assignmentKey(place.group.name, entry.name)))
  const written = nodes.filter((one) => placesIn(one.body).every((place) => !(place instanceof Reference) || known.has(place.of)))
  const named = new Set(written.flatMap(({ scope }) => (scope.kind === 'resource' ? [scope.of] : [])))
  return written.filter((one) => one.existing === undefined || named.has(one.key))
}

/** One archetype may stand at many groups: what is wrong with it is told once. */
function withoutRepeats(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, summary, at }: Diagnostic): string => `${code} ${summary} ${at?.file ?? ''}:${at?.line ?? 0}:${at?.column ?? 0}`
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}

const told = (one: GuardrailConflict): Diagnostic =>
  diagnostic(
    one.kind === 'known' || one.kind === 'denied' ? 'FW8215' : 'FW8216',
    `${one.message}${one.from === undefined ? '' : ` from ${one.from} on`}`,
    { at: one.at, help: one.wayOut },
  )
