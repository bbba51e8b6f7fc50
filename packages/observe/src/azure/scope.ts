import { parseId, type Resource } from '@fairway/core/inventory'

/** The widest thing a resource belongs to, as `Fact.scope` wants it. */
export const scopeOf = (resource: Resource): string =>
  resource.subscriptionId === undefined ? (parseId(resource.id)?.scope ?? 'tenant') : `/subscriptions/${resource.subscriptionId}`
