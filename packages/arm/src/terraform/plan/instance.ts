import type { ValueObject } from '../../value/index.ts'

/** What Terraform means to do with a resource. A replacement is a `create` that says `replaces`. `read` is a data source. */
export type TerraformAction = 'create' | 'update' | 'delete' | 'no-op' | 'read'

/** One instance of a resource of a plan or state, still in the provider's words. */
export interface Instance {
  /** `module.ai["eu"].azurerm_search_service.main[0]`. */
  readonly address: string
  /** Names of the modules that it stands in, outermost first, without instance keys. */
  readonly modules: readonly string[]
  /** Address of the module instance: `module.ai["eu"]`, empty for the root. */
  readonly module: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  /** Key of `count` or `for_each`. */
  readonly key?: string | number
  readonly action: TerraformAction
  /** The plan destroys the resource and makes it anew. */
  readonly replaces: boolean
  /** The attributes after the action (for a deletion: before it), with what is known only after apply as Unknown. */
  readonly values: ValueObject
  /** Attribute paths that are sensitive: `admin_password`, `secret.0.value`. */
  readonly sensitive: readonly string[]
}

/** The address of one attribute, for people. */
export const attributeAddress = (address: string, path: readonly string[]): string => [address, ...path].join('.')
