import type { ObservedResource } from '../../inventory/index.ts'
import type { World } from '../control.ts'
import { fail, factRef, notApplicable, pass, unknown, type Judgement } from './judgement.ts'
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

/** Whether the estate has one of something; `unknown` where nobody looked. */
export function existence(world: World, types: readonly string[], what: string): Judgement {
  const found = types.flatMap((type) => world.inventory.ofType(type))
  if (found.length > 0) return present(found)
  const looked = subscriptionIds(world).length > 0 && types.every((type) => listedEverywhere(world, type))
  return looked
    ? fail('Absent', `there is no ${what} in any subscription`)
    : unknown('NothingObserved', `no ${what} was seen, and not every subscription was listed`)
}

/** A thing is asked for only where something of these types needs it. `nothing` completes "... exist". */
export function neededWhen(world: World, types: readonly string[], nothing: string, judge: () => Judgement): Judgement {
  if (types.some((type) => world.inventory.ofType(type).length > 0)) return judge()
  return subscriptionIds(world).length > 0 && types.every((type) => listedEverywhere(world, type))
    ? notApplicable('NotNeeded', `${nothing} exist`)
    : unknown('NothingObserved', 'not every subscription was listed')
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
  return listedIn(world, type, scope) ? fail('Absent', `it has no ${what}`) : unknown('NotEnumerated', `${what}s were not listed`)
}
