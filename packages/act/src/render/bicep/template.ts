import { templateLimits, type DeploymentRoot, type Graph, type Reference, type ResourceNode, type RootResource } from '@fairway/core/graph'
import { extendedBy, homeKey, homeOfScope, type Home, type Homes, type HomeSubscription } from '../home.ts'

/** A file of Bicep to be: the main one, or a module for what lives elsewhere. */
export interface Template {
  readonly home: Home
  /** Resources in the order in which they can be deployed. */
  readonly resources: RootResource[]
}

/** Which file each resource of a root is written in. */
export interface Division {
  readonly main: Template
  /** In the order of the first resource in them. */
  readonly modules: readonly Template[]
  readonly templateOf: ReadonlyMap<string, Template>
}

/** The keys, written in the same root, that a resource needs: what encloses it, what it extends, what it names, what it waits for. */
export interface Needs {
  /** Said by the resource itself: its parent, what it extends, what its values name. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>
  /** Those, what it waits for, and the group in which it lies. */
  readonly all: ReadonlyMap<string, readonly string[]>
}

/** The references of a resource to others of its root, each once. */
export type ReferencesOf = (resource: RootResource) => readonly Reference[]

/** What every resource of a root needs of it. */
export function needsOf(root: DeploymentRoot, referencesOf: ReferencesOf, place: { readonly homes: Homes; readonly graph: Graph }): Needs {
  const own = new Set(root.resources.map(({ node }) => node.key))
  const told = new Map<string, ReadonlySet<string>>()
  const all = new Map<string, readonly string[]>()
  for (const resource of root.resources) {
    const { node } = resource
    const around = [node.parent, extendedBy(node, place.graph)?.key].filter((key): key is string => key !== undefined && own.has(key))
    const references = referencesOf(resource)
    const spoken = references.filter((reference) => !isFullName(reference, place.graph)).map(({ of }) => of)
    const container = place.homes.container(node)
    const said = new Set([...around, ...spoken])
    told.set(node.key, said)
    const waits = [...references.map(({ of }) => of), ...resource.dependsOn, ...(container === undefined ? [] : [container])]
    all.set(node.key, [...new Set([...said, ...waits])])
  }
  return { told, all }
}

/** Whether a reference is to the whole name of a child: its text, for no symbol says it. */
export const isFullName = ({ of, path }: Reference, graph: Graph): boolean => path === 'name' && graph.nodes.get(of)?.parent !== undefined

/**
 * Divides a root: what lives where the root is started, and in the tenant, stands in the main file; everything else in a module for the
 * scope in which it lives. Where two scopes need each other, as a budget needs an action group of a group that stands beside it, a scope
 * has several modules, one after the other. So it has where it holds more than one template may: what stands in the second needs the first, never
 * the other way round, for resources come in their order.
 */
export function divide(root: DeploymentRoot, needs: Needs, homes: Homes): Division {
  const start = homeKey(homeOfScope(root.scope))
  const homeOf = new Map(root.resources.map(({ node }) => [node.key, inMain(homes.of(node), start) ? '' : homeKey(homes.of(node))]))
  const entangled = entangledHomes(root, needs, homeOf)
  const levels = levelsOf(root, needs, homeOf)
  const main: Template = { home: homeOfScope(root.scope), resources: [] }
  const modules = new Map<string, readonly Template[]>()
  const templateOf = new Map<string, Template>()
  for (const resource of root.resources) {
    const { key } = resource.node
    const home = homeOf.get(key) ?? ''
    const slot = entangled.has(home) ? `${home} ${String(levels.get(key) ?? 0)}` : home
    const open = home === '' ? main : modules.get(slot)?.at(-1)
    const isFull = open !== undefined && open !== main && open.resources.length >= templateLimits.resources
    const template = open === undefined || isFull ? { home: homes.of(resource.node), resources: [] } : open
    if (template !== open) modules.set(slot, [...(modules.get(slot) ?? []), template])
    template.resources.push(resource)
    templateOf.set(key, template)
  }
  return { main, modules: [...modules.values()].flat(), templateOf }
}

// A deployment may reach up to the tenant from everywhere, resource by resource.
const inMain = (home: Home, start: string): boolean => home.kind === 'tenant' || homeKey(home) === start

/** Homes that stand in a circle, or between two circles: what is left when whatever needs nothing, or is needed by nothing, was taken away. */
function entangledHomes(root: DeploymentRoot, needs: Needs, homeOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const unit = (key: string): string => {
    const home = homeOf.get(key) ?? ''
    return home === '' ? `resource ${key}` : home
  }
  const edges = new Map<string, Set<string>>()
  for (const { node } of root.resources) {
    const from = unit(node.key)
    const to = edges.get(from) ?? new Set<string>()
    edges.set(from, to)
    for (const key of needs.all.get(node.key) ?? []) if (unit(key) !== from) to.add(unit(key))
  }
  const left = withoutEnds(edges)
  return withoutEnds(reversed(edges, left))
}

const reversed = (
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  among: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const back = new Map<string, Set<string>>([...among].map((one) => [one, new Set<string>()]))
  for (const [from, to] of edges) if (among.has(from)) for (const one of to) back.get(one)?.add(from)
  return back
}

/** What stays of a graph when whatever points at nothing is taken away, again and again. */
function withoutEnds(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const back = reversed(edges, new Set(edges.keys()))
  const count = new Map([...edges].map(([from, to]) => [from, to.size]))
  const ends = [...count].filter(([, size]) => size === 0).map(([one]) => one)
  const left = new Set(edges.keys())
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end)
    for (const one of back.get(end) ?? []) {
      const size = (count.get(one) ?? 0) - 1
      count.set(one, size)
      if (size === 0) ends.push(one)
    }
  }
  return left
}

/** How often one must go into another module on the way to what a resource needs. Modules of one number never need each other. */
function levelsOf(root: DeploymentRoot, needs: Needs, homeOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const { node } of root.resources) {
    const own = homeOf.get(node.key)
    const steps = (needs.all.get(node.key) ?? []).map((key) => {
      const home = homeOf.get(key)
      return (levels.get(key) ?? 0) + (home === '' || home === own ? 0 : 1)
    })
    levels.set(node.key, Math.max(0, ...steps))
  }
  return levels
}

/** The nodes outside a template that its resources lie in or extend: declared there as existing. */
export function outsiders(template: Template, division: Division, graph: Graph): readonly ResourceNode[] {
  const found = new Map<string, ResourceNode>()
  for (const { node } of template.resources) {
    const around = node.parent === undefined ? extendedBy(node, graph) : graph.nodes.get(node.parent)
    if (around !== undefined && division.templateOf.get(around.key) !== template) found.set(around.key, around)
  }
  return [...found.values()]
}

/** The group or management group, written in the main file, that a module is deployed to. */
export function containerInMain(template: Template, division: Division, homes: Homes): string | undefined {
  const first = template.resources[0]
  const key = first === undefined ? undefined : homes.container(first.node)
  return key !== undefined && division.templateOf.get(key) === division.main ? key : undefined
}

/** The subscription that the scope of a module must name: none where the main file stands in it or makes the group. */
export function subscriptionNamed(template: Template, division: Division, homes: Homes): HomeSubscription | undefined {
  const { home } = template
  const start = division.main.home
  if (!('subscription' in home) || containerInMain(template, division, homes) !== undefined) return undefined
  const near = 'subscription' in start && subscriptionKey(home.subscription) === subscriptionKey(start.subscription)
  return near ? undefined : home.subscription
}

const subscriptionKey = (subscription: HomeSubscription): string => homeKey({ kind: 'subscription', subscription })
