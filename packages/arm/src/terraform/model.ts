import type { ArmResource } from '../resource/index.ts'
import type { TerraformAction } from './plan/instance.ts'

/** A resource of a plan or state in ARM form. */
export interface TerraformResource {
  /** `id` and `name` hold `{address.attribute}` where a part of them is known only after apply; see `nameUnknown`. */
  readonly resource: ArmResource
  /** Terraform's address; several resources may come from one: a private endpoint and its zone group. */
  readonly address: string
  readonly action: TerraformAction
  /** The plan destroys the resource first and makes it anew. */
  readonly replaces: boolean
  /** Why a part of the name or id is not known; absent where all of it is. */
  readonly nameUnknown?: string
  /** Attributes that are set and that no rule reads: what a policy says of properties that are absent here cannot be decided then. */
  readonly unmapped: readonly string[]
  /** Dotted paths within `resource` whose values are sensitive: evaluated, but never to be shown. */
  readonly sensitive: readonly string[]
  /** The resource is another one's, changed by this address (an association, `azapi_update_resource`). */
  readonly changes?: string
  /** Only id, name, type, location and tags are told: a data source. */
  readonly partial: boolean
}

/** A resource of Azure that could not be put into ARM form, so that nothing can be said of it. */
export interface NotEvaluated {
  readonly address: string
  readonly type: string
  readonly action: TerraformAction
  /** `NoMapping`, `DataPlane`, `Action`, `Unplaced`, `ChangesOther`, `Deferred`. */
  readonly code: string
  /** For people. */
  readonly why: string
}

/** What kept a file, or a part of it, from being read. */
export interface TerraformProblem {
  readonly code: 'NotTerraform' | 'UnknownFormat' | 'SubscriptionUnknown' | 'PlanErrored' | 'TooLarge'
  readonly message: string
}

/** What a plan or state says of resources of Azure. */
export interface TerraformReading {
  readonly format: 'plan' | 'state' | 'none'
  readonly resources: readonly TerraformResource[]
  readonly notEvaluated: readonly NotEvaluated[]
  /** How many resources of providers that are not Azure's were left out: type prefix -> count. */
  readonly outside: Readonly<Record<string, number>>
  readonly problems: readonly TerraformProblem[]
}

/** What cannot be read from the file. */
export interface TerraformOptions {
  /** The subscription that azurerm works in, where the plan does not say it. */
  readonly subscription?: string
}
