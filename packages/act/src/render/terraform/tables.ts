import type { TableHead } from '@fairway/core/kernel'

/** data/terraform-provider.json. */
export interface TerraformProviderTable extends TableHead {
  /** The one provider that is used, and the last API version that its own schemas surely know. */
  readonly provider: { readonly source: string; readonly version: string; readonly schemasUntil: string }
  /** The versions of Terraform to which every argument here is known. */
  readonly terraform: string
  /** Types whose resources Azure makes by itself, with what they lie in: they can be changed, not made, and not deleted. */
  readonly madeByAzure: readonly { readonly type: string; readonly source: string }[]
  /** Properties that Azure changes for good after they were first said: a plan that set them back would take nodes from under what runs there. */
  readonly changedByAzure: readonly { readonly type: string; readonly paths: readonly string[]; readonly source: string }[]
  /** Types that take longer than the provider waits. */
  readonly slow: readonly { readonly type: string; readonly minutes: number; readonly source: string }[]
}
