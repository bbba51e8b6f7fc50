import {
  crossingName,
  fullNameOf,
  Input,
  Reference,
  subscriptionInput,
  templateLimits,
  type DeploymentRoot,
  type Graph,
  type ResourceNode,
} from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import type { Homes } from '../home.ts'
import { localKey } from '../local-key.ts'
import { sharedTags, type SharedTags } from '../shared-tags.ts'
import { camelCase, Names } from '../words.ts'
import { bicepName, RESERVED } from './names.ts'
import { isFullName, outsiders, subscriptionNamed, type Division, type Template } from './template.ts'
import { bicepAccess, bicepText } from './syntax.ts'

/** What one file calls things. */
export interface Sheet {
  readonly template: Template
  /** The name of the file without its ending. */
  readonly file: string
  /** What the main file calls this module. */
  readonly symbol: string
  /** Resources by key, those that exist already included. */
  readonly symbols: ReadonlyMap<string, string>
  /** Nodes declared as existing. */
  readonly existing: readonly ResourceNode[]
  /** Parameters by what they carry, in the order of their names. */
  readonly params: ReadonlyMap<string, Param>
  /** Tags that many resources of the file share, with the name of the variable that holds them. */
  readonly tags?: { readonly name: string; readonly shared: SharedTags }
  /** Outputs of a module by what they carry, in the order of their names. */
  readonly outputs: ReadonlyMap<string, Param>
}

/** A parameter or output of a file: an input of the root, or a property of a resource that another file writes. */
export interface Param {
  readonly name: string
  readonly place: Input | Reference
}

/** Properties of resources by the file that writes those. */
export type Asked = ReadonlyMap<Template, ReadonlyMap<string, Reference>>

/** Everything that is known while a root is written. */
export interface Writing {
  readonly root: DeploymentRoot
  readonly graph: Graph
  readonly homes: Homes
  readonly division: Division
  readonly placesOf: (key: string) => readonly (Input | Reference)[]
  readonly asked: Asked
}

/** A text that two places share exactly where they are the same. */
export const placeKey = (place: Input | Reference): string =>
  place instanceof Input ? `input ${place.name}` : `property ${place.of} ${place.path}`

/** Names for a module. */
export function moduleSheet(template: Template, names: { readonly file: string; readonly symbol: string }, writing: Writing): Sheet {
  const taken = new Names(RESERVED)
  const needed = new Map<string, Input | Reference>()
  for (const { node } of template.resources) {
    for (const place of writing.placesOf(node.key)) if (comesFromOutside(place, template, writing)) needed.set(placeKey(place), place)
  }
  const params = sortedParams([...needed.values()], taken)
  return { template, ...names, params, ...symbolsOf(template, writing, taken), outputs: moduleOutputs(template, writing) }
}

/**
 * Names for the main file. Every input of the root has a name that nobody else takes; only those become parameters that something asks for:
 * a resource here or in a module, or the scope of a module.
 */
export function mainSheet(taken: Names, writing: Writing): Sheet {
  const { root, division, homes, placesOf } = writing
  const asked = new Set(root.resources.flatMap(({ node }) => placesOf(node.key).map(placeKey)))
  for (const module of division.modules) {
    const subscription = subscriptionNamed(module, division, homes)
    if (subscription !== undefined && 'name' in subscription) asked.add(placeKey(new Input(subscriptionInput(subscription.name))))
  }
  const inputs = root.inputs.map(({ name }) => new Input(name))
  const params = new Map([...sortedParams(inputs, taken)].filter(([key]) => asked.has(key)))
  const template = division.main
  return { template, file: 'main', symbol: 'main', params, ...symbolsOf(template, writing, taken), outputs: new Map() }
}

/** Parameters for places, in the order of their names. */
function sortedParams(places: readonly (Input | Reference)[], taken: Names): ReadonlyMap<string, Param> {
  const wanted = places.map((place) => [place instanceof Input ? place.name : crossingName(place.of, place.path), place] as const)
  const sorted = wanted.toSorted(([a, one], [b, other]) => byText(a, b) || byText(placeKey(one), placeKey(other)))
  return new Map(sorted.map(([name, place]) => [placeKey(place), { name: taken.take(bicepName(name)), place }]))
}

const comesFromOutside = (place: Input | Reference, template: Template, { division, graph }: Writing): boolean =>
  place instanceof Input || (division.templateOf.get(place.of) !== template && !isFullName(place, graph))

function symbolsOf(template: Template, writing: Writing, taken: Names) {
  const existing = outsiders(template, writing.division, writing.graph)
  const nodes = [...template.resources.map(({ node }) => node), ...existing]
  const symbols = new Map(nodes.map(({ key }) => [key, taken.take(camelCase(localKey(key, writing.root), 'resource'))]))
  const shared = sharedTags(template.resources)
  return { existing, symbols, ...(shared === undefined ? {} : { tags: { name: taken.take('tags'), shared } }) }
}

/** What a module gives. */
function moduleOutputs(template: Template, writing: Writing): ReadonlyMap<string, Param> {
  return sortedParams([...(writing.asked.get(template)?.values() ?? [])], new Names())
}

/** What the resources of other files, and other roots, need of each file. */
export function askedOf({ root, division, placesOf, graph }: Omit<Writing, 'homes' | 'asked'>): Asked {
  const asked = new Map<Template, Map<string, Reference>>()
  const ask = (reference: Reference): void => {
    const template = division.templateOf.get(reference.of)
    if (template === undefined || isFullName(reference, graph)) return
    const own = asked.get(template) ?? new Map<string, Reference>()
    asked.set(template, own.set(placeKey(reference), reference))
  }
  for (const { node } of root.resources) {
    const template = division.templateOf.get(node.key)
    for (const place of placesOf(node.key)) if (place instanceof Reference && division.templateOf.get(place.of) !== template) ask(place)
  }
  for (const { value } of root.outputs) ask(value)
  return asked
}

/** What a file writes for a place: its parameter, or a property of one of its own resources. */
export function placeIn(sheet: Sheet, place: Input | Reference, graph: Graph): string {
  const param = sheet.params.get(placeKey(place))
  if (param !== undefined) return param.name
  if (place instanceof Input) throw new Error(`nobody gives ${place.name} to ${sheet.file}.bicep`)
  const node = graph.nodes.get(place.of)
  if (node !== undefined && isFullName(place, graph)) return bicepText(fullNameOf(node, graph))
  const symbol = sheet.symbols.get(place.of)
  if (symbol === undefined) throw new Error(`${sheet.file}.bicep knows no ${place.of}`)
  return bicepAccess(symbol, place.path)
}

/** What the main file writes for an output of a module. */
export function outputOf(module: Sheet, reference: Reference): string {
  const name = module.outputs.get(placeKey(reference))?.name ?? ''
  const bundled = module.outputs.size > templateLimits.outputs ? '.values' : ''
  return `${module.symbol}.outputs${bundled}.${name}`
}
