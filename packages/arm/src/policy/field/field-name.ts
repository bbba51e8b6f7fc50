/** What the text of a `field` names. */
export type FieldName =
  | { readonly kind: 'alias'; readonly alias: string }
  /** A property path from the resource itself; `loose`: no field of Azure's, so that it is looked for below `properties` as well. */
  | { readonly kind: 'path'; readonly segments: readonly string[]; readonly loose: boolean }
  | { readonly kind: 'name' | 'fullName' | 'location' | 'type' | 'apiVersion' }

const wellKnown: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'tags',
  'identity.type',
  'identity.userassignedidentities',
  'source',
  'managedby',
])

/**
 * Reads the text of a `field`: a field of every resource, a tag in any spelling (`tags.x`, `tags[x]`, `tags['a.b']`, `tags['''it''s''']`),
 * an alias, which has a slash, or else a property path. Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#fields
 */
export function parseFieldName(text: string): FieldName {
  const lower = text.toLowerCase()
  switch (lower) {
    case 'type':
    case 'name':
    case 'location':
      return { kind: lower }
    case 'fullname':
      return { kind: 'fullName' }
    case 'apiversion':
      return { kind: 'apiVersion' }
    default:
  }
  if (lower.startsWith('tags.') || lower.startsWith('tags[')) {
    const tag = tagName(text)
    if (tag !== undefined) return { kind: 'path', segments: ['tags', tag], loose: false }
  }
  if (text.includes('/')) return { kind: 'alias', alias: text }
  return { kind: 'path', segments: segmentsOf(text), loose: !wellKnown.has(lower) }
}

function tagName(text: string): string | undefined {
  if (text[4] === '.') return text.length > 5 ? text.slice(5) : undefined
  if (!text.endsWith(']') || text === 'tags[*]') return undefined
  const inner = text.slice(5, -1)
  if (inner.length >= 2 && inner.startsWith("'") && inner.endsWith("'")) return unquoted(inner.slice(1, -1))
  return inner === '' ? undefined : inner
}

/** `''it''s''` is the name `'it's'`. */
const unquoted = (text: string): string => text.replaceAll("''", "'")

/** `a[*].b['c.d']` as `['a', '*', 'b', 'c.d']`. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = []
  for (const [, star, quoted, plain] of text.matchAll(/(\[\*\])|\[([^\]]*)\]|([^.[\]]+)/g)) {
    if (star !== undefined) segments.push('*')
    else if (quoted !== undefined) segments.push(quoted.replaceAll("'", ''))
    else if (plain !== undefined) segments.push(plain)
  }
  return segments
}
