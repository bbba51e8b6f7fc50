import type { Rule, Shape } from './rule.ts'

/** Where a resource of ARM lies, told by attributes of the Terraform resource. */
export type Placement =
  /** In the resource group `resource_group_name`, under parents named by attributes, outermost first. */
  | { readonly in: 'group'; readonly parents?: readonly string[] }
  /** In the subscription. */
  | { readonly in: 'subscription' }
  /** Inside the resource whose id an attribute holds (the first of them that is set). */
  | { readonly in: 'parent'; readonly parent: readonly string[] }
  /** In the same group as another resource, whose id an attribute holds. */
  | { readonly in: 'beside'; readonly other: string }
  /** An extension of whatever an attribute names: a resource, group, subscription or management group. */
  | { readonly in: 'scope'; readonly scope: string }

/** A type of Terraform's azurerm provider as a type of ARM. */
export interface Mapping {
  /** Type of ARM. */
  readonly type: string
  readonly place: Placement
  /** Name; attribute `name` where it is not said. */
  readonly name?: Rule
  /** What the provider sends, but for id, name and type, and for `location`, `tags`, `identity`, which are the same everywhere. */
  readonly body: Shape
  /** Attributes that are no part of the resource in ARM: what only the provider uses, and what Azure answers. `*` at the end matches any rest. */
  readonly ignored?: readonly string[]
  /** Further resources that the provider makes together with this one. */
  readonly children?: readonly ChildMapping[]
  /** The resource is a change to another one, whose id the attribute holds: the body is merged into that resource. */
  readonly changes?: string
}

/** A resource that the provider makes inside or upon the main one. */
export interface ChildMapping {
  readonly type: string
  /** Made only where this attribute (or block) is set; for a list, once for each of its elements, whose attributes the body then reads. */
  readonly when: string
  readonly each?: boolean
  readonly name: Rule
  readonly body: Shape
}
