import type { ObservedResource } from '../../inventory/index.ts'
import type { World } from '../control.ts'
import { fail, factRef, notApplicable, notListed, pass, type Judgement } from './judgement.ts'
import { listedIn } from './listing.ts'
import { perWorld } from './per-world.ts'
import { listedEverywhere, subscriptionIds } from './scope.ts'
import type { SubscriptionCase } from './subjects.ts'

/** How many of what was found a message names. */
const NAMED = 3

function present(found: readonly ObservedResource[]): Judgement {
  const names = found.slice(0, NAMED).map((one) => one.resource.name)
  return pass('Present', `${found.length} found: ${names.join(', ')}`, { evidence: found.slice(0, 10).map(factRef) })
}

/** The types that are not known to have been listed everywhere: all of them where no subscription is known. */
const unlistedOf = (world: World, types: readonly string[]): readonly string[] =>
  subscriptionIds(world).length === 0 ? types : types.filter((type) => !listedEverywhere(world, type))

/** Whether the estate has one of something; `unknown` where nobody looked. */
export function existence(world: World, types: readonly string[], what: string): Judgement {
  const found = types.flatMap((type) => world.inventory.ofType(type))
  if (found.length > 0) return present(found)
  const missing = unlistedOf(world, types)
  return missing.length === 0
    ? fail('Absent', `there is no ${what} in any subscription`)
    : notListed(missing, `no ${what} was seen, and not every subscription was listed`, {}, 'NothingObserved')
}

/** A thing is asked for only where something of these types needs it. `nothing` completes "... exist". */
export function neededWhen(world: World, types: readonly string[], nothing: string, judge: () => Judgement): Judgement {
  if (types.some((type) => world.inventory.ofType(type).length > 0)) return judge()
  const missing = unlistedOf(world, types)
  return missing.length === 0
    ? notApplicable('NotNeeded', `${nothing} exist`)
    : notListed(missing, 'not every subscription was listed', {}, 'NothingObserved')
}

/** Extension resources of a type by the subscription they are in. */
export const inSubscription = (type: string) =>
  perWorld((world) => Map.groupBy(world.inventory.ofType(type), (one) => one.resource.id.split('/').slice(0, 3).join('/')))

/** Passes when the subscription holds at least one, fails when the type was listed and there is none. */
export function presenceIn(
  { scope, world }: SubscriptionCase,
  type: string,
  index: (world: World) => ReadonlyMap<string, readonly ObservedResource[]>,
  what: string,
): Judgement {
  const found = index(world).get(scope) ?? []
  if (found.length > 0) return present(found)
  return listedIn(world, type, scope) ? fail('Absent', `it has no ${what}`) : notListed([type], `${what}s were not listed`)
}
