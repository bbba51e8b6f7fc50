/** What stands at the top of a resource and not below `properties`. */
const envelope: ReadonlySet<string> = new Set([
  'apiversion',
  'etag',
  'extendedlocation',
  'id',
  'identity',
  'kind',
  'location',
  'managedby',
  'managedbyextended',
  'name',
  'plan',
  'scale',
  'sku',
  'systemdata',
  'tags',
  'type',
  'zones',
])

/**
 * The general rule: `<type>/a.b[*].c` reads `properties.a.b[*].c`, but what belongs to the envelope of a resource (`sku.name`) is read from
 * there. `undefined` when the alias is not one of that type. Source: the structure of policy definitions,
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-alias
 */
export function generalPath(type: string, alias: string): readonly string[] | undefined {
  const rest = restOf(type, alias)
  return rest === undefined ? undefined : segmentsOf(ruled(rest))
}

/** The type that an alias is written for: all before its last slash. */
export const ownerOf = (alias: string): string => alias.slice(0, Math.max(0, alias.lastIndexOf('/')))

/** The part of an alias behind the type, `undefined` when it is an alias of another type. */
export function restOf(type: string, alias: string): string | undefined {
  const at = alias.lastIndexOf('/')
  if (at !== type.length || alias.slice(0, at).toLowerCase() !== type.toLowerCase()) return undefined
  return alias.length > at + 1 ? alias.slice(at + 1) : undefined
}

/** The path that the general rule gives for what stands behind the type, written as in Azure's tables: `properties.a[*].b`. */
function ruled(rest: string): string {
  const end = rest.search(/[.[]/)
  const first = end === -1 ? rest : rest.slice(0, end)
  return envelope.has(first.toLowerCase()) ? rest : `properties.${rest}`
}

/** `properties.a[*].b` as `['properties', 'a', '*', 'b']`. What only resembles that, `a[*]b`, is a name. */
export const segmentsOf = (path: string): readonly string[] => path.split('.').flatMap(namesOf)

function namesOf(part: string): readonly string[] {
  const [, name = '', stars = ''] = /^([^[]*)((?:\[\*\])+)$/.exec(part) ?? []
  if (stars === '') return [part]
  return [...(name === '' ? [] : [name]), ...Array<string>(stars.length / 3).fill('*')]
}
