import type { Value, ValueObject } from '../value/index.ts'
import { isObject, member } from '../value/index.ts'
import type { DeploymentScope, ScopeKind } from './expansion.ts'

/** Stands for a tenant or subscription that was not given. */
export const ZERO_GUID = '00000000-0000-0000-0000-000000000000'
const RESOURCE_GROUP = 'resource-group'
const MANAGEMENT_GROUP = 'management-group'

/** Where a deployment deploys to. */
export interface Place {
  readonly kind: ScopeKind
  readonly tenantId: string
  /** What is above a subscription or its group is not known from the template, but a deployment may have come from there. */
  readonly managementGroup: string
  readonly subscriptionId: string
  readonly resourceGroup: string
  readonly location?: string
  readonly tags?: ValueObject
}

/** The place of the outermost deployment, with placeholders for what was not given. */
export function placeOf(scope: DeploymentScope, kind: ScopeKind): Place {
  return {
    kind,
    tenantId: scope.tenantId ?? ZERO_GUID,
    managementGroup: scope.managementGroup ?? MANAGEMENT_GROUP,
    subscriptionId: scope.subscriptionId ?? ZERO_GUID,
    resourceGroup: scope.resourceGroup ?? RESOURCE_GROUP,
    ...(scope.location === undefined ? {} : { location: scope.location }),
    ...(scope.tags === undefined ? {} : { tags: scope.tags }),
  }
}

/** The id of a place: `/`, `/providers/Microsoft.Management/managementGroups/x`, `/subscriptions/x`, `/subscriptions/x/resourceGroups/y`. */
export function idOf({ kind, managementGroup, subscriptionId, resourceGroup }: Place): string {
  if (kind === 'tenant') return '/'
  if (kind === 'managementGroup') return `/providers/Microsoft.Management/managementGroups/${managementGroup}`
  return kind === 'subscription' ? `/subscriptions/${subscriptionId}` : `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`
}

const SCHEMAS: readonly (readonly [RegExp, ScopeKind])[] = [
  [/\/tenantDeploymentTemplate\.json/i, 'tenant'],
  [/\/managementGroupDeploymentTemplate\.json/i, 'managementGroup'],
  [/\/subscriptionDeploymentTemplate\.json/i, 'subscription'],
  [/\/deploymentTemplate\.json/i, 'resourceGroup'],
]

/** The level that a template is for, by its `$schema`; `undefined` where it does not say. */
export function kindOfTemplate(template: Value): ScopeKind | undefined {
  const schema = isObject(template) ? member(template, '$schema') : undefined
  return typeof schema === 'string' ? SCHEMAS.find(([pattern]) => pattern.test(schema))?.[1] : undefined
}

/** The place below a place that a nested deployment or an existing resource names with `subscriptionId` and `resourceGroup`. */
export function placeBelow(place: Place, subscriptionId: string | undefined, resourceGroup: string | undefined): Place {
  if (subscriptionId === undefined && resourceGroup === undefined) return place
  const subscription = subscriptionId ?? place.subscriptionId
  const kind = resourceGroup === undefined ? 'subscription' : 'resourceGroup'
  return moved({ ...place, kind, subscriptionId: subscription, resourceGroup: resourceGroup ?? place.resourceGroup }, place)
}

/** The place that a `scope` names; `undefined`: it names a resource, or nothing. */
export function placeNamed(place: Place, scope: string): Place | undefined {
  if (scope === '/' || scope === '') return moved({ ...place, kind: 'tenant' }, place)
  const [first = '', second = '', third, fourth, ...more] = scope
    .split('/')
    .filter((part) => part !== '' && part.toLowerCase() !== 'providers')
  const lower = `${first}/${second}`.toLowerCase()
  if (lower === 'microsoft.management/managementgroups' && third !== undefined && fourth === undefined)
    return moved({ ...place, kind: 'managementGroup', managementGroup: third }, place)
  if (first.toLowerCase() !== 'subscriptions' || second === '' || more.length > 0) return undefined
  if (third === undefined) return placeBelow(place, second, undefined)
  return third.toLowerCase() === 'resourcegroups' && fourth !== undefined ? placeBelow(place, second, fourth) : undefined
}

/** Location and tags are those of the one place that they were given for. */
function moved(to: Place, from: Place): Place {
  if (idOf(to).toLowerCase() === idOf(from).toLowerCase()) return from
  const { location: _location, tags: _tags, ...rest } = to
  return rest
}
