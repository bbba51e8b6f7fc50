import type { CapacityAsk } from './capacity.ts'
import { lookUpIn, type ObservedCapacity } from './observed.ts'
import type { KnownRegion } from './region.ts'

/** What an observation says of an ask by itself, whatever tables and documents say. */
export interface SeenAvailability {
  readonly answer: 'available' | 'unavailable'
  readonly why: string
  /** Zones in which a size can be had. */
  readonly zones?: readonly string[]
}

/**
 * Whether Azure was seen to offer a model or a size to a subscription; `undefined` where nobody looked, and where somebody looked later and wrote
 * it down in the Region. A list that does not have it is only believed where it was complete.
 */
export function seenAvailability(
  ask: CapacityAsk,
  region: KnownRegion,
  observed: ObservedCapacity | undefined,
  writtenOn = '',
): SeenAvailability | undefined {
  const place = { subscription: ask.subscription, region: region.name }
  const lookUp = lookUpIn(observed)
  const listedAt = lookUp.listed(ask.kind === 'gpu' ? 'size' : 'model', place)
  const what = ask.kind === 'gpu' ? `\`${ask.size}\`` : `${ask.deploymentType} of \`${ask.model}\``
  const where = `to \`${ask.subscription}\` in ${region.name}`
  const size = ask.kind === 'gpu' ? lookUp.size(ask.size, place) : undefined
  const [offer] = ask.kind === 'gpu' ? [size] : lookUp.model(ask.model, ask.version, ask.deploymentType, place)
  const seenOn = (offer?.observedAt ?? listedAt ?? '').slice(0, 10)
  if (seenOn === '' || writtenOn.slice(0, 10) > seenOn) return undefined
  if (offer === undefined) return { answer: 'unavailable', why: `Azure did not offer ${what} ${where} on ${seenOn}` }
  if (size?.refused !== undefined) return { answer: 'unavailable', why: `Azure refused ${what} ${where} on ${seenOn}: ${size.refused}` }
  const why = `Azure offered ${what} ${where} on ${seenOn}`
  return { answer: 'available', why, ...(size === undefined ? {} : { zones: size.zones }) }
}
