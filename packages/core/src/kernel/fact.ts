import type { Instant } from './clock.ts'

/**
 * What kinds of things are observed. A kind names the shape of a fact's body:
 * `azure.resource` a Resource (core/inventory), `azure.capacity` a CapacityFact (core/region), `iac.resource` a DeclaredResource (core/iac).
 */
export type FactKind = 'azure.resource' | 'azure.capacity' | 'iac.resource'

/** Something observed: never edited, only superseded by a later fact of the same source, kind and key. */
export interface Fact<Body = unknown> {
  readonly kind: FactKind
  /** Unique within source and kind: the canonical resource id, or the IaC address. */
  readonly key: string
  /** The name of the estate's Source that saw it. */
  readonly source: string
  /** The widest thing it belongs to: `/subscriptions/<id>`, a region of a provider inside it, a management group, or `tenant`. */
  readonly scope: string
  readonly observedAt: Instant
  readonly body: Body
}

/** Points at the evidence for a judgement without repeating it. */
export interface FactRef {
  readonly kind: FactKind | 'coverage' | 'estate'
  readonly key: string
  readonly source: string
  readonly observedAt: Instant
}

/** How much of a scope a source could see. Quiet is not clean: what was not looked at is `unknown`. */
export type CoverageStatus = 'complete' | 'partial' | 'denied' | 'failed'

/** What a source looked at in one scope, and what it could not see. */
export interface Coverage {
  readonly source: string
  /** `/subscriptions/<id>`, `/providers/Microsoft.Management/managementGroups/<id>`, `file:<path>` or `tenant`. */
  readonly scope: string
  readonly kind: FactKind
  readonly status: CoverageStatus
  readonly observedAt: Instant
  /**
   * Lower-case resource types known to have been listed in full, or `*` for every tracked top-level type.
   * Extension and child types (diagnostic settings, role assignments, deployments ...) count only when named here.
   */
  readonly enumerated: readonly string[]
  readonly count: number
  /** Why it is not complete, in words. */
  readonly detail?: string
}
