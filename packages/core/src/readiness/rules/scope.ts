import { declared } from '../../estate/index.ts'
import { subscriptionKind } from '../../organization/index.ts'
import type { Resource } from '../../inventory/index.ts'
import { byText } from '../../kernel/index.ts'
import type { Verdict, World } from '../control.ts'
import { aboutOrganization, notApplicable, notListed, unknown } from './judgement.ts'
import { listedIn } from './listing.ts'
import { perWorld } from './per-world.ts'

/** Lower-case ids of all subscriptions that are declared, were seen in a resource, or have coverage of their own. */
export const subscriptionIds = perWorld((world): readonly string[] => {
  const ids = new Set(world.inventory.subscriptions.map((id) => id.toLowerCase()))
  for (const { spec } of declared(world.estate, subscriptionKind)) ids.add(spec.id.toLowerCase())
  for (const { scope } of world.inventory.coverage) {
    const id = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1]
    if (id !== undefined) ids.add(id.toLowerCase())
  }
  return [...ids].toSorted(byText)
})

const unlisted = perWorld((_world): Map<string, readonly string[]> => new Map())

/** Subscriptions in which resources of a lower-case type are not known to have been listed in full. */
function unlistedSubscriptions(world: World, type: string): readonly string[] {
  const known = unlisted(world).get(type)
  if (known !== undefined) return known
  const ids = subscriptionIds(world).filter((id) => !listedIn(world, type, `/subscriptions/${id}`))
  unlisted(world).set(type, ids)
  return ids
}

/** Whether every subscription was listed in full for a type, so that what was not seen is not there. */
export const listedEverywhere = (world: World, type: string): boolean =>
  (subscriptionIds(world).length > 0 || world.inventory.enumerated(type, 'tenant')) && unlistedSubscriptions(world, type).length === 0

const listings = perWorld((_world): Map<string, boolean> => new Map())

/**
 * Whether resources of a lower-case type are known to have been listed in full where a resource is. Coverage has subscriptions as its
 * scopes, so that the answer is worked out once for each of them and not once for each resource.
 */
export function listedAround(world: World, type: string, { id, subscriptionId }: Pick<Resource, 'id' | 'subscriptionId'>): boolean {
  const scope = subscriptionId === undefined ? id : `/subscriptions/${subscriptionId}`
  const key = `${type} ${scope}`
  const known = listings(world).get(key)
  if (known !== undefined) return known
  const listed = listedIn(world, type, scope)
  listings(world).set(key, listed)
  return listed
}

/** How many subscriptions a message names at most. */
const NAMED = 5

const listOf = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ')

/**
 * What is to be said beside the verdicts on the subjects that were seen: nothing when all subscriptions were listed and
 * something was seen; else that the control does not apply, that nothing was observed, or where nobody looked.
 */
export function completeness(world: World, types: readonly string[], seen: number): readonly Verdict[] {
  if (subscriptionIds(world).length === 0 && !types.every((type) => world.inventory.enumerated(type, 'tenant'))) {
    return seen > 0 ? [] : [aboutOrganization(world, unknown('NothingObserved', 'nothing was observed: no source shows any subscription'))]
  }
  const unlistedTypes = types.filter((type) => unlistedSubscriptions(world, type).length > 0)
  const missing = [...new Set(unlistedTypes.flatMap((type) => unlistedSubscriptions(world, type)))].toSorted(byText)
  if (missing.length === 0) {
    return seen > 0 ? [] : [aboutOrganization(world, notApplicable('NoSubject', 'nothing of the kind exists in what was listed'))]
  }
  const reason = seen > 0 ? 'ScopeNotListed' : 'NothingObserved'
  return [
    aboutOrganization(
      world,
      notListed(
        unlistedTypes,
        `not listed in full in ${missing.length} subscription(s): ${listOf(missing)}`,
        { observed: missing.slice(0, 100) },
        reason,
      ),
    ),
  ]
}
