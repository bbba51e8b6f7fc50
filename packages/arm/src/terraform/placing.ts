import { parseResourceId, resourceIdOf } from '../resource/index.ts'
import { Unknown } from '../value/index.ts'
import { applyRule, type Mapping } from './mapping/index.ts'
import type { Instance } from './plan/instance.ts'
import type { References } from './plan/references.ts'

/** Where a resource lies and what it is called. */
export interface Place {
  readonly id: string
  /** Full name, with the names of its parents. */
  readonly name: string
  /** Why a part of it is not known. */
  readonly unknown?: string
}

/** Why a place cannot be told. */
export interface Unplaced {
  readonly why: string
}

/** What placing needs to know of the rest of the plan. */
export interface Surroundings {
  readonly subscription: string
  readonly references: References
  /** The place of another instance of the plan; nothing for types without a mapping. */
  placeOf(instance: Instance): Place | undefined
}

const IDS = new Set(['id', 'name', 'resource_id'])

/** Tells where the resource of an instance lies, from attributes or, where those are known only after apply, from what they refer to. */
export function place(instance: Instance, mapping: Mapping, around: Surroundings): Place | Unplaced {
  const known = instance.values['id']
  const parsed = typeof known === 'string' ? parseResourceId(known) : undefined
  if (typeof known === 'string' && parsed !== undefined && parsed.type.toLowerCase() === mapping.type.toLowerCase()) {
    return { id: known, name: parsed.name }
  }
  const outer = outerOf(instance, mapping, around)
  if ('why' in outer) return outer
  const leaf = nameOf(instance, mapping)
  const name = [...outer.names, leaf.text].join('/')
  const id = resourceIdOf({ scope: outer.scope, type: mapping.type, name })
  if (id === undefined) return { why: `its name \`${name}\` does not fit the type ${mapping.type}` }
  const unknown = outer.unknown ?? leaf.unknown
  return { id, name, ...(unknown === undefined ? {} : { unknown }) }
}

interface Outer {
  readonly scope: string
  readonly names: readonly string[]
  readonly unknown?: string
}

function outerOf(instance: Instance, mapping: Mapping, around: Surroundings): Outer | Unplaced {
  const { place } = mapping
  if (place.in === 'subscription') return { scope: `/subscriptions/${around.subscription}`, names: [] }
  if (place.in === 'group') return inGroup(instance, place.parents ?? [], around)
  if (place.in === 'beside') return beside(idAt(instance, [place.other], around))
  if (place.in === 'scope') return atScope(idAt(instance, [place.scope], around))
  return inside(idAt(instance, place.parent, around), mapping.type)
}

function inGroup(instance: Instance, parents: readonly string[], around: Surroundings): Outer | Unplaced {
  const group = textAt(instance, 'resource_group_name', around)
  if (group === undefined) return { why: 'it names no resource group' }
  const names = parents.map((path) => textAt(instance, path, around))
  if (names.includes(undefined)) return { why: `it does not name the resource that it lies in (\`${parents.join('`, `')}\`)` }
  const known = names.filter((one) => one !== undefined)
  const unknown = [group, ...known].find((one) => one.unknown !== undefined)?.unknown
  const scope = `/subscriptions/${around.subscription}/resourceGroups/${group.text}`
  return { scope, names: known.map((one) => one.text), ...(unknown === undefined ? {} : { unknown }) }
}

/** A text attribute; the name of what it refers to, or a placeholder, where it is known only after apply. */
function textAt(instance: Instance, path: string, around: Surroundings): { readonly text: string; readonly unknown?: string } | undefined {
  const value = instance.values[path]
  if (typeof value === 'string') return value === '' ? undefined : { text: value }
  if (!(value instanceof Unknown)) return undefined
  const target = around.references.target(instance, [path], IDS)
  const placed = target === undefined ? undefined : around.placeOf(target)
  if (placed === undefined) return placeholder(instance, path, value)
  const text = placed.name.slice(placed.name.lastIndexOf('/') + 1)
  return { text, ...(placed.unknown === undefined ? {} : { unknown: placed.unknown }) }
}

/** Slashes would take an id apart. */
const placeholder = (instance: Instance, path: string, value: Unknown): { readonly text: string; readonly unknown: string } => ({
  text: `{${instance.address}.${path}}`.replaceAll('/', '_'),
  unknown: value.why,
})

function nameOf(instance: Instance, mapping: Mapping): { readonly text: string; readonly unknown?: string } {
  const name = applyRule(mapping.name ?? 'name', instance.values)
  if (typeof name === 'string' && name !== '') return { text: name }
  const why = name instanceof Unknown ? name : new Unknown(`${instance.address} gets its name only when it is applied`)
  const { text, unknown } = placeholder(instance, 'name', why)
  const [, ...more] = typeof mapping.name === 'string' || mapping.name === undefined ? [''] : mapping.type.split('/').slice(2)
  return { text: more.length > 0 && mapping.place.in === 'parent' ? `default/${text}` : text, unknown }
}

/** An id that an attribute holds or refers to. */
function idAt(instance: Instance, paths: readonly string[], around: Surroundings): Place | Unplaced {
  for (const path of paths) {
    const value = instance.values[path]
    if (typeof value === 'string' && value.startsWith('/')) return { id: value, name: '' }
    const target = value === undefined || value === null ? undefined : around.references.target(instance, [path], IDS)
    const placed = target === undefined ? undefined : around.placeOf(target)
    if (placed !== undefined && !isPerhapsPart(placed, path)) return placed
  }
  return { why: `\`${paths.join('` or `')}\` is not known before apply and does not simply refer to a resource of this plan` }
}

/**
 * Diagnostics of storage are usually those of a service inside the account: in a plan `"${account.id}/blobServices/default"` refers to the
 * same as the account's id alone.
 */
export const isPerhapsPart = (target: Place, attribute: string): boolean =>
  attribute === 'target_resource_id' && parseResourceId(target.id)?.type.toLowerCase() === 'microsoft.storage/storageaccounts'

function beside(other: Place | Unplaced): Outer | Unplaced {
  if ('why' in other) return other
  const scope = parseResourceId(other.id)?.scope
  return scope === undefined ? { why: `\`${other.id}\` is no id of a resource` } : { scope, names: [], ...unknownOf(other) }
}

const atScope = (other: Place | Unplaced): Outer | Unplaced =>
  'why' in other ? other : { scope: other.id, names: [], ...unknownOf(other) }

function inside(parent: Place | Unplaced, type: string): Outer | Unplaced {
  if ('why' in parent) return parent
  const parsed = parseResourceId(parent.id)
  if (parsed === undefined || !type.toLowerCase().startsWith(`${parsed.type.toLowerCase()}/`)) {
    return { why: `\`${parent.id}\` holds no resources of type ${type}` }
  }
  return { scope: parsed.scope, names: parsed.names, ...unknownOf(parent) }
}

const unknownOf = (other: Place): { readonly unknown?: string } => (other.unknown === undefined ? {} : { unknown: other.unknown })
