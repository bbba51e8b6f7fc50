import type { Value, ValueObject } from '../value/index.ts'

/**
 * A resource as Azure Resource Manager answers for it. `id`, `name` and `type` are always there and spelled this way; whatever else it
 * has stands under ARM's names, in any case, and may be null, or unknown where nobody can know it yet.
 */
export interface ArmResource extends ValueObject {
  /** `/subscriptions/<guid>/resourceGroups/<name>/providers/<namespace>/<type>/<name>...` in any case. */
  readonly id: string
  /** The full name, with its parents' names: `account/deployment`. */
  readonly name: string
  /** The full type: `Microsoft.CognitiveServices/accounts/deployments`. */
  readonly type: string
  readonly apiVersion?: Value
  readonly location?: Value
  readonly kind?: Value
  readonly sku?: Value
  readonly tags?: Value
  readonly identity?: Value
  readonly zones?: Value
  readonly plan?: Value
  readonly managedBy?: Value
  readonly extendedLocation?: Value
  readonly properties?: Value
  /** What an extension resource is about, where its id does not say so. */
  readonly scope?: Value
}

/** What a resource may have beside its id, name and type, in ARM's spelling. */
export const ENVELOPE: readonly string[] = [
  'apiVersion',
  'location',
  'kind',
  'sku',
  'tags',
  'identity',
  'zones',
  'plan',
  'managedBy',
  'extendedLocation',
  'properties',
  'scope',
]

/** The full type of a resource, as it is spelled there. */
export const typeOf = (resource: ArmResource): string => resource.type

/** The last part of a resource's name: `deployment` of `account/deployment`. */
export const leafNameOf = (resource: ArmResource): string => resource.name.slice(resource.name.lastIndexOf('/') + 1)
