import {
  crossingName,
  Input,
  type Reference,
  subscriptionInput,
  type DeploymentRoot,
  type Graph,
  type ResourceNode,
  type RootResource,
} from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import { pathParts } from '../body.ts'
import type { Homes } from '../home.ts'
import { localKey } from '../local-key.ts'
import { Names, snakeCase } from '../words.ts'
import { blockOf } from './provider.ts'
import { hclText, type Places } from './syntax.ts'

/** What a root calls things, and how their properties are said. */
export interface Addresses {
  /** `azapi_resource.hub_firewall`: the kind of block, and its label. */
  readonly nameOf: (key: string) => string
  readonly variable: (name: string) => string
  readonly places: Places
  /** The id of that in which a resource lies or which it extends, as an expression. */
  readonly parentId: (resource: RootResource) => string
  /** The keys that `parentId` names. */
  readonly above: (resource: RootResource) => readonly string[]
  /** The paths of a resource that somebody asks for, beside `id` and `name`, each with a name. */
  readonly exportsOf: (key: string) => Exports
}

/** Paths in what the provider answers, each with the name under which it is kept where one of them goes into a list. */
export type Exports = ReadonlyMap<string, string>

// Names that Terraform keeps for itself. Source: https://developer.hashicorp.com/terraform/language/block/variable
const KEPT: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'])

/** The name of the variable or output for an input or output of the graph: the same, unless Terraform keeps it for itself. */
export function terraformName(name: string): string {
  const wanted = snakeCase(name, 'value')
  return KEPT.has(wanted) ? `${wanted}_value` : wanted
}

/** Addresses for a root. `hasIdentity` tells whose identity is a block of its own. */
export function addressesOf(
  root: DeploymentRoot,
  { graph, homes }: { readonly graph: Graph; readonly homes: Homes },
  exported: ReadonlyMap<string, Exports>,
): Addresses {
  const names = new Names()
  const resources = new Map(
    root.resources.map(({ node }) => [
      node.key,
      `${blockOf(node.type)}.${names.take(snakeCase(localKey(node.key, root), 'resource_'), '_')}`,
    ]),
  )
  const taken = new Names()
  const variables = new Map(root.inputs.map(({ name }) => [name, taken.take(terraformName(name), '_')]))
  const nameOf = (key: string): string => {
    const name = resources.get(key)
    if (name === undefined) throw new Error(`${root.name} does not write ${key}`)
    return name
  }
  const variable = (name: string): string => variables.get(name) ?? terraformName(name)
  const exportsOf = (key: string): Exports => exported.get(key) ?? new Map<string, string>()
  const places: Places = (place) => {
    if (place instanceof Input) return `var.${variable(place.name)}`
    return propertyOf(place, { graph, nameOf, exportsOf })
  }
  const above = ({ node, parent, outer }: RootResource): readonly string[] => {
    if (outer !== undefined) return []
    const own = parent ?? (node.scope.kind === 'resource' ? node.scope.of : homes.container(node))
    return own === undefined || !resources.has(own) ? [] : [own]
  }
  const parentId = (resource: RootResource): string => {
    const [own] = above(resource)
    if (own !== undefined) return `${nameOf(own)}.id`
    return resource.outer === undefined ? scopeId(resource.node, variable) : `var.${variable(resource.outer.id.name)}`
  }
  return { nameOf, variable, places, parentId, above, exportsOf }
}

function scopeId({ scope }: ResourceNode, variable: (name: string) => string): string {
  if (scope.kind === 'tenant' || scope.kind === 'resource') return hclText('/')
  if (scope.kind === 'managementGroup') return hclText(`/providers/Microsoft.Management/managementGroups/${scope.name}`)
  const subscription = `/subscriptions/\${var.${variable(subscriptionInput(scope.subscription))}}`
  return scope.kind === 'subscription' ? `"${subscription}"` : `"${subscription}/resourceGroups/${hclText(scope.group).slice(1, -1)}"`
}

interface Exporting {
  readonly graph: Graph
  readonly nameOf: (key: string) => string
  readonly exportsOf: (key: string) => Exports
}

function propertyOf({ of, path }: Reference, { graph, nameOf, exportsOf }: Exporting): string {
  const address = nameOf(of)
  if (path === 'id') return `${address}.id`
  if (path === 'name') return fullName(of, graph, nameOf)
  const ofBlock = identityProperties.get(path)
  const paths = exportsOf(of)
  if (ofBlock !== undefined && !paths.has(path)) return `${address}.identity[0].${ofBlock}`
  const parts = pathParts(path)
  if ([...paths.keys()].some(hasPosition)) return `${address}.output.${paths.get(path) ?? ''}`
  return `${address}.output${parts.map((part) => (/^[A-Za-z_]\w*$/.test(String(part)) ? `.${part}` : `[${hclText(String(part))}]`)).join('')}`
}

/** What the identity block of a resource gives, by its path in Azure. */
const identityProperties: ReadonlyMap<string, string> = new Map([
  ['identity.principalId', 'principal_id'],
  ['identity.tenantId', 'tenant_id'],
])

function fullName(key: string, graph: Graph, nameOf: (key: string) => string): string {
  const names: string[] = []
  for (let node = graph.nodes.get(key); node !== undefined; node = node.parent === undefined ? undefined : graph.nodes.get(node.parent)) {
    // Whatever exists already, or is written in another root, has a name that is known.
    names.unshift(isWritten(node, graph.nodes.get(key)) ? `\${${nameOf(node.key)}.name}` : hclText(node.name).slice(1, -1))
  }
  return names.length === 1 ? `${nameOf(key)}.name` : `"${names.join('/')}"`
}

const isWritten = (node: ResourceNode, beside: ResourceNode | undefined): boolean =>
  node.existing === undefined && node.root === beside?.root

/** Whether a path goes into a list. Those are asked for by a query with a name. */
export const hasPosition = (path: string): boolean => pathParts(path).some((part) => typeof part === 'number')

/** Which paths are asked of which resource of a root, by others of it or by other roots; in the order of their text. */
export function exportedPaths(references: readonly Reference[], hasBlock: (key: string) => boolean): ReadonlyMap<string, Exports> {
  const paths = new Map<string, Set<string>>()
  for (const { of, path } of references) {
    if (path === 'id' || path === 'name' || (identityProperties.has(path) && hasBlock(of))) continue
    const own = paths.get(of) ?? new Set<string>()
    paths.set(of, own.add(path))
  }
  return new Map([...paths].map(([key, own]) => [key, named([...own].toSorted(byText))]))
}

function named(paths: readonly string[]): Exports {
  const taken = new Names()
  return new Map(paths.map((path) => [path, taken.take(crossingName('', path), '_')]))
}
