import { isList, isObject, type Value, type ValueObject } from '../value/index.ts'
import { textAt, valueAt, withValueAt } from './member-path.ts'
import { parseResourceId } from './resource-id.ts'
import { type ArmResource, leafNameOf } from './resource.ts'

/** A list in a resource whose members are also resources of their own. */
interface InlineChildren {
  readonly path: readonly string[]
  /** The last segment of the children's type. */
  readonly type: string
  /** The members carry the child's properties beside the name, not below `properties`. */
  readonly flat?: true
}

const list = (path: string, type?: string): InlineChildren => ({
  path: ['properties', ...path.split('.')],
  type: type ?? path.split('.').at(-1) ?? path,
})

/** By parent's type in lower case. Source: the reference of each resource provider, which documents both shapes. */
const inlineChildren: ReadonlyMap<string, readonly InlineChildren[]> = new Map([
  ['microsoft.compute/virtualmachinescalesets', [list('virtualMachineProfile.extensionProfile.extensions')]],
  ['microsoft.containerservice/managedclusters', [{ ...list('agentPoolProfiles', 'agentPools'), flat: true }]],
  ['microsoft.network/expressroutecircuits', [list('authorizations'), list('peerings')]],
  ['microsoft.network/loadbalancers', [list('backendAddressPools'), list('inboundNatRules')]],
  ['microsoft.network/networksecuritygroups', [list('securityRules')]],
  ['microsoft.network/routefilters', [list('rules', 'routeFilterRules')]],
  ['microsoft.network/routetables', [list('routes')]],
  ['microsoft.network/serviceendpointpolicies', [list('serviceEndpointPolicyDefinitions')]],
  ['microsoft.network/virtualnetworks', [list('subnets'), list('virtualNetworkPeerings')]],
])

const connections = list('privateEndpointConnections')

const inlineOf = (type: string): readonly InlineChildren[] => [...(inlineChildren.get(type.toLowerCase()) ?? []), connections]

/** The members of a resource's lists as resources of their own; those without a name are nobody's. */
export function childrenWithin(parent: ArmResource): readonly ArmResource[] {
  return inlineOf(parent.type).flatMap((kind) => {
    const members = valueAt(parent, kind.path)
    return isList(members) ? members.flatMap((one) => childOf(parent, kind, one)) : []
  })
}

function childOf(parent: ArmResource, kind: InlineChildren, one: Value): readonly ArmResource[] {
  const name = nameOf(one)
  if (!isObject(one) || name === undefined || name.includes('/')) return []
  const { name: _name, id: _id, type: _type, ...rest } = lowered(one)
  return [
    {
      ...(kind.flat === true ? { properties: rest } : rest),
      ...(parent.apiVersion === undefined ? {} : { apiVersion: parent.apiVersion }),
      id: `${parent.id}/${kind.type}/${name}`,
      name: `${parent.name}/${name}`,
      type: `${parent.type}/${kind.type}`,
    },
  ]
}

/** Some lists give their members an id and no name. */
const nameOf = (one: Value): string | undefined => textAt(one, ['name']) ?? parseResourceId(textAt(one, ['id']) ?? '')?.names.at(-1)

/** Members with the names by which they are told apart in lower case. */
function lowered(one: ValueObject): ValueObject {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [/^(?:name|id|type|properties)$/i.test(key) ? key.toLowerCase() : key, value]),
  )
}

/** The parent with its children among the members of its lists, unless one of that name is there. A list that is not known stays as it is. */
export function withChildren(parent: ArmResource, children: readonly ArmResource[]): ArmResource {
  let whole = parent
  for (const kind of inlineOf(parent.type)) {
    const type = `${parent.type}/${kind.type}`.toLowerCase()
    const members = valueAt(parent, kind.path) ?? []
    const own = children.filter((child) => child.type.toLowerCase() === type)
    if (own.length === 0 || !isList(members)) continue
    const names = new Set(members.map((one) => nameOf(one)?.toLowerCase()))
    const missing = own.filter((child) => !names.has(leafNameOf(child).toLowerCase()))
    if (missing.length > 0) whole = withValueAt(whole, kind.path, [...members, ...missing.map((child) => memberOf(child, kind))])
  }
  return whole
}

function memberOf(child: ArmResource, kind: InlineChildren): Value {
  const properties = child.properties ?? {}
  const name = leafNameOf(child)
  if (kind.flat === true) return isObject(properties) ? { ...properties, name } : properties
  return { id: child.id, name, properties }
}
