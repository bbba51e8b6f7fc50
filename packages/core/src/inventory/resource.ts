import type { Instant, JsonObject } from '../kernel/index.ts'

/** The SKU of a resource, in ARM's own words. */
export interface Sku {
  readonly name?: string
  readonly tier?: string
  readonly size?: string
  readonly family?: string
  readonly capacity?: number
}

/**
 * An Azure resource, subscription, resource group or management group as some export showed it.
 *
 * Three answers for everything that an export may leave out: a value; `null`, it was exported and there is none;
 * absent, the export did not carry it (then judgements about it are `unknown`).
 */
export interface Resource {
  /** Canonical id: lower case, known segment names in canonical form, no trailing slash. What ids are compared by. */
  readonly id: string
  /** The id as it was written, for people. */
  readonly displayId: string
  /** Lower-case type, such as `microsoft.cognitiveservices/accounts/deployments`. */
  readonly type: string
  /** The type as it was written. */
  readonly displayType: string
  readonly name: string
  /** Lower-case GUID. */
  readonly subscriptionId?: string
  /** Lower case. */
  readonly resourceGroup?: string
  /** Region name without blanks, lower case: `westeurope`. */
  readonly location?: string
  readonly kind?: string | null
  readonly sku?: Sku | null
  readonly tags?: Readonly<Record<string, string>> | null
  readonly identity?: JsonObject | null
  /** The id of what manages it: an AKS cluster, a workspace. */
  readonly managedBy?: string | null
  readonly zones?: readonly string[] | null
  /** As exported, keys in the casing found. Read them with `property`, which ignores case. */
  readonly properties?: JsonObject
  readonly createdAt?: Instant
}

/** What the store remembers about a resource beside its body. */
export interface ObservedResource {
  readonly resource: Resource
  readonly source: string
  readonly firstSeen: Instant
  readonly lastSeen: Instant
  /** When this version of it was observed. */
  readonly observedAt: Instant
}
