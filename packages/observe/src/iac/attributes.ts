import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import { canonicalId } from '@fairway/core/inventory'
import type { DeclaredResource } from '@fairway/core/iac'

/**
 * The attributes of a Terraform resource that are read at all. Everything else (passwords, keys, connection strings, outputs of providers)
 * is read past without being built in memory.
 */
export const keptAttributes: ReadonlySet<string> = new Set(['id', 'location', 'sku', 'sku_name', 'size', 'vm_size', 'kind', 'tags', 'type'])

const MAX_TEXT = 2048

/** What identifies a resource and what is worth comparing with the world. */
export type Identity = Pick<DeclaredResource, 'id' | 'compare'>

/** Reads the kept attributes of the azurerm, azapi and azuread providers. */
export function identityOf(type: string, attributes: JsonObject): Identity {
  const id = armIdOf(type, attributes['id'])
  const location = textOf(attributes['location'])
  const sku = skuOf(attributes)
  const kind = textOf(attributes['kind'])
  const tags = tagsOf(attributes['tags'])
  return {
    ...(id === undefined ? {} : { id }),
    compare: {
      ...(location === undefined ? {} : { location }),
      ...(sku === undefined ? {} : { sku }),
      ...(kind === undefined ? {} : { kind }),
      ...(tags === undefined ? {} : { tags }),
    },
  }
}

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= MAX_TEXT ? value : undefined

/** `sku_name`, a `sku` that is text or a block with a name, or the size of a virtual machine. */
function skuOf(attributes: JsonObject): string | undefined {
  const { sku } = attributes
  const block = Array.isArray(sku) ? sku[0] : sku
  const named = isJsonObject(block) ? textOf(block['name']) : textOf(sku)
  return textOf(attributes['sku_name']) ?? named ?? textOf(attributes['size']) ?? textOf(attributes['vm_size'])
}

function tagsOf(value: Json | undefined): Readonly<Record<string, string>> | undefined {
  if (!isJsonObject(value)) return undefined
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== '__proto__',
  )
  return Object.fromEntries(entries)
}

/**
 * The ARM id behind a resource's `id` attribute. Some ids of azurerm are made of two: `<target>|<name>` of a diagnostic setting is an
 * extension of the target, `<assignment>|<tenant>` a role assignment of another tenant. Associations (`<a>|<b>`) and objects of a data plane
 * (`https://vault.../secrets/x`) are no resources of ARM and have no id here.
 */
function armIdOf(type: string, id: Json | undefined): string | undefined {
  if (typeof id !== 'string' || partsOfOthers.some((shape) => shape.test(type))) return undefined
  const [target, name, ...more] = id.split('|')
  if (target === undefined || more.length > 0) return undefined
  if (name === undefined) return canonicalId(id)
  if (type === 'azurerm_monitor_diagnostic_setting') return canonicalId(`${target}/providers/Microsoft.Insights/diagnosticSettings/${name}`)
  return type.startsWith('azurerm_role_') ? canonicalId(target) : undefined
}

/**
 * Types that set a part of a resource that something else declares, and carry that resource's id as their own: an association of a subnet, the
 * network rules of a storage account, `azapi_update_resource`. They do not make the resource, so code that has only them does not declare it.
 */
const partsOfOthers: readonly RegExp[] = [
  /^azurerm_.+_association$/,
  /^azurerm_.+_customer_managed_key$/,
  /^azurerm_storage_account_(?:network_rules|queue_properties|static_website)$/,
  /^azurerm_virtual_network_dns_servers$/,
  /^azapi_(?:update_resource|resource_action|data_plane_resource)$/,
]
