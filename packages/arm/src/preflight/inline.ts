import { isEvaluated } from '../assignment/index.ts'
import { canonicalId, parseResourceId, type ArmResource } from '../resource/index.ts'
import type { DeclaredResource } from './part.ts'

/**
 * Resources that are written inside others, such as the subnets of a network, as what they will be: resources of their own. They stand where
 * their parents are declared. `completed`: what completion added to the declared resources, whose own declarations are not repeated. The
 * connections of private endpoints are none of their target's declaration.
 */
export function inlineChildren(
  declared: readonly DeclaredResource[],
  completed: readonly ArmResource[],
): ReadonlyMap<DeclaredResource, readonly DeclaredResource[]> {
  const families = Map.groupBy(
    completed.filter(({ type }) => isEvaluated(type.toLowerCase()) && !type.toLowerCase().endsWith('/privateendpointconnections')),
    ({ id }) => canonicalId(parseResourceId(id)?.parentId ?? ''),
  )
  const found = new Map<DeclaredResource, readonly DeclaredResource[]>()
  for (const parent of declared) {
    const children = parent.role === 'judged' ? (families.get(canonicalId(parent.resource.id)) ?? []) : []
    if (children.length > 0) found.set(parent, children.map((child) => childOf(parent, child))) // prettier-ignore
  }
  return found
}

function childOf({ replaces: _replaces, sensitive, ...parent }: DeclaredResource, resource: ArmResource): DeclaredResource {
  // Which of the parent's secrets are the child's nobody looks up: none of its properties is shown then.
  return { ...parent, resource, within: parent.resource, ...(sensitive === undefined ? {} : { sensitive: ['properties'] }) }
}
