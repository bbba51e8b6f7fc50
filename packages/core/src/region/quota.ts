import type { Estate } from '../estate/index.ts'
import type { LimitSource, ObservedQuota } from './capacity.ts'
import type { DeploymentType } from './deployment-type.ts'
import { gpuFamily } from './gpu.ts'
import { capacityUnit } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { declaredRegion, regionFact } from './region.ts'
import type { RegionQuota } from './region-kind.ts'
import type { QuotaTier } from './tables.ts'

/** What a quota is counted over: a model with its deployment type, the units of a provisioned type over all models, or a GPU family. */
export type QuotaSubject =
  | { readonly kind: 'model'; readonly model: string; readonly deploymentType: DeploymentType }
  | { readonly kind: 'ptu'; readonly deploymentType: DeploymentType }
  | { readonly kind: 'gpu'; readonly family: string }

/** A limit, and what is in use of it already. */
export interface QuotaLimit {
  readonly limit: number
  readonly used: number
  readonly source: Exclude<LimitSource, 'none'>
  /** The tier, for its defaults. */
  readonly tier?: QuotaTier
}

/** Where quotas are looked up. */
export interface QuotaSources {
  readonly estate: Estate
  readonly observed: readonly ObservedQuota[]
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
const regionName = (name: string): string => regionFact(name)?.name ?? name.trim().toLowerCase()

/** The subject of a model's quota: provisioned throughput is counted over all models. */
export const modelSubject = (model: string, deploymentType: DeploymentType): QuotaSubject =>
  capacityUnit(deploymentType) === 'ptu'
    ? { kind: 'ptu', deploymentType }
    : { kind: 'model', model: model.trim().toLowerCase(), deploymentType }

/** What is granted to a subscription in a region: what the estate declares, then what was observed, then the defaults of the tier. */
export function quotaLimit(subject: QuotaSubject, subscription: string, region: string, sources: QuotaSources): QuotaLimit | undefined {
  return (
    declaredLimit(subject, subscription, region, sources.estate) ??
    observedLimit(subject, subscription, region, sources.observed) ??
    tierDefault(subject, region, sources.estate)
  )
}

function declaredLimit(subject: QuotaSubject, subscription: string, region: string, estate: Estate): QuotaLimit | undefined {
  const quotas = (declaredRegion(region, estate)?.spec.quotas ?? []).filter((quota) => isOf(quota, subject))
  const own = quotas.filter((quota) => quota.subscription === subscription)
  return largest(own.length > 0 ? own : quotas.filter((quota) => quota.subscription === undefined), 'declared')
}

const observedLimit = (
  subject: QuotaSubject,
  subscription: string,
  region: string,
  observed: readonly ObservedQuota[],
): QuotaLimit | undefined =>
  largest(
    observed.filter(
      (quota) => quota.subscription === subscription && regionName(quota.region) === regionName(region) && isOf(quota, subject),
    ),
    'observed',
  )

/** Of several limits for one thing the largest room counts: a second entry never takes away what the first one gave. */
function largest(quotas: readonly Pick<RegionQuota, 'limit' | 'used'>[], source: 'declared' | 'observed'): QuotaLimit | undefined {
  const [best] = quotas.toSorted((a, b) => b.limit - b.used - (a.limit - a.used))
  return best === undefined ? undefined : { limit: best.limit, used: best.used, source }
}

function isOf(quota: Pick<RegionQuota, 'model' | 'deploymentType' | 'gpuFamily'>, subject: QuotaSubject): boolean {
  if (subject.kind === 'gpu') return quota.gpuFamily !== undefined && same(gpuFamily(quota.gpuFamily) ?? quota.gpuFamily, subject.family)
  if (quota.deploymentType !== subject.deploymentType) return false
  return subject.kind === 'ptu' || (quota.model !== undefined && same(quota.model, subject.model))
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
