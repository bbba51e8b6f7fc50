import { apiVersionOf } from '@fairway/arm/type'
import { Reference, type GraphObject, type ResourceNode, type RootDeclaration } from '../graph/index.ts'
import { diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import { groupKey, keyPart } from './group-key.ts'
import type { GroupTree, HierarchyInput, HierarchyResult, ManagementGroup, SubscriptionPlacement } from './plan-model.ts'
import { groupTree, sameGroup } from './tree.ts'

/** The root in which management groups are made. */
export const GROUPS_ROOT = '01-hierarchy/management-groups'

const TYPE = 'Microsoft.Management/managementGroups'
const PLACEMENT = 'Microsoft.Management/managementGroups/subscriptions'
const TENANT = { kind: 'tenant' } as const

const root: RootDeclaration = {
  name: GROUPS_ROOT,
  wave: 'hierarchy',
  title: 'Management groups',
  about:
    'Makes the tree of management groups, by which policies and roles are inherited, and puts the subscriptions of the platform into it.',
  scope: TENANT,
}

/**
 * Builds the tree of management groups and puts subscriptions into it. Groups that exist are named, never written; a subscription without an id
 * is still to be made, and whoever makes it puts it into its group. Mistakes: FW8201-FW8204, FW8210.
 */
export function hierarchyParts(input: HierarchyInput): HierarchyResult {
  const { tree: bare, diagnostics } = groupTree(input.spec, input.prefix, input.place)
  const placed = input.subscriptions.map((one) => ({
    one,
    group: bare.groups.find(({ name }) => sameGroup(name) === sameGroup(one.group)),
  }))
  const tree = { ...bare, groups: bare.groups.map((group) => withSubscriptions(group, placed)) }
  const above = outerGroup(input)
  const nodes = [
    ...above,
    ...tree.groups.map((group) => groupNode(group, above[0]?.key)),
    ...placed.flatMap(({ one, group }) => (group === undefined ? [] : placementNode(one, group))),
  ]
  const lost = placed.flatMap(({ one, group }) => (group === undefined ? [unknownGroup(one, bare)] : []))
  return { tree, part: { nodes, roots: [root] }, diagnostics: [...diagnostics, ...lost] }
}

type Placed = { readonly one: SubscriptionPlacement; readonly group: ManagementGroup | undefined }

const withSubscriptions = (group: ManagementGroup, placed: readonly Placed[]): ManagementGroup => ({
  ...group,
  subscriptions: placed.filter((one) => one.group?.name === group.name).map(({ one }) => one.subscription),
})

/** The existing group in which the landing zone lies. */
function outerGroup({ spec, place }: HierarchyInput): readonly ResourceNode[] {
  const { parent } = spec.root
  if (parent === undefined) return []
  const about = 'the group in which the landing zone lies'
  return [{ ...envelope(parent, about), existing: {}, at: place(['root', 'parent']) }]
}

const envelope = (name: string, about: string) => ({
  key: groupKey(name),
  type: TYPE,
  apiVersion: apiVersionOf(TYPE),
  name,
  scope: TENANT,
  body: {},
  root: GROUPS_ROOT,
  about,
})

function groupNode(group: ManagementGroup, above: string | undefined): ResourceNode {
  const parent = group.parent === undefined ? above : groupKey(group.parent)
  const about =
    group.level === 0
      ? 'the topmost group of the landing zone'
      : `${group.displayName}: ${group.archetypes.join(', ') || 'no policies of its own'}`
  // A group that exists stays where it is.
  if (group.state === 'existing') return { ...envelope(group.name, about), existing: {}, at: group.at }
  const details: GraphObject = parent === undefined ? {} : { details: { parent: { id: new Reference(parent) } } }
  return { ...envelope(group.name, about), body: { properties: { displayName: group.displayName, ...details } }, at: group.at }
}

function placementNode(one: SubscriptionPlacement, group: ManagementGroup): readonly ResourceNode[] {
  if (one.id === undefined) return []
  return [
    {
      key: `${groupKey(group.name)}/subscription/${keyPart(one.subscription)}`,
      type: PLACEMENT,
      apiVersion: apiVersionOf(PLACEMENT),
      name: one.id.toLowerCase(),
      scope: TENANT,
      parent: groupKey(group.name),
      body: {},
      root: one.root ?? GROUPS_ROOT,
      at: one.at,
      about: `${one.subscription} inherits the policies of ${group.displayName}`,
    },
  ]
}

const unknownGroup = (one: SubscriptionPlacement, tree: GroupTree): Diagnostic =>
  diagnostic('FW8210', `the subscription \`${one.subscription}\` is to lie in \`${one.group}\`, which no management group is called`, {
    at: one.at,
    help:
      didYouMean(
        one.group,
        tree.groups.map(({ name }) => name),
      ) ??
      `there are ${tree.groups
        .map(({ name }) => `\`${name}\``)
        .slice(0, 20)
        .join(', ')}`,
  })
