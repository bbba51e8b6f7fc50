import { byText } from '../kernel/index.ts'
import { idOf, fullNameOf } from './ids.ts'
import { inOrder, rootsNeeded } from './order.ts'
import type { Graph, GraphInput, ResourceNode, RootDeclaration } from './node.ts'
import { Input, mapPlaces, placesIn, Reference, Text, type GraphObject, type GraphValue } from './value.ts'

/** A value that a root is given. */
export interface RootInput extends Omit<GraphInput, 'from'> {
  /** What it carries, where it is a property of a resource that is not written in this root. */
  readonly of?: Reference
  /** The root and the output that give it, where another root makes it. */
  readonly from?: { readonly root: string; readonly output: string }
}

/** A value that a root gives to others. */
export interface RootOutput {
  readonly name: string
  readonly description: string
  readonly value: Reference
}

/** A resource as it stands in its root: references to other roots, and to what exists already, have become inputs. */
export interface RootResource {
  readonly node: ResourceNode
  readonly body: GraphObject
  /** In the same root, and written there. */
  readonly parent?: string
  /** The node that it lies in or extends, where that is written elsewhere or exists: its id is the input. */
  readonly outer?: { readonly node: ResourceNode; readonly id: Input }
  /** Keys in the same root, written there, that nothing in the body names. */
  readonly dependsOn: readonly string[]
}

/** Everything that is deployed at once. */
export interface DeploymentRoot extends RootDeclaration {
  /** In the order of their names. */
  readonly inputs: readonly RootInput[]
  /** In the order of their names. */
  readonly outputs: readonly RootOutput[]
  /** In the order in which they can be deployed. */
  readonly resources: readonly RootResource[]
  /** The roots that must be deployed before, in the order of their names. */
  readonly needs: readonly string[]
}

/** `hub_westeurope_firewall_id`: what an input or output is called that carries a property of a node. `properties` and positions say nothing. */
export const crossingName = (key: string, path: string): string =>
  [key, ...path.split(/[.[\]]+/).filter((part) => part !== 'properties' && !/^\d+$/.test(part))]
    .join('_')
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_, before: string, upper: string, acronym: string) =>
      acronym === undefined ? `${before}_${upper}` : `${acronym}_`,
    )
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')

/** Cuts a graph into what is deployed together, with what goes from one part to the next as explicit inputs and outputs. */
export function deploymentRoots(graph: Graph): readonly DeploymentRoot[] {
  const { nodes } = inOrder(graph)
  const needs = rootsNeeded(graph)
  const nameOf = crossingNames(graph)
  const byRoot = Map.groupBy(
    nodes.filter((node) => node.existing === undefined),
    (node) => node.root,
  )
  const drafts = [...graph.roots.values()].map((root) => draftOf(root, byRoot.get(root.name) ?? [], { graph, nameOf }))
  const given = new Map<string, Map<string, Reference>>()
  for (const reference of [...drafts.flatMap(({ crossings }) => crossings), ...sourcesOf(graph)]) {
    const from = graph.nodes.get(reference.of)
    if (from === undefined || from.existing !== undefined) continue
    const outputs = given.get(from.root) ?? new Map<string, Reference>()
    given.set(from.root, outputs.set(nameOf(reference), reference))
  }
  return drafts.map(({ root, inputs, resources }) => ({
    ...root,
    inputs,
    resources,
    outputs: [...(given.get(root.name) ?? [])]
      .toSorted(([a], [b]) => byText(a, b))
      .map(([name, value]) => ({ name, value, description: describe(value, graph) })),
    needs: [...(needs.get(root.name) ?? [])].toSorted(byText),
  }))
}

interface Cut {
  readonly graph: Graph
  readonly nameOf: (reference: Reference) => string
}

