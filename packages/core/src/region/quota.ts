import { placeIn, type Estate } from '../estate/index.ts'
import type { Instant, SourceRange } from '../kernel/index.ts'
import type { LimitSource } from './capacity.ts'
import type { DeploymentType } from './deployment-type.ts'
import { gpuFamily } from './gpu.ts'
import { capacityUnit } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { lookUpIn, type ObservedCapacity, type ObservedLookup, type ObservedQuota, type Place } from './observed.ts'
import { subjectKey, type QuotaSubject } from './quota-subject.ts'
import { declaredRegion } from './region.ts'
import type { RegionQuota } from './region-kind.ts'
import type { QuotaTier } from './tables.ts'

/** A limit, and what is in use of it already. */
export interface QuotaLimit {
  readonly limit: number
  /** Absent where nobody saw it. */
  readonly used?: number
  readonly source: Exclude<LimitSource, 'none'>
  /** The tier, for its defaults. */
  readonly tier?: QuotaTier
  readonly observedAt?: Instant
  /** The Source that shows it, where it was observed. */
  readonly seenBy?: string
}

/** A limit, and what speaks against it. */
export interface FoundQuota {
  readonly limit?: QuotaLimit
  /** When Azure listed its quotas without this one: nothing is granted by default then. */
  readonly unlistedAt?: Instant
  /** A declaration that says another limit than was observed. */
  readonly contradiction?: {
    readonly declared: number
    readonly observed: number
    readonly at: SourceRange
    readonly holds: 'declared' | 'observed'
  }
}

/** Where quotas are looked up. */
export interface QuotaSources {
  readonly estate: Estate
  readonly observed?: ObservedCapacity | undefined
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The subject of a model's quota: provisioned throughput is counted over all models. */
export const modelSubject = (model: string, deploymentType: DeploymentType): QuotaSubject =>
  capacityUnit(deploymentType) === 'ptu'
    ? { kind: 'ptu', deploymentType }
    : { kind: 'model', model: model.trim().toLowerCase(), deploymentType }

/**
 * What is granted to a subscription in a region. What was observed is believed unless somebody looked later and wrote it down (`checkedAt`); then
 * counts what the estate declares, then the default of the tier, unless Azure was seen to list quotas without this one.
 */
export function findQuota(subject: QuotaSubject, place: Place, { estate, observed }: QuotaSources): FoundQuota {
  const lookUp = lookUpIn(observed)
  const seen = lookUp.quota(subject, place)
  const written = declaredQuota(subject, place, estate)
  if (seen === undefined) {
    const unlistedAt = listedIn(subject, lookUp, place)
    const limit = written?.limit ?? (unlistedAt === undefined ? tierDefault(subject, place.region, estate) : undefined)
    return { ...(limit === undefined ? {} : { limit }), ...(unlistedAt === undefined ? {} : { unlistedAt }) }
  }
  const found = observedLimit(seen)
  if (written === undefined) return { limit: found }
  const holds = (written.quota.checkedAt ?? '').slice(0, 10) > seen.observedAt.slice(0, 10) ? 'declared' : 'observed'
  const limit = holds === 'declared' ? written.limit : found
  if (written.quota.limit === seen.limit) return { limit }
  return { limit, contradiction: { declared: written.quota.limit, observed: seen.limit, at: written.at, holds } }
}

/** When the list was made in which a quota would stand. */
function listedIn(subject: QuotaSubject, lookUp: ObservedLookup, place: Place): Instant | undefined {
  if (subject.kind === 'gpu' && subject.counter !== undefined) return undefined
  return lookUp.listed(subject.kind === 'gpu' || subject.kind === 'cores' ? 'machine-quota' : 'model-quota', place)
}

const observedLimit = ({ limit, used, observedAt, source }: ObservedQuota): QuotaLimit => ({
  limit,
  ...(used === undefined ? {} : { used }),
  source: 'observed',
  observedAt,
  seenBy: source,
})

/** Those of the subscription, otherwise those of every one. Of several the largest room counts: a second entry never takes away what the first gave. */
function declaredQuota(subject: QuotaSubject, { subscription, region }: Place, estate: Estate) {
  const document = declaredRegion(region, estate)
  if (document === undefined) return undefined
  const quotas = document.spec.quotas.map((quota, index) => ({ quota, index })).filter(({ quota }) => isOf(quota, subject))
  const own = quotas.filter(({ quota }) => quota.subscription === subscription)
  const [best] = (own.length > 0 ? own : quotas.filter(({ quota }) => quota.subscription === undefined)).toSorted(
    (a, b) => b.quota.limit - b.quota.used - (a.quota.limit - a.quota.used),
  )
  if (best === undefined) return undefined
  const { quota, index } = best
  const limit: QuotaLimit = { limit: quota.limit, used: quota.used, source: 'declared' }
  return { quota, limit, at: placeIn(document, ['spec', 'quotas', index]) }
}

function isOf(quota: Pick<RegionQuota, 'model' | 'deploymentType' | 'gpuFamily'>, subject: QuotaSubject): boolean {
  if (subject.kind === 'gpu') return quota.gpuFamily !== undefined && same(gpuFamily(quota.gpuFamily) ?? quota.gpuFamily, subject.family)
  if (subject.kind === 'cores' || subject.kind === 'accounts' || quota.deploymentType !== subject.deploymentType) return false
  if (subject.kind === 'ptu') return true
  return quota.model !== undefined && subjectKey({ ...subject, model: quota.model }) === subjectKey(subject)
}

function tierDefault(subject: QuotaSubject, region: string, estate: Estate): QuotaLimit | undefined {
  if (subject.kind !== 'model') return undefined
  const tier = declaredRegion(region, estate)?.spec.quotaTier ?? modelFacts.limits.defaultTier
  const limit = modelFacts.quotas.find((row) => same(row.model, subject.model) && row.type === subject.deploymentType)?.tiers[tier]
  return limit === undefined ? undefined : { limit, used: 0, source: 'tier-default', tier }
}

/** How many requests a minute a deployment takes for its capacity; `undefined` when the table does not say. Rounded down. */
export function requestsPerMinute(model: string, type: DeploymentType, capacity: number): number | undefined {
  const rate = modelFacts.quotas.find((row) => same(row.model, model) && row.type === type)?.rate
  if (rate === undefined) return undefined
  return Math.floor((capacity * rate.requests * 60) / (rate.thousandTokens * rate.windowSeconds))
}
