import type { BuiltWorkload, LandingZone, WaveGate } from '@fairway/core/landing-zone'
import type { Wave } from '@fairway/core/graph'

/**
 * What a landing zone is written in. Of Bicep and Terraform, the pipelines deploy the one that is named first; `resources` are for checks and other
 * tools.
 */
export const renderFormats = ['bicep', 'terraform', 'kubernetes', 'resources'] as const

/** One of them. */
export type RenderFormat = (typeof renderFormats)[number]

/** The part of a compiled landing zone that is written. */
export interface RenderableLandingZone extends Pick<LandingZone, 'graph' | 'roots'> {
  readonly declared: {
    readonly name: string
    readonly spec: { readonly displayName?: string | undefined; readonly regions: readonly string[] }
  }
  readonly built: readonly {
    readonly workload: Pick<BuiltWorkload['workload'], 'name' | 'root' | 'at'>
    readonly output: Pick<BuiltWorkload['output'], 'kubernetes' | 'substitutions' | 'notes'>
  }[]
}

/** What is to be written. */
export interface RenderInput {
  readonly landingZone: RenderableLandingZone
  /** The gates in front of the waves; without them it is only said that waves follow each other. */
  readonly gates?: readonly WaveGate[]
  /** At least one; each once. */
  readonly formats: readonly RenderFormat[]
  /** Only the roots of this wave: nothing but their folders. */
  readonly wave?: Wave
  /** Only the root of this workload: nothing but its folder. */
  readonly workload?: string
}
