import { bearsName, type RelatedQuery, type RelatedResources, type Surroundings } from '../policy/index.ts'
import { canonicalId, parseResourceId, type ArmResource, type ResourceIndex, type Scope } from '../resource/index.ts'
import { containerOf, isInGroup, subscriptionOf } from './container.ts'
import { Unknown, type Value } from '../value/index.ts'

/** What is known of the containers of resources: `resourceGroup()` and `subscription()` of a rule. Scopes in lower case; `undefined`: not known. */
export interface KnownContainers {
  resourceGroup(scope: Scope): Value | undefined
  subscription(scope: Scope): Value | undefined
}

/** The containers among resources: exports hold resource groups and subscriptions as rows of their own. */
export function containersIn(index: ResourceIndex): KnownContainers {
  const found = (scope: Scope): ArmResource | undefined => index.byId(scope)
  return {
    resourceGroup: (scope) => found(scope),
    subscription: (scope) => {
      const one = found(scope)
      if (one === undefined) return undefined
      const id = scope.slice(scope.lastIndexOf('/') + 1)
      return { ...one, id: scope, subscriptionId: id, displayName: one['displayName'] ?? one.name }
    },
  }
}

/** Whether every resource of a type in a scope is among those at hand, so that what is not found does not exist. `type` in lower case. */
export type IsListed = (type: string, scope: Scope) => boolean

/**
 * Related resources from an index: children and extensions of a resource, or whatever lies in its resource group or subscription. Where
 * nothing is found and nobody listed that type there, the answer is not known.
 */
export function relatedIn(index: ResourceIndex, isListed: IsListed): RelatedResources {
  return {
    find: (query) => {
      const type = query.type.toLowerCase()
      const place = placeOfQuery(query)
      if (place === undefined) return new Unknown(`where \`${query.type}\` would be is not known`)
      const candidates =
        query.scope === 'resource'
          ? index.childrenOf(place, type)
          : query.scope === 'resourceGroup'
            ? index.inGroup(place, type)
            : index.inSubscription(place, type)
      const found = query.name === undefined ? candidates : candidates.filter((one) => bearsName(one.name, query.name ?? ''))
      if (found.length > 0 || isListed(type, canonicalId(place))) return found
      return new Unknown(`nobody listed \`${query.type}\` there`)
    },
  }
}

/** Where related resources are looked for: a resource, a group or a subscription, as it is spelled. `undefined`: not known. */
export function placeOfQuery(query: RelatedQuery): string | undefined {
  const { id } = query.subject.resource
  if (query.scope === 'resource') return id
  const parsed = parseResourceId(id)
  if (parsed?.subscription === undefined) return undefined
  const subscription = `/subscriptions/${parsed.subscription}`
  if (query.scope === 'subscription') return subscription
  const group = query.resourceGroupName ?? parsed.resourceGroup
  return group === undefined ? undefined : `${subscription}/resourceGroups/${group}`
}

/** Nobody looked for anything. */
export const nothingRelated: RelatedResources = { find: ({ type }) => new Unknown(`nobody listed \`${type}\``) }

/** What surroundings are made of. */
interface SurroundingsInput {
  readonly now: string
  readonly related?: RelatedResources
  readonly containers?: KnownContainers
}

/** What is known around a resource. `id` in lower case. */
export function surroundingsOf(id: string, { now, related, containers }: SurroundingsInput): Surroundings {
  const container = containerOf(id)
  const subscriptionScope = subscriptionOf(container)
  const subscription = subscriptionScope === undefined ? undefined : containers?.subscription(subscriptionScope)
  const resourceGroup = isInGroup(container) ? containers?.resourceGroup(container) : undefined
  return {
    now,
    related: related ?? nothingRelated,
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  }
}
