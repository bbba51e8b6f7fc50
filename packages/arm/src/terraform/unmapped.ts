import { isList, isObject, type Value, type ValueObject } from '../value/index.ts'
import { readsOf, type Mapping } from './mapping/index.ts'

/** What every resource has and what `place` and the envelope read. */
const everywhere = ['id', 'name', 'name_prefix', 'location', 'tags', 'identity', 'timeouts', 'resource_group_name', 'resource_group_id']

const coverages = new WeakMap<Mapping, readonly string[]>()

/**
 * The attributes of an instance that are set and that its mapping reads nowhere. `configured` tells whether the configuration writes a
 * top-level attribute: what it does not write is a default or an answer of Azure, and not sent as far as anybody has said.
 */
export function unmappedOf(
  values: ValueObject,
  mapping: Mapping,
  configured: (attribute: string) => boolean | undefined,
): readonly string[] {
  const covered = coverages.get(mapping) ?? coverageOf(mapping)
  coverages.set(mapping, covered)
  return Object.entries(values)
    .filter(([key, value]) => isOfInterest(value, configured(key)))
    .flatMap(([key, value]) => unread(value, key, covered))
}

/** A switch that is off, and that nobody is known to have written, is a default. */
const isOfInterest = (value: Value, configured: boolean | undefined): boolean => {
  if (configured === true) return true
  if (configured === false) return isList(value) && value.some(isObject)
  return value !== false && value !== 0
}

function coverageOf(mapping: Mapping): readonly string[] {
  const { place } = mapping
  const places =
    place.in === 'group'
      ? (place.parents ?? [])
      : place.in === 'parent'
        ? place.parent
        : place.in === 'beside'
          ? [place.other]
          : place.in === 'scope'
            ? [place.scope]
            : []
  const children = (mapping.children ?? []).flatMap((child) => {
    const reads = [...readsOf(child.body), ...readsOf(child.name)]
    return child.each === true ? reads.map((path) => `${child.when}.${path}`) : [...reads, child.when]
  })
  const changed = mapping.changes === undefined ? [] : [mapping.changes]
  return [
    ...everywhere,
    ...readsOf(mapping.body),
    ...readsOf(mapping.name ?? 'name'),
    ...places,
    ...children,
    ...changed,
    ...(mapping.ignored ?? []),
  ]
}

function unread(value: Value, path: string, covered: readonly string[]): readonly string[] {
  if (value === null || value === '' || (isList(value) && value.length === 0) || covered.some((one) => covers(one, path))) return []
  if (!covered.some((one) => one.startsWith(`${path}.`))) return [path]
  const blocks = isList(value) ? value : [value]
  const inner = blocks
    .filter(isObject)
    .flatMap((block) => Object.entries(block).flatMap(([key, part]) => unread(part, `${path}.${key}`, covered)))
  return [...new Set(inner)]
}

/** `a` covers `a` and all inside it; `a*` whatever begins so, `*a` whatever ends so. */
function covers(pattern: string, path: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1))
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1))
  return pattern === path || path.startsWith(`${pattern}.`)
}
