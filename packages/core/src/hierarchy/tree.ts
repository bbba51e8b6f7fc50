import { byText, diagnostic, didYouMean, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { archetypeFacts } from './archetypes.gen.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import type { GroupTree, ManagementGroup, PlaceOf } from './plan-model.ts'
import type { HierarchySpec } from './schema.ts'

/** A group as it is declared, or as the library has it. */
interface Draft {
  readonly name: string
  readonly displayName: string
  readonly parent: string
  readonly archetypes: readonly string[]
  readonly state: 'created' | 'existing'
  readonly at: SourceRange
  readonly parentAt: SourceRange
}

/** Azure compares the ids of management groups without regard to case. */
export const sameGroup = (name: string): string => name.toLowerCase()

/** The tree of a declaration, without subscriptions, and what is wrong with it. Groups whose place nobody knows are left out. */
export function groupTree(
  spec: HierarchySpec,
  prefix: string,
  place: PlaceOf,
): { readonly tree: GroupTree; readonly diagnostics: readonly Diagnostic[] } {
  const root = rootOf(spec, prefix, place)
  const { drafts, diagnostics } = withoutTwins(root.name, draftsOf(spec, root.name, place))
  const children = Map.groupBy(drafts, (one) => sameGroup(one.parent))
  const groups: ManagementGroup[] = []
  const queue: ManagementGroup[] = [root]
  const deepest = guardrailFacts.levels.deepest - (spec.root.parent === undefined ? 1 : 2)
  for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
    groups.push(group)
    const { name, level } = group
    for (const child of (children.get(sameGroup(name)) ?? []).toSorted((a, b) => byText(a.name, b.name))) {
      queue.push({ ...child, parent: name, level: level + 1, subscriptions: [] })
      if (level + 1 === deepest + 1) diagnostics.push(tooDeep(child, deepest))
    }
  }
  return { tree: { root: root.name, groups }, diagnostics: [...diagnostics, ...lost(drafts, groups)] }
}

function rootOf(spec: HierarchySpec, prefix: string, place: PlaceOf): ManagementGroup {
  const { name = prefix, displayName, archetypes, state } = spec.root
  return {
    name,
    displayName: displayName ?? name,
    archetypes: archetypes.length === 0 ? ['root'] : archetypes,
    state,
    level: 0,
    subscriptions: [],
    at: place(['root']),
  }
}

function draftsOf(spec: HierarchySpec, root: string, place: PlaceOf): readonly Draft[] {
  if (spec.groups === undefined) return libraryDrafts(root, place(['groups']))
  return spec.groups.map(({ displayName, parent, ...group }, index) => ({
    ...group,
    displayName: displayName ?? group.name,
    parent: parent ?? root,
    at: place(['groups', index]),
    parentAt: place(['groups', index, 'parent']),
  }))
}

/** The tree of the library below another root, with the groups for AI. */
function libraryDrafts(root: string, at: SourceRange): readonly Draft[] {
  const [top] = archetypeFacts.tree.filter((one) => one.parent === undefined)
  return [...archetypeFacts.tree, ...guardrailFacts.groups]
    .filter((one) => one.parent !== undefined)
    .map((one) => ({
      name: one.name,
      displayName: one.displayName,
      parent: one.parent === undefined || one.parent === top?.name ? root : one.parent,
      archetypes: one.archetypes,
      state: 'created',
      at,
      parentAt: at,
    }))
}

function withoutTwins(root: string, all: readonly Draft[]): { readonly drafts: readonly Draft[]; readonly diagnostics: Diagnostic[] } {
  const taken = new Set([sameGroup(root)])
  const diagnostics: Diagnostic[] = []
  const drafts = all.filter((one) => {
    const twin = taken.has(sameGroup(one.name))
    if (twin) diagnostics.push(diagnostic('FW8201', `the management group \`${one.name}\` is declared twice`, { at: one.at }))
    taken.add(sameGroup(one.name))
    return !twin
  })
  return { drafts, diagnostics }
}

const tooDeep = (group: Draft, deepest: number): Diagnostic =>
  diagnostic('FW8204', `the management group \`${group.name}\` lies ${deepest + 1} levels below the root of the landing zone`, {
    at: group.at,
    help: `at most ${deepest} are left below it: ${guardrailFacts.levels.note}`,
  })

/** What hangs from nothing: the topmost of each such piece names a parent that is not there, or lies in a circle. What lies below follows. */
function lost(drafts: readonly Draft[], placed: readonly ManagementGroup[]): readonly Diagnostic[] {
  const known = new Set(placed.map((one) => sameGroup(one.name)))
  const left = new Map(drafts.filter((one) => !known.has(sameGroup(one.name))).map((one) => [sameGroup(one.name), one]))
  const names = [...placed, ...drafts].map((one) => one.name)
  const circles = new Set<string>()
  return [...left.values()].flatMap((one): readonly Diagnostic[] => {
    if (!left.has(sameGroup(one.parent)))
      return [
        diagnostic('FW8202', `no management group is called \`${one.parent}\``, {
          at: one.parentAt,
          help: didYouMean(one.parent, names) ?? 'name the root or another group of the tree',
        }),
      ]
    const circle = circleFrom(one, left)
    if (circle === undefined || circles.has(sameGroup(one.name))) return []
    for (const name of circle) circles.add(sameGroup(name))
    return [
      diagnostic('FW8203', `management groups contain each other: ${[...circle, one.name].map((name) => `\`${name}\``).join(' in ')}`, {
        at: one.parentAt,
      }),
    ]
  })
}

/** The names from a group along its parents back to it. */
function circleFrom(start: Draft, left: ReadonlyMap<string, Draft>): readonly string[] | undefined {
  const trail: string[] = []
  const seen = new Set<string>()
  for (let one: Draft | undefined = start; one !== undefined; one = left.get(sameGroup(one.parent))) {
    if (seen.has(sameGroup(one.name))) return one === start ? trail : undefined
    seen.add(sameGroup(one.name))
    trail.push(one.name)
  }
  return undefined
}

/** The groups from a group up to the root, itself first. */
export function groupsAbove(tree: GroupTree, name: string): readonly ManagementGroup[] {
  const byName = new Map(tree.groups.map((one) => [sameGroup(one.name), one]))
  const chain: ManagementGroup[] = []
  for (let one = byName.get(sameGroup(name)); one !== undefined; one = byName.get(sameGroup(one.parent ?? ''))) chain.push(one)
  return chain
}
