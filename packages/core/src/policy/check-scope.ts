import type { DeploymentScope } from '@fairway/arm/template'
import type { KnownScopes } from './scopes.ts'

/** Stands for a subscription where nobody says which. */
export const placeholderSubscription = '00000000-0000-0000-0000-000000000000'

/** A canonical scope as templates take it. */
export function deploymentScope(at: string | undefined): DeploymentScope {
  const [, subscriptionId, resourceGroup] = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?/i.exec(at ?? '') ?? []
  if (subscriptionId !== undefined) return { subscriptionId, ...(resourceGroup === undefined ? {} : { resourceGroup }) }
  const managementGroup = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)$/i.exec(at ?? '')?.[1]
  return { subscriptionId: placeholderSubscription, ...(managementGroup === undefined ? {} : { managementGroup }) }
}

/**
 * The scopes with a placeholder where it is asked for: what is deployed "to a management group" lies in a subscription of it, which nobody
 * has named; a subscription that the estate does not know lies at the root.
 */
export function scopesFor(scopes: KnownScopes, at: string | undefined): KnownScopes {
  const managementGroup = /\/managementgroups\/([^/]+)$/i.exec(at ?? '')?.[1]
  if (managementGroup === undefined) return scopes
  const known = scopes.managementGroups.some((one) => one.name.toLowerCase() === managementGroup.toLowerCase())
  return {
    ...scopes,
    managementGroups: known ? scopes.managementGroups : [...scopes.managementGroups, { name: managementGroup }],
    subscriptions: [...scopes.subscriptions, { id: placeholderSubscription, managementGroup }],
  }
}
