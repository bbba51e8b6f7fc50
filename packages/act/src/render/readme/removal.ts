import {
  fullNameOf,
  idOf,
  Input,
  isGraphObject,
  nodeCalled,
  scopeIdOf,
  settled,
  text,
  Text,
  type Graph,
  type GraphValue,
  type ResourceNode,
} from '@fairway/core/graph'
import type { PlacedRoot } from '../folder/layout.ts'
import { homesOf, type Homes } from '../home.ts'
import { shellValue, shellWord } from '../pipeline/shell.ts'
import { removalFacts } from './removal.gen.ts'
import type { RemovalMoment, RemovalRow } from './tables.ts'

/** Moments in which something is deleted that Terraform has in its state. */
export const deletions = ['resource', 'group', 'rights', 'place', 'tree'] as const

type Deletion = (typeof deletions)[number]

/** Something to do while a root is taken away. */
export interface RemovalStep {
  /**
   * `group`: deletes a resource group with all that lies in it; `resource`: deletes one; `rights`, `place` and `tree`: role assignments that groups
   * use, places of subscriptions, management groups; the others are what a type asks for.
   */
  readonly moment: RemovalMoment | Deletion
  readonly node: ResourceNode
  /** A line of a shell; absent where nothing can be done. */
  readonly command?: string
  /** Why, a sentence. */
  readonly says?: string
}

/** How a root is taken away: all its steps, in the order in which they are done. */
export interface RootRemoval {
  readonly placed: PlacedRoot
  readonly steps: readonly RemovalStep[]
}

/** The order of moments within a root. */
const ORDER: readonly RemovalStep['moment'][] = [
  ...(['first', 'wait', 'before', 'instead', 'resource', 'group', 'rights', 'after'] as const),
  ...(['place', 'tree'] as const),
]

/**
 * How everything is taken away, root by root, against the order in which it was built. Within a root what was built last goes first: links
 * before zones, role assignments before the policy assignments they serve, management groups from the leaves up. What lies in no group goes before
 * the groups; rights that something in them still uses after them; the place of a subscription at the end.
 */
export function removalOf(placed: readonly PlacedRoot[], graph: Graph): readonly RootRemoval[] {
  const homes = homesOf(graph)
  return placed.toReversed().map((one) => ({ placed: one, steps: stepsOf(one, graph, homes) }))
}

function stepsOf({ root }: PlacedRoot, graph: Graph, homes: Homes): readonly RemovalStep[] {
  const hasGroups = root.resources.some(({ node }) => isGroup(node))
  const steps = root.resources.toReversed().flatMap(({ node }): readonly RemovalStep[] => {
    const row = rowFor(node)
    const special = row === undefined ? [] : [stepOf(row, node, graph)]
    if (row?.moment === 'first' || row?.moment === 'instead') return special
    const goesWithGroup = homes.container(node) !== undefined && !isManagementGroup(node)
    const goesWithParent = isInside(node, root.name, graph)
    return goesWithGroup || goesWithParent ? special : [...special, deletion(node, graph, hasGroups)]
  })
  return ORDER.flatMap((moment) => steps.filter((step) => step.moment === moment))
}

/** Whether a child is gone when its parent is. A management group with a subscription in it cannot be deleted: those are taken out first. */
function isInside({ parent }: ResourceNode, root: string, graph: Graph): boolean {
  const outer = parent === undefined ? undefined : graph.nodes.get(parent)
  return outer?.root === root && outer.existing === undefined && !isManagementGroup(outer)
}

const GROUP = 'microsoft.resources/resourcegroups'
const isGroup = ({ type }: ResourceNode): boolean => type.toLowerCase() === GROUP
const isManagementGroup = ({ type }: ResourceNode): boolean => type.toLowerCase() === 'microsoft.management/managementgroups'

