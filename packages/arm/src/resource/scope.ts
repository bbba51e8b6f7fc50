import { canonicalId, parseResourceId } from './resource-id.ts'

/**
 * A place that assignments, exemptions and resources lie at, in canonical form (lower case, no slash at the end): `/`,
 * `/providers/microsoft.management/managementgroups/x`, `/subscriptions/<guid>`, `/subscriptions/<guid>/resourcegroups/<name>`, or the id
 * of a resource.
 */
export type Scope = string

/** The canonical form of a scope. The empty text is the tenant. */
export const canonicalScope = (text: string): Scope => (text === '' ? '/' : canonicalId(text))

/**
 * Where a resource lies: its group, subscription or management group, the tenant, or the resource that it extends. A management group,
 * a subscription and a group are places themselves and give themselves. What is no id gives the tenant.
 */
export function scopeOf(id: string): Scope {
  const parsed = parseResourceId(id)
  if (parsed === undefined) return '/'
  const canonical = canonicalId(id)
  return isPlace(parsed.type) ? canonical : canonicalScope(parsed.scope)
}

const isPlace = (type: string): boolean =>
  /^microsoft\.(?:resources\/subscriptions(?:\/resourcegroups)?|management\/managementgroups)$/i.test(type)
