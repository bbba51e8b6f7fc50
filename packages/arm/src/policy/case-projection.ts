import { projectModelDeployments } from '../alias/index.ts'
import { type ArmResource, resourceIdOf } from '../resource/index.ts'
import { isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { taken } from './case-resource.ts'

const DEPLOYMENT = 'microsoft.cognitiveservices/accounts/deployments'
const GROUP = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/myResourceGroup'

/**
 * A policy about the data plane of AI accounts is asked about a deployment in the form of Resource Manager: it judges the projection of it,
 * with the content filters that are among the related resources.
 */
export function projectedFor(mode: string, resource: ArmResource, related: Value | undefined): ArmResource {
  const type = member(resource, 'type')
  if (mode.toLowerCase() !== 'microsoft.cognitiveservices.data' || typeof type !== 'string' || type.toLowerCase() !== DEPLOYMENT)
    return resource
  const around: readonly (Value | undefined)[] = isList(related) ? related : [related]
  const filters = around.flatMap((one) => (one !== undefined && isObject(one) ? identified(one) : []))
  return projectModelDeployments([...identified(resource), ...filters])[0] ?? resource
}

/** With the names in the spelling that the projection reads; without a type and a name it is of no use there. */
function identified(given: ValueObject): readonly ArmResource[] {
  const [id, name, type] = ['id', 'name', 'type'].map((key) => member(given, key))
  if (typeof name !== 'string' || typeof type !== 'string') return []
  const made = typeof id === 'string' ? id : resourceIdOf({ scope: GROUP, type, name })
  const properties = member(given, 'properties')
  return made === undefined ? [] : [taken({ ...given, id: made, name, type, ...(properties === undefined ? {} : { properties }) })]
}
