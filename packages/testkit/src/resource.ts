import { inventoryOf, parseId, type Inventory, type ObservedResource, type Resource } from '@fairway/core/inventory'
import type { Coverage, Instant } from '@fairway/core/kernel'

/** When test observations were made, unless a test says otherwise. */
export const observedAt: Instant = '2026-11-01T00:00:00.000Z'

/** A subscription id for tests, different for each number. */
export const subscriptionId = (number = 1): string => `5ab5c71b-0000-4000-8000-${String(number).padStart(12, '0')}`

/** The id of a resource in a subscription and group for tests: `idOf('Microsoft.Search/searchServices', 'docs')`. */
export function idOf(type: string, name: string, group = 'rg-test', subscription = subscriptionId()): string {
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  const tail = types.map((segment, index) => `${segment}/${names[index] ?? ''}`).join('/')
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${namespace}/${tail}`
}

/** A resource with everything its id tells filled in. What is left out counts as not exported, as in real exports. */
export function resource(given: Partial<Resource> & { readonly id: string }): Resource {
  const parsed = parseId(given.id)
  if (parsed === undefined) throw new Error(`not a resource id: ${given.id}`)
  return {
    displayId: given.id,
    type: parsed.type,
    displayType: parsed.type,
    name: given.id.split('/').at(-1) ?? parsed.name,
    ...(parsed.subscriptionId === undefined ? {} : { subscriptionId: parsed.subscriptionId }),
    ...(parsed.resourceGroup === undefined ? {} : { resourceGroup: parsed.resourceGroup }),
    ...given,
    id: parsed.id,
  }
}

/** A resource as the store remembers it. */
export function observed(one: Resource, more: Partial<Omit<ObservedResource, 'resource'>> = {}): ObservedResource {
  const at = more.observedAt ?? observedAt
  return { source: 'test', firstSeen: at, lastSeen: at, ...more, observedAt: at, resource: one }
}

/** Coverage that says a subscription's tracked resources, and the child and extension types named, were listed in full. */
export function complete(subscription = subscriptionId(), enumerated: readonly string[] = []): Coverage {
  return {
    source: 'test',
    scope: `/subscriptions/${subscription}`,
    kind: 'azure.resource',
    status: 'complete',
    observedAt,
    enumerated: ['*', ...enumerated],
    count: 0,
  }
}

/** An inventory of resources, with every subscription they lie in listed in full unless coverage is given. */
export function inventory(resources: readonly (Partial<Resource> & { readonly id: string })[], coverage?: readonly Coverage[]): Inventory {
  const all = resources.map((one) => observed(resource(one)))
  const subscriptions = new Set(all.flatMap((one) => one.resource.subscriptionId ?? []))
  return inventoryOf(all, coverage ?? [...subscriptions].map((id) => complete(id)))
}
