import { declared, declaredOne, type Estate } from '../estate/index.ts'
import { member, type Inventory } from '../inventory/index.ts'
import { isJsonObject, type Json } from '../kernel/index.ts'
import { organizationKind, subscriptionKind } from '../organization/index.ts'

/** The management groups and the subscriptions in them, as far as they are known; what `scopeTree` takes. */
export interface KnownScopes {
  readonly managementGroups: readonly { readonly name: string; readonly parent?: string; readonly displayName?: string }[]
  readonly subscriptions: readonly { readonly id: string; readonly managementGroup?: string; readonly displayName?: string }[]
  /** Canonical scope of a name that people use: a management group, a Subscription of the estate, `<Subscription>/<resource group>`, or an ARM id. */
  resolve(text: string): string | undefined
  /** Names that `resolve` knows, for "did you mean". */
  readonly names: readonly string[]
}

interface Group {
  readonly name: string
  readonly parent?: string
  readonly displayName?: string
}

const MANAGEMENT_GROUP = 'microsoft.management/managementgroups'
const SUBSCRIPTION = 'microsoft.resources/subscriptions'
const groupScope = (name: string): string => `/providers/${MANAGEMENT_GROUP}/${name.toLowerCase()}`

/**
 * The tree of scopes: what the Organization declares; where it declares none, what the inventory shows (management groups, and the chain of
 * ancestors that Resource Graph gives with subscriptions).
 */
export function knownScopes(estate: Estate, inventory?: Inventory): KnownScopes {
  const organization = declaredOne(estate, organizationKind)?.spec.managementGroups ?? []
  const named = declared(estate, subscriptionKind)
  const ids = new Map(named.map((one) => [one.name, one.spec.id.toLowerCase()]))
  const placed = new Map<string, string>()
  for (const group of organization)
    for (const subscription of group.subscriptions) placed.set(ids.get(subscription) ?? subscription, group.name)
  const observed =
    inventory === undefined ? { groups: [], placed: new Map<string, string>(), names: new Map<string, string>() } : observedTree(inventory)
  const groups: readonly Group[] = organization.length > 0 ? organization.map(declaredGroup) : observed.groups
  const known = new Set(groups.map((one) => one.name.toLowerCase()))
  const all = new Set([...ids.values(), ...(inventory?.subscriptions ?? []), ...observed.placed.keys()])
  const names = new Map(named.map((one) => [one.spec.id.toLowerCase(), one.name]))
  const subscriptions = [...all].map((id) => {
    const group = placed.get(id) ?? observed.placed.get(id)
    const displayName = names.get(id) ?? observed.names.get(id)
    return {
      id,
      ...(group !== undefined && known.has(group.toLowerCase()) ? { managementGroup: group } : {}),
      ...(displayName === undefined ? {} : { displayName }),
    }
  })
  return {
    managementGroups: groups,
    subscriptions,
    names: [...groups.map((one) => one.name), ...ids.keys()],
    resolve: (text) => resolved(text.trim(), known, ids),
  }
}

type DeclaredGroup = { readonly name: string; readonly parent?: string | undefined; readonly displayName?: string | undefined }

const declaredGroup = ({ name, parent, displayName }: DeclaredGroup): Group => ({
  name,
  ...(parent === undefined ? {} : { parent }),
  ...(displayName === undefined ? {} : { displayName }),
})

function resolved(text: string, groups: ReadonlySet<string>, subscriptions: ReadonlyMap<string, string>): string | undefined {
  if (text.startsWith('/')) return text === '/' ? '/' : text.replace(/\/+$/, '').toLowerCase()
  if (groups.has(text.toLowerCase())) return groupScope(text)
  const [first = '', group, ...more] = text.split('/')
  const id = subscriptions.get(first) ?? (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(first) ? first.toLowerCase() : undefined)
  if (id === undefined || more.length > 0) return undefined
  return group === undefined ? `/subscriptions/${id}` : `/subscriptions/${id}/resourcegroups/${group.toLowerCase()}`
}

/** The scope that a name stands for where nobody declared it: a plain word is taken for the id of a management group. */
export const scopeOrGroup = (scopes: KnownScopes, text: string): string | undefined =>
  scopes.resolve(text) ?? (/^[\w.()-]{1,90}$/.test(text) ? groupScope(text) : undefined)

function observedTree(inventory: Inventory) {
  const groups = new Map<string, Group>()
  for (const { resource } of inventory.ofType(MANAGEMENT_GROUP)) {
    const parent = at(resource.properties, 'details', 'parent', 'name') ?? lastOf(at(resource.properties, 'details', 'parent', 'id'))
    const name = resource.id.slice(resource.id.lastIndexOf('/') + 1)
    groups.set(name, { name, displayName: resource.name, ...(parent === undefined ? {} : { parent: parent.toLowerCase() }) })
  }
  const placed = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { resource } of inventory.ofType(SUBSCRIPTION)) {
    const id = resource.id.slice(resource.id.lastIndexOf('/') + 1)
    names.set(id, resource.name)
    const chain = chainOf(resource.properties)
    for (const [index, { name, displayName }] of chain.entries()) {
      const parent = chain[index + 1]?.name
      if (!groups.has(name)) groups.set(name, { name, displayName, ...(parent === undefined ? {} : { parent }) })
    }
    const nearest = chain[0]
    if (nearest !== undefined) placed.set(id, nearest.name)
  }
  return { groups: withoutLostParents([...groups.values()]), placed, names }
}

/** The root group of the tenant is seldom exported: what names it as parent lies at the top. */
function withoutLostParents(groups: readonly Group[]): readonly Group[] {
  const known = new Set(groups.map((one) => one.name))
  return groups.map(({ parent, ...group }) => (parent !== undefined && known.has(parent) ? { ...group, parent } : group))
}

function chainOf(properties: Json | undefined): readonly { readonly name: string; readonly displayName: string }[] {
  const chain = isJsonObject(properties) ? member(properties, 'managementGroupAncestorsChain') : undefined
  if (!Array.isArray(chain)) return []
  return chain.flatMap((one) => {
    const name = at(one, 'name')
    return name === undefined ? [] : [{ name: name.toLowerCase(), displayName: at(one, 'displayName') ?? name }]
  })
}

function at(value: Json | undefined, ...path: readonly string[]): string | undefined {
  let found: Json | undefined = value
  for (const key of path) found = isJsonObject(found) ? member(found, key) : undefined
  return typeof found === 'string' && found !== '' ? found : undefined
}

const lastOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : id.slice(id.lastIndexOf('/') + 1))
