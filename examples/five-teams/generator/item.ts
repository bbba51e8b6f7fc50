/** JSON as the exports hold it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/** Which export shows an item: Resource Graph tables, or a list fetched from the REST API. */
export type Table = 'resources' | 'containers' | 'authorization' | 'policy' | 'diagnostics' | 'ai-children' | 'budgets' | 'dns-groups'

/** How code knows an item. `declared` differs from what runs where somebody changed it by hand. */
export interface Code {
  readonly state: 'platform' | 'production' | 'research'
  readonly module?: string
  readonly declared?: { readonly sku?: string; readonly tags?: Readonly<Record<string, string>>; readonly location?: string }
}

/** Something that exists in the invented Azure tenant. */
export interface Item {
  readonly table: Table
  readonly id: string
  /** In Azure's own casing. */
  readonly type: string
  readonly name: string
  readonly subscription: string
  readonly group: string
  readonly location: string
  readonly kind: string
  readonly sku: Value
  readonly tags: Readonly<Record<string, string>> | null
  readonly identity: Value
  readonly managedBy: string
  readonly zones: readonly string[] | null
  readonly properties: Value
  /** The months (0 September, 1 October, 2 November) in which it exists. */
  readonly from: number
  readonly until: number
  readonly code?: Code
}

/** A row as `az graph query` prints it: every column, types and groups in lower case. */
export function graphRow(item: Item, tenantId: string): Value {
  return {
    extendedLocation: null,
    id: item.id,
    identity: item.identity,
    kind: item.kind,
    location: item.location,
    managedBy: item.managedBy,
    name: item.name,
    plan: null,
    properties: item.properties,
    resourceGroup: item.group.toLowerCase(),
    sku: item.sku,
    subscriptionId: item.subscription,
    tags: item.tags,
    tenantId,
    type: item.type.toLowerCase(),
    zones: item.zones,
  }
}

/** A row as the REST API answers it: only what there is. */
export function restRow(item: Item): Value {
  return {
    id: item.id,
    name: item.name,
    type: item.type,
    ...(item.location === '' ? {} : { location: item.location }),
    ...(item.kind === '' ? {} : { kind: item.kind }),
    ...(item.sku === null ? {} : { sku: item.sku }),
    ...(item.tags === null ? {} : { tags: item.tags }),
    properties: item.properties,
  }
}
