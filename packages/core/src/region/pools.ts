import type { Estate } from '../estate/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { CheckedAsk } from './check-ask.ts'
import type { DeploymentType } from './deployment-type.ts'
import { lookUpIn, type ObservedCapacity } from './observed.ts'
import { findQuota, type FoundQuota } from './quota.ts'
import { subjectKey, type QuotaSubject } from './quota-subject.ts'

/** What asks share: a quota, or what can still be deployed of a model, quota or not. */
export type PoolSubject =
  | QuotaSubject
  | { readonly kind: 'room'; readonly model: string; readonly version?: string; readonly deploymentType: DeploymentType }

/** Asks for the same thing, with what there is of it. */
export interface Pool extends FoundQuota {
  readonly subject: PoolSubject
  readonly subscription: string
  readonly region: string
  readonly asks: readonly CheckedAsk[]
  /** What all of them want together. */
  readonly asked: number
  /** What of it is deployed already, by the landing zone itself. */
  readonly deployed: number
}

/** What pools are made from, beside the asks. */
export interface PoolWorld {
  readonly estate: Estate
  readonly observed?: ObservedCapacity | undefined
  /** Units that asks have already: the capacity of a deployed model, the number of deployed machines, by the key of the ask. */
  readonly deployed?: ReadonlyMap<string, number> | undefined
  readonly now: Instant
}

/** The pools of each ask, that of its own quota first. */
export function poolsOf(checked: readonly CheckedAsk[], world: PoolWorld): ReadonlyMap<CheckedAsk, readonly Pool[]> {
  const groups = new Map<string, { readonly subject: PoolSubject; readonly asks: CheckedAsk[] }>()
  for (const one of checked) {
    for (const subject of subjectsOf(one, world)) {
      const name = subject.kind === 'room' ? JSON.stringify(subject) : subjectKey(subject)
      const key = JSON.stringify([one.ask.subscription, one.counted?.region, name])
      const group = groups.get(key) ?? { subject, asks: [] }
      group.asks.push(one)
      groups.set(key, group)
    }
  }
  const found = new Map<CheckedAsk, Pool[]>()
  for (const { subject, asks } of groups.values()) {
    const pool = poolOf(subject, asks, world)
    for (const one of asks) found.set(one, [...(found.get(one) ?? []), pool])
  }
  return found
}

/** The vCPUs of a region and the room of a model are limits only where they were seen. */
function subjectsOf({ ask, counted, availability }: CheckedAsk, { observed, estate }: PoolWorld): readonly PoolSubject[] {
  if (counted === undefined || availability === 'unavailable') return []
  const place = { subscription: ask.subscription, region: counted.region }
  if (ask.kind === 'gpu') {
    // Neither spot machines nor those of workspaces count among the vCPUs of the region.
    if (ask.counter !== undefined) return [counted.subject]
    const cores = findQuota({ kind: 'cores' }, place, { estate, observed }).limit
    return cores === undefined ? [counted.subject] : [counted.subject, { kind: 'cores' }]
  }
  const { model, version, deploymentType } = ask
  const hasRoom = lookUpIn(observed)
    .model(model, version, deploymentType, place)
    .some(({ room }) => room !== undefined)
  if (!hasRoom) return [counted.subject]
  return [counted.subject, { kind: 'room', model, deploymentType, ...(version === undefined ? {} : { version }) }]
}

function poolOf(subject: PoolSubject, asks: readonly CheckedAsk[], world: PoolWorld): Pool {
  const [first] = asks
  const place = { subscription: first?.ask.subscription ?? '', region: first?.counted?.region ?? '' }
  const deployed = asks.reduce((sum, one) => sum + deployedOf(one, world), 0)
  const asked = asks.reduce((sum, one) => sum + (one.counted?.amount ?? 0), 0)
  const found = subject.kind === 'room' ? roomOf(subject, place, deployed, world) : findQuota(subject, place, world)
  return { ...found, subject, ...place, asks, asked, deployed }
}

/** What is deployed draws on the room no more: what is left is for whatever is added. */
function roomOf(
  { model, version, deploymentType }: PoolSubject & { readonly kind: 'room' },
  place: { readonly subscription: string; readonly region: string },
  deployed: number,
  { observed }: PoolWorld,
): FoundQuota {
  const offers = lookUpIn(observed).model(model, version, deploymentType, place)
  const [best] = offers
    .flatMap(({ room, observedAt, source }) => (room === undefined ? [] : [{ room, observedAt, source }]))
    .toSorted((a, b) => b.room - a.room)
  return best === undefined
    ? {}
    : { limit: { limit: best.room + deployed, used: 0, source: 'observed', observedAt: best.observedAt, seenBy: best.source } }
}

/** In the units of the quota: of machines their vCPUs. */
function deployedOf({ ask, counted }: CheckedAsk, { deployed }: PoolWorld): number {
  const units = deployed?.get(ask.key) ?? 0
  if (counted === undefined || units === 0) return 0
  return ask.kind === 'gpu' ? (counted.amount / Math.max(ask.count, 1)) * units : units
}

/** What others than the landing zone use of a limit; `undefined` where nobody saw it. */
export function usedByOthers({ limit, deployed }: Pool): number | undefined {
  if (limit?.used === undefined) return undefined
  return limit.source === 'observed' ? Math.max(0, limit.used - deployed) : limit.used
}
