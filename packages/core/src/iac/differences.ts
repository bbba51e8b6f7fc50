import { textProperty, type Resource, type Sku } from '../inventory/index.ts'
import type { DeclaredResource } from './declared-resource.ts'

/** Where a declaration and what was found differ, in words. Empty where they agree or the export does not say. */
export function differencesOf({ compare, drift }: DeclaredResource, found: Resource): readonly string[] {
  const differences = [
    difference('location', compare.location, found.location, plainLocation),
    difference('kind', compare.kind, found.kind ?? undefined),
    skuDifference(compare.sku, found),
    ...tagDifferences(compare.tags, found.tags),
  ].filter((one) => one !== undefined)
  return [...differences, ...(drift ?? []).map((name) => `${name}: changed outside the code, as the tool itself reports`)]
}

const lower = (text: string): string => text.toLowerCase()
const plainLocation = (text: string): string => text.toLowerCase().replace(/\s/g, '')

function difference(
  what: string,
  declared: string | undefined,
  found: string | undefined,
  plain: (text: string) => string = lower,
): string | undefined {
  if (declared === undefined || found === undefined || plain(declared) === plain(found)) return undefined
  return `${what}: ${declared} declared, ${found} found`
}

/**
 * Providers name a SKU each in their own way: `GP_Gen5_2` for name and capacity, `GP_Standard_D2s_v3` for tier and name, `Developer_1`, and
 * for a machine its size. A declared SKU that is any of the names the resource goes by is no difference.
 */
function skuDifference(declared: string | undefined, found: Resource): string | undefined {
  if (declared === undefined) return undefined
  const names = skuNames(found)
  const shown = names[0]
  if (shown === undefined) return undefined
  const known = new Set(names.map(lower))
  const wanted = lower(declared)
  return known.has(wanted) || known.has(wanted.replace(TIER_PREFIX, '')) ? undefined : `sku: ${declared} declared, ${shown} found`
}

const TIER_PREFIX = /^(?:b|gp|mo|bc|hs)_/

/** Where machines, pools, computes and databases write their size. */
const sizePaths: readonly string[] = ['hardwareProfile.vmSize', 'vmSize', 'properties.vmSize', 'currentServiceObjectiveName']

function skuNames(found: Resource): readonly string[] {
  const size = sizePaths.map((path) => textProperty(found, path)).find((one) => one !== undefined)
  const sku = [found.sku?.name, found.sku?.size, found.sku?.tier, found.sku?.family]
  const inner = [textProperty(found, 'sku.name'), textProperty(found, 'sku.tier')]
  return [size, ...sku, ...inner, ...withCapacity(found.sku)].filter((one): one is string => one !== undefined && one !== '')
}

const withCapacity = (sku: Sku | null | undefined): readonly string[] =>
  sku?.name === undefined || sku.capacity === undefined ? [] : ['_', '-', ''].map((joint) => `${sku.name}${joint}${sku.capacity}`)

/** Tags that Azure and its services write by themselves. */
const platformTags: readonly RegExp[] = [
  /^hidden-/,
  /^link:/,
  /^ms-resource-usage/,
  /^aks-managed-/,
  /^k8s-azure/,
  /^kubernetes\.azure\.com/,
  /^azsecpack/,
]

type Tags = Readonly<Record<string, string>>

/** Names and values are compared without regard to case. */
function tagDifferences(declared: Tags | undefined, found: Tags | null | undefined): readonly string[] {
  if (declared === undefined || found === undefined) return []
  const wanted = byLowerName(declared)
  const there = byLowerName(found ?? {})
  const missing = [...wanted].flatMap(([key, { name, value }]) => {
    const other = there.get(key)
    if (other === undefined) return [`tag ${name}: declared, and gone`]
    return lower(other.value) === lower(value) ? [] : [`tag ${name}: ${value} declared, ${other.value} found`]
  })
  const added = [...there].filter(([key]) => !wanted.has(key)).map(([, { name, value }]) => `tag ${name}: ${value} found, and not declared`)
  return [...missing, ...added]
}

function byLowerName(tags: Tags): ReadonlyMap<string, { readonly name: string; readonly value: string }> {
  const entries = Object.entries(tags).map(([name, value]) => [name.toLowerCase(), { name, value }] as const)
  return new Map(
    entries.filter(([key]) => !platformTags.some((shape) => shape.test(key))).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
}