function deletion(node: ResourceNode, graph: Graph, hasGroups: boolean): RemovalStep {
  if (isGroup(node)) {
    const subscription = shellValue(subscriptionOf(node, graph), graph)
    return { moment: 'group', node, command: `remove_group ${subscription} ${shellWord(node.name)}` }
  }
  const command = `remove ${shellValue(idOf(node, graph), graph)} ${shellWord(node.apiVersion)}`
  if (isManagementGroup(node)) return { moment: 'tree', node, command }
  if (node.type === 'Microsoft.Management/managementGroups/subscriptions')
    return {
      moment: 'place',
      node,
      command,
      says: 'Rights that come from above end here for whoever runs this: so it is the last that is done.',
    }
  if (hasGroups && node.type === 'Microsoft.Authorization/roleAssignments')
    return {
      moment: 'rights',
      node,
      command,
      says: 'What lies in the groups uses these rights until it is gone: a cluster takes its names out of a zone.',
    }
  return { moment: 'resource', node, command }
}

const rowsOf = Map.groupBy(removalFacts.rows, ({ type }) => type.toLowerCase())

/** The row of the table that speaks of a resource, if any. */
const rowFor = (node: ResourceNode): RemovalRow | undefined => rowsOf.get(node.type.toLowerCase())?.find((row) => fits(row, node))

const fits = ({ when = {} }: RemovalRow, { body }: ResourceNode): boolean =>
  Object.entries(when).every(([path, start]) => {
    const value = at(body, path)
    const written = typeof value === 'boolean' ? String(value) : value
    return typeof written === 'string' && written.toLowerCase().startsWith(start.toLowerCase())
  })

const at = (value: GraphValue, path: string): GraphValue | undefined => {
  let found: GraphValue | undefined = value
  for (const part of path.split('.')) found = isGraphObject(found) && Object.hasOwn(found, part) ? found[part] : undefined
  return found
}

function stepOf({ moment, command, says }: RemovalRow, node: ResourceNode, graph: Graph): RemovalStep {
  if (command === undefined) return { moment, node, says }
  return { moment, node, says, command: command.map((word) => wordOf(word, node, graph)).join(' ') }
}

function wordOf(word: string, node: ResourceNode, graph: Graph): string {
  if (word === '{subscription}') return shellValue(subscriptionOf(node, graph), graph)
  if (word === '{url}') return shellValue(text(idOf(node, graph), `?api-version=${node.apiVersion}`), graph)
  if (word === '{name}') return shellWord(node.name)
  if (word === '{parent}') return shellWord(node.parent === undefined ? '' : fullNameOf(nodeCalled(node.parent, graph), graph))
  if (word === '{group}') return shellWord(groupOf(node, graph))
  if (word === '{location}') return shellWord(locationOf(node, graph))
  return word
}

/** The id of the subscription that a node lies in. */
function subscriptionOf(node: ResourceNode, graph: Graph): string | Text {
  const scope = outermost(node, graph).scope
  if (scope.kind !== 'subscription' && scope.kind !== 'resourceGroup') return ''
  const id = scopeIdOf({ kind: 'subscription', subscription: scope.subscription }, graph)
  return id instanceof Text ? text(...id.parts.filter((part) => part instanceof Input)) : id.replace('/subscriptions/', '')
}

const groupOf = (node: ResourceNode, graph: Graph): string => {
  const { scope } = outermost(node, graph)
  return scope.kind === 'resourceGroup' ? scope.group : ''
}

/** The node that a child lies in, or that an extension is upon, as far up as there is one. */
function outermost(node: ResourceNode, graph: Graph): ResourceNode {
  let top = node
  for (let key = outerKey(top); key !== undefined; key = outerKey(top)) top = nodeCalled(key, graph)
  return top
}

const outerKey = ({ parent, scope }: ResourceNode): string | undefined => parent ?? (scope.kind === 'resource' ? scope.of : undefined)

const locationOf = (node: ResourceNode, graph: Graph): string => {
  const location = node.body['location'] ?? outermost(node, graph).body['location']
  const known = location instanceof Text || typeof location === 'string' ? settled(location, graph) : undefined
  return known ?? ''
}
