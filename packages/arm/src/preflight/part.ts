import type { ArmResource } from '../resource/index.ts'
import type { PreflightAction, PreflightGap, PreflightSource } from './report.ts'

/** A resource on its way to be checked. */
export interface DeclaredResource {
  /** `id` and `name` are texts in any case; where a part of them is not known it stands in brackets and `nameUnknown` says why. */
  readonly resource: ArmResource
  readonly source: PreflightSource
  readonly action: PreflightAction
  /** `judged`: policies are asked about it; `seen`: it is there, and others may relate to it. */
  readonly role: 'judged' | 'seen'
  /** The resource is destroyed first and made anew. */
  readonly replaces?: boolean
  readonly nameUnknown?: string
  /** Why it is not known whether it is deployed at all. */
  readonly conditional?: string
  /** What was set and could not be read, so that what is absent may be there. */
  readonly unmapped?: readonly string[]
  /** The resource inside which it is written: no request is sent for it. */
  readonly within?: ArmResource
  /** Dotted paths of values that must not be shown. */
  readonly sensitive?: readonly string[]
}

/** What one file, or one deployment, brings along. Made by `fromExpansion`, `fromTerraform` and `fromResources`. */
export interface PreflightPart {
  readonly resources: readonly DeclaredResource[]
  readonly gaps: readonly PreflightGap[]
}
