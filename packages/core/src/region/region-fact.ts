import type { Instant } from '../kernel/index.ts'

/** What is observed of a region for one subscription. */
interface OfRegion {
  /** In lower case. */
  readonly subscriptionId: string
  /** As Azure writes it: `westeurope`. */
  readonly region: string
}

/** A limit with what is in use of it, as `az vm list-usage` and `az cognitiveservices usage list` tell. */
export interface QuotaFact extends OfRegion {
  readonly type: 'quota'
  /** Azure's own: `StandardNCADSA100v4Family`, `cores`, `OpenAI.GlobalStandard.gpt-5.1`, `OpenAI.ProvisionedManaged`. */
  readonly name: string
  /** Absent where a listing tells only one of them. */
  readonly limit?: number
  readonly used?: number
}

/** A size of machines with GPUs, as `az vm list-skus` shows it. */
export interface SizeFact extends OfRegion {
  readonly type: 'size'
  readonly name: string
  /** The quota that its vCPUs count against, as Azure calls it. */
  readonly family?: string
  readonly vcpus?: number
  /** Zones that have it; empty where the region has none. */
  readonly zones: readonly string[]
  /** Why the subscription may not use it in the whole region: `NotAvailableForSubscription`. */
  readonly refused?: string
  /** Zones in which it may not use it. */
  readonly refusedZones: readonly string[]
}

/** A deployment type of a model, as `az cognitiveservices model list` shows it. */
export interface ModelFact extends OfRegion {
  readonly type: 'model'
  readonly model: string
  readonly version: string
  readonly deploymentType: string
  /** The quota that its capacity counts against. */
  readonly quota?: string
}

/** What can still be deployed of a model, as the API `modelCapacities` tells: quota and machines together. */
export interface RoomFact extends OfRegion {
  readonly type: 'room'
  readonly model: string
  readonly version: string
  readonly deploymentType: string
  readonly available: number
}

/** The body of a fact of kind `azure.capacity`: what a subscription may have in a region. */
export type CapacityFact = QuotaFact | SizeFact | ModelFact | RoomFact

/** A fact with where and when it was seen. */
export interface ObservedCapacityFact {
  readonly fact: CapacityFact
  readonly source: string
  readonly observedAt: Instant
}

/** Providers whose regions are listed. */
export type CapacityProvider = 'microsoft.compute' | 'microsoft.cognitiveservices'

/** The scope of what a provider offers to a subscription in a region, as coverage names it. */
export const regionScope = (subscriptionId: string, provider: CapacityProvider, region: string): string =>
  `/subscriptions/${subscriptionId.toLowerCase()}/providers/${provider}/locations/${region}`
