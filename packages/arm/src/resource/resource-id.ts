import { canonicalType, GROUP_TYPE, SUBSCRIPTION_TYPE } from './comparable.ts'
import type { Scope } from './scope.ts'

/** A resource id, taken apart. Everything is spelled as in the id. */
export interface ResourceId {
  readonly managementGroup?: string
  readonly subscription?: string
  readonly resourceGroup?: string
  /** The full type. A subscription is a `Microsoft.Resources/subscriptions`, a group `Microsoft.Resources/subscriptions/resourceGroups`. */
  readonly type: string
  /** The full name: `account/deployment`. */
  readonly name: string
  /** The parts of the name, outermost first. */
  readonly names: readonly string[]
  /** Where the outermost part of the resource lies: tenant `/`, a management group, a subscription, a group, or the resource that it extends. */
  readonly scope: string
  /** The resource that contains it or, for an extension resource, the resource that it extends. A group or subscription is nobody's parent. */
  readonly parentId?: string
  /** Whether it extends another resource: `.../providers/A/b/c/providers/Microsoft.Insights/diagnosticSettings/d`. */
  readonly extension: boolean
}

/** Longer texts are not ids: Azure's own limit is far below. */
const LONGEST = 8192
const PROVIDERS = '/providers/'
const MANAGEMENT_GROUPS = 'microsoft.management/managementgroups'
const containers: ReadonlySet<string> = new Set([GROUP_TYPE.toLowerCase(), SUBSCRIPTION_TYPE.toLowerCase(), MANAGEMENT_GROUPS])

/**
 * Takes a resource id apart; `undefined` for what is none, for the tenant `/` as well. Keywords are matched whatever their case, a slash at
 * the end does no harm. Source: https://learn.microsoft.com/azure/role-based-access-control/scope-overview and the extension resource
 * syntax of https://learn.microsoft.com/azure/azure-resource-manager/management/extension-resource-types
 */
export function parseResourceId(id: string): ResourceId | undefined {
  const text = withoutSlash(id)
  if (text.length > LONGEST || !text.startsWith('/')) return undefined
  const at = text.toLowerCase().lastIndexOf(PROVIDERS)
  return at === -1 ? container(text) : provided(text.slice(0, at), text.slice(at + PROVIDERS.length), text)
}

/** `/subscriptions/<guid>` and `/subscriptions/<guid>/resourceGroups/<name>`, which no provider stands before. */
function container(text: string): ResourceId | undefined {
  const [, subscriptions, subscription = '', groups, group = '', ...more] = text.split('/')
  if (subscriptions?.toLowerCase() !== 'subscriptions' || subscription === '' || more.length > 0) return undefined
  if (groups === undefined) {
    return {
      subscription,
      type: SUBSCRIPTION_TYPE,
      name: subscription,
      names: [subscription],
      scope: '/',
      extension: false,
    }
  }
  if (groups.toLowerCase() !== 'resourcegroups' || group === '') return undefined
  return {
    subscription,
    resourceGroup: group,
    type: GROUP_TYPE,
    name: group,
    names: [group],
    scope: `/subscriptions/${subscription}`,
    extension: false,
  }
}

function provided(before: string, after: string, whole: string): ResourceId | undefined {
  const [namespace = '', ...pairs] = after.split('/')
  if (namespace === '' || pairs.length < 2 || pairs.length % 2 !== 0 || pairs.includes('')) return undefined
  const types = pairs.filter((_, index) => index % 2 === 0)
  const names = pairs.filter((_, index) => index % 2 === 1)
  const outer = before === '' ? undefined : parseResourceId(before)
  if (before !== '' && outer === undefined) return undefined
  const extension = outer !== undefined && !isContainer(outer)
  const type = `${namespace}/${types.join('/')}`
  return {
    ...partsOf(outer),
    ...(before === '' && type.toLowerCase() === MANAGEMENT_GROUPS ? { managementGroup: names[0] ?? '' } : {}),
    type,
    name: names.join('/'),
    names,
    scope: before === '' ? '/' : before,
    ...parentOf(names.length, extension ? before : undefined, whole),
    extension,
  }
}

function partsOf(outer: ResourceId | undefined): Pick<ResourceId, 'managementGroup' | 'subscription' | 'resourceGroup'> {
  if (outer === undefined) return {}
  const { managementGroup, subscription, resourceGroup } = outer
  return {
    ...(managementGroup === undefined ? {} : { managementGroup }),
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  }
}

function parentOf(depth: number, extended: string | undefined, whole: string): { parentId?: string } {
  if (depth > 1) return { parentId: whole.slice(0, whole.lastIndexOf('/', whole.lastIndexOf('/') - 1)) }
  return extended === undefined ? {} : { parentId: extended }
}

/** Whether resources lie in it, so that they do not extend it: a group, a subscription, a management group. */
const isContainer = (id: ResourceId): boolean => containers.has(id.type.toLowerCase())

const withoutSlash = (id: string): string => (id.length > 1 && id.endsWith('/') ? id.slice(0, -1) : id)

/** The form in which ids are compared: lower case, no slash at the end. */
export const canonicalId = (id: string): string => withoutSlash(id).toLowerCase()

/**
 * Builds the id of a resource from where it lies, its full type and full name; `scope` is the tenant `/`, a management group, a
 * subscription, a group or, for extension resources, any resource. `undefined` when the name has another number of parts than the type.
 */
export function resourceIdOf(parts: { readonly scope: Scope; readonly type: string; readonly name: string }): string | undefined {
  const before = parts.scope === '/' ? '' : withoutSlash(parts.scope)
  const lower = canonicalType(parts.type)
  if (lower === 'microsoft.resources/subscriptions') return `/subscriptions/${parts.name}`
  if (lower === GROUP_TYPE.toLowerCase()) return `${before}/resourceGroups/${parts.name}`
  if (lower === MANAGEMENT_GROUPS) return `${PROVIDERS}${parts.type}/${parts.name}`
  const [namespace = '', ...types] = parts.type.split('/')
  const names = parts.name.split('/')
  if (namespace === '' || types.length === 0 || types.length !== names.length || names.includes('')) return undefined
  return `${before}${PROVIDERS}${namespace}/${types.map((type, index) => `${type}/${names[index] ?? ''}`).join('/')}`
}
