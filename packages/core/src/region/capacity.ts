import type { SourceRange } from '../kernel/index.ts'
import type { DeploymentType } from './deployment-type.ts'
import type { GpuCounter } from './quota-subject.ts'

/** Something that a landing zone wants to have in a region. */
export type CapacityAsk =
  | {
      readonly kind: 'model'
      /** Who asks: the key of the resource, or any name that is stable. */
      readonly key: string
      /** The name of the subscription in the estate. */
      readonly subscription: string
      readonly region: string
      /** The name of the deployment, where it has one yet. */
      readonly deployment?: string
      readonly model: string
      readonly version?: string
      readonly deploymentType: DeploymentType
      /** Units of the deployment type. */
      readonly capacity: number
      /** The account that holds the deployment, where it is known: an account has room for a limited number. */
      readonly account?: string
      /** When it was asked for; of several that together want too much the last is told. */
      readonly since?: string
      readonly at: SourceRange
    }
  | {
      readonly kind: 'gpu'
      readonly key: string
      readonly subscription: string
      readonly region: string
      /** The size of the machine: `Standard_NC24ads_A100_v4`. */
      readonly size: string
      readonly count: number
      /** Where they count against a quota of their own. */
      readonly counter?: GpuCounter
      readonly zones?: readonly string[]
      readonly since?: string
      readonly at: SourceRange
    }

/** What may be said of an ask: `unknown` where nothing is known, which is never taken for `fits`. */
export type CapacityAnswer = 'fits' | 'exceeds' | 'unavailable' | 'unknown'

/** Where a limit comes from: the estate, an observation of Azure, the defaults of the quota tier, or nowhere. */
export type LimitSource = 'declared' | 'observed' | 'tier-default' | 'none'

/** What is said of one ask. */
export interface CapacityVerdict {
  readonly key: string
  readonly answer: CapacityAnswer
  /** One sentence with the numbers. */
  readonly why: string
  /** What was granted, in units of the ask: capacity units or vCPUs. */
  readonly limit?: number
  /** What others use already, where that is known. */
  readonly used?: number
  /** What all asks for the same quota want together. */
  readonly asked?: number
  readonly source: LimitSource
  /** The day of the observation, where the limit was observed. */
  readonly observedOn?: string
}