/** Two keys may read the same once they are names: the second gets a number, in every root the same. */
function crossingNames(graph: Graph): (reference: Reference) => string {
  const places = new Map<string, Reference>(sourcesOf(graph).map((place) => [placeKey(place), place]))
  for (const node of graph.nodes.values()) {
    const outer = node.parent ?? (node.scope.kind === 'resource' ? node.scope.of : undefined)
    for (const place of [...placesIn(node.body), ...(outer === undefined ? [] : [new Reference(outer)])]) {
      if (place instanceof Reference && isElsewhere(graph.nodes.get(place.of), node)) places.set(placeKey(place), place)
    }
  }
  const taken = new Set(graph.inputs.keys())
  const names = new Map<string, string>()
  for (const [key, { of, path }] of [...places].toSorted(([a], [b]) => byText(a, b))) {
    const wanted = crossingName(of, path)
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`
    taken.add(name)
    names.set(key, name)
  }
  return (reference) => names.get(placeKey(reference)) ?? crossingName(reference.of, reference.path)
}

const isElsewhere = (needed: ResourceNode | undefined, node: ResourceNode): boolean =>
  needed === undefined || needed.existing !== undefined || needed.root !== node.root

const placeKey = ({ of, path }: Reference): string => `${of} ${path}`

function draftOf(root: RootDeclaration, nodes: readonly ResourceNode[], { graph, nameOf }: Cut) {
  const own = new Set(nodes.map((node) => node.key))
  const crossings = new Map<string, Reference>()
  const inputs = new Set<string>()
  const crossed = (reference: Reference): Input => {
    const name = nameOf(reference)
    crossings.set(name, reference)
    return new Input(name)
  }
  const placed = (place: Reference | Input): GraphValue => {
    if (place instanceof Reference) return own.has(place.of) ? place : crossed(place)
    inputs.add(place.name)
    return place
  }
  const resources = nodes.map((node): RootResource => {
    const outerKey = node.parent ?? (node.scope.kind === 'resource' ? node.scope.of : undefined)
    const outer = outerKey === undefined || own.has(outerKey) ? undefined : graph.nodes.get(outerKey)
    // The subscription that it lies in is somebody's to give, unless what encloses it stands here as well.
    if (outerKey === undefined || outer !== undefined) for (const place of placesIn(idOf(outer ?? node, graph))) placed(place)
    // Bodies are objects, and stay what they are.
    const body = Object.fromEntries(Object.entries(node.body).map(([key, value]) => [key, mapPlaces(value, placed)]))
    const named = new Set(placesIn(body).flatMap((place) => (place instanceof Reference ? [place.of] : [])))
    return {
      node,
      body,
      ...(node.parent !== undefined && own.has(node.parent) ? { parent: node.parent } : {}),
      ...(outer === undefined ? {} : { outer: { node: outer, id: crossed(new Reference(outer.key)) } }),
      dependsOn: (node.dependsOn ?? []).filter((key) => own.has(key) && !named.has(key)).toSorted(byText),
    }
  })
  const ownInputs = [...inputs].map((name) => ownInput(name, { graph, nameOf }))
  const crossingInputs = [...crossings].map(([name, reference]) => crossingInput(name, reference, graph))
  return {
    root,
    resources,
    crossings: [...crossings.values()],
    inputs: [...ownInputs, ...crossingInputs].toSorted((a, b) => byText(a.name, b.name)),
  }
}

/** What inputs of the graph are made from. */
const sourcesOf = (graph: Graph): readonly Reference[] =>
  [...graph.inputs.values()].flatMap(({ from }) => (from === undefined ? [] : [from]))

function ownInput(name: string, { graph, nameOf }: Cut): RootInput {
  const { from, ...input } = graph.inputs.get(name) ?? { name, description: '' }
  const giver = from === undefined ? undefined : graph.nodes.get(from.of)
  if (from === undefined || giver === undefined) return input
  return { ...input, from: { root: giver.root, output: nameOf(from) } }
}

function crossingInput(name: string, reference: Reference, graph: Graph): RootInput {
  const node = graph.nodes.get(reference.of)
  const value = knownValue(reference, graph)
  return {
    name,
    description: describe(reference, graph),
    of: reference,
    ...(value === undefined ? {} : { value }),
    ...(node === undefined || node.existing !== undefined ? {} : { from: { root: node.root, output: name } }),
  }
}

/** The text that a reference stands for, where it can be said before anything is deployed: an id of which every part is known, a name. */
export function knownValue(reference: Reference, graph: Graph): string | undefined {
  const node = graph.nodes.get(reference.of)
  if (node === undefined) return undefined
  if (reference.path === 'name') return fullNameOf(node, graph)
  return reference.path === 'id' ? settled(idOf(node, graph), graph) : undefined
}

/** A text with its inputs filled in; `undefined` where one of them is not known. */
export function settled(value: string | Text, graph: Graph): string | undefined {
  if (!(value instanceof Text)) return value
  const parts = value.parts.map((part) =>
    part instanceof Input ? graph.inputs.get(part.name)?.value : part instanceof Reference ? knownValue(part, graph) : part,
  )
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

const describe = ({ of, path }: Reference, graph: Graph): string => {
  const node = graph.nodes.get(of)
  const what = node === undefined ? of : `${node.type.slice(node.type.indexOf('/') + 1)} ${fullNameOf(node, graph)}`
  return `${path} of ${what}`
}
